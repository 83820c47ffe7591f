"""Turns at the provider: in the order of coming, never more than there are, and not waited for without end."""

from collections.abc import Callable

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.provider import turns as module
from bulkvs_mcp.provider.errors import Busy
from bulkvs_mcp.provider.turns import Turns


class Desk:
    """Those who have a turn, and when they leave."""

    def __init__(self, capacity: int, now: Callable[[], float] = lambda: 0.0) -> None:
        self.turns = Turns(capacity, now)
        self.had: list[str] = []
        self.out = 0
        self.most = 0
        self.leaving: dict[str, anyio.Event] = {}

    async def come(self, name: str, requests: int = 1) -> None:
        self.leaving[name] = anyio.Event()
        async with self.turns.taken(requests):
            self.had.append(name)
            self.out += min(requests, self.turns.capacity)
            self.most = max(self.most, self.out)
            try:
                await self.leaving[name].wait()
            finally:
                self.out -= min(requests, self.turns.capacity)

    async def settled(self) -> list[str]:
        await anyio.wait_all_tasks_blocked()
        return self.had


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WAIT_SECONDS", 3600.0)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WAIT_SECONDS", 0.0)


@pytest.mark.usefixtures("patient")
async def test_they_are_had_in_the_order_of_coming() -> None:
    desk = Desk(2)
    async with anyio.create_task_group() as coming:
        for name in "abcd":
            coming.start_soon(desk.come, name)
        assert await desk.settled() == ["a", "b"]
        desk.leaving["b"].set()
        assert await desk.settled() == ["a", "b", "c"]
        for name in "acd":
            desk.leaving[name].set()
    assert (desk.had, desk.most, desk.turns.at_once(2)) == (["a", "b", "c", "d"], 2, True)


@pytest.mark.usefixtures("patient")
async def test_whoever_wants_much_is_not_overtaken() -> None:
    desk = Desk(3)
    async with anyio.create_task_group() as coming:
        for name, requests in (("one", 1), ("all", 9), ("late", 1)):
            coming.start_soon(desk.come, name, requests)
        assert await desk.settled() == ["one"]
        assert not desk.turns.at_once(1)
        desk.leaving["one"].set()
        assert await desk.settled() == ["one", "all"]
        for name in ("all", "late"):
            desk.leaving[name].set()
    assert desk.most == 3


@pytest.mark.usefixtures("patient")
async def test_whoever_goes_leaves_the_queue() -> None:
    desk = Desk(2)
    async with anyio.create_task_group() as coming:
        coming.start_soon(desk.come, "a", 1)
        await desk.settled()
        async with anyio.create_task_group() as impatient:
            impatient.start_soon(desk.come, "gone", 2)
            coming.start_soon(desk.come, "behind", 1)
            assert await desk.settled() == ["a"]
            impatient.cancel_scope.cancel()
        assert await desk.settled() == ["a", "behind"]
        for name in ("a", "behind"):
            desk.leaving[name].set()
    assert desk.turns.at_once(2)


@pytest.mark.usefixtures("impatient")
async def test_whoever_waits_too_long_is_told_when_to_come_back() -> None:
    time = 0.0
    desk = Desk(1, lambda: time)
    for seconds in [8.0] * 30:
        async with desk.turns.taken():
            time += seconds
    async with anyio.create_task_group() as coming:
        coming.start_soon(desk.come, "a")
        await desk.settled()
        with pytest.raises(Busy, match="Nothing was done") as refused:
            await desk.come("b")
        report = refused.value.report
        assert (report.code, report.outcome, report.retryable) == ("busy", "not_done", True)
        assert "in 8 s" in report.next_step
        desk.leaving["a"].set()
    assert desk.turns.at_once(1)


@pytest.mark.usefixtures("impatient")
async def test_what_is_done_within_a_turn_needs_no_other() -> None:
    turns, done = Turns(1), list[int]()

    async def again() -> None:
        async with turns.taken():
            done.append(1)

    async with turns.taken():
        await again()
        async with anyio.create_task_group() as within:
            within.start_soon(again)
            within.start_soon(again)
    assert done == [1, 1, 1]
    assert turns.at_once(1)


@given(st.integers(1, 5), st.lists(st.tuples(st.integers(1, 7), st.booleans()), max_size=12))
async def test_never_more_are_out_and_none_is_lost(capacity: int, comers: list[tuple[int, bool]]) -> None:
    desk = Desk(capacity)
    async with anyio.create_task_group() as coming:
        scopes: list[anyio.CancelScope] = []

        async def come(name: str, requests: int) -> None:
            with anyio.CancelScope() as scope:
                scopes.append(scope)
                await desk.come(name, requests)

        for place, (requests, _) in enumerate(comers):
            coming.start_soon(come, str(place), requests)
        await desk.settled()
        for place, (_, goes) in enumerate(comers):
            if goes:
                scopes[place].cancel()
            else:
                desk.leaving[str(place)].set()
            await desk.settled()
    assert desk.most <= capacity
    assert {str(place) for place, (_, goes) in enumerate(comers) if not goes} <= set(desk.had)
    assert desk.turns.at_once(capacity)
