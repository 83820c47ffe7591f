"""A log that cannot be made to grow: of what is alike, so many lines a minute, then how many more there were."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SECONDS = 60.0
WARNINGS, OTHERS = 5, 60
"""Lines alike within that time, from WARNING up and below it."""
KINDS = 20
"""How many kinds of line a logger has within that time. Others are of one kind: words can be a stranger's."""
LONGEST = 2000
"""Characters of a message that are looked at."""

_Kind = tuple[str, int, str]


@dataclass
class _Alike:
    """Lines of one kind, and what the first one said that was not written."""

    written: int = 0
    unwritten: int = 0
    example: str = ""


class Throttle:
    """What of a log is written.

    Lines are alike if logger, level and message before its values are.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since = clock()
        self._alike: dict[_Kind, _Alike] = {}
        self._kinds = Counter[str]()

    def passed(self, record: logging.LogRecord) -> Iterator[logging.LogRecord]:
        """What is to be written now: the numbers that are due, then the record, where it is not one too many."""
        now = self._clock()
        if now - self._since >= SECONDS:
            yield from self.rest()
            self._since = now
        alike = self._of(record)
        if alike.written < (WARNINGS if record.levelno >= logging.WARNING else OTHERS):
            alike.written += 1
            yield record
        else:
            alike.example = alike.example or record.getMessage()[:LONGEST]
            alike.unwritten += 1

    def rest(self) -> list[logging.LogRecord]:
        """How many were not written of each kind. The count begins anew."""
        counted = [_counting(kind, alike) for kind, alike in self._alike.items() if alike.unwritten]
        self._alike.clear()
        self._kinds.clear()
        return counted

    def _of(self, record: logging.LogRecord) -> _Alike:
        # The loop's own reports name objects from the second line on.
        kind = record.name, record.levelno, str(record.msg)[:LONGEST].partition("\n")[0]
        if kind not in self._alike and self._kinds[record.name] >= KINDS:
            kind = record.name, record.levelno, ""
        if kind not in self._alike:
            self._alike[kind] = _Alike()
            self._kinds[record.name] += 1
        return self._alike[kind]


def _counting(kind: _Kind, alike: _Alike) -> logging.LogRecord:
    name, level, _ = kind
    args = alike.unwritten, alike.example
    return logging.LogRecord(name, level, "", 0, "%d more lines like this one: %s", args, None)
