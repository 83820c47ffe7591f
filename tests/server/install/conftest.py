"""The machine that the command finds itself on."""

import sys
from pathlib import Path

import pytest


@pytest.fixture
def a_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A project of nobody, and a uvx that is nowhere near a network."""
    monkeypatch.delenv("CODEX_HOME", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bin").mkdir()
    uvx = tmp_path / "bin" / ("uvx.exe" if sys.platform == "win32" else "uvx")
    uvx.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(uvx.parent))
