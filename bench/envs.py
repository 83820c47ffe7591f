"""The servers that are compared, installed from the registries into environments of their own, once.

Ours is installed anew each time, from a wheel of this clone, as a user gets it.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import cast

from .protocol import Failed

ROOT = Path(__file__).parent.parent
RIVALS = Path(__file__).parent / "rivals"
FASTMCP = "fastmcp==4.1.2"
VONAGE = "@vonage/vonage-mcp-server-api-bindings"
VONAGE_VERSION, NODE_MAJOR = "1.4.0", 20
_VERSIONS = "versions.json"


@dataclass(frozen=True)
class Installed:
    """A server that can be started.

    Attributes:
        folder: Its environment.
        http: What starts it over HTTP, less the port; empty where it does not serve that.
        versions: Of what it mainly consists of.
    """

    command: tuple[str, ...]
    folder: Path
    http: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict[str, str])

    def forget_bytecode(self) -> None:
        """As it was right after its installation: what Python compiled since is gone."""
        for folder in list(self.folder.rglob("__pycache__")):
            shutil.rmtree(folder, ignore_errors=True)


def default_folder() -> Path:
    """In the user's cache."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache, "bulkvs-mcp-bench")


def install(folder: Path) -> dict[str, Installed]:
    """Every server, by name; those that this machine cannot install are left out."""
    found = {
        "bare": _bare(folder / "bare"),
        "ours": _ours(folder / "ours"),
        "openapi": _openapi(folder / "openapi"),
    }
    if shutil.which("npm"):
        found["vonage"] = _vonage(folder / "vonage")
    return found


def _bare(folder: Path) -> Installed:
    wanted = [f"mcp=={version('mcp')}", "--constraint", str(ROOT / "constraints.txt")]
    found = _python(folder, wanted, "mcp", "pydantic")
    command = (str(folder / "bin" / "python"), str(RIVALS / "bare.py"))
    return Installed(command, folder, command, found)


def _openapi(folder: Path) -> Installed:
    found = _python(folder, [FASTMCP], "fastmcp", "mcp", "pydantic")
    command = (str(folder / "bin" / "python"), str(RIVALS / "openapi.py"))
    return Installed(command, folder, command, found)


def _ours(folder: Path) -> Installed:
    found = _python(folder, ["--constraint", str(ROOT / "constraints.txt"), *_needed()], "mcp", "pydantic")
    dist = folder / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    # By way of a source distribution: a wheel straight from the clone can hold what an old build left there.
    _run("uv", "build", "--quiet", "--out-dir", str(dist), str(ROOT))
    (wheel,) = dist.glob("*.whl")
    _pip(folder, "install", "--reinstall", "--no-deps", str(wheel))
    command = str(folder / "bin" / "bulkvs-mcp")
    return Installed(
        (command,), folder, (command, "http", "--port"), found | {"bulkvs-mcp": version("bulkvs-mcp")}
    )


def _needed() -> list[str]:
    """What ours depends on, so that it need not be looked up again."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return cast("list[str]", project["dependencies"])


def _python(folder: Path, wanted: Sequence[str], *told: str) -> dict[str, str]:
    """A virtual environment with these requirements, made unless it is there; the versions of what is told of."""
    key = [platform.python_version(), sys.prefix, *wanted]
    if _noted(folder).get("key") != key:
        shutil.rmtree(folder, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        _run("uv", "venv", "--quiet", "--python", sys.executable, str(folder))
        _pip(folder, "install", *wanted)
        _note(folder, key, _frozen(folder))
    return _among(_noted(folder), told)


def _frozen(folder: Path) -> dict[str, str]:
    listed: list[dict[str, str]] = json.loads(_pip(folder, "list", "--format", "json"))
    return {package["name"]: package["version"] for package in listed}


def _vonage(folder: Path) -> Installed:
    key = [VONAGE, VONAGE_VERSION, str(_node_major())]
    if _noted(folder).get("key") != key:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        wanted = [f"{VONAGE}@{VONAGE_VERSION}", *([] if _node_major() >= NODE_MAJOR else ["node@22"])]
        _run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *wanted)
        _note(folder, key, {"vonage": VONAGE_VERSION, "node": _run(_node(folder), "--version").strip()})
    script = folder / "node_modules" / VONAGE / "build" / "index.js"
    return Installed((_node(folder), str(script)), folder, versions=_among(_noted(folder), ("vonage", "node")))


def _node(folder: Path) -> str:
    own = folder / "node_modules" / "node" / "bin" / "node"
    return str(own) if own.exists() else shutil.which("node") or "node"


def _node_major() -> int:
    """Of the machine's Node; 0 where it has none."""
    return int(_run("node", "--version").lstrip("v").split(".")[0]) if shutil.which("node") else 0


def _pip(folder: Path, what: str, *arguments: str) -> str:
    return _run("uv", "pip", what, "--quiet", "--python", str(folder / "bin" / "python"), *arguments)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{' '.join(command[:3])} failed: {done.stderr[-2000:]}")
    return done.stdout


def _noted(folder: Path) -> dict[str, object]:
    file = folder / _VERSIONS
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def _note(folder: Path, key: Sequence[str], versions: dict[str, str]) -> None:
    (folder / _VERSIONS).write_text(json.dumps({"key": list(key), "versions": versions}, indent=1), "utf-8")


def _among(noted: dict[str, object], told: Iterable[str]) -> dict[str, str]:
    versions = cast("dict[str, str]", noted["versions"])
    return {name: versions[name] for name in told}
