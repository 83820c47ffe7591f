"""What a command prints. On a terminal it fits, and nothing that somebody else wrote is obeyed.

A terminal obeys what it is shown: a text that somebody sent could clear the screen, rename the window, or turn
words around. So what hides or moves is spelt out there, whoever it is from. Files and pipes get it as it is: each
line of ours is one line there, however long.
"""

import sys
from typing import IO, NamedTuple

import click

from ..messaging.system import is_terminal
from ..messaging.visible import visible
from .terminal import colour
from .terminal.layout import Rows, aligned, columns, fitted


class Mark(NamedTuple):
    """The word that a line begins with, which says its state, and the colour that says it again."""

    word: str
    colour: str


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return is_terminal(sys.stdin)


def say(
    text: str = "",
    *,
    err: bool = False,
    end: str = "\n",
    hang: int = 0,
    mark: Mark | None = None,
    as_it_is: bool = False,
) -> None:
    """Prints lines; where they end is the caller's to say.

    Args:
        hang: How many cells further in a line goes on that is wider than the terminal.
        mark: What the text begins with, where that is painted.
        as_it_is: However wide, a line stays one: it is for copying.
    """
    stream = sys.stderr if err else sys.stdout
    on_terminal = stream.isatty()
    if on_terminal:
        text = harmless(text) if as_it_is else fitted(harmless(text), columns(stream), hang)
    painted = colour.wanted(stream)
    click.echo(f"{_marked(text, mark) if painted else text}{end}", nl=False, err=err, color=painted)


def say_serving(text: str) -> None:
    """Says on stderr where something is served, and to whoever started it at a terminal how it ends."""
    say(f"{text}\nCtrl-C ends it." if at_terminal() else text, err=True)


def warn(text: str) -> None:
    """Says on stderr what a person should know and what hinders nothing."""
    say(f"Warning: {text}", err=True, mark=Mark("Warning:", "yellow"))


def say_table(rows: Rows) -> None:
    """Prints rows below a heading as columns, the last of which is prose; elsewhere each is one line."""
    say(aligned(rows, columns(sys.stdout) if sys.stdout.isatty() else None))


def _marked(text: str, mark: Mark | None) -> str:
    return text.replace(mark.word, click.style(mark.word, fg=mark.colour), 1) if mark else text


def agreed(question: str, *, err: bool = False) -> bool:
    """Whether the person at the terminal says yes.

    Raises:
        click.Abort: they ended it instead.
    """
    width = columns(sys.stderr if err else sys.stdout)
    return click.confirm(fitted(harmless(question), width - len(" [y/N]: ")), err=err)


def harmless(text: str) -> str:
    """`text` as a terminal may be given it: only lines end, and only here."""
    return visible(text).replace("\r", "[U+000D]")


class Records:
    """Writes records, one at a time, to a file as they are, and to a terminal each on one line."""

    def __init__(self, out: IO[str]) -> None:
        self._out = out
        self._on_terminal = out.isatty()

    def write(self, record: str) -> int:
        """Writes one, which ends its line."""
        return self._out.write(_one_line(record) if self._on_terminal else record)


def _one_line(record: str) -> str:
    body = harmless(record.removesuffix("\n")).replace("\n", "[U+000A]")
    return f"{body}\n"
