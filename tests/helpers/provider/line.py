"""A line between a tool and a handset: a text goes out, and what comes back arrives at a real inbox."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mcp import Client

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.server.demo.stage import DemoInbox, receiving

from ..support import call, in_process, structure

ALICE, BOB = "13105551212", "13125551213"


@dataclass
class Line:
    """An account, the inbox that it posts to, and a client of a server on the same record."""

    account: Simulator
    inbox: DemoInbox
    client: Client
    store_url: str

    async def send(self, message: str = "Your table is ready", to: object = ALICE, **more: Any) -> str:
        """The id of a text that went out."""
        return structure(await call(self.client, "send_message", to=to, message=message, **more))["message_id"]

    async def round(self) -> list[str]:
        """One round of posts: what the inbox took each for."""
        before = len(self.inbox.taken)
        await self.account.carrier.deliver()
        return [taken.kind if taken.new else f"{taken.kind} again" for taken in self.inbox.taken[before:]]

    async def told(self, message_id: str) -> list[tuple[str, str | None, str | None]]:
        """Status, delivery and code of each recipient, on which both tools agree."""
        shown = structure(await call(self.client, "get_message", message_id=message_id))["messages"]
        listed = structure(await call(self.client, "list_messages", direction="outbound", limit=50))["messages"]
        said = [(row["status"], row.get("delivery"), row.get("delivery_code")) for row in shown]
        same = [row for row in listed if row["message_id"] == message_id]
        assert sorted(row["number"] for row in same) == sorted(row["number"] for row in shown)
        assert {row["number"]: row.get("delivery") for row in same} == {
            row["number"]: row.get("delivery") for row in shown
        }
        return said


@asynccontextmanager
async def line(
    folder: Path, account: Simulator | None = None, *, mode: str = "auto", **settings: Any
) -> AsyncGenerator[Line]:
    """Everything between a tool call and a handset, and back over real HTTP."""
    account = account or Simulator()
    store = f"sqlite://{(folder / 'record.db').as_posix()}"
    async with receiving(store) as inbox:
        account.webhooks[DEFAULT_WEBHOOK].url = inbox.url
        async with in_process(account, mode=mode, store=store, public_url=inbox.base_url, **settings) as client:
            yield Line(account, inbox, client, store)
