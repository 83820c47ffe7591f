"""How lines fit a terminal: none is wider, and no word is broken.

A word that alone is wider than the terminal stays whole, as it may be a path or an address that is copied.
"""

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import IO

_USUAL = 80
_NO_CELL, _TWO_CELLS = ("Mn", "Me", "Cf"), ("W", "F")
_PIECE = re.compile(" *[^ ]+")
_GAP = 2
_WIDEST = 2
"""Cells of the widest character."""
_NARROWEST = 36
"""Cells that a column of prose has at least."""

Rows = Sequence[tuple[str, ...]]


def columns(stream: IO[str], otherwise: int = _USUAL) -> int:
    """The width of a terminal in cells: what COLUMNS says, else what the terminal itself does.

    Args:
        otherwise: That of what is no terminal, or does not know.
    """
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(stream.fileno()).columns or otherwise
    except (OSError, ValueError):
        return otherwise


def cells(text: str) -> int:
    """How much of a line a text takes: a letter of Chinese has two cells, an accent of its own none."""
    return sum(map(_cells_of, text))


def _cells_of(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in _NO_CELL:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _TWO_CELLS else 1


def fitted(text: str, width: int, hang: int = 0) -> str:
    """The same lines, those that are wider than `width` broken at spaces.

    What continues a line stands under its first word, or `hang` cells further in.
    """
    return "\n".join(part for line in text.split("\n") for part in _broken(line, width, hang))


def enclosed(text: str, width: int, mark: str) -> str:
    """The same lines, none wider than `width`, of what somebody else had a hand in.

    A word that is wider is broken too: the terminal would go on with it at its edge, where lines of ours begin.
    A line that begins with `mark` goes on with it, any other further in than it began.
    """
    return "\n".join(part for line in text.split("\n") for part in _held(line, width, mark))


def _held(line: str, width: int, mark: str) -> Iterator[str]:
    further = " " * (len(line) - len(line.lstrip(" ")) + len(mark))
    lead = mark if line.startswith(mark) else further
    room = max(width - cells(lead), _WIDEST)
    pieces = [part for piece in _PIECE.findall(line) for part in _cut(piece, room)]
    return _flowing(pieces, width, lead) if cells(line) > width else iter((line,))


def _cut(piece: str, room: int) -> Iterator[str]:
    current, taken = "", 0
    for character in piece:
        if (taken := taken + _cells_of(character)) > room:
            yield current
            current, taken = "", _cells_of(character)
        current += character
    yield current


def _broken(line: str, width: int, hang: int) -> Iterator[str]:
    if cells(line) <= width:
        yield line
        return
    yield from _flowing(_PIECE.findall(line), width, " " * (len(line) - len(line.lstrip(" ")) + hang))


def _flowing(pieces: Sequence[str], width: int, indent: str) -> Iterator[str]:
    current = ""
    for piece in pieces:
        if current not in ("", indent) and cells(current + piece) > width:
            yield current
            current = indent + piece.lstrip(" ")
        else:
            current += piece
    yield current


def aligned(rows: Rows, width: int | None = None) -> str:
    """Rows as columns, the last of which is prose.

    Args:
        width: That of the terminal; None for what is no terminal, where each row is one line.
    """
    widths = [max(cells(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    head = sum(widths) + _GAP * len(widths)
    if width is not None and width - head < min(_NARROWEST, max(cells(row[-1]) for row in rows)):
        return "\n".join(fitted(_stacked(row), width) for row in rows[1:])
    lines = (_padded(row, widths) for row in rows)
    return "\n".join(line if width is None else fitted(line, width, head) for line in lines)


def _padded(row: tuple[str, ...], widths: Sequence[int]) -> str:
    filled = (cell + " " * (width - cells(cell)) for cell, width in zip(row[:-1], widths, strict=True))
    return (" " * _GAP).join([*filled, row[-1]])


def _stacked(row: tuple[str, ...]) -> str:
    """A row where its columns have no room beside each other."""
    first, *others = row
    return "\n".join([first, *(f"    {cell}" for cell in others)])


def in_columns(items: Sequence[str], width: int, hang: int) -> list[str]:
    """The lines of a list, in two columns where there is room for them."""
    if width < 2 * _NARROWEST + _GAP:
        return [line for item in items for line in _broken(item, width, hang)]
    half = (width - _GAP) // 2
    parts = [list(_broken(item, half, hang)) for item in items]
    total, left = sum(map(len, parts)), list[str]()
    while parts and len(left) + len(parts[0]) <= (total + 1) // 2:
        left += parts.pop(0)
    right = [line for part in parts for line in part]
    pairs = zip_longest(left, right, fillvalue="")
    return [f"{one}{' ' * (half + _GAP - cells(one))}{two}".rstrip() for one, two in pairs]
