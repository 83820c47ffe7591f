"""One connection to a record, in its file or in memory: kept, and opened anew where it no longer leads there."""

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from ..refusals import StoreUnavailable
from .files import Files, Unusable
from .opening import opened

BUSY_SECONDS = 5.0
"""How long a transaction waits for another process's."""

UNUSABLE = (sqlite3.Error, OSError, Unusable)
"""What says that a record cannot be used."""

_T = TypeVar("_T")


class Place:
    """Where a record is, and which one it is once it was opened: no other will do from then on."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.identity = ""
        self._opening = threading.Lock()

    def connect(self) -> tuple[sqlite3.Connection, Files | None]:
        """A new connection to it, which makes it where it was never opened."""
        with self._opening:
            connection, identity = opened(self.path, BUSY_SECONDS, self.identity)
            if self.path is None:
                return connection, None
            self.identity = identity
            return connection, Files(self.path)


class Connection:
    """A connection to what lies in the place of the record now, for one thread at a time.

    Args:
        reads: It must change nothing.
    """

    def __init__(self, place: Place, *, reads: bool = False) -> None:
        self._place = place
        self._reads = reads
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        self._lock = threading.Lock()
        self.openings = 0
        self.files: Files | None = None

    def used(self, use: Callable[[sqlite3.Connection], _T]) -> _T:
        """What `use` makes of it, alone.

        Raises:
            StoreUnavailable: the record cannot be used.
        """
        with self._lock:
            try:
                return use(self._current())
            except UNUSABLE as error:
                self._drop()
                raise unavailable(error) from error

    def close(self) -> None:
        """Closes it; a later use opens it again."""
        with self._lock:
            self._disconnect()

    def _current(self) -> sqlite3.Connection:
        if self._connection and self.files and not self._is_same(self.files):
            self._leave(self._connection)
        return self._connection or self._open()

    def _is_same(self, files: Files) -> bool:
        return self._process == os.getpid() and files.unchanged

    def _open(self) -> sqlite3.Connection:
        connection, self.files = self._place.connect()
        if self._reads:
            connection.execute("PRAGMA query_only=ON")
        self._connection, self._process = connection, os.getpid()
        self.openings += 1
        return connection

    def _leave(self, connection: sqlite3.Connection) -> None:
        # What is in the log belongs to the file that was opened, wherever it is now, and to no other.
        if not self._is_of_others():
            with suppress(sqlite3.Error):
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._disconnect()

    def _is_of_others(self) -> bool:
        """Whether closing it would end the log of others, or let go of what our parent holds."""
        return self.files is not None and (self._process != os.getpid() or self.files.log_replaced)

    def renew(self) -> None:
        """A later use opens it again, where it was refused something."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        # A file's connection is opened anew after a failure; that of a record in memory is the record.
        if self._place.path is not None:
            self._disconnect()

    def _disconnect(self) -> None:
        if self._connection is not None and self._is_of_others():
            _abandoned.append(self._connection)
        elif self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None


_abandoned: list[sqlite3.Connection] = []


def unavailable(error: Exception) -> StoreUnavailable:
    """What is told of whatever keeps a record from being used."""
    if isinstance(error, Unusable):
        return StoreUnavailable(str(error), error.remedy)
    return StoreUnavailable(error.strerror or "no access" if isinstance(error, OSError) else str(error))
