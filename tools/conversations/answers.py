"""The shapes of the answers."""

from typing import Literal

from pydantic import Field

from ..envelope import NAME, Envelope, Part
from ..rows import MessageRow


class ConversationRow(Part):
    """A conversation with one other party."""

    number: str
    name: str | None = Field(default=None, description=NAME)
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
