"""The durable record behind every promise: one SQLite file, shared by every server that is started on it.

SQLite and not an ORM: a start must not pay half a second for it. The recipe held in races of several processes:
autocommit, every writing transaction opened with BEGIN IMMEDIATE, WAL switched on once, a busy time-out, full
durability. The SQL is portable (named parameters, ON CONFLICT, integers for time) and passes through this one
class, so that another database is a second file.
"""

import secrets
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

import anyio

from ..refusals import StoreUnavailable
from .cleaning import clean
from .connection import Connection, Place
from .files import Unusable
from .location import path_of
from .opening import admit
from .queues import READ_TOGETHER, WRITTEN_TOGETHER, Queue, Work, Write
from .transaction import Transaction

_T = TypeVar("_T")


class Store:
    """The record at `url` (`sqlite:///path`, or in memory). Opened at first use, since a start must touch nothing.

    A file that was opened once is the only one that will do: where it is gone or another record lies in its place,
    nothing is read and nothing written. The same record put back, or a copy of it, is opened again.

    Reading has a connection of its own, so that it never waits for a writer; a record in memory has but one.

    Raises:
        StoreUnavailable: from every method, where the record cannot be read or written.
    """

    def __init__(self, url: str) -> None:
        place = Place(path_of(url))
        self._place = place
        self._writing = Connection(place)
        self._reading = self._writing if place.path is None else Connection(place, reads=True)
        self._writers = Queue(self._write_all, WRITTEN_TOGETHER)
        self._readers = Queue(self._read_all, READ_TOGETHER)
        self._unclean = False

    @property
    def lasts(self) -> bool:
        """Whether what is on record is there for the next process."""
        return self._place.path is not None

    async def write(self, work: Callable[[Transaction], _T]) -> _T:
        """`work` in one transaction: all of it is durable when this returns, or none of it happened.

        A cancelled caller still learns it: the thread is waited for. Others may be written together with it.
        """
        return await self._writers.take(Write(work))

    async def read(self, work: Callable[[Transaction], _T]) -> _T:
        """`work`, which only reads."""
        return await self._readers.take(Work(partial(_in_transaction, "BEGIN", lambda _, tx: work(tx))))

    async def version(self) -> tuple[int, int]:
        """Something that differs once anybody, here or in another process, has written. Costs microseconds."""
        return await self._readers.take(Work(self._version))

    async def changed_since(self, version: tuple[int, int], interval: float) -> None:
        """Returns once the version is another one; looks every `interval` seconds."""
        while await self.version() == version:  # noqa: ASYNC110 (another process may be the writer: no event tells)
            await anyio.sleep(interval)

    async def clean(self) -> None:
        """The same as `clean_now`, in a thread."""
        if self._unclean:
            await self._writers.pass_through(self.clean_now)

    def write_now(self, work: Callable[[Transaction], _T]) -> _T:
        """The same as `write` for callers that are not asynchronous."""
        return self._writing.used(partial(self._write, work))

    def clean_now(self) -> bool:
        """Words that were deleted leave the files; false where others keep the record busy, or the disk is full.

        Costs up to a second for a large record, so not while anything is under way. Does nothing where nothing was
        deleted.
        """
        with suppress(StoreUnavailable):
            self._writing.used(self._clean)
        return not self._unclean

    def close(self) -> None:
        """Closes the record; a later use opens it again."""
        # The one that may write is the last: it is what empties the log.
        self._reading.close()
        self._writing.close()

    def _write_all(self, wanted: Sequence[Write[Any]]) -> None:
        if len(wanted) == 1:
            self.write_now(wanted[0].carry_out)
            return

        def all_of_them(tx: Transaction) -> None:
            for each in wanted:
                each.carry_out_among_others(tx)

        self.write_now(all_of_them)
        if any(each.broken for each in wanted):
            self._writing.renew()

    def _read_all(self, wanted: Sequence[Work[sqlite3.Connection, Any]]) -> None:
        left = list(wanted)

        def up_to_a_broken_one(connection: sqlite3.Connection) -> bool:
            while left:
                each = left.pop(0)
                each.try_out(connection)
                if each.broken:
                    return True
            return False

        while left:
            if self._reading.used(up_to_a_broken_one):
                self._reading.renew()

    def _write(self, work: Callable[[Transaction], _T], connection: sqlite3.Connection) -> _T:
        def admitted(connection: sqlite3.Connection, tx: Transaction) -> tuple[_T, bool]:
            if self.lasts:
                admit(connection, self._place.identity)
            return work(tx), tx.unclean

        result, unclean = _in_transaction("BEGIN IMMEDIATE", admitted, connection)
        self._unclean |= unclean
        if self._writing.files and not self._writing.files.unchanged:
            raise Unusable("its file was moved or replaced while it was written", "put it back")
        return result

    def _version(self, connection: sqlite3.Connection) -> tuple[int, int]:
        # Each only grows while the connection lasts, the second with the writes of others.
        others = connection.execute("PRAGMA data_version").fetchone()[0]
        return self._reading.openings, connection.total_changes + others

    def _clean(self, connection: sqlite3.Connection) -> None:
        if self._unclean and self.lasts:
            clean(connection)
        self._unclean = False


def _in_transaction(
    begin: str, work: Callable[[sqlite3.Connection, Transaction], _T], connection: sqlite3.Connection
) -> _T:
    tx = Transaction(connection)
    connection.execute(begin)
    try:
        result = work(connection, tx)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result


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
