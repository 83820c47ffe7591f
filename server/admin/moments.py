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
_LONGEST = 100
"""Characters of the longest date: whatever is longer is none."""
_NOISE = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|,"
    r"|\b(?:at|on|of|del?|el|le|las?|a(?! ?\.? ?m))\b"
    r"|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
    r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
"""What says nothing new: weekdays, a comma, a small word."""
_WEEKDAY = re.compile(
    r"(?:lun|mar|mie|mier|jue|vie|sab|dom|mer|jeu|ven|sam|dim)\b\.? +(?=\d+[-/. ])(?!\d+[-/. ]+\d{4}\Z)",
    re.IGNORECASE,
)
"""Short Spanish and French weekdays before a day; "mar" may be March, where a day and a year stand behind it."""
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|\.?[\u00ba\u00b0])(?!\w)", re.IGNORECASE)
_ZONE = r"z|utc|gmt|[ecmp][sd]t"
_ZONE_IN_BRACKETS = re.compile(
    rf"\((?:({_ZONE})|([ecmp])\w+ (standard|daylight) time)\)", re.IGNORECASE | re.ASCII
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_TIME = re.compile(
    r"(?:(?<=\dt)|(?<!\S))(?P<hour>\d{1,2})"
    r"(?:(?::| ?h ?)(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?: ?h\b)?| ?h\b|(?= ?[ap]\.? ?m\b))"
    r" ?(?:(?P<half>[ap])\.? ?m\b\.?)?"
    rf" ?(?P<zone>{_ZONE})? ?(?P<offset>[+-]\d{{2}}:?\d{{2}})?(?: ?(?P<again>{_ZONE}))?(?=\s|\Z)",
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
} | {"juill": 7, "set": 9, "setiembre": 9}
"""Months in English, Spanish and French without accents, whole or cut; "jui" is two of them."""
_MONTH = r"([^\W\d_]{3,10})\.?"
_APART = r"[-/ ]+"
_YEAR_FIRST = re.compile(r"(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?", re.ASCII)
_PARTS = re.compile(r"(?<![\d./-])(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?(?![\d/-])", re.ASCII)
_MONTH_DAY = re.compile(rf"{_MONTH}{_APART}(\d{{1,2}})\.?{_APART}(\d{{4}})", re.IGNORECASE | re.ASCII)
_DAY_MONTH = re.compile(rf"(\d{{1,2}})\.?{_APART}{_MONTH}{_APART}(\d{{4}}|\d{{2}})", re.IGNORECASE | re.ASCII)
_YEAR_MONTH = re.compile(rf"(\d{{4}}){_APART}{_MONTH}{_APART}(\d{{1,2}})", re.IGNORECASE | re.ASCII)


class Order(Enum):
    """What 11/12/2026 is: a day in November, one in December, or nobody knows."""

    MONTH_FIRST = auto()
    DAY_FIRST = auto()
    USUAL = auto()
    """Nothing tells: what is written 11.12.2026 is in December, all else is American."""
    UNKNOWN = auto()


def order_of(written: Iterable[str]) -> Order:
    """The order of a list's dates, by those that can be read one way only; where none is, it is the usual one."""
    days = (_PARTS.search(_plain(text)) for text in written if len(text) <= _LONGEST)
    found = {order for day in days if day and (order := _only(day))}
    return found.pop() if len(found) == 1 else Order.UNKNOWN if found else Order.USUAL


def _only(found: re.Match[str]) -> Order | None:
    """The only order in which this is a date; unknown for 25-11-02, which may begin with its year."""
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if first <= 12 < second <= 31:
        return Order.MONTH_FIRST
    if not second <= 12 < first <= 31:
        return None
    return Order.UNKNOWN if found[2] == "-" and len(found[4]) == 2 and 1 <= third <= 31 else Order.DAY_FIRST


def moment_of_list(written: str, order: Order = Order.USUAL) -> int:
    """Milliseconds since 1970; without a zone it is UTC.

    Args:
        order: Of the dates beside it, for one that can be read both ways.

    Raises:
        ValueError: where it is not certain what time is meant.
    """
    if len(written) > _LONGEST:
        raise ValueError("is too long for a date")
    # An apostrophe is how a spreadsheet is told that a cell is text.
    text = " ".join(written.split()).lstrip("'")
    if _SECONDS.fullmatch(text) or _MILLISECONDS.fullmatch(text):
        return int(float(text) * (1000 if len(text) < 13 or "." in text else 1))
    try:
        return moment_of_file(_COMPACT.sub(r"\1T\2\3\4", text) if _COMPACT.fullmatch(text) else text)
    except ValueError:
        return _in_words(text, order)


def _plain(text: str) -> str:
    """A date and a time without what says nothing new; of zones in brackets their short names."""
    named = _ZONE_IN_BRACKETS.sub(lambda zone: zone[1] or f"{zone[2]}{zone[3][0]}t", text)
    return " ".join(_ORDINAL.sub("", _NOISE.sub(" ", bare(named))).split())


def _in_words(text: str, order: Order) -> int:
    said = _plain(text)
    time = _TIME.search(bracketless := " ".join(_IN_BRACKETS.sub(" ", said).split()))
    if time and bracketless != said and not (time["zone"] or time["offset"]):
        raise ValueError("is at a time of an unknown zone")
    day = " ".join(_TIME.sub(" ", bracketless, count=1).split())
    year, month, date = _day(_WEEKDAY.sub("", day.removesuffix("T").removesuffix("t"), count=1), order)
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
    if found := _YEAR_MONTH.fullmatch(text):
        return int(found[1]), _month(found[2]), int(found[3])
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
    hour = int(time["hour"])
    if time["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("is no hour of the clock")
        hour = hour % 12 + (12 if time["half"] in "pP" else 0)
    return hour, int(time["minute"] or 0), int(time["second"] or 0)


def _zone(time: re.Match[str]) -> timezone:
    """The zone that is named, or how far it is from UTC; a name behind that must say the same."""
    offset = _offset(time["offset"]) if time["offset"] else None
    named, again = (_named(time[name]) if time[name] else None for name in ("zone", "again"))
    found = offset or named or again or UTC
    if again and again != found:
        raise ValueError("is in two zones")
    return found


def _named(zone: str) -> timezone:
    name = zone.casefold()
    hours = _HOURS.get(name[0], 0) + (name[1] == "d") if name[-2:] in ("st", "dt") else 0
    return timezone(timedelta(hours=hours))


def _offset(written: str) -> timezone:
    sign = -1 if written[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(written[1:3]), minutes=int(written[-2:])))
