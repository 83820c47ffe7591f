"""`bulkvs-mcp doctor CLIENT`: the server as that client would start it, with what it would get."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from ...helpers.server.installs import install, place
from ...helpers.server.processes import COMMAND, environment
from .test_command import doctored

pytestmark = pytest.mark.usefixtures("a_home")


@pytest.fixture
def a_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A home in which clients may be set up, and a project."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("CODEX_HOME", raising=False)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.chdir(tmp_path)


def written(name: str, entry: dict[str, Any]) -> None:
    """An entry as somebody may have written it."""
    place(name).parent.mkdir(parents=True, exist_ok=True)
    section = "servers" if name == "vscode" else "mcpServers"
    place(name).write_text(json.dumps({section: {"bulkvs": entry}}), "utf-8")


def examined(tmp_path: Path, *arguments: str, **more: str) -> tuple[int, dict[str, dict[str, str]]]:
    """The exit code, and what each check found."""
    bare = {name: value for name, value in environment(tmp_path).items() if not name.startswith("BULKVS_")}
    run = doctored(bare | {"BULKVS_FRONT": "off"} | more, "doctor", *arguments, "--json")
    assert run.stderr == b""
    checks = json.loads(run.stdout)["checks"]
    return run.returncode, {check["name"]: check for check in checks}


class TestEntry:
    def test_it_is_started_with_what_it_says(self, tmp_path: Path) -> None:
        written("cursor", {"command": COMMAND, "args": [], "env": {"BULKVS_SANDBOX": "1"}})
        code, checks = examined(tmp_path, "cursor")
        assert (code, {check["status"] for check in checks.values()}) == (0, {"ok"})
        assert next(iter(checks)) == "entry"
        assert "Cursor: ~/.cursor/mcp.json. It starts" in checks["entry"]["found"]

    def test_it_is_the_client_that_counts_and_not_this_terminal(self, tmp_path: Path) -> None:
        written("cursor", {"command": COMMAND, "env": {"BULKVS_SANDBOX": "1", "BULKVS_DAILY_LIMIT": "many"}})
        code, checks = examined(tmp_path, "cursor", BULKVS_DAILY_LIMIT="5")
        assert (code, checks["settings"]["status"]) == (2, "failed")
        assert "BULKVS_DAILY_LIMIT" in checks["settings"]["found"]

    def test_what_a_client_does_not_pass_on_is_not_there(self, tmp_path: Path) -> None:
        place("codex").parent.mkdir()
        place("codex").write_text(
            f"[mcp_servers.bulkvs]\ncommand = {json.dumps(COMMAND)}\nenv_vars = ['BULKVS_SANDBOX']\n", "utf-8"
        )
        code, checks = examined(tmp_path, "codex", BULKVS_SANDBOX="1", BULKVS_DAILY_LIMIT="many")
        assert (code, checks["settings"]["status"]) == (0, "ok")

    def test_its_command_is_gone(self, tmp_path: Path) -> None:
        written("cursor", {"command": str(tmp_path / "gone"), "env": {"BULKVS_SANDBOX": "1"}})
        code, checks = examined(tmp_path, "cursor")
        assert (code, checks["entry"]["status"], checks["server"]["status"]) == (2, "failed", "failed")
        assert "is not there any more" in checks["entry"]["found"]
        assert checks["entry"]["next_step"] == "Run bulkvs-mcp install cursor."

    def test_what_is_started_is_no_server(self, tmp_path: Path) -> None:
        written("cursor", {"command": sys.executable, "args": ["-c", ""], "env": {"BULKVS_SANDBOX": "1"}})
        code, checks = examined(tmp_path, "cursor")
        assert (code, checks["entry"]["status"], checks["server"]["status"]) == (2, "ok", "failed")

    @pytest.mark.parametrize("content", ["", "{}", '{"mcpServers": {"bulkvs": {"url": "https://x.example"}}}'])
    def test_there_is_none(self, content: str, tmp_path: Path) -> None:
        place("cursor").parent.mkdir()
        place("cursor").write_text(content, "utf-8")
        code, checks = examined(tmp_path, "cursor")
        assert (code, list(checks)) == (2, ["entry"])
        assert "has no entry bulkvs that starts a command" in checks["entry"]["found"]

    def test_the_file_is_no_json(self, tmp_path: Path) -> None:
        place("cursor").parent.mkdir()
        place("cursor").write_text("{", "utf-8")
        assert "expects a name in double quotes here" in examined(tmp_path, "cursor")[1]["entry"]["found"]

    def test_a_placeholder_is_left(self, tmp_path: Path) -> None:
        install("install", "claude-desktop", "--yes")
        code, checks = examined(tmp_path, "claude-desktop")
        assert code == 2
        assert (
            "A placeholder still stands for BULKVS_USERNAME, BULKVS_TOKEN, BULKVS_FROM."
            in checks["entry"]["found"]
        )

    def test_what_only_the_client_knows(self, tmp_path: Path) -> None:
        env = {"BULKVS_TOKEN": "${input:bulkvs-token}", "BULKVS_SANDBOX": "1"}
        written("vscode", {"command": COMMAND, "env": env})
        _, checks = examined(tmp_path, "vscode")
        kept = "VS Code keeps BULKVS_TOKEN itself; what this terminal has stands in here."
        assert kept in checks["entry"]["found"]

    def test_a_file_that_is_not_read(self, tmp_path: Path) -> None:
        code, checks = examined(tmp_path, "zed")
        assert (code, list(checks)) == (2, ["entry"])
        assert "bulkvs-mcp install zed prints" in checks["entry"]["next_step"]

    def test_flags_are_the_clients_to_give(self, tmp_path: Path) -> None:
        run = doctored(environment(tmp_path), "--sandbox", "doctor", "cursor")
        assert (run.returncode, b"The entry of cursor decides" in run.stderr) == (2, True)
