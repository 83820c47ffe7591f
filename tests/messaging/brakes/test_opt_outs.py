"""The list of who must not be texted, as the record has it."""

from collections.abc import Generator

import pytest

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut, opted_out
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"


@pytest.fixture
def record() -> Generator[Store]:
    """A record in memory."""
    store = Store(MEMORY)
    yield store
    store.close()


def entries(record: Store) -> list[OptOut]:
    rows = record.write_now(lambda tx: tx.rows("SELECT * FROM opt_outs ORDER BY number", {}))
    return [OptOut(row["number"], row["since"], row["source"]) for row in rows]


def test_the_first_opt_out_of_a_number_stays(record: Store) -> None:
    first, later = OptOut(ALICE, 1000, "texted STOP"), OptOut(ALICE, 2000, "operator")
    assert record.write_now(lambda tx: opt_outs.add(tx, [first, OptOut(BOB, 1500, "imported")])) == 2
    assert record.write_now(lambda tx: opt_outs.add(tx, [later])) == 0
    assert entries(record) == [first, OptOut(BOB, 1500, "imported")]


def test_what_texts_said_becomes_the_operator_s_and_not_back(record: Store) -> None:
    texted, entered = OptOut(ALICE, 1000, "texted STOP"), OptOut(ALICE, 2000, "letter")
    record.write_now(lambda tx: opt_outs.bind(tx, texted, after=7))
    assert entries(record) == [texted]
    assert record.write_now(lambda tx: opt_outs.add(tx, [entered])) == 0
    record.write_now(lambda tx: opt_outs.bind(tx, texted, after=9))
    record.write_now(lambda tx: opt_outs.lift(tx, ALICE, by=100))
    assert entries(record) == [OptOut(ALICE, 1000, "letter")]


@pytest.mark.parametrize(("by", "left"), [(7, 1), (8, 0)])
def test_only_what_was_said_before_is_lifted(record: Store, by: int, left: int) -> None:
    for after in (3, 7, 5):
        record.write_now(lambda tx, after=after: opt_outs.bind(tx, OptOut(ALICE, after, "texted STOP"), after))
    record.write_now(lambda tx: opt_outs.lift(tx, ALICE, by))
    assert len(entries(record)) == left


def test_who_opted_out_is_told_in_the_order_asked(record: Store) -> None:
    record.write_now(lambda tx: opt_outs.add(tx, [OptOut(number, 1000, "operator") for number in (ALICE, CAROL)]))
    assert record.write_now(lambda tx: opted_out(tx, (CAROL, BOB, ALICE))) == (CAROL, ALICE)


def test_an_opt_out_is_lifted_once(record: Store) -> None:
    record.write_now(lambda tx: opt_outs.add(tx, [OptOut(ALICE, 1000, "operator")]))
    assert [record.write_now(lambda tx: opt_outs.remove(tx, ALICE)) for _ in range(2)] == [True, False]
    assert entries(record) == []
