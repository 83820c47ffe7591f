"""Whether a tab of the approval page is open somewhere on this record, and when a window was opened last.

Every server on the record sees both, so that two of them do not open two windows for the same questions.
"""

from ..record.store import Store
from ..times import Clock, wall_clock

MARK_SECONDS = 5.0
"""How often a tab that is there is noted."""
LASTS_MS = 12_000
"""How long a note holds: longer than two of them are apart."""
OPENING_MS = 60_000
"""The least time between two windows."""
LOADING_MS = 15_000
"""How long a browser may take until the tab of a window that was opened is there."""

_SEEN, _OPENED = "page:seen", "page:opened"
_FOUND = "SELECT value FROM meta WHERE key=:key"
_NOTE = "INSERT INTO meta(key, value) VALUES(:key, :value) ON CONFLICT(key) DO UPDATE SET value=excluded.value"
# A moment ahead of now is of a clock that was wrong.
_NOTE_IF_DUE = f"{_NOTE} WHERE CAST(meta.value AS INTEGER) NOT BETWEEN :since AND :now"


class Tabs:
    """The tabs of the approval page, of whichever server on this record."""

    def __init__(self, store: Store, now: Clock = wall_clock) -> None:
        self._store = store
        self._now = now

    async def is_there(self) -> bool:
        """Whether one is connected."""
        now = self._now()
        return now - LASTS_MS < await self._noted(_SEEN) <= now

    async def here(self) -> None:
        """Notes that one is."""
        await self._note(_SEEN, self._now())

    async def gone(self) -> None:
        """Notes that the last one of a server has gone. One of another server says again that it is there."""
        await self._note(_SEEN, 0)

    async def may_open(self) -> bool:
        """Whether a window may be opened, which then counts as opened."""
        now = self._now()
        values = {"key": _OPENED, "value": str(now), "since": now - OPENING_MS + 1, "now": now}
        return bool(await self._store.write(lambda tx: tx.change(_NOTE_IF_DUE, values)))

    async def not_opened(self) -> None:
        """Takes `may_open` back, where no window could be opened."""
        await self._note(_OPENED, 0)

    async def is_loading(self) -> bool:
        """Whether a window was opened so lately that its tab may still come."""
        now = self._now()
        return now - LOADING_MS < await self._noted(_OPENED) <= now

    async def _noted(self, key: str) -> int:
        row = await self._store.read(lambda tx: tx.row(_FOUND, {"key": key}))
        return int(row["value"]) if row else 0

    async def _note(self, key: str, moment: int) -> None:
        await self._store.write(lambda tx: tx.change(_NOTE, {"key": key, "value": str(moment)}))
