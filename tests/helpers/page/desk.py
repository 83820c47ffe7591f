"""The page on a record, questions and texts that are on it, and requests as its own tab makes them."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2

from bulkvs_mcp.messaging.approval.asked import Open, Wanted
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.forms import Form, choice, typed
from bulkvs_mcp.messaging.approval.haste import Seconds
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.times import Clock, wall_clock
from bulkvs_mcp.server.page.serving import Page
from bulkvs_mcp.server.page.sessions import APPROVALS_ONLY, Shown

from ..pace import Pace
from ..server.receivers import NO_TLS, PATIENT

ALICE, BOB, OURS = "13105551212", "13125551213", "13109060901"
WHOLE, SANDBOX = Shown(whole=True), Shown(whole=True, sandbox=True)
SEND = choice("Send this text?", "Send this text", "Do not send")
DELETE = typed("Delete this webhook?", "Delete it", "Keep it", "orders")
WORDS = "Your order is ready."
BATCH = "".join(
    [
        "SMS from 1 310 906 0901 to 2 people, one private message each:\n",
        "  1 310 555 1212\n  1 310 555 3434\n",
        "Warning: carriers filter public link shorteners (bit.ly); use the full address.\n",
        'Not answered yet: 1 310 555 1212 wrote on 2026-11-18: "Is it ready?"\n',
        "Text:\n  | {text}\nSize: 2 segments billed, 1 for each of 2 people (GSM-7)",
    ]
)
DELETION = 'Delete this webhook; messages and receipts to it are then lost:\n- "orders" → https://shop.example/in'


def wanted(text: str = WORDS, form: Form = SEND, whose: str = "", preview: str = "") -> Wanted:
    """A question for a person, another one for every text."""
    action, usual = ("send_message", BATCH.format(text=text)) if form is SEND else ("delete_webhook", DELETION)
    return Wanted(action, f"digest of {text}", "", frozenset(), preview or usual, form, whose)


@dataclass
class Office:
    """A page that listens, and its record."""

    page: Page
    decisions: Decisions
    store: Store
    client: httpx2.AsyncClient
    inbox: Inbox

    @property
    def origin(self) -> str:
        return self.page.url.rstrip("/")

    async def ask(self, *about: Any, **more: Any) -> Open:
        """Puts a question on the record."""
        return await self.decisions.wanted(wanted(*about, **more))

    async def session(self) -> str:
        """What a tab has that came by a link."""
        answer = await self.post("/open", {"link": self.page.link().partition("#")[2]})
        return answer.json()["session"]

    async def text(self, words: str, number: str = ALICE, **fields: object) -> str:
        """Lets somebody text us, as the provider posts it; its id on record."""
        post = {"From": number, "To": [OURS], "Message": words, "RefId": uuid4().hex} | fields
        return (await self.inbox.take(json.dumps(post).encode())).message_id

    async def asked(self, path: str, asked: object, session: str) -> dict[str, Any]:
        """What a tab with that session gets."""
        answer = await self.post(path, asked, session)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def watched(self, session: str, number: str = "", **drawn: str) -> dict[str, Any]:
        """What a tab gets that shows the conversations."""
        known = {"version": "", "people": "", "texts": ""} | drawn
        return await self.asked("/watch", known | {"number": number}, session)

    async def post(self, path: str, asked: object, session: str = "", **headers: str | None) -> httpx2.Response:
        """A request as the page makes it, with other headers where they are given, and without where None."""
        usual = {"origin": self.origin, "sec_fetch_site": "same-origin"}
        usual |= {"authorization": f"Bearer {session}"} if session else {}
        sent = {name.replace("_", "-"): value for name, value in (usual | headers).items() if value is not None}
        return await self.client.post(path, json=asked, headers=sent)

    async def listed(self, session: str, version: str = "") -> dict[str, Any]:
        """The list, as a tab with that session gets it."""
        answer = await self.post("/look", {"version": version}, session)
        assert answer.status_code == 200, answer.text
        return answer.json()


@asynccontextmanager
async def office(
    store: Store | None = None,
    now: Clock = wall_clock,
    seconds: Seconds | None = None,
    shown: Shown = APPROVALS_ONLY,
) -> AsyncGenerator[Office]:
    """A page that listens on a record."""
    record, pace = store or Store(MEMORY), seconds or Pace()
    decisions = Decisions(record, now, pace)
    page = Page(record, decisions, now, pace, shown=shown)
    await page.listen()
    try:
        async with httpx2.AsyncClient(base_url=page.url, verify=NO_TLS, timeout=PATIENT) as client:
            yield Office(page, decisions, record, client, Inbox(record, now))
    finally:
        await page.aclose()
        record.close()


def left_in(folder: Path) -> list[Path]:
    """The files in it that lead to a page."""
    return sorted(folder.glob("bulkvs-mcp-page-*"))
