"""A server that keeps messages for so many days, and a clock that it believes."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from bulkvs_mcp.messaging.approval.claims import Approval
from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record.retention import DAY_MS, Retention
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.sending.dispatch import Sent
from bulkvs_mcp.provider.client import ProviderClient
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.sandbox.in_process import sandbox_client
from bulkvs_mcp.tools.guard import Guard, guard_on

START = 1_800_000_000_000
TIDY_DAYS = 0.25
"""How often an inbox looks, here."""
ALICE, BOB, CAROL = "13105551212", "13125551213", "12125551214"


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> int:
        return self.time

    def wait(self, days: float) -> None:
        self.time += round(days * DAY_MS)


class Keeper:
    """The outbox of a server that keeps messages for so many days."""

    def __init__(self, store: Store, clock: Clock, days: int) -> None:
        self.store, self.clock, self.days = store, clock, days
        self.simulator = Simulator()
        self.guard: Guard = guard_on(store, "off", 30, clock, days)

    async def send(
        self, *to: str, text: str = "Hello", check: Any = None, approval: Approval | None = None
    ) -> Sent:
        approval = approval or self.guard.approvals.granted(
            "send_message", f"digest {self.clock.time}", "operator"
        )
        checks = [check] if check else []
        async with self._account() as provider:
            draft = Draft(SENDING_NUMBER, to, text)
            return await self.guard.outbox.send(provider, draft, approval, Policy(), checks)

    def tidy(self) -> None:
        """What an inbox does every hour."""
        self.store.write_now(lambda tx: Retention(self.days).apply(tx, self.clock()))

    def live(self, days: float) -> None:
        """So many days of an inbox whose clock is right."""
        for _ in range(round(days / TIDY_DAYS)):
            self.clock.wait(TIDY_DAYS)
            self.tidy()

    @property
    def texts(self) -> list[str]:
        """The texts that are on record."""
        return [row["text"] for row in self.rows("SELECT text FROM requests ORDER BY seq")]

    @property
    def numbers(self) -> list[str]:
        """The recipients that are on record."""
        return [row["number"] for row in self.rows("SELECT number FROM recipients ORDER BY number")]

    @property
    def approvals(self) -> int:
        """How many approvals are on record."""
        return len(self.rows("SELECT id FROM approvals"))

    def rows(self, sql: str) -> list[Any]:
        return self.store.write_now(lambda tx: tx.rows(sql, {}))

    @asynccontextmanager
    async def _account(self) -> AsyncGenerator[ProviderClient]:
        async with sandbox_client(30, self.simulator) as provider:
            yield provider
