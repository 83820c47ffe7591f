"""What the tests of messages share."""

from pathlib import Path

import pytest


@pytest.fixture
def store(tmp_path: Path) -> str:
    """A record."""
    return f"sqlite://{(tmp_path / 'record.db').as_posix()}"
