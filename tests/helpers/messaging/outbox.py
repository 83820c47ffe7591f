"""The outbox of a server, whose requests wait at a gate and whose record another program can keep to itself."""

import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

import anyio
import httpx2
import pytest
from pydantic import SecretStr

from bulkvs_mcp.messaging.approval.changes import Changed
from bulkvs_mcp.messaging.approval.claims import Approval
from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record import connection
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Row, Transaction
from bulkvs_mcp.messaging.sending.dispatch import Sent
from bulkvs_mcp.messaging.sending.outbox import Check
from bulkvs_mcp.messaging.times import MARGIN_SECONDS
from bulkvs_mcp.messaging.webhooks.saving import WebhookOutcome, delete, interrupted
from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.errors import Operation
from bulkvs_mcp.provider.exchange import Again
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.turns import Turns
from bulkvs_mcp.provider.wire.documented import OutboundMessage, SendReceipt, Webhook
from bulkvs_mcp.tools.guard import Guard, guard_on

PATIENCE = 30.0
DEADLINE = round((PATIENCE + MARGIN_SECONDS) * 1000)
MINUTE = 60_000
SOON = 15.0
"""Seconds after which a test that waits for ever fails; the clock of the record does not move by itself."""
ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
SIX = tuple(f"1310555121{digit}" for digit in range(6))
DRAFT = Draft(SENDING_NUMBER, (ALICE,), "Your table is ready")
OTHERS = {
    "sender": replace(DRAFT, sender="13109060902"),
    "text": replace(DRAFT, text="Your table is ready."),
    "media": replace(DRAFT, media=("https://example.com/table.png",)),
    "recipient": replace(DRAFT, recipients=(BOB,)),
}
"""Drafts that differ from it in one thing."""
TO_SIX = replace(DRAFT, recipients=SIX)
WEBHOOK = Webhook(name=DEFAULT_WEBHOOK, url="https://example.com/in", delivery_receipts=True, method="POST")
INTERRUPTED = interrupted(Operation.DELETE_WEBHOOK, DEFAULT_WEBHOOK)

_T = TypeVar("_T")


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time


class WatchedStore(Store):
    """A store that says when it was read, and may be kept from writing for a moment."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.was_read = anyio.Event()
        self.before_write: Callable[[], object] = lambda: None

    async def write(self, work: Callable[[Transaction], _T]) -> _T:
        self.before_write()
        return await super().write(work)

    async def read(self, work: Callable[[Transaction], _T]) -> _T:
        found = await super().read(work)
        self.was_read.set()
        return found

    async def reads(self, times: int) -> None:
        """Waits until it was read so often."""
        with anyio.fail_after(SOON):
            for _ in range(times):
                self.was_read = anyio.Event()
                await self.was_read.wait()


class GatedClient(ProviderClient):
    """A client whose requests wait at a gate before they leave; `after` is called when one was answered."""

    def __init__(self, simulator: Simulator) -> None:
        credentials = Credentials(simulator.username, SecretStr(simulator.token))
        super().__init__(credentials, timeout=PATIENCE, transport=httpx2.ASGITransport(simulator.app))
        self.gate = anyio.Event()
        self.gate.set()
        self.waiting = 0
        self.arrived = anyio.Event()
        self.expected = 1
        self.after: Callable[[], object] = lambda: None

    def hold(self, expected: int = 1) -> None:
        """Closes the gate until it is set; `arrived` is set once so many requests wait there."""
        self.gate, self.arrived, self.expected, self.waiting = anyio.Event(), anyio.Event(), expected, 0

    async def send(self, message: OutboundMessage, again: Again | None = None) -> SendReceipt:
        return await self._through(partial(super().send, message, again))

    async def delete_webhook(self, name: str) -> None:
        await self._through(partial(super().delete_webhook, name))

    async def _through(self, request: Callable[[], Awaitable[_T]]) -> _T:
        self.waiting += 1
        if self.waiting >= self.expected:
            self.arrived.set()
        await self.gate.wait()
        try:
            return await request()
        finally:
            self.after()


@dataclass
class Desk:
    """What one server has; another desk on the same file is another server."""

    path: Path
    clock: Clock
    simulator: Simulator
    opened: list[Store] = field(default_factory=list[Store])
    store: WatchedStore = field(init=False)
    client: GatedClient = field(init=False)
    policy: Policy = field(default_factory=Policy)
    guard: Guard = field(init=False)

    def __post_init__(self) -> None:
        self.store = WatchedStore(f"sqlite://{self.path.as_posix()}")
        self.opened.append(self.store)
        self.client = GatedClient(self.simulator)
        self.guard = guard_on(self.store, "off", PATIENCE, now=self.clock)

    def another(self, clock: Clock | None = None) -> "Desk":
        return Desk(self.path, clock or self.clock, self.simulator, self.opened)

    def approval(self, digest: str = "digest") -> Approval:
        return self.guard.approvals.granted("send_message", digest, "operator")

    async def send(self, approval: Approval, draft: Draft = DRAFT, *checks: Check) -> Sent:
        with anyio.fail_after(SOON):
            return await self.guard.outbox.send(self.client, draft, approval, self.policy, checks)

    async def delete(self, approval: Approval) -> Changed[WebhookOutcome]:
        act = partial(delete, self.client, WEBHOOK)
        with anyio.fail_after(SOON):
            return await self.guard.changes.carry_out(approval, act, INTERRUPTED, Turns())

    async def rows(self) -> list[Row]:
        """What the record says, as another process finds it."""
        return await self.another().store.read(
            lambda tx: tx.rows(
                "SELECT q.*, r.number, r.status, r.error FROM requests q JOIN recipients r USING(message_id)"
                " ORDER BY q.position, r.position",
                {},
            )
        )

    async def states(self) -> list[tuple[str, str | None]]:
        return [(row["state"], row["status"]) for row in await self.rows()]


class Elsewhere:
    """Another program that keeps the record to itself for a while, so that nobody else can write to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: list[sqlite3.Connection] = []

    def take(self) -> None:
        self._held.append(sqlite3.connect(self._path, isolation_level=None))
        self._held[0].execute("BEGIN IMMEDIATE")

    def give_back(self) -> None:
        while self._held:
            self._held.pop().close()


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


@pytest.fixture
def desk(tmp_path: Path, simulator: Simulator) -> Generator[Desk]:
    desk = Desk(tmp_path / "record.db", Clock(), simulator)
    yield desk
    for store in desk.opened:
        store.close()


@pytest.fixture
def elsewhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Generator[Elsewhere]:
    """For servers that do not wait long."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    program = Elsewhere(desk.path)
    yield program
    program.give_back()


@dataclass
class UnderWay(Generic[_T]):
    """A call whose requests wait at the gate."""

    told: list[_T] = field(default_factory=list[_T])
    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)

    async def run(self, call: Callable[[], Awaitable[_T]]) -> None:
        with self.scope:
            self.told.append(await call())


@asynccontextmanager
async def under_way(
    desk: Desk, call: Callable[[], Awaitable[_T]], requests: int = 1
) -> AsyncGenerator[UnderWay[_T]]:
    """Within, that many requests of the call wait at the gate; afterwards the call has ended."""
    calling = UnderWay[_T]()
    desk.client.hold(requests)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(calling.run, call)
        try:
            with anyio.fail_after(SOON):
                await desk.client.arrived.wait()
            yield calling
        finally:
            desk.client.gate.set()


async def two_at_once(desk: Desk, call: Callable[[Desk], Awaitable[_T]]) -> tuple[_T, _T]:
    """What a call and its replay in another process are told, which comes while the request is out."""
    other, replay = desk.another(), UnderWay[_T]()
    async with under_way(desk, partial(call, desk)) as first, anyio.create_task_group() as tasks:
        desk.clock.time += DEADLINE - 1
        tasks.start_soon(replay.run, partial(call, other))
        await other.store.reads(2)
        assert replay.told == [], "the replay did not wait"
        desk.client.gate.set()
    return first.told[0], replay.told[0]


def statuses(sent: Sent) -> list[str]:
    return [outcome.status for outcome in sent.outcomes]
