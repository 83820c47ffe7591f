"""A record of one version: an older one is upgraded, a newer one and what is no record are left alone."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.approval.claims import Approvals
from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.record import opening, schema
from bulkvs_mcp.messaging.record.retention import Retention
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.refusals import StoreUnavailable

from ...helpers.messaging.desk import BOB, MINUTE, REF, Desk
from ...helpers.messaging.records import Opened, get, put, url_of, version
from ...helpers.systems import NOT_ROOT

TABLES = ("approvals", "requests", "recipients", "inbound", "receipts", "unreadable", "conversations", "opt_outs")


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


def next_step(record: Store) -> str:
    with pytest.raises(StoreUnavailable) as unavailable:
        record.write_now(put)
    return unavailable.value.report.next_step


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


def test_what_texts_had_set_is_still_theirs_after_the_upgrade(path: Path, opened: Opened) -> None:
    steps = [statement for step in schema.MIGRATIONS[:2] for statement in step]
    version_two = "INSERT INTO meta VALUES('version', '2')"
    sources = {"13105551212": "texted STOP", "13125551213": "letter"}
    said = [f"INSERT INTO opt_outs VALUES('{number}', 1, '{source}')" for number, source in sources.items()]
    prepared(path, *steps, version_two, *said)
    path.chmod(0o600)
    record = opened(path)
    for number in sources:
        record.write_now(lambda tx, number=number: opt_outs.lift(tx, number, by=1))
    assert [entry.source for entry in record.write_now(opt_outs.listed)] == ["letter"]


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


def _newer_server(monkeypatch: pytest.MonkeyPatch, *step: str, oldest: int = schema.OLDEST_WRITER) -> None:
    monkeypatch.setattr(opening, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(opening, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(opening, "OLDEST_WRITER", oldest)


@pytest.fixture
def upgraded(path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A newer version upgrades the record and leaves it."""

    def upgrade(*step: str, oldest: int = schema.OLDEST_WRITER) -> None:
        with monkeypatch.context() as patched:
            _newer_server(patched, *step, oldest=oldest)
            opened(path).write_now(get)

    return upgrade


ADDED = (
    *(f"ALTER TABLE {table} ADD COLUMN added TEXT NOT NULL DEFAULT 'new'" for table in TABLES),
    "CREATE TABLE added(id TEXT PRIMARY KEY, why TEXT)",
    "CREATE INDEX inbound_added ON inbound(added)",
    """CREATE TRIGGER inbound_noted AFTER INSERT ON inbound BEGIN
        INSERT INTO added(id, why) VALUES (new.message_id, 'noted'); END""",
)


@pytest.mark.parametrize("when", ["open", "to be opened"])
async def test_a_step_that_only_adds_stops_nobody(
    path: Path, opened: Opened, upgraded: Callable[..., None], when: str
) -> None:
    desk = Desk(opened(path))
    await live(desk, "before")
    if when == "to be opened":
        desk.store.close()
    upgraded(*ADDED)
    await live(desk, "after")
    assert (desk.opted_out(), desk.found("after")) == ([BOB], ["after", "after"])
    assert version(path) == str(schema.VERSION + 1)
    assert len(desk.rows("added")) == 2


async def live(desk: Desk, words: str) -> None:
    """All that a server writes and reads."""
    approvals, days = Approvals(desk.store, desk.clock), Retention(1)
    desk.clock.time += 10 * MINUTE
    relayed = await approvals.offer("send", words)
    desk.store.write_now(lambda tx: approvals.claim(tx, relayed, desk.clock.time))
    assert await approvals.replay(relayed.id, "send", words)
    message = desk.sent(f"msg_{words}", words, ref_id=REF)
    await desk.receipt(ref=REF)
    assert desk.state(message)[0] == "sent"
    await desk.text(words)
    await desk.text("STOP", From=BOB)
    await desk.inbox.take(words.encode())
    desk.conversation()
    desk.store.write_now(lambda tx: days.apply(tx, desk.clock.time))


def test_a_step_that_does_more_stops_older_servers_at_their_next_write(
    path: Path, opened: Opened, upgraded: Callable[..., None]
) -> None:
    running = opened(path)
    running.write_now(put)
    upgraded("ALTER TABLE inbound RENAME COLUMN text TO words", oldest=schema.VERSION + 1)
    for record in (running, opened(path), running):
        assert "written by a newer version of this server" in refused(record)
        assert "upgrade bulkvs-mcp" in next_step(record)


def test_a_running_server_is_stopped_by_the_version_alone(path: Path, opened: Opened) -> None:
    running = opened(path)
    running.write_now(put)
    opened(path).write_now(lambda tx: tx.change("UPDATE meta SET value='99' WHERE key='version'", {}))
    assert "written by a newer version of this server" in refused(running)


# What stands in `meta` may be anything

ODD = st.one_of(
    st.sampled_from(
        ["", "0", "-1", "+3", " 3", "3 ", "3\n", "3.0", "1e1", "0x3", "\u00b2", "\u0663", "\uff13", "III"]
    ),
    st.text(max_size=8).filter(lambda text: not text.isascii() or not text.isdigit()),
    st.just("9" * 5000),
    st.binary(min_size=1, max_size=8),
)


@settings(max_examples=80)
@given(st.sampled_from(["version", "schema"]), ODD)
@example("version", b"\xff\xfe")
def test_an_odd_version_is_a_record_that_cannot_be_used(
    tmp_path_factory: pytest.TempPathFactory, key: str, value: str | bytes
) -> None:
    path = tmp_path_factory.mktemp("odd") / "record.db"
    with closing(Store(url_of(path))) as running, closing(Store(url_of(path))) as other:
        running.write_now(put)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("UPDATE meta SET value=? WHERE key=?", (value, key))
        assert "cannot be used" in refused(other)
        if key == "version":
            assert "cannot be used" in refused(running)


@pytest.mark.parametrize("key", ["version", "record"])
def test_nor_can_one_without(path: Path, opened: Opened, key: str) -> None:
    running = opened(path)
    running.write_now(lambda tx: tx.change("DELETE FROM meta WHERE key=:key", {"key": key}))
    assert "cannot be used" in refused(running)
    assert "cannot be used" in refused(opened(path))


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
    assert "is no plain file" in refused(opened(tmp_path))


@NOT_ROOT
def test_a_folder_that_cannot_be_written(tmp_path: Path, opened: Opened) -> None:
    tmp_path.chmod(0o500)
    assert "Permission denied" in refused(opened(tmp_path / "record.db"))


@pytest.mark.parametrize("call", ["mkdir", "open"])
def test_a_place_that_is_forbidden(path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, call, forbidden)
    assert "Permission denied" in refused(opened(path))
