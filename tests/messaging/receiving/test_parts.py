"""What becomes of the text of an MMS: heeded, tried again where it is not there, and on record once."""

import asyncio
import json
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.consent import waiting
from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out
from bulkvs_mcp.messaging.history.messages import Filter, page
from bulkvs_mcp.messaging.receiving import parts
from bulkvs_mcp.messaging.receiving.fetching import PartUnavailable
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.receiving.parts import PAUSES, Parts
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import DAY_MS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Row, Transaction

ALICE = "13105551212"


class Clock:
    """A clock that the test moves; milliseconds since 1970."""

    def __init__(self) -> None:
        self.time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time


class Fetched(dict[str, str]):
    """What is there for which URL; whatever else is asked for is not there. `asked` lists everything."""

    def __init__(self, **texts: str) -> None:
        super().__init__({f"https://m.example/{name}.txt": text for name, text in texts.items()})
        self.asked: list[str] = []

    async def __call__(self, url: str) -> str:
        self.asked.append(url.removeprefix("https://m.example/").removesuffix(".txt"))
        if url not in self:
            raise PartUnavailable("the answer was 404")
        return self[url]


@pytest.fixture
def store() -> Generator[Store]:
    with closing(Store(MEMORY)) as record:
        yield record


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def post(store: Store, clock: Clock, *names: str, message: str = "") -> str:
    """An MMS with these parts; its id."""
    urls = ["https://m.example/1.jpg", *(f"https://m.example/{name}.txt" for name in names)]
    body: dict[str, Any] = {"From": ALICE, "To": ["13109060901"], "Message": message, "MediaURLs": urls}
    return (await Inbox(store, clock).take(json.dumps(body).encode())).message_id


def row(store: Store, message_id: str) -> Row:
    found = store.write_now(lambda tx: tx.row("SELECT * FROM inbound WHERE message_id=:id", {"id": message_id}))
    assert found is not None
    return found


def optedout(store: Store) -> list[tuple[str, int]]:
    return [(entry.number, entry.since) for entry in store.write_now(opt_outs.listed)]


async def test_the_part_becomes_the_text(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one")
    await Parts(store, Fetched(one="Is the cake ready?"), clock).round()
    found = row(store, message_id)
    assert (found["text"], found["parts"], found["opt_out"]) == ("Is the cake ready?", "[]", 0)
    assert json.loads(found["media"]) == ["https://m.example/1.jpg"]
    listed = await store.read(lambda tx: page(tx, Filter(search="cake"), 5, "", clock()))
    assert [entry.message_id for entry in listed.entries] == [message_id]


async def test_several_are_joined_in_their_order(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one", "two", "three", message="Hello")
    await Parts(store, Fetched(three="C", one="A", two=""), clock).round()
    assert row(store, message_id)["text"] == "Hello\nA\nC"


async def test_it_is_fetched_once(store: Store, clock: Clock) -> None:
    await post(store, clock, "one")
    fetch = Fetched(one="A")
    for _ in range(2):
        assert await Parts(store, fetch, clock).round() > PAUSES[0]
    assert fetch.asked == ["one"]


async def test_what_is_not_there_is_tried_later_and_later(store: Store, clock: Clock) -> None:
    message_id, fetch = await post(store, clock, "one"), Fetched()
    waiting, begun = Parts(store, fetch, clock), clock.time
    attempts: list[int] = []
    while len(attempts) < 6:
        attempts.append((clock.time - begun) // 1000)
        pause = await waiting.round()
        assert await waiting.round() == pause
        clock.time += round(pause * 1000)
    assert attempts == [0, 60, 660, 4260, 7860, 11460]
    assert len(fetch.asked) == 6
    fetch["https://m.example/one.txt"] = "At last"
    await waiting.round()
    assert row(store, message_id)["text"] == "At last"


@pytest.mark.parametrize("made", [1, 2, 3])
async def test_a_clock_that_was_ahead_puts_nothing_off(store: Store, clock: Clock, made: int) -> None:
    await post(store, clock, "one")
    fetch = Fetched()
    waiting = Parts(store, fetch, clock)
    clock.time += DAY_MS
    for pause in PAUSES[:made]:
        assert await waiting.round() == pause
        clock.time += pause * 1000
    tried = len(fetch.asked)
    clock.time -= DAY_MS + sum(PAUSES[:made]) * 1000
    pause = await waiting.round()
    assert (pause, len(fetch.asked)) == (PAUSES[made - 1], tried)
    clock.time += round(pause * 1000)
    await waiting.round()
    assert len(fetch.asked) == tried + 1


async def test_in_the_end_it_is_given_up_and_its_url_stays(store: Store, clock: Clock) -> None:
    message_id, fetch = await post(store, clock, "one"), Fetched()
    waiting = Parts(store, fetch, clock)
    await waiting.round()
    clock.time += parts.GIVE_UP_DAYS * DAY_MS + 1
    for each in (waiting, Parts(store, fetch, clock)):
        assert await each.round() > PAUSES[0]
    assert fetch.asked == ["one"]
    assert json.loads(row(store, message_id)["parts"]) == ["https://m.example/one.txt"]


async def test_one_that_is_missing_does_not_keep_back_the_others(store: Store, clock: Clock) -> None:
    message_id, fetch = await post(store, clock, "one", "two"), Fetched(one="A")
    waiting = Parts(store, fetch, clock)
    await waiting.round()
    found = row(store, message_id)
    assert (found["text"], json.loads(found["parts"])) == ("A", ["https://m.example/two.txt"])
    fetch["https://m.example/two.txt"] = "B"
    clock.time += PAUSES[0] * 1000
    await waiting.round()
    assert row(store, message_id)["text"] == "A\nB"
    assert fetch.asked == ["one", "two", "two"]


async def test_after_a_restart_it_is_tried_at_once(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one")
    await Parts(store, Fetched(), clock).round()
    await Parts(store, Fetched(one="A"), clock).round()
    assert row(store, message_id)["text"] == "A"


async def test_two_processes_do_not_write_it_twice(store: Store, clock: Clock) -> None:
    message_id, quick = await post(store, clock, "one"), Fetched(one="A")

    async def slow(_: str) -> str:
        await Parts(store, quick, clock).round()
        return "A"

    await Parts(store, slow, clock).round()
    assert row(store, message_id)["text"] == "A"


async def test_without_a_record_it_is_tried_later(store: Store, clock: Clock, tmp_path: Path) -> None:
    broken = Store(f"sqlite://{(tmp_path / 'none').as_posix()}")
    (tmp_path / "none").mkdir()

    async def cut(_: str) -> str:
        waiting.store = broken
        return "A"

    message_id = await post(store, clock, "one")
    waiting = Parts(store, cut, clock)
    assert await waiting.round() == PAUSES[0]
    assert row(store, message_id)["text"] == ""
    waiting.store, waiting.fetch = store, Fetched(one="A")
    clock.time += PAUSES[0] * 1000
    await waiting.round()
    assert row(store, message_id)["text"] == "A"


async def test_a_stop_in_it_binds(store: Store, clock: Clock) -> None:
    message_id, received = await post(store, clock, "one"), clock.time
    clock.time += 60_000
    await Parts(store, Fetched(one="Stop."), clock).round()
    assert optedout(store) == [(ALICE, received)]
    assert row(store, message_id)["opt_out"] == 1


async def test_a_plain_wish_in_it_is_flagged(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one")
    await Parts(store, Fetched(one="Please stop texting me"), clock).round()
    assert row(store, message_id)["opt_out"] == 1
    assert optedout(store) == []


async def test_what_it_says_is_judged_before_anything_waits_for_the_record(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await post(store, clock, "one")
    done: list[str] = []
    write = store.write

    def judged(text: str) -> bool:
        done.append("judged")
        return looks_like_opt_out(text)

    async def written(work: Callable[[Transaction], None]) -> None:
        done.append("written")
        await write(work)

    monkeypatch.setattr(parts, "looks_like_opt_out", judged)
    monkeypatch.setattr(store, "write", written)
    await Parts(store, Fetched(one="Please never ever text this phone again"), clock).round()
    assert done[-1] == "written"
    assert "judged" in done
    assert [wish.number for wish in store.write_now(waiting.unsettled)] == [ALICE]


@pytest.mark.parametrize(("late", "now"), [("STOP", "START"), ("START", "STOP")])
async def test_what_they_said_last_stands(store: Store, clock: Clock, late: str, now: str) -> None:
    await post(store, clock, "one")
    clock.time += 1000
    await post(store, clock, message=now)
    clock.time += 60_000
    await Parts(store, Fetched(one=late), clock).round()
    assert len(optedout(store)) == (now == "STOP")


async def test_it_works_until_it_is_ended(store: Store, clock: Clock) -> None:
    fetched, fetch = asyncio.Event(), Fetched(one="A", two="B")

    async def telling(url: str) -> str:
        fetched.set()
        return await fetch(url)

    waiting = Parts(store, telling, clock)
    running = asyncio.create_task(waiting.run())
    for name in ("one", "two"):
        await post(store, clock, name)
        waiting.wake()
        await asyncio.wait_for(fetched.wait(), 10)
        fetched.clear()
    running.cancel()
    await asyncio.wait([running])
    assert fetch.asked == ["one", "two"]


async def test_nothing_ends_it(store: Store, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    tried = asyncio.Event()

    async def broken(_: str) -> str:
        tried.set()
        raise RuntimeError("tulip")

    waiting = Parts(store, broken, clock)
    running = asyncio.create_task(waiting.run())
    for name in ("one", "two"):
        await post(store, clock, name)
        waiting.wake()
        await asyncio.wait_for(tried.wait(), 10)
        tried.clear()
    assert not running.done()
    running.cancel()
    await asyncio.wait([running])
    assert "failed unexpectedly" in caplog.text


async def test_one_that_fails_oddly_does_not_keep_back_the_others(store: Store, clock: Clock) -> None:
    fetch = Fetched(two="B")

    async def odd(url: str) -> str:
        if url.endswith("one.txt"):
            raise RuntimeError("tulip")
        return await fetch(url)

    await post(store, clock, "one")
    message_id = await post(store, clock, "two")
    assert await Parts(store, odd, clock).round() == PAUSES[0]
    assert row(store, message_id)["text"] == "B"
