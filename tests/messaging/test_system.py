"""What differs by system, on this one, and on the others as far as their names decide it."""

import io
import os
import signal
import sys
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.system import cache_folder, ending_signals, heeded, is_terminal, system, write_utf8

from ..helpers.systems import PATHS

pytestmark = pytest.mark.system

CACHES: list[tuple[str, dict[str, str], str]] = [
    ("linux", {}, "home/.cache"),
    ("linux", {"XDG_CACHE_HOME": "{}/cache"}, "cache"),
    ("linux", {"XDG_CACHE_HOME": "cache"}, "home/.cache"),
    ("darwin", {"XDG_CACHE_HOME": "{}/cache"}, "home/Library/Caches"),
    ("win32", {"LOCALAPPDATA": "{}/local"}, "local"),
    ("win32", {"LOCALAPPDATA": "local"}, "home"),
]


@PATHS
@pytest.mark.parametrize(("name", "variables", "folder"), CACHES)
def test_caches_lie_where_the_system_keeps_them(
    name: str, variables: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in {"HOME": "{}/home", **variables}.items():
        monkeypatch.setenv(variable, value.format("/of"))
    monkeypatch.setattr("sys.platform", name)
    assert cache_folder() == f"/of/{folder}"


def test_each_system_has_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {
        name: monkeypatch.setattr("sys.platform", name) or system() for name in ("win32", "darwin", "freebsd14")
    }
    assert found == {"win32": "windows", "darwin": "macos", "freebsd14": "linux"}


def test_every_signal_that_ends_a_process_is_heeded_and_then_as_before() -> None:
    before = [signal.getsignal(number) for number in ending_signals()]
    came: list[str] = []
    for number in ending_signals():
        with heeded(lambda: came.append("asked to end")):
            signal.raise_signal(number)
            signal.raise_signal(number)
    assert came == ["asked to end"] * 2 * len(before)
    assert [signal.getsignal(number) for number in ending_signals()] == before


def test_where_nobody_reads_or_types_is_no_terminal(tmp_path: Path) -> None:
    """Windows says of NUL that it is one."""
    with Path(os.devnull).open() as nothing, (tmp_path / "file").open("w") as file:
        assert [is_terminal(each) for each in (nothing, nothing.fileno(), file)] == [False] * 3


@pytest.mark.parametrize("page", ["cp1252", "cp437", "utf-8"])
def test_a_pipe_gets_utf8_on_windows_whatever_the_code_page(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding=page, newline="\r\n"))
    write_utf8()
    sys.stdout.write("Zoë ✓\n日本\n")
    sys.stdout.flush()
    assert written.getvalue() == "Zoë ✓\n日本\n".encode()
