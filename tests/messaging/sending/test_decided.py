"""What a person decided on the record, raced for by four servers, or carried out by one that is killed."""

from contextlib import closing
from pathlib import Path

import anyio
import pytest
from mcp import Client, MCPError

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.children import log_file, server
from ...helpers.messaging.records import url_of
from ...helpers.support import error_of, structure
from ...helpers.wire import serve
from .test_crash import ALICE, FAILING, MATRIX, PROCESSES, Provider, Told, send

SERVERS, CALLS = 4, 40
READY = "Your table is ready"
TEXT = {"to": [ALICE], "message": READY}


async def approved(folder: Path, text: str) -> str:
    """Somebody at a terminal says yes to that text; the question's id."""
    with closing(Store(url_of(folder / "record.db"))) as store:
        decisions = Decisions(store)
        [asked] = [each for each in await decisions.open_ones() if f"  | {text}" in each.preview.splitlines()]
        assert (await decisions.decide(asked.id, "yes", "terminal")).state == "approved"
        return asked.id


@pytest.mark.parametrize("handle", [True, False], ids=["with its id", "without"])
async def test_of_forty_calls_after_one_yes_one_sends(tmp_path: Path, *, handle: bool) -> None:
    simulator, told, given = Simulator(), list[str](), dict[str, str]()
    simulator.fail_next(Fault.delay(0.3), times=None)
    asked, decided = list[str](), anyio.Event()

    async def run(calls: int) -> None:
        async with server(tmp_path, base_url, mode="legacy", confirm="human") as client:
            asked.append(error_of(await client.call_tool("send_message", TEXT))["code"])
            if len(asked) == SERVERS:
                identifier = await approved(tmp_path, READY)
                given.update({"confirmation_id": identifier} if handle else {})
                decided.set()
            await decided.wait()
            async with anyio.create_task_group() as calling:
                for _ in range(calls):
                    calling.start_soon(carry_out, client)

    async def carry_out(client: Client) -> None:
        found = structure(await client.call_tool("send_message", TEXT | given))
        told.append("replayed" if found.get("replayed") else found["status"])

    async with serve(simulator) as base_url, anyio.create_task_group() as racing:
        for _ in range(SERVERS):
            racing.start_soon(run, CALLS // SERVERS)
    assert asked == ["human_confirmation_unavailable"] * SERVERS
    # Without the id, a call that finds the yes spent asks anew.
    assert (told.count("sent"), len(told), set(told) <= {"sent", "replayed", "refused"}) == (1, CALLS, True)
    assert not handle or set(told) == {"sent", "replayed"}
    assert len(simulator.sent) == 1
    assert "locked" not in log_file(tmp_path).read_text()


async def test_a_killed_server_tells_the_truth_after_its_restart(tmp_path: Path) -> None:
    # The first write of the process that is killed is the question; what follows is what follows an offered id.
    provider, told, decided = Provider(tmp_path), dict[str, Told](), dict[str, str]()
    limit = anyio.CapacityLimiter(PROCESSES)
    points = [point for point in MATRIX if point != FAILING]

    async def kill(point: str) -> None:
        async with limit, server(tmp_path, base_url, point, mode="legacy", confirm="human") as client:
            assert error_of(await send(client, point))["code"] == "human_confirmation_unavailable"
            decided[point] = await approved(tmp_path, point)
            with pytest.raises(MCPError, match="closed"):
                await send(client, point, confirmation_id=decided[point])

    async with serve(provider) as base_url:
        async with anyio.create_task_group() as killing:
            for point in points:
                killing.start_soon(kill, point)
        async with server(tmp_path, base_url, later=True, mode="legacy", confirm="human") as client:
            for point in points:
                answer = await send(client, point, confirmation_id=decided[point])
                assert structure(answer)["approved_via"] == "terminal"
                told[point] = provider.told(answer, point)
    assert told == {point: MATRIX[point] for point in points}
