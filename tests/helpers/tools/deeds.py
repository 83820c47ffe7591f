"""Calls that need a yes, whoever is asked for it, and what was then done."""

import re
import textwrap
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import pytest
from mcp import Client
from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequestFormParams, ElicitRequestParams, ElicitResult, ErrorData

from bulkvs_mcp.messaging.times import wall_clock
from bulkvs_mcp.provider.simulator.app import (
    DEFAULT_WEBHOOK,
    PENDING_CAMPAIGN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    Simulator,
)
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE

from ..pace import Pace
from ..support import ERAS, call, error_of, structure, text_of

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
NEW_URL, OTHER_URL = "https://new.example.com/in", "https://other.example.com/in"
SENDERS = (SENDING_NUMBER, SECOND_SENDING_NUMBER)
ATTACHED = {"number": SECOND_SENDING_NUMBER, "campaign_id": PENDING_CAMPAIGN}


class Deed(NamedTuple):
    """A guarded call, the field of its form with a yes and a no, and the status once it is done."""

    tool: str
    arguments: dict[str, Any]
    field: str
    yes: str
    no: str
    status: str


SEND = Deed("send_message", {"to": [ALICE], "message": "Your table is ready"}, "decision", "yes", "no", "sent")
UPDATE = Deed("put_webhook", {"name": DEFAULT_WEBHOOK, "url": NEW_URL}, "decision", "yes", "no", "updated")
DELETE = Deed("delete_webhook", {"name": DEFAULT_WEBHOOK}, "name", DEFAULT_WEBHOOK, "default", "deleted")
ATTACH = Deed("set_number", ATTACHED, "decision", "yes", "no", "updated")
DEEDS = (SEND, UPDATE, DELETE, ATTACH)

each_era = pytest.mark.parametrize("era", ERAS)
each_deed = pytest.mark.parametrize("deed", DEEDS, ids=[deed.tool for deed in DEEDS])


class Person:
    """Whoever answers a client's questions: one answer after the other, the last one from then on."""

    def __init__(self, *answers: ElicitResult | ErrorData) -> None:
        self.answers = list(answers)
        self.asked: list[ElicitRequestFormParams] = []

    async def __call__(
        self, context: ClientRequestContext, params: ElicitRequestParams
    ) -> ElicitResult | ErrorData:
        assert isinstance(params, ElicitRequestFormParams)
        self.asked.append(params)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def accept(content: dict[str, Any] | None) -> ElicitResult:
    return ElicitResult(action="accept", content=content)


def yes(deed: Deed) -> ElicitResult:
    return accept({deed.field: deed.yes})


YES = accept({deed.field: deed.yes for deed in DEEDS})
"""Fills in every form."""


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time

    def wait(self, seconds: float) -> None:
        self.time += round(seconds * 1000)


@asynccontextmanager
async def connected(
    simulator: Simulator,
    era: str,
    person: Callable[..., Any] | None = None,
    *,
    clock: Callable[[], int] = wall_clock,
    pace: Pace | None = None,
    **settings: Any,
) -> AsyncGenerator[Client]:
    """A client that can ask `person`, or nobody, on a server with the default ladder."""
    given: dict[str, Any] = {"sandbox": True, "from_numbers": SENDERS} | settings
    server = create_server(Settings.load(given), simulator, clock, pace or Pace())
    async with Client(server, mode=era, elicitation_callback=person) as client:
        yield client


async def do(client: Client, deed: Deed, **more: Any) -> CallToolResult:
    return await call(client, deed.tool, **deed.arguments | more)


async def offered(client: Client, deed: Deed) -> str:
    """The confirmation_id of the first of two steps."""
    return str(structure(await do(client, deed))["confirmation_id"])


def writes(simulator: Simulator) -> list[str]:
    """What reached the account and was not a mere question."""
    return [
        f"{request.method} {request.path.rpartition('/')[2]}"
        for request in simulator.received
        if request.method != "GET"
    ]


def assert_done(result: CallToolResult, deed: Deed, by: str, *, replayed: bool | None = None) -> None:
    found = structure(result)
    told = (found["status"], result.is_error, found.get("approved_by"), found.get("replayed"))
    assert told == (deed.status, False, by, replayed), text_of(result)


def assert_refused(result: CallToolResult, status: str, code: str) -> None:
    """An answer that says what was not done, and that it was not; a mere no is no error."""
    found, error = structure(result), error_of(result)
    assert (found["status"], error["code"], error["outcome"]) == (status, code, "not_done"), text_of(result)
    assert result.is_error == (status != "declined")
    assert "approved_by" not in found


def words(result: CallToolResult) -> str:
    """The whole text of an answer, wrapped, ids evened out, without the sandbox's note."""
    text = text_of(result).removesuffix(f"\n{SANDBOX_NOTE}")
    text = re.sub(r"\b[2-9a-z]{4}(-[2-9a-z]{4}){2}\b", "2345-6789-abcd", text)
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="    ") for line in text.splitlines())
