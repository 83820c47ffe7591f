"""The `.txt` parts of an MMS, which are its text: fetched after it is on record, until they are there.

Each text has a task and a deadline of its own, so that none waits behind another (`turns.py`). A STOP in a part is
heeded as soon as that part is there.
"""

import json
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import anyio
import anyio.to_thread
from anyio.abc import TaskGroup

from ..consent.excerpts import plea_in
from ..consent.wishes import looks_like_opt_out
from ..record.retention import DAY_MS
from ..record.store import Store
from ..record.transaction import Row, Transaction
from ..refusals import StoreUnavailable
from ..times import Clock, wall_clock
from .fetching import PartUnavailable
from .heeding import heed_part, heed_start
from .turns import Turns

PAUSES = (60, 600, 3600)
"""Seconds until the next attempt; the last one for all that follow."""
GIVE_UP_DAYS = 3
"""Where a part is not there by then, its URL stays on record and the text without it."""
AT_ONCE = 5
"""Parts of one text that one attempt fetches; of more, the next takes those that were tried least."""
TURN_SECONDS = 60.0
"""Patience with all parts of one text in one attempt."""

_IDLE_SECONDS = 600.0

Fetch = Callable[[str], Awaitable[str]]
"""Gets the text of a part, or raises PartUnavailable."""

_logger = logging.getLogger(__name__)


@dataclass
class _Attempts:
    """What a text that waits has behind it, and when its next attempt is due."""

    made: int = 0
    due: int = 0
    pause: int = 0
    tried: Counter[str] = field(default_factory=Counter[str])


@dataclass
class Parts:
    """Completes texts of which parts are still to be fetched: at once, and where that fails, again later.

    When the next attempt is due is not on record: after a restart, and in every process, it is now.
    """

    store: Store
    fetch: Fetch
    now: Clock = wall_clock
    patience: float = TURN_SECONDS
    _woken: anyio.Event = field(default_factory=anyio.Event)
    _plan: dict[str, _Attempts] = field(default_factory=dict[str, _Attempts])
    _turns: Turns = field(default_factory=Turns)
    _seen: int | None = None
    """The seq of the last text of the last look: what comes after it is new."""

    def wake(self) -> None:
        """A text with parts has come."""
        self._woken.set()

    async def run(self) -> None:
        """Completes what there is, and what comes, until it is cancelled."""
        async with anyio.create_task_group() as fetching:
            while True:
                pause = await self._look_or_later(fetching)
                with anyio.move_on_after(pause):
                    await self._woken.wait()

    async def round(self) -> float:
        """Tries everything that is due once; returns the seconds until the next is."""
        pause = 0.0
        async with anyio.create_task_group() as fetching:
            pause = await self._look_or_later(fetching)
            while self._turns:
                await self._woken.wait()
                pause = await self._look_or_later(fetching)
        return pause

    async def _look_or_later(self, fetching: TaskGroup) -> float:
        # Before the look, so that what comes in between is seen.
        self._woken = anyio.Event()
        try:
            return await self._look(fetching)
        except StoreUnavailable:
            return float(PAUSES[0])
        except Exception:
            # Receiving must go on, whatever is wrong here.
            _logger.exception("fetching the parts of texts failed unexpectedly")
            return float(PAUSES[0])

    async def _look(self, fetching: TaskGroup) -> float:
        """Begins what is due and has a place; returns the seconds until more is due."""
        waiting = await self.store.read(lambda tx: _incomplete(tx, self.now() - GIVE_UP_DAYS * DAY_MS))
        self._plan = {str(row["message_id"]): self._plan.get(row["message_id"], _Attempts()) for row in waiting}
        for row in waiting:
            self._begin(fetching, row)
        self._turns.settle()
        self._seen = max((self._seen or 0, *(row["seq"] for row in waiting)))
        for plan in self._plan.values():
            # A clock that was ahead must not put it off until that time comes.
            plan.due = min(plan.due, self.now() + plan.pause * 1000)
        later = [plan.due for plan in self._plan.values() if plan.due > self.now()]
        due = min(later, default=self.now() + round(_IDLE_SECONDS * 1000))
        return (due - self.now()) / 1000

    def _begin(self, fetching: TaskGroup, row: Row) -> None:
        identifier = str(row["message_id"])
        if identifier in self._turns or self._plan[identifier].due > self.now():
            return
        new = self._seen is not None and row["seq"] > self._seen
        turn = self._turns.take(identifier, row["number"], self.patience, makes_room=new)
        if turn:
            fetching.start_soon(self._attempt, row, self._plan[identifier], turn)

    async def _attempt(self, row: Row, plan: _Attempts, turn: anyio.CancelScope) -> None:
        identifier, found = str(row["message_id"]), dict[str, str]()
        with turn:
            await self._fetch_some(row, plan, found)
        if found:
            await self._recorded(self._complete(identifier, found))
        made_room = turn.cancel_called and anyio.current_time() < turn.deadline
        plan.pause = 0 if made_room else PAUSES[min(plan.made, len(PAUSES) - 1)]
        plan.made, plan.due = plan.made + 1, self.now() + plan.pause * 1000
        self._turns.leave(identifier)
        self.wake()

    async def _fetch_some(self, row: Row, plan: _Attempts, found: dict[str, str]) -> None:
        urls = sorted(_urls(row), key=lambda url: plan.tried[url])[:AT_ONCE]
        plan.tried.update(urls)
        # At the same time: one that is slow does not keep back the others.
        async with anyio.create_task_group() as fetching:
            for url in urls:
                fetching.start_soon(self._fetch_one, str(row["message_id"]), url, found)

    async def _fetch_one(self, identifier: str, url: str, found: dict[str, str]) -> None:
        try:
            found[url] = await self.fetch(url)
        except PartUnavailable as reason:
            _logger.warning("a part of %s could not be fetched: %s", identifier, reason)
        except Exception:
            # It must not keep back the others.
            _logger.exception("fetching a part of %s failed unexpectedly", identifier)
        else:
            # The others may take their time.
            await self._recorded(self.store.write(lambda tx: heed_part(tx, identifier, [found[url]])))

    async def _complete(self, identifier: str, found: Mapping[str, str]) -> None:
        row = await self.store.read(lambda tx: _text(tx, identifier))
        # A long text takes a while, so the transaction finds it judged, unless it changed meanwhile.
        await anyio.to_thread.run_sync(lambda: [*map(_plea, _said(row, found)[1])])
        await self.store.write(lambda tx: _write(tx, identifier, found))

    async def _recorded(self, work: Awaitable[None]) -> None:
        try:
            await work
        except StoreUnavailable:
            _logger.warning("a part that was fetched could not be recorded")
        except Exception:
            # Nor may what is on record.
            _logger.exception("recording a part failed unexpectedly")


def _incomplete(tx: Transaction, since: int) -> list[Row]:
    return tx.rows(
        "SELECT seq, message_id, number, parts FROM inbound WHERE received>=:since AND parts<>'[]'"
        " ORDER BY seq DESC",
        {"since": since},
    )


def _urls(row: Row) -> list[str]:
    return [str(url) for url in json.loads(row["parts"])]


def _text(tx: Transaction, message_id: str) -> Row | None:
    return tx.row("SELECT text, parts, opt_out FROM inbound WHERE message_id=:id", {"id": message_id})


def _said(row: Row | None, found: Mapping[str, str]) -> tuple[str, list[str]]:
    """The text with what was found, and what of it is new, the whole last; nothing where all of it is there."""
    # It may be deleted meanwhile, and another process may have been quicker.
    new = [found[url] for url in _urls(row) if url in found] if row else []
    text = "\n".join(filter(None, [row["text"], *new])) if row else ""
    return text, [*new, text] if new else []


@lru_cache(maxsize=AT_ONCE + 1)
def _plea(words: str) -> str:
    """Where words say that they want no more texts; empty where they do not."""
    return plea_in(words) if looks_like_opt_out(words) else ""


def _write(tx: Transaction, message_id: str, found: Mapping[str, str]) -> None:
    """Adds to the text what was found. The URLs that are missing stay, and the post has them all."""
    row = _text(tx, message_id)
    text, new = _said(row, found)
    if row is None or not new:
        return
    wish = next((plea for words in new if (plea := _plea(words))), "")
    tx.change(
        "UPDATE inbound SET text=:text, parts=:parts, opt_out=:wish WHERE message_id=:id",
        {
            "text": text,
            "parts": json.dumps([url for url in _urls(row) if url not in found]),
            "wish": int(bool(wish) or row["opt_out"]),
            "id": message_id,
        },
    )
    heed_part(tx, message_id, new, wish)
    heed_start(tx, message_id)
