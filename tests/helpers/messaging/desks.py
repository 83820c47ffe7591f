"""The questions of a server on a record, and a person who answers them."""

from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from bulkvs_mcp.messaging.approval.asked import Open, Outcome, Wanted
from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS, Approvals, Claim
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.forms import choice, typed
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.vocabulary import ApprovedVia

START = 1_800_000_000_000
LIFETIME = LIFETIME_SECONDS * 1000
SEND = choice("Send this text?", "Send this text", "Do not send")
DELETE = typed("Which webhook is to be deleted?", "Delete this webhook", "Do not delete", "default")
SURFACES: tuple[ApprovedVia, ...] = ("card", "page", "terminal")

each_surface = pytest.mark.parametrize("via", SURFACES)


class Clock:
    """Milliseconds, and a stopwatch's seconds, that pass when told to."""

    def __init__(self) -> None:
        self.time, self.seconds = START, 0.0

    def __call__(self) -> int:
        return self.time

    def stopwatch(self) -> float:
        return self.seconds


def wanted(**more: Any) -> Wanted:
    asked = Wanted("send_message", "digest", "basis", frozenset(), "Send the words to Alice", SEND, "alice")
    return replace(asked, **more)


class Desk(NamedTuple):
    """The questions of one server; another desk on the same file is another server."""

    store: Store
    clock: Clock
    decisions: Decisions
    approvals: Approvals

    async def asked(self, **more: Any) -> Open:
        return await self.decisions.wanted(wanted(**more))

    async def answered(self, asked: Open, answer: str, via: ApprovedVia, wait: float = 60.0) -> Outcome:
        """As a person answers: it is drawn, they read, they answer."""
        key = await self.decisions.rekey(asked.id) if via == "card" else None
        await self.decisions.show(asked.id, key, via, tab="tab")
        self.clock.seconds += wait
        return await self.decisions.decide(asked.id, answer, via, key, tab="tab")

    async def claim(self, asked: Open, **change: Any) -> Claim:
        handle = self.approvals.relayed(asked.id, "send_message", "digest", "basis")
        return await self.store.write(
            lambda tx: self.approvals.claim(tx, replace(handle, **change), START + 60_000)
        )

    async def release(self, claim: Claim) -> None:
        await self.store.write(lambda tx: self.approvals.release(tx, claim.execution))

    async def row(self, asked: Open) -> dict[str, Any]:
        known = {"id": asked.id}
        found = await self.store.read(lambda tx: tx.row("SELECT * FROM approvals WHERE id=:id", known))
        assert found is not None
        return dict(found)
