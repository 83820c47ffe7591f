"""The shapes of the answers."""

from typing import Literal

from pydantic import Field

from ..envelope import Envelope
from ..rows import MessageRow


class MessageList(Envelope):
    """The answer to a listing."""

    status: Literal["ok", "failed"]
    messages: list[MessageRow] | None = None
    next_cursor: str | None = None
    left: int | None = Field(default=None, description="How many come after these.")
