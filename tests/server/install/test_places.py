"""Where each client's file is on each system."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.command import Wanted, run_install
from bulkvs_mcp.server.install.machine import Machine

from ...helpers.systems import POSIX

pytestmark = [pytest.mark.usefixtures("a_home"), pytest.mark.system]


def machine(system: Any, home: Path, **env: str) -> Machine:
    return Machine(system, home, env, home / "project")


class TestPlaces:
    @pytest.mark.parametrize(
        ("name", "linux", "macos", "windows"),
        [
            (
                "claude-desktop",
                ".config/Claude/claude_desktop_config.json",
                "Library/Application Support/Claude/claude_desktop_config.json",
                "AppData/Roaming/Claude/claude_desktop_config.json",
            ),
            ("claude-code", "project/.mcp.json", "project/.mcp.json", "project/.mcp.json"),
            ("cursor", ".cursor/mcp.json", ".cursor/mcp.json", ".cursor/mcp.json"),
            (
                "vscode",
                ".config/Code/User/mcp.json",
                "Library/Application Support/Code/User/mcp.json",
                "AppData/Roaming/Code/User/mcp.json",
            ),
            ("windsurf", *[".codeium/windsurf/mcp_config.json"] * 3),
            ("codex", *[".codex/config.toml"] * 3),
            ("gemini-cli", *[".gemini/settings.json"] * 3),
            ("opencode", *[".config/opencode/opencode.json"] * 3),
            ("copilot-cli", *[".copilot/mcp-config.json"] * 3),
            ("qwen-code", *[".qwen/settings.json"] * 3),
            ("cline", *[".cline/data/settings/cline_mcp_settings.json"] * 3),
        ],
    )
    def test_each_system_has_its_own(
        self, name: str, linux: str, macos: str, windows: str, tmp_path: Path
    ) -> None:
        find = CLIENTS[name].place
        assert find
        found = [find(machine(system, tmp_path)) for system in ("linux", "macos", "windows")]
        assert found == [tmp_path / path for path in (linux, macos, windows)]

    def test_the_environment_may_move_them(self, tmp_path: Path) -> None:
        elsewhere = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "APPDATA", "CODEX_HOME")}
        assert machine("linux", tmp_path, **elsewhere).app_data == tmp_path / "XDG_CONFIG_HOME"
        assert machine("windows", tmp_path, **elsewhere).app_data == tmp_path / "APPDATA"
        assert machine("macos", tmp_path, **elsewhere).folder("CODEX_HOME", ".codex") == tmp_path / "CODEX_HOME"
        assert machine("linux", tmp_path, XDG_CONFIG_HOME="relative").app_data == tmp_path / ".config"

    def test_opencode_may_keep_comments(self, tmp_path: Path) -> None:
        commented = tmp_path / ".config/opencode/opencode.jsonc"
        commented.parent.mkdir(parents=True)
        commented.touch()
        find = CLIENTS["opencode"].place
        assert find
        assert find(machine("linux", tmp_path)) == commented

    def test_a_packaged_claude_desktop_reads_its_own_folder(self, tmp_path: Path) -> None:
        own = tmp_path / "AppData/Local/Packages/Claude_pzs8/LocalCache/Roaming"
        own.mkdir(parents=True)
        run_install({}, "claude-desktop", Wanted(yes=True, start=False), machine("windows", tmp_path))
        assert [path.name for path in own.rglob("*.json")] == ["claude_desktop_config.json"]
        assert not (tmp_path / "AppData/Roaming").exists()


@POSIX
def test_without_a_home_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.delenv("HOME")
    monkeypatch.setattr("pwd.getpwuid", dict[int, object]().__getitem__)
    done = CliRunner().invoke(main, ["--sandbox", "install", "cursor"])
    why = "this user has no home folder, so no client keeps its configuration in one"
    assert done.output == f"Error: Nothing was changed: {why}. Set HOME, and run this again.\n"
    assert done.exit_code == 2
    assert list((tmp_path / "here").iterdir()) == []
