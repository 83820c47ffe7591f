"""Cells of a table in which other people's words stand."""

import re

from .lists import folded

_FORMULA = re.compile(r"'*(?:[\s\x00]*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])")
"""Behind apostrophes too: else one of theirs would be taken for ours when it is read."""


def no_formula(text: str) -> str:
    """`text` as no spreadsheet takes it for a formula: an apostrophe stands before what could be one."""
    return f"'{text}" if _FORMULA.match(text) else text


def with_formula(cell: str) -> str:
    """The text of a cell that `no_formula` made; any other as it is."""
    text = cell.removeprefix("'")
    return text if no_formula(text) == cell else cell


_NOTHING, _SHORT = frozenset({"n a", "na", "nan", "none", "null"}), 8
"""What is written, folded, where there is nothing, and how many characters that can have."""
_NO_SIGN = frozenset({"", ".", "-", "--", "---", "\u2013", "\u2014", "\u2212"})
"""The same without a letter. Any other sign, such as * or ?, marks a row, or stands for what was there."""


def says_nothing(cell: str) -> bool:
    """Whether a cell is empty, or says so in the word of some system; #N/A is what a spreadsheet lost."""
    if len(cell) > _SHORT:
        return False
    return cell.strip("'\"= ") in _NO_SIGN or (folded(cell.casefold()) in _NOTHING and not cell.startswith("#"))
