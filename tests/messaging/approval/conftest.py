"""Servers on one record."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.approval.claims import Approvals
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.messaging.desks import Clock, Desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "record.db"


@pytest.fixture
def desks(path: Path) -> Generator[Callable[[], Desk]]:
    """Servers on one record, whose clocks all tell the same time."""
    clock, opened = Clock(), list[Store]()

    def another() -> Desk:
        store = Store(f"sqlite://{path.as_posix()}")
        opened.append(store)
        return Desk(store, clock, Decisions(store, clock, clock.stopwatch), Approvals(store, clock))

    yield another
    for store in opened:
        store.close()


@pytest.fixture
def desk(desks: Callable[[], Desk]) -> Desk:
    return desks()
