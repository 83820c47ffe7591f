"""A record that others can write, or that is a stranger's, is not used; who shares it knowingly is no stranger."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.record.files import Unusable, refuse_strangers
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.refusals import StoreUnavailable

from ...helpers.messaging.records import Opened, get, put
from ...helpers.systems import MODES, ROOT

pytestmark = MODES

FILES = ("record.db", "record.db-wal", "record.db-shm", "record.db-journal")
NOBODY = 65534


@pytest.fixture
def record(path: Path, opened: Opened) -> Store:
    record = opened(path)
    record.write_now(put)
    return record


def refused(record: Store) -> tuple[str, str]:
    with pytest.raises(StoreUnavailable) as unavailable:
        record.write_now(get)
    report = unavailable.value.report
    assert report.outcome == "not_done"
    return report.message, report.next_step


# Modes


@given(st.sampled_from(FILES), st.integers(0, 0o777))
def test_what_everybody_can_write_is_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, mode: int
) -> None:
    folder = tmp_path_factory.mktemp("modes")
    for each in FILES:
        (folder / each).touch(0o600)
    (folder / name).chmod(mode)
    if not mode & stat.S_IWOTH:
        refuse_strangers(folder / "record.db")
        return
    with pytest.raises(Unusable) as unusable:
        refuse_strangers(folder / "record.db")
    assert str(unusable.value) == f"everybody on this machine can write {name} (mode {mode:04o})"
    assert f"run chmod 600 on {name}" in unusable.value.remedy


@pytest.mark.parametrize(
    ("mode", "usable"),
    [(0o700, True), (0o755, True), (0o775, True), (0o1777, True), (0o777, False), (0o702, False)],
)
def test_nor_may_everybody_replace_it(path: Path, opened: Opened, mode: int, *, usable: bool) -> None:
    path.parent.mkdir(parents=True)
    path.parent.chmod(mode)
    record = opened(path)
    if usable:
        record.write_now(put)
        return
    message, next_step = refused(record)
    assert f"everybody on this machine can replace it: its folder has mode {mode:04o}" in message
    assert "run chmod o-w on that folder" in next_step
    assert not path.exists()


def test_what_changes_under_a_running_server_counts(path: Path, record: Store) -> None:
    path.chmod(0o666)
    assert "can write record.db (mode 0666)" in refused(record)[0]
    path.chmod(0o600)
    assert record.write_now(get) == "value"
    log = path.with_name("record.db-wal")
    log.chmod(0o606)
    assert "can write record.db-wal (mode 0606)" in refused(record)[0]


# Links


@pytest.mark.parametrize("at_fault", ["target", "folder of the target", "folder of the link"])
def test_links_are_followed(tmp_path: Path, path: Path, opened: Opened, at_fault: str) -> None:
    opened(path).write_now(put)
    links = tmp_path / "links"
    links.mkdir()
    link = links / "record.db"
    link.symlink_to(path)
    assert opened(link).write_now(get) == "value"
    {"target": path, "folder of the target": path.parent, "folder of the link": links}[at_fault].chmod(0o777)
    assert "everybody on this machine" in refused(opened(link))[0]


def pipe(path: Path) -> None:
    os.mkfifo(path, 0o600)


def linked_log(path: Path) -> None:
    other = path.with_name("other")
    other.touch(0o600)
    path.with_name("record.db-wal").symlink_to(other)


@pytest.mark.parametrize("make", [Path.mkdir, pipe, linked_log])
def test_what_is_no_plain_file(path: Path, opened: Opened, make: Callable[[Path], None]) -> None:
    path.parent.mkdir(parents=True)
    make(path)
    assert "is no plain file" in refused(opened(path))[0]


# Owners


@pytest.fixture
def strange(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], int]:
    """Makes a file somebody else's, whose user id it returns."""

    def make(file: Path) -> int:
        if os.geteuid() == 0:
            os.chown(file, NOBODY, -1, follow_symlinks=False)
            return NOBODY
        found = os.geteuid()
        monkeypatch.setattr(os, "geteuid", lambda: found + 1)
        return found

    return make


@pytest.mark.parametrize("name", ["record.db", "record.db-wal"])
def test_a_stranger_s_is_refused(path: Path, record: Store, strange: Callable[[Path], int], name: str) -> None:
    user = strange(path.with_name(name))
    message, next_step = refused(record) if os.geteuid() == 0 else refused(Store(f"sqlite://{path}"))
    assert f"belongs to another user (uid {user})" in message
    assert "run the server as that user" in next_step


def test_a_stranger_s_link_is_refused(
    tmp_path: Path, path: Path, record: Store, strange: Callable[[Path], int]
) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(path)
    strange(link)
    assert "belongs to another user" in refused(Store(f"sqlite://{link}"))[0]


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("they", [True, False])
@pytest.mark.parametrize("we", [True, False])
def test_who_shares_its_folder_s_group_is_no_stranger(
    path: Path,
    record: Store,
    strange: Callable[[Path], int],
    monkeypatch: pytest.MonkeyPatch,
    *,
    we: bool,
    they: bool,
    known: bool,
) -> None:
    record.close()
    user, group = strange(path), path.parent.stat().st_gid

    def account(uid: int) -> SimpleNamespace:
        if not known or uid != user:
            raise KeyError(uid)
        return SimpleNamespace(pw_name="somebody", pw_gid=4_000_000)

    monkeypatch.setattr(os, "getegid", lambda: 4_000_001)
    monkeypatch.setattr(os, "getgroups", lambda: [4_000_002, *([group] if we else [])])
    monkeypatch.setattr("pwd.getpwuid", account)
    monkeypatch.setattr(os, "getgrouplist", lambda name, gid: [gid, *([group] if they else [])])  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    if we and they and known:
        refuse_strangers(path)
    else:
        assert "belongs to another user" in refused(Store(f"sqlite://{path}"))[0]


@ROOT
def test_root_is_no_stranger(path: Path, record: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: NOBODY)
    refuse_strangers(path)
