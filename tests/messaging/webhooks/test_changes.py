"""A change of a webhook happens once and is told truly, whatever becomes of its record and its caller."""

from dataclasses import replace
from functools import partial

import anyio
import pytest

from bulkvs_mcp.messaging.refusals import StoreUnavailable
from bulkvs_mcp.messaging.webhooks.saving import WebhookOutcome
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.messaging.outbox import (
    DEADLINE,
    INTERRUPTED,
    SOON,
    WEBHOOK,
    Desk,
    Elsewhere,
    two_at_once,
    under_way,
)


async def test_a_cancelled_change_is_finished_and_recorded(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.delete, approval)) as first:
        first.scope.cancel()
    assert (first.scope.cancelled_caught, first.told) == (True, [])
    assert len(simulator.received) == 1
    again = await desk.another().delete(approval)
    assert (again.replayed, again.outcome.webhook, again.outcome.error) == (True, WEBHOOK, None)


async def test_a_change_happens_once(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    first = await desk.delete(approval)
    assert (first.replayed, first.recorded, first.outcome) == (
        False,
        True,
        WebhookOutcome(kind="deleted", webhook=WEBHOOK),
    )
    for each in (desk, desk.another()):
        assert await each.delete(approval) == replace(first, replayed=True)
    assert len(simulator.received) == 1


async def test_a_change_in_doubt_is_not_repeated(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    simulator.fail_next(Fault.garbage("\n", taken=True))
    first = await desk.delete(approval)
    assert first.outcome.error
    assert first.outcome.error.outcome == "unknown"
    assert await desk.another().delete(approval) == replace(first, replayed=True)
    assert len(simulator.received) == 1


async def test_a_change_that_was_refused_may_be_tried_again(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    simulator.fail_next(Fault.answer(401))
    assert (await desk.delete(approval)).outcome.nothing_done
    again = await desk.another().delete(approval)
    assert (again.replayed, again.outcome.error) == (False, None)
    assert (await desk.delete(approval)).replayed


@pytest.mark.parametrize("fault", [Fault.delay(0), Fault.answer(401)])
async def test_whoever_waits_for_a_change_is_told_of_it(desk: Desk, simulator: Simulator, fault: Fault) -> None:
    simulator.fail_next(fault)
    approval = desk.approval()
    first, second = await two_at_once(desk, lambda each: each.delete(approval))
    assert (first.outcome.nothing_done, first.replayed) == (fault.kind == "answer", False)
    assert second == replace(first, replayed=True)
    assert len(simulator.received) == 1


async def test_an_approval_that_was_used_again_is_not_told_about_the_first(desk: Desk) -> None:
    approval = desk.approval()
    claim = await desk.store.write(lambda tx: desk.guard.approvals.claim(tx, approval, desk.clock.time + DEADLINE))
    await desk.store.write(lambda tx: desk.guard.approvals.release(tx, claim.execution))
    assert not (await desk.delete(approval)).replayed
    with anyio.fail_after(SOON):
        assert await desk.guard.changes.recorded(claim, INTERRUPTED) is None


async def test_past_its_deadline_a_change_reads_as_interrupted(desk: Desk) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.delete, approval)):
        desk.clock.time += DEADLINE
        told = await desk.another().delete(approval)
    assert (told.replayed, told.outcome) == (True, INTERRUPTED)
    assert told.outcome.error
    assert (told.outcome.error.code, told.outcome.error.outcome) == ("interrupted", "unknown")
    assert (await desk.another().delete(approval)).outcome.error is None


async def test_a_change_that_cannot_be_recorded_is_not_made(
    desk: Desk, simulator: Simulator, elsewhere: Elsewhere
) -> None:
    approval = desk.approval()
    await desk.send(desk.approval("other"))
    elsewhere.take()
    with pytest.raises(StoreUnavailable):
        await desk.delete(approval)
    elsewhere.give_back()
    assert len(simulator.received) == 1
    assert not (await desk.delete(approval)).replayed


async def test_a_change_is_told_truly_though_the_record_is_away(
    desk: Desk, simulator: Simulator, elsewhere: Elsewhere
) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.delete, approval)) as calling:
        elsewhere.take()
    [first] = calling.told
    assert (first.outcome.error, first.recorded) == (None, False)
    elsewhere.give_back()
    again = await desk.delete(approval)
    assert (again.replayed, again.outcome) == (True, first.outcome)
    assert len(simulator.received) == 1
