"""A request that is held until there is something new to show, so that a tab in the background learns it at once.

Browsers let a hidden tab ask once a minute only; a request that is under way is answered whenever it is answered.
"""

import math
from collections.abc import Awaitable, Callable

import anyio
from starlette.requests import Request

from ...messaging.approval.decisions import Decisions
from ...messaging.approval.tabs import MARK_SECONDS, Tabs
from ...messaging.record.store import Store
from ...messaging.refusals import StoreUnavailable
from ...messaging.times import Clock
from .listing import Listing, listing

HELD_SECONDS = 25.0
"""How long a request is held where nothing happens."""
LOOK_SECONDS = 0.25
"""How often the record is looked at for what other processes wrote."""

Look = Callable[[], Awaitable[Listing]]
"""What is there now."""


class Held:
    """The requests that are held; while one is, its tab counts as being there."""

    def __init__(self, decisions: Decisions, store: Store, tabs: Tabs, now: Clock) -> None:
        self._decisions = decisions
        self._store = store
        self._tabs = tabs
        self._now = now
        self._marked = -math.inf
        self._under_way = 0
        self._closing = anyio.Event()

    def close(self) -> None:
        """Ends all of them."""
        self._closing.set()

    async def after(self, version: str, request: Request, look: Look | None = None) -> Listing | None:
        """What is there once it is other than of this version, or after a while; None where nobody waits.

        Without `look` that is the list of approvals.

        Raises:
            StoreUnavailable: the record cannot be read.
        """
        found: Listing | StoreUnavailable | None = None
        self._under_way += 1
        try:
            async with anyio.create_task_group() as waiting:
                waiting.start_soon(_until_gone, request, waiting.cancel_scope)
                waiting.start_soon(_until_set, self._closing, waiting.cancel_scope)
                found = await self._changed(version, look or self._approvals)
                waiting.cancel_scope.cancel()
        finally:
            self._under_way -= 1
        if isinstance(found, StoreUnavailable):
            raise found
        return found or await self._left()

    async def _approvals(self) -> Listing:
        return await listing(self._decisions)

    async def _changed(self, version: str, look: Look) -> Listing | StoreUnavailable:
        try:
            return await self._other_than(version, look)
        except StoreUnavailable as error:
            # Raised by whoever waits: a task group would wrap it.
            return error

    async def _other_than(self, version: str, look: Look) -> Listing:
        ends = anyio.current_time() + HELD_SECONDS
        while True:
            await self._mark()
            known = await self._store.version()
            found = await look()
            if found.version != version or anyio.current_time() >= ends:
                return found
            with anyio.move_on_after(min(MARK_SECONDS, self._until(found.ends))):
                await self._store.changed_since(known, LOOK_SECONDS)

    def _until(self, ends: int | None) -> float:
        """Seconds until time alone changes the list."""
        return math.inf if ends is None else max(ends - self._now(), 0) / 1000 + LOOK_SECONDS

    async def _mark(self) -> None:
        """Notes, not too often, that a tab is there: whoever else waits on the record wakes up at each note."""
        if anyio.current_time() - self._marked >= MARK_SECONDS:
            self._marked = anyio.current_time()
            await self._tabs.here()

    async def _left(self) -> None:
        if not self._under_way:
            self._marked = -math.inf
            await self._tabs.gone()


async def _until_gone(request: Request, waiting: anyio.CancelScope) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    waiting.cancel()


async def _until_set(event: anyio.Event, waiting: anyio.CancelScope) -> None:
    await event.wait()
    waiting.cancel()
