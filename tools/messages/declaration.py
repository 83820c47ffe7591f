"""The tools that send a text, and that show it before: with the same checks, as a person is asked."""

from typing import Annotated

from mcp.types import CallToolResult, InputRequiredResult

from ..app import Ctx
from ..fields import (
    AllowDuplicate,
    ConfirmationId,
    FromNumber,
    Group,
    MediaUrls,
    MessageText,
    Recipients,
    RequestKey,
)
from .answers import PreviewResult, SendResult


async def preview_message(
    ctx: Ctx,
    to: Recipients,
    message: MessageText = "",
    media_urls: MediaUrls = [],  # noqa: B006 (never changed; a default that JSON schema can show)
    from_number: FromNumber = "",
    group: Group = False,
) -> Annotated[CallToolResult, PreviewResult]:
    """Shows what send_message would send: numbers, segments, warnings, and what would refuse it. Sends nothing."""
    from .previewing import preview
    from .wish import Wish

    return await preview(ctx, Wish(to, message, media_urls, from_number, group))


async def send_message(
    ctx: Ctx,
    to: Recipients,
    message: MessageText = "",
    media_urls: MediaUrls = [],  # noqa: B006 (never changed; a default that JSON schema can show)
    from_number: FromNumber = "",
    group: Group = False,
    confirmation_id: ConfirmationId = "",
) -> Annotated[CallToolResult, SendResult] | InputRequiredResult:
    """Sends a text (SMS), or with media an MMS, to one or more phone numbers, after asking the user.

    Nothing can be scheduled. Several recipients get one private message each; with group=true they
    share one conversation and can see each other's numbers. Costs money and cannot be undone. "sent" means that
    the provider took it, not that it was delivered. "unknown" means that it may have gone out: never repeat such
    a call.
    """
    from .calls import send
    from .wish import Wish

    return await send(ctx, Wish(to, message, media_urls, from_number, group), confirmation_id)


async def send_message_unasked(
    ctx: Ctx,
    to: Recipients,
    message: MessageText = "",
    media_urls: MediaUrls = [],  # noqa: B006 (as above)
    from_number: FromNumber = "",
    group: Group = False,
    allow_duplicate: AllowDuplicate = False,
    request_key: RequestKey = "",
) -> Annotated[CallToolResult, SendResult]:
    """Sends a text (SMS), or with media an MMS, to one or more phone numbers, without asking anybody.

    Nothing can be scheduled. Several recipients get one private message each; with group=true they
    share one conversation and can see each other's numbers. Costs money and cannot be undone. "sent" means that
    the provider took it, not that it was delivered. "unknown" means that it may have gone out: never repeat such
    a call.
    """
    from .calls import send_unasked
    from .wish import Wish

    wish = Wish(to, message, media_urls, from_number, group)
    return await send_unasked(ctx, wish, allow_duplicate=allow_duplicate, request_key=request_key)
