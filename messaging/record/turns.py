"""Those who want to write: they wait in the event loop, and whoever has the thread writes for all that wait.

A commit waits for the disk, and each hand-over to a thread for the interpreter: where many write at a time they
share both. What one of them fails at undoes nothing of the others.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

import anyio
import anyio.to_thread
from anyio.lowlevel import RunVar

from .connection import unavailable
from .transaction import Transaction

_T = TypeVar("_T")

TOGETHER = 50
"""At most so many in one transaction: that long another process waits for its own."""


class Turn(Generic[_T]):
    """One piece of work, and what came of it."""

    def __init__(self, work: Callable[[Transaction], _T]) -> None:
        self._work = work
        self._results: list[_T] = []
        self._failure: Exception | None = None
        self.over = anyio.Event()

    @property
    def broken(self) -> bool:
        """Whether the database refused one of its statements."""
        return isinstance(self._failure, sqlite3.Error)

    def carry_out(self, tx: Transaction) -> None:
        """Does the work in a transaction with others, or fails at it by itself."""
        try:
            self._results = [tx.apart(self._work)]
        except Exception as failure:
            # The database can have ended the whole transaction.
            if not tx.open:
                raise
            self._failure = failure

    def alone(self, tx: Transaction) -> None:
        """Does the work in a transaction of its own, which its failure ends."""
        self._results = [self._work(tx)]

    def fail(self, failure: Exception) -> None:
        """Nothing of it happened."""
        self._results, self._failure = [], failure

    def outcome(self) -> _T:
        """What the work returned.

        Raises:
            Exception: what it raised, or why it could not be done.
        """
        if isinstance(self._failure, sqlite3.Error):
            raise unavailable(self._failure) from self._failure
        if self._failure is not None:
            raise self._failure
        if not self._results:
            raise RuntimeError("the event loop was broken off while it was written")
        return self._results[0]


class Turns:
    """Who waits to write.

    Args:
        write: Carries some of them out, in one transaction.
    """

    def __init__(self, write: Callable[[Sequence[Turn[Any]]], None]) -> None:
        self._write = write
        self._queue: RunVar[_Queue] = RunVar("queue")

    async def alone(self, work: Callable[[], object]) -> None:
        """Does something for which nobody may write."""
        queue = self._here()
        async with queue.door:
            await anyio.to_thread.run_sync(work, limiter=queue.thread)

    async def take(self, turn: Turn[_T]) -> _T:
        """What came of it, once it had its turn. Who is cancelled while it is done still learns it."""
        queue = self._here()
        queue.waiting.append(turn)
        try:
            async with queue.door:
                if not turn.over.is_set():
                    await self._next(queue)
        except anyio.get_cancelled_exc_class():
            if turn in queue.waiting:
                queue.waiting.remove(turn)
                raise
            with anyio.CancelScope(shield=True):
                await turn.over.wait()
        return turn.outcome()

    def _here(self) -> "_Queue":
        queue = self._queue.get(None)
        if queue is None:
            queue = _Queue()
            self._queue.set(queue)
        return queue

    async def _next(self, queue: "_Queue") -> None:
        """Carries out those who have waited longest."""
        some, queue.waiting = queue.waiting[:TOGETHER], queue.waiting[TOGETHER:]
        try:
            # Whoever is cancelled before the thread has begun must not keep it from the others.
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._write, some, limiter=queue.thread)
        except Exception as failure:  # noqa: BLE001 (each of them raises it)
            for turn in some:
                turn.fail(failure)
        finally:
            for turn in some:
                turn.over.set()


class _Queue:
    """Of one event loop."""

    def __init__(self) -> None:
        self.door = anyio.Lock()
        # Not one of those that all share, who may be waiting for what is written here.
        self.thread = anyio.CapacityLimiter(1)
        self.waiting: list[Turn[Any]] = []
