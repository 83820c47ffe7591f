"""The machine that the command finds itself on."""

from pathlib import Path

import pytest

from bulkvs_mcp.server.install import launching

from ...helpers.server.installs import UVX


@pytest.fixture
def a_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A project of nobody, and a uvx that is nowhere near a network."""
    monkeypatch.delenv("CODEX_HOME", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bin").mkdir()
    uvx = tmp_path / "bin" / UVX
    uvx.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(uvx.parent))


@pytest.fixture
def fleeting(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation that need not be there tomorrow."""
    monkeypatch.setattr(launching, "lasting_script", lambda: None)
