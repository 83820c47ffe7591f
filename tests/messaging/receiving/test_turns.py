"""No text's parts wait behind another's: each has a task and a deadline, and no sender can take all places."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.receiving.parts import AT_ONCE, PAUSES, Parts
from bulkvs_mcp.messaging.receiving.turns import AT_A_TIME, OF_ONE_SENDER, Turns

from ...helpers.messaging.desk import ALICE, Desk

SOON = 15.0
"""Seconds after which a test that waits for ever fails."""
STRANGER = "13125550000"


def strangers(count: int) -> list[str]:
    return [str(int(STRANGER) + number) for number in range(count)]


@dataclass
class Host:
    """A host of parts that never end, but those that it has."""

    has: dict[str, str] = field(default_factory=dict[str, str])
    asked: list[str] = field(default_factory=list[str])
    open: int = 0
    most: int = 0
    changed: anyio.Event = field(default_factory=anyio.Event)

    async def __call__(self, url: str) -> str:
        self.asked.append(url)
        self.open += 1
        self.most = max(self.most, self.open)
        self._tell()
        try:
            return self.has[url] if url in self.has else await self._never()
        finally:
            self.open -= 1

    async def _never(self) -> str:
        await anyio.sleep_forever()
        raise AssertionError

    def _tell(self) -> None:
        self.changed.set()
        self.changed = anyio.Event()

    async def was_asked(self, count: int) -> None:
        with anyio.fail_after(SOON):
            while len(self.asked) < count:
                await self.changed.wait()


async def mms(desk: Desk, sender: str, name: str, parts: int = 1) -> list[str]:
    urls = [f"https://m.example/{name}-{part}.txt" for part in range(parts)]
    await desk.text("", From=sender, MediaURLs=urls)
    return urls


@asynccontextmanager
async def fetching(desk: Desk, host: Host, patience: float = 600) -> AsyncGenerator[Parts]:
    """Parts are fetched while the body runs."""
    waiting = Parts(desk.store, host, desk.clock, patience)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(waiting.run)
        yield waiting
        tasks.cancel_scope.cancel()


async def bound(desk: Desk) -> None:
    with anyio.fail_after(SOON):
        version = await desk.store.version()
        while ALICE not in desk.opted_out():
            await desk.store.changed_since(version, 0.01)
            version = await desk.store.version()


@pytest.mark.parametrize("senders", [1, 2, 40, 100])
@pytest.mark.parametrize("parts", [1, 100])
async def test_no_stranger_s_slow_texts_hold_back_a_stop(desk: Desk, senders: int, parts: int) -> None:
    host = Host()
    async with fetching(desk, host) as waiting:
        for number in range(100):
            await mms(desk, strangers(senders)[number % senders], str(number), parts)
        waiting.wake()
        places = min(AT_A_TIME, senders * OF_ONE_SENDER)
        await host.was_asked(places * min(parts, AT_ONCE))
        [url] = await mms(desk, ALICE, "stop")
        host.has[url] = "STOP"
        waiting.wake()
        await bound(desk)
    # Those that made room may still be closing.
    assert host.most <= 2 * AT_A_TIME * AT_ONCE


async def test_nor_do_one_s_own(desk: Desk) -> None:
    host = Host()
    async with fetching(desk, host) as waiting:
        for number in range(2 * OF_ONE_SENDER):
            await mms(desk, ALICE, str(number))
            waiting.wake()
            await host.was_asked(number + 1)
        host.has["https://m.example/stop-0.txt"] = "STOP"
        await mms(desk, ALICE, "stop")
        waiting.wake()
        await bound(desk)


async def test_one_that_had_to_make_room_has_its_turn_again(desk: Desk) -> None:
    host, first = Host(), "https://m.example/0-0.txt"
    async with fetching(desk, host) as waiting:
        for number in range(OF_ONE_SENDER + 1):
            await mms(desk, ALICE, str(number))
            if number == OF_ONE_SENDER:
                host.has |= {first: "STOP", f"https://m.example/{number}-0.txt": "Hello"}
            waiting.wake()
            await host.was_asked(number + 1)
        await bound(desk)
    assert host.asked.count(first) == 2


async def test_its_deadline_ends_an_attempt(desk: Desk) -> None:
    host = Host()
    urls = await mms(desk, ALICE, "slow", 2)
    host.has[urls[1]] = "Hello"
    waiting = Parts(desk.store, host, desk.clock, 0.05)
    with anyio.fail_after(SOON):
        assert await waiting.round() == PAUSES[0]
    [row] = desk.rows("inbound")
    assert (row["text"], row["parts"]) == ("Hello", f'["{urls[0]}"]')


async def test_so_many_parts_an_attempt_and_each_in_its_turn(desk: Desk) -> None:
    host = Host()
    urls = await mms(desk, ALICE, "long", 3 * AT_ONCE)
    host.has[urls[-1]] = "STOP"
    waiting = Parts(desk.store, host, desk.clock, 0.05)
    for attempt in range(1, 4):
        with anyio.fail_after(SOON):
            desk.clock.time += 1000 * round(await waiting.round())
        assert len(host.asked) == attempt * AT_ONCE
    assert sorted(host.asked) == sorted(urls)
    assert desk.opted_out() == [ALICE]


async def test_what_is_on_record_for_long_comes_behind_what_is_new(desk: Desk) -> None:
    host = Host()
    for number in range(3 * AT_A_TIME):
        await mms(desk, strangers(3 * AT_A_TIME)[number], str(number))
    async with fetching(desk, host):
        await host.was_asked(AT_A_TIME)
    newest = range(3 * AT_A_TIME - 1, 2 * AT_A_TIME - 1, -1)
    assert host.asked == [f"https://m.example/{number}-0.txt" for number in newest]


# The places alone

WANTED = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.booleans(), st.integers(0, 3)), max_size=120)


@given(WANTED)
def test_the_bounds_hold_and_what_is_new_gets_a_place(wanted: list[tuple[str, bool, int]]) -> None:
    anyio.run(_taken_and_left, wanted)


async def _taken_and_left(wanted: list[tuple[str, bool, int]]) -> None:
    turns, held = Turns(), dict[str, tuple[str, anyio.CancelScope]]()
    for number, (sender, makes_room, leaving) in enumerate(wanted):
        turn = turns.take(str(number), sender, 60, makes_room=makes_room)
        assert turn or not makes_room
        if turn:
            held[str(number)] = (sender, turn)
        turns.settle()
        staying = [whose for whose, scope in held.values() if not scope.cancel_called]
        assert len(staying) <= AT_A_TIME
        assert all(staying.count(each) <= OF_ONE_SENDER for each in staying)
        for identifier in list(held)[:leaving]:
            turns.leave(identifier)
            del held[identifier]
