"""More calls than may be at the provider: each waits for its turn or is told to come back, and is told no lie."""

from typing import Any

import anyio
import anyio.to_thread
import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.provider import turns
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.server.processes import PROMPTLY
from ...helpers.support import call, error_of, over_http, structure
from ...helpers.tools.deeds import (
    DEEDS,
    SEND,
    YES,
    Deed,
    Person,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    words,
    writes,
)
from ...helpers.tools.sends import ALICE, Hold, held, sends

ANOTHER = SEND._replace(arguments={"to": ["(312) 555-1213"], "message": "Your table is ready"})


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "WAIT_SECONDS", 0.0)


async def _arrived(hold: Hold) -> None:
    assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)


@each_era
@pytest.mark.usefixtures("impatient")
async def test_an_approval_outlives_a_refusal(era: str) -> None:
    simulator = Simulator()
    hold = held(simulator)
    async with connected(simulator, era, concurrency=1, confirm="token") as client:
        first, second = await offered(client, SEND), await offered(client, ANOTHER)
        async with anyio.create_task_group() as sending:
            sending.start_soon(_relay, client, first)
            await _arrived(hold)
            refused = await do(client, ANOTHER, confirmation_id=second)
            assert_refused(refused, "failed", "busy")
            assert error_of(refused)["retryable"] is True
            hold.released.set()
        assert_done(await do(client, ANOTHER, confirmation_id=second), SEND, "relayed")
        assert_done(await do(client, ANOTHER, confirmation_id=second), SEND, "relayed", replayed=True)
    assert sends(simulator) == 2


async def _relay(client: Any, identifier: str) -> None:
    assert_done(await do(client, SEND, confirmation_id=identifier), SEND, "relayed")


@each_era
@pytest.mark.usefixtures("impatient")
async def test_what_was_sent_before_is_told_without_a_turn(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era, concurrency=1, confirm="token") as client:
        spent, other = await offered(client, ANOTHER), await offered(client, SEND)
        assert_done(await do(client, ANOTHER, confirmation_id=spent), SEND, "relayed")
        hold = held(simulator)
        async with anyio.create_task_group() as sending:
            sending.start_soon(_relay, client, other)
            await _arrived(hold)
            assert_done(await do(client, ANOTHER, confirmation_id=spent), SEND, "relayed", replayed=True)
            hold.released.set()
    assert sends(simulator) == 2


@each_era
@pytest.mark.parametrize("deed", DEEDS[1:], ids=[deed.tool for deed in DEEDS[1:]])
@pytest.mark.usefixtures("impatient")
async def test_changes_wait_for_no_sends(era: str, deed: Deed) -> None:
    simulator = Simulator()
    hold = held(simulator)
    async with (
        connected(simulator, era, Person(YES), concurrency=1) as client,
        anyio.create_task_group() as sending,
    ):
        sending.start_soon(do, client, SEND)
        await _arrived(hold)
        assert_done(await do(client, deed), deed, "person")
        hold.released.set()
    assert len(writes(simulator)) == 2


@pytest.mark.usefixtures("impatient")
async def test_of_many_callers_each_is_told_the_truth() -> None:
    simulator = Simulator()
    hold = held(simulator)
    told: list[tuple[str, str]] = []

    async def send(client: Any, number: int) -> None:
        found = structure(await call(client, "send_message", to=ALICE, message=f"Table {number} is ready."))
        told.append((found["status"], found["error"]["code"] if "error" in found else ""))

    async with over_http(simulator, concurrency=1) as client, anyio.create_task_group() as sending:
        sending.start_soon(send, client, 0)
        await _arrived(hold)
        async with anyio.create_task_group() as crowd:
            for number in range(1, 40):
                crowd.start_soon(send, client, number)
        hold.released.set()
    assert set(told[:-1]) == {("failed", "busy")}
    assert told[-1] == ("sent", "")
    assert sends(simulator) == len(simulator.sent) == 1


async def test_patience_begins_with_the_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty callers, one at a time, each within its own patience: none is in doubt, or told of a provider away."""
    monkeypatch.setattr(turns, "WAIT_SECONDS", 60.0)
    simulator, told = Simulator(), list[str]()

    async def send(client: Any, number: int) -> None:
        found = structure(await call(client, "send_message", to=ALICE, message=f"Table {number} is ready."))
        told.append(found["status"])

    hold = held(simulator)
    async with over_http(simulator, concurrency=1, timeout=5) as client, anyio.create_task_group() as sending:
        for number in range(40):
            sending.start_soon(send, client, number)
        await _arrived(hold)
        assert sends(simulator) == 1
        hold.released.set()
    assert told == ["sent"] * 40
    assert sends(simulator) == 40


@pytest.mark.parametrize(("concurrency", "most"), [(1, 1), (3, 3), (50, 4)])
async def test_of_several_recipients_no_more_are_out_than_may(concurrency: int, most: int) -> None:
    simulator, holds = Simulator(), [Hold("delay") for _ in range(6)]
    for hold in holds:
        simulator.fail_next(hold, operation="send")
    people = [f"31055512{number}" for number in range(10, 16)]
    async with over_http(simulator, concurrency=concurrency) as client, anyio.create_task_group() as sending:
        sending.start_soon(_to_all, client, people)
        for place, hold in enumerate(holds):
            await _arrived(hold)
            if place + 1 >= most:
                assert sends(simulator) == place + 1
                holds[place + 1 - most].released.set()
        for hold in holds:
            hold.released.set()
    assert sends(simulator) == len(people)


async def _to_all(client: Any, people: list[str]) -> None:
    found = structure(await call(client, "send_message", to=people, message="Your table is ready."))
    assert found["status"] == "sent", found


@pytest.mark.usefixtures("impatient")
async def test_the_words() -> None:
    simulator = Simulator()
    hold = held(simulator)
    async with (
        connected(simulator, "auto", concurrency=1, confirm="off") as client,
        anyio.create_task_group() as sending,
    ):
        sending.start_soon(do, client, SEND)
        await _arrived(hold)
        assert words(await do(client, ANOTHER)) == snapshot("""\
Nothing was done: this server has as much under way at the provider as it may (BULKVS_CONCURRENCY),
    and no turn came in time. [busy]
Next step: Repeat the same call in 1 s, with the same confirmation_id if it had one.\
""")
        hold.released.set()
