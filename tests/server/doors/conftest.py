"""The record that the receiver writes to."""

from collections.abc import Generator
from contextlib import closing

import pytest

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store


@pytest.fixture
def store() -> Generator[Store]:
    with closing(Store(MEMORY)) as record:
        yield record
