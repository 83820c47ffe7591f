"""A sender whose name holds a number: a STOP binds whoever has it, and nothing else in their name is theirs."""

import pytest

from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.brakes.quiet_hours import QuietHours
from bulkvs_mcp.messaging.receiving.parts import Parts
from bulkvs_mcp.messaging.refusals import InQuietHours

from ...helpers.messaging.desk import ALICE, Desk

NAMES = pytest.mark.parametrize("name", [f"Order #{ALICE[1:]}", f"INV{ALICE[1:]}", f"Promo {ALICE} Ltd"])


@NAMES
async def test_its_stop_binds_whoever_has_the_number(desk: Desk, name: str) -> None:
    await desk.text("STOP", From=name)
    assert set(desk.opted_out()) == {ALICE, name}


@NAMES
async def test_its_stop_in_a_part_that_comes_late_does_too(desk: Desk, name: str) -> None:
    async def fetched(url: str) -> str:
        return "STOP"

    await desk.text("", From=name, MediaURLs=["https://m.example/1.txt"])
    await Parts(desk.store, fetched, desk.clock).round()
    assert set(desk.opted_out()) == {ALICE, name}


@NAMES
async def test_its_start_lifts_nothing_of_theirs(desk: Desk, name: str) -> None:
    await desk.text("STOP")
    await desk.text("START", From=name)
    assert desk.opted_out() == [ALICE]


@NAMES
async def test_its_text_is_none_of_theirs(desk: Desk, name: str) -> None:
    policy = Policy(quiet_hours=QuietHours.parse("00:00-23:59"))
    await desk.text("Hello", From=name)
    refusals = desk.store.write_now(lambda tx: [*policy.personal(tx, [ALICE], desk.clock.time)])
    assert [type(refusal) for refusal in refusals] == [InQuietHours]
    assert [row["number"] for row in desk.rows("inbound")] == [name]
