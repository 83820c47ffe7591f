"""`bulkvs-mcp install`: what each client is given, who is asked, and that no secret shows."""

import base64
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner, Result
from mcp import Client as McpClient
from mcp import StdioServerParameters, stdio_client

from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.install import command as install_module
from bulkvs_mcp.server.install.clients import CLIENTS, PLACEHOLDERS, Client, Machine
from bulkvs_mcp.server.install.command import run_install
from bulkvs_mcp.server.install.guide import install_link
from bulkvs_mcp.server.settings import Settings

from ..stdio.test_transport import COMMAND, POSIX, environment
from .test_merging import plain

ROOT = Path(__file__).parents[3]
TOKEN = "tok-4f9a8c7e1d2b"
WRITTEN = [name for name, client in CLIENTS.items() if client.place]
IN_CLEAR = ["claude-desktop"]
"""Those to which the token itself has to be written."""
INDEX = ("--source", "bulkvs-mcp")

Entry = dict[str, Any]
every_client = pytest.mark.parametrize("name", CLIENTS)
every_file = pytest.mark.parametrize("name", WRITTEN)


@pytest.fixture(autouse=True)
def a_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A project of nobody, and a uvx that is nowhere near a network."""
    monkeypatch.delenv("CODEX_HOME", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bin").mkdir()
    uvx = tmp_path / "bin" / ("uvx.exe" if sys.platform == "win32" else "uvx")
    uvx.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(uvx.parent))


def install(*arguments: str, answers: str | None = None) -> Result:
    """The command as a user calls it; `answers` are typed at a terminal, None is no terminal."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(install_module, "at_terminal", lambda: answers is not None)
        return CliRunner().invoke(main, arguments, input=answers or "", prog_name="bulkvs-mcp")


def place(name: str) -> Path:
    """Where the client's file is to be here."""
    found = CLIENTS[name].place
    assert found
    return found(Machine.here())


def parsed(client: Client, text: str) -> dict[str, Any]:
    """A snippet or file, read by its client's format."""
    if client.form == "toml":
        return tomllib.loads(text)
    return yaml(text) if client.form == "yaml" else plain(text)


def yaml(text: str) -> dict[str, Any]:
    """YAML, if it is no more than nested keys whose values are JSON, which is YAML too."""
    root: dict[str, Any] = {}
    open_at = [root]
    for line in text.splitlines():
        found = re.fullmatch(r"((?:  )*)([a-z_]+):(?: (.+))?", line)
        assert found, line
        depth = len(found[1]) // 2
        open_at[depth + 1 :] = [{}]
        open_at[depth][found[2]] = json.loads(found[3]) if found[3] else open_at[depth + 1]
    return root


def entry_of(name: str, text: str) -> Entry:
    return cast("Entry", parsed(CLIENTS[name], text)[CLIENTS[name].section]["bulkvs"])


def installed(name: str) -> Entry:
    return entry_of(name, place(name).read_text("utf-8"))


def values_of(name: str, entry: Entry) -> dict[str, str]:
    """What the entry sets or refers to, whatever the client calls it."""
    referred = dict.fromkeys((*entry.get("env_vars", []), *entry.get("env_keys", [])), "")
    return {**entry.get("env", {}), **entry.get("envs", {}), **referred}


class TestSnippets:
    @every_client
    def test_it_is_what_the_client_reads(self, name: str) -> None:
        printed = install("install", name, "--print", *INDEX)
        entry = entry_of(name, printed.stdout)
        assert printed.exit_code == 0
        assert (entry.get("command") or entry["cmd"], entry["args"]) == ("uvx", ["bulkvs-mcp"])
        assert list(values_of(name, entry)) == list(PLACEHOLDERS)
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
        assert values_of(name, entry_of(name, printed)) == {"BULKVS_SANDBOX": "1"}
        assert "inputs" not in printed

    @every_client
    def test_settings_go_in(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_FROM", "(310) 906-0901, 13109060904")
        monkeypatch.setenv("BULKVS_DAILY_LIMIT", "0")
        monkeypatch.setenv("BULKVS_ALLOW_TO", "")
        flags = ("--username", "me@shop.example", "--confirm", "human", "--read-only", "--timeout", "12.5")
        values = values_of(name, entry_of(name, install(*flags, "install", name, "--print").stdout))
        values.pop("BULKVS_TOKEN")
        assert values == {
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
        assert refused.exit_code == 1
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

        monkeypatch.setattr(install_module, "distribution", lambda _name: Recorded())  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]
        printed = install("install", "cursor", "--print").stdout
        assert entry_of("cursor", printed)["args"] == [arg.format(folder=folder) for arg in args]


class TestReadme:
    @every_client
    def test_it_shows_what_is_printed(self, name: str) -> None:
        text = (ROOT / "README.md").read_text("utf-8")
        part = re.search(rf"<details><summary>{CLIENTS[name].title}</summary>.*?</details>", text, re.DOTALL)
        assert part
        fenced = re.findall(r"```\w+\n(.*?)```", part[0], re.DOTALL)
        assert fenced == [install("install", name, "--print", *INDEX).stdout]
        assert f"uvx bulkvs-mcp install {name}" in part[0]

    @pytest.mark.parametrize(("changed", "code"), [("", 0), ("uvx", 1)])
    def test_it_is_checked(self, changed: str, code: int, tmp_path: Path) -> None:
        (tmp_path / ".ci").mkdir()
        script = tmp_path / ".ci" / "documents.py"
        script.write_text((ROOT / ".ci" / "documents.py").read_text("utf-8"), "utf-8")
        readme = (ROOT / "README.md").read_text("utf-8")
        (tmp_path / "README.md").write_text(
            readme.replace(f'"command": "{changed}"', '"command": "npx"', 1), "utf-8"
        )
        checked = subprocess.run([sys.executable, script, "--check"], check=False, capture_output=True, timeout=60)
        assert checked.returncode == code, checked.stderr

    def test_the_link_of_cursor(self) -> None:
        query = parse_qs(urlsplit(install_link("cursor")).query, strict_parsing=True)
        assert query["name"] == ["bulkvs"]
        linked = json.loads(base64.b64decode(query["config"][0], validate=True))
        assert linked == entry_of("cursor", install("install", "cursor", "--print", *INDEX).stdout)

    def test_the_link_of_vs_code(self) -> None:
        query = parse_qs(urlsplit(install_link("vscode")).query, strict_parsing=True)
        printed = plain(install("install", "vscode", "--print", *INDEX).stdout)
        assert query["name"] == ["bulkvs"]
        assert json.loads(query["config"][0]) == printed["servers"]["bulkvs"]
        assert json.loads(query["inputs"][0]) == printed["inputs"]

    def test_the_links_are_there(self) -> None:
        text = (ROOT / "README.md").read_text("utf-8")
        assert [text.count(f"({install_link(name)})") for name in ("cursor", "vscode")] == [1, 1]


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
        assert machine("macos", tmp_path, **elsewhere).codex_home() == tmp_path / "CODEX_HOME"
        assert machine("linux", tmp_path, XDG_CONFIG_HOME="relative").app_data == tmp_path / ".config"

    def test_a_packaged_claude_desktop_reads_its_own_folder(self, tmp_path: Path) -> None:
        own = tmp_path / "AppData/Local/Packages/Claude_pzs8/LocalCache/Roaming"
        own.mkdir(parents=True)
        run_install(
            {}, "claude-desktop", printed=False, yes=True, source=None, machine=machine("windows", tmp_path)
        )
        assert [path.name for path in own.rglob("*.json")] == ["claude_desktop_config.json"]
        assert not (tmp_path / "AppData/Roaming").exists()


class TestWriting:
    @every_file
    def test_a_new_file_holds_what_is_printed(self, name: str) -> None:
        printed = parsed(CLIENTS[name], install("install", name, "--print", *INDEX).stdout)
        done = install("install", name, "--yes", *INDEX)
        assert done.exit_code == 0, done.output
        assert str(place(name)) in done.stdout
        written = parsed(CLIENTS[name], place(name).read_text("utf-8"))
        written[CLIENTS[name].section]["bulkvs"]["command"] = "uvx"
        assert written == printed

    @pytest.mark.parametrize(("name", "whole"), [(n, CLIENTS[n].own_path) for n in WRITTEN])
    def test_a_desktop_application_is_told_the_whole_path(self, name: str, whole: bool, tmp_path: Path) -> None:
        install("install", name, "--yes")
        command = Path(installed(name)["command"])
        assert (command.parent if whole else command) == (tmp_path / "bin" if whole else Path("uvx"))

    def test_it_is_said_where_uvx_is_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", "")
        done = install("install", "cursor", "--yes")
        assert "uvx is not on the PATH" in done.stderr
        assert installed("cursor")["command"] == "uvx"

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
        assert "BULKVS_TOKEN" in values
        install("--sandbox", "install", name, "--yes")
        assert values_of(name, installed(name)) == {"BULKVS_CONFIRM": "human", "BULKVS_SANDBOX": "1"}

    @every_file
    def test_what_is_known_there_and_not_here_stays(self, name: str) -> None:
        known = {"BULKVS_USERNAME": "me@shop.example", "BULKVS_TOKEN": TOKEN, "BULKVS_FROM": "13109060901"}
        env = known | {"PATH": "/opt"}
        theirs = {"command": "old", "env": env, "disabled": True}
        client = CLIENTS[name]
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
        assert installed(name)["env"] == env
        assert installed(name)["disabled"] is True
        assert "env_vars" not in installed(name)
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
        refused = install("install", name, "--yes")
        assert refused.exit_code == 2
        assert "--print" in refused.stderr

    def test_a_client_that_is_not_known(self) -> None:
        assert install("install", "emacs").exit_code == 2


class TestAsking:
    def test_yes(self) -> None:
        done = install("install", "cursor", answers="y\n")
        assert done.exit_code == 0
        shown = done.stdout.split("Write this?")[0]
        assert str(place("cursor")) in shown
        assert json.dumps(installed("cursor")["command"]) in shown
        assert "BULKVS_TOKEN is not set here" in shown

    @pytest.mark.parametrize("answer", ["n\n", "\n", ""])
    def test_anything_else_is_no(self, answer: str) -> None:
        assert install("install", "cursor", answers=answer).exit_code == 1
        assert not place("cursor").parent.exists()

    def test_without_a_terminal_nobody_is_asked(self) -> None:
        refused = install("install", "cursor")
        assert refused.exit_code == 1
        assert "--yes" in refused.stderr
        assert not place("cursor").parent.exists()

    def test_a_change_is_shown_and_asked_about(self) -> None:
        install("--sandbox", "install", "cursor", "--yes")
        before = place("cursor").read_bytes()
        asked = install("--sandbox", "--confirm", "human", "install", "cursor", answers="n\n")
        assert place("cursor").read_bytes() == before
        changes = [line.split() for line in asked.stdout.splitlines() if line.startswith(("+ ", "- "))]
        assert ["+", '"BULKVS_CONFIRM":', '"human"'] in changes
        assert not [path for path in place("cursor").parent.iterdir() if ".bak" in path.name]

    @POSIX
    @pytest.mark.parametrize(("answer", "written"), [(b"y\n", True), (b"n\n", False)])
    def test_at_a_real_terminal(self, answer: bytes, written: bool, tmp_path: Path) -> None:
        import pty

        ours, theirs = pty.openpty()
        os.write(ours, answer)
        env = environment(tmp_path) | {"XDG_CONFIG_HOME": str(tmp_path)}
        done = subprocess.run(
            [COMMAND, "install", "cursor"], stdin=theirs, env=env, capture_output=True, timeout=60, check=False
        )
        os.close(ours)
        os.close(theirs)
        assert (done.returncode == 0) is written, done.stderr
        assert place("cursor").exists() is written


class TestSecrets:
    @every_client
    @pytest.mark.parametrize("arguments", [("--print",), ("--yes",), ()])
    @pytest.mark.parametrize("sandbox", [(), ("--sandbox",)])
    def test_the_token_shows_nowhere(
        self, name: str, arguments: tuple[str, ...], sandbox: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        shown = install(*sandbox, "install", name, *arguments, answers="y\ny\n")
        assert TOKEN not in shown.output + shown.stderr
        written = arguments != ("--print",) and name in WRITTEN
        assert not written or place(name).exists()
        assert (written and TOKEN in place(name).read_text("utf-8")) is (
            written and not sandbox and name in IN_CLEAR
        )

    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_that_it_stands_in_clear_is_said_and_asked(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        said = f"The API token will stand in clear in {place(name)}"
        refused = install("install", name, answers="n\ny\n")
        assert said in refused.stderr
        assert "placeholder" in refused.stdout
        assert installed(name)["env"]["BULKVS_TOKEN"] == PLACEHOLDERS["BULKVS_TOKEN"]
        agreed = install("install", name, "--yes")
        assert said in agreed.stderr
        assert installed(name)["env"]["BULKVS_TOKEN"] == TOKEN

    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_where_only_the_token_differs_a_no_changes_nothing(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        install("install", name, "--yes")
        before = place(name).read_bytes()
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        assert "Already there" in install("install", name, answers="n\n").stdout
        assert place(name).read_bytes() == before
        assert [path.name for path in place(name).parent.iterdir() if ".bak" in path.name] == []

    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_a_placeholder_is_said_to_be_one(self, name: str) -> None:
        assert "placeholder" in install("install", name, "--yes").stdout
        assert installed(name)["env"]["BULKVS_TOKEN"] == PLACEHOLDERS["BULKVS_TOKEN"]

    @POSIX
    @pytest.mark.parametrize("name", IN_CLEAR)
    def test_a_file_with_it_is_its_owners(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", TOKEN)
        install("install", name, "--yes")
        assert place(name).stat().st_mode & 0o777 == 0o600
        place(name).chmod(0o644)
        monkeypatch.setenv("BULKVS_TOKEN", "another")
        done = install("install", name, "--yes")
        assert "Other users of this computer can read that file" in done.stderr
        assert "(another)" in done.stdout


def resolved(name: str, entry: Entry, env: dict[str, str]) -> dict[str, str]:
    """The environment that the client gives the server, its references looked up as the client does."""
    pattern = r"\$\{env:(\w+)\}" if name in ("cursor", "windsurf") else r"\$\{(\w+)\}"
    found = {k: re.sub(pattern, lambda ref: env.get(ref[1], ""), v) for k, v in entry.get("env", {}).items()}
    return found | {variable: env[variable] for variable in entry.get("env_vars", []) if variable in env}


@pytest.mark.parametrize(
    ("name", "sandbox"),
    [
        *((name, False) for name in ("claude-desktop", "claude-code", "cursor", "codex")),
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
    child = StdioServerParameters(command=COMMAND, args=entry["args"][3:], env=kept | env)
    with (tmp_path / "log.txt").open("w") as log:
        async with McpClient(stdio_client(child, log)) as client:
            tools = {tool.name for tool in (await client.list_tools()).tools}
            listed = await client.call_tool("list_campaigns", {}) if sandbox else None
    assert "list_campaigns" in tools
    assert "send_message" not in tools
    assert listed is None or not listed.is_error
