"""The record: private, opened at first use, and whole after any failure."""

import os
import sqlite3
import stat
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from subprocess import PIPE, Popen

import anyio
import pytest

from bulkvs_mcp.messaging.record import connection, schema
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.opening import refuse_lone_log
from bulkvs_mcp.messaging.record.store import Store, lasting_secret
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import StoreUnavailable

from ...helpers.children import command
from ...helpers.messaging.records import Opened, get, put, url_of, version
from ...helpers.systems import MODES, MOVED, WINDOWS

pytestmark = pytest.mark.system

PROCESSES, FILES, THREADS = 4, 10, 4
LONG = 60.0


# The file


def test_nothing_is_touched_before_the_first_use(path: Path, opened: Opened) -> None:
    opened(path).close()
    assert not path.parent.exists()


@MODES
def test_only_its_user_reads_the_record(path: Path, opened: Opened) -> None:
    umask = os.umask(0)
    try:
        opened(path).write_now(put)
    finally:
        os.umask(umask)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {"record.db": 0o600, "record.db-wal": 0o600, "record.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_closed_record_is_opened_again(path: Path, opened: Opened) -> None:
    record = opened(path)
    record.write_now(put)
    record.close()
    assert record.write_now(get) == "value"


def test_a_record_in_memory_leaves_nothing_open() -> None:
    record = Store(MEMORY)
    record.write_now(put)
    assert record.write_now(get) == "value"
    record.close()
    assert record.write_now(get) is None
    record.close()


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)]
)
def test_a_connection_is_durable_and_patient(path: Path, opened: Opened, pragma: str, value: str | int) -> None:
    row = opened(path).write_now(lambda tx: tx.row(f"PRAGMA {pragma}", {}))
    assert row is not None
    assert row[0] == value


def test_a_row_without_its_request_is_refused(path: Path, opened: Opened) -> None:
    orphan = "INSERT INTO recipients(message_id, position, number) VALUES('msg_none', 0, '13105551212')"
    with pytest.raises(StoreUnavailable, match="FOREIGN KEY"):
        opened(path).write_now(lambda tx: tx.change(orphan, {}))


# Transactions


def test_all_of_a_failed_transaction_is_undone(path: Path, opened: Opened) -> None:
    def fails(tx: Transaction) -> None:
        put(tx)
        raise LookupError

    record = opened(path)
    with pytest.raises(LookupError):
        record.write_now(fails)
    assert record.write_now(get) is None
    record.write_now(put)
    assert record.write_now(get) == "value"


def test_a_statement_that_fails_undoes_the_others(path: Path, opened: Opened) -> None:
    def fails(tx: Transaction) -> None:
        put(tx)
        tx.change("INSERT INTO nowhere VALUES(1)", {})

    record = opened(path)
    with pytest.raises(StoreUnavailable, match="no such table"):
        record.write_now(fails)
    assert record.write_now(get) is None


def test_a_failure_does_not_empty_a_record_in_memory() -> None:
    record = Store(MEMORY)
    record.write_now(put)
    with pytest.raises(StoreUnavailable):
        record.write_now(lambda tx: tx.change("INSERT INTO nowhere VALUES(1)", {}))
    assert record.write_now(get) == "value"
    record.close()


async def test_a_cancelled_writer_learns_what_was_written(path: Path, opened: Opened) -> None:
    begun, go_on = anyio.Event(), threading.Event()
    learned: list[str] = []

    def slow(tx: Transaction) -> str:
        anyio.from_thread.run_sync(begun.set)
        go_on.wait(10)
        put(tx)
        return "written"

    async def write() -> None:
        learned.append(await record.write(slow))

    record = opened(path)
    async with anyio.create_task_group() as writing:
        writing.start_soon(write)
        await begun.wait()
        writing.cancel_scope.cancel()
        go_on.set()
    assert learned == ["written"]
    assert await record.read(get) == "value"


def test_transactions_that_read_and_then_write_do_not_meet(path: Path, opened: Opened) -> None:
    counted = opened(path)
    counted.write_now(lambda tx: put(tx, "count", "0"))

    def count(tx: Transaction) -> None:
        values = {"value": str(int(get(tx, "count") or 0) + 1)}
        tx.change("UPDATE meta SET value=:value WHERE key='count'", values)

    def count_on(record: Store) -> None:
        together.wait()
        for _ in range(25):
            record.write_now(count)

    together = threading.Barrier(THREADS)
    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(count_on, [opened(path) for _ in range(THREADS)]))
    assert counted.write_now(lambda tx: get(tx, "count")) == str(THREADS * 25)


def test_the_first_opening_waits_for_another(path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir(parents=True)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def wait(_seconds: float) -> None:
        other.close()

    # Switching to WAL fails at once where another connection holds the file.
    monkeypatch.setattr(time, "sleep", wait)
    opened(path).write_now(put)
    assert version(path) == str(schema.VERSION)


def test_many_processes_open_a_missing_record_at_once(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.db" for number in range(FILES)]
    opening = command("open", *map(url_of, paths))
    children = [Popen(opening, stdin=PIPE, stdout=PIPE, text=True) for _ in range(PROCESSES)]
    ready = [child.stdout.readline() for child in children if child.stdout]
    said = [child.communicate("go\n") for child in _all_at_once(children)]
    assert ready == ["ready\n"] * PROCESSES
    assert [out for out, _ in said] == ["opened\n" * FILES] * PROCESSES
    assert {version(path) for path in paths} == {str(schema.VERSION)}


def _all_at_once(children: list[Popen[str]]) -> list[Popen[str]]:
    for child in children:
        assert child.stdin
        child.stdin.write("go\n")
        child.stdin.flush()
    return children


# Reading: a connection of its own, which waits for no writer and changes nothing


@pytest.mark.parametrize("writers", [1, 60])
async def test_no_read_waits_for_writers(
    path: Path, opened: Opened, writers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", LONG)
    record, written = opened(path), list[str]()

    async def write(key: str) -> None:
        await record.write(lambda tx: put(tx, key))
        written.append(key)

    await write("before")
    seen = await record.version()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with anyio.create_task_group() as writing:
            for number in range(writers):
                writing.start_soon(write, str(number))
            await anyio.wait_all_tasks_blocked()
            assert await record.read(lambda tx: get(tx, "before")) == "value"
            assert (written, await record.version()) == (["before"], seen)
            other.execute("COMMIT")
    assert len(written) == 1 + writers
    assert await record.version() != seen
    assert await record.read(lambda tx: get(tx, str(writers - 1))) == "value"


async def test_the_first_use_of_a_record_can_be_a_read(path: Path, opened: Opened) -> None:
    record = opened(path)
    assert await record.read(get) is None
    await record.write(put)
    assert await record.read(get) == "value"


async def test_what_reads_changes_nothing(path: Path, opened: Opened) -> None:
    record = opened(path)
    await record.write(put)
    for statement in ("DELETE FROM meta", "DROP TABLE meta", "PRAGMA user_version=7"):
        with pytest.raises(StoreUnavailable, match="readonly"):
            await record.read(lambda tx, sql=statement: tx.change(sql, {}))
    assert await record.read(get) == "value"


@MOVED
async def test_another_record_in_its_place_is_not_read(tmp_path: Path, opened: Opened) -> None:
    ours, theirs = tmp_path / "ours.db", tmp_path / "theirs.db"
    record, other = opened(ours), opened(theirs)
    await record.write(put)
    await record.read(get)
    await other.write(lambda tx: put(tx, value="theirs"))
    other.close()
    theirs.replace(ours)
    # Whichever of its connections was used last: neither takes the other record for its own.
    for use in (record.read, record.write, record.read):
        with pytest.raises(StoreUnavailable, match="not the record"):
            await use(get)


async def test_another_record_is_put_in_its_place_where_it_is_closed(tmp_path: Path, opened: Opened) -> None:
    """On Windows that is when it can be: while a server has it open, Windows refuses, and nothing changes."""
    ours, theirs = tmp_path / "ours.db", tmp_path / "theirs.db"
    record, other = opened(ours), opened(theirs)
    await other.write(lambda tx: put(tx, value="theirs"))
    other.close()
    await record.write(put)
    for use in (record.write, record.read):
        assert await use(get) == "value"
        if WINDOWS:
            with pytest.raises(PermissionError):
                theirs.replace(ours)
    record.close()
    theirs.replace(ours)
    for use in (record.read, record.write):
        with pytest.raises(StoreUnavailable, match="not the record"):
            await use(get)


async def test_closing_leaves_no_log_to_be_read_later(path: Path) -> None:
    record = Store(url_of(path))
    await record.write(put)
    await record.read(get)
    record.close()
    assert [file.name for file in path.parent.iterdir()] == ["record.db"]


async def test_a_record_in_memory_is_one_for_both() -> None:
    record = Store(MEMORY)
    await record.write(put)
    seen = await record.version()
    assert await record.read(get) == "value"
    assert await record.version() == seen
    await record.write(lambda tx: put(tx, "more"))
    assert await record.version() != seen
    record.close()


# Secrets


def test_a_secret_lasts_and_is_shared(path: Path, opened: Opened) -> None:
    first, second = opened(path), opened(path)
    secret = first.write_now(lambda tx: lasting_secret(tx, "seal"))
    first.close()
    assert len(bytes.fromhex(secret)) == 32
    assert second.write_now(lambda tx: lasting_secret(tx, "seal")) == secret
    assert first.write_now(lambda tx: lasting_secret(tx, "seal")) == secret
    assert first.write_now(lambda tx: lasting_secret(tx, "other")) != secret


def test_no_two_records_have_the_same_secret(tmp_path: Path, opened: Opened) -> None:
    one, other = opened(tmp_path / "one.db"), opened(tmp_path / "other.db")
    secret = one.write_now(lambda tx: lasting_secret(tx, "seal"))
    assert other.write_now(lambda tx: lasting_secret(tx, "seal")) != secret


def test_a_log_that_goes_while_it_is_looked_at_is_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever closes a record last removes its log, whoever else makes up their mind to open it."""
    path.parent.mkdir(parents=True)
    path.touch()
    log = Path(f"{path}-wal")
    log.write_bytes(b"written")
    found = Path.stat

    def seen_once(place: Path, **how: bool) -> os.stat_result:
        seen = found(place, **how)
        if place == log:
            log.unlink()
        return seen

    monkeypatch.setattr(Path, "stat", seen_once)
    refuse_lone_log(path)
    refuse_lone_log(path)
    assert not log.exists()
