"""What is printed for each client: its own format, the settings set here, and where the server comes from."""

import json
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.server.install import launching
from bulkvs_mcp.server.install.client import OTHERS, PLACEHOLDERS, SANDBOX, SENDER
from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.starting import command_of
from bulkvs_mcp.server.settings import Settings, variable

from ...helpers.server.installs import INDEX, TOKEN, entry_of, every_client, install, place, values_of
from ...helpers.server.jsonc import plain

pytestmark = pytest.mark.usefixtures("a_home")


def left_out(name: str) -> bool:
    """Whether the client's own environment brings a sender, where it has one."""
    return CLIENTS[name].passes_on and not CLIENTS[name].if_set


class TestSnippets:
    @every_client
    def test_it_is_what_the_client_reads(self, name: str) -> None:
        printed = install("install", name, "--print", *INDEX)
        entry = entry_of(name, printed.stdout)
        assert printed.exit_code == 0
        assert command_of({"command": entry.get("cmd")} | entry) == ["uvx", "bulkvs-mcp"]
        needed = [key for key in PLACEHOLDERS if key != SENDER or not left_out(name)]
        assert [key for key in values_of(name, entry) if key not in OTHERS] == (needed if name != "cline" else [])
        assert CLIENTS[name].title.casefold() in printed.stderr.casefold()

    @pytest.mark.parametrize(
        ("name", "value"),
        {
            "claude-desktop": "your API token",
            "claude-code": "${BULKVS_TOKEN}",
            "cursor": "${env:BULKVS_TOKEN}",
            "vscode": "${input:bulkvs-token}",
            "windsurf": "${env:BULKVS_TOKEN}",
            "gemini-cli": "${BULKVS_TOKEN}",
            "copilot-cli": "${BULKVS_TOKEN}",
            "qwen-code": "${BULKVS_TOKEN}",
            "kiro": "${BULKVS_TOKEN}",
            "amp": "${BULKVS_TOKEN}",
            "droid": "${BULKVS_TOKEN}",
            "continue": "${{ secrets.BULKVS_TOKEN }}",
            "antigravity": "your API token",
            "zed": "your API token",
        }.items(),
    )
    def test_where_the_token_comes_from(self, name: str, value: str) -> None:
        assert entry_of(name, install("install", name, "--print").stdout)["env"]["BULKVS_TOKEN"] == value

    def test_what_vs_code_asks_for(self) -> None:
        document = plain(install("install", "vscode", "--print").stdout)
        asked = {entry["id"]: entry.get("password", False) for entry in document["inputs"]}
        assert asked == {"bulkvs-username": False, "bulkvs-token": True, "bulkvs-from": False}
        assert {f"${{input:{name}}}" for name in asked} == set(document["servers"]["bulkvs"]["env"].values())

    @every_client
    def test_the_sandbox_needs_no_account(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_USERNAME", "me@shop.example")
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        printed = install("--sandbox", "install", name, "--print").stdout
        values = values_of(name, entry_of(name, printed))
        assert {key: value for key, value in values.items() if key not in OTHERS} == {"BULKVS_SANDBOX": "1"}
        assert "inputs" not in printed

    def test_every_setting_reaches_a_server_to_which_nothing_is_passed_on(self) -> None:
        every = {variable(field) for field in Settings.model_fields}
        assert {*OTHERS, *PLACEHOLDERS, SANDBOX} == every
        entry = entry_of("codex", install("--daily-limit", "5", "install", "codex", "--print").stdout)
        assert (entry["env"], entry["tool_timeout_sec"]) == ({"BULKVS_DAILY_LIMIT": "5"}, 330)
        assert {*entry["env_vars"], *entry["env"], SANDBOX} == every

    @pytest.mark.parametrize("name", ["claude-code", "gemini-cli", "droid"])
    def test_a_sender_need_not_be_set(self, name: str) -> None:
        env = entry_of(name, install("install", name, "--print").stdout)["env"]
        assert env["BULKVS_FROM"] == "${BULKVS_FROM:-}"

    @pytest.mark.parametrize("name", ["opencode", "copilot-cli", "qwen-code", "cline", "continue", "goose"])
    def test_a_sender_comes_with_the_environment_of_a_client_that_passes_it_on(self, name: str) -> None:
        assert "BULKVS_FROM" not in values_of(name, entry_of(name, install("install", name, "--print").stdout))

    def test_of_opencode(self) -> None:
        entry = entry_of("opencode", install("install", "opencode", "--print", *INDEX).stdout)
        assert entry == {
            "type": "local",
            "enabled": True,
            "command": ["uvx", "bulkvs-mcp"],
            "environment": {name: f"{{env:{name}}}" for name in ("BULKVS_USERNAME", "BULKVS_TOKEN")},
        }

    @pytest.mark.parametrize(
        ("flags", "caution"),
        [
            (["--confirm", "off"], "BULKVS_CONFIRM=off goes into the entry: nobody is asked"),
            (["--base-url", "http://127.0.0.1:8899/api"], "an address of this computer: no text reaches"),
        ],
    )
    def test_what_is_hardly_meant_to_last_is_told(self, flags: list[str], caution: str) -> None:
        assert caution in install(*flags, "install", "cursor", "--print").stderr
        assert caution in install(*flags, "install", "cursor", "--yes").stderr
        assert caution not in install("install", "cursor", "--print").stderr

    @every_client
    def test_settings_go_in(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_FROM", "(310) 906-0901, 13109060904")
        monkeypatch.setenv("BULKVS_DAILY_LIMIT", "0")
        monkeypatch.setenv("BULKVS_ALLOW_TO", "")
        flags = ("--username", "me@shop.example", "--confirm", "human", "--read-only", "--timeout", "12.5")
        values = values_of(name, entry_of(name, install(*flags, "install", name, "--print").stdout))
        values.pop("BULKVS_TOKEN", None)
        assert {key: value for key, value in values.items() if value or key not in OTHERS} == {
            "BULKVS_USERNAME": "me@shop.example",
            "BULKVS_FROM": "13109060901,13109060904",
            "BULKVS_READ_ONLY": "1",
            "BULKVS_CONFIRM": "human",
            "BULKVS_ALLOW_TO": ",",
            "BULKVS_TIMEOUT": "12.5",
        }

    def test_nobody_stays_nobody(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An allow-list that admits nobody does not become none on the way through a client."""
        monkeypatch.setenv("BULKVS_ALLOW_TO", "")
        env = entry_of("cursor", install("install", "cursor", "--print").stdout)["env"]
        monkeypatch.setenv("BULKVS_ALLOW_TO", env["BULKVS_ALLOW_TO"])
        assert Settings.load().allow_to == ()

    def test_settings_that_are_malformed_go_nowhere(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_QUIET_HOURS", "at night")
        refused = install("install", "cursor", "--yes")
        assert refused.exit_code == 2
        assert "BULKVS_QUIET_HOURS is malformed" in refused.stderr
        assert not place("cursor").exists()

    @pytest.mark.parametrize(
        ("source", "args"),
        [
            ("bulkvs-mcp", ["bulkvs-mcp"]),
            ("bulkvs-mcp==0.1.0", ["--from", "bulkvs-mcp==0.1.0", "bulkvs-mcp"]),
            (".", ["--from", "{here}", "bulkvs-mcp"]),
        ],
    )
    def test_the_source(self, source: str, args: list[str], tmp_path: Path) -> None:
        printed = install("install", "cursor", "--print", "--source", source).stdout
        assert entry_of("cursor", printed)["args"] == [arg.format(here=tmp_path) for arg in args]

    @pytest.mark.usefixtures("fleeting")
    @pytest.mark.parametrize(
        ("record", "args"),
        [
            (None, ["bulkvs-mcp"]),
            ({"url": "{here}", "dir_info": {"editable": True}}, ["--from", "{folder}", "bulkvs-mcp"]),
            (
                {"url": "https://me:pw@git.example/x.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}},
                ["--from", "git+https://git.example/x.git@abc", "bulkvs-mcp"],
            ),
            (
                {"url": "https://x.example/b.whl", "archive_info": {}},
                ["--from", "https://x.example/b.whl", "bulkvs-mcp"],
            ),
        ],
    )
    def test_the_source_is_that_of_this_one(
        self, record: dict[str, Any] | None, args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = tmp_path / "a clone"
        folder.mkdir()
        text = json.dumps(record).replace("{here}", folder.as_uri()) if record else None

        class Recorded:
            def read_text(self, _name: str) -> str | None:
                return text

        monkeypatch.setattr(launching, "distribution", lambda _name: Recorded())  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]
        printed = install("install", "cursor", "--print").stdout
        assert entry_of("cursor", printed)["args"] == [arg.format(folder=folder) for arg in args]
