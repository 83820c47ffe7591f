"""What comes back after a text: receipts and replies, from the simulated carrier through a real inbox."""

import asyncio
import json
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any, get_args
from uuid import UUID

import anyio
import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.messaging.history import receipts
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.carrier import Receipts
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.provider.line import ALICE, BOB, Line, line
from ...helpers.provider.webhook import PICTURE, Posted, sending
from ...helpers.server.processes import PROMPTLY
from ...helpers.support import call, error_of, structure

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
        # A test that has failed meanwhile lets nothing go, and waits for its provider to end.
        with anyio.move_on_after(PROMPTLY):
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
