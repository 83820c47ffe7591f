"""A simulated account whose answers can be foretold, and readings of them."""

import re
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.app import API_PATH, Simulator

from ..support import ERAS, structure, text_of

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
INBOX = "https://inbox.example/texts"

Schema = dict[str, Any]

each_era = pytest.mark.parametrize("mode", ERAS)


def account() -> Simulator:
    """A simulated account whose answers can be foretold."""
    ids = count(1)
    return Simulator(now=lambda: datetime(2026, 3, 1, 12, 0, tzinfo=UTC), new_id=lambda: UUID(int=next(ids)))


def received(simulator: Simulator) -> list[tuple[str, object]]:
    """Each request as the provider saw it: what was asked, and the JSON or the query that came with it."""
    return [(f"{r.method} {r.path.removeprefix(API_PATH)}", r.body or r.query) for r in simulator.received]


def words(result: CallToolResult) -> str:
    """The whole text of an answer, the random ids aside."""
    return re.sub(r"msg_[0-9a-f]{16}", "msg_1", text_of(result))


def rows(result: CallToolResult) -> list[Schema]:
    return structure(result)["results"]
