"""The record under a running server: what is removed, replaced or put back is noticed in the next transaction."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, run

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from bulkvs_mcp.messaging.receiving.inbox import Inbox, inbox_secret
from bulkvs_mcp.messaging.record.schema import MIGRATIONS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import StoreUnavailable
from bulkvs_mcp.provider.posts.address import PATH
from bulkvs_mcp.server.receiver.route import create_inbox

from ...helpers.children import command
from ...helpers.messaging.records import Opened, get, put, url_of
from ...helpers.server.processes import STARTED
from ...helpers.systems import MOVED

pytestmark = MOVED


@pytest.fixture
def record(path: Path, opened: Opened) -> Store:
    """A record that is open and says "value"."""
    record = opened(path)
    record.write_now(put)
    return record


def whole(path: Path) -> list[Path]:
    """The files of a record."""
    return sorted(path.parent.glob(f"{path.name}*"))


def remove(path: Path) -> None:
    for file in whole(path):
        file.unlink()


def take_away(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))


def empty(path: Path) -> None:
    # What is in the log only is not lost by that.
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    os.truncate(path, 0)


def make_another(path: Path) -> None:
    with closing(Store(url_of(path))) as other:
        other.write_now(lambda tx: put(tx, value="another's"))


def replace(path: Path) -> None:
    remove(path)
    make_another(path)


def move_over(path: Path) -> None:
    other = path.with_name("other.db")
    make_another(other)
    other.rename(path)


def write_over(path: Path) -> None:
    """Other contents in the very same file."""
    other = path.with_name("other.db")
    make_another(other)
    with closing(sqlite3.connect(other)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)


def older(path: Path) -> None:
    """A copy from before records had an identity."""
    remove(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in (statement for step in MIGRATIONS[:2] for statement in step):
            connection.execute(statement)
        connection.execute("INSERT INTO meta VALUES('version', '2')")


GONE = {"removed": remove, "taken away": take_away}
OTHERS = {
    "replaced": replace,
    "moved over": move_over,
    "written over": write_over,
    "emptied": empty,
    "older": older,
}


def refusal(record: Store, *, reading: bool) -> str:
    with pytest.raises(StoreUnavailable) as unavailable:
        anyio.run(record.read, get) if reading else record.write_now(get)
    report = unavailable.value.report
    assert (report.outcome, report.code) == ("not_done", "store_unavailable")
    return f"{report.message} {report.next_step}"


@pytest.mark.parametrize("reading", [True, False])
@pytest.mark.parametrize("how", GONE)
def test_a_file_that_is_gone_is_noticed_and_not_made_anew(
    path: Path, record: Store, how: str, *, reading: bool
) -> None:
    GONE[how](path)
    for _ in range(2):
        told = refusal(record, reading=reading)
        assert "its file is gone, and this server had it open" in told
        assert "put it back, or restart the server to begin a new one" in told
    assert not path.exists()
    record.close()
    assert "its file is gone" in refusal(record, reading=reading)


@pytest.mark.parametrize("how", OTHERS)
def test_another_in_its_place_is_neither_read_nor_written(path: Path, record: Store, how: str) -> None:
    OTHERS[how](path)
    before = path.read_bytes() if how in ("older", "emptied") else b""
    for reading in (False, True, False):
        assert "cannot be used" in refusal(record, reading=reading)
    if before or how == "emptied":
        assert path.read_bytes() == before
    else:
        with closing(Store(url_of(path))) as other:
            assert other.write_now(get) == "another's"


def test_the_words_name_cause_and_next_step(path: Path, record: Store) -> None:
    replace(path)
    assert refusal(record, reading=False) == (
        "Nothing was done: the record that keeps sends from happening twice cannot be used (not the record that"
        " this server had open lies in its place). Tell the user; the operator should put that one back, or"
        " restart the server to use the one that is there. Then repeat the call."
    )


def test_the_same_record_put_back_is_opened_again(path: Path, record: Store) -> None:
    take_away(path)
    assert "is gone" in refusal(record, reading=False)
    path.with_name("elsewhere").rename(path)
    assert record.write_now(get) == "value"


def test_a_copy_that_is_restored_is_opened_again(path: Path, record: Store) -> None:
    copy = path.with_name("copy.db")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    record.write_now(lambda tx: put(tx, "later"))
    # The log of the former one is still there, and must not be read into the copy.
    copy.rename(path)
    assert (record.write_now(get), record.write_now(lambda tx: get(tx, "later"))) == ("value", None)
    assert record.write_now(lambda tx: tx.rows("PRAGMA integrity_check", {}))[0][0] == "ok"


def test_what_was_committed_is_in_the_file_that_was_taken_away(path: Path, record: Store) -> None:
    record.write_now(lambda tx: put(tx, "later"))
    take_away(path)
    refusal(record, reading=False)
    with closing(Store(url_of(path.with_name("elsewhere")))) as found:
        assert found.write_now(lambda tx: get(tx, "later")) == "value"


def test_a_link_that_leads_elsewhere_now(path: Path, tmp_path: Path, opened: Opened) -> None:
    make_another(path)
    link = tmp_path / "link.db"
    link.symlink_to(path)
    record = opened(link)
    assert record.write_now(get) == "another's"
    other = tmp_path / "other.db"
    make_another(other)
    link.unlink()
    link.symlink_to(other)
    assert "not the record" in refusal(record, reading=False)
    link.unlink()
    link.symlink_to(path)
    assert record.write_now(get) == "another's"


@pytest.mark.parametrize("suffixes", [["-wal"], ["-shm"], ["-wal", "-shm"]])
def test_a_log_that_was_removed_takes_nothing_along(path: Path, record: Store, suffixes: list[str]) -> None:
    for suffix in suffixes:
        Path(f"{path}{suffix}").unlink()
    record.write_now(lambda tx: put(tx, "later"))
    with closing(Store(url_of(path))) as other:
        assert [other.write_now(lambda tx, key=key: get(tx, key)) for key in ("key", "later")] == ["value"] * 2
        other.write_now(lambda tx: put(tx, "theirs"))
    assert record.write_now(lambda tx: get(tx, "theirs")) == "value"


def test_a_log_whose_file_is_gone_is_not_ended(path: Path, record: Store, opened: Opened) -> None:
    lone = path.with_name("lone.db")
    for file in whole(path):
        shutil.copy(file, str(file).replace(path.name, lone.name))
    lone.unlink()
    assert "lone.db-wal, which holds what was last written, is still there" in refusal(opened(lone), reading=False)
    assert not lone.exists()
    assert Path(f"{lone}-wal").stat().st_size > 0


def test_one_that_ends_while_it_is_written_is_no_success(path: Path, record: Store) -> None:
    with pytest.raises(StoreUnavailable, match="while it was written"):
        record.write_now(lambda tx: (put(tx, "later"), take_away(path)))


def test_waiting_for_a_change_ends_where_there_is_no_record(path: Path, record: Store) -> None:
    remove(path)
    with pytest.raises(StoreUnavailable, match="is gone"):
        anyio.run(record.version)


def test_a_second_store_of_the_process_is_another(path: Path, record: Store, opened: Opened) -> None:
    remove(path)
    assert opened(path).write_now(get) is None
    assert "not the record" in refusal(record, reading=False)


def test_a_forked_child_opens_it_for_itself(path: Path) -> None:
    # What it inherits has none of the locks that its parent holds.
    ended = run(command("fork", url_of(path)), stdout=PIPE, text=True, check=True, timeout=STARTED)
    assert ended.stdout == "2 child\n"


# What an inbox says


@pytest.fixture
def inbox(record: Store) -> Generator[Callable[[], int]]:
    """Posts a STOP; the status of the answer."""
    secret = record.write_now(inbox_secret)
    with TestClient(create_inbox(Inbox(record), secret)) as client:
        post = {"From": "13105551212", "To": ["13109060901"], "Message": "STOP"}
        yield lambda: client.post(f"{PATH}{secret}", json=post).status_code


@pytest.mark.parametrize("how", GONE | OTHERS)
def test_an_inbox_acknowledges_nothing(path: Path, inbox: Callable[[], int], how: str) -> None:
    assert inbox() == 200
    (GONE | OTHERS)[how](path)
    assert [inbox(), inbox()] == [503, 503]


# Any order of events


@dataclass
class Moved:
    """A record that is open while its file is moved about, and how many writes it must say."""

    record: Store
    path: Path
    written: int = 0
    copied: int = -1

    @property
    def there(self) -> bool:
        return not self._away.exists()

    def write(self) -> None:
        if not self.there:
            refusal(self.record, reading=False)
            return
        self.written += 1
        self.record.write_now(lambda tx: put(tx, str(self.written)))

    def read(self) -> None:
        if not self.there:
            refusal(self.record, reading=True)
            return
        assert anyio.run(self.record.read, self._said) == [None, *["value"] * self.written, None]

    def _said(self, tx: Transaction) -> list[str | None]:
        return [get(tx, str(each)) for each in range(self.written + 2)]

    def close(self) -> None:
        self.record.close()

    def take_away(self) -> None:
        if self.there:
            self.path.rename(self._away)
            refusal(self.record, reading=False)

    def put_another(self) -> None:
        if not self.there:
            remove(self.path)
            make_another(self.path)

    def put_back(self) -> None:
        if not self.there:
            remove(self.path)
            self._away.rename(self.path)

    def copy(self) -> None:
        if self.there:
            with closing(sqlite3.connect(self.path)) as source, closing(sqlite3.connect(self._copy)) as target:
                source.backup(target)
            self.copied = self.written

    def restore(self) -> None:
        if self.there and self._copy.exists():
            self._copy.rename(self.path)
            self.written = self.copied

    @property
    def _away(self) -> Path:
        return self.path.with_name("away")

    @property
    def _copy(self) -> Path:
        return self.path.with_name("copy")


EVENTS = [Moved.write, Moved.take_away, Moved.put_another, Moved.put_back, Moved.copy, Moved.restore, Moved.close]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(EVENTS), min_size=3, max_size=12))
def test_what_is_said_to_be_written_is_on_record(
    tmp_path_factory: pytest.TempPathFactory, events: list[Callable[[Moved], None]]
) -> None:
    path = tmp_path_factory.mktemp("moved") / "record.db"
    with closing(Store(url_of(path))) as record:
        record.write_now(inbox_secret)
        moved = Moved(record, path)
        for event in events:
            event(moved)
            moved.read()
