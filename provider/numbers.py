"""Phone numbers as the API has them: 11 digits without "+"."""

import re


def display(number: str) -> str:
    """An 11-digit number for a person's eyes: "+1 310-906-0901". Anything else, a short code say, as it is."""
    if len(number) != 11 or not number.startswith("1") or not (number.isascii() and number.isdigit()):
        return number
    return f"+1 {number[1:4]}-{number[4:7]}-{number[7:]}"


def ten_digits(written: str) -> str:
    """The area code and the number, however it is written; empty where there are not so many digits."""
    digits = re.sub(r"\D", "", written, flags=re.ASCII)
    return digits[-10:] if len(digits) in (10, 11) else ""
