"""The record's resources by their addresses, and word to whoever watches one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import quote

from .app import Ctx

if TYPE_CHECKING:
    from ..messaging.sending.dispatch import RecipientOutcome

CONVERSATION, MESSAGE = "bulkvs://conversations/{number}", "bulkvs://messages/{message_id}"


async def announce(ctx: Ctx, outcomes: "Iterable[RecipientOutcome]") -> None:
    """Tells whoever watches what this process changed."""
    for outcome in outcomes:
        await announce_received(ctx, outcome.to)
        await ctx.notify_resource_updated(MESSAGE.format(message_id=outcome.message_id))


async def announce_received(ctx: Ctx, number: str) -> None:
    """Tells whoever watches of a text that this process saw."""
    await ctx.notify_resource_updated(CONVERSATION.format(number=quote(number, safe="")))
