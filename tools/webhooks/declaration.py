"""The tools for webhooks: where the provider posts inbound messages and delivery receipts."""

from typing import Annotated

from mcp.types import CallToolResult, InputRequiredResult

from ..app import Ctx
from ..fields import (
    ConfirmationId,
    DeliveryReceipts,
    WebhookDescription,
    WebhookFilter,
    WebhookMethod,
    WebhookName,
    WebhookUrl,
)
from .answers import DeleteWebhookResult, PutWebhookResult, WebhookList


async def list_webhooks(ctx: Ctx, name: WebhookFilter = "") -> Annotated[CallToolResult, WebhookList]:
    """Lists the webhooks that the provider posts inbound messages and delivery receipts to."""
    from .calls import webhooks_of

    return await webhooks_of(ctx, name)


async def put_webhook(
    ctx: Ctx,
    name: WebhookName,
    url: WebhookUrl = "",
    description: WebhookDescription = "",
    delivery_receipts: DeliveryReceipts = "",
    method: WebhookMethod = "",
    confirmation_id: ConfirmationId = "",
) -> Annotated[CallToolResult, PutWebhookResult] | InputRequiredResult:
    """Creates a webhook at once if there surely is none of that name, else saves it after asking the user.

    On a change, what is left out keeps its value, and inbound messages go to the new URL at once. On a creation,
    receipts are on and the method is POST unless given.
    """
    from ...messaging.webhooks.merging import WebhookWish
    from .calls import put_approved

    receipts = {"on": True, "off": False}.get(delivery_receipts)
    return await put_approved(ctx, WebhookWish(name, url, description, receipts, method), confirmation_id)


async def delete_webhook(
    ctx: Ctx, name: WebhookName, confirmation_id: ConfirmationId = ""
) -> Annotated[CallToolResult, DeleteWebhookResult] | InputRequiredResult:
    """Deletes a webhook after asking the user.

    Inbound messages and receipts that would have gone to it are lost from then on.
    """
    from .calls import delete_approved

    return await delete_approved(ctx, name, confirmation_id)
