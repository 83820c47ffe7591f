"""What a client is told of our server: an entry in its own form, and where it can take a secret from.

Only the standard library is imported: the command line reads the names.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple

from .machine import Machine

NAME = "bulkvs"
"""Our server's name in every client."""

USERNAME, TOKEN, SENDER, SANDBOX = "BULKVS_USERNAME", "BULKVS_TOKEN", "BULKVS_FROM", "BULKVS_SANDBOX"

PLACEHOLDERS = {USERNAME: "you@example.com", TOKEN: "your API token", SENDER: "your BulkVS number"}
"""What an entry needs outside the sandbox, and what stands there until somebody fills it in."""

CONFIRM, BASE_URL = "BULKVS_CONFIRM", "BULKVS_BASE_URL"
OTHERS = (
    BASE_URL, "BULKVS_READ_ONLY", CONFIRM, "BULKVS_ALLOW_TO", "BULKVS_MAX_RECIPIENTS",
    "BULKVS_DAILY_LIMIT", "BULKVS_QUIET_HOURS", "BULKVS_STORE", "BULKVS_RETENTION_DAYS", "BULKVS_PUBLIC_URL",
    "BULKVS_TIMEOUT", "BULKVS_CONCURRENCY", "BULKVS_LOG_LEVEL", "BULKVS_FRONT", "BULKVS_CARD", "BULKVS_PAGE",
)  # fmt: skip
"""The other settings but `SANDBOX`: a client that passes on nothing by itself has to name the brakes too."""

WAIT_SECONDS = 330
"""How long a call may take: `wait_for_reply` waits for up to 300 s."""

_PROMPTS = {USERNAME: "BulkVS API username", TOKEN: "BulkVS API token", SENDER: "Number to send from"}

Entry = dict[str, Any]


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


class Reference(NamedTuple):
    """How a value refers to one that is kept elsewhere, under its own name or its id."""

    before: str
    after: str = "}"
    by_id: bool = False
    """The client keeps the value itself, under an id; nobody else knows it."""

    def to(self, name: str) -> str:
        """The reference to a variable."""
        return f"{self.before}{_id(name) if self.by_id else name}{self.after}"

    def resolved(self, value: str, environ: Mapping[str, str]) -> str:
        """What the client makes of a value, as far as this environment knows; nothing, of what is not set."""
        pattern = f"{re.escape(self.before)}([A-Za-z_-]+){re.escape(self.after)}"
        return re.sub(pattern, lambda found: environ.get(found[1].upper().replace("-", "_"), ""), value)


@dataclass(frozen=True)
class Client:
    """One client. `where`, `secrets` and `then` are the words of the documents and of the command."""

    title: str
    where: str
    secrets: str
    section: str = "mcpServers"
    """The member that holds the servers."""
    form: Literal["json", "toml", "yaml"] = "json"
    place: Callable[[Machine], Path] | None = None
    """The file that `install` writes; None where it only prints."""
    reference: Reference | None = None
    """How a value of the environment refers to what is kept elsewhere; None where it cannot."""
    if_set: Reference | None = None
    """How it does where nothing may be kept there: a reference to what is not may be passed on as it stands."""
    passes_on: bool = False
    """It gives the server its own environment too, so that what an entry leaves out may still come."""
    of_a_project: bool = False
    """The file belongs to a project that others have elsewhere: no path of this computer goes into it."""
    environment: str = "env"
    """The member that holds the variables."""
    more: Mapping[str, Any] = field(default_factory=dict[str, Any])
    shape: "Callable[[Client, Launch], Entry] | None" = None
    """What makes an entry, where it is no command with arguments and variables."""
    then: str = ""
    """What a person does in the client, besides restarting it, before it uses a new server."""

    def entry(self, launch: Launch) -> Entry:
        """What the client is told of our server."""
        return (self.shape or _usual)(self, launch)

    def inputs(self, entry: Entry) -> list[dict[str, Any]]:
        """What the client itself is to ask for, where the entry refers to it."""
        if not self.reference or not self.reference.by_id:
            return []
        env = entry[self.environment]
        referred = [name for name in PLACEHOLDERS if env.get(name) == self.reference.to(name)]
        asked = [(_id(name), _PROMPTS[name], {"password": True} if name == TOKEN else {}) for name in referred]
        return [{"type": "promptString", "id": name, "description": text, **more} for name, text, more in asked]

    def variables(self, launch: Launch) -> dict[str, str]:
        """What stands in the entry as variables: values, and references to what is not known here."""
        known = dict(launch.values)
        wanted = [] if launch.sandbox else list(PLACEHOLDERS)
        named = {name: known.pop(name, "") or self._unknown(name, launch) for name in wanted}
        return {name: value for name, value in named.items() if value} | known

    def _unknown(self, name: str, launch: Launch) -> str:
        """What stands for a value; nothing, where the client's own environment brings it."""
        if name == SENDER and self.if_set:
            return self.if_set.to(name)
        if self.passes_on and (name == SENDER or not self.reference):
            return ""
        if self.reference:
            return self.reference.to(name)
        return launch.token if name == TOKEN and launch.token else PLACEHOLDERS[name]


def _usual(client: Client, launch: Launch) -> Entry:
    """A command, its arguments and its variables, as most clients have it."""
    started = {"command": launch.command, "args": list(launch.args)}
    return {**client.more, **started, client.environment: client.variables(launch)}


def in_one(client: Client, launch: Launch) -> Entry:
    """The command and its arguments in one list."""
    started = {"command": [launch.command, *launch.args]}
    return {**client.more, **started, client.environment: client.variables(launch)}


def passing_on(client: Client, launch: Launch) -> Entry:
    """The variables that the client passes on by name, and those that it sets."""
    passed = [*launch.open, *(name for name in OTHERS if name not in launch.values)]
    values = {client.environment: dict(launch.values)} if launch.values else {}
    started = {"command": launch.command, "args": list(launch.args)}
    return started | {"tool_timeout_sec": WAIT_SECONDS, "env_vars": passed} | values


def extension(client: Client, launch: Launch) -> Entry:
    """An extension of goose. What `env_keys` names has to be in its environment or its keyring, else it does not
    start it; what that does not name comes with goose's environment."""
    needed = [name for name in launch.open if name != SENDER]
    started = {"enabled": True, "cmd": launch.command, "args": list(launch.args)}
    return {**client.more, **started, "envs": dict(launch.values), "env_keys": needed, "timeout": 300}


def _id(name: str) -> str:
    return name.lower().replace("_", "-")
