"""The rounds of 2026-07-28, played by hand."""

from typing import Any

from mcp import Client
from mcp.types import CallToolResult, ElicitRequest, ElicitResult, InputRequiredResult

from .deeds import Deed


async def asked_for(client: Client, deed: Deed) -> InputRequiredResult:
    """The question of the first round, left unanswered."""
    result = await client.session.call_tool(deed.tool, deed.arguments, allow_input_required=True)
    assert isinstance(result, InputRequiredResult)
    return result


Answered = CallToolResult | InputRequiredResult


async def answered(client: Client, deed: Deed, question: InputRequiredResult, answer: ElicitResult) -> Answered:
    """What comes of an answer: the deed, or the next question."""
    return await client.session.call_tool(
        deed.tool,
        deed.arguments,
        input_responses=dict.fromkeys(question.input_requests or {}, answer),
        request_state=question.request_state,
        allow_input_required=True,
    )


async def reply(
    client: Client, deed: Deed, question: InputRequiredResult, answer: ElicitResult, **more: Any
) -> CallToolResult:
    """What comes of an answer after which nothing more is asked."""
    result = await answered(client, deed._replace(arguments=deed.arguments | more), question, answer)
    assert isinstance(result, CallToolResult)
    return result


def message_of(question: Answered) -> str:
    assert isinstance(question, InputRequiredResult)
    (request,) = (question.input_requests or {}).values()
    assert isinstance(request, ElicitRequest)
    return request.params.message
