"""A send whose record is away or whose caller goes away: what is told and what is recorded is true."""

import asyncio
from dataclasses import replace
from functools import partial

import anyio
import pytest

from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record.ledger import Ledger
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.refusals import StoreUnavailable
from bulkvs_mcp.messaging.sending.dispatch import Sent
from bulkvs_mcp.messaging.shielding import finish
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.messaging.outbox import OTHERS, TO_SIX, Desk, Elsewhere, statuses, under_way

# A store that is away


async def test_nothing_is_sent_that_cannot_be_recorded(
    desk: Desk, simulator: Simulator, elsewhere: Elsewhere
) -> None:
    approval = desk.approval()
    await desk.send(desk.approval("other"), OTHERS["text"])
    elsewhere.take()
    with pytest.raises(StoreUnavailable) as unavailable:
        await desk.send(approval)
    elsewhere.give_back()
    assert (unavailable.value.report.outcome, unavailable.value.report.code) == ("not_done", "store_unavailable")
    assert len(simulator.received) == 1
    assert not (await desk.send(approval)).replayed


async def test_the_answer_is_true_though_the_record_is_away(desk: Desk, elsewhere: Elsewhere) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.send, approval, TO_SIX), requests=4) as first:
        elsewhere.take()
    [sent] = first.told
    assert (statuses(sent), sent.recorded) == (["sent"] * 4 + ["not_sent"] * 2, False)
    assert await desk.states() == [("sending", None)] * 4 + [("intended", None)] * 2
    elsewhere.give_back()
    assert await desk.send(approval, TO_SIX) == replace(sent, replayed=True, recorded=True)
    assert await desk.states() == [("ended", "sent")] * 4 + [("ended", "not_sent")] * 2


async def test_a_release_that_was_late_is_made_good(
    desk: Desk, simulator: Simulator, elsewhere: Elsewhere
) -> None:
    approval = desk.approval()
    simulator.fail_next(Fault.answer(401))
    async with under_way(desk, partial(desk.send, approval)) as first:
        elsewhere.take()
    assert (first.told[0].status, first.told[0].recorded) == ("failed", False)
    elsewhere.give_back()
    sent = await desk.send(approval)
    assert (sent.status, sent.replayed, sent.recorded) == ("sent", False, True)


async def test_late_records_are_written_in_order_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def unavailable(*_: object) -> None:
        raise StoreUnavailable("away")

    store, written = Store(MEMORY), list[str]()
    ledger = Ledger(store)
    first, second, third = (partial(written_to, written, name) for name in ("first", "second", "third"))
    with monkeypatch.context() as away:
        away.setattr(store, "write", unavailable)
        for write in (first, second):
            assert not await ledger.record(write)
    assert (written, ledger.has([first]), ledger.has([third])) == ([], False, True)
    assert await ledger.record(third)
    assert await ledger.repair()
    assert (written, ledger.has([first, second, third])) == (["first", "second", "third"], True)
    store.close()


def to_one(number: str) -> Draft:
    return replace(OTHERS["text"], recipients=(number,))


def written_to(written: list[str], name: str, _: object) -> None:
    written.append(name)


@pytest.mark.parametrize("failure", [RuntimeError, asyncio.CancelledError], ids=["broken off", "cancelled"])
async def test_an_outcome_is_not_lost_whatever_keeps_it(
    monkeypatch: pytest.MonkeyPatch, failure: type[BaseException]
) -> None:
    def breaks(*_: object) -> None:
        raise failure

    store, written = Store(MEMORY), list[str]()
    ledger = Ledger(store)
    with monkeypatch.context() as broken:
        broken.setattr(store, "write", breaks)
        with pytest.raises(failure):
            await ledger.record(partial(written_to, written, "late"))
    assert await ledger.repair()
    assert written == ["late"]
    store.close()


async def test_what_is_written_is_recorded_whoever_else_is_still_writing(desk: Desk) -> None:
    """What came of others is on its way to the record at any moment."""
    told: list[Sent] = []

    async def send(number: int) -> None:
        told.append(await desk.send(desk.approval(f"one {number}"), to_one(f"1310555{number:04d}")))

    async with anyio.create_task_group() as group:
        for number in range(20):
            group.start_soon(send, number)
    assert [sent.recorded for sent in told] == [True] * 20


async def test_who_waits_while_it_cannot_be_written_waits_once(monkeypatch: pytest.MonkeyPatch) -> None:
    store, attempts, told = Store(MEMORY), list[object](), list[bool]()
    ledger, given_up = Ledger(store), anyio.Event()

    async def unavailable(write: object) -> None:
        attempts.append(write)
        await given_up.wait()
        raise StoreUnavailable("away")

    async def repair() -> None:
        told.append(await ledger.repair())

    monkeypatch.setattr(store, "write", unavailable)
    async with anyio.create_task_group() as group:
        group.start_soon(ledger.record, partial(written_to, [], "late"))
        await anyio.wait_all_tasks_blocked()
        given_up.set()
    given_up = anyio.Event()
    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(repair)
        await anyio.wait_all_tasks_blocked()
        given_up.set()
    assert (told, len(attempts)) == ([False] * 5, 2)
    store.close()


# A caller that goes away


async def test_a_cancelled_send_is_finished_and_recorded(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.send, approval, TO_SIX), requests=4) as first:
        first.scope.cancel()
    assert (first.scope.cancelled_caught, first.told) == (True, [])
    assert len(simulator.sent) == len(simulator.received) == 4
    assert await desk.states() == [("ended", "sent")] * 4 + [("ended", "not_sent")] * 2
    again = await desk.send(approval, TO_SIX)
    assert (statuses(again), again.replayed) == (["sent"] * 4 + ["not_sent"] * 2, True)


async def test_a_send_that_is_cancelled_before_it_began_leaves_the_approval(
    desk: Desk, simulator: Simulator
) -> None:
    approval = desk.approval()
    with anyio.CancelScope() as scope:
        desk.store.before_write = scope.cancel
        await desk.send(approval)
    assert simulator.received == []
    assert await desk.states() == [("ended", "not_sent")]
    desk.store.before_write = lambda: None
    sent = await desk.send(approval)
    assert (sent.status, sent.replayed) == ("sent", False)


async def test_the_work_of_a_caller_who_stays_is_not_disturbed() -> None:
    async def work(gone: anyio.Event) -> bool:
        await anyio.wait_all_tasks_blocked()
        return gone.is_set()

    assert not await finish(work)


async def test_an_error_comes_out_as_it_was() -> None:
    async def fails(_: anyio.Event) -> None:
        raise LookupError("as it was")

    with pytest.raises(LookupError, match="as it was"):
        await finish(fails)
