"""Phone numbers as the API has them: 11 digits without "+"; and what else a text can come from."""

import re

from .untrusted import plain

_ELEVEN, _SHORT = re.compile(r"1\d{10}", re.ASCII), re.compile(r"\d{5,6}", re.ASCII)
_WRITTEN = re.compile(r"\+?[0-9][0-9 ().\-/]*")
_TOLL_FREE = re.compile(r"18(?:00|33|44|55|66|77|88)\d{7}", re.ASCII)
"""The toll-free codes that are in use (NANPA)."""
_NAME = 40
"""Characters of a name that are shown."""


def display(number: str) -> str:
    """Somebody for a person's eyes: "+1 310-906-0901", "short code 262966", "+447700900123 (abroad)".

    What is no number is their own words: cleaned, named as such, in quotation marks that they cannot close.
    """
    if _ELEVEN.fullmatch(number):
        return f"+1 {number[1:4]}-{number[4:7]}-{number[7:]}"
    if _SHORT.fullmatch(number):
        return f"short code {number}"
    if not number or _WRITTEN.fullmatch(number):
        return f"{number} (abroad)" if re.match(r"\+[2-9]", number) else number
    words = plain(number, _NAME).replace('"', "'")
    return f'"{words}" (a name, as it came)'


def ten_digits(written: str) -> str:
    """The area code and the number, however it is written; empty where there are not so many digits."""
    digits = re.sub(r"\D", "", written, flags=re.ASCII)
    return digits[-10:] if len(digits) in (10, 11) else ""


def is_short_code(number: str) -> bool:
    """Whether it is a five- or six-digit code, which carries SMS only."""
    return _SHORT.fullmatch(number) is not None


def is_toll_free(number: str) -> bool:
    """Whether it is toll-free: such a number is verified by other means than a campaign."""
    return _TOLL_FREE.fullmatch(number) is not None
