"""The durable record behind every promise: one SQLite file, shared by every server that is started on it.

SQLite and not an ORM: a start must not pay half a second for it. The recipe held in races of several processes:
autocommit, every writing transaction opened with BEGIN IMMEDIATE, WAL switched on once, a busy time-out, full
durability. The SQL is portable (named parameters, ON CONFLICT, integers for time) and passes through this one
class, so that another database is a second file.
"""

import os
import secrets
import sqlite3
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TypeVar

import anyio
import anyio.to_thread

from ..refusals import StoreUnavailable
from .cleaning import clean
from .files import Files, Unusable
from .location import path_of
from .opening import admit, opened

BUSY_SECONDS = 5.0
"""How long a transaction waits for another process's."""

_T = TypeVar("_T")
Row = sqlite3.Row
Value = str | int | None


class Transaction:
    """What a piece of work may do to the store. Parameters are named, `:name` in the SQL."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.unclean = False
        """Set by work that deletes words: they are to leave the files too (`Store.clean`)."""

    def change(self, sql: str, values: Mapping[str, Value]) -> int:
        """Carries out one statement; returns how many rows it touched."""
        return self._connection.execute(sql, values).rowcount

    def rows(self, sql: str, values: Mapping[str, Value]) -> list[Row]:
        """All rows of a query."""
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Mapping[str, Value]) -> Row | None:
        """The first row of a query."""
        return self._connection.execute(sql, values).fetchone()


class Store:
    """The record at `url` (`sqlite:///path`, or in memory). Opened at first use, since a start must touch nothing.

    A file that was opened once is the only one that will do: where it is gone or another record lies in its place,
    nothing is read and nothing written. The same record put back, or a copy of it, is opened again.

    Raises:
        StoreUnavailable: from every method, where the record cannot be read or written.
    """

    def __init__(self, url: str) -> None:
        self._path = path_of(url)
        self._connection: sqlite3.Connection | None = None
        self._files: Files | None = None
        self._identity = ""
        self._process = 0
        self._openings = 0
        self._unclean = False
        self._lock = threading.Lock()

    @property
    def lasts(self) -> bool:
        """Whether what is on record is there for the next process."""
        return self._path is not None

    async def write(self, work: Callable[[Transaction], _T]) -> _T:
        """`work` in one transaction: all of it is durable when this returns, or none of it happened.

        A cancelled caller still learns it: the thread is waited for.
        """
        return await anyio.to_thread.run_sync(partial(self.write_now, work))

    async def read(self, work: Callable[[Transaction], _T]) -> _T:
        """`work`, which only reads."""
        return await anyio.to_thread.run_sync(partial(self._used, partial(self._read, work)))

    async def version(self) -> tuple[int, int]:
        """Something that differs once anybody, here or in another process, has written. Costs microseconds."""
        return await anyio.to_thread.run_sync(partial(self._used, self._version))

    async def changed_since(self, version: tuple[int, int], interval: float) -> None:
        """Returns once the version is another one; looks every `interval` seconds."""
        while await self.version() == version:  # noqa: ASYNC110 (another process may be the writer: no event tells)
            await anyio.sleep(interval)

    async def clean(self) -> None:
        """The same as `clean_now`, in a thread."""
        if self._unclean:
            await anyio.to_thread.run_sync(self.clean_now)

    def write_now(self, work: Callable[[Transaction], _T]) -> _T:
        """The same as `write` for callers that are not asynchronous."""
        return self._used(partial(self._write, work))

    def clean_now(self) -> bool:
        """Words that were deleted leave the files; false where others keep the record busy, or the disk is full.

        Costs up to a second for a large record, so not while anything is under way. Does nothing where nothing was
        deleted.
        """
        with suppress(StoreUnavailable):
            self._used(self._clean)
        return not self._unclean

    def close(self) -> None:
        """Closes the record; a later use opens it again."""
        with self._lock:
            self._disconnect()

    def _used(self, use: Callable[[sqlite3.Connection], _T]) -> _T:
        with self._lock:
            try:
                return use(self._current())
            except (sqlite3.Error, OSError, Unusable) as error:
                self._drop()
                raise _unavailable(error) from error

    def _read(self, work: Callable[[Transaction], _T], connection: sqlite3.Connection) -> _T:
        return self._in_transaction(connection, "BEGIN", work)

    def _write(self, work: Callable[[Transaction], _T], connection: sqlite3.Connection) -> _T:
        def admitted(tx: Transaction) -> _T:
            if self._files:
                admit(connection, self._identity)
            return work(tx)

        result = self._in_transaction(connection, "BEGIN IMMEDIATE", admitted)
        if self._files and not self._files.unchanged:
            raise Unusable("its file was moved or replaced while it was written", "put it back")
        return result

    def _in_transaction(self, connection: sqlite3.Connection, begin: str, work: Callable[[Transaction], _T]) -> _T:
        tx = Transaction(connection)
        connection.execute(begin)
        try:
            result = work(tx)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        self._unclean |= tx.unclean
        return result

    def _version(self, connection: sqlite3.Connection) -> tuple[int, int]:
        # Each only grows while the connection lasts, the second with the writes of others.
        others = connection.execute("PRAGMA data_version").fetchone()[0]
        return self._openings, connection.total_changes + others

    def _clean(self, connection: sqlite3.Connection) -> None:
        if self._unclean and self._files:
            clean(connection)
        self._unclean = False

    def _current(self) -> sqlite3.Connection:
        """A connection to what lies in the place of the record now."""
        if self._connection and self._files and not self._is_same(self._files):
            self._leave(self._connection, self._files)
        return self._connection or self._open()

    def _is_same(self, files: Files) -> bool:
        return self._process == os.getpid() and files.unchanged

    def _open(self) -> sqlite3.Connection:
        connection, identity = opened(self._path, BUSY_SECONDS, self._identity)
        self._connection, self._process = connection, os.getpid()
        self._openings += 1
        if self._path is not None:
            self._identity, self._files = identity, Files(self._path)
        return connection

    def _leave(self, connection: sqlite3.Connection, files: Files) -> None:
        if self._process != os.getpid() or files.log_replaced:
            # Not closed: SQLite would end the log of others, or let go of what our parent holds.
            _abandoned.append(connection)
            self._connection = None
            return
        # What is in the log belongs to the file that was opened, wherever it is now, and to no other.
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._disconnect()

    def _drop(self) -> None:
        # A file's connection is opened anew after a failure; that of a record in memory is the record.
        if self._path is not None:
            self._disconnect()

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


_abandoned: list[sqlite3.Connection] = []


def lasting_secret(tx: Transaction, name: str) -> str:
    """A random secret that every server on this record shares; drawn at its first use."""
    tx.change(
        "INSERT INTO meta(key, value) VALUES(:key, :value) ON CONFLICT(key) DO NOTHING",
        {"key": f"secret:{name}", "value": secrets.token_hex(32)},
    )
    return drawn_secret(tx, name)


def drawn_secret(tx: Transaction, name: str) -> str:
    """The same where it was drawn already, else empty."""
    found = tx.row("SELECT value FROM meta WHERE key=:key", {"key": f"secret:{name}"})
    return str(found["value"]) if found else ""


def _unavailable(error: Exception) -> StoreUnavailable:
    if isinstance(error, Unusable):
        return StoreUnavailable(str(error), error.remedy)
    return StoreUnavailable(error.strerror or "no access" if isinstance(error, OSError) else str(error))
