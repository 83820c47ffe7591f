"""Turns at the provider: so many requests at a time, so that the time of none begins while it still waits.

A request that waited for a connection would spend its patience on that, and be told of a provider that is away or
of a text that may have gone out. So whoever wants something waits here first, before anything of it begins, and
not for long.
"""

import math
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

import anyio

from .endpoint import CONCURRENCY
from .errors import Busy

WAIT_SECONDS = 5.0
"""How long a turn is waited for."""
LONGEST_PAUSE = 60
"""Seconds after which whoever was turned away is told to come back at the latest."""

_WEIGHT = 0.2
"""What the last turn counts for in how long they take."""


@dataclass
class _Waiting:
    """Somebody who wants to make so many requests at a time."""

    requests: int
    called: anyio.Event = field(default_factory=anyio.Event)


class Turns:
    """Who may ask the provider now; the others in the order in which they came.

    Args:
        capacity: Requests at a time.
        now: What time it is, in seconds.
    """

    def __init__(self, capacity: int = CONCURRENCY, now: Callable[[], float] = anyio.current_time) -> None:
        self.capacity = capacity
        self._now = now
        self._free = capacity
        self._queue: deque[_Waiting] = deque()
        self._usual = 1.0

    def at_once(self, requests: int) -> bool:
        """Whether a turn for so many requests would be had without waiting."""
        return not self._queue and self._free >= min(requests, self.capacity)

    @asynccontextmanager
    async def taken(self, requests: int = 1) -> AsyncGenerator[None]:
        """A turn for so many requests at a time, at most all there are. What is done within it needs no other.

        Raises:
            Busy: none came in time; nothing was asked.
        """
        held = _held.get()
        if self in held:
            yield
            return
        wanted = min(requests, self.capacity)
        await self._wait(wanted)
        token, since = _held.set((*held, self)), self._now()
        try:
            yield
        finally:
            _held.reset(token)
            self._usual += _WEIGHT * (self._now() - since - self._usual)
            self._give_back(wanted)

    async def _wait(self, requests: int) -> None:
        waiting = _Waiting(requests)
        self._queue.append(waiting)
        self._call()
        try:
            with anyio.move_on_after(WAIT_SECONDS):
                await waiting.called.wait()
        except BaseException:
            self._leave(waiting)
            raise
        if not waiting.called.is_set():
            pause = self._pause()
            self._leave(waiting)
            raise Busy(pause)

    def _leave(self, waiting: _Waiting) -> None:
        if waiting.called.is_set():
            self._give_back(waiting.requests)
        else:
            self._queue.remove(waiting)
            # Whoever stood behind may want less.
            self._call()

    def _give_back(self, requests: int) -> None:
        self._free += requests
        self._call()

    def _call(self) -> None:
        while self._queue and self._queue[0].requests <= self._free:
            called = self._queue.popleft()
            self._free -= called.requests
            called.called.set()

    def _pause(self) -> int:
        """Seconds until those who wait now have had their turns, as long as turns take lately."""
        wanted = sum(waiting.requests for waiting in self._queue)
        return min(LONGEST_PAUSE, max(1, math.ceil(self._usual * wanted / self.capacity)))


_held: ContextVar[tuple[Turns, ...]] = ContextVar("held", default=())
"""Those of which a turn is had here, and by the tasks that were begun within it."""
