"""What guards every change: how far down the ladder of approval a call may go, and the record behind it."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cached_property

from ..messaging.approval.changes import Changes
from ..messaging.approval.claims import Approvals
from ..messaging.approval.decisions import Decisions
from ..messaging.approval.haste import Seconds, Stopwatch
from ..messaging.brakes.policy import Policy
from ..messaging.drafts.draft import Senders
from ..messaging.record.ledger import Ledger
from ..messaging.record.retention import Retention
from ..messaging.record.store import Store
from ..messaging.sending.outbox import Outbox
from ..messaging.times import Clock, wall_clock
from ..messaging.vocabulary import Confirm
from ..messaging.webhooks.alone import Made
from ..provider.client import ProviderClient

Summon = Callable[[], Awaitable[bool]]
"""Whether a page reaches a person now; opens one where it has to. Asked while a question waits on the record."""
PageOf = Callable[[Decisions], Summon | None]
"""The page on which the questions of a record are decided; None where nothing could show it."""


@dataclass(frozen=True)
class Surfaces:
    """Where a person can decide, besides the client's own form.

    Attributes:
        card: In a card in the conversation, of clients that draw one.
        page: On a page in the browser; None where this server opens none.
        command: What is typed in a terminal on this machine.
    """

    card: bool = True
    page: PageOf | None = None
    command: str = "bulkvs-mcp approve"


@dataclass(frozen=True)
class Guard:
    """How far down the ladder of approval a call may go, and the record that makes each count once."""

    confirm: Confirm
    approvals: Approvals
    decisions: Decisions
    outbox: Outbox
    changes: Changes
    ledger: Ledger
    store: Store
    now: Clock
    stopwatch: Stopwatch
    card: bool
    summon: Summon | None
    command: str
    made: Made = field(default_factory=Made)


@dataclass(frozen=True)
class Parts:
    """What a call works with.

    Attributes:
        connect: Makes the account's client, which only what asks the provider needs.
    """

    connect: Callable[[], ProviderClient]
    guard: Guard
    senders: Senders = field(default_factory=Senders)
    policy: Policy = field(default_factory=Policy)

    @cached_property
    def client(self) -> ProviderClient:
        return self.connect()

    @property
    def connected(self) -> ProviderClient | None:
        """The client, if any call needed it."""
        return vars(self).get("client")


def guard_on(
    store: Store,
    confirm: Confirm,
    patience: float,
    now: Clock = wall_clock,
    retention_days: int = 0,
    seconds: Seconds = time.monotonic,
    surfaces: Surfaces | None = None,
) -> Guard:
    """The guard on a record. `patience` is the deadline of one request in seconds."""
    approvals, decisions, ledger = Approvals(store, now), Decisions(store, now, seconds), Ledger(store)
    where = surfaces or Surfaces()
    return Guard(
        confirm,
        approvals,
        decisions,
        Outbox(store, approvals, ledger, patience, now, Retention(retention_days)),
        Changes(store, approvals, ledger, patience, now),
        ledger,
        store,
        now,
        Stopwatch(seconds),
        where.card,
        where.page(decisions) if where.page else None,
        where.command,
    )
