"""Cells that hold whose row it is: a number in any notation, and what spreadsheets make of one."""

import re

from ...provider.posts.parties import party
from .cells import no_formula

_NUMBER = re.compile(r"1[2-9][0-9]{9}")
_ABROAD = re.compile(r"(?:\+|00|011)([2-9][0-9]{6,14})")
_CALLING = re.compile(r"'?\(?(?:\+|00|011)? ?([1-9][0-9]{0,3})(?:\.0)?\)?")
_COUNTRIES = re.compile(
    r"20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58]|(?:2[1-69]|3[578]|42|5[09]|6[7-9]|8[0578]|9[679])[0-9]"
)
"""The calling codes of the world but 1 (ITU-T E.164, country codes assigned)."""
_NATIONAL = re.compile(r"[2-9][0-9]{5,12}|1[0-9]{5,9}")
_BETWEEN = re.compile(r"[\s().\-/'\"=\u2010-\u2015\u2212]")
"""What stands between the digits of a number, and what spreadsheets put around it."""
_APART = re.compile(r"[,;|\r\n]")
"""What would part two cells, had it not been taken for a part of one."""
_EXPONENT = re.compile(r"[0-9](?:[.,][0-9]+)?e\+?[0-9]{1,2}", re.IGNORECASE)
_GROUPED = re.compile(
    r"([0-9]{1,3}(?P<sign>[,.'\u2019\s])[0-9]{3}(?:(?P=sign)[0-9]{3})*)(?:[.,](?P<part>[0-9]+))?"
)
_PARTED = re.compile(r"([0-9]+)[.,](?P<part>[0-9]+)")
"""A quantity in the way of any country: its exponent, its thousands, its fraction."""
_UNSHOWN = re.compile(r"#+|#[\w/]+[!?]?")
"""What stands for one that is too wide, or could not be computed."""


def is_ours(number: str) -> bool:
    """Whether these are the 11 digits of a number behind +1."""
    return _NUMBER.fullmatch(number) is not None


def is_spoilt(cell: str) -> bool:
    """Whether a spreadsheet took a number for a quantity, such as 1.31056E+10: its end may be lost."""
    return any(form.fullmatch(cell) for form in (_EXPONENT, _GROUPED, _PARTED, _UNSHOWN))


def restored(cell: str) -> str:
    """A number as it was before a spreadsheet took it for a quantity, where all of it is there; else the cell."""
    if _EXPONENT.fullmatch(cell):
        return cell.replace(",", ".")
    found = _GROUPED.fullmatch(cell) or _PARTED.fullmatch(cell)
    whole = found is not None and not (found["part"] or "").strip("0")
    return re.sub(r"[^0-9]", "", found[1]) if found and whole else cell


def sender_of(cell: str) -> str:
    """The 11 digits of a number behind +1, or "+" and the digits of one from abroad; empty where it is neither."""
    number = "" if _APART.search(cell) and not is_spoilt(cell) else party(restored(cell))
    if is_ours(number):
        return number
    abroad = _ABROAD.fullmatch(_BETWEEN.sub("", number))
    return f"+{abroad[1]}" if abroad else ""


def calling_code(cell: str) -> str:
    """The digits of a cell that holds a country's calling code, with or without "+"; empty where it holds none."""
    found = _CALLING.fullmatch(cell)
    return found[1] if found else ""


def sender_abroad(code: str, cell: str) -> str:
    """ "+" and the digits of a number in the country of a calling code; empty where that is not certain."""
    number, digits = sender_of(cell), _BETWEEN.sub("", cell)
    if number.startswith("+"):
        return number if number.startswith(f"+{code}") else ""
    # It may have the code already; and three digits before seven are an American number taken apart.
    whole = digits.startswith(code) or (len(code), len(digits)) == (3, 7)
    if whole or not _COUNTRIES.fullmatch(code) or not _NATIONAL.fullmatch(digits):
        return ""
    return f"+{code}{digits}"


def is_number(cell: str) -> bool:
    """Whether a cell holds a number and no words, which may be of another cell where nothing parts them."""
    return bool(sender_of(cell)) and (is_spoilt(cell) or not any(map(str.isalpha, cell)))


def marked(sender: str) -> str:
    """A sender as a cell that no spreadsheet takes for a formula, and no import for what one made of a number."""
    # Behind apostrophes too: else one of theirs would be taken for ours when it is read.
    return f"'{sender}" if is_spoilt(sender.lstrip("'")) else no_formula(sender)


def unmarked(cell: str) -> str:
    """The sender of a cell that `marked` made; any other as it is."""
    sender = cell.removeprefix("'")
    return sender if marked(sender) == cell else cell
