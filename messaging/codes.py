"""Every error code there is, with its meaning: read off the classes that carry them."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..provider.errors import BulkvsError
from . import refusals as _refusals  # the tree is complete only once its branches are there


@dataclass(frozen=True)
class ErrorCode:
    """A code, what it means, and the `status` of an answer that carries it."""

    code: str
    meaning: str
    status: str


def error_codes() -> list[ErrorCode]:
    """All codes, in the order of the tree."""
    return [ErrorCode(kind.code, (kind.__doc__ or "").strip(), kind.status) for kind in _leaves(BulkvsError)]


def _leaves(kind: type[BulkvsError]) -> Iterator[type[BulkvsError]]:
    # Test modules may add classes of their own.
    if "code" in vars(kind) and kind.__module__.startswith(__name__.rpartition(".messaging")[0]):
        yield kind
    for branch in kind.__subclasses__():
        yield from _leaves(branch)


__all__ = ["ErrorCode", "_refusals", "error_codes"]
