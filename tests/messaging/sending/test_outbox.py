"""The outbox and the changes: what is on record at every moment, and that it happens once."""

import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

import anyio
import httpx2
import pytest
from pydantic import SecretStr

from bulkvs_mcp.messaging.approval.claims import MARGIN_SECONDS, Approval
from bulkvs_mcp.messaging.brakes.duplicates import duplicates, refuse_duplicates
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.record import store as store_module
from bulkvs_mcp.messaging.record.ledger import Ledger
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import purge
from bulkvs_mcp.messaging.record.store import Row, Store, Transaction
from bulkvs_mcp.messaging.refusals import ConfirmationExpired, PossibleDuplicate, Refused, StoreUnavailable
from bulkvs_mcp.messaging.sending.dispatch import Sent
from bulkvs_mcp.messaging.sending.outbox import Check
from bulkvs_mcp.messaging.shielding import finish
from bulkvs_mcp.messaging.webhooks.changes import Changed, WebhookOutcome, delete, interrupted
from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.errors import Operation
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire import OutboundMessage, SendReceipt, Webhook
from bulkvs_mcp.tools.guard import Guard, guard_on

PATIENCE = 30.0
DEADLINE = round((PATIENCE + MARGIN_SECONDS) * 1000)
MINUTE = 60_000
SOON = 15.0
"""Seconds after which a test that waits for ever fails; the clock of the record does not move by itself."""
ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
SIX = tuple(f"1310555121{digit}" for digit in range(6))
DRAFT = Draft(SENDING_NUMBER, (ALICE,), "Your table is ready")
TO_SIX = replace(DRAFT, recipients=SIX)
WEBHOOK = Webhook(name=DEFAULT_WEBHOOK, url="https://example.com/in", delivery_receipts=True, method="POST")
INTERRUPTED = interrupted(Operation.DELETE_WEBHOOK, DEFAULT_WEBHOOK)

_T = TypeVar("_T")


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time


class WatchedStore(Store):
    """A store that says when it was read, and may be kept from writing for a moment."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.was_read = anyio.Event()
        self.before_write: Callable[[], object] = lambda: None

    async def write(self, work: Callable[[Transaction], _T]) -> _T:
        self.before_write()
        return await super().write(work)

    async def read(self, work: Callable[[Transaction], _T]) -> _T:
        found = await super().read(work)
        self.was_read.set()
        return found

    async def reads(self, times: int) -> None:
        """Waits until it was read so often."""
        with anyio.fail_after(SOON):
            for _ in range(times):
                self.was_read = anyio.Event()
                await self.was_read.wait()


class GatedClient(ProviderClient):
    """A client whose requests wait at a gate before they leave; `after` is called when one was answered."""

    def __init__(self, simulator: Simulator) -> None:
        credentials = Credentials(simulator.username, SecretStr(simulator.token))
        super().__init__(credentials, timeout=PATIENCE, transport=httpx2.ASGITransport(simulator.app))
        self.gate = anyio.Event()
        self.gate.set()
        self.waiting = 0
        self.arrived = anyio.Event()
        self.expected = 1
        self.after: Callable[[], object] = lambda: None

    def hold(self, expected: int = 1) -> None:
        """Closes the gate until it is set; `arrived` is set once so many requests wait there."""
        self.gate, self.arrived, self.expected, self.waiting = anyio.Event(), anyio.Event(), expected, 0

    async def send(self, message: OutboundMessage) -> SendReceipt:
        return await self._through(partial(super().send, message))

    async def delete_webhook(self, name: str) -> None:
        await self._through(partial(super().delete_webhook, name))

    async def _through(self, request: Callable[[], Awaitable[_T]]) -> _T:
        self.waiting += 1
        if self.waiting >= self.expected:
            self.arrived.set()
        await self.gate.wait()
        try:
            return await request()
        finally:
            self.after()


@dataclass
class Desk:
    """What one server has; another desk on the same file is another server."""

    path: Path
    clock: Clock
    simulator: Simulator
    opened: list[Store] = field(default_factory=list[Store])
    store: WatchedStore = field(init=False)
    client: GatedClient = field(init=False)
    guard: Guard = field(init=False)

    def __post_init__(self) -> None:
        self.store = WatchedStore(f"sqlite://{self.path.as_posix()}")
        self.opened.append(self.store)
        self.client = GatedClient(self.simulator)
        self.guard = guard_on(self.store, "off", PATIENCE, now=self.clock)

    def another(self, clock: Clock | None = None) -> "Desk":
        return Desk(self.path, clock or self.clock, self.simulator, self.opened)

    def approval(self, digest: str = "digest") -> Approval:
        return self.guard.approvals.granted("send_message", digest, "operator")

    async def send(self, approval: Approval, draft: Draft = DRAFT, *checks: Check) -> Sent:
        with anyio.fail_after(SOON):
            return await self.guard.outbox.send(self.client, draft, approval, checks)

    async def delete(self, approval: Approval) -> Changed:
        act = partial(delete, self.client, WEBHOOK)
        with anyio.fail_after(SOON):
            return await self.guard.changes.carry_out(approval, act, INTERRUPTED)

    async def rows(self) -> list[Row]:
        """What the record says, as another process finds it."""
        return await self.another().store.read(
            lambda tx: tx.rows(
                "SELECT q.*, r.number, r.status, r.error FROM requests q JOIN recipients r USING(message_id)"
                " ORDER BY q.position, r.position",
                {},
            )
        )

    async def states(self) -> list[tuple[str, str | None]]:
        return [(row["state"], row["status"]) for row in await self.rows()]


class Elsewhere:
    """Another program that keeps the record to itself for a while, so that nobody else can write to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: list[sqlite3.Connection] = []

    def take(self) -> None:
        self._held.append(sqlite3.connect(self._path, isolation_level=None))
        self._held[0].execute("BEGIN IMMEDIATE")

    def give_back(self) -> None:
        while self._held:
            self._held.pop().close()


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


@pytest.fixture
def desk(tmp_path: Path, simulator: Simulator) -> Generator[Desk]:
    desk = Desk(tmp_path / "record.db", Clock(), simulator)
    yield desk
    for store in desk.opened:
        store.close()


@pytest.fixture
def elsewhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Generator[Elsewhere]:
    """For servers that do not wait long."""
    monkeypatch.setattr(store_module, "BUSY_SECONDS", 0.01)
    program = Elsewhere(desk.path)
    yield program
    program.give_back()


@dataclass
class UnderWay(Generic[_T]):
    """A call whose requests wait at the gate."""

    told: list[_T] = field(default_factory=list[_T])
    scope: anyio.CancelScope = field(default_factory=anyio.CancelScope)

    async def run(self, call: Callable[[], Awaitable[_T]]) -> None:
        with self.scope:
            self.told.append(await call())


@asynccontextmanager
async def under_way(
    desk: Desk, call: Callable[[], Awaitable[_T]], requests: int = 1
) -> AsyncGenerator[UnderWay[_T]]:
    """Within, that many requests of the call wait at the gate; afterwards the call has ended."""
    calling = UnderWay[_T]()
    desk.client.hold(requests)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(calling.run, call)
        try:
            with anyio.fail_after(SOON):
                await desk.client.arrived.wait()
            yield calling
        finally:
            desk.client.gate.set()


async def two_at_once(desk: Desk, call: Callable[[Desk], Awaitable[_T]]) -> tuple[_T, _T]:
    """What a call and its replay in another process are told, which comes while the request is out."""
    other, replay = desk.another(), UnderWay[_T]()
    async with under_way(desk, partial(call, desk)) as first, anyio.create_task_group() as tasks:
        desk.clock.time += DEADLINE - 1
        tasks.start_soon(replay.run, partial(call, other))
        await other.store.reads(2)
        assert replay.told == [], "the replay did not wait"
        desk.client.gate.set()
    return first.told[0], replay.told[0]


def statuses(sent: Sent) -> list[str]:
    return [outcome.status for outcome in sent.outcomes]


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


# Possible duplicates


async def found(desk: Desk, draft: Draft = DRAFT) -> tuple[str, ...]:
    return await desk.store.read(lambda tx: duplicates(tx, draft, desk.clock.time))


async def test_what_was_sent_counts_for_ten_minutes(desk: Desk) -> None:
    assert await found(desk) == ()
    await desk.send(desk.approval())
    assert await found(desk.another()) == (ALICE,)
    desk.clock.time += 10 * MINUTE - 1
    assert await found(desk) == (ALICE,)
    desk.clock.time += 1
    assert await found(desk) == ()


OTHERS = {
    "sender": replace(DRAFT, sender="13109060902"),
    "text": replace(DRAFT, text="Your table is ready."),
    "media": replace(DRAFT, media=("https://example.com/table.png",)),
    "recipient": replace(DRAFT, recipients=(BOB,)),
}


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
    with monkeypatch.context() as away:
        away.setattr(store, "write", unavailable)
        for name in ("first", "second"):
            assert not await ledger.record(lambda _, name=name: written.append(name))
    assert (written, ledger.complete) == ([], False)
    assert await ledger.record(lambda _: written.append("third"))
    assert await ledger.repair()
    assert (written, ledger.complete) == (["first", "second", "third"], True)
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


async def test_a_cancelled_change_is_finished_and_recorded(desk: Desk, simulator: Simulator) -> None:
    approval = desk.approval()
    async with under_way(desk, partial(desk.delete, approval)) as first:
        first.scope.cancel()
    assert (first.scope.cancelled_caught, first.told) == (True, [])
    assert len(simulator.received) == 1
    again = await desk.another().delete(approval)
    assert (again.replayed, again.outcome.webhook, again.outcome.error) == (True, WEBHOOK, None)


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


# Changes of webhooks


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
