"""Many who write or read at a time: with one thread, writers in one transaction, and each for itself."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from bulkvs_mcp.messaging.record.connection import Place
from bulkvs_mcp.messaging.record.queues import WRITTEN_TOGETHER, Queue
from bulkvs_mcp.messaging.record.queues import Work as Piece
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import StoreUnavailable

from ...helpers.messaging.records import Opened, get, put
from ...helpers.server.processes import PROMPTLY

Work = Callable[[Transaction], object]
Use = Callable[[Work], Coroutine[Any, Any, object]]


class Broken(Exception):
    """What a piece of work fails with."""


@asynccontextmanager
async def held(use: Use) -> AsyncGenerator[None]:
    """While inside, somebody is writing, or reading: whoever wants to do so too waits."""
    begun, go_on = anyio.Event(), threading.Event()

    def slow(_: Transaction) -> None:
        anyio.from_thread.run_sync(begun.set)
        go_on.wait(10)

    async with anyio.create_task_group() as writing:
        writing.start_soon(use, slow)
        await begun.wait()
        try:
            yield
            await anyio.wait_all_tasks_blocked()
        finally:
            go_on.set()


async def together(use: Use, *works: Work) -> list[object]:
    """What each of them came to, a failure as itself, where all waited at the same time."""
    came: list[object] = [None] * len(works)

    async def take(place: int, work: Work) -> None:
        try:
            came[place] = await use(work)
        except Exception as failure:  # noqa: BLE001 (it is what is looked at)
            came[place] = failure

    async with anyio.create_task_group() as waiting, held(use):
        for place, work in enumerate(works):
            waiting.start_soon(take, place, work)
    return came


def puts(key: str, *, then: Callable[[Transaction], object] = lambda _: None) -> Work:
    def work(tx: Transaction) -> str:
        put(tx, key)
        then(tx)
        return key

    return work


def returns(value: object) -> Work:
    return lambda _: value


def breaks(_: Transaction) -> None:
    raise Broken


def refused(tx: Transaction) -> None:
    tx.change("INSERT INTO nowhere VALUES(1)", {})


def unknown(tx: Transaction) -> None:
    tx.rows("SELECT * FROM nowhere", {})


def ends_all(tx: Transaction) -> None:
    """As a full disk does."""
    tx.change("ROLLBACK", {})
    tx.change("INSERT INTO nowhere VALUES(1)", {})


def cannot_be_committed(tx: Transaction) -> None:
    tx.change("PRAGMA defer_foreign_keys=ON", {})
    tx.change("INSERT INTO recipients(message_id, position, number) VALUES('msg_none', 0, '1')", {})


async def kept(record: Store, *keys: str) -> list[str]:
    return [key for key in keys if await record.read(partial(get, key=key))]


@pytest.fixture
async def record(path: Path, opened: Opened) -> Store:
    record = opened(path)
    await record.write(put)
    return record


async def test_who_waits_together_is_written_together(record: Store) -> None:
    keys = [str(number) for number in range(WRITTEN_TOGETHER)]
    before = await record.version()
    assert await together(record.write, *map(puts, keys)) == keys
    assert await kept(record, *keys) == keys
    # What another connection's view of the file counts is commits: one of the writer that was waited for, and one.
    assert (await record.version())[1] - before[1] <= 2


@pytest.mark.parametrize(("fails", "told"), [(breaks, Broken), (refused, StoreUnavailable)])
async def test_who_fails_undoes_itself_alone(record: Store, fails: Work, told: type[Exception]) -> None:
    failure = (await together(record.write, puts("before"), puts("itself", then=fails), puts("after")))[1]
    assert isinstance(failure, told)
    assert await kept(record, "before", "itself", "after") == ["before", "after"]
    assert await record.write(puts("later")) == "later"


async def test_where_the_database_ends_the_transaction_nothing_of_it_was_done(record: Store) -> None:
    came = await together(record.write, puts("before"), puts("itself", then=ends_all), puts("after"))
    assert [type(each) for each in came] == [StoreUnavailable] * 3
    assert await kept(record, "before", "itself", "after") == []
    assert await record.write(puts("later")) == "later"


async def test_where_it_cannot_be_committed_nobody_is_told_that_it_was(record: Store) -> None:
    came = await together(record.write, puts("before"), puts("itself", then=cannot_be_committed), puts("after"))
    assert [type(each) for each in came] == [StoreUnavailable] * 3
    assert await kept(record, "before", "itself", "after") == []
    assert await record.write(puts("later")) == "later"


async def test_who_is_cancelled_while_waiting_is_not_written(record: Store) -> None:
    async with anyio.create_task_group() as others, held(record.write), anyio.create_task_group() as writing:
        writing.start_soon(record.write, puts("cancelled"))
        others.start_soon(record.write, puts("other"))
        await anyio.wait_all_tasks_blocked()
        writing.cancel_scope.cancel()
    assert await kept(record, "cancelled", "other") == ["other"]


@pytest.mark.parametrize("first", [True, False], ids=["whoever has the thread", "whoever is written with it"])
async def test_who_is_cancelled_while_being_written_learns_it(record: Store, *, first: bool) -> None:
    begun, go_on = anyio.Event(), threading.Event()
    learned: list[object] = []

    def slow(_: Transaction) -> None:
        anyio.from_thread.run_sync(begun.set)
        go_on.wait(10)

    async def write(key: str) -> None:
        learned.append(await record.write(puts(key, then=slow if key == "one" else lambda _: None)))

    async with anyio.create_task_group() as others, anyio.create_task_group() as writing:
        async with held(record.write):
            for key in ("one", "other"):
                (writing if (key == "one") is first else others).start_soon(write, key)
                await anyio.wait_all_tasks_blocked()
        await begun.wait()
        writing.cancel_scope.cancel()
        await anyio.wait_all_tasks_blocked()
        go_on.set()
    assert sorted(map(str, learned)) == ["one", "other"]
    assert await kept(record, "one", "other") == ["one", "other"]


async def test_more_than_go_together_are_written_in_their_order(record: Store) -> None:
    keys = [str(number) for number in range(2 * WRITTEN_TOGETHER + 3)]
    order: list[str] = []
    came = await together(record.write, *(puts(key, then=lambda _, key=key: order.append(key)) for key in keys))
    assert order == came == keys


async def test_another_connection_sees_all_of_them_or_none(record: Store, path: Path) -> None:
    seen: list[int] = []

    def look() -> None:
        with closing(sqlite3.connect(path)) as other:
            seen.append(other.execute("SELECT count(*) FROM meta WHERE key IN ('one', 'other')").fetchone()[0])

    await together(record.write, puts("one", then=lambda _: look()), puts("other", then=lambda _: look()))
    look()
    assert seen == [0, 0, 2]


async def test_who_is_cancelled_before_it_began_takes_nobody_with_it(record: Store) -> None:
    learned: list[object] = []

    async def write() -> None:
        learned.append(await record.write(puts("other")))

    async with anyio.create_task_group() as others, anyio.create_task_group() as writing:
        writing.start_soon(record.write, puts("cancelled"))
        others.start_soon(write)
        # Both have asked, and the first has its turn, but no thread yet.
        await anyio.lowlevel.checkpoint()
        writing.cancel_scope.cancel()
    assert learned == ["other"]
    assert await kept(record, "other") == ["other"]


async def test_who_waits_together_has_one_thread_but_so_many_at_most() -> None:
    sizes: list[int] = []

    def carry_out(some: Sequence[Piece[Any, object]]) -> None:
        sizes.append(len(some))
        for each in some:
            each.carry_out(None)

    queue, alike = Queue(carry_out, 4), [returns(place) for place in range(7)]
    came = await together(lambda work: queue.take(Piece(work)), *alike)
    assert (came, sizes) == (list(range(7)), [1, 4, 3])


@pytest.mark.parametrize(("fails", "told"), [(breaks, Broken), (unknown, StoreUnavailable)])
async def test_who_fails_at_reading_fails_alone(record: Store, fails: Work, told: type[Exception]) -> None:
    before, itself, after = await together(record.read, get, fails, get)
    assert type(itself) is told
    assert before == after == await record.read(get)


async def test_who_is_cancelled_while_waiting_to_read_takes_nobody_with_it(record: Store) -> None:
    looked: list[str] = []

    def looks(name: str) -> Work:
        return lambda _: looked.append(name)

    async with anyio.create_task_group() as others, held(record.read), anyio.create_task_group() as reading:
        reading.start_soon(record.read, looks("cancelled"))
        others.start_soon(record.read, looks("other"))
        await anyio.wait_all_tasks_blocked()
        reading.cancel_scope.cancel()
    assert looked == ["other"]


async def test_who_waited_as_long_learns_with_them_that_it_cannot_be_used() -> None:
    """That takes seconds to see: whoever waits in their turn would wait for all of those."""
    attempts: list[int] = []

    def cannot(some: Sequence[Piece[Any, object]]) -> None:
        attempts.append(len(some))
        if len(attempts) == 2:
            raise StoreUnavailable("away")
        for each in some:
            each.carry_out(None)

    queue = Queue(cannot, 4)
    came = await together(lambda work: queue.take(Piece(work)), *map(returns, range(11)))
    assert ([type(each) for each in came], attempts) == ([StoreUnavailable] * 11, [1, 4])


async def test_a_record_that_cannot_be_opened_is_tried_once_for_all_who_wait(
    path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried, go_on = list[Place](), threading.Event()

    def connect(place: Place) -> None:
        tried.append(place)
        go_on.wait(10)
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(Place, "connect", connect)
    record, came = opened(path), list[str]()

    async def read() -> None:
        with pytest.raises(StoreUnavailable) as unavailable:
            await record.read(get)
        came.append(str(unavailable.value))

    async with anyio.create_task_group() as reading:
        for _ in range(15):
            reading.start_soon(read)
        await anyio.wait_all_tasks_blocked()
        go_on.set()
    # Of the one who came first, and of all others.
    assert (len(came), len(tried)) == (15, 2)


async def test_a_task_that_is_cancelled_while_it_reads_ends(record: Store) -> None:
    """As the event loop itself cancels it: once only, so that nobody may keep it to himself."""
    begun, go_on = anyio.Event(), threading.Event()

    def slow(_: Transaction) -> None:
        anyio.from_thread.run_sync(begun.set)
        go_on.wait(10)

    async def for_ever() -> None:
        while True:
            with suppress(RuntimeError):
                await record.read(slow)

    reading = asyncio.create_task(for_ever())
    await begun.wait()
    reading.cancel()
    go_on.set()
    with anyio.fail_after(PROMPTLY):
        await asyncio.wait([reading])
    assert reading.cancelled()


async def test_a_task_that_is_cancelled_while_it_reads_takes_nobody_with_it(record: Store) -> None:
    begun, go_on = anyio.Event(), threading.Event()

    def slow(_: Transaction) -> None:
        anyio.from_thread.run_sync(begun.set)
        go_on.wait(10)

    async with held(record.read):
        reading = asyncio.create_task(record.read(slow))
        await anyio.wait_all_tasks_blocked()
        other = asyncio.create_task(record.read(get))
    await begun.wait()
    reading.cancel()
    go_on.set()
    with anyio.fail_after(PROMPTLY):
        assert await other == await record.read(get)
        await asyncio.wait([reading])
    assert reading.cancelled()
