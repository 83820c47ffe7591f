"""A window is opened only before the person at this machine, and whatever opens it has nothing of ours."""

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from bulkvs_mcp.messaging import system
from bulkvs_mcp.server.page import opener
from bulkvs_mcp.server.page.opener import leading_to, opener_here, put_away_forgotten

from ...helpers.page.desk import left_in
from ...helpers.systems import SCRIPTS

LINK = "http://127.0.0.1:4711/#s3cr3t"
PLACES: dict[str, tuple[str, dict[str, str], bool]] = {
    "X": ("linux", {"DISPLAY": ":0"}, True),
    "Wayland": ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
    "X over SSH, forwarded by whoever is there": ("linux", {"DISPLAY": "localhost:10", "SSH_TTY": "/dev/x"}, True),
    "a console": ("linux", {"TERM": "linux"}, False),
    "SSH to Linux": ("linux", {"SSH_CONNECTION": "1 2 3 4", "TERM": "xterm"}, False),
    "a container": ("linux", {}, False),
    "a Mac": ("darwin", {}, True),
    "SSH to a Mac": ("darwin", {"SSH_CONNECTION": "1 2 3 4"}, False),
    "a terminal over SSH on a Mac": ("darwin", {"SSH_TTY": "/dev/ttys1"}, False),
    "another system": ("freebsd14", {"DISPLAY": ":0"}, False),
}


def program(folder: Path, name: str, body: str) -> None:
    """A command on PATH."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)


@SCRIPTS
@pytest.mark.parametrize("place", PLACES)
def test_where_a_window_can_be_opened(place: str, tmp_path: Path) -> None:
    platform, environ, expected = PLACES[place]
    for name in ("xdg-open", "open"):
        program(tmp_path / "bin", name, "true")
    found = opener_here(environ | {"PATH": str(tmp_path / "bin")}, platform)
    assert (found is not None) == expected


@SCRIPTS
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_not_without_what_opens_it(platform: str, tmp_path: Path) -> None:
    """And no text browser takes its place."""
    program(tmp_path / "bin", "w3m", "true")
    program(tmp_path / "bin", "www-browser", "true")
    environ = {"DISPLAY": ":0", "PATH": str(tmp_path / "bin"), "TERM": "xterm", "BROWSER": "w3m"}
    assert opener_here(environ, platform) is None


@SCRIPTS
def test_it_has_nothing_of_ours(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """It reads as much as it can, writes as much as it likes, and leads a session of its own."""
    said = tmp_path / "said"
    body = f'echo out; echo err >&2; cat > "{said}.in"; ps -o sid= -p $$ > "{said}.sid"; echo "$@" > "{said}"'
    program(tmp_path / "bin", "xdg-open", body)
    environ = {"DISPLAY": ":0", "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}
    show = opener_here(environ, "linux")
    assert show is not None
    file = leading_to(LINK)
    before = set(threading.enumerate())
    show(file)
    for thread in set(threading.enumerate()) - before:
        thread.join(20)
    assert said.read_text().strip() == str(file)
    assert Path(f"{said}.in").read_bytes() == b""
    assert int(Path(f"{said}.sid").read_text()) != os.getsid(0)
    assert capfd.readouterr() == ("", "")


@SCRIPTS
def test_nor_the_token_in_its_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser outlives the server, and hands its environment on to whatever it starts."""
    monkeypatch.setenv("BULKVS_TOKEN", "s3cr3t")
    program(tmp_path / "bin", "xdg-open", f'env > "{tmp_path}/env"')
    show = opener_here({"DISPLAY": ":0", "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}, "linux")
    assert show is not None
    before = set(threading.enumerate())
    show(leading_to(LINK))
    for thread in set(threading.enumerate()) - before:
        thread.join(20)
    assert "PATH=" in (tmp_path / "env").read_text()
    assert "s3cr3t" not in (tmp_path / "env").read_text()


def test_on_windows_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What opens it there is a process of its own, since a browser inherits the environment of who opens it."""
    monkeypatch.setenv("BULKVS_TOKEN", "s3cr3t")
    monkeypatch.setattr(system, "_has_desktop", lambda: True)
    told = "import os, pathlib, sys; pathlib.Path(sys.argv[1]).write_text(repr(dict(os.environ)))"
    assert system.opener({}, "win32")[-1] == "import os, sys; os.startfile(sys.argv[1])"
    monkeypatch.setattr(system, "_OPENER_OF_WINDOWS", (sys.executable, "-I", "-S", "-c", told))
    show = opener_here({}, "win32")
    assert show is not None
    before = set(threading.enumerate())
    show(tmp_path / "environment")
    for thread in set(threading.enumerate()) - before:
        thread.join(20)
    assert "PATH" in (tmp_path / "environment").read_text()
    assert "s3cr3t" not in (tmp_path / "environment").read_text()


def test_nor_where_nobody_has_a_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_has_desktop", lambda: False)
    assert opener_here({}, "win32") is None


@SCRIPTS
def test_only_the_user_reads_the_file_and_no_argument_holds_the_link() -> None:
    file = leading_to(LINK)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "s3cr3t" not in str(file)
    assert f'location.replace("{LINK}")' in file.read_text("utf-8")


def test_on_linux_it_lies_where_sandboxed_browsers_see_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    file = leading_to(LINK)
    assert file.parent == tmp_path
    assert not file.name.startswith(".")


def test_what_was_forgotten_is_put_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opener, "_folder", lambda: tmp_path)
    file, other = leading_to(LINK), tmp_path / "page.html"
    other.touch()
    put_away_forgotten()
    assert left_in(tmp_path) == [file]
    put_away_forgotten(file.stat().st_mtime + 3600)
    assert left_in(tmp_path) == []
    assert other.exists()
