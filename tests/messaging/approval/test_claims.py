"""Approvals: whose call they hold for, how long, how often, and what does not spend them."""

from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS, Approval, Approvals, Claim, digest_of, new_id
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import (
    ChangedMeanwhile,
    ConfirmationExpired,
    ConfirmationInvalid,
    ConfirmationMismatch,
    Refused,
)
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.tools.asking import question

from ...helpers.support import call, error_of, in_process, structure

START = 1_800_000_000_000
ENDS = START + 60_000
LIFETIME = LIFETIME_SECONDS * 1000
TEXT = {"to": ["310-555-1212"], "message": "Your table is ready"}


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> int:
        return self.time


class Desk(NamedTuple):
    """The approvals of one server; another desk on the same file is another server."""

    store: Store
    clock: Clock
    approvals: Approvals

    async def claim(self, approval: Approval) -> Claim:
        return await self.store.write(lambda tx: self.approvals.claim(tx, approval, ENDS))

    async def release(self, claim: Claim) -> None:
        await self.store.write(lambda tx: self.approvals.release(tx, claim.execution))

    async def offered(self) -> Approval:
        """An approval as it comes back from whom it was offered to."""
        offer = await self.approvals.offer("send_message", "digest", "basis")
        return self.approvals.relayed(offer.id, "send_message", "digest", "basis")

    async def granted(self) -> Approval:
        """An approval that no store has seen."""
        return self.approvals.granted("send_message", "digest", "person", "basis")


@pytest.fixture
def desks(tmp_path: Path) -> Generator[Callable[[], Desk]]:
    """Servers on one record, whose clocks all tell the same time."""
    clock, opened = Clock(), list[Store]()

    def another() -> Desk:
        opened.append(Store(f"sqlite://{(tmp_path / 'record.db').as_posix()}"))
        return Desk(opened[-1], clock, Approvals(opened[-1], clock))

    yield another
    for store in opened:
        store.close()


@pytest.fixture
def desk(desks: Callable[[], Desk]) -> Desk:
    return desks()


@pytest.fixture(params=["offered", "granted"])
async def approval(request: pytest.FixtureRequest, desk: Desk) -> Approval:
    """An approval of either kind."""
    return await (desk.offered() if request.param == "offered" else desk.granted())


# Unguessable


def test_an_id_is_short_random_and_easy_to_copy() -> None:
    ids = {new_id() for _ in range(2000)}
    characters = [set(column) for column in zip(*ids, strict=True)]
    assert len(ids) == 2000
    assert [len(column) for column in characters] == [31, 31, 31, 31, 1, 31, 31, 31, 31, 1, 31, 31, 31, 31]
    assert set().union(*characters).isdisjoint("01ilo_ ")


async def test_nothing_that_is_known_makes_two_ids_alike(desk: Desk, desks: Callable[[], Desk]) -> None:
    offers = [await each.approvals.offer("send_message", "digest", "basis") for each in (desk, desk, desks())]
    grants = [each.approvals.granted("send_message", "digest", "person") for each in (desk, desk)]
    assert len({each.id for each in offers + grants}) == 5


async def test_an_id_of_nobody_is_invalid(desk: Desk) -> None:
    await desk.offered()
    with pytest.raises(ConfirmationInvalid):
        await desk.claim(desk.approvals.relayed(new_id(), "send_message", "digest", "basis"))


async def test_an_id_may_be_copied_carelessly(desk: Desk) -> None:
    offer = await desk.approvals.offer("send_message", "digest")
    copied = desk.approvals.relayed(f"  {offer.id.upper()}\n", "send_message", "digest")
    assert not (await desk.claim(copied)).replayed
    assert await desk.approvals.replay(f" {offer.id.upper()}", "send_message", "digest")


# Bound


PAYLOAD = ("send_message", "local", "13109060901", ("13105551212", "13125551213"), "See you at 5", (), False)
OTHERS = {
    "another action": ("delete_webhook", *PAYLOAD[1:]),
    "another principal": ("send_message", "alice", *PAYLOAD[2:]),
    "another sender": (*PAYLOAD[:2], "13109060902", *PAYLOAD[3:]),
    "another order": (*PAYLOAD[:3], ("13125551213", "13105551212"), *PAYLOAD[4:]),
    "one recipient more": (*PAYLOAD[:3], ("13105551212", "13125551213", "13125551214"), *PAYLOAD[4:]),
    "one character more": (*PAYLOAD[:4], "See you at 5.", *PAYLOAD[5:]),
    "a space more": (*PAYLOAD[:4], "See you at  5", *PAYLOAD[5:]),
    "one medium more": (*PAYLOAD[:5], ("https://example.com/a.png",), False),
    "a group": (*PAYLOAD[:6], True),
    "parts joined": (*PAYLOAD[:3], ("13105551212,13125551213",), *PAYLOAD[4:]),
}


@pytest.mark.parametrize("other", OTHERS)
def test_a_digest_belongs_to_one_payload(other: str) -> None:
    assert digest_of(*OTHERS[other]) != digest_of(*PAYLOAD)
    assert digest_of(*PAYLOAD) == digest_of(*PAYLOAD)


def test_a_digest_does_not_depend_on_the_order_of_keys() -> None:
    assert digest_of({"name": "in", "url": "x"}) == digest_of({"url": "x", "name": "in"})
    assert len(bytes.fromhex(digest_of("ü"))) == 32


WRONG: list[tuple[dict[str, str], type[Refused]]] = [
    ({"digest": "another"}, ConfirmationMismatch),
    ({"action": "delete_webhook"}, ConfirmationMismatch),
    ({"action": "delete_webhook", "basis": "another"}, ConfirmationMismatch),
    ({"basis": "another"}, ChangedMeanwhile),
]


@pytest.mark.parametrize(("change", "refusal"), WRONG)
async def test_an_approval_holds_for_nothing_else(
    desk: Desk, change: dict[str, str], refusal: type[Refused]
) -> None:
    approval = await desk.offered()
    with pytest.raises(refusal):
        await desk.claim(replace(approval, **change))
    assert not (await desk.claim(approval)).replayed, "the wrong attempt spent it"


@pytest.mark.parametrize(("change", "refusal"), WRONG[:3])
async def test_what_it_was_spent_for_is_told_to_no_other_call(
    desk: Desk, approval: Approval, change: dict[str, str], refusal: type[Refused]
) -> None:
    await desk.claim(approval)
    other = replace(approval, **change)
    with pytest.raises(refusal):
        await desk.claim(other)
    with pytest.raises(refusal):
        await desk.approvals.replay(other.id, other.action, other.digest)


async def test_a_granted_approval_that_was_released_holds_for_nothing_else(desk: Desk) -> None:
    approval = await desk.granted()
    await desk.release(await desk.claim(approval))
    with pytest.raises(ConfirmationMismatch):
        await desk.claim(replace(approval, digest="another"))
    assert not (await desk.claim(approval)).replayed


async def test_an_approval_belongs_to_whom_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    simulator, caller = Simulator(), "alice"

    def principal(_: object) -> str:
        return caller

    monkeypatch.setattr(question, "authenticated_principal", principal)
    async with in_process(simulator, confirm="token") as client:
        offered = structure(await call(client, "send_message", **TEXT))["confirmation_id"]
        caller = "bob"
        stolen = await call(client, "send_message", **TEXT, confirmation_id=offered)
        assert error_of(stolen)["code"] == "confirmation_mismatch"
        assert simulator.sent == []
        caller = "alice"
        assert structure(await call(client, "send_message", **TEXT, confirmation_id=offered))["status"] == "sent"


# Single use


async def test_a_second_claim_finds_the_first(desk: Desk, desks: Callable[[], Desk], approval: Approval) -> None:
    first = await desk.claim(approval)
    assert not first.replayed
    for each in (desk, desks()):
        again = await each.claim(approval)
        assert (again.execution, again.approved_by, again.replayed) == (first.execution, first.approved_by, True)
        assert again.ends == ENDS
        assert await each.approvals.replay(approval.id, "send_message", "digest") == again


async def test_one_of_many_claims_at_once_is_the_first(desks: Callable[[], Desk], approval: Approval) -> None:
    def claim(desk: Desk) -> Claim:
        return desk.store.write_now(lambda tx: desk.approvals.claim(tx, approval, ENDS))

    with ThreadPoolExecutor(8) as threads:
        claims = list(threads.map(claim, [desks() for _ in range(8)]))
    assert sum(not claim.replayed for claim in claims) == 1
    assert len({claim.execution for claim in claims}) == 1


async def test_a_claim_is_undone_with_what_it_was_made_for(desk: Desk, approval: Approval) -> None:
    def claim_and_fail(tx: Transaction) -> None:
        desk.approvals.claim(tx, approval, ENDS)
        raise LookupError

    with pytest.raises(LookupError):
        await desk.store.write(claim_and_fail)
    assert not (await desk.claim(approval)).replayed


async def test_an_unused_approval_has_no_replay(desk: Desk, approval: Approval) -> None:
    assert await desk.approvals.replay(approval.id, "send_message", "digest") is None


# Released


async def test_a_released_approval_is_good_once_more(desk: Desk, approval: Approval) -> None:
    first = await desk.claim(approval)
    await desk.release(first)
    assert await desk.approvals.replay(approval.id, "send_message", "digest") is None
    second = await desk.claim(approval)
    assert not second.replayed
    assert second.execution != first.execution
    assert (await desk.claim(approval)).replayed


async def test_an_execution_releases_only_its_own_approval(desk: Desk, approval: Approval) -> None:
    first = await desk.claim(approval)
    await desk.release(first)
    await desk.claim(approval)
    await desk.release(first)
    assert (await desk.claim(approval)).replayed


async def test_a_release_does_not_prolong(desk: Desk, approval: Approval) -> None:
    await desk.release(await desk.claim(approval))
    desk.clock.time += LIFETIME
    with pytest.raises(ConfirmationExpired):
        await desk.claim(approval)


# Expiring


async def test_an_approval_is_good_for_ten_minutes(desk: Desk, approval: Approval) -> None:
    desk.clock.time += 600_000 - 1
    assert not (await desk.claim(approval)).replayed


async def test_an_approval_expires(desk: Desk, approval: Approval) -> None:
    desk.clock.time += 600_000
    for _ in range(2):
        with pytest.raises(ConfirmationExpired):
            await desk.claim(approval)


async def test_what_it_was_spent_for_is_told_later_too(desk: Desk, approval: Approval) -> None:
    first = await desk.claim(approval)
    desk.clock.time += 100 * LIFETIME
    again = await desk.claim(approval)
    assert (again.execution, again.replayed) == (first.execution, True)
