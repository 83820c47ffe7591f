"""What is written into a client's file: our entry, what an operator had set in it, and a server starts from it."""

import json
import re
from pathlib import Path

import pytest
from mcp import Client as McpClient
from mcp import StdioServerParameters, stdio_client

from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.starting import command_of

from ...helpers.server.installs import (
    INDEX,
    TOKEN,
    UVX,
    Entry,
    every_file,
    install,
    installed,
    parsed,
    place,
    values_of,
)
from ...helpers.server.jsonc import plain
from ...helpers.server.processes import COMMAND, environment

pytestmark = pytest.mark.usefixtures("a_home")


class TestWriting:
    @every_file
    def test_a_new_file_holds_what_is_printed(self, name: str, tmp_path: Path) -> None:
        printed = parsed(CLIENTS[name], install("install", name, "--print", *INDEX).stdout)
        done = install("install", name, "--yes", *INDEX)
        assert done.exit_code == 0, done.output
        assert str(place(name)) in done.stdout
        written = parsed(CLIENTS[name], place(name).read_text("utf-8"))
        entry = written[CLIENTS[name].section]["bulkvs"]
        command = command_of(entry)[0]
        entry["command"] = ["uvx", *entry["command"][1:]] if isinstance(entry["command"], list) else "uvx"
        assert written == printed
        assert Path(command) == (Path("uvx") if CLIENTS[name].of_a_project else tmp_path / "bin" / UVX)

    @pytest.mark.usefixtures("fleeting")
    def test_nothing_is_written_that_cannot_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", "")
        done = install("install", "cursor", "--yes")
        assert done.exit_code == 2
        assert (
            "uvx is not on the PATH. Install uv, or keep the server: `uv tool install bulkvs-mcp`" in done.stderr
        )
        assert not place("cursor").exists()

    @every_file
    def test_twice_is_once(self, name: str) -> None:
        install("install", name, "--yes")
        before = {path: path.read_bytes() for path in place(name).parent.iterdir() if path.is_file()}
        again = install("install", name)
        assert (again.exit_code, again.stdout) == (0, f"Already there: {place(name)} has this entry.\n")
        assert {path: path.read_bytes() for path in place(name).parent.iterdir() if path.is_file()} == before

    @every_file
    def test_from_the_sandbox_to_the_account_and_back(self, name: str) -> None:
        install("--sandbox", "--confirm", "human", "install", name, "--yes")
        install("--from", "13109060901", "install", name, "--yes")
        # What an operator set earlier stays; that a simulator answers does not.
        values = values_of(name, installed(name))
        assert {key for key, value in values.items() if value in ("human", "13109060901")} == {
            "BULKVS_CONFIRM",
            "BULKVS_FROM",
        }
        assert "BULKVS_SANDBOX" not in values
        assert "BULKVS_TOKEN" in values or name == "cline"
        install("--sandbox", "install", name, "--yes")
        assert set_in(name) == {"BULKVS_CONFIRM": "human", "BULKVS_SANDBOX": "1"}

    @every_file
    def test_what_is_known_there_and_not_here_stays(self, name: str) -> None:
        known = {"BULKVS_USERNAME": "me@shop.example", "BULKVS_TOKEN": TOKEN, "BULKVS_FROM": "13109060901"}
        env = known | {"PATH": "/opt"}
        client = CLIENTS[name]
        theirs = {"command": "old", client.environment: env, "disabled": True}
        install("install", name, "--yes")
        path = place(name)
        if client.form == "toml":
            values = ", ".join(f"{key} = {json.dumps(value)}" for key, value in env.items())
            path.write_text(
                f'[mcp_servers.bulkvs]\ncommand = "old"\ndisabled = true\nenv = {{ {values} }}\n', "utf-8"
            )
        else:
            path.write_text(json.dumps({client.section: {"bulkvs": theirs}}), "utf-8")
        done = install("install", name, "--yes")
        assert installed(name)[client.environment] == env
        assert installed(name)["disabled"] is True
        assert not known.keys() & set(installed(name).get("env_vars", []))
        assert TOKEN not in done.output
        assert "/opt" not in done.output

    def test_a_server_elsewhere_is_replaced_whole(self) -> None:
        place("cursor").parent.mkdir()
        remote = {"url": "https://x.example", "headers": {"Authorization": TOKEN}}
        place("cursor").write_text(json.dumps({"mcpServers": {"bulkvs": remote, "x": {}}}), "utf-8")
        done = install("install", "cursor", "--yes")
        assert set(installed("cursor")) == {"command", "args", "env"}
        assert TOKEN not in done.output

    def test_prompts_of_vs_code_are_added_once(self) -> None:
        path = place("vscode")
        path.parent.mkdir(parents=True)
        path.write_text(
            '{"inputs": [{"id": "bulkvs-token", "type": "promptString", "password": true}]} // x', "utf-8"
        )
        for _ in range(2):
            assert install("install", "vscode", "--yes").exit_code == 0
        document = plain(path.read_text("utf-8"))
        assert [entry["id"] for entry in document["inputs"]] == ["bulkvs-token", "bulkvs-username", "bulkvs-from"]
        assert "description" not in document["inputs"][0]

    @pytest.mark.parametrize("name", [name for name, client in CLIENTS.items() if not client.place])
    def test_some_are_printed_only(self, name: str) -> None:
        done = install("install", name)
        assert (done.exit_code, done.stdout) == (0, install("install", name, "--print").stdout)
        assert "This belongs in" in done.stderr

    def test_a_client_that_is_not_known(self) -> None:
        assert install("install", "emacs").exit_code == 2


def set_in(name: str) -> dict[str, str]:
    """What the entry in a client's file sets itself."""
    entry = installed(name)
    return {**entry.get(CLIENTS[name].environment, {}), **entry.get("envs", {})}


def resolved(name: str, entry: Entry, env: dict[str, str]) -> dict[str, str]:
    """The environment that the client gives the server, its references looked up as the client does."""
    patterns = {"cursor": r"\$\{env:(\w+)\}", "opencode": r"\{env:(\w+)\}"}
    pattern, variables = patterns.get(name, r"\$\{(\w+)(?::-)?\}"), entry.get(CLIENTS[name].environment, {})
    found = {k: re.sub(pattern, lambda ref: env.get(ref[1], ""), v) for k, v in variables.items()}
    passed = env if CLIENTS[name].passes_on else {k: env[k] for k in entry.get("env_vars", []) if k in env}
    return found | passed


@pytest.mark.parametrize(
    ("name", "sandbox"),
    [
        *((name, False) for name in ("claude-desktop", "claude-code", "cursor", "codex", "opencode", "cline")),
        ("vscode", True),
    ],
)
async def test_the_server_starts_from_what_was_written(
    name: str, sandbox: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = {"BULKVS_USERNAME": "me@shop.example", "BULKVS_TOKEN": TOKEN, "BULKVS_FROM": "13109060901"}
    for variable, value in theirs.items():
        monkeypatch.setenv(variable, value)
    install(*["--sandbox"] * sandbox, "--read-only", "install", name, "--yes")
    entry = installed(name)
    kept = {name: value for name, value in environment(tmp_path).items() if not name.startswith("BULKVS_")}
    env = resolved(name, entry, theirs)
    account = {"BULKVS_SANDBOX": "1", "BULKVS_FROM": "13109060901"} if sandbox else theirs
    assert env == account | {"BULKVS_READ_ONLY": "1"}
    child = StdioServerParameters(command=COMMAND, args=command_of(entry)[4:], env=kept | env)
    with (tmp_path / "log.txt").open("w") as log:
        async with McpClient(stdio_client(child, log)) as client:
            tools = {tool.name for tool in (await client.list_tools()).tools}
            listed = await client.call_tool("list_campaigns", {}) if sandbox else None
    assert "list_campaigns" in tools
    assert "send_message" not in tools
    assert listed is None or not listed.is_error
