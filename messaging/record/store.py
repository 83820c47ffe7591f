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
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

import anyio
import anyio.to_thread

from ..refusals import StoreUnavailable
from .location import path_of
from .schema import MIGRATIONS, VERSION

BUSY_SECONDS = 5.0
"""How long a transaction waits for another process's."""

_T = TypeVar("_T")
Row = sqlite3.Row
Value = str | int | None


class Transaction:
    """What a piece of work may do to the store. Parameters are named, `:name` in the SQL."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

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

    Raises:
        StoreUnavailable: from every method, where the record cannot be read or written.
    """

    def __init__(self, url: str) -> None:
        self._path = path_of(url)
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.Lock()

    async def write(self, work: Callable[[Transaction], _T]) -> _T:
        """`work` in one transaction: all of it is durable when this returns, or none of it happened.

        A cancelled caller still learns it: the thread is waited for.
        """
        return await anyio.to_thread.run_sync(partial(self.write_now, work))

    async def read(self, work: Callable[[Transaction], _T]) -> _T:
        """`work`, which only reads."""
        return await anyio.to_thread.run_sync(partial(self._run, work, "BEGIN"))

    async def version(self) -> tuple[int, int]:
        """Something that differs once anybody, here or in another process, has written. Costs microseconds."""
        return await anyio.to_thread.run_sync(self._version)

    async def changed_since(self, version: tuple[int, int], interval: float) -> None:
        """Returns once the version is another one; looks every `interval` seconds."""
        while await self.version() == version:  # noqa: ASYNC110 (another process may be the writer: no event tells)
            await anyio.sleep(interval)

    def _version(self) -> tuple[int, int]:
        with self._lock:
            try:
                connection = self._connection or self._open()
                return connection.total_changes, connection.execute("PRAGMA data_version").fetchone()[0]
            except (sqlite3.Error, OSError) as error:
                self._drop()
                raise StoreUnavailable(_reason(error)) from error

    def write_now(self, work: Callable[[Transaction], _T]) -> _T:
        """The same as `write` for callers that are not asynchronous."""
        return self._run(work, "BEGIN IMMEDIATE")

    def close(self) -> None:
        """Closes the record; a later use opens it again."""
        with self._lock:
            self._disconnect()

    def _run(self, work: Callable[[Transaction], _T], begin: str) -> _T:
        with self._lock:
            try:
                return self._in_transaction(work, begin)
            except (sqlite3.Error, OSError) as error:
                self._drop()
                raise StoreUnavailable(_reason(error)) from error

    def _in_transaction(self, work: Callable[[Transaction], _T], begin: str) -> _T:
        connection = self._connection or self._open()
        connection.execute(begin)
        try:
            result = work(Transaction(connection))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _open(self) -> sqlite3.Connection:
        connection = _opened(self._path)
        self._connection = connection
        return connection

    def _drop(self) -> None:
        # A file's connection is opened anew after a failure; that of a record in memory is the record.
        if self._path is not None:
            self._disconnect()

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None


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


def _opened(path: Path | None) -> sqlite3.Connection:
    """A connection to a record of the present version. Other processes may be creating it at the same time."""
    give_up = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return _connected(path)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.02)


def _connected(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        _create_private(path)
    connection = sqlite3.connect(
        path or ":memory:", timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _create_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _prepare(connection: sqlite3.Connection) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    # Looked up first: switching to WAL already changes the file, which may be another program's.
    found = version_of(connection)
    # Setting the mode again would ask for a lock that another process may hold.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
        connection.execute("PRAGMA journal_mode=WAL")
    if found != VERSION:
        connection.execute("BEGIN IMMEDIATE")
        _migrate(connection)
        connection.execute("COMMIT")


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the record, 0 for an empty file. Raises for a file that this server must not touch."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    if not tables:
        return 0
    found = _written_version(connection) if {"meta", "approvals"} <= tables else ""
    if not found.isdigit():
        raise sqlite3.DatabaseError("the file is a database of another program")
    if int(found) > VERSION:
        raise sqlite3.DatabaseError("the file was written by a newer version of this server; upgrade it")
    return int(found)


def _written_version(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key='version'").fetchone()
    return str(row[0]) if row else ""


def _migrate(connection: sqlite3.Connection) -> None:
    found = version_of(connection)
    for statements in MIGRATIONS[found:]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(
        "INSERT INTO meta(key, value) VALUES('version', :version) ON CONFLICT(key) DO UPDATE SET value=:version",
        {"version": str(VERSION)},
    )


def _reason(error: Exception) -> str:
    return error.strerror or "no access" if isinstance(error, OSError) else str(error)
