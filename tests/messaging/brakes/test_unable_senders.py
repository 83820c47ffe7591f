"""A number that could not text is remembered until one does, of the account that it was read of alone."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.brakes.senders import Unable, forget, keep, unable
from bulkvs_mcp.messaging.record import connection
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER

from ...helpers.messaging.outbox import Desk, Elsewhere

OURS, THEIRS = "https://portal.example shop", "https://portal.example other"
THEN, LATER = 1_800_000_000_000, 1_800_000_060_000


@pytest.fixture
def store() -> Generator[Store]:
    with closing(Store(MEMORY)) as made:
        yield made


async def known(store: Store, number: str = SENDING_NUMBER, account: str = OURS) -> Unable | None:
    return await store.read(lambda tx: unable(tx, number, account))


async def test_it_is_remembered_with_the_moment(store: Store) -> None:
    await keep(store, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    assert await known(store) == Unable(SENDING_NUMBER, "SMS is off for it", THEN)
    assert await known(store, SECOND_SENDING_NUMBER) is None


async def test_the_latest_reading_counts(store: Store) -> None:
    await keep(store, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    await keep(store, OURS, {SENDING_NUMBER: "it belongs to no campaign"}, LATER)
    assert await known(store) == Unable(SENDING_NUMBER, "it belongs to no campaign", LATER)


async def test_one_that_is_seen_to_be_able_is_forgotten_and_no_other(store: Store) -> None:
    await keep(store, OURS, {SENDING_NUMBER: "SMS is off for it", SECOND_SENDING_NUMBER: "porting"}, THEN)
    await keep(store, OURS, {SENDING_NUMBER: ""}, LATER)
    assert await known(store) is None
    assert await known(store, SECOND_SENDING_NUMBER) == Unable(SECOND_SENDING_NUMBER, "porting", THEN)


async def test_another_account_has_its_own(store: Store) -> None:
    await keep(store, THEIRS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    assert await known(store) is None
    assert await known(store, account=THEIRS) == Unable(SENDING_NUMBER, "SMS is off for it", THEN)


async def test_that_another_account_can_text_says_nothing_of_this_one(store: Store) -> None:
    await keep(store, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    await keep(store, THEIRS, {SENDING_NUMBER: ""}, LATER)
    assert await known(store) == Unable(SENDING_NUMBER, "SMS is off for it", THEN)


async def test_it_is_forgotten_with_a_text(store: Store) -> None:
    await keep(store, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    await store.write(lambda tx: forget(tx, SENDING_NUMBER))
    assert await known(store) is None


async def test_what_says_nothing_new_is_not_written(desk: Desk) -> None:
    written = list[None]()
    desk.store.before_write = lambda: written.append(None)
    await keep(desk.store, OURS, {}, THEN)
    await keep(desk.store, OURS, {SENDING_NUMBER: "", SECOND_SENDING_NUMBER: ""}, THEN)
    assert written == []


async def test_a_record_in_the_way_is_no_error(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    elsewhere = Elsewhere(desk.path)
    await keep(desk.store, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    elsewhere.take()
    await keep(desk.store, OURS, {SENDING_NUMBER: ""}, LATER)
    elsewhere.give_back()
    assert await known(desk.store) == Unable(SENDING_NUMBER, "SMS is off for it", THEN)


async def test_a_record_that_is_none_is_no_error(tmp_path: Path) -> None:
    with closing(Store(f"sqlite://{tmp_path.as_posix()}")) as none:
        await keep(none, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)


async def test_the_account_is_not_written_down(desk: Desk) -> None:
    await keep(desk.store, "https://portal.example ops@shop.example", {SENDING_NUMBER: "off"}, THEN)
    kept = await desk.store.read(lambda tx: [str(dict(row)) for row in tx.rows("SELECT * FROM meta", {})])
    assert "ops@shop.example" not in "".join(kept)


async def test_a_text_that_was_sent_makes_it_forgotten(desk: Desk) -> None:
    await keep(desk.store, OURS, {SENDING_NUMBER: "SMS is off for it"}, THEN)
    sent = await desk.send(desk.approval())
    assert sent.status == "sent"
    assert await known(desk.store) is None
