"""One record and one account with brakes; every clock stands still until it is told to move."""

import re
import textwrap
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from mcp import Client
from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequestParams, ElicitResult

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.sandbox.in_process import sandbox_client
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE
from bulkvs_mcp.tools.guard import guard_on

from ..pace import Pace
from ..support import ERAS, error_of, structure, text_of

ALICE, BOB, CAROL, DAVE = "13105551212", "13125551213", "12125551214", "13105551215"
OPTED_OUT, ALSO_OUT = "13105551216", "13125551217"
EVERYBODY = (ALICE, BOB, CAROL, DAVE)
DAY = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
"""Noon in Los Angeles, where Alice and Dave are; 14:00 in Chicago (Bob) and 15:00 in New York (Carol)."""
EVENING = DAY.replace(day=25, hour=3, minute=30)
"""19:30 in Los Angeles, 21:30 in Chicago and 22:30 in New York."""
TEXT = "Your table is ready"

each_era = pytest.mark.parametrize("era", ERAS)


class Clock:
    """A clock that moves when told to."""

    def __init__(self, moment: datetime = DAY) -> None:
        self.moment = moment

    def __call__(self) -> int:
        return round(self.moment.timestamp() * 1000)


class Person:
    """Says yes, once whatever happens meanwhile has happened."""

    def __init__(self, meanwhile: Callable[[], Awaitable[object]] | None = None) -> None:
        self.meanwhile = meanwhile
        self.asked: list[str] = []

    async def __call__(self, context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        self.asked.append(params.message)
        if self.meanwhile:
            await self.meanwhile()
        return ElicitResult(action="accept", content={"decision": "yes"})


@dataclass
class Office:
    """One record and one account, and the servers on them."""

    store: str
    simulator: Simulator = field(default_factory=Simulator)
    clock: Clock = field(default_factory=Clock)

    @asynccontextmanager
    async def client(
        self, era: str = "auto", person: Person | None = None, **settings: Any
    ) -> AsyncGenerator[Client]:
        """A client on a server."""
        given = {"sandbox": True, "confirm": "off", "store": self.store} | settings
        server = create_server(Settings.load(given), self.simulator, self.clock, Pace())
        async with Client(server, mode=era, elicitation_callback=person) as connected:
            yield connected

    async def text(self, *to: str) -> None:
        """Texts from another process on this record, which has no brakes."""
        with closing(Store(self.store)) as record:
            guard = guard_on(record, "off", 30, self.clock)
            approval = guard.approvals.granted("send_message", "another call", "operator")
            async with sandbox_client(30, self.simulator) as provider:
                sent = await guard.outbox.send(
                    provider, Draft(SENDING_NUMBER, to, "Good morning"), approval, Policy()
                )
        assert sent.status == "sent"

    def opt_out(self, *numbers: str) -> None:
        with closing(Store(self.store)) as record:
            record.write_now(lambda tx: opt_outs.add(tx, [OptOut(n, self.clock(), "operator") for n in numbers]))

    @property
    def texted(self) -> list[str]:
        """Everybody to whom a text was accepted."""
        return [number for sent in self.simulator.sent for number in sent.recipients]


async def send(client: Client, *to: str, **more: Any) -> CallToolResult:
    return await client.call_tool("send_message", {"to": list(to), "message": TEXT} | more)


async def codes(client: Client, *audiences: str | tuple[str, ...]) -> list[str]:
    """Sends to each of these audiences in turn; the status of each, or the code of what refused it."""
    answers = [await send(client, *([to] if isinstance(to, str) else to)) for to in audiences]
    return [code or status for status, code in map(told, answers)]


def words(result: CallToolResult) -> str:
    """The whole text of an answer, wrapped; what this machine's clock adds to a time is evened out."""
    text = text_of(result).removesuffix(f"\n{SANDBOX_NOTE}")
    text = re.sub(r"frees at \S+ \S+ [^.]+\.", "frees at 2026-11-25 12:34 UTC.", text)
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="    ") for line in text.splitlines())


def told(result: CallToolResult) -> tuple[str, str]:
    """The status and the code of an answer."""
    return structure(result)["status"], structure(result).get("error", {}).get("code", "")


def assert_refused(result: CallToolResult, code: str) -> None:
    error = error_of(result)
    assert (*told(result), error["outcome"], error["retryable"]) == ("refused", code, "not_done", False)
    assert result.is_error
    assert not structure(result).keys() & {"results", "approved_by", "confirmation_id"}
