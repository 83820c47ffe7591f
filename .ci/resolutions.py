"""Tries the built wheel on the newest versions that it permits, and on the lowest, for each Python that is there.

`python .ci/resolutions.py WHEEL`. The tests of the settings and of the command line run, too: a server may start
and yet read its settings wrongly.
"""

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from trial import tools_of

ROOT = Path(__file__).parents[1]
FILE = ROOT / "pyproject.toml"
PROJECT = tomllib.loads(FILE.read_text("utf-8"))["project"]
PYTHONS = [c.split(":: ")[-1] for c in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", c)]
RESOLUTIONS = ("highest", "lowest-direct")
TESTS = ("tests/server/test_settings.py", "tests/server/test_command_line.py")
TOOLS = ("hypothesis", "jsonschema", "pytest", "pytest-asyncio", "pytest-randomly", "pytest-timeout")
"""What the tests need besides the wheel; installed after it, they change nothing that it chose."""
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


def main(wheel: str) -> int:
    """0 if the server works on both resolutions, on the oldest and the newest Python that is promised."""
    for python in (PYTHONS[0], PYTHONS[-1]):
        if interpreter := found(python):
            for resolution in RESOLUTIONS:
                print(f"Python {python}, {resolution}: {tried(interpreter, resolution, wheel)}", flush=True)
        else:
            print(f"Python {python}: skipped, this machine has none.", flush=True)
    return 0


def tried(interpreter: str, resolution: str, wheel: str) -> str:
    """Installs the wheel into a fresh environment and uses it; gives the versions of what the project names."""
    with tempfile.TemporaryDirectory() as folder:
        uv("venv", "--python", interpreter, folder)
        # Named by the project itself, the requirements of the wheel are direct ones.
        chosen = ["--resolution", resolution, "--requirements", str(FILE), wheel]
        uv("pip", "install", "--python", folder, *chosen)
        tools_of([str(Path(folder, SCRIPTS, "bulkvs-mcp")), "--sandbox"], {})
        versions = uv("pip", "freeze", "--python", folder)
        uv("pip", "install", "--python", folder, *TOOLS)
        pytest = [str(Path(folder, SCRIPTS, "python")), "-m", "pytest", "-p", "no:cacheprovider", *TESTS]
        subprocess.run(pytest, cwd=ROOT, check=True)
    return ", ".join(line.replace("==", " ") for line in versions.splitlines() if line.split("==")[0] in direct())


def direct() -> set[str]:
    """What the project names as its dependencies."""
    return {re.split(r"[^\w-]", requirement)[0] for requirement in PROJECT["dependencies"]}


def found(python: str) -> str:
    """The path of an interpreter of this version, or nothing; none is downloaded."""
    asked = ["uv", "python", "find", "--no-project", "--system", "--no-python-downloads", python]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()


def uv(*arguments: str) -> str:
    """What uv prints; the tested versions bind it no more than the environment of whoever runs this."""
    env = {name: value for name, value in os.environ.items() if name not in ("UV_CONSTRAINT", "VIRTUAL_ENV")}
    return subprocess.run(
        ["uv", "--quiet", *arguments], env=env, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
