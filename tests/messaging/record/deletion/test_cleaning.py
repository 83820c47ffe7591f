"""What is deleted leaves the files as well: no byte of it stands in the record or in its log."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.record import cleaning
from bulkvs_mcp.messaging.record.retention import DAY_MS, purge
from bulkvs_mcp.messaging.record.store import Store

from ....helpers.messaging.desk import START, Desk
from ....helpers.messaging.keeping import ALICE, BOB, Clock, Keeper
from ....helpers.messaging.records import Opened, stands, url_of


async def test_after_retention(path: Path, opened: Opened, clock: Clock) -> None:
    other = opened(path)
    keeper = Keeper(opened(path), clock, days=1)
    await keeper.send(ALICE, text="zebracornold")
    await keeper.send(BOB, text="zebracornold " * 100)
    keeper.live(2.75)
    assert stands("zebracornold", path)
    clock.wait(0.25)
    await keeper.send(BOB, text="zebracornnew")
    assert other.write_now(lambda tx: len(tx.rows("SELECT 1 FROM requests", {}))) == 1
    assert (stands("zebracornold", path), stands("zebracornnew", path) > 0) == (0, True)


async def test_what_another_process_left_is_cleaned_the_next_day(path: Path, opened: Opened, clock: Clock) -> None:
    gone, left = (Keeper(opened(path), clock, days=1) for _ in range(2))
    await gone.send(ALICE, text="zebracornold")
    gone.live(3)
    assert gone.texts == []
    assert stands("zebracornold", path)
    left.live(1)
    assert left.store.clean_now()
    assert not stands("zebracornold", path)


def test_whoever_reads_is_not_waited_for_long_and_it_is_done_later(path: Path, opened: Opened) -> None:
    desk = Desk(opened(path))
    desk.sent("msg_1", "zebracornold")
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM requests").fetchall()
    desk.store.write_now(lambda tx: purge(tx, START + 1))
    assert not desk.store.clean_now()
    reader.close()
    assert desk.store.clean_now()
    assert not stands("zebracornold", path)
    assert desk.store.write_now(lambda tx: tx.rows("PRAGMA busy_timeout", {}))[0][0] == 5000


@pytest.mark.parametrize("small", [0, cleaning.SMALL])
def test_a_large_record_is_not_written_anew(
    path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch, small: int
) -> None:
    monkeypatch.setattr(cleaning, "SMALL", small)
    desk = Desk(opened(path))
    for number in range(50):
        desk.sent(f"msg_{number}", f"zebracornold{number} " * 90)
    full = desk.store.write_now(lambda tx: tx.rows("PRAGMA page_count", {}))[0][0]
    desk.store.write_now(lambda tx: purge(tx, START + 1))
    assert desk.store.clean_now()
    left = desk.store.write_now(lambda tx: tx.rows("PRAGMA page_count", {}))[0][0]
    assert (left < full) == bool(small)
    assert not stands("zebracornold", path)


def test_nothing_is_done_where_nothing_was_deleted(path: Path, opened: Opened) -> None:
    desk = Desk(opened(path))
    desk.sent("msg_1", "zebracornold")
    desk.store.write_now(lambda tx: purge(tx, START))
    before = path.with_name("record.db-wal").stat().st_size
    assert desk.store.clean_now()
    assert path.with_name("record.db-wal").stat().st_size == before > 0


@settings(max_examples=12)
@given(st.randoms(use_true_random=False), st.integers(50, 200))
def test_whatever_was_written_and_changed(
    tmp_path_factory: pytest.TempPathFactory, chance: random.Random, number: int
) -> None:
    path = tmp_path_factory.mktemp("words") / "record.db"
    with closing(Store(url_of(path))) as store:
        desk, kept = Desk(store), 0
        for each in range(number):
            young = chance.random() < 0.5
            kept += young
            desk.clock.time = START + DAY_MS * young
            words = f"{'keepsake' if young else 'zebracorn'}{each} " + "lorem " * chance.choice(
                (0, 3, 10, 40, 250)
            )
            desk.sent(f"msg_{each}", words)
            changed = {"id": f"msg_{chance.randrange(each + 1)}", "ref": "R" * chance.choice((8, 60))}
            sql = "UPDATE requests SET ref_id=:ref WHERE message_id=:id"
            store.write_now(lambda tx, sql=sql, changed=changed: tx.change(sql, changed))
        store.write_now(lambda tx: purge(tx, START + 1))
        assert store.clean_now()
        assert stands("zebracorn", path) == 0
        assert len(desk.rows("requests")) == kept
        store.write_now(lambda tx: tx.change("INSERT INTO words(words) VALUES('integrity-check')", {}))
