"""What is old is deleted with all that hangs on it, and its words leave the search."""

from collections.abc import Iterable

from bulkvs_mcp.messaging.record.retention import BATCH, DAY_MS, Old, Retention, count_old, purge
from bulkvs_mcp.messaging.record.transaction import Transaction

from ....helpers.messaging.desk import BOB, MINUTE, REF, START, Desk


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
    for days, left in ((0, 1), (30, 0)):
        tidied(desk, Retention(days))
        assert counts(desk)[:6] == [left] * 6


def tidied(desk: Desk, retention: Retention) -> None:
    """Looks at a clock that reads far later, and once more when that is certain."""
    for wait in (31 * DAY_MS, 2 * DAY_MS):
        desk.clock.time += wait
        desk.store.write_now(lambda tx: retention.apply(tx, desk.clock.time))


async def test_a_great_deal_is_deleted_bit_by_bit(desk: Desk) -> None:
    desk.store.write_now(lambda tx: _unreadable(tx, range(BATCH + 1)))
    tidied(desk, Retention(30))
    left = [len(desk.rows("unreadable"))]
    for _ in range(2):
        desk.store.write_now(lambda tx: Retention(30).apply(tx, desk.clock.time))
        left.append(len(desk.rows("unreadable")))
    desk.store.write_now(lambda tx: _unreadable(tx, range(1)))
    desk.store.write_now(lambda tx: Retention(30).apply(tx, desk.clock.time))
    # Now it is done for the day.
    assert [*left, len(desk.rows("unreadable"))] == [1, 0, 0, 1]


_UNREADABLE = "INSERT INTO unreadable(sameness, reason, body, received) VALUES(:id, '', '', :now)"


def _unreadable(tx: Transaction, numbers: Iterable[int]) -> None:
    for number in numbers:
        tx.change(_UNREADABLE, {"id": str(number), "now": START})
