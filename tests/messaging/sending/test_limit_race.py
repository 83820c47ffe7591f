"""A daily limit of 37 and a hundred texts at once, over four servers on one record."""

from collections import Counter
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.children import log_file, server
from ...helpers.support import structure
from ...helpers.wire import serve

pytestmark = pytest.mark.system

SERVERS, TEXTS, LIMIT = 4, 100, 37
RECIPIENTS = [f"13105551{number}" for number in range(200, 200 + TEXTS)]


class Race:
    """Who is still to be texted, once all servers are there, and what became of each."""

    def __init__(self) -> None:
        self.ready = 0
        self.start = anyio.Event()
        self.told: list[dict[str, Any]] = []

    async def run(self, folder: Path, base_url: str, recipients: list[str]) -> None:
        async with server(folder, base_url, confirm="off", mode="legacy") as client:
            await client.list_tools()
            self.ready += 1
            if self.ready == SERVERS:
                self.start.set()
            await self.start.wait()
            # None has used the record yet, so that all of them are the first to open it, too.
            async with anyio.create_task_group() as sending:
                for number in recipients:
                    sending.start_soon(self._send, client, number)

    async def _send(self, client: Client, number: str) -> None:
        text = {"to": [number], "message": f"Your table is ready, {number[-3:]}"}
        self.told.append(structure(await client.call_tool("send_message", text)))

    @property
    def codes(self) -> Counter[str]:
        """How many were told what: the status, or the code of what refused it."""
        return Counter(told["error"]["code"] if "error" in told else told["status"] for told in self.told)


async def test_as_many_go_out_as_the_limit_allows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_DAILY_LIMIT", str(LIMIT))
    simulator, race = Simulator(), Race()
    async with serve(simulator) as base_url, anyio.create_task_group() as racing:
        for number in range(SERVERS):
            racing.start_soon(race.run, tmp_path, base_url, RECIPIENTS[number::SERVERS])
    assert race.codes == {"sent": LIMIT, "daily_limit_reached": TEXTS - LIMIT}
    assert len(simulator.received) == len(simulator.sent) == LIMIT
    told_sent = {told["results"][0]["to"] for told in race.told if told["status"] == "sent"}
    assert {number for sent in simulator.sent for number in sent.recipients} == told_sent
    assert "locked" not in log_file(tmp_path).read_text()
