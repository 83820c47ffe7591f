"""The set-up that the doctor examines."""

from collections.abc import Generator
from pathlib import Path

import pytest

from bulkvs_mcp.server.doctor import command as doctor
from bulkvs_mcp.server.doctor.findings import Finding, Patient

from ...helpers.server.doctors import World, healthy


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[World]:
    """All is well; starting the server as a child, which takes seconds, has tests of its own."""

    async def check_server(_: Patient) -> Finding:
        return Finding("ok", "The server starts.")

    monkeypatch.setitem(doctor.CHECKS, "server", check_server)
    with healthy(monkeypatch, tmp_path) as well:
        yield well
