"""What a command prints. On a terminal, nothing that somebody else wrote is obeyed.

A terminal obeys what it is shown: a text that somebody sent could clear the screen, rename the window, or turn
words around. So what hides or moves is spelt out there, whoever it is from. Files and pipes get it as it is.
"""

import sys
from typing import IO

import click

from ..messaging.visible import visible


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


def say(text: str = "", *, err: bool = False, end: str = "\n") -> None:
    """Prints lines; where they end is the caller's to say."""
    on_terminal = (sys.stderr if err else sys.stdout).isatty()
    click.echo(f"{harmless(text) if on_terminal else text}{end}", nl=False, err=err)


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
