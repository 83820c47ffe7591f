"""Phone numbers as people write them, as the provider takes them, and as logs may show them.

The provider takes 11 digits without "+". What can be texted are valid numbers of the United States, their
territories and Canada; the library behind this also accepts much that cannot (letters, other scripts' digits,
extensions, emergency and premium numbers, other countries behind +1), so each of those is refused by name.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .vocabulary import CONTACTS

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_TEXTABLE_REGIONS = frozenset({"US", "CA", "PR", "VI", "GU", "AS", "MP"})
_EMERGENCY = frozenset({"911", "933", "112", "988"})
_WRITTEN = re.compile(r"\+?[0-9().\-\s/]+")
_USUAL = re.compile(r"(?:\+?1)?([2-9][0-9]{9})")
_EXTENSION = re.compile(r"\d\s*(x|ext\.?|extension|#|;ext=)\s*\d+\s*$", re.IGNORECASE)
_RUN = re.compile(r"\+?\d[\d().\-\s/\u00b7\u2010-\u2015\u2022]{5,}\d")
_DATE = r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?:Z| ?[+-]\d\d:\d\d)?"
_NO_NUMBER = re.compile(
    r"(?<![\w+.-])((?:msg|in)_[0-9a-f]{16}|(?<!/)(?:(?=[2-9-]*[a-z])[2-9a-z]{4}(?:-[2-9a-z]{4}){2}"
    r"|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
    rf"|{_DATE}(?:[T ]{_TIME})?))(?!\w|[-./]\d)"
)
"""Whose digits are no phone number's: ids of messages and of confirmations, references, dates with their times."""


class WrongDigits(ValueError):
    """A number that would do with other digits, or with fewer."""


@lru_cache(1024)
def normalise(written: str) -> str:
    """The 11 digits of a number written in any usual way: "(310) 906-0901" is "13109060901".

    Raises:
        ValueError: says why it cannot be texted, without repeating it.
    """
    plain = _plain_separators(written).strip()
    _refuse_unreadable(plain)
    digits = re.sub(r"\D", "", plain)
    _refuse_special(digits)
    number = _valid(plain)
    if digits not in (number, number[1:]):
        # The library drops an international prefix and a doubled country code; nothing is dropped silently.
        raise WrongDigits("has too many digits; write 10, or 11 with a leading 1")
    return number


def plausible(written: str) -> str:
    """The 11 digits of what is written like a number, without looking up whether such a number exists.

    For an operator's own numbers, of which the provider is the judge.

    Raises:
        ValueError: says why it cannot be one, without repeating it.
    """
    plain = _plain_separators(written).strip()
    _refuse_unreadable(plain)
    digits = re.sub(r"\D", "", plain).removeprefix("1")
    if len(digits) != 10 or (plain.startswith("+") and not plain.startswith("+1")):
        raise ValueError("is not a number of 10 digits, or of 11 with a leading 1")
    return f"1{digits}"


def prefix(written: str) -> str:
    """The digits with which allowed numbers begin, or a whole number: "1310", "310" and "(310) 555-1212" all work.

    Raises:
        ValueError: says why it is neither, without repeating it.
    """
    plain = _plain_separators(written).strip()
    _refuse_unreadable(plain)
    digits = re.sub(r"\D", "", plain)
    digits = digits if digits.startswith("1") else f"1{digits}"
    if plain.startswith("+") and not plain.startswith("+1"):
        raise ValueError("is outside the United States and Canada")
    if len(digits) > 11:
        raise ValueError("is longer than a phone number")
    return digits


def admitted(written: str) -> str:
    """What an allow-list admits: a prefix or a number, or "contacts" for who is in the operator's contacts.

    Raises:
        ValueError: says why it is none of them, without repeating it.
    """
    return CONTACTS if written.strip().casefold() == CONTACTS else prefix(written)


def in_new_area(number: str) -> bool:
    """Whether 11 digits lie in an area code of the US or Canada that the library's tables do not know yet."""
    from .area_codes import zones_of

    whole = re.fullmatch(r"1[2-9]\d\d[2-9]\d{6}", number, re.ASCII) is not None
    return whole and bool(zones_of(number[1:4])) and not _in_tables(number[1:4])


@cache
def _in_tables(area_code: str) -> bool:
    """Whether the library takes any number of an area code; in some it knows few exchanges."""
    import phonenumbers

    numbers = (phonenumbers.parse(f"+1{area_code}{exchange}5678") for exchange in range(234, 1000))
    return any(map(phonenumbers.is_valid_number, numbers))


def is_canadian(number: str) -> bool:
    """Whether a number of 11 digits belongs to Canada, as far as its area code tells."""
    import phonenumbers

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number, "US")) == "CA"
    except phonenumbers.NumberParseException:
        return False


def mask(text: str) -> str:
    """`text` with every run of seven or more digits reduced to its last two, for logs. Ids and dates stay."""
    parts = _NO_NUMBER.split(text)
    return "".join(part if place % 2 else _RUN.sub(_masked, part) for place, part in enumerate(parts))


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found.group())
    return f"***{digits[-2:]}" if len(digits) >= 7 else found.group()


def _plain_separators(written: str) -> str:
    """Typographic dashes and spaces as plain ones, invisible marks (pasted from contact lists) left out."""
    if written.isascii():
        return written
    kinds = {"Pd": "-", "Zs": " ", "Cf": ""}
    return "".join(kinds.get(unicodedata.category(c), c) for c in written)


def _refuse_unreadable(plain: str) -> None:
    if not any(c.isdigit() for c in plain):
        raise ValueError("is not a phone number")
    if _EXTENSION.search(plain):
        raise ValueError("has an extension; a text cannot reach one, give the number alone")
    if not plain.isascii():
        raise ValueError("contains characters that are not plain digits; write it with 0-9")
    if any(c.isalpha() for c in plain):
        raise ValueError("contains letters; write it with digits only")
    if not _WRITTEN.fullmatch(plain):
        raise ValueError("is not written as one phone number")


def _refuse_special(digits: str) -> None:
    if digits in _EMERGENCY:
        raise ValueError("is an emergency number, which this server never texts; a person has to call it")
    if len(digits) in (5, 6):
        raise ValueError(f"is a short code (it has {len(digits)} digits), which cannot be texted; write 10 digits")


def _valid(plain: str) -> str:
    # Imported here: its metadata takes 60 ms, which the start of the server does not have.
    import phonenumbers

    # Most are written with the digits of a number here and no others, and the library takes long to find that out.
    usual = _USUAL.fullmatch(re.sub(r"[^0-9+]", "", plain))
    try:
        parsed = (
            phonenumbers.PhoneNumber(country_code=1, national_number=int(usual[1]))
            if usual
            else phonenumbers.parse(plain, "US")
        )
    except phonenumbers.NumberParseException:
        raise ValueError("is not a phone number") from None
    region = phonenumbers.region_code_for_number(parsed)
    _refuse_kind(parsed, region)
    if region not in _TEXTABLE_REGIONS:
        raise ValueError("belongs to another country behind +1; only US and Canadian numbers can be texted")
    return f"1{parsed.national_number}"


def _refuse_kind(parsed: "PhoneNumber", region: str | None) -> None:
    """Refuses what is premium, foreign, or no number at all."""
    import phonenumbers

    # Only a valid number is of these regions, and there premium is what begins so: the library would find out
    # twice more, which is most of the time that a long list takes.
    if region in ("US", "CA") and not f"{parsed.national_number}".startswith("900"):
        return
    kind = phonenumbers.number_type(parsed)
    if kind == phonenumbers.PhoneNumberType.PREMIUM_RATE:
        raise ValueError("is a premium-rate number; this server never texts those")
    if parsed.country_code != 1:
        raise ValueError("is outside the United States and Canada; the provider cannot text it")
    if kind == phonenumbers.PhoneNumberType.UNKNOWN:
        raise _not_valid(f"1{parsed.national_number}")


def _not_valid(number: str) -> ValueError:
    if in_new_area(number):
        return ValueError(
            "is in an area code that this version's number tables do not know yet; it cannot be texted"
        )
    return WrongDigits("is not a valid US or Canadian number; check its digits (area code and 7 more)")
