"""What tests of the record share."""

from collections.abc import Generator
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.messaging.desk import desk
from ...helpers.messaging.keeping import Clock
from ...helpers.messaging.records import Opened, url_of

__all__ = ("clock", "desk", "opened", "path", "store")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> Generator[Store]:
    """A record in memory."""
    record = Store(MEMORY)
    yield record
    record.close()


@pytest.fixture
def opened() -> Generator[Opened]:
    """Stores that are closed afterwards."""
    stores: list[Store] = []

    def open_on(path: Path) -> Store:
        stores.append(Store(url_of(path)))
        return stores[-1]

    yield open_on
    for each in stores:
        each.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "folder" / "record.db"
