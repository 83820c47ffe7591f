"""The tool that sends texts."""

from typing import Annotated, Literal

from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.vocabulary import RecipientStatus
from ...provider.errors import ErrorReport
from ..app import Ctx
from ..envelope import GuardedEnvelope, Part
from ..fields import (
    AllowDuplicate,
    ConfirmationId,
    FromNumber,
    Group,
    MediaUrls,
    MessageText,
    Recipients,
)


class RecipientRow(Part):
    """What happened for one recipient."""

    to: str
    status: RecipientStatus
    message_id: str
    ref_id: str | None = None
    message_type: str | None = None
    fragments: int | None = None
    error: ErrorReport | None = None


class SendResult(GuardedEnvelope):
    """The answer to a send."""

    status: Literal["sent", "partial", "failed", "unknown", "confirmation_required", "declined", "refused"]
    from_number: str | None = None
    message_id: str | None = None
    results: list[RecipientRow] | None = None


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

    Sends at once; nothing can be scheduled. Several recipients get one private message each; with group=true they
    share one conversation and can see each other's numbers. Costs money and cannot be undone. "sent" means that
    the provider took it, not that it was delivered. "unknown" means that it may have gone out: never repeat such
    a call.
    """
    from .calls import Wish, send

    return await send(ctx, Wish(to, message, media_urls, from_number, group), confirmation_id)


async def send_message_unasked(
    ctx: Ctx,
    to: Recipients,
    message: MessageText = "",
    media_urls: MediaUrls = [],  # noqa: B006 (as above)
    from_number: FromNumber = "",
    group: Group = False,
    allow_duplicate: AllowDuplicate = False,
) -> Annotated[CallToolResult, SendResult]:
    """Sends a text (SMS), or with media an MMS, to one or more phone numbers, without asking anybody.

    Sends at once; nothing can be scheduled. Several recipients get one private message each; with group=true they
    share one conversation and can see each other's numbers. Costs money and cannot be undone. "sent" means that
    the provider took it, not that it was delivered. "unknown" means that it may have gone out: never repeat such
    a call.
    """
    from .calls import Wish, send_unasked

    wish = Wish(to, message, media_urls, from_number, group)
    return await send_unasked(ctx, wish, allow_duplicate=allow_duplicate)
