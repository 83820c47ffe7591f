"""Nobody waits for a page in vain."""

import pytest

from bulkvs_mcp.tools.asking import page


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that waits for a person gives up at once, but for what was decided by then."""
    monkeypatch.setattr(page, "PAGE_SECONDS", 0.05)
