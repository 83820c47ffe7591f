"""Times as other systems write them: ISO 8601, the American order, months in words, seconds since 1970.

Full stops between the numbers are European, where the day comes first.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum, auto

from ...messaging.consent.reading import bare
from ...messaging.times import moment_of_file

EARLIEST = 946_684_800_000
"""The year 2000 in milliseconds since 1970: nobody opted out of texts before."""

_SECONDS, _MILLISECONDS = re.compile(r"\d{10}(?:\.\d+)?", re.ASCII), re.compile(r"\d{13}", re.ASCII)
_COMPACT = re.compile(r"(\d{8})(\d{2})(\d{2})(\d{2})", re.ASCII)
_NOISE = re.compile(
    r"\([^)]*\)|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|,"
    r"|\b(?:at|de|del|le|las?|a(?! ?\.? ?m))\b"
    r"|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
    r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
"""What says nothing new: weekdays, a zone in brackets, a comma, a small word."""
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?:(?<=\dt)|(?<!\S))(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.? ?m\.?)?"
    r"\s*(z|utc|gmt|[ecmp][sd]t)?\s*([+-]\d{2}:?\d{2})?(?:\s*utc)?(?=\s|\Z)",
    re.IGNORECASE | re.ASCII,
)
_HOURS = {"e": -5, "c": -6, "m": -7, "p": -8}
"""How far the zones of the United States are from UTC in winter, by the letter that begins their short names."""
_MONTHS = {
    name[:length]: number
    for names in (
        "january february march april may june july august september october november december",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    )
    for number, name in enumerate(names.split(), 1)
    for length in (3, 4, len(name))
    if name[:length] != "jui"
}
"""Months in English, Spanish and French without accents, whole or cut; "jui" is two of them."""
_MONTH = r"([^\W\d_]{3,10})\.?"
_YEAR_FIRST = re.compile(r"(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?", re.ASCII)
_PARTS = re.compile(r"(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})", re.ASCII)
_MONTH_DAY = re.compile(rf"{_MONTH}[- ]+(\d{{1,2}})[- ]+(\d{{4}})", re.IGNORECASE | re.ASCII)
_DAY_MONTH = re.compile(rf"(\d{{1,2}})[- ]+{_MONTH}[- ]+(\d{{4}}|\d{{2}})", re.IGNORECASE | re.ASCII)


class Order(Enum):
    """What 11/12/2026 is: a day in November, one in December, or nobody knows."""

    MONTH_FIRST = auto()
    DAY_FIRST = auto()
    USUAL = auto()
    """Nothing tells: what is written 11.12.2026 is in December, all else is American."""
    UNKNOWN = auto()


def order_of(written: Iterable[str]) -> Order:
    """The order of a list's dates, by those that can be read one way only; where none is, it is the usual one."""
    found = {order for text in written if (match := _PARTS.match(text.strip())) and (order := _only(match))}
    return found.pop() if len(found) == 1 else Order.UNKNOWN if found else Order.USUAL


def _only(found: re.Match[str]) -> Order | None:
    """The only order in which this is a date."""
    first, second = int(found[1]), int(found[3])
    if first <= 12 < second <= 31:
        return Order.MONTH_FIRST
    return Order.DAY_FIRST if second <= 12 < first <= 31 else None


def moment_of_list(written: str, order: Order = Order.USUAL) -> int:
    """Milliseconds since 1970; without a zone it is UTC.

    Args:
        order: Of the dates beside it, for one that can be read both ways.

    Raises:
        ValueError: where it is not certain what time is meant.
    """
    text = " ".join(written.split())
    if _SECONDS.fullmatch(text) or _MILLISECONDS.fullmatch(text):
        return int(float(text) * (1000 if len(text) < 13 or "." in text else 1))
    try:
        return moment_of_file(_COMPACT.sub(r"\1T\2\3\4", text) if _COMPACT.fullmatch(text) else text)
    except ValueError:
        return _in_words(text, order)


def _in_words(text: str, order: Order) -> int:
    said = _ORDINAL.sub("", _NOISE.sub(" ", bare(text)))
    time = _TIME.search(said)
    day = " ".join(_TIME.sub(" ", said, count=1).split())
    year, month, date = _day(day.removesuffix("T").removesuffix("t"), order)
    hour, minute, second = _clock(time) if time else (0, 0, 0)
    zone = _zone(time) if time else UTC
    return moment_of_file(datetime(year, month, date, hour, minute, second, tzinfo=zone).isoformat())


def _day(text: str, order: Order) -> tuple[int, int, int]:
    """Year, month and day."""
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[3]), int(found[4])
    if found := _PARTS.fullmatch(text):
        return _year(found[4]), *_month_and_day(found, _only(found) or order)
    if found := _MONTH_DAY.fullmatch(text):
        return int(found[3]), _month(found[1]), int(found[2])
    if found := _DAY_MONTH.fullmatch(text):
        return _year(found[3]), _month(found[2]), int(found[1])
    raise ValueError("is not a date")


def _month_and_day(found: re.Match[str], order: Order) -> tuple[int, int]:
    if order is Order.UNKNOWN:
        raise ValueError("is a date in either of two months")
    first, second = int(found[1]), int(found[3])
    american = order is Order.MONTH_FIRST or (order is Order.USUAL and found[2] != ".")
    return (first, second) if american else (second, first)


def _year(written: str) -> int:
    return int(written) + (2000 if len(written) == 2 else 0)


def _month(name: str) -> int:
    if (month := _MONTHS.get(name.casefold())) is None:
        raise ValueError("is no month")
    return month


def _clock(time: re.Match[str]) -> tuple[int, int, int]:
    """Hour, minute and second."""
    hour = int(time[1])
    if time[4]:
        if not 1 <= hour <= 12:
            raise ValueError("is no hour of the clock")
        hour = hour % 12 + (12 if time[4] in "pP" else 0)
    return hour, int(time[2]), int(time[3] or 0)


def _zone(time: re.Match[str]) -> timezone:
    if time[6]:
        return _offset(time[6])
    name = (time[5] or "utc").casefold()
    hours = _HOURS.get(name[0], 0) + (name[1] == "d") if name[-2:] in ("st", "dt") else 0
    return timezone(timedelta(hours=hours))


def _offset(written: str) -> timezone:
    sign = -1 if written[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(written[1:3]), minutes=int(written[-2:])))
