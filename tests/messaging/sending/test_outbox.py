"""The outbox: what is on record at every moment of a send, and that it happens once."""

from dataclasses import replace
from functools import partial

import pytest

from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record.retention import purge
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import ConfirmationExpired, PossibleDuplicate, Refused
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.messaging.outbox import (
    ALICE,
    BOB,
    DEADLINE,
    DRAFT,
    TO_SIX,
    Clock,
    Desk,
    statuses,
    two_at_once,
    under_way,
)

# The record around a request


async def test_the_intent_is_on_record_before_the_request_leaves(desk: Desk, simulator: Simulator) -> None:
    async with under_way(desk, partial(desk.send, desk.approval())):
        assert simulator.received == []
        [row] = await desk.rows()
    assert (row["state"], row["status"], row["ends"]) == ("sending", None, desk.clock.time + DEADLINE)
    assert (row["sender"], row["number"], row["text"]) == (SENDING_NUMBER, ALICE, DRAFT.text)


async def test_the_outcome_is_on_record_with_the_answer(desk: Desk) -> None:
    sent = await desk.send(desk.approval())
    [row], [outcome] = await desk.rows(), sent.outcomes
    assert (row["state"], row["status"], row["message_id"]) == ("ended", "sent", outcome.message_id)
    assert (row["ref_id"], row["message_type"]) == (outcome.ref_id, "SMS")
    assert sent.recorded
    assert not sent.replayed


async def test_later_requests_are_recorded_as_intended_first(desk: Desk) -> None:
    async with under_way(desk, partial(desk.send, desk.approval(), TO_SIX), requests=4):
        assert await desk.states() == [("sending", None)] * 4 + [("intended", None)] * 2
    assert await desk.states() == [("ended", "sent")] * 6


# Once


async def test_a_replay_tells_what_happened_and_sends_nothing(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    first = await desk.send(approval, replace(DRAFT, recipients=(ALICE, BOB)))
    for each in (desk, desk.another()):
        again = await each.send(approval, replace(DRAFT, recipients=(ALICE, BOB)))
        assert again == replace(first, replayed=True)
    assert len(simulator.sent) == len(simulator.received) == 2


ONCE = {"unknown": (Fault.drop_after(), (ALICE,)), "partial": (Fault.answer(400), (ALICE, BOB))}


@pytest.mark.parametrize("outcome", ONCE)
async def test_what_may_have_been_done_spends_the_approval(desk: Desk, simulator: Simulator, outcome: str) -> None:
    fault, recipients = ONCE[outcome]
    simulator.fail_next(fault)
    approval, draft = desk.approval(), replace(DRAFT, recipients=recipients)
    first = await desk.send(approval, draft)
    assert first.status == outcome
    requests = len(simulator.received)
    assert await desk.another().send(approval, draft) == replace(first, replayed=True)
    assert len(simulator.received) == requests


async def test_an_approval_under_which_nothing_was_done_is_good_again(desk: Desk, simulator: Simulator) -> None:
    simulator.fail_next(Fault.answer(401), times=6)
    approval = desk.approval()
    refused = await desk.send(approval, TO_SIX)
    assert statuses(refused) == ["failed"] * 4 + ["not_sent"] * 2
    simulator.heal()
    sent = await desk.another().send(approval, TO_SIX)
    assert (statuses(sent), sent.replayed) == (["sent"] * 6, False)
    assert (await desk.send(approval, TO_SIX)).replayed


async def test_a_refused_approval_leaves_no_intent(desk: Desk) -> None:
    stranger = desk.guard.approvals.relayed("nobody-knows-this", "send_message", "digest")
    with pytest.raises(Refused):
        await desk.send(stranger)
    assert await desk.rows() == []


async def test_a_check_that_refuses_spends_nothing(desk: Desk, simulator: Simulator) -> None:
    def forbids(tx: Transaction, draft: Draft, now: int) -> None:
        raise PossibleDuplicate(draft.text)

    approval = desk.approval()
    with pytest.raises(PossibleDuplicate):
        await desk.send(approval, DRAFT, forbids)
    assert await desk.rows() == simulator.received == []
    assert not (await desk.send(approval)).replayed


async def test_a_replay_waits_for_the_first(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    first, second = await two_at_once(desk, lambda each: each.send(approval))
    assert (first.status, first.replayed) == ("sent", False)
    assert second == replace(first, replayed=True)
    assert len(simulator.sent) == 1


async def test_a_record_that_was_deleted_does_not_read_as_sent(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    await desk.send(approval)
    await desk.store.write(lambda tx: purge(tx, desk.clock.time + 1))
    with pytest.raises(ConfirmationExpired):
        await desk.send(approval)
    assert len(simulator.received) == 1


# Deadlines


async def test_past_its_deadline_a_request_reads_as_unknown(desk: Desk) -> None:
    approval, later = desk.approval(), Clock()
    later.time += 2 * DEADLINE
    async with under_way(desk, partial(desk.send, approval, TO_SIX), requests=4):
        told = await desk.another(later).send(approval, TO_SIX)
    assert statuses(told) == ["unknown"] * 4 + ["not_sent"] * 2
    codes = [(outcome.error.code, outcome.error.outcome) for outcome in told.outcomes if outcome.error]
    assert codes == [("interrupted", "unknown")] * 4
    assert told.replayed


async def test_what_was_not_begun_by_its_deadline_is_not_begun(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.send, approval, TO_SIX), requests=4) as first:
        desk.clock.time += 2 * DEADLINE
    assert statuses(first.told[0]) == ["sent"] * 4 + ["not_sent"] * 2
    assert len(simulator.received) == 4
    assert await desk.another().send(approval, TO_SIX) == replace(first.told[0], replayed=True)


async def test_a_process_that_slept_before_its_write_begins_nothing(desk: Desk, simulator: Simulator) -> None:
    def sleeps() -> None:
        desk.clock.time += 10 * DEADLINE

    def after() -> None:
        desk.store.before_write = sleeps

    desk.client.after = after
    sent = await desk.send(desk.approval(), TO_SIX)
    assert statuses(sent) == ["sent"] * 4 + ["not_sent"] * 2
    assert len(simulator.received) == 4


async def test_a_late_outcome_replaces_the_doubt(desk: Desk) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.send, approval)):
        desk.clock.time += DEADLINE
        assert statuses(await desk.another().send(approval)) == ["unknown"]
    assert statuses(await desk.another().send(approval)) == ["sent"]
