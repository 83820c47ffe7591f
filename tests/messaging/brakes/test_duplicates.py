"""Possible duplicates: what counts as the same text, for how long, and that of many at once one goes."""

from dataclasses import replace
from functools import partial

import anyio
import pytest

from bulkvs_mcp.messaging.brakes.duplicates import duplicates, refuse_duplicates
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.refusals import PossibleDuplicate
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.messaging.outbox import (
    ALICE,
    BOB,
    CAROL,
    DEADLINE,
    DRAFT,
    MINUTE,
    OTHERS,
    SIX,
    TO_SIX,
    Desk,
    under_way,
)


async def found(desk: Desk, draft: Draft = DRAFT) -> tuple[str, ...]:
    return tuple(await desk.store.read(lambda tx: duplicates(tx, draft, desk.clock.time)))


async def test_what_was_sent_counts_for_ten_minutes(desk: Desk) -> None:
    assert await found(desk) == ()
    await desk.send(desk.approval())
    assert await found(desk.another()) == (ALICE,)
    desk.clock.time += 10 * MINUTE - 1
    assert await found(desk) == (ALICE,)
    desk.clock.time += 1
    assert await found(desk) == ()


@pytest.mark.parametrize("other", OTHERS)
async def test_another_message_is_no_duplicate(desk: Desk, other: str) -> None:
    await desk.send(desk.approval())
    assert await found(desk, OTHERS[other]) == ()


async def test_only_those_who_had_it_are_named(desk: Desk) -> None:
    await desk.send(desk.approval(), replace(DRAFT, recipients=(BOB, ALICE), group=True))
    assert await found(desk, replace(DRAFT, recipients=(CAROL, ALICE, BOB))) == (ALICE, BOB)


COUNTING = {
    "unknown": (Fault.drop_after(), (ALICE,)),
    "refused": (Fault.answer(400), ()),
    "unauthorised": (Fault.answer(401), ()),
}


@pytest.mark.parametrize("outcome", COUNTING)
async def test_what_failed_does_not_count(desk: Desk, simulator: Simulator, outcome: str) -> None:
    fault, expected = COUNTING[outcome]
    simulator.fail_next(fault)
    await desk.send(desk.approval())
    assert await found(desk) == expected


async def test_what_is_under_way_counts(desk: Desk) -> None:
    async with under_way(desk, partial(desk.send, desk.approval(), TO_SIX), requests=4):
        assert await found(desk.another(), TO_SIX) == SIX
        desk.clock.time += 2 * DEADLINE
        assert await found(desk.another(), TO_SIX) == SIX[:4], "what is not begun by its deadline never is"


async def test_the_same_text_while_the_first_is_out_is_refused(desk: Desk, simulator: Simulator) -> None:
    async with under_way(desk, partial(desk.send, desk.approval(), DRAFT, refuse_duplicates)) as first:
        other = desk.another()
        with pytest.raises(PossibleDuplicate, match="310-555-1212"):
            await other.send(other.approval(), DRAFT, refuse_duplicates)
    assert first.told[0].status == "sent"
    assert len(simulator.received) == 1


async def test_of_the_same_text_many_times_at_once_one_goes(desk: Desk, simulator: Simulator) -> None:
    went: list[str] = []

    async def send(each: Desk) -> None:
        try:
            went.append((await each.send(each.approval(), DRAFT, refuse_duplicates)).status)
        except PossibleDuplicate as refused:
            went.append(refused.code)

    async with anyio.create_task_group() as sending:
        for each in [desk.another() for _ in range(8)]:
            sending.start_soon(send, each)
    assert sorted(went) == ["possible_duplicate"] * 7 + ["sent"]
    assert len(simulator.received) == 1
