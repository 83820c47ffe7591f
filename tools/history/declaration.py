"""The tools that read back what was sent and received, which the provider does not keep."""

from typing import Annotated

from mcp.types import CallToolResult

from ..app import Ctx
from ..fields import Cursor, DirectionFilter, Limit, MessageId, Search, Since, StatusFilter, WithNumber
from .answers import MessageList


async def list_messages(
    ctx: Ctx,
    with_number: WithNumber = "",
    direction: DirectionFilter = "",
    status: StatusFilter = "",
    since: Since = "",
    search: Search = "",
    limit: Limit = 20,
    cursor: Cursor = "",
) -> Annotated[CallToolResult, MessageList]:
    """Lists texts sent and received here, newest first, from the server's own record; long ones are cut.

    Received ones are there only where `bulkvs-mcp inbox` is running and a webhook points at it.
    """
    from ...messaging.history.messages import Filter
    from ..showing import since_of
    from .calls import listed

    return await listed(ctx, Filter(with_number, direction, status, since_of(since), search), limit, cursor)


async def get_message(ctx: Ctx, message_id: MessageId) -> Annotated[CallToolResult, MessageList]:
    """Shows one message whole: the text, each recipient's state and receipt with times, errors and next steps."""
    from .calls import shown_whole

    return await shown_whole(ctx, message_id)
