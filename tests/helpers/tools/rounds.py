"""The rounds of 2026-07-28, played by hand."""

from typing import Any

from mcp import Client
from mcp.types import CallToolResult, ElicitResult, InputRequiredResult

from .deeds import Deed


async def asked_for(client: Client, deed: Deed) -> InputRequiredResult:
    """The question of the first round, left unanswered."""
    result = await client.session.call_tool(deed.tool, deed.arguments, allow_input_required=True)
    assert isinstance(result, InputRequiredResult)
    return result


async def reply(
    client: Client, deed: Deed, question: InputRequiredResult, answer: ElicitResult, **more: Any
) -> CallToolResult:
    """The second round, played by hand."""
    result = await client.session.call_tool(
        deed.tool,
        deed.arguments | more,
        input_responses=dict.fromkeys(question.input_requests or {}, answer),
        request_state=question.request_state,
        allow_input_required=True,
    )
    assert isinstance(result, CallToolResult)
    return result
