"""What is installed: every folder of every room, at its place, and nothing is overlooked for lying deep."""

import fnmatch
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from ..helpers.house.modules import PACKAGE, ROOMS, ROOT, dotted, folders


def _configuration() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]


def test_all_folders_are_packaged() -> None:
    assert _configuration()["setuptools"]["packages"] == [dotted(folder) for folder in folders()]


def test_each_room_is_its_folder() -> None:
    """setuptools finds the folders within them by itself."""
    assert _configuration()["setuptools"]["package-dir"] == {f"{PACKAGE}.{room}": room for room in ROOMS}


@pytest.mark.parametrize("room", ROOMS)
def test_types_are_published(room: str) -> None:
    """For the room and all within it (PEP 561)."""
    assert (ROOT / room / "py.typed").is_file()


def test_a_new_file_reinstalls_by_itself() -> None:
    files = [entry["file"] for entry in _configuration()["uv"]["cache-keys"]]
    assert files == ["pyproject.toml", *(f"{room}/**/*" for room in ROOMS)]


DEEP = {
    "messaging/a/b.py": "S608",
    "tests/a/b/c.py": "S101",
    ".ci/a/b.py": "T201",
    "bench/a/b.py": "S603",
}
"""A file two folders deep, and a rule that is not for its room."""


@pytest.mark.parametrize(("file", "rule"), DEEP.items())
def test_the_lint_s_exceptions_hold_in_folders_within_folders(file: str, rule: str) -> None:
    exceptions: dict[str, list[str]] = _configuration()["ruff"]["lint"]["per-file-ignores"]
    assert any(rule in rules and fnmatch.fnmatch(file, pattern) for pattern, rules in exceptions.items())


def test_the_key_of_the_prepared_answers_knows_a_deep_file(tmp_path: Path) -> None:
    """A copy of the package as it is installed, of which one file two folders deep changes."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / PACKAGE / room)
    before = _key(tmp_path)
    deep = tmp_path / PACKAGE / "messaging" / "record" / "schema.py"
    deep.write_text(deep.read_text("utf-8") + "\n", "utf-8")
    assert len(before) == 64
    assert _key(tmp_path) != before


def _key(folder: Path) -> str:
    code = (
        f"import sys; sys.path.insert(0, {str(folder)!r}); sys.argv = [''];"
        " from bulkvs_mcp.server.stdio import prepared as p; print(p.__file__); print(p.Prepared.found().key)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=folder)
    place, key = done.stdout.splitlines()
    assert Path(place).is_relative_to(folder)
    return key
