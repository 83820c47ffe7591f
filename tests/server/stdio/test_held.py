"""Prepared answers that another process holds open: whoever comes next puts them away."""

import os
from pathlib import Path

import pytest

from bulkvs_mcp.server.stdio.cache import opened

pytestmark = pytest.mark.system

MOST = 16
LATER = "f" * 32 + ".json"


def _name(number: int) -> str:
    return f"{number:032x}.json"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where they lie, more of them than are kept."""
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "caches"))
    with opened(made=True) as kept:
        for number in range(MOST):
            kept.write(_name(number), b"answers")
    (found,) = {file.parent for file in tmp_path.rglob("*.json")}
    for number in range(MOST):
        os.utime(found / _name(number), (number, number))
    return found


def test_one_that_is_held_open_hinders_nobody(folder: Path) -> None:
    with (folder / _name(0)).open("rb") as held, opened() as kept:
        kept.write(LATER, b"new")
        assert held.read() == b"answers"
        assert kept.read(LATER, 100) == b"new"
    with opened() as kept:
        kept.write(LATER, b"newer")
    assert len(list(folder.iterdir())) == MOST
    assert not (folder / _name(0)).exists()


def test_one_that_is_replaced_while_it_is_read_is_whole(folder: Path) -> None:
    """On Windows nobody can replace it then, and what was to be there is not left half done."""
    with (folder / _name(5)).open("rb") as held, opened() as kept:
        try:
            kept.write(_name(5), b"new")
        except PermissionError:
            assert kept.read(_name(5), 100) == b"answers"
        else:
            assert kept.read(_name(5), 100) == b"new"
        assert held.read() == b"answers"
    assert [file.name for file in folder.iterdir() if not file.name.endswith(".json")] == []
