"""The numbers of an account in pages: those that may be sent from first."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...provider.errors import InvalidArguments, Issue
from ...provider.wire.inventory import AccountNumber

PAGE = 20
"""Numbers of one answer."""


@dataclass(frozen=True)
class Page:
    """Some of the numbers, and where the next ones begin; empty after the last."""

    rows: Sequence[AccountNumber]
    next_cursor: str = ""


def checked(cursor: str) -> str:
    """A cursor as `page` takes it: the last number of the page before, or empty.

    Raises:
        InvalidArguments: it is none.
    """
    if cursor and not re.fullmatch(r"[0-9]{5,15}", cursor):
        raise InvalidArguments([Issue(field="cursor", problem="is not one that a previous answer gave")])
    return cursor


def page(numbers: Iterable[AccountNumber], first: Sequence[str], cursor: str) -> Page:
    """Those after a checked cursor."""
    rank = {number: place for place, number in enumerate(first)}

    def place(number: str) -> tuple[int, str]:
        return rank.get(number, len(rank)), number

    # A number that stands twice is one.
    distinct = {number.number: number for number in numbers}
    ordered = sorted((n for n in distinct if not cursor or place(n) > place(cursor)), key=place)
    shown = ordered[:PAGE]
    return Page([distinct[n] for n in shown], shown[-1] if len(ordered) > PAGE else "")
