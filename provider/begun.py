"""Whether a call may have changed anything yet. Until it may, whatever fails, nothing was done."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass
class _Watch:
    begun: bool = False


_watch: ContextVar[_Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched() -> Generator[None]:
    """Watches one call, with all tasks and threads that it starts."""
    token = _watch.set(_Watch())
    try:
        yield
    finally:
        _watch.reset(token)


def begin() -> None:
    """Says that from here on something may have been done."""
    if watch := _watch.get():
        watch.begun = True


def may_have_begun() -> bool:
    """Whether something may have been done by now; where nobody watches, it may."""
    watch = _watch.get()
    return watch is None or watch.begun
