"""What tests of the brakes share."""

from pathlib import Path

import pytest

from ...helpers.messaging.office import ALSO_OUT, OPTED_OUT, Office
from ...helpers.messaging.outbox import desk, simulator

__all__ = ("desk", "office", "simulator")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A record in which two people have opted out."""
    made = Office(f"sqlite://{(tmp_path / 'record.db').as_posix()}")
    made.opt_out(OPTED_OUT, ALSO_OUT)
    return made
