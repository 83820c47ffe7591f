"""Files that the operator's commands write: nobody's is lost unasked, and only its owner reads a new one."""

import errno
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import click

from ..screen import agreed, at_terminal
from ..terminal.commands import BrokenOff, Refused

SCREEN = "-"
"""What is written in place of a file for stdout."""


def may_overwrite(file: str, *, force: bool) -> None:
    """Asks whether a file that is there may be lost.

    Raises:
        Refused: it may not, or nobody can be asked.
    """
    if force or file == SCREEN or not Path(file).is_file():
        return
    if not at_terminal():
        raise Refused(f"Nothing was written: {file} exists. Add --force to overwrite it.")
    if not agreed(f"{file} exists. Overwrite it?", err=True):
        raise click.Abort


@contextmanager
def output(file: str) -> Generator[IO[str]]:
    """The file, or stdout for "-".

    Raises:
        Refused: it cannot be written.
        BrokenOff: somebody broke off while it was.
    """
    try:
        with click.open_file(SCREEN, "w", encoding="utf-8") if file == SCREEN else _private_file(file) as out:
            yield out
            out.flush()
    except OSError as error:
        # Who reads stdout may have enough of it.
        if error.errno == errno.EPIPE:
            raise
        if file == SCREEN:
            _drop_stdout()
        raise Refused(f"Cannot write {'to stdout' if file == SCREEN else file}: {error.strerror}.") from None
    except KeyboardInterrupt:
        raise BrokenOff(f"Broken off: {'what was printed' if file == SCREEN else file} is incomplete.") from None


def _drop_stdout() -> None:
    """What could not be written is not tried again at the end, which would have an exit code of its own."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _private_file(file: str) -> IO[str]:
    # A new one only its owner reads, since it holds people's words; an existing one keeps its mode.
    return open(file, "w", encoding="utf-8", newline="", opener=_private)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
