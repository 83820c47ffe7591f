"""What comes back after a text: receipts and replies, from the simulated carrier through a real inbox."""

import asyncio
import json
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any, get_args
from uuid import UUID

import anyio
import anyio.lowlevel
import httpx2
import pytest
from mcp import Client
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.messaging.history import receipts
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import (
    API_PATH,
    DEFAULT_WEBHOOK,
    SANDBOX_LOGIN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    Simulator,
    Webhook,
)
from bulkvs_mcp.provider.simulator.carrier import ATTEMPTS, Receipts, post_on_this_machine
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.demo.stage import DemoInbox, receiving

from ...helpers.support import call, error_of, in_process, structure
from ...helpers.wire import serve
from ...server.stdio.test_transport import COMMAND, POSIX, PROMPTLY, environment, running

ALICE, BOB = "13105551212", "13125551213"
PICTURE = "https://media.example/cat.png"


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


@dataclass
class Posted:
    """Stands at the webhook, in this process."""

    answers: list[int] = field(default_factory=list[int])
    bodies: list[bytes] = field(default_factory=list[bytes])

    async def __call__(self, url: str, body: bytes) -> int:
        self.bodies.append(body)
        return self.answers.pop(0) if self.answers else 200

    @property
    def fields(self) -> list[dict[str, Any]]:
        return [json.loads(body) for body in self.bodies]


def sending(account: Simulator, text: str = "Your table is ready", to: str = ALICE) -> None:
    """A text that the account takes."""
    account.send_message({"From": SENDING_NUMBER, "To": [to], "Message": text})


# Receipts


OUTCOMES: dict[Receipts, tuple[list[str], list[str], str | None]] = {
    "delivered": (["receipt"], [], "delivered"),
    "undelivered": (["receipt"], [], "undelivered"),
    "never": ([], [], None),
    "twice": (["receipt", "receipt again"], [], "delivered"),
    "late": ([], ["receipt"], "delivered"),
    "out_of_order": (["receipt", "receipt"], [], "delivered"),
}
"""What the inbox takes in the first and in the second round, and what the record says in the end."""


@pytest.mark.parametrize("plan", get_args(Receipts))
async def test_the_record_ends_with_what_the_carrier_said(tmp_path: Path, plan: Receipts) -> None:
    first, second, delivery = OUTCOMES[plan]
    code = "255" if plan == "undelivered" else None
    async with line(tmp_path) as phone:
        phone.account.carrier.receipts = plan
        message_id = await phone.send()
        assert await phone.told(message_id) == [("sent", None, None)]
        assert await phone.round() == first
        assert await phone.told(message_id) == [("sent", delivery if first else None, code)]
        assert (await phone.round(), await phone.round()) == (second, [])
        assert await phone.told(message_id) == [("sent", delivery, code)]
        assert {taken.message_id for taken in phone.inbox.taken} <= {message_id}


async def test_a_receipt_finds_its_text_in_every_form(tmp_path: Path) -> None:
    told: dict[tuple[bool, ...], str] = {}
    async with line(tmp_path) as phone:
        carrier, quirks = phone.account.carrier, phone.account.quirks
        for form in product((True, False), repeat=4):
            carrier.ref_ids, carrier.flags, quirks.hex_ref_ids, quirks.encoded_text = form
            message_id = await phone.send(f"{len(told)} of your tables + 1 are 100% ready, señor.\nThe Fig")
            assert await phone.round() == ["receipt"]
            told[form] = (await phone.told(message_id))[0][1] or "nothing"
    assert told == dict.fromkeys(product((True, False), repeat=4), "delivered")


async def test_it_looks_as_live_ones_do() -> None:
    at = datetime(2026, 9, 16, 2, 47, tzinfo=UTC)
    account, webhook = Simulator(now=lambda: at, new_id=lambda: UUID(int=0x4551F89F)), Posted()
    account.carrier.post, account.carrier.receipts = webhook, "undelivered"
    account.quirks.hex_ref_ids = account.quirks.encoded_text = True
    sending(account, "Dream Team, today at eight", "19415550101")
    await account.carrier.deliver()
    assert webhook.fields == [
        {
            "RefId": "4551F89F",
            "From": "19415550101",
            "To": [SENDING_NUMBER],
            "DeliveryReceipt": True,
            "Message": "id%3A1162999967+sub%3A001+dlvrd%3A000+submit+date%3A2609160247+done+date%3A2609160247"
            "+stat%3AUNDELIV+err%3A255+text%3ADream+Team%2C+today+at...",
        }
    ]


async def test_each_member_of_a_group_has_a_receipt_of_their_own(tmp_path: Path) -> None:
    async with line(tmp_path) as phone:
        phone.account.carrier.receipts_for[BOB] = "undelivered"
        message_id = await phone.send(to=[ALICE, BOB], group=True)
        assert await phone.round() == ["receipt", "receipt"]
        assert await phone.told(message_id) == [("sent", "delivered", None), ("sent", "undelivered", "255")]


@dataclass(frozen=True)
class Held(Fault):
    """The account took the text, and its answer waits until the test lets it go."""

    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        self.arrived.set()
        await self.released.wait()
        await answer(scope, receive, send)


@pytest.mark.parametrize("message", [{}, {"message": "", "media_urls": [PICTURE]}], ids=["words", "picture"])
async def test_a_receipt_may_come_before_the_answer_to_the_send(tmp_path: Path, message: dict[str, Any]) -> None:
    async with line(tmp_path) as phone:
        held = Held("delay")
        phone.account.fail_next(held, operation="send")
        sent = asyncio.create_task(phone.send(**message))
        await held.arrived.wait()
        assert await phone.round() == ["receipt"]
        held.released.set()
        assert await phone.told(await sent) == [("sent", "delivered", None)]


@pytest.mark.parametrize(("plan", "delivery"), [("delivered", "delivered"), ("undelivered", "undelivered")])
async def test_a_receipt_settles_a_text_that_nobody_knew_about(
    tmp_path: Path, plan: Receipts, delivery: str
) -> None:
    async with line(tmp_path) as phone:
        phone.account.carrier.receipts = plan
        phone.account.fail_next(Fault.drop_after(), operation="send")
        message_id = await phone.send()
        assert (await phone.told(message_id))[0][0] == "unknown"
        assert await phone.round() == ["receipt"]
        assert (await phone.told(message_id))[0][:2] == ("sent", delivery)


async def test_without_receipts_in_the_webhook_there_are_none(tmp_path: Path) -> None:
    async with line(tmp_path) as phone:
        phone.account.webhooks[DEFAULT_WEBHOOK].dlr = False
        message_id = await phone.send()
        phone.account.carrier.reply(ALICE, "Thanks")
        assert await phone.round() == ["text"]
        assert await phone.told(message_id) == [("sent", None, None)]


async def test_somebody_else_s_receipt_settles_nothing(tmp_path: Path) -> None:
    async with line(tmp_path) as phone:
        phone.account.carrier.receipts, phone.account.quirks.hex_ref_ids = "never", True
        phone.account.fail_next(Fault.drop_after(), operation="send")
        message_id, known_id = await phone.send(), await phone.send("The kitchen is open")
        known = phone.account.sent[-1].ref_id
        for about in (int(known, 16), 1):
            smpp = f"id:{about} sub:001 dlvrd:001 submit date:2609160247 done date:2609160247 stat:UNDELIV err:001"
            phone.account.carrier.reply(BOB, f"{smpp} text:Your table is ready")
        assert await phone.round() == ["receipt", "receipt"]
        assert [taken.message_id for taken in phone.inbox.taken] == ["", ""]
        assert (await phone.told(message_id))[0][:2] == ("unknown", None)
        assert (await phone.told(known_id))[0][:2] == ("sent", None)


@pytest.mark.parametrize(("handset", "moves"), [(BOB, False), ("", False), (ALICE, True)])
async def test_only_a_receipt_of_the_recipient_moves_a_text(tmp_path: Path, handset: str, moves: bool) -> None:
    report = receipts.CarrierReport("", "", handset, (SENDING_NUMBER,), "undelivered", "001", "", 1)
    async with line(tmp_path) as phone:
        message_id = await phone.send()
        with closing(Store(phone.store_url)) as store:
            assert await store.write(lambda tx: receipts.apply(tx, message_id, report)) is moves
        assert (await phone.told(message_id))[0][1] == ("undelivered" if moves else None)


async def test_a_receipt_that_names_no_state_is_kept_as_it_came() -> None:
    body = json.dumps(
        {"RefId": "4551F89F", "From": ALICE, "DeliveryReceipt": True, "Message": "state 7, cause 12"}
    )
    with closing(Store(MEMORY)) as store:
        taken = [await Inbox(store).take(body.encode()) for _ in range(2)]
        rows = await store.read(lambda tx: tx.rows("SELECT reason, body, copies FROM unreadable", {}))
        kept = await store.read(lambda tx: tx.rows("SELECT ref_id, copies FROM receipts", {}))
    assert [(post.kind, post.new) for post in taken] == [("receipt", True), ("receipt", False)]
    assert [tuple(row) for row in rows] == [("it is a receipt that names no state", body, 2)]
    assert [tuple(row) for row in kept] == [("4551F89F", 2)]


# Replies


async def test_a_reply_goes_to_the_number_that_last_texted(tmp_path: Path) -> None:
    async with line(tmp_path, from_numbers=(SENDING_NUMBER, SECOND_SENDING_NUMBER)) as phone:
        await phone.send()
        await phone.send(from_number=SECOND_SENDING_NUMBER)
        await phone.send(to=BOB)
        phone.account.carrier.receipts = "never"
        phone.account.carrier.reply(ALICE, "I come at 8, + one", [PICTURE])
        phone.account.carrier.reply(ALICE, "Which Alice?", to=SENDING_NUMBER)
        phone.account.carrier.reply("19995550000", "Who are you?")
        await phone.round()
        rows = structure(await call(phone.client, "list_messages", direction="inbound"))["messages"]
    assert [(row["number"], row["our_number"], row["received_text"], row.get("media")) for row in rows] == [
        ("19995550000", SENDING_NUMBER, "Who are you?", None),
        (ALICE, SENDING_NUMBER, "Which Alice?", None),
        (ALICE, SECOND_SENDING_NUMBER, "I come at 8, + one", [PICTURE]),
    ]


async def test_texts_look_as_live_ones_do() -> None:
    account, webhook = Simulator(new_id=lambda: UUID(int=0x4551F89F)), Posted()
    account.carrier.post = webhook
    account.quirks.hex_ref_ids = account.quirks.encoded_text = True
    account.carrier.reply(ALICE, "Hi, is it ready?")
    account.carrier.ref_ids = account.quirks.encoded_text = False
    account.carrier.reply(ALICE, "Hi, is it ready?", [PICTURE])
    await account.carrier.deliver()
    about = {"From": ALICE, "To": [SENDING_NUMBER]}
    assert webhook.fields == [
        {"RefId": "4551F89F", "Message": "Hi%2C+is+it+ready%3F"} | about,
        {"Message": "Hi, is it ready?", "MediaURLs": [PICTURE]} | about,
    ]


async def test_stop_binds_until_start(tmp_path: Path) -> None:
    async with line(tmp_path) as phone:
        phone.account.carrier.reply(ALICE, "Stop")
        await phone.round()
        refused = await call(phone.client, "send_message", to=ALICE, message="Are you sure?")
        assert error_of(refused)["code"] == "recipient_opted_out"
        phone.account.carrier.reply(ALICE, "START")
        await phone.round()
        assert await phone.send("Welcome back") == (await listed(phone))[0]["message_id"]


async def listed(phone: Line) -> list[dict[str, Any]]:
    return structure(await call(phone.client, "list_messages"))["messages"]


# The webhook


async def test_it_posts_to_the_default_webhook_else_the_first_else_nowhere() -> None:
    account, webhook = Simulator(), Posted()
    account.carrier.post = webhook
    for name in ("Orders", "Kitchen"):
        account.webhooks[name] = Webhook(name, "", f"https://{name}.example/", True, "POST", "")
    for _ in range(3):
        sending(account)
        await account.carrier.deliver()
        account.webhooks.pop(next(iter(account.webhooks)))
    account.webhooks.clear()
    sending(account)
    await account.carrier.deliver()
    called = ["https://texts.example.com/inbound", "https://Orders.example/", "https://Kitchen.example/"]
    assert [post.url for post in account.carrier.posts] == called
    assert (len(webhook.bodies), account.carrier.waiting) == (3, 0)


@pytest.mark.parametrize(
    "url",
    [
        "https://texts.example.com/inbound",
        "http://127.0.0.1.example.com/",
        "http://localhost.example.com/",
        "http://127.0.0.1@texts.example.com/",
        "http://texts.example.com#@127.0.0.1/",
        "http://10.0.0.7/",
        "http://0.0.0.0/",
        "http://[::ffff:192.0.2.7]/",
        "http://[::1",
        "127.0.0.1:80",
        "",
    ],
)
async def test_what_is_not_this_machine_is_never_called(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(httpx2, "AsyncClient")
    account = Simulator()
    account.webhooks[DEFAULT_WEBHOOK].url = url
    sending(account)
    await account.carrier.deliver()
    (post,) = account.carrier.posts
    assert (post.url, post.answers, account.carrier.waiting) == (url, [], 0)


async def test_no_proxy_stands_in_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with receiving(f"sqlite://{tmp_path / 'record.db'}") as inbox:
        body = json.dumps({"From": ALICE, "Message": "Hello"}).encode()
        assert await post_on_this_machine(inbox.url, body) == 200
        assert await post_on_this_machine(f"{inbox.url}0", body) == 404
    assert await post_on_this_machine(inbox.url, body) == 0
    assert [taken.kind for taken in inbox.taken] == ["text"]


async def test_what_is_not_acknowledged_is_posted_again() -> None:
    account, webhook = Simulator(), Posted([503, 0])
    account.carrier.post = webhook
    sending(account)
    rounds = [[post.answers[-1] for post in await account.carrier.deliver()] for _ in range(4)]
    assert rounds == [[503], [0], [200], []]
    assert len(set(webhook.bodies)) == 1
    assert [post.answers for post in account.carrier.posts] == [[503, 0, 200]]


async def test_but_not_for_ever() -> None:
    account = Simulator()
    account.carrier.post = Posted([503] * 100)
    sending(account)
    for _ in range(ATTEMPTS + 2):
        await account.carrier.deliver()
    assert ([post.answers for post in account.carrier.posts], account.carrier.waiting) == ([[503] * ATTEMPTS], 0)


async def test_a_reset_forgets_everything() -> None:
    account = Simulator()
    carrier = account.carrier
    carrier.post, carrier.receipts, carrier.receipts_for[BOB], carrier.replies[BOB] = (
        Posted(),
        "late",
        "twice",
        "Hm",
    )
    carrier.ref_ids = carrier.flags = False
    sending(account)
    await carrier.deliver()
    carrier.reply(BOB, "Hello")
    account.reset()
    assert (await carrier.deliver(), carrier.waiting, carrier.posts) == ((), 0, [])
    assert (carrier.receipts, carrier.receipts_for, carrier.replies) == ("delivered", {}, {})
    assert carrier.ref_ids
    assert carrier.flags


# By itself


@asynccontextmanager
async def by_itself(account: Simulator, moment: float = 0.0) -> AsyncGenerator[None]:
    """The carrier delivers without being told to."""
    async with anyio.create_task_group() as background:
        background.start_soon(account.carrier.run, moment)
        yield
        background.cancel_scope.cancel()


async def test_receipts_and_replies_come_by_themselves(tmp_path: Path) -> None:
    async with line(tmp_path) as phone, by_itself(phone.account, 0.01):
        phone.account.carrier.replies[ALICE] = "Great!"
        for words in ("Your table is ready", "And your drinks"):
            message_id = await phone.send(words)
            answered = structure(await call(phone.client, "wait_for_reply", with_number=ALICE))
            assert [row["received_text"] for row in answered["messages"]] == ["Great!"]
            assert await phone.told(message_id) == [("sent", "delivered", None)]


async def test_what_is_to_be_repeated_is_by_itself() -> None:
    account, webhook = Simulator(), Posted([503, 503])
    account.carrier.post, account.carrier.receipts = webhook, "late"
    async with by_itself(account):
        sending(account)
        account.carrier.reply(ALICE, "Hello")
        account.carrier.notice()
        with anyio.fail_after(PROMPTLY):
            while account.carrier.waiting:
                await anyio.lowlevel.checkpoint()
    assert [post.answers for post in account.carrier.posts] == [[503, 200], [503, 200]]


# From another process


async def test_a_handset_can_be_had_to_text_over_http(tmp_path: Path) -> None:
    account = Simulator()
    async with receiving(f"sqlite://{tmp_path / 'record.db'}") as inbox, serve(account) as base_url:
        account.webhooks[DEFAULT_WEBHOOK].url = inbox.url
        root = base_url.removesuffix(API_PATH) + "/_simulator"
        async with httpx2.AsyncClient() as client:
            told = await client.post(f"{root}/texts", json={"sender": ALICE, "text": "STOP", "media": [PICTURE]})
            unclear = [await client.post(f"{root}/texts", json=body) for body in ({}, {"sender": ""})]
            await account.carrier.deliver()
            shown = (await client.get(f"{root}/posts")).json()
    assert (told.status_code, [answer.status_code for answer in unclear]) == (204, [400, 400])
    (post,) = shown
    assert (post["url"], post["answers"], post["fields"]["Message"]) == (inbox.url, [200], "STOP")
    assert [taken.number for taken in inbox.taken] == [ALICE]


@POSIX
async def test_the_command_does_it_by_itself(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'record.db'}"
    async with receiving(url) as inbox:
        with running([COMMAND, "simulator", "--port", "0"], environment(tmp_path)) as pipe:
            [base_url] = re.findall(r"http://127\.0\.0\.1:\d+/api/v1\.0", pipe.announced())
            await in_conversation(base_url, inbox)
    assert sorted(taken.kind for taken in inbox.taken) == ["receipt", "text"]


async def in_conversation(base_url: str, inbox: DemoInbox) -> None:
    """A text, its receipt and a reply, all of which the simulator makes in its own time."""
    webhook = {"Webhook": DEFAULT_WEBHOOK, "Url": inbox.url, "Dlr": True}
    text = {"From": SENDING_NUMBER, "To": [ALICE], "Message": "Your table is ready"}
    reply = {"sender": ALICE, "text": "Coming"}
    async with httpx2.AsyncClient(auth=(SANDBOX_LOGIN, SANDBOX_LOGIN)) as client:
        await client.put(f"{base_url}/webHooks", json=webhook)
        await client.post(f"{base_url}/messageSend", json=text)
        await client.post(f"{base_url.removesuffix(API_PATH)}/_simulator/texts", json=reply)
    with anyio.fail_after(PROMPTLY):
        while len(inbox.taken) < 2:  # noqa: ASYNC110 (what comes is another process's doing)
            await anyio.sleep(0.02)
