"""Cells of a table in which other people's words stand."""

import re

_FORMULA = re.compile(r"'*(?:[\s\x00]*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])")
"""Behind apostrophes too: else one of theirs would be taken for ours when it is read."""


def no_formula(text: str) -> str:
    """`text` as no spreadsheet takes it for a formula: an apostrophe stands before what could be one."""
    return f"'{text}" if _FORMULA.match(text) else text


def with_formula(cell: str) -> str:
    """The text of a cell that `no_formula` made; any other as it is."""
    text = cell.removeprefix("'")
    return text if no_formula(text) == cell else cell


_NOTHING = re.compile(r"(?!#)[\W_]{0,2}(?:n[\W_]?a|nan|none|null)[\W_]{0,2}", re.IGNORECASE)
_AROUND = "'\"= \u200b\u200c\u200d\u2060\ufeff"
"""Signs that spreadsheets put around a cell, and some that nobody sees."""
_NO_SIGN = frozenset({"", ".", "-", "--", "---", "\u2013", "\u2014", "\u2212"})
"""What is written where there is nothing. Any other sign, such as *, marks a row; ? stands for what is lost."""


def says_nothing(cell: str) -> bool:
    """Whether a cell is empty, or says so in the word of some system; #N/A is what a spreadsheet lost."""
    return not cell or _NOTHING.fullmatch(cell) is not None or cell.strip(_AROUND) in _NO_SIGN
