"""The tools for conversations: who wrote, who waits for an answer, and waiting for theirs."""

from typing import Annotated

from mcp.types import CallToolResult

from ..app import Ctx
from ..fields import Cursor, Limit, Since, TheirNumber, UnreadOnly, WaitSeconds
from .answers import ConversationList, Replies


async def list_conversations(
    ctx: Ctx, unread_only: UnreadOnly = False, limit: Limit = 20, cursor: Cursor = ""
) -> Annotated[CallToolResult, ConversationList]:
    """Lists who we texted or who texted us, the latest first, and how many of theirs came since our last."""
    from .calls import listed

    return await listed(ctx, limit, cursor, unread_only=unread_only)


async def wait_for_reply(
    ctx: Ctx, with_number: TheirNumber, since: Since = "", timeout_seconds: WaitSeconds = 45
) -> Annotated[CallToolResult, Replies]:
    """Waits until they text back, and returns what they wrote since our last text to them, or since `since`."""
    from .calls import waited

    return await waited(ctx, with_number, since, timeout_seconds)
