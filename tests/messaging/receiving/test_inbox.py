"""What becomes of a post on record: each message once, whatever it is, and opt-outs at once."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.receiving.heeding import REPEAT_MS
from bulkvs_mcp.messaging.receiving.inbox import inbox_url
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import DAY_MS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ...helpers.messaging.desk import ALICE, BOB, MINUTE, REF, START, Desk
from ...helpers.provider.corpus import CORPUS
from ...helpers.support import call, error_of, in_process, structure

# The same message again


async def test_with_its_reference_a_text_is_the_same_for_ever(desk: Desk) -> None:
    first = await desk.text("Hello", RefId="A1B2C3D4")
    desk.clock.time += 30 * DAY_MS
    again = await desk.text("Hello", RefId="A1B2C3D4")
    assert (first.new, again.new, again.message_id) == (True, False, first.message_id)
    assert desk.texts() == [("Hello", 2)]


async def test_another_reference_is_another_text(desk: Desk) -> None:
    for reference in ("A1B2C3D4", "A1B2C3D5"):
        assert (await desk.text("Hello", RefId=reference)).new
    assert (await desk.text("Hello", RefId="A1B2C3D4", From=BOB)).new
    assert desk.texts() == [("Hello", 1)] * 3


async def test_one_reference_under_other_words_loses_neither(desk: Desk) -> None:
    await desk.text("Hello", RefId="A1B2C3D4")
    other = await desk.text("Are you there?", RefId="A1B2C3D4")
    same = await desk.text("Hello", RefId="A1B2C3D4", Carrier="new")
    again = await desk.text("Are you there?", RefId="A1B2C3D4")
    assert [(taken.kind, taken.new) for taken in (other, same, again)] == [
        ("text", True),
        ("text", False),
        ("text", False),
    ]
    assert desk.texts() == [("Hello", 2), ("Are you there?", 2)]
    assert desk.rows("unreadable") == []


@pytest.mark.parametrize(("later", "new"), [(0, False), (REPEAT_MS - 1, False), (REPEAT_MS, True)])
async def test_without_one_it_is_the_same_for_two_minutes(desk: Desk, later: int, new: bool) -> None:
    first = await desk.text("Hello")
    desk.clock.time += later
    again = await desk.text("Hello")
    assert again.new is new
    assert (again.message_id != first.message_id) is new
    assert desk.texts() == ([("Hello", 1)] * 2 if new else [("Hello", 2)])


async def test_a_repetition_ends_with_another_text_of_theirs(desk: Desk) -> None:
    for words in ("Hello", "Hello", "Are you there?", "Hello", "Hello"):
        await desk.text(words)
    assert desk.texts() == [("Hello", 2), ("Are you there?", 1), ("Hello", 2)]
    await desk.text("Hi", From=BOB)
    assert not (await desk.text("Hello")).new


@pytest.mark.parametrize(
    ("row", "ends"),
    [
        ({}, True),
        ({"status": "unknown"}, True),
        ({"status": None, "state": "sending"}, True),
        ({"status": "failed"}, False),
        ({"status": "not_sent"}, False),
        ({"to": (BOB,)}, False),
    ],
)
async def test_it_ends_with_a_text_of_ours_to_them(desk: Desk, row: dict[str, Any], ends: bool) -> None:
    await desk.text("Hello")
    desk.clock.time += 1000
    desk.sent("msg_1", **row)
    desk.clock.time += 1000
    assert (await desk.text("Hello")).new is ends
    assert not (await desk.text("Hello")).new


async def test_then_only_the_identical_post_is_the_same(desk: Desk) -> None:
    posts = [
        {},
        {"From": BOB},
        {"To": [SENDING_NUMBER, BOB]},
        {"RefId": "A1B2C3D4"},
        {"MediaURLs": ["https://m.example/1.jpg"]},
    ]
    for fields in posts:
        assert (await desk.text("Hello", **fields)).new
    assert len(desk.texts()) == len(posts)


async def test_a_repetition_is_not_read_twice(desk: Desk) -> None:
    for _ in range(3):
        await desk.text("Hello", RefId="A1B2C3D4")
    assert desk.conversation().unread == 1
    assert desk.found("hello") == ["Hello"]


@pytest.mark.parametrize("case", CORPUS.values(), ids=CORPUS.keys())
async def test_every_known_payload_is_on_record_once(desk: Desk, case: dict[str, Any]) -> None:
    body = bytes.fromhex(case["hex"]) if "hex" in case else case.get("raw", "").encode() * case.get("times", 1)
    body = json.dumps(case["posted"]).encode() if "posted" in case else body
    first, again = await desk.inbox.take(body), await desk.inbox.take(body)
    assert (first.kind, first.new, again.kind, again.new) == (case["kind"], True, case["kind"], False)
    table = {"text": "inbound", "receipt": "receipts", "unreadable": "unreadable"}[case["kind"]]
    [row] = desk.rows(table)
    assert row["copies"] == 2
    if case["kind"] == "text":
        assert (row["text"], row["number"]) == (case["expect"].get("text", ""), case["expect"]["sender"])


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.dictionaries(
    st.sampled_from(["From", "To", "Message", "RefId", "DeliveryReceipt", "MediaURLs", "from", "x"]), ANYTHING
)
BODIES = st.lists(st.binary() | ANYTHING.map(json.dumps).map(str.encode) | FIELDS.map(json.dumps).map(str.encode))


@given(BODIES)
@settings(max_examples=60)
def test_whatever_is_posted_nothing_is_lost(bodies: list[bytes]) -> None:
    async def take(desk: Desk) -> None:
        for body in bodies:
            await desk.inbox.take(body)

    with closing(Store(MEMORY)) as store:
        desk = Desk(store)
        anyio.run(take, desk)
        rows = [row for table in ("inbound", "receipts", "unreadable") for row in desk.rows(table)]
    # A receipt without a state is kept both ways.
    copies = [row["copies"] for row in rows if row.get("reason") != "it is a receipt that names no state"]
    assert sum(copies) == len(bodies)


async def test_a_receipt_without_a_state_is_kept_as_it_came_too(desk: Desk) -> None:
    taken = await desk.post(DeliveryReceipt=True, RefId=REF, Message="Hello there")
    assert (taken.kind, len(desk.rows("receipts"))) == ("receipt", 1)
    [kept] = desk.rows("unreadable")
    assert "Hello there" in kept["body"]


# Opt-outs


async def test_a_stop_binds_the_next_send(tmp_path: Path) -> None:
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    simulator = Simulator()
    with closing(Store(url)) as store:
        desk = Desk(store)
        async with in_process(simulator, store=url) as client:

            async def sent() -> CallToolResult:
                return await call(client, "send_message", to=ALICE, message=f"Hello {desk.clock.time}")

            assert structure(await sent())["status"] == "sent"
            await desk.text("Stop!")
            refused = await sent()
            desk.clock.time += MINUTE
            await desk.text("START")
            assert structure(await sent())["status"] == "sent"
    assert error_of(refused)["code"] == "recipient_opted_out"
    assert len(simulator.sent) == 2


async def test_how_it_is_known_is_plain(desk: Desk) -> None:
    await desk.text("\u202estop\u200b.\n")
    [entry] = desk.store.write_now(opt_outs.listed)
    assert (entry.number, entry.since, entry.source) == (ALICE, START, "texted stop.")


@pytest.mark.parametrize(
    ("words", "opted_out", "flagged"),
    [
        ("STOP", True, True),
        ("unsubscribe", True, True),
        ("Please stop texting me", False, True),
        ("Stop by at six", False, False),
        ("START", False, False),
    ],
)
async def test_a_keyword_binds_and_a_wish_is_flagged(
    desk: Desk, words: str, opted_out: bool, flagged: bool
) -> None:
    taken = await desk.text(words)
    assert (bool(desk.opted_out()), desk.entry(taken.message_id).opt_out) == (opted_out, flagged)


def test_the_url_is_below_where_the_inbox_is_reached() -> None:
    assert inbox_url("https://shop.example/texts/", "s3cret") == "https://shop.example/texts/inbound/s3cret"
