"""How soon an answer came. What comes sooner than anybody reads, the client answered itself: it asked nobody.

This is a courtesy to the user, who would else be told that they decided something, and no defence: a client that
waits a second before it answers in their name is believed.
"""

import secrets
import time
from collections.abc import Callable
from typing import NamedTuple

READING_SECONDS = 0.7
TYPING_SECONDS = 2.0
"""What a person takes at least, for a question with a choice and for one into which something is typed."""

HASTY = 1000
"""Questions that were answered too soon, of which is known that they were: they expire after minutes."""

Seconds = Callable[[], float]
"""What never runs backwards while a process lives: how many seconds went by since some moment."""


class Asked(NamedTuple):
    """When a question was asked, by a stopwatch of this name."""

    watch: str = ""
    seconds: float = 0.0


class Stopwatch:
    """Measures within one process; what another one has measured means nothing here."""

    def __init__(self, seconds: Seconds = time.monotonic) -> None:
        self._seconds = seconds
        self._name = secrets.token_hex(8)
        self._hasty: dict[str, None] = {}

    def asked(self) -> Asked:
        """A question that is asked now."""
        return Asked(self._name, self._seconds())

    def too_soon(self, asked: Asked, least: float, question: str = "") -> bool:
        """Whether less than `least` seconds went by since then; where that cannot be told, they may have.

        Args:
            question: Its id, where its answer can come again: one that came too soon once is no better later.
        """
        soon = asked.watch == self._name and 0 <= self._seconds() - asked.seconds < least
        if soon and question:
            self._hasty[question] = None
            self._hasty = dict.fromkeys([*self._hasty][-HASTY:])
        return soon or question in self._hasty
