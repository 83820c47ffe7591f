"""What the tests of conversations share."""

import asyncio

import pytest

from bulkvs_mcp.messaging.record.store import Store


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Set as soon as somebody waits for the record to change."""
    event, changed_since = asyncio.Event(), Store.changed_since

    async def watched(self: Store, version: tuple[int, int], interval: float) -> None:
        event.set()
        await changed_since(self, version, interval)

    monkeypatch.setattr(Store, "changed_since", watched)
    return event
