"""The tools for conversations: who wrote, who waits for an answer, and waiting for theirs."""

from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import Field

from ..app import Ctx
from ..envelope import Envelope, Part
from ..fields import Cursor, Limit, Since, TheirNumber, UnreadOnly, WaitSeconds
from ..history.declaration import MessageRow


class ConversationRow(Part):
    """A conversation with one other party."""

    number: str
    last_at: str
    last_received_at: str | None = None
    last_sent_at: str | None = None
    unread: int = Field(description="Their texts since our last one to them.")


class ConversationList(Envelope):
    """The answer to a listing."""

    status: Literal["ok", "failed"]
    conversations: list[ConversationRow] | None = None
    next_cursor: str | None = None
    left: int | None = None


class Replies(Envelope):
    """The answer to waiting."""

    status: Literal["replied", "nothing_yet", "failed"]
    messages: list[MessageRow] | None = None


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
