"""A client on a server whose record is filled behind its back."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mcp import Client
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ..messaging.desk import ALICE, MINUTE, Desk
from ..support import call, structure

CAROL, BANK = "12125551214", "72465"
Rows = list[dict[str, Any]]


@dataclass
class Room:
    """A client on a record, whose clock is the desk's."""

    desk: Desk
    client: Client
    account: Simulator
    url: str

    async def rows(self, **arguments: Any) -> Rows:
        return structure(await call(self.client, "list_messages", **arguments))["messages"]

    async def said(self, **arguments: Any) -> list[str]:
        """The texts of a list, whoever wrote them."""
        return [row.get("text") or row["received_text"] for row in await self.rows(**arguments)]

    async def talks(self, **arguments: Any) -> list[tuple[str, int]]:
        """The conversations of a list, and how many texts of each are unread."""
        listed = structure(await call(self.client, "list_conversations", **arguments))["conversations"]
        return [(row["number"], row["unread"]) for row in listed]

    async def send(self, message: str, to: object = ALICE, **more: Any) -> dict[str, Any]:
        return structure(await call(self.client, "send_message", to=to, message=message, **more))

    async def wait(self, number: str = ALICE, **more: Any) -> CallToolResult:
        return await call(self.client, "wait_for_reply", **{"with_number": number, "timeout_seconds": 60} | more)

    async def comes(self, words: str, number: str = ALICE) -> str:
        """The id of a text that is received a minute later."""
        self.desk.clock.time += MINUTE
        return (await self.desk.text(words, From=number)).message_id

    def goes(self, words: str, to: str = ALICE, **row: Any) -> str:
        """The id of a text that is on record as sent a minute later."""
        self.desk.clock.time += MINUTE
        return self.desk.sent(f"msg_{self.desk.clock.time}", words, to=(to,), **row)


@asynccontextmanager
async def room(folder: Path, **settings: Any) -> AsyncGenerator[Room]:
    """A client on a server whose record is filled behind its back."""
    url, account = f"sqlite://{(folder / 'record.db').as_posix()}", Simulator()
    given = Settings.load({"sandbox": True, "confirm": "off", "store": url} | settings)
    with closing(Store(url)) as store:
        desk = Desk(store)
        async with Client(create_server(given, account, desk.clock)) as client:
            yield Room(desk, client, account, url)


async def pages(room: Room, tool: str = "list_messages", **arguments: Any) -> list[dict[str, Any]]:
    """Every page from the first to the last."""
    found = [structure(await call(room.client, tool, **arguments))]
    while cursor := found[-1].get("next_cursor"):
        found.append(structure(await call(room.client, tool, cursor=cursor, **arguments)))
    return found
