"""What a client is to do, said once for all of them, and what it hands to its caller."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import pytest

from .inspector import with_inspector, with_mcpdo
from .installed import HERE, NODE, VERSIONS, node_packages, python_with

Json = dict[str, Any]


@dataclass(frozen=True)
class Step:
    """A call. Whoever is asked during it answers with `person`, or "vanish": the client dies at the question.

    A `confirmation_id` among the arguments stands for the last one that was offered.
    """

    name: str
    tool: str
    arguments: Json
    person: Json | str | None = None


@dataclass(frozen=True)
class Session:
    """A connection of a client that can show a question to a person, or cannot."""

    can_ask: bool
    steps: Sequence[Step]


@dataclass(frozen=True)
class Call:
    """What the client's caller gets: the result as it stood on the wire, or what was raised instead."""

    result: Json | None
    raised: str | None
    asked: list[str]
    """What a person was shown during the call."""

    @property
    def structure(self) -> Json:
        assert self.raised is None, self.raised
        assert self.result is not None
        return self.result["structuredContent"]

    @property
    def text(self) -> str:
        return "\n".join(block["text"] for block in (self.result or {})["content"])


@dataclass(frozen=True)
class Seen:
    """What a client saw in all its sessions."""

    tools: list[list[str]]
    protocols: list[str | None]
    calls: dict[str, Call]


@dataclass(frozen=True)
class Kind:
    """A client of other people's making, in one era of the protocol."""

    name: str
    era: str
    protocol: str | None = None
    """The revision it speaks, where it says so."""

    def __str__(self) -> str:
        return f"{self.name}-{self.era}"


SDKS = (
    Kind("typescript-1", "legacy", "2025-11-25"),
    Kind("typescript-2", "legacy", "2025-11-25"),
    Kind("typescript-2", "modern", "2026-07-28"),
    Kind("python-1", "legacy", "2025-11-25"),
    Kind("python-2", "legacy", "2025-11-25"),
    Kind("python-2", "modern", "2026-07-28"),
)
ASKING = (*SDKS, Kind("mcpdo", "legacy"), Kind("mcpdo", "modern"))
"""Those that can show a person a question."""
RELAYING = (*SDKS, Kind("inspector", "legacy"), Kind("inspector", "modern"))
"""Those that cannot, or are told not to."""


@dataclass(frozen=True)
class Machine:
    """Where all clients are installed."""

    packages: Path
    pythons: Mapping[str, str]

    @classmethod
    def prepared(cls, folder: Path, cache: pytest.Cache) -> Self:
        """Installs them. Not within a test, which sees neither the user's caches nor the user's registries."""
        for client in VERSIONS["python"]:
            (folder / client).mkdir()
        pythons = {name: python_with(wanted, folder / name) for name, wanted in VERSIONS["python"].items()}
        return cls(node_packages(cache), pythons)

    def script(self, client: str) -> list[str]:
        """The command line of a client that is a script of ours around an SDK."""
        if client in self.pythons:
            return [self.pythons[client], str(HERE / "with_python_sdk.py")]
        # Node looks for packages beside the script.
        return [NODE, str(shutil.copy(HERE / "with_typescript_sdk.mjs", self.packages))]

    def started(self, plan: Json, env: Mapping[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
        """A script that did what the plan says; its server has ended too, as it holds the same stderr."""
        (folder / "plan.json").write_text(json.dumps(plan))
        command = [*self.script(plan["client"]), str(folder / "plan.json")]
        return subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=90)

    def sessions(self, plan: Json, env: Mapping[str, str], folder: Path) -> list[Json]:
        """What the client saw, session by session."""
        if plan["client"] == "inspector":
            return with_inspector(self.packages, plan, env)
        if plan["client"] == "mcpdo":
            return with_mcpdo(self.packages, plan, env)
        done = self.started(plan, env, folder)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def plan_for(kind: Kind, command: Sequence[str], env: Mapping[str, str], sessions: Sequence[Session]) -> Json:
    """The plan as a client's driver reads it."""
    return {
        "client": kind.name,
        "era": kind.era,
        "command": list(command),
        "env": dict(env),
        "sessions": [asdict(session) for session in sessions],
    }


def seen(sessions: Sequence[Json]) -> Seen:
    """What a client's driver printed."""
    calls = {name: Call(**call) for session in sessions for name, call in session["calls"].items()}
    return Seen(
        [session["tools"] for session in sessions], [session.get("protocol") for session in sessions], calls
    )
