"""The clients that install our packages, each in an empty home, with nothing but the loopback."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import pytest

from ..clients.installed import NODE, node_packages
from ..helpers.server.processes import running
from .hosts import ROOT

_QUIET = {
    "DISABLE_TELEMETRY": "1",
    "DISABLE_AUTOUPDATER": "1",
    "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "HTTPS_PROXY": "http://127.0.0.1:9",
}
"""Nobody is told that they ran, and nothing listens where they would have to pass."""
_TRUSTED = {"security": {"folderTrust": {"enabled": False}}}
_WRAPPER = """\
#!{python}
import json, os, sys
with open({seen!r}, "w") as file:
    json.dump(dict(os.environ), file)
os.execv({uv!r}, [{uv!r}, *sys.argv[1:]])
"""
"""In uv's place: writes down what a client gives the server."""


@dataclass(frozen=True)
class Machine:
    """What is installed once: the clients, a copy of the repository, and what uv needs to start its packages."""

    folder: Path
    agents: Path
    tools: Path
    uv: str
    cache: str

    @classmethod
    def prepared(cls, folder: Path, cache: pytest.Cache) -> Self:
        """Not within a test, which sees neither the user's caches nor the user's registries."""
        uv = _printed("uv", "run", "--no-project", "python", "-c", "import os; print(os.environ['UV'])")
        agents, tools = node_packages(cache, "npm-agents", scripts=True), node_packages(cache, "npm-tools")
        machine = cls(folder, agents, tools, uv, _printed("uv", "cache", "dir"))
        _printed(uv, "build", "--quiet", "--wheel", "--out-dir", str(machine.wheels), str(ROOT))
        _copy_repository(machine.repository)
        # From here on nothing has to be fetched.
        wheels = {"UV_FIND_LINKS": str(machine.wheels), "UV_PYTHON": sys.executable}
        _printed(uv, "sync", "--quiet", "--directory", str(machine.plugin), **wheels)
        shutil.rmtree(machine.plugin / ".venv")
        return machine

    @property
    def wheels(self) -> Path:
        return self.folder / "wheels"

    @property
    def repository(self) -> Path:
        return self.folder / "repository"

    @property
    def plugin(self) -> Path:
        return self.repository / "plugin"


@dataclass(frozen=True)
class Desk:
    """A person's home, in which a client is used."""

    machine: Machine
    home: Path

    def claude(self, *arguments: str, **more: str) -> str:
        """Claude Code."""
        wrapper = self.machine.agents / "node_modules" / "@anthropic-ai" / "claude-code" / "cli-wrapper.cjs"
        return self._run(str(wrapper), *arguments, more=more)

    def gemini(self, *arguments: str, typed: str = "", **more: str) -> str:
        """Gemini CLI, where the folder is trusted."""
        settings = self.home / ".gemini" / "settings.json"
        settings.parent.mkdir(exist_ok=True)
        settings.write_text(json.dumps(_TRUSTED))
        script = self.machine.agents / "node_modules" / "@google" / "gemini-cli" / "bundle" / "gemini.js"
        return self._run(str(script), *arguments, more=more, typed=typed)

    def mcpb(self, *arguments: str) -> str:
        """MCPB's command line."""
        cli = self.machine.tools / "node_modules" / "@anthropic-ai" / "mcpb" / "dist" / "cli" / "cli.js"
        return self._run(str(cli), *arguments)

    def script(self, code: str, *arguments: str) -> str:
        """What a script prints that uses MCPB."""
        # Node looks for packages beside the script.
        file = self.machine.tools / "script.mjs"
        file.write_text(code, "utf-8")
        return self._run(str(file), *arguments)

    def marketplace(self) -> str:
        """A copy of the files that Claude Code installs; it starts a plugin of a folder in that folder."""
        target = self.home.parent / "marketplace"
        for name in (".claude-plugin", "plugin"):
            shutil.copytree(self.machine.repository / name, target / name)
        return str(target)

    def started_once(self, project: Path) -> None:
        """Starts a package as its host does, and asks what a host asks first: the next start has it prepared."""
        command = [self.machine.uv, "run", "--quiet", "--directory", str(project), "start.py"]
        env = self._env() | {"BULKVS_SANDBOX": "1"}
        with running(command, env) as pipe:
            pipe.begin()
            assert pipe.ask("tools/list")["result"]["tools"]
            pipe.stdin.close()
            assert pipe.ended() == 0

    def given(self) -> dict[str, str]:
        """What the client gave the server that it started last, of what is ours."""
        environ: dict[str, str] = json.loads(self._seen.read_text())
        return {name: value for name, value in environ.items() if name.startswith(("BULKVS_", "OPTION_"))}

    def holding(self, words: str) -> list[str]:
        """The files in which these words stand."""
        files = [file for file in self.home.rglob("*") if file.is_file()]
        return [str(file.relative_to(self.home)) for file in files if words.encode() in file.read_bytes()]

    @property
    def _seen(self) -> Path:
        return self.home.parent / "seen.json"

    def _run(self, script: str, *arguments: str, more: Mapping[str, str] | None = None, typed: str = "") -> str:
        done = subprocess.run(
            [NODE, script, *arguments],
            env=self._env() | dict(more or {}),
            cwd=self.home,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def _env(self) -> dict[str, str]:
        programs = self.home.parent / "bin"
        programs.mkdir(exist_ok=True)
        wrapper = programs / "uv"
        wrapper.write_text(_WRAPPER.format(python=sys.executable, seen=str(self._seen), uv=self.machine.uv))
        wrapper.chmod(0o755)
        started = {
            "UV_CACHE_DIR": self.machine.cache,
            "UV_OFFLINE": "1",
            "UV_FIND_LINKS": str(self.machine.wheels),
            "UV_PYTHON": sys.executable,
        }
        path = os.pathsep.join([str(programs), str(Path(NODE).parent), "/usr/bin", "/bin"])
        return {"HOME": str(self.home), "PATH": path} | started | _QUIET


def _copy_repository(target: Path) -> None:
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    found = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    for name in filter(None, found):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target / name)


def _printed(*command: str, **more: str) -> str:
    done = subprocess.run(command, env=_outside() | more, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def _outside() -> dict[str, Any]:
    return {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "UV_CONSTRAINT")}
