"""What `install` writes, read by the clients: each lists the server, and connects where it can be asked."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .installed import NODE, executable, from_registries, node_packages

pytestmark = from_registries

ROOT = Path(__file__).parents[2]
_NOWHERE = "http://127.0.0.1:9"
"""A proxy on which nobody listens: the clients report home, and no test asks anybody outside."""


def _approve(home: Path, folder: Path) -> None:
    """As a person approves the servers of a project in Claude Code."""
    state = home / ".claude.json"
    known: dict[str, Any] = json.loads(state.read_text()) if state.exists() else {}
    known["projects"] = {str(folder): {"hasTrustDialogAccepted": True, "enabledMcpjsonServers": ["bulkvs"]}}
    state.write_text(json.dumps(known))


def _trust(where: str) -> Callable[[Path, Path], None]:
    """As a person trusts a folder."""

    def trust(home: Path, folder: Path) -> None:
        (home / where / "trustedFolders.json").write_text(json.dumps({str(folder): "TRUST_FOLDER"}))

    return trust


@dataclass(frozen=True)
class Reader:
    """A client, and how it says what it knows of our server."""

    package: str
    command: str
    asked: tuple[str, ...]
    says: str
    believes: Callable[[Path, Path], None] | None = None


READERS = {
    "claude-code": Reader(
        "@anthropic-ai/claude-code", "claude", ("mcp", "list"), r"bulkvs: bulkvs-mcp\s+- ✔ Connected", _approve
    ),
    "codex": Reader("@openai/codex", "codex", ("mcp", "get", "bulkvs"), r"enabled: true\s+transport: stdio"),
    "gemini-cli": Reader(
        "@google/gemini-cli", "gemini", ("mcp", "list"), r"✓ bulkvs: .*bulkvs-mcp.* - Connected", _trust(".gemini")
    ),
    "opencode": Reader("opencode-ai", "opencode", ("mcp", "list"), r"✓ bulkvs .*connected"),
    "qwen-code": Reader(
        "@qwen-code/qwen-code", "qwen", ("mcp", "list"), r"bulkvs: .*bulkvs-mcp.* - Connected", _trust(".qwen")
    ),
    "copilot-cli": Reader(
        "@github/copilot",
        "copilot",
        ("mcp", "get", "bulkvs"),
        r"Status: Enabled\s+Type: local\s+Command: .*bulkvs-mcp",
    ),
}

ADDED = {
    "claude-code": ("mcp", "add", "-s", "user", "bulkvs", "-e", "BULKVS_SANDBOX=1", "--", "bulkvs-mcp"),
    "codex": ("mcp", "add", "bulkvs", "--env", "BULKVS_SANDBOX=1", "--", "bulkvs-mcp"),
    "gemini-cli": ("mcp", "add", "-s", "user", "-e", "BULKVS_SANDBOX=1", "bulkvs", "bulkvs-mcp"),
    "qwen-code": ("mcp", "add", "-s", "user", "-e", "BULKVS_SANDBOX=1", "bulkvs", "bulkvs-mcp"),
    "copilot-cli": ("mcp", "add", "bulkvs", "--env", "BULKVS_SANDBOX=1", "--", "bulkvs-mcp"),
}
"""The clients' own commands, as the README has them."""


@dataclass(frozen=True)
class Shop:
    """A machine with the server as a tool of uv, and the clients beside it."""

    folder: Path
    packages: Path

    @property
    def bin(self) -> Path:
        return self.folder / "tools" / "bin"

    def home(self, name: str) -> Path:
        """The home of somebody who has one client, with a project in it."""
        home = self.folder / name
        (home / "project").mkdir(parents=True, exist_ok=True)
        return home

    def run(self, home: Path, *command: str) -> str:
        """What a command prints in the project, with the client's own environment."""
        kept = {name: os.environ[name] for name in ("LANG", "SSL_CERT_FILE") if name in os.environ}
        proxies = dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"), _NOWHERE)
        path = os.pathsep.join((str(self.bin), str(Path(NODE).parent), os.environ["PATH"]))
        env = (
            kept | proxies | {"HOME": str(home), "PATH": path, "NO_COLOR": "1", "NO_PROXY": "127.0.0.1,localhost"}
        )
        done = subprocess.run(
            command,
            cwd=home / "project",
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)

    def client(self, home: Path, name: str, *arguments: str) -> str:
        """What a client prints."""
        reader = READERS[name]
        program = executable(self.packages, reader.package, reader.command)
        runner = [NODE] if program.endswith(".js") else []
        return self.run(home, *runner, program, *arguments)


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Shop:
    folder = tmp_path_factory.mktemp("shop")
    env = {"UV_TOOL_DIR": str(folder / "tools"), "UV_TOOL_BIN_DIR": str(folder / "tools" / "bin")}
    uv = shutil.which("uv") or os.environ.get("UV", "uv")
    command = [uv, "tool", "install", "--quiet", "--constraints", str(ROOT / "constraints.txt"), str(ROOT)]
    subprocess.run(command, env=os.environ | env, check=True, timeout=300)
    return Shop(folder, node_packages(pytestconfig.cache, "npm-agents", scripts=True))


@pytest.mark.parametrize("name", READERS)
def test_what_install_writes_is_read_by_the_client(name: str, shop: Shop) -> None:
    home, reader = shop.home(name), READERS[name]
    told = shop.run(home, "bulkvs-mcp", "--sandbox", "install", name, "--yes")
    assert re.search(r"\d+ tools, the first answer after", told), told
    if reader.believes:
        reader.believes(home, home / "project")
    listed = shop.client(home, name, *reader.asked)
    assert re.search(reader.says, listed), listed
    assert "has this server" in _row(shop.run(home, "bulkvs-mcp", "install", "--list"), name)
    shop.run(home, "bulkvs-mcp", "uninstall", name, "--yes")


@pytest.mark.parametrize("name", ADDED)
def test_the_clients_own_command(name: str, shop: Shop) -> None:
    home = shop.home(f"{name}-added")
    shop.client(home, name, *ADDED[name])
    listed = shop.client(home, name, "mcp", "list")
    assert "bulkvs" in listed
    assert "✗" not in listed
    documented = " ".join((ROOT / "README.md").read_text("utf-8").split())
    assert f"{READERS[name].command} {' '.join(ADDED[name])}" in documented


def _row(overview: str, name: str) -> str:
    return next(line for line in overview.splitlines() if line.startswith(f"{name} "))
