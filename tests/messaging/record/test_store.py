"""The record: private, opened at first use, of one version, and whole after any failure."""

import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from subprocess import PIPE, Popen

import anyio
import pytest

from bulkvs_mcp.messaging.record import schema, store
from bulkvs_mcp.messaging.record.location import MEMORY, path_of
from bulkvs_mcp.messaging.record.store import Store, Transaction, lasting_secret
from bulkvs_mcp.messaging.refusals import StoreUnavailable

from ...helpers.children import command

PROCESSES, FILES, THREADS = 4, 10, 4

Opened = Callable[[Path], Store]


@pytest.fixture
def opened() -> Generator[Opened]:
    """Stores that are closed afterwards."""
    stores: list[Store] = []

    def open_on(path: Path) -> Store:
        stores.append(Store(url_of(path)))
        return stores[-1]

    yield open_on
    for each in stores:
        each.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "folder" / "record.db"


def url_of(path: Path) -> str:
    return f"sqlite://{path.as_posix()}"


def put(tx: Transaction, key: str = "key", value: str = "value") -> None:
    tx.change("INSERT INTO meta(key, value) VALUES(:key, :value)", {"key": key, "value": value})


def get(tx: Transaction, key: str = "key") -> str | None:
    row = tx.row("SELECT value FROM meta WHERE key=:key", {"key": key})
    return row["value"] if row else None


def version(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT value FROM meta WHERE key='version'").fetchone()[0]


def prepared(path: Path, *statements: str) -> bytes:
    """A database that some program left here; its bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path.read_bytes()


def refused(record: Store) -> str:
    """Why the record cannot be used."""
    with pytest.raises(StoreUnavailable) as unavailable:
        record.write_now(put)
    assert unavailable.value.report.outcome == "not_done"
    return unavailable.value.report.message


# The file


def test_nothing_is_touched_before_the_first_use(path: Path, opened: Opened) -> None:
    opened(path).close()
    assert not path.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
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


# Versions and strangers


def test_an_empty_file_becomes_a_record(path: Path, opened: Opened) -> None:
    path.parent.mkdir(parents=True)
    path.touch()
    opened(path).write_now(put)
    assert version(path) == str(schema.VERSION)


def test_an_older_record_is_upgraded(path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(path).write_now(put)
    _newer_server(monkeypatch, "CREATE TABLE added(id TEXT)", "INSERT INTO added VALUES('new')")
    record = opened(path)
    assert record.write_now(get) == "value"
    assert record.write_now(lambda tx: len(tx.rows("SELECT id FROM added", {}))) == 1
    assert version(path) == str(schema.VERSION + 1)


def test_an_upgrade_that_fails_leaves_the_older_record(
    path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(path).write_now(put)
    with monkeypatch.context() as patched:
        _newer_server(patched, "CREATE TABLE added(id TEXT)", "INSERT INTO nowhere VALUES('new')")
        assert "nowhere" in refused(opened(path))
    record = opened(path)
    assert record.write_now(get) == "value"
    assert not record.write_now(lambda tx: tx.rows("SELECT 1 FROM sqlite_master WHERE name='added'", {}))


def _newer_server(monkeypatch: pytest.MonkeyPatch, *step: str) -> None:
    monkeypatch.setattr(store, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(store, "VERSION", schema.VERSION + 1)


def test_a_newer_record_is_refused(path: Path, opened: Opened) -> None:
    opened(path).write_now(put)
    newer = {"version": str(schema.VERSION + 1)}
    opened(path).write_now(lambda tx: tx.change("UPDATE meta SET value=:version WHERE key='version'", newer))
    assert "written by a newer version of this server; upgrade it" in refused(opened(path))
    assert version(path) == str(schema.VERSION + 1)


STRANGERS = {
    "its tables": ("CREATE TABLE notes(text TEXT)", "INSERT INTO notes VALUES('mine')"),
    "a meta table": ("CREATE TABLE meta(name TEXT)", "INSERT INTO meta VALUES('mine')"),
    "a meta table with a version": (
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT)",
        f"INSERT INTO meta VALUES('version', '{schema.VERSION}')",
    ),
}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_a_database_of_another_program_is_left_alone(path: Path, opened: Opened, stranger: str) -> None:
    before = prepared(path, *STRANGERS[stranger])
    assert "the file is a database of another program" in refused(opened(path))
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["record.db"]


@pytest.mark.parametrize("content", [b"my diary\n" * 500, b"SQLite format 3\0" + b"\xff" * 4080])
def test_a_file_that_is_no_database_is_left_alone(path: Path, opened: Opened, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    assert "cannot be used" in refused(opened(path))
    assert path.read_bytes() == content


def test_a_folder_that_is_a_file(tmp_path: Path, opened: Opened) -> None:
    (tmp_path / "taken").touch()
    assert "cannot be used" in refused(opened(tmp_path / "taken" / "record.db"))


def test_a_file_that_is_a_folder(tmp_path: Path, opened: Opened) -> None:
    assert "unable to open" in refused(opened(tmp_path))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="modes do not bind this user")
def test_a_folder_that_cannot_be_written(tmp_path: Path, opened: Opened) -> None:
    tmp_path.chmod(0o500)
    assert "Permission denied" in refused(opened(tmp_path / "record.db"))


@pytest.mark.parametrize("call", ["mkdir", "open"])
def test_a_place_that_is_forbidden(path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, call, forbidden)
    assert "Permission denied" in refused(opened(path))


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


# Where


WHERE = {
    "sqlite:///var/lib/record.db": Path("/var/lib/record.db"),
    "sqlite:////var/lib/record.db": Path("/var/lib/record.db"),
    "sqlite://~/record.db": Path("~/record.db"),
    "sqlite:///~/my%20texts/record.db": Path("~/my texts/record.db"),
    "sqlite:///C:/Users/me/record.db": Path("C:/Users/me/record.db"),
    "sqlite://C:/Users/me/record.db": Path("C:/Users/me/record.db"),
    "sqlite:///:memory:": None,
    "sqlite://:memory:": None,
}


@pytest.mark.parametrize("url", WHERE)
def test_where_the_record_is(url: str) -> None:
    expected = WHERE[url]
    assert path_of(url) == (expected.expanduser() if expected else None)


NOWHERE = (
    "",
    "record.db",
    "/var/lib/record.db",
    "sqlite",
    "sqlite:record.db",
    "sqlite://",
    "sqlite:///",
    "postgresql://localhost/records",
    "file:///var/lib/record.db",
    "sqlite:///var/lib/%00.db",
    "sqlite:///~nobody-of-that-name/record.db",
)


@pytest.mark.parametrize("url", NOWHERE)
def test_what_is_no_place_for_a_record(url: str) -> None:
    with pytest.raises(ValueError, match="must look like sqlite:///path"):
        path_of(url)
