"""How the demo looks: titles, what is said beside labels, marks, and at its end all titles with their marks."""

import sys
from collections.abc import Sequence
from typing import Any

import click

from ..screen import harmless
from ..terminal import colour
from ..terminal.layout import columns, fitted, in_columns

_WIDEST = 100
"""Cells of a line at most: longer ones are hard to read."""
_INDENT, _LABEL = 4, 10
_SIGNS = {True: ("✓", "ok", "green"), False: ("✗", "FAILED", "red")}
"""What says whether a claim holds: a sign, the word where that cannot be printed, and a colour beside."""


def say_line(text: str) -> None:
    """A sentence of its own."""
    _print(fitted(text, _width()))


def say_title(number: int, title: str) -> None:
    """The heading of a step."""
    _print(_styled(fitted(f"{number:>2}. {title}", _width(), _INDENT), title, bold=True))


def say_beside(label: str, text: str) -> None:
    """A label, and beside it a text of several lines."""
    for line in fitted(harmless(text), _width() - _INDENT - _LABEL).split("\n"):
        _print(_styled(f"{'':<{_INDENT}}{label:<{_LABEL}}{line}".rstrip(), label, dim=True))
        label = ""


def say_claim(claim: str, *, holds: bool) -> None:
    """What a step claims, marked by whether it holds."""
    mark = _mark(holds)
    _print(_coloured(fitted(f"{'':<{_INDENT}}{mark} {claim}", _width(), len(mark) + 1)))
    _print("")


def say_overview(titles: Sequence[str], held: Sequence[bool]) -> None:
    """All titles with their marks, for whoever could not read as fast."""
    marked = zip(map(_mark, held), range(1, len(held) + 1), titles, strict=True)
    items = [f"{mark} {number:>2}. {title}" for mark, number, title in marked]
    hang = len(_mark(True)) + len(" 24. ")
    for line in in_columns(items, _width(), hang) if sys.stdout.isatty() else items:
        _print(_coloured(line))


def _width() -> int:
    return min(_WIDEST, columns(sys.stdout, otherwise=_WIDEST))


def _mark(holds: bool) -> str:
    sign, plain, _ = _SIGNS[holds]
    return sign if _printable(sign) == sign else plain


def _coloured(line: str) -> str:
    for holds, (_, _, fg) in _SIGNS.items():
        line = _styled(line, _mark(holds), fg=fg)
    return line


def _styled(line: str, part: str, **style: Any) -> str:
    """The line, in which `part` is seen at once, where that is wanted."""
    if not part or not colour.wanted(sys.stdout):
        return line
    return line.replace(part, click.style(part, **style))


def _print(text: str) -> None:
    click.echo(_printable(text), color=colour.wanted(sys.stdout))


def _printable(text: str) -> str:
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)
