"""The folder of prepared answers: what others put there, or in its place, is neither used nor touched."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bulkvs_mcp.server.stdio.cache import opened

from ...helpers.server.sessions import OPENED, seen
from ...helpers.systems import POSIX, ROOT

pytestmark = POSIX

NAME = f"{'0123456789abcdef' * 2}.json"
PLENTY = 30


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user's caches are."""
    base = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(base))
    return base


def kept(content: bytes = b"answers", name: str = NAME) -> bool:
    """Whether something could be kept, and read again."""
    try:
        with opened(made=True) as folder:
            folder.write(name, content)
        with opened() as folder:
            return folder.read(name, 1000) == content
    except OSError:
        return False


def belongings(folder: Path, names: Callable[[int], str] = lambda number: f"{number}.txt") -> dict[str, bytes]:
    """Makes a folder with somebody's files, older than anything; gives what is in it."""
    folder.mkdir(0o700)
    for number in range(PLENTY):
        (folder / names(number)).write_bytes(b"mine")
        os.utime(folder / names(number), (number, number))
    return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_it_is_made_for_its_user_alone(base: Path) -> None:
    before = os.umask(0)
    try:
        assert kept()
    finally:
        os.umask(before)
    places = (base, base / "bulkvs-mcp", base / "bulkvs-mcp" / NAME)
    assert [place.stat().st_mode & 0o777 for place in places] == [0o700, 0o700, 0o600]


def test_a_link_in_its_place_leads_nowhere(base: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    before = belongings(victim)
    base.mkdir(0o700)
    (base / "bulkvs-mcp").symlink_to(victim)
    assert not kept()
    assert contents(victim) == before


def test_a_server_leaves_a_victim_s_folder_alone(base: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    before = belongings(victim, lambda number: f"{number:032x}.json")
    base.mkdir(0o700)
    (base / "bulkvs-mcp").symlink_to(victim)
    assert [seen(OPENED, tmp_path, base).early for _ in range(2)] == [0, 0]
    assert contents(victim) == before


def test_a_planted_link_is_replaced_and_not_followed(base: Path, tmp_path: Path) -> None:
    assert kept()
    victim = tmp_path / "keep.txt"
    victim.write_text("mine", "utf-8")
    (base / "bulkvs-mcp" / NAME).unlink()
    (base / "bulkvs-mcp" / NAME).symlink_to(victim)
    with opened() as folder, pytest.raises(OSError, match="symbolic"):
        folder.read(NAME, 100)
    assert kept()
    assert victim.read_text("utf-8") == "mine"
    assert not (base / "bulkvs-mcp" / NAME).is_symlink()


def test_a_name_that_is_guessed_is_never_written_to(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept()
    victim = tmp_path / "keep.txt"
    victim.write_text("mine", "utf-8")
    monkeypatch.setattr("os.urandom", b"\1".__mul__)
    (base / "bulkvs-mcp" / f"{NAME}.{'01' * 8}").symlink_to(victim)
    assert not kept(b"others")
    assert victim.read_text("utf-8") == "mine"


def test_only_what_was_made_here_is_pruned(base: Path) -> None:
    others = belongings_in(base / "bulkvs-mcp")
    for number in range(PLENTY):
        assert kept(name=f"{number:032x}.json")
    left = {path.name for path in (base / "bulkvs-mcp").iterdir()}
    assert left - others == {f"{number:032x}.json" for number in range(PLENTY - 16, PLENTY)}
    assert others <= left


def belongings_in(folder: Path) -> set[str]:
    """What may lie there besides, and is older than anything."""
    folder.mkdir(0o700, parents=True)
    folder.parent.chmod(0o700)
    names = ["notes.txt", f"{NAME}.bak", f"x{NAME}", NAME.upper(), f"{NAME}.1", ".json", "a.json"]
    for name in names:
        (folder / name).write_text("mine", "utf-8")
        os.utime(folder / name, (1, 1))
    (folder / f"{'f' * 32}.json").mkdir()
    (folder / f"{'e' * 32}.json").symlink_to(folder / "notes.txt")
    return {path.name for path in folder.iterdir()}


def test_what_was_left_half_written_goes_in_time(base: Path) -> None:
    assert kept()
    (base / "bulkvs-mcp" / f"{NAME}.{'ab' * 8}").touch()
    os.utime(base / "bulkvs-mcp" / f"{NAME}.{'ab' * 8}", (1, 1))
    for number in range(16):
        assert kept(name=f"{number:032x}.json")
    assert not (base / "bulkvs-mcp" / f"{NAME}.{'ab' * 8}").exists()


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o722, 0o702])
def test_a_folder_that_others_can_write_is_not_used(base: Path, mode: int) -> None:
    assert kept()
    (base / "bulkvs-mcp").chmod(mode)
    assert not kept()
    assert contents(base / "bulkvs-mcp") == {NAME: b"answers"}


@pytest.mark.parametrize(("mode", "safe"), [(0o777, False), (0o703, False), (0o1777, True), (0o755, True)])
def test_nor_is_one_that_others_can_replace(base: Path, mode: int, safe: bool) -> None:
    base.mkdir()
    base.chmod(mode)
    assert kept() == safe
    assert (base / "bulkvs-mcp").exists() == safe


@pytest.mark.parametrize("mode", [0o777, 0o703])
def test_nor_one_further_up(base: Path, tmp_path: Path, mode: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(base / "deep" / "er"))
    assert kept()
    base.chmod(mode)
    assert not kept()


def test_a_link_of_the_user_s_own_may_lead_to_a_cache(base: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir(0o700)
    base.symlink_to(tmp_path / "disk")
    assert kept()
    (tmp_path / "disk").chmod(0o777)
    assert not kept()


def _make_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize("make", [_make_pipe, Path.mkdir, Path.touch], ids=["pipe", "folder", "file"])
def test_nothing_else_is_waited_for_or_read(base: Path, make: Callable[[Path], object]) -> None:
    assert kept()
    (base / "bulkvs-mcp" / NAME).unlink()
    make(base / "bulkvs-mcp" / NAME)
    (base / "bulkvs-mcp" / NAME).chmod(0o622)
    with opened() as folder, pytest.raises(OSError, match=NAME):
        folder.read(NAME, 100)


@ROOT
@pytest.mark.parametrize("place", ["cache", "cache/bulkvs-mcp", f"cache/bulkvs-mcp/{NAME}"])
def test_what_is_somebody_else_s_is_not_read(base: Path, tmp_path: Path, place: str) -> None:
    assert kept()
    os.chown(tmp_path / place, 65534, 65534)
    with pytest.raises(OSError, match=r"bulkvs-mcp|json"), opened() as folder:
        folder.read(NAME, 100)


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("cache", ["cache", "./cache", "~/.cache", ""])
def test_a_place_that_is_none_is_not_made(cache: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """XDG wants it ignored: then the user's own folder is the place, and without a home there is none."""
    home, here = tmp_path / "home", tmp_path / "here"
    for folder in (home, here):
        folder.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", cache)
    monkeypatch.setenv("HOME", "home")
    assert not kept()
    monkeypatch.setenv("HOME", str(home))
    assert kept()
    assert [path.name for path in home.rglob("*.json")] == [NAME]
    assert list(here.iterdir()) == []


def test_without_a_home_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", dict[int, object]().__getitem__)
    assert not kept()
    assert list(tmp_path.iterdir()) == []
