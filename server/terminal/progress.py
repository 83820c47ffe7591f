"""How far something is that takes a while, on a terminal only: on stderr, and gone or done when it is over."""

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from threading import Event, Thread

import click

from .layout import cells, columns

_BAR, _BESIDE = 36, 42
"""Cells of a bar, and of what stands beside it: a label, the share, the time that is left."""


@contextmanager
def bar(label: str, total: int, *, long: int, hidden: bool = False) -> Generator[Callable[[int], None]]:
    """Takes how many more are done.

    Args:
        long: How many take long enough to be shown.
    """
    hide = hidden or total < long or not sys.stderr.isatty()
    width = max(4, min(_BAR, columns(sys.stderr) - _BESIDE))
    with click.progressbar(length=total, label=label, file=sys.stderr, hidden=hide, width=width) as shown:
        yield shown.update


@contextmanager
def working(what: str) -> Generator[None]:
    """Says what is being done, as long as it is, where a terminal can take it back."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield
        return
    done = Event()
    counting = Thread(target=_count, args=(what, done), daemon=True)
    counting.start()
    try:
        yield
    finally:
        done.set()
        counting.join()


def _count(what: str, done: Event) -> None:
    """Shows it with the seconds that it takes, and takes it back."""
    shown = what
    click.echo(shown, nl=False, err=True)
    for seconds in count(1):
        if done.wait(1):
            break
        shown = f"{what} {seconds} s"
        click.echo(f"\r{shown}", nl=False, err=True)
    click.echo(f"\r{' ' * cells(shown)}\r", nl=False, err=True)
