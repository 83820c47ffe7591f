"""Every way in which a request to the provider fails, and calls of tools that meet them."""

from typing import Any
from uuid import UUID

from mcp.types import CallToolResult

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ..support import call, over_http

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
STATUSES = ("400", "401", "403", "404", "409", "412", "429", "500", "503")
FAULTS = {status: Fault.answer(int(status)) for status in STATUSES} | {
    "hang": Fault.hang(taken=True),
    "drip": Fault.drip(0.05, endless=True),
    "drop_before": Fault.drop_before(),
    "drop_after": Fault.drop_after(),
    "one_byte": Fault.garbage("\n", taken=True),
    "html": Fault.garbage("<html><body><h1>Welcome</h1></body></html>", taken=True),
    "empty": Fault.garbage("", taken=True),
    "wrong_shape": Fault.garbage('{"hello": ["world"]}', content_type="application/json", taken=True),
}

Arguments = dict[str, Any]
TOOLS: dict[str, Arguments] = {
    "send_message": {"to": ALICE, "message": "Your table is ready"},
    "list_webhooks": {"name": DEFAULT_WEBHOOK},
    "put_webhook": {"name": DEFAULT_WEBHOOK, "url": "https://new.example.com/in"},
    "delete_webhook": {"name": DEFAULT_WEBHOOK},
    "list_campaigns": {"campaign_id": APPROVED_CAMPAIGN},
}
BUSY = Fault.answer(429, headers={"Retry-After": "120"})
DOWN = Fault.answer(503, headers={"Retry-After": "120"})


def account() -> Simulator:
    return Simulator(new_id=lambda: UUID(int=7))


async def meet(
    simulator: Simulator, tool: str, arguments: Arguments | None = None, *, patience: float = 10, **options: Any
) -> CallToolResult:
    """The answer to a call; `options` are settings, or the client's mode."""
    async with over_http(simulator, timeout=patience, store=MEMORY, **options) as client:
        return await call(client, tool, **TOOLS[tool] | (arguments or {}))
