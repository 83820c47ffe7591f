"""A server that is killed while it changes a number: one request an approval, and the truth after its restart."""

from pathlib import Path

import pytest
from mcp import Client, MCPError
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.app import PENDING_CAMPAIGN, SENDING_NUMBER, Simulator

from ...helpers.attached import posts
from ...helpers.children import server
from ...helpers.support import structure
from ...helpers.wire import serve

pytestmark = pytest.mark.system

# The first write of the process is the offer, the second the claim of the approval, the third the outcome.
MATRIX = {
    "before write 2": ("updated", None, 1),
    "within write 2": ("updated", None, 1),
    "after write 2": ("unknown", True, 0),
    "before write 3": ("unknown", True, 1),
    "after write 3": ("updated", True, 1),
}
"""What the same call is told after the restart, whether as a replay, and how many changes were asked for."""


async def change(client: Client, **more: str) -> CallToolResult:
    wanted = {"number": SENDING_NUMBER, "campaign_id": PENDING_CAMPAIGN}
    return await client.call_tool("set_number", wanted | more)


@pytest.mark.parametrize("point", MATRIX)
async def test_it_tells_the_truth_after_its_restart(point: str, tmp_path: Path) -> None:
    simulator = Simulator()
    async with serve(simulator) as base_url:
        async with server(tmp_path, base_url, point, mode="legacy") as client:
            offered = structure(await change(client))["confirmation_id"]
            with pytest.raises(MCPError, match="closed"):
                await change(client, confirmation_id=offered)
        async with server(tmp_path, base_url, later=True, mode="legacy") as client:
            told = structure(await change(client, confirmation_id=offered))
            again = structure(await change(client, confirmation_id=offered))
    assert (told["status"], told.get("replayed"), len(posts(simulator))) == MATRIX[point]
    assert (again["status"], again["replayed"]) == (told["status"], True)
