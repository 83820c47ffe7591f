"""What every tool works with: the account, the senders, and whether any of it is real."""

from dataclasses import dataclass, field
from typing import Literal

from mcp.server.mcpserver import Context

from ..messaging.approvals import Approvals, Clock, wall_clock
from ..messaging.changes import Changes
from ..messaging.drafts import Senders
from ..messaging.ledger import Ledger
from ..messaging.outbox import Outbox
from ..messaging.policy import Policy
from ..messaging.retention import Retention
from ..messaging.store import Store
from ..provider.client import ProviderClient
from ..provider.errors import NotConfigured

Confirm = Literal["human", "human-or-token", "token", "off"]
"""Who must confirm: a person whom the server asks; that or, where the client cannot ask, whoever relays a
confirmation_id; only the latter; nobody."""


@dataclass(frozen=True)
class SettingProblem:
    """A setting that is missing or malformed: its variable and what is wrong, never its value."""

    variable: str
    problem: str


@dataclass(frozen=True)
class Guard:
    """How far down the ladder of approval a call may go, and the record that makes each count once."""

    confirm: Confirm
    approvals: Approvals
    outbox: Outbox
    changes: Changes
    ledger: Ledger
    store: Store
    now: Clock


def guard_on(
    store: Store, confirm: Confirm, patience: float, now: Clock = wall_clock, retention_days: int = 0
) -> Guard:
    """The guard on a record. `patience` is the deadline of one request in seconds."""
    approvals, ledger = Approvals(store, now), Ledger(store)
    return Guard(
        confirm,
        approvals,
        Outbox(store, approvals, ledger, patience, now, Retention(retention_days)),
        Changes(store, approvals, ledger, patience, now),
        ledger,
        store,
        now,
    )


@dataclass(frozen=True)
class App:
    """The lifespan value of the server.

    Attributes:
        client: None where the settings do not allow one; `problems` then says why.
        public_url: Where this record's inbox can be reached; empty where that is not set.
        sandbox: The simulator stands in the provider's place: nothing is really sent.
    """

    client: ProviderClient | None
    guard: Guard
    senders: Senders = field(default_factory=Senders)
    policy: Policy = field(default_factory=Policy)
    sandbox: bool = False
    public_url: str = ""
    problems: tuple[SettingProblem, ...] = ()

    @property
    def provider(self) -> ProviderClient:
        """The account's client.

        Raises:
            NotConfigured: names every variable that is missing or malformed.
        """
        if self.client is None or self.problems:
            named = "; ".join(f"{p.variable} {p.problem}" for p in self.problems)
            raise NotConfigured(
                f"Nothing was done, this server is not set up: {named}.",
                "Correct these variables in the client's configuration of this server and restart it, or set"
                " BULKVS_SANDBOX=1 to try it without an account.",
            )
        return self.client


Ctx = Context[App]


def app_of(ctx: Ctx) -> App:
    """The lifespan value behind a call."""
    return ctx.request_context.lifespan_context
