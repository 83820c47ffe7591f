"""The tools for the account's numbers."""

from typing import Annotated

from mcp.types import CallToolResult, InputRequiredResult

from ..app import Ctx
from ..fields import CampaignId, ConfirmationId, Cursor, NumberFilter, OurNumber, WebhookToAttach
from .answers import NumberPage, SetNumberResult


async def list_numbers(
    ctx: Ctx, number: NumberFilter = "", cursor: Cursor = ""
) -> Annotated[CallToolResult, NumberPage]:
    """Lists the account's numbers: whether each can send, why not, what to do, and who gets its texts."""
    from .calls import numbers_of

    return await numbers_of(ctx, number, cursor)


async def set_number(
    ctx: Ctx,
    number: OurNumber,
    webhook: WebhookToAttach = "",
    campaign_id: CampaignId = "",
    confirmation_id: ConfirmationId = "",
) -> Annotated[CallToolResult, SetNumberResult] | InputRequiredResult:
    """Attaches a webhook or a campaign to a number after asking the user. What is left out keeps its value."""
    from ...messaging.inventory.changing import NumberWish
    from .calls import set_approved

    return await set_approved(ctx, NumberWish(number, webhook, campaign_id), confirmation_id)
