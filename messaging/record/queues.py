"""Those who want a connection: they wait in the event loop, and whoever has a thread does it for all that wait.

A commit waits for the disk, and each hand-over to a thread and back for the interpreter: where many call at a time
they share both. What one of them fails at undoes nothing of the others.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

import anyio
import anyio.to_thread
from anyio.lowlevel import RunVar

from ..refusals import StoreUnavailable
from .connection import UNUSABLE, unavailable
from .transaction import Transaction

WRITTEN_TOGETHER = 50
"""At most so many in one transaction: that long another process waits for its own."""
READ_TOGETHER = 10
"""At most so many with one thread: the first of them is answered when the last is read."""

_T = TypeVar("_T")
_On = TypeVar("_On")


class Work(Generic[_On, _T]):
    """One piece of work, and what came of it.

    Attributes:
        lasts: Whoever is cancelled while it is done has to learn what came of it.
    """

    lasts = False

    def __init__(self, work: Callable[[_On], _T]) -> None:
        self._work = work
        self._results: list[_T] = []
        self._failure: Exception | None = None
        self.over = anyio.Event()

    @property
    def broken(self) -> bool:
        """Whether the record itself refused something."""
        return isinstance(self._failure, UNUSABLE)

    def carry_out(self, on: _On) -> None:
        """Does the work."""
        self._results = [self._work(on)]

    def try_out(self, on: _On) -> None:
        """Does the work, or fails at it by itself."""
        try:
            self.carry_out(on)
        except Exception as failure:  # noqa: BLE001 (whoever wanted it raises it)
            self.fail(failure)

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
            raise RuntimeError("the event loop was broken off while it was done")
        return self._results[0]


class Write(Work[Transaction, _T]):
    """Work that changes the record."""

    lasts = True

    def carry_out_among_others(self, tx: Transaction) -> None:
        """Does the work in a transaction with others, or fails at it by itself.

        In one of its own (`carry_out`) its failure ends it: that is two statements less.
        """
        try:
            self._results = [tx.apart(self._work)]
        except Exception as failure:
            # The database can have ended the whole transaction.
            if not tx.open:
                raise
            self._failure = failure


class Queue:
    """Who waits for one connection. In threads they would take all that there are, and keep others waiting.

    Args:
        carry_out: Does it for some of them, in a thread. Where it raises, all of them fail with that, and so does
            whoever had waited as long: the record cannot be used, which takes seconds to see.
        together: For so many at most.
    """

    def __init__(self, carry_out: Callable[[Sequence[Any]], None], together: int) -> None:
        self._carry_out = carry_out
        self._together = together
        self._line: RunVar[_Line] = RunVar("line")

    async def take(self, wanted: Work[Any, _T]) -> _T:
        """What came of it, once it had its turn; what lasts also to who is cancelled while it is done."""
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
            if not wanted.lasts:
                raise
        return wanted.outcome()

    async def pass_through(self, work: Callable[[], _T]) -> _T:
        """What `work` returns, done alone."""
        return await anyio.to_thread.run_sync(work, limiter=self._here().thread)

    def _here(self) -> "_Line":
        line = self._line.get(None)
        if line is None:
            line = _Line()
            self._line.set(line)
        return line

    async def _next(self, line: "_Line") -> None:
        """Carries out those who have waited longest."""
        some, line.waiting = line.waiting[: self._together], line.waiting[self._together :]
        behind = tuple(line.waiting)
        try:
            # Whoever is cancelled before the thread has begun must not keep it from the others.
            with anyio.CancelScope(shield=True):
                await self.pass_through(lambda: self._carry_out(some))
        except Exception as failure:  # noqa: BLE001 (each of them raises it)
            if isinstance(failure, StoreUnavailable):
                some += [waiting for waiting in behind if waiting in line.waiting]
                line.waiting = [waiting for waiting in line.waiting if waiting not in some]
            for wanted in some:
                wanted.fail(failure)
        except BaseException:
            # The event loop's own cancelling is kept out by nothing: what others wanted to read is read once more.
            line.waiting[:0] = [wanted for wanted in some if not wanted.lasts]
            some = [wanted for wanted in some if wanted.lasts]
            raise
        finally:
            for wanted in some:
                wanted.over.set()


class _Line:
    """Who waits in one event loop; whoever has the door does it for all."""

    def __init__(self) -> None:
        self.door = anyio.Lock(fast_acquire=True)
        self.thread = anyio.CapacityLimiter(1)
        self.waiting: list[Work[Any, Any]] = []
