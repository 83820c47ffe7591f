"""Clients that draw cards or ask in forms, and servers that open a page or cannot: who is asked where."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
from mcp import Client
from mcp.client import advertise
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.forms import NO
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.vocabulary import ApprovedVia
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.app import APPS, CARD_TYPE
from bulkvs_mcp.tools.guard import Summon

from .messaging.records import url_of
from .pace import Pace
from .support import call, structure
from .tools.deeds import SENDERS, Clock, Deed, Person

DRAWING: dict[str, Any] = {"mimeTypes": ["text/plain", CARD_TYPE]}
CAPABLE: dict[str, tuple[dict[str, Any] | None, bool]] = {
    "nothing": (None, False),
    "Apps": (DRAWING, False),
    "Apps without its media type": ({}, False),
    "form": (None, True),
    "form and Apps": (DRAWING, True),
}
"""What a client says of Apps, and whether it asks in forms."""
ENTRY = "bulkvs-mcp/approval"


@dataclass
class Display:
    """Whether a page can be opened before a person, and how often it was wanted; `then` happens once it is."""

    works: bool = True
    wanted: int = 0
    then: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def page(self, decisions: Decisions) -> Summon:
        """The page of a server, on which a person does what they are told to."""

        async def summon() -> bool:
            self.wanted += 1
            if self.works and self.then:
                answer, tab = self.then.pop(0)
                [asked] = await decisions.open_ones()
                await decisions.show(asked.id, None, "page", tab=tab)
                await decisions.decide(asked.id, answer, "page", tab=tab)
            return self.works

        return summon


@dataclass
class Session:
    """A client, and what it takes to decide where it asks."""

    client: Client
    simulator: Simulator
    url: str
    clock: Clock
    ending: anyio.Event
    """Set once the server is to end."""

    async def do(self, deed: Deed, **more: Any) -> CallToolResult:
        return await call(self.client, deed.tool, **deed.arguments | more)

    async def card(self, drawn: CallToolResult, answer: str) -> dict[str, Any]:
        """What a drawn card hears on an answer."""
        identifier = structure(drawn)["confirmation_id"]
        given = {"confirmation_id": identifier, "key": key_of(drawn), "answer": answer}
        return structure(await call(self.client, "decide_in_card", **given))

    async def click(self, drawn: CallToolResult, answer: str) -> dict[str, Any]:
        """A person reads the card and answers."""
        await self.card(drawn, "shown")
        return await self.card(drawn, answer)

    async def elsewhere(self, answer: str, via: ApprovedVia = "terminal") -> str:
        """Somebody decides the only open question from another process; its id."""
        with closing(Store(self.url)) as store:
            decisions = Decisions(store, self.clock, Pace())
            [asked] = await decisions.open_ones()
            await decisions.show(asked.id, None, via)
            outcome = await decisions.decide(asked.id, answer, via)
            assert outcome.state == ("declined" if answer == NO else "approved")
            return asked.id

    def rows(self) -> list[dict[str, Any]]:
        with closing(Store(self.url)) as store:
            return [dict(row) for row in store.write_now(lambda tx: tx.rows("SELECT * FROM approvals", {}))]


def key_of(drawn: CallToolResult) -> str:
    """The key that a card has."""
    return str((drawn.meta or {})[ENTRY]["key"])


@asynccontextmanager
async def session(
    folder: Path,
    era: str = "auto",
    capable: str = "nothing",
    display: Display | None = None,
    *,
    person: Person | None = None,
    simulator: Simulator | None = None,
    pace: Pace | None = None,
    **settings: Any,
) -> AsyncGenerator[Session]:
    """A client that is so capable, on a server whose record is a file."""
    account, clock, url = simulator or Simulator(), Clock(), url_of(folder / "record.db")
    given: dict[str, Any] = {"sandbox": True, "from_numbers": SENDERS, "store": url} | settings
    page = display.page if display else None
    server = create_server(Settings.load(given), account, clock, pace or Pace(), page)
    apps, asks = CAPABLE[capable]
    extensions = None if apps is None else [advertise(APPS, apps)]
    callback = person if asks else None
    async with Client(server, mode=era, extensions=extensions, elicitation_callback=callback) as client:
        yield Session(client, account, url, clock, server.ending)
