"""What becomes of a post on record: each message once, each receipt at the text it is about, opt-outs at once."""

import json
from collections.abc import Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.history import receipts
from bulkvs_mcp.messaging.history.conversations import Conversation, conversation
from bulkvs_mcp.messaging.history.messages import Entry, Filter, message, page
from bulkvs_mcp.messaging.receiving.inbox import REPEAT_MS, Inbox, Taken, inbox_url
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import BATCH, DAY_MS, Old, Retention, count_old, purge
from bulkvs_mcp.messaging.record.store import Store, Transaction
from bulkvs_mcp.messaging.times import wall_clock
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ...helpers.support import call, error_of, in_process, structure
from ...provider.posts.test_texts import CORPUS

START = 1_800_000_000_000
MINUTE = 60_000
ALICE, BOB, OURS = "13105551212", "13125551213", "13109060901"
READY = "Your table is ready"
REF, ID = "4551F89F", "1162999967"
"""The same reference, as the answer to a send has it and as receipts do."""


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> int:
        return self.time


class Desk:
    """A receiver, and readings of its record."""

    def __init__(self, store: Store, real_time: bool = False) -> None:
        self.store, self.clock = store, Clock()
        self.inbox = Inbox(store, wall_clock if real_time else self.clock)

    async def post(self, **fields: object) -> Taken:
        return await self.inbox.take(json.dumps({"From": ALICE, "To": [OURS]} | fields).encode())

    async def text(self, words: str, **fields: object) -> Taken:
        return await self.post(Message=words, **fields)

    async def receipt(
        self, stat: str = "DELIVRD", *, ref: str = "", number: str = "", about: str = "", **fields: object
    ) -> Taken:
        """A delivery receipt as it comes: form-encoded, with what it knows of the text it is about."""
        words = f"{about[:8]}..." if about else ""
        smpp = (
            f"id:{number} sub:001 dlvrd:001 submit date:2701150800 done date:2701150801 stat:{stat}"
            f" err:{'000' if stat == 'DELIVRD' else '255'} text:{words}"
        )
        encoded = smpp.replace(":", "%3A").replace(" ", "+")
        named = {"RefId": ref} if ref else {}
        return await self.post(Message=encoded, DeliveryReceipt=True, **named | fields)

    def sent(self, message_id: str, text: str = READY, **row: Any) -> str:
        """A text that is on record as sent, or as `row` says; its id."""
        values = {"status": "sent", "ref_id": "", "to": (ALICE,), "state": "ended", "error": None} | row
        self.store.write_now(lambda tx: _insert(tx, message_id, text, self.clock.time, values))
        return message_id

    def entry(self, message_id: str) -> Entry:
        return self.store.write_now(lambda tx: message(tx, message_id, self.clock.time))[0]

    def state(self, message_id: str) -> tuple[str, str]:
        """Its status, and what the carrier says."""
        entry = self.entry(message_id)
        return entry.status, entry.delivery

    def rows(self, table: str) -> list[dict[str, Any]]:
        return [dict(row) for row in self.store.write_now(lambda tx: tx.rows(f"SELECT * FROM {table}", {}))]  # noqa: S608

    def texts(self) -> list[tuple[str, int]]:
        """Each text received, and how often it came."""
        return [(row["text"], row["copies"]) for row in self.rows("inbound")]

    def opted_out(self) -> list[str]:
        return [entry.number for entry in self.store.write_now(opt_outs.listed)]

    def found(self, words: str) -> list[str]:
        """The texts that a search finds."""
        listed = self.store.write_now(lambda tx: page(tx, Filter(search=words), 50, "", self.clock.time))
        return [entry.text for entry in listed.entries]

    def settle(self, message_id: str, ref_id: str) -> None:
        """What the outbox does once it knows the outcome of a send."""
        self.store.write_now(lambda tx: receipts.settle(tx, message_id, ref_id))

    def conversation(self) -> Conversation:
        found = self.store.write_now(lambda tx: conversation(tx, ALICE))
        assert found is not None
        return found


def _insert(tx: Transaction, message_id: str, text: str, now: int, row: dict[str, Any]) -> None:
    values = {"id": message_id, "text": text, "now": now, "sender": OURS, "state": row["state"]}
    tx.change(
        "INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint, state, created,"
        " updated, ends, ref_id) VALUES(:id, :id, 0, :sender, :text, '[]', '', :state, :now, :now, :ends, :ref)",
        values | {"ends": now + 35_000, "ref": row["ref_id"]},
    )
    for place, number in enumerate(row["to"]):
        who = {"id": message_id, "place": place, "number": number}
        tx.change("INSERT INTO recipients(message_id, position, number) VALUES(:id, :place, :number)", who)
        tx.change(
            "UPDATE recipients SET status=:status, error=:error WHERE message_id=:id AND position=:place",
            {"id": message_id, "place": place, "status": row["status"], "error": row["error"]},
        )


@pytest.fixture
def desk() -> Generator[Desk]:
    with closing(Store(MEMORY)) as store:
        yield Desk(store)


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
    assert (other.kind, same.kind, same.new) == ("unreadable", "text", False)
    assert desk.texts() == [("Hello", 2)]
    [kept] = desk.rows("unreadable")
    assert "Are you there?" in kept["body"]


@pytest.mark.parametrize(("later", "new"), [(0, False), (REPEAT_MS - 1, False), (REPEAT_MS, True)])
async def test_without_one_it_is_the_same_for_two_minutes(desk: Desk, later: int, new: bool) -> None:
    first = await desk.text("Hello")
    desk.clock.time += later
    again = await desk.text("Hello")
    assert again.new is new
    assert (again.message_id != first.message_id) is new
    assert desk.texts() == ([("Hello", 1)] * 2 if new else [("Hello", 2)])


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
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
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


# Receipts


@pytest.mark.parametrize("named", [{"ref": REF}, {"number": ID}, {"number": f"0{ID}"}, {"about": READY}])
async def test_a_receipt_finds_its_text(desk: Desk, named: dict[str, str]) -> None:
    wanted = desk.sent("msg_1", ref_id="" if "about" in named else REF)
    desk.sent("msg_other", "Your taxi is here", ref_id="4551F8A0")
    desk.clock.time += MINUTE
    taken = await desk.receipt(**named)
    assert (taken.kind, taken.message_id) == ("receipt", wanted)
    found = desk.entry(wanted)
    assert (found.status, found.delivery, found.delivery_code, found.delivery_at) == (
        "sent",
        "delivered",
        "",
        START + MINUTE,
    )
    assert desk.state("msg_other") == ("sent", "")


@pytest.mark.parametrize(
    "fields",
    [{"From": BOB}, {"To": ["13109060999"]}],
)
@pytest.mark.parametrize("named", [{"ref": REF}, {"number": ID}, {"about": READY}])
async def test_only_one_between_these_numbers(desk: Desk, named: dict[str, str], fields: dict[str, Any]) -> None:
    desk.sent("msg_1", ref_id="" if "about" in named else REF)
    assert (await desk.receipt(**named, **fields)).message_id == ""
    assert desk.state("msg_1") == ("sent", "")


async def test_without_an_id_it_is_the_latest_text_with_these_words(desk: Desk) -> None:
    for number in range(3):
        desk.sent(f"msg_{number}", ref_id=f"{number:08X}")
        desk.clock.time += MINUTE
    desk.sent("msg_other", "Your taxi is here")
    assert (await desk.receipt(about=READY)).message_id == "msg_2"
    assert (await desk.receipt("UNDELIV", about=READY)).message_id == "msg_1"


async def test_without_words_either_it_is_the_only_text(desk: Desk) -> None:
    desk.sent("msg_1")
    assert (await desk.receipt("ACCEPTD")).message_id == "msg_1"
    desk.sent("msg_2", "Your taxi is here")
    assert (await desk.receipt()).message_id == ""


async def test_without_an_id_an_old_text_is_not_meant(desk: Desk) -> None:
    desk.sent("msg_1")
    desk.clock.time += receipts.WINDOW_MS + 1
    assert (await desk.receipt(about=READY)).message_id == ""


async def test_an_id_of_another_text_is_not_a_guess(desk: Desk) -> None:
    desk.sent("msg_1", ref_id=REF)
    assert (await desk.receipt(ref="4551F8A0", about=READY)).message_id == ""
    assert desk.state("msg_1") == ("sent", "")


async def test_in_a_group_it_is_about_one_of_them(desk: Desk) -> None:
    desk.sent("msg_1", ref_id=REF, to=(ALICE, BOB))
    await desk.receipt(ref=REF, From=BOB)
    entries = desk.store.write_now(lambda tx: message(tx, "msg_1", desk.clock.time))
    assert [(entry.number, entry.delivery) for entry in entries] == [(ALICE, ""), (BOB, "delivered")]


@pytest.mark.parametrize(
    ("stats", "delivery"),
    [
        (["ACCEPTD"], "accepted"),
        (["ACCEPTD", "DELIVRD"], "delivered"),
        (["DELIVRD", "ACCEPTD"], "delivered"),
        (["ACCEPTD", "UNKNOWN"], "accepted"),
        (["UNKNOWN", "ACCEPTD", "EXPIRED"], "expired"),
        (["UNDELIV", "DELIVRD"], "undelivered"),
        (["DELIVRD", "UNDELIV", "REJECTD", "DELETED"], "delivered"),
        (["DELIVRD", "DELIVRD"], "delivered"),
    ],
)
async def test_delivery_moves_forward_only(desk: Desk, stats: list[str], delivery: str) -> None:
    desk.sent("msg_1", ref_id=REF)
    times: list[int | None] = []
    for stat in stats:
        desk.clock.time += MINUTE
        await desk.receipt(stat, ref=REF)
        times.append(desk.entry("msg_1").delivery_at)
    assert desk.state("msg_1") == ("sent", delivery)
    # A final state keeps its time too.
    assert desk.entry("msg_1").delivery_at == START + MINUTE * (1 + stats.index(_stat(delivery)))


def _stat(delivery: str) -> str:
    stats = {"delivered": "DELIVRD", "accepted": "ACCEPTD", "undelivered": "UNDELIV", "expired": "EXPIRED"}
    return stats[delivery]


async def test_a_receipt_that_comes_twice_is_one(desk: Desk) -> None:
    desk.sent("msg_1", ref_id=REF)
    first, again = await desk.receipt("UNDELIV", ref=REF), await desk.receipt("UNDELIV", ref=REF)
    assert (first.new, again.new) == (True, False)
    [kept] = desk.rows("receipts")
    assert (kept["copies"], kept["message_id"]) == (2, "msg_1")
    assert desk.entry("msg_1").delivery_code == "255"


@pytest.mark.parametrize("named", [{"ref": REF}, {"number": ID}])
async def test_one_that_comes_before_its_send_finds_it_later(desk: Desk, named: dict[str, str]) -> None:
    desk.sent("msg_1", status=None, state="sending")
    assert (await desk.receipt("ACCEPTD", **named)).message_id == ""
    desk.clock.time += 1000
    assert (await desk.receipt("DELIVRD", **named)).message_id == ""
    _answered(desk, "sent", REF)
    desk.settle("msg_1", REF)
    assert desk.state("msg_1") == ("sent", "delivered")
    assert [row["message_id"] for row in desk.rows("receipts")] == ["msg_1", "msg_1"]


async def test_one_that_comes_again_after_its_send_is_not_lost(desk: Desk) -> None:
    await desk.receipt(ref=REF)
    desk.sent("msg_1", ref_id=REF)
    assert (await desk.receipt(ref=REF)).message_id == "msg_1"
    assert desk.state("msg_1") == ("sent", "delivered")


@pytest.mark.parametrize("outcome", ["sent", "unknown"])
async def test_one_that_comes_while_the_send_is_out_says_that_it_went(desk: Desk, outcome: str) -> None:
    desk.sent("msg_1", status=None, state="sending")
    assert (await desk.receipt(ref=REF, about=READY)).message_id == "msg_1"
    _answered(desk, outcome, REF if outcome == "sent" else "")
    desk.settle("msg_1", "")
    assert desk.state("msg_1") == ("sent", "delivered")


def _answered(desk: Desk, status: str, ref_id: str) -> None:
    values = {"status": status, "ref": ref_id}
    desk.store.write_now(lambda tx: tx.change("UPDATE recipients SET status=:status", {"status": status}))
    desk.store.write_now(
        lambda tx: tx.change("UPDATE requests SET ref_id=:ref, state='ended'", {"ref": values["ref"]})
    )


async def test_a_stranger_s_receipt_is_not_taken_for_it(desk: Desk) -> None:
    desk.sent("msg_1", status=None, state="sending")
    await desk.receipt(ref=REF, From=BOB)
    _answered(desk, "sent", REF)
    desk.settle("msg_1", REF)
    assert desk.state("msg_1") == ("sent", "")


ERROR = '{"code":"timeout","message":"It is not known.","outcome":"unknown","retryable":false,"next_step":"Wait."}'


@pytest.mark.parametrize("named", [{"ref": REF}, {"number": ID}, {}])
@pytest.mark.parametrize(
    ("stat", "status"), [("DELIVRD", "sent"), ("ACCEPTD", "sent"), ("UNDELIV", "sent"), ("REJECTD", "failed")]
)
async def test_it_settles_an_unknown_send(desk: Desk, named: dict[str, str], stat: str, status: str) -> None:
    desk.sent("msg_1", status="unknown", error=ERROR)
    assert desk.entry("msg_1").error is not None
    await desk.receipt(stat, about=READY, **named)
    assert desk.state("msg_1")[0] == status
    assert desk.entry("msg_1").error is None


async def test_it_settles_one_that_a_crash_cut_off(desk: Desk) -> None:
    desk.sent("msg_1", status=None, state="sending")
    desk.clock.time += MINUTE
    assert desk.state("msg_1") == ("unknown", "")
    await desk.receipt(ref=REF, about=READY)
    assert desk.state("msg_1") == ("sent", "delivered")


@pytest.mark.parametrize("status", ["failed", "not_sent"])
async def test_what_did_not_go_out_is_not_delivered(desk: Desk, status: str) -> None:
    desk.sent("msg_1", status=status)
    assert (await desk.receipt(about=READY)).message_id == ""
    desk.sent("msg_2", status=None, state="intended")
    assert (await desk.receipt("UNDELIV", about=READY)).message_id == ""


async def test_receipts_reach_what_the_tools_sent(tmp_path: Path) -> None:
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    with closing(Store(url)) as store:
        desk = Desk(store, real_time=True)
        async with in_process(Simulator(), store=url) as client:
            sent = structure(await call(client, "send_message", to=ALICE, message=READY))
            [request] = desk.rows("requests")
            await desk.receipt("UNDELIV", ref=request["ref_id"], To=[request["sender"]])
            shown = structure(await call(client, "get_message", message_id=sent["message_id"]))
    [row] = shown["messages"]
    assert (row["status"], row["delivery"], row["delivery_code"]) == ("sent", "undelivered", "255")


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


async def test_a_start_lifts_what_was_before_it_only(desk: Desk) -> None:
    await desk.text("STOP")
    await desk.text("STOP", From=BOB)
    desk.clock.time += MINUTE
    await desk.text("unstop")
    assert desk.opted_out() == [BOB]
    await desk.text("STOP", RefId="A1B2C3D4")
    assert sorted(desk.opted_out()) == [ALICE, BOB]


async def test_a_repeated_stop_does_not_undo_a_start(desk: Desk) -> None:
    for words, reference in (("STOP", "A1B2C3D4"), ("START", "A1B2C3D5"), ("STOP", "A1B2C3D4")):
        await desk.text(words, RefId=reference)
        desk.clock.time += MINUTE
    assert desk.opted_out() == []


# Searching, and what is old


async def test_search_follows_what_changes(desk: Desk) -> None:
    taken = await desk.text("Is the cake ready?")
    desk.sent("msg_1", "The cake is ready")
    assert sorted(desk.found("cake")) == ["Is the cake ready?", "The cake is ready"]
    _reworded(desk, taken.message_id, "Is the bread ready?")
    assert (desk.found("cake"), desk.found("bread")) == (["The cake is ready"], ["Is the bread ready?"])
    desk.store.write_now(lambda tx: purge(tx, desk.clock.time + MINUTE))
    assert desk.found("cake") == desk.found("bread") == desk.found("ready") == []
    # A new text may get the place of a deleted one, and not its words.
    await desk.text("Hello")
    assert (desk.found("cake"), desk.found("hello")) == ([], ["Hello"])
    # The index checks itself, and raises where it is not whole.
    desk.store.write_now(lambda tx: tx.change("INSERT INTO words(words) VALUES('integrity-check')", {}))


def _reworded(desk: Desk, message_id: str, text: str) -> None:
    values = {"id": message_id, "text": text}
    desk.store.write_now(lambda tx: tx.change("UPDATE inbound SET text=:text WHERE message_id=:id", values))


async def everything(desk: Desk) -> None:
    """One of each kind."""
    desk.sent("msg_1", ref_id=REF)
    await desk.text("Hello")
    await desk.receipt(ref=REF)
    await desk.inbox.take(b"tulip")


def counts(desk: Desk) -> list[int]:
    tables = ("requests", "recipients", "inbound", "receipts", "unreadable", "conversations", "opt_outs")
    return [len(desk.rows(table)) for table in tables]


async def test_what_is_old_is_deleted_and_opt_outs_stay(desk: Desk) -> None:
    await desk.text("STOP", From=BOB)
    await everything(desk)
    desk.clock.time += DAY_MS
    assert desk.store.write_now(lambda tx: count_old(tx, START)) == Old(0, 0, 0, 0)
    assert desk.store.write_now(lambda tx: purge(tx, START)) == Old(0, 0, 0, 0)
    assert counts(desk) == [1, 1, 2, 1, 1, 2, 1]
    assert desk.store.write_now(lambda tx: count_old(tx, START + 1)) == Old(1, 2, 1, 1)
    assert desk.store.write_now(lambda tx: purge(tx, START + 1)) == Old(1, 2, 1, 1)
    assert counts(desk) == [0, 0, 0, 0, 0, 0, 1]


async def test_a_conversation_that_goes_on_counts_what_is_left(desk: Desk) -> None:
    for moment in range(3):
        desk.clock.time = START + moment * DAY_MS
        await desk.text("Hello")
    desk.store.write_now(lambda tx: purge(tx, START + 2 * DAY_MS))
    left = desk.conversation()
    assert (left.unread, left.last_inbound) == (1, START + 2 * DAY_MS)


async def test_retention_covers_what_was_received(desk: Desk) -> None:
    await everything(desk)
    desk.clock.time += 30 * DAY_MS + 1
    desk.store.write_now(lambda tx: Retention(0).apply(tx, desk.clock.time))
    assert counts(desk)[:6] == [1, 1, 1, 1, 1, 1]
    desk.store.write_now(lambda tx: Retention(30).apply(tx, desk.clock.time))
    assert counts(desk)[:6] == [0, 0, 0, 0, 0, 0]


async def test_a_great_deal_is_deleted_bit_by_bit(desk: Desk) -> None:
    desk.store.write_now(lambda tx: _unreadable(tx, range(BATCH + 1)))
    desk.clock.time += 31 * DAY_MS
    left: list[int] = []
    for _ in range(3):
        desk.store.write_now(lambda tx: Retention(30).apply(tx, desk.clock.time))
        left.append(len(desk.rows("unreadable")))
    desk.store.write_now(lambda tx: _unreadable(tx, range(1)))
    desk.store.write_now(lambda tx: Retention(30).apply(tx, desk.clock.time))
    # Now it is done for the day.
    assert [*left, len(desk.rows("unreadable"))] == [1, 0, 0, 1]


def _unreadable(tx: Transaction, numbers: Iterable[int]) -> None:
    for number in numbers:
        tx.change("INSERT INTO unreadable VALUES(:id, '', '', :now, 1)", {"id": str(number), "now": START})


def test_the_url_is_below_where_the_inbox_is_reached() -> None:
    assert inbox_url("https://shop.example/texts/", "s3cret") == "https://shop.example/texts/inbound/s3cret"
