"""What was written is started once, as the client will: no tool is called, nothing is put on record."""

import sys
from pathlib import Path

import pytest

from bulkvs_mcp.server.install import launching
from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.machine import Machine
from bulkvs_mcp.server.install.starting import environment_of, start_once
from bulkvs_mcp.tools.registry import TOOLS

from ...helpers.server.installs import every_file, install, installed
from ...helpers.server.processes import COMMAND

pytestmark = pytest.mark.usefixtures("a_home")

READING = sum(tool.reads for tool in TOOLS)
"""Tools of a server that changes nothing."""


@pytest.fixture
def product(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command of these tests, as if it were installed for good."""
    monkeypatch.setattr(launching, "lasting_script", lambda: Path(COMMAND))


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that says why it does not work."""
    script = tmp_path / "broken.py"
    script.write_text("import sys; sys.exit('no module of 13105551212')")
    monkeypatch.setattr(launching, "_command", lambda _source: (sys.executable, [str(script)]))  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]


@pytest.mark.usefixtures("product")
class TestStarts:
    @pytest.mark.parametrize("name", ["cursor", "codex", "opencode"])
    def test_it_says_so(self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_STORE", f"sqlite:///{tmp_path / 'record.db'}")
        monkeypatch.setenv("BULKVS_READ_ONLY", "1")
        done = install("install", name, "--yes", start=True)
        assert done.exit_code == 0, done.output
        assert f"It starts: {READING} tools, the first answer after" in done.stdout
        assert not (tmp_path / "record.db").exists()

    def test_an_entry_that_was_there_is_started_too(self) -> None:
        install("--sandbox", "install", "cursor", "--yes")
        again = install("--sandbox", "install", "cursor", start=True)
        assert "Already there" in again.stdout
        assert f"It starts: {len(TOOLS)} tools" in again.stdout


class TestDoesNot:
    @pytest.mark.usefixtures("broken")
    def test_the_entry_stays_and_the_cause_is_told(self) -> None:
        done = install("--sandbox", "install", "cursor", "--yes", start=True)
        assert done.exit_code == 1
        assert "The last it said: no module of" in done.stderr
        assert "13105551212" not in done.stderr
        assert "The entry stays as it was written" in done.stderr
        assert installed("cursor")["command"] == sys.executable

    @pytest.mark.usefixtures("broken")
    def test_where_nobody_wants_to_know(self) -> None:
        assert install("--sandbox", "install", "cursor", "--yes").exit_code == 0

    def test_it_is_waited_for_only_so_long(self, capsys: pytest.CaptureFixture[str]) -> None:
        entry = {"command": sys.executable, "args": ["-c", "import sys; sys.stdin.read()"]}
        assert not start_once(CLIENTS["cursor"], entry, Machine.here(), patience=0.5)
        assert "did not answer within 0.5 s" in capsys.readouterr().err

    def test_somebody_who_looks_on_sees_that_it_goes_on(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)
        entry = {"command": sys.executable, "args": ["-c", ""]}
        start_once(CLIENTS["cursor"], entry, Machine.here())
        assert "Starting it once, as Cursor will ..." in capsys.readouterr().err


class TestEnvironments:
    @every_file
    def test_references_are_looked_up(self, name: str) -> None:
        environ = {"BULKVS_USERNAME": "me", "BULKVS_TOKEN": "tok", "BULKVS_CONFIRM": "human", "PATH": "/bin"}
        install("install", name, "--yes")
        given = environment_of(CLIENTS[name], installed(name), environ)
        clear = {"BULKVS_USERNAME": "you@example.com", "BULKVS_TOKEN": "your API token"}
        sender = {"BULKVS_FROM": "your BulkVS number"}
        assert given == environ | (clear | sender if name == "claude-desktop" else {})

    def test_what_is_not_passed_on_does_not_arrive(self) -> None:
        install("--confirm", "human", "install", "codex", "--yes")
        environ = {"BULKVS_SANDBOX": "1", "BULKVS_DAILY_LIMIT": "5"}
        given = environment_of(CLIENTS["codex"], installed("codex"), environ)
        assert given == {"BULKVS_DAILY_LIMIT": "5", "BULKVS_CONFIRM": "human"}

    def test_an_allow_list_of_nobody_arrives(self) -> None:
        entry = {"command": "x", "env": {"BULKVS_ALLOW_TO": "", "BULKVS_FROM": ""}}
        assert environment_of(CLIENTS["cursor"], entry, {}) == {"BULKVS_ALLOW_TO": ""}
