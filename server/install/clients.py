"""The clients: where each keeps its servers, in what form, and where it can take a secret from.

Checked against the clients' own documentation in November 2026. Only the standard library is imported: the command
line reads the names.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

NAME = "bulkvs"
"""Our server's name in every client."""

USERNAME, TOKEN, SENDER, SANDBOX = "BULKVS_USERNAME", "BULKVS_TOKEN", "BULKVS_FROM", "BULKVS_SANDBOX"

PLACEHOLDERS = {USERNAME: "you@example.com", TOKEN: "your API token", SENDER: "your BulkVS number"}
"""What an entry needs outside the sandbox, and what stands there until somebody fills it in."""

CONFIRM, BASE_URL = "BULKVS_CONFIRM", "BULKVS_BASE_URL"
OTHERS = (
    BASE_URL, "BULKVS_READ_ONLY", CONFIRM, "BULKVS_ALLOW_TO", "BULKVS_MAX_RECIPIENTS",
    "BULKVS_DAILY_LIMIT", "BULKVS_QUIET_HOURS", "BULKVS_STORE", "BULKVS_RETENTION_DAYS", "BULKVS_PUBLIC_URL",
    "BULKVS_TIMEOUT", "BULKVS_LOG_LEVEL", "BULKVS_FRONT",
)  # fmt: skip
"""The other settings but `SANDBOX`: a client that passes on nothing by itself has to name the brakes too."""

WAIT_SECONDS = 330
"""How long a call may take: `wait_for_reply` waits for up to 300 s."""

_PROMPTS = {USERNAME: "BulkVS API username", TOKEN: "BulkVS API token", SENDER: "Number to send from"}

Entry = dict[str, Any]
System = Literal["linux", "macos", "windows"]


@dataclass(frozen=True)
class Launch:
    """How a client starts the server: the command, and the settings as environment variables."""

    command: str = "uvx"
    args: Sequence[str] = ("bulkvs-mcp",)
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is known and no secret."""
    sandbox: bool = False
    token: str = field(default="", repr=False)
    """The API token, if it is known; only a client that can refer to nothing gets it."""

    @property
    def open(self) -> list[str]:
        """What the entry needs and `values` does not have: the token always, outside the sandbox."""
        return [] if self.sandbox else [name for name in PLACEHOLDERS if name not in self.values]


@dataclass(frozen=True)
class Machine:
    """Where paths begin on a computer."""

    system: System
    home: Path
    env: Mapping[str, str]
    cwd: Path

    @classmethod
    def here(cls) -> "Machine":
        """This one."""
        systems: dict[str, System] = {"darwin": "macos", "win32": "windows"}
        return cls(systems.get(sys.platform, "linux"), Path.home(), os.environ, Path.cwd())

    @property
    def app_data(self) -> Path:
        """The folder in which desktop applications keep their settings."""
        if self.system == "macos":
            return self.home / "Library" / "Application Support"
        if self.system == "windows":
            return self._folder("APPDATA", self.home / "AppData" / "Roaming")
        return self._folder("XDG_CONFIG_HOME", self.home / ".config")

    @property
    def local_packages(self) -> Path:
        """Windows: where packaged applications keep what they write."""
        return self._folder("LOCALAPPDATA", self.home / "AppData" / "Local") / "Packages"

    def codex_home(self) -> Path:
        """The folder of Codex."""
        return self._folder("CODEX_HOME", self.home / ".codex")

    def _folder(self, variable: str, otherwise: Path) -> Path:
        given = self.env.get(variable, "")
        return Path(given) if given and Path(given).is_absolute() else otherwise


@dataclass(frozen=True)
class Client:
    """One client. `where` and `secrets` are the words of the README and of the command."""

    title: str
    where: str
    secrets: str
    section: str = "mcpServers"
    """The member that holds the servers."""
    form: Literal["json", "toml", "yaml"] = "json"
    place: Callable[[Machine], Path] | None = None
    """The file that `install` writes; None where it only prints."""
    reference: Callable[[str], str] | None = None
    """How a value of `env` refers to what is kept elsewhere; None where it cannot."""
    if_set: Callable[[str], str] | None = None
    """How it does where nothing may be kept there: a reference to what is not may be passed on as it stands."""
    own_path: bool = False
    """It is started from a desktop, without the PATH of a shell."""
    more: Mapping[str, str] = field(default_factory=dict[str, str])

    def entry(self, launch: Launch) -> Entry:
        """What the client is told of our server."""
        started = {"command": launch.command, "args": list(launch.args)}
        if self.form == "json":
            return {**self.more, **started, "env": self._env(launch)}
        if self.form == "toml":
            passed = [*launch.open, *(name for name in OTHERS if name not in launch.values)]
            values = {"env": dict(launch.values)} if launch.values else {}
            return started | {"tool_timeout_sec": WAIT_SECONDS, "env_vars": passed} | values
        return {
            **self.more,
            "enabled": True,
            "cmd": launch.command,
            "args": list(launch.args),
            "envs": dict(launch.values),
            "env_keys": launch.open,
            "timeout": 300,
        }

    def inputs(self, entry: Entry) -> list[dict[str, Any]]:
        """What the client itself is to ask for, where the entry refers to it: VS Code only."""
        if self.section != "servers" or not self.reference:
            return []
        referred = [name for name in PLACEHOLDERS if entry["env"].get(name) == self.reference(name)]
        asked = [(_input(name), _PROMPTS[name], {"password": True} if name == TOKEN else {}) for name in referred]
        return [{"type": "promptString", "id": name, "description": text, **more} for name, text, more in asked]

    def _env(self, launch: Launch) -> dict[str, str]:
        clear = PLACEHOLDERS | ({TOKEN: launch.token} if launch.token else {})
        refer = self.reference or clear.__getitem__
        ways = {SENDER: self.if_set or refer}
        known = dict(launch.values)
        wanted = [] if launch.sandbox else list(PLACEHOLDERS)
        return {name: known.pop(name, "") or ways.get(name, refer)(name) for name in wanted} | known


def _input(name: str) -> str:
    return name.lower().replace("_", "-")


def _claude_desktop(machine: Machine) -> Path:
    """The packaged application of Windows, since February 2026, has a folder of its own in place of %APPDATA%."""
    own = sorted(machine.local_packages.glob("Claude_*/LocalCache/Roaming")) if machine.system == "windows" else []
    files = [folder / "Claude" / "claude_desktop_config.json" for folder in own or [machine.app_data]]
    return next((file for file in files if file.exists()), files[0])


def _same_name(name: str) -> str:
    return f"${{{name}}}"


def _same_name_if_set(name: str) -> str:
    return f"${{{name}:-}}"


def _of_env(name: str) -> str:
    return f"${{env:{name}}}"


CLIENTS: dict[str, Client] = {
    "claude-desktop": Client(
        title="Claude Desktop",
        where="`claude_desktop_config.json` (Settings → Developer → Edit Config)",
        secrets="Claude Desktop takes values from this file only, so the token stands there in clear",
        place=_claude_desktop,
        own_path=True,
    ),
    "claude-code": Client(
        title="Claude Code",
        where="`.mcp.json` in the folder of a project",
        secrets="the values come from the environment that Claude Code is started in",
        place=lambda machine: machine.cwd / ".mcp.json",
        reference=_same_name,
        if_set=_same_name_if_set,
    ),
    "cursor": Client(
        title="Cursor",
        where="`~/.cursor/mcp.json`",
        secrets="the values come from the environment that Cursor is started in",
        place=lambda machine: machine.home / ".cursor" / "mcp.json",
        reference=_of_env,
        own_path=True,
    ),
    "vscode": Client(
        title="VS Code",
        where="`mcp.json` of the user profile (command MCP: Open User Configuration)",
        secrets="VS Code asks for the values when the server starts first, and keeps them",
        section="servers",
        place=lambda machine: machine.app_data / "Code" / "User" / "mcp.json",
        reference=lambda name: f"${{input:{_input(name)}}}",
        own_path=True,
        more={"type": "stdio"},
    ),
    "windsurf": Client(
        title="Windsurf",
        where="`~/.codeium/windsurf/mcp_config.json`",
        secrets="the values come from the environment that Windsurf is started in",
        place=lambda machine: machine.home / ".codeium" / "windsurf" / "mcp_config.json",
        reference=_of_env,
        own_path=True,
    ),
    "codex": Client(
        title="Codex",
        where="`~/.codex/config.toml`",
        secrets="`env_vars` names the variables that Codex passes on from its own environment",
        section="mcp_servers",
        form="toml",
        place=lambda machine: machine.codex_home() / "config.toml",
    ),
    "gemini-cli": Client(
        title="Gemini CLI",
        where="`~/.gemini/settings.json`",
        secrets="the values come from the environment that Gemini CLI is started in",
        place=lambda machine: machine.home / ".gemini" / "settings.json",
        reference=_same_name,
        if_set=_same_name_if_set,
    ),
    "zed": Client(
        title="Zed",
        where="`settings.json` (command zed: open settings)",
        secrets="Zed takes values from this file only, so the token stands there in clear",
        section="context_servers",
    ),
    "goose": Client(
        title="Goose",
        where="`~/.config/goose/config.yaml` (Windows: `%APPDATA%\\Block\\goose\\config\\config.yaml`)",
        secrets="`env_keys` names what goose takes from its environment or from its keyring",
        section="extensions",
        form="yaml",
        more={"name": NAME, "description": "Texting over BulkVS", "type": "stdio"},
    ),
}
