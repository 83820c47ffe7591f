"""The tools for webhooks: where the provider posts inbound messages and delivery receipts."""

from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import BaseModel, Field

from ..messaging.webhooks import FieldChange, WebhookChange, WebhookWish, find, plan
from ..provider.untrusted import plain
from ..provider.wire import Webhook
from .app import Ctx, app_of
from .envelope import Envelope, answer
from .fields import (
    DeliveryReceipts,
    WebhookDescription,
    WebhookFilter,
    WebhookMethod,
    WebhookName,
    WebhookUrl,
)


class WebhookRow(BaseModel):
    """A webhook of the account."""

    name: str
    description: str
    url: str
    delivery_receipts: bool | None = None
    method: str | None = None
    last_modified: str | None = Field(default=None, description="As the provider shows it; its zone is not known.")


class WebhookList(Envelope):
    """The answer to a listing."""

    status: Literal["ok", "failed"]
    webhooks: list[WebhookRow] | None = None


class ChangedField(BaseModel):
    """One field that differs."""

    field: str
    before: str
    after: str


class PutWebhookResult(Envelope):
    """The answer to a creation or an update."""

    status: Literal["created", "updated", "unchanged", "failed", "unknown"]
    webhook: WebhookRow | None = None
    changes: list[ChangedField] | None = None


class DeleteWebhookResult(Envelope):
    """The answer to a deletion."""

    status: Literal["deleted", "failed", "unknown"]
    webhook: WebhookRow | None = Field(default=None, description="What was deleted.")


async def list_webhooks(ctx: Ctx, name: WebhookFilter = "") -> Annotated[CallToolResult, WebhookList]:
    """Lists the webhooks that the provider posts inbound messages and delivery receipts to."""
    webhooks = await app_of(ctx).provider.list_webhooks(name)
    rows = [_row(webhook) for webhook in webhooks]
    lines = [f"{len(rows)} webhook(s).", *(_line(row) for row in rows)] if rows else ["There are no webhooks."]
    return answer(WebhookList(status="ok", webhooks=rows), lines)


async def put_webhook(
    ctx: Ctx,
    name: WebhookName,
    url: WebhookUrl = "",
    description: WebhookDescription = "",
    delivery_receipts: DeliveryReceipts = None,
    method: WebhookMethod = "",
) -> Annotated[CallToolResult, PutWebhookResult]:
    """Creates a webhook, or changes the one of that name.

    On a change, what is left out keeps its value, and inbound messages go to the new URL at once. On a creation,
    receipts are on and the method is POST unless given.
    """
    app = app_of(ctx)
    wish = WebhookWish(name, url, description, delivery_receipts, method)
    change = plan(await app.provider.list_webhooks(), wish, allow_http=app.sandbox)
    saved = change.after if change.kind == "unchanged" else await app.provider.put_webhook(change.after)
    return _saved(change, saved)


async def delete_webhook(ctx: Ctx, name: WebhookName) -> Annotated[CallToolResult, DeleteWebhookResult]:
    """Deletes a webhook. Inbound messages and receipts that it received are lost from then on; not undoable."""
    provider = app_of(ctx).provider
    webhook = find(await provider.list_webhooks(), name)
    await provider.delete_webhook(name)
    row = _row(webhook)
    lines = ["Deleted. To restore it, create it again with put_webhook:", _line(row)]
    return answer(DeleteWebhookResult(status="deleted", webhook=row), lines)


def _saved(change: WebhookChange, saved: Webhook) -> CallToolResult:
    row = _row(change.after.model_copy(update={"last_modified": saved.last_modified}))
    changes = [_changed(field) for field in change.fields]
    told = [f"  {c.field}: {c.before} → {c.after}" for c in changes]
    lines = [f"{change.kind.capitalize()}.", _line(row), *told]
    return answer(PutWebhookResult(status=change.kind, webhook=row, changes=changes or None), lines)


def _changed(field: FieldChange) -> ChangedField:
    return ChangedField(field=field.field, before=plain(field.before, 2048), after=plain(field.after, 2048))


def _row(webhook: Webhook) -> WebhookRow:
    return WebhookRow(
        name=plain(webhook.name, 128),
        description=plain(webhook.description, 300),
        url=plain(webhook.url, 2048),
        delivery_receipts=webhook.delivery_receipts,
        method=plain(webhook.method, 20) or None,
        last_modified=plain(webhook.last_modified, 40) or None,
    )


def _line(row: WebhookRow) -> str:
    receipts = {True: "receipts on", False: "receipts off", None: "receipts not stated"}[row.delivery_receipts]
    facts = [row.method or "method not stated", receipts]
    if row.last_modified:
        facts.append(f"last modified {row.last_modified}")
    about = f' "{row.description}"' if row.description else ""
    return f'- "{row.name}" → {row.url} ({", ".join(facts)}){about}'
