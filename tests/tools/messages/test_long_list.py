"""A long list takes long: who may not be texted any more by their turn is not."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp.types import CallToolResult
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.messaging.arrivals import comes, record
from ...helpers.server.processes import PROMPTLY
from ...helpers.support import structure
from ...helpers.tools.deeds import (
    connected,
)


@dataclass(frozen=True)
class Gate(Fault):
    """The account took the text, and its answer waits."""

    arrived: anyio.Event = field(default_factory=anyio.Event)
    opened: anyio.Event = field(default_factory=anyio.Event)

    async def deliver(self, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        self.arrived.set()
        # A test that has failed meanwhile opens nothing, and waits for its provider to end.
        with anyio.move_on_after(PROMPTLY):
            await self.opened.wait()
        await answer(scope, receive, send)


@pytest.mark.parametrize("code", ["recipient_opted_out", "quiet_hours"])
async def test_who_may_not_be_texted_any_more_while_a_list_goes_out_is_not(code: str, tmp_path: Path) -> None:
    store, simulator, gate = record(tmp_path), Simulator(), Gate("delay")
    time = [datetime(2026, 7, 1, 20, 59, tzinfo=UTC).timestamp()]
    numbers = [f"1310555{n:04d}" for n in range(1200, 1220)]
    found: list[CallToolResult] = []
    simulator.fail_next(gate, times=4, operation="send")
    settings: dict[str, Any] = {"confirm": "off", "store": store, "quiet_hours": "14:00-06:00"}
    async with connected(simulator, "auto", clock=lambda: round(time[0] * 1000), **settings) as client:

        async def send() -> None:
            found.append(await client.call_tool("send_message", {"to": numbers, "message": "Sale"}))

        async with anyio.create_task_group() as both:
            both.start_soon(send)
            await gate.arrived.wait()
            if code == "quiet_hours":
                time[0] += 60
            else:
                await comes(store, "STOP", numbers[-1])
            gate.opened.set()
    rows = {row["to"]: row for row in structure(found[0])["results"]}
    kept = numbers[4:] if code == "quiet_hours" else numbers[-1:]
    assert {number: (rows[number]["status"], rows[number]["error"]["code"]) for number in kept} == dict.fromkeys(
        kept, ("not_sent", code)
    )
    assert {rows[number]["status"] for number in numbers if number not in kept} == {"sent"}
    assert structure(found[0])["status"] == "partial"
    assert not {number for sent in simulator.sent for number in sent.recipients} & set(kept)
