"""Each receipt at the text it is about, in whatever order they come, and at no other."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.brakes.policy import counted
from bulkvs_mcp.messaging.history import receipts
from bulkvs_mcp.messaging.history.messages import message
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.messaging.desk import ALICE, BOB, ID, MINUTE, READY, REF, START, Desk
from ...helpers.support import call, in_process, structure


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


FAILURES = {"UNDELIV": "undelivered", "REJECTD": "rejected", "EXPIRED": "expired"}


@pytest.mark.parametrize("size", [{"fragments": 2}, {"text": READY.ljust(161, ".")}])
@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 0, 1), (0, 1, 0), (1, 0, 0)])
async def test_a_part_that_failed_is_told_in_whatever_order(
    desk: Desk, size: dict[str, Any], failure: str, order: tuple[int, ...]
) -> None:
    _long(desk, **size)
    for place, number in enumerate(order):
        desk.clock.time += MINUTE
        await desk.receipt(("DELIVRD", failure)[number], ref=REF, about=f"{place}{READY}")
    assert desk.state("msg_1") == ("sent", FAILURES[failure])
    assert (desk.entry("msg_1").delivery_code, desk.entry("msg_1").delivery_at) == (
        "255",
        START + MINUTE * (1 + order.index(1)),
    )


@pytest.mark.parametrize("later", ["ACCEPTD", "UNKNOWN", "DELETED", "EXPLODED"])
async def test_nothing_else_overrules_delivered(desk: Desk, later: str) -> None:
    _long(desk, fragments=3)
    await desk.receipt("DELIVRD", ref=REF)
    await desk.receipt(later, ref=REF)
    assert desk.state("msg_1") == ("sent", "delivered")


@pytest.mark.parametrize(
    "size", [{}, {"fragments": 1}, {"fragments": 3, "kind": "MMS"}, {"text": READY.ljust(160)}]
)
async def test_of_one_message_the_first_final_state_stays(desk: Desk, size: dict[str, Any]) -> None:
    _long(desk, **size)
    await desk.receipt("DELIVRD", ref=REF)
    await desk.receipt("UNDELIV", ref=REF)
    assert desk.state("msg_1") == ("sent", "delivered")


async def test_parts_that_were_told_of_before_the_send_was_answered(desk: Desk) -> None:
    desk.sent("msg_1", status=None, state="sending")
    for stat in ("DELIVRD", "UNDELIV"):
        await desk.receipt(stat, ref=REF)
        desk.clock.time += 1
    _answered(desk, "sent", REF)
    desk.store.write_now(lambda tx: tx.change("UPDATE requests SET fragments=2", {}))
    desk.settle("msg_1", REF)
    assert desk.state("msg_1") == ("sent", "undelivered")


def _long(desk: Desk, text: str = READY, fragments: int | None = None, kind: str = "SMS") -> None:
    desk.sent("msg_1", text, ref_id=REF)
    values = {"fragments": fragments, "kind": kind}
    desk.store.write_now(
        lambda tx: tx.change("UPDATE requests SET fragments=:fragments, message_type=:kind", values)
    )


@pytest.mark.parametrize(
    ("stat", "delivery"),
    [
        *(("FAILED", "undelivered"), ("UNDELIVERABLE", "undelivered"), ("UNDELIVERED", "undelivered")),
        *(("REJECTED", "rejected"), ("DELIVERED", "delivered"), ("ACCEPTED", "accepted"), ("ENROUTE", "accepted")),
        *(("expired", "expired"), ("Deleted", "deleted"), ("UNKNOWN", "unknown"), ("EXPLODED", "unknown")),
        *(("NOT_DELIVERED", "undelivered"), ("FAILURE", "undelivered"), ("BLOCKED", "undelivered")),
        *(("SKIPPED", "undelivered"), ("SCHEDULED", "accepted")),
    ],
)
async def test_states_are_known_spelt_out_too(desk: Desk, stat: str, delivery: str) -> None:
    desk.sent("msg_1", ref_id=REF)
    await desk.receipt(stat, ref=REF)
    assert desk.state("msg_1") == ("sent", delivery)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("stat:EXPLODED err:000", "EXPLODED"),
        ("stat:EXPLODED", "EXPLODED"),
        ("stat:EXPLODED err:30007", "EXPLODED 30007"),
        ("stat:UNKNOWN err:30007", "30007"),
        ("stat:UNDELIV err:30007", "30007"),
        ("stat:<b>BOOM\u202e</b> err:000", "BOOM"),
        ("stat:UNKNOWN err:000", ""),
        ("stat:DELIVERED err:000", ""),
    ],
)
async def test_of_a_state_that_nobody_knows_the_carrier_s_own_word_is_kept(
    desk: Desk, said: str, kept: str
) -> None:
    desk.sent("msg_1", ref_id=REF)
    await desk.post(Message=f"id:{ID} sub:001 {said}", DeliveryReceipt=True, RefId=REF)
    assert desk.entry("msg_1").delivery_code == kept


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


SHAPE = "id:{id} sub:001 dlvrd:000 submit date:2701150800 done date:2701150801 stat:{stat} err:255 text:{text}"


async def shaped(desk: Desk, stat: str, *, number: str = ID, **fields: Any) -> None:
    """What anybody can text: the shape of a receipt, which the provider does not call one."""
    await desk.text(SHAPE.format(id=number, stat=stat, text=READY[:8]), **fields)


@pytest.mark.parametrize("row", [{"status": "unknown"}, {"status": None, "state": "sending"}, {"status": "sent"}])
@pytest.mark.parametrize("ref_id", ["", REF])
@pytest.mark.parametrize("stat", ["REJECTD", "UNDELIV", "EXPIRED", "DELETED", "ACCEPTD", "DELIVRD", "FAILED", "X"])
async def test_nobody_can_text_a_send_into_not_having_been(
    desk: Desk, row: dict[str, Any], ref_id: str, stat: str
) -> None:
    desk.sent("msg_1", ref_id=ref_id, error=ERROR, **row)
    before = desk.store.write_now(lambda tx: counted(tx, desk.clock.time))
    for number in (ID, "1"):
        await shaped(desk, stat, number=number)
    desk.settle("msg_1", ref_id)
    desk.clock.time += 1000
    assert desk.entry("msg_1").status in ("unknown", "sent", "sending")
    assert desk.store.write_now(lambda tx: counted(tx, desk.clock.time)) == before


async def test_what_a_stranger_s_shape_left_open_a_receipt_settles(desk: Desk) -> None:
    desk.sent("msg_1", status="unknown", error=ERROR)
    await shaped(desk, "REJECTD")
    assert (desk.state("msg_1")[0], desk.entry("msg_1").error is None) == ("unknown", False)
    await desk.receipt("REJECTD", number=ID, about=READY)
    assert desk.state("msg_1")[0] == "failed"


async def test_a_shape_that_comes_before_its_send_is_no_receipt_later(desk: Desk) -> None:
    await shaped(desk, "REJECTD")
    desk.sent("msg_1", status="unknown", ref_id=REF, error=ERROR)
    desk.settle("msg_1", REF)
    assert desk.state("msg_1")[0] == "unknown"
