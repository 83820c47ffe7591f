"""One approval, executed fifty times at once over four servers on one record."""

from pathlib import Path
from typing import Any

import anyio
from mcp import Client

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.children import Serving, each_way, log_file
from ...helpers.support import structure
from ...helpers.wire import serve

SERVERS, CALLS = 4, 50
TEXT = {"to": ["310-555-1212"], "message": "Your table is ready"}


class Race:
    """What all are to execute, once everybody is ready, and what they were told."""

    def __init__(self, serving: Serving) -> None:
        self.serving = serving
        self.offers: list[str] = []
        self.told: list[dict[str, Any]] = []
        self.start = anyio.Event()

    async def run(self, folder: Path, base_url: str, calls: int) -> None:
        async with self.serving(folder, base_url) as client:
            # All of them are the first to open the record.
            self.offers.append(structure(await client.call_tool("send_message", TEXT))["confirmation_id"])
            if len(self.offers) == SERVERS:
                self.start.set()
            await self.start.wait()
            async with anyio.create_task_group() as calling:
                for _ in range(calls):
                    calling.start_soon(self._execute, client)

    async def _execute(self, client: Client) -> None:
        answer = await client.call_tool("send_message", TEXT | {"confirmation_id": self.offers[0]})
        self.told.append(structure(answer))


@each_way("stdio")
async def test_of_fifty_executions_of_one_approval_one_sends(tmp_path: Path, serving: Serving) -> None:
    simulator, race = Simulator(), Race(serving)
    # While the request is out, the others have to wait for what becomes of them.
    simulator.fail_next(Fault.delay(0.3), times=None)
    async with serve(simulator) as base_url, anyio.create_task_group() as racing:
        for number in range(SERVERS):
            calls = len(range(number, CALLS, SERVERS))
            racing.start_soon(race.run, tmp_path, base_url, calls)
    assert len(race.told) == CALLS
    assert [told.get("replayed") for told in race.told].count(None) == 1
    assert {told["status"] for told in race.told} == {"sent"}
    assert len({str(told["results"]) for told in race.told}) == 1
    assert len(simulator.received) == len(simulator.sent) == 1
    assert "locked" not in log_file(tmp_path).read_text()


@each_way("http, auto")
async def test_of_fifty_sends_with_one_key_one_is_made(tmp_path: Path, serving: Serving) -> None:
    simulator, told = Simulator(), list[dict[str, Any]]()
    simulator.fail_next(Fault.delay(0.3), times=None)

    async def send(client: Client) -> None:
        answer = await client.call_tool("send_message", TEXT | {"request_key": "order-4711"})
        told.append(structure(answer))

    async def run(calls: int) -> None:
        async with (
            serving(tmp_path, base_url, confirm="off") as client,
            anyio.create_task_group() as calling,
        ):
            for _ in range(calls):
                calling.start_soon(send, client)

    async with serve(simulator) as base_url, anyio.create_task_group() as racing:
        for number in range(SERVERS):
            racing.start_soon(run, len(range(number, CALLS, SERVERS)))
    assert [found.get("replayed") for found in told].count(None) == 1
    assert {found["status"] for found in told} == {"sent"}
    assert len(told) == CALLS
    assert len(simulator.received) == len(simulator.sent) == 1
