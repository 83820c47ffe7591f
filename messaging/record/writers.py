"""Those who want a connection: they wait in the event loop, and whoever writes does it for all that wait to write.

A commit waits for the disk, and each hand-over to a thread for the interpreter: where many write at a time they
share both. What one of them fails at undoes nothing of the others.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

import anyio
import anyio.to_thread
from anyio.lowlevel import RunVar

from .connection import UNUSABLE, unavailable
from .transaction import Transaction

_T = TypeVar("_T")

TOGETHER = 50
"""At most so many in one transaction: that long another process waits for its own."""


class Queue:
    """Those who want the same connection: they wait in the event loop, and one of them has a thread.

    In threads they would take all that there are, and whoever wants the other connection would wait for them.
    """

    def __init__(self) -> None:
        self._thread: RunVar[anyio.CapacityLimiter] = RunVar("thread")

    async def pass_through(self, work: Callable[[], _T]) -> _T:
        """What `work` returns, done alone."""
        thread = self._thread.get(None)
        if thread is None:
            thread = anyio.CapacityLimiter(1)
            self._thread.set(thread)
        return await anyio.to_thread.run_sync(work, limiter=thread)


class Write(Generic[_T]):
    """One piece of work, and what came of it."""

    def __init__(self, work: Callable[[Transaction], _T]) -> None:
        self._work = work
        self._results: list[_T] = []
        self._failure: Exception | None = None
        self.over = anyio.Event()

    @property
    def broken(self) -> bool:
        """Whether the record itself refused something."""
        return isinstance(self._failure, UNUSABLE)

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
        """Does the work in a transaction of its own, which its failure ends: two statements less."""
        self._results = [self._work(tx)]

    def fail(self, failure: Exception) -> None:
        """Nothing of it happened."""
        self._results, self._failure = [], failure

    def outcome(self) -> _T:
        """What the work returned.

        Raises:
            Exception: what it raised, or why it could not be done.
        """
        if isinstance(self._failure, UNUSABLE):
            raise unavailable(self._failure) from self._failure
        if self._failure is not None:
            raise self._failure
        if not self._results:
            raise RuntimeError("the event loop was broken off while it was written")
        return self._results[0]


class Writers(Queue):
    """Who waits to write.

    Args:
        write: Carries some of them out, in one transaction.
    """

    def __init__(self, write: Callable[[Sequence[Write[Any]]], None]) -> None:
        super().__init__()
        self._write = write
        self._line: RunVar[_Line] = RunVar("line")

    async def take(self, wanted: Write[_T]) -> _T:
        """What came of it, once it had its turn. Who is cancelled while it is done still learns it."""
        line = self._here()
        line.waiting.append(wanted)
        try:
            async with line.door:
                if not wanted.over.is_set():
                    await self._next(line)
        except anyio.get_cancelled_exc_class():
            if wanted in line.waiting:
                line.waiting.remove(wanted)
                raise
            with anyio.CancelScope(shield=True):
                await wanted.over.wait()
        return wanted.outcome()

    def _here(self) -> "_Line":
        line = self._line.get(None)
        if line is None:
            line = _Line()
            self._line.set(line)
        return line

    async def _next(self, line: "_Line") -> None:
        """Carries out those who have waited longest."""
        some, line.waiting = line.waiting[:TOGETHER], line.waiting[TOGETHER:]
        try:
            # Whoever is cancelled before the thread has begun must not keep it from the others.
            with anyio.CancelScope(shield=True):
                await self.pass_through(lambda: self._write(some))
        except Exception as failure:  # noqa: BLE001 (each of them raises it)
            for wanted in some:
                wanted.fail(failure)
        finally:
            for wanted in some:
                wanted.over.set()


class _Line:
    """Who waits in one event loop; whoever has the door writes for all."""

    def __init__(self) -> None:
        self.door = anyio.Lock()
        self.waiting: list[Write[Any]] = []
