"""The record that the commands look after."""

from pathlib import Path

import pytest

from ...helpers.server.imports import Import


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "record.db"


@pytest.fixture
def url(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The record of every command here."""
    url = f"sqlite://{path.as_posix()}"
    monkeypatch.setenv("BULKVS_STORE", url)
    return url


@pytest.fixture
def take(url: str, tmp_path: Path) -> Import:
    return Import(url, tmp_path)
