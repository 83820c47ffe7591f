"""The record that the contacts lie in."""

from pathlib import Path

import pytest


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("BULKVS_STORE", "BULKVS_SANDBOX", "BULKVS_FROM"):
        monkeypatch.delenv(name, raising=False)
    return f"sqlite://{(tmp_path / 'record.db').as_posix()}"
