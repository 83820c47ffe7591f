"""When the record forgets: once a day, and never because a clock was wrong for a while."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record import retention
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import DAY_MS, Retention
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import RecipientOptedOut

from ...helpers.messaging.keeping import ALICE, BOB, START, TIDY_DAYS, Clock, Keeper

HOUR_MS = 3_600_000


async def test_a_great_deal_goes_bit_by_bit(store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 4)
    keeper = Keeper(store, clock, days=1)
    await keeper.send(*(f"1310555121{digit}" for digit in range(10)), text="old")
    keeper.live(2.75)
    left = list[int]()
    for wait in (0, 0.25, 0, 0):
        clock.wait(wait)
        keeper.tidy()
        left.append(keeper.texts.count("old"))
    assert left == [10, 6, 2, 0]


async def test_it_looks_once_a_day_whoever_writes(store: Store, clock: Clock) -> None:
    two, looks = [Keeper(store, clock, days=1) for _ in range(2)], list[int]()
    for number in range(32):
        await two[number % 2].send(ALICE, text=str(number))
        before = two[0].texts
        two[number % 2].live(TIDY_DAYS)
        looks += [clock.time] if two[0].texts != before else []
    assert {later - look for look, later in pairwise(looks)} == {DAY_MS}


async def test_a_shorter_time_holds_within_two_days(store: Store, clock: Clock) -> None:
    await Keeper(store, clock, days=365).send(ALICE, text="old")
    clock.wait(40)
    shorter = Keeper(store, clock, days=30)
    await shorter.send(ALICE, text="new")
    shorter.live(2)
    assert shorter.texts == ["new"]


async def test_a_refused_send_undoes_its_purge_and_the_next_one_does_it(store: Store, clock: Clock) -> None:
    def refuse(tx: Transaction, draft: Draft, now: int) -> None:
        raise RecipientOptedOut("Bob")

    keeper = Keeper(store, clock, days=1)
    await keeper.send(ALICE, text="old")
    keeper.live(1)
    clock.wait(3)
    with pytest.raises(RecipientOptedOut):
        await keeper.send(BOB, check=refuse)
    assert keeper.texts == ["old"]
    await keeper.send(BOB, text="newer")
    clock.wait(3)
    await keeper.send(BOB, text="new")
    assert keeper.texts == ["newer", "new"]


@pytest.mark.parametrize(
    "mark", ["", "now", "1", "1 2 3 4", "-1 -2 -3", "\u00b2 1 1", "9" * 5000 + " 1 1", "1.5 2 3"]
)
async def test_a_mark_that_is_none_stops_nothing(store: Store, clock: Clock, mark: str) -> None:
    keeper = Keeper(store, clock, days=1)
    await keeper.send(ALICE)
    store.write_now(lambda tx: tx.change("UPDATE meta SET value=:m WHERE key='retention:1'", {"m": mark}))
    keeper.live(3.5)
    assert keeper.texts == []


# A clock that is wrong for a while


@dataclass
class History:
    """A record into which something is written at each reading of a clock; what is young by the true one."""

    store: Store
    days: int
    written: dict[str, int] = field(default_factory=dict[str, int])

    def write(self, true: int, reading: int) -> None:
        name = str(len(self.written))
        self.written[name] = true
        self.store.write_now(lambda tx: self._write(tx, name, reading))

    def _write(self, tx: Transaction, name: str, at: int) -> None:
        Retention(self.days).apply(tx, at)
        for statement in _ROWS:
            tx.change(statement, {"id": name, "at": at})

    def kept(self, table: str) -> set[str]:
        key = _TABLES[table]
        return {row[key] for row in self.store.write_now(lambda tx: tx.rows(f"SELECT {key} FROM {table}", {}))}  # noqa: S608

    def lost(self, now: int) -> set[str]:
        """What is young and not on record any more."""
        young = {name for name, true in self.written.items() if true > now - self.days * DAY_MS}
        return set[str]().union(*(young - self.kept(table) for table in _TABLES))


_ROWS = (
    """INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint, state, created,
        updated, ends) VALUES(:id, '', 0, '', '', '[]', '', 'ended', :at, :at, :at)""",
    """INSERT INTO inbound(message_id, sameness, ref_id, number, recipients, text, media, parts, opt_out, received,
        body) VALUES(:id, :id, '', '1', '[]', '', '[]', '[]', 0, :at, '')""",
    """INSERT INTO receipts(sameness, ref_id, hex_id, handset, ours, delivery, code, prefix, received)
        VALUES(:id, '', '', '', '', '', '', '', :at)""",
    "INSERT INTO unreadable(sameness, reason, body, received) VALUES(:id, '', '', :at)",
)
_TABLES = {"requests": "message_id", "inbound": "message_id", "receipts": "sameness", "unreadable": "sameness"}

gaps = st.lists(st.integers(1, 20 * 24), min_size=3, max_size=25)
keeping = st.sampled_from([1, 2, 30, 365])


def _readings(hours: list[int]) -> Iterator[int]:
    time = START
    for each in hours:
        yield time
        time += each * HOUR_MS


@st.composite
def jumps(draw: st.DrawFn) -> tuple[int, int | None, int]:
    """At which reading, by how many hours (None: to 1970), and for how many hours.

    A clock that is wrong for days is believed: it is put right within a day, and within two where it leapt ahead.
    1970 is never believed.
    """
    first, ahead = draw(st.integers(1, 20)), 20 * 24 + 49
    return draw(
        st.one_of(
            st.tuples(st.just(first), st.integers(ahead, 20 * 8766), st.integers(0, 47)),
            st.tuples(st.just(first), st.integers(1, ahead), st.integers(0, 23)),
            st.tuples(st.just(first), st.integers(-800 * 24, -1), st.integers(0, 23)),
            st.tuples(st.integers(0, 20), st.none(), st.integers(0, 24 * 24)),
        )
    )


@settings(max_examples=120)
@given(gaps, keeping, jumps())
@example([12] * 7, 30, (2, 366 * 24, 47))
@example([24] * 7, 30, (1, -366 * 24, 2))
@example([24] * 7, 30, (0, None, 2))
@example([35 * 24, 24, 60, 24], 30, (1, -36 * 24, 2))
@example([20 * 24, *[24] * 20], 30, (1, -21 * 24, 2))
@example([24] * 30, 2, (20, -21 * 24, 2))
def test_a_jump_deletes_nothing_young(hours: list[int], days: int, jump: tuple[int, int | None, int]) -> None:
    at, by, long = jump
    true = list(_readings(hours))
    at = min(at, len(true) - 1)
    # A step back by less than the silence before it is one that nobody can see.
    assume(by is None or by > 0 or (at and hours[at - 1] + long < -by))
    begin = true[at]
    end = begin + long * HOUR_MS
    with closing(Store(MEMORY)) as store:
        history = History(store, days)
        for now in true:
            reading = now if not begin <= now <= end else now - begin if by is None else now + by * HOUR_MS
            history.write(now, reading)
            assert history.lost(now) == set()


@settings(max_examples=20)
@given(st.lists(st.integers(1, 24), min_size=100, max_size=160), st.sampled_from([1, 2, 30]))
def test_by_a_right_clock_what_is_old_goes(hours: list[int], days: int) -> None:
    with closing(Store(MEMORY)) as store:
        history, late = History(store, days), 2 * DAY_MS + 2 * 24 * HOUR_MS
        for now in _readings(hours):
            history.write(now, now)
            old = {name for name, true in history.written.items() if true <= now - days * DAY_MS - late}
            assert [table for table in _TABLES if history.kept(table) & old] == []
            assert history.lost(now) == set()
