"""What tests of the number tools share."""

import pytest

from bulkvs_mcp.provider.client import ProviderClient


async def _at_once(_: float) -> None:
    """In place of the pause between two attempts, and between two looks."""


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a provider that has to be asked once more."""
    defaults = ProviderClient.__init__.__kwdefaults__
    assert defaults
    monkeypatch.setitem(defaults, "sleep", _at_once)
