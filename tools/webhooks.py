"""The tools for webhooks: where the provider posts inbound messages and delivery receipts."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from functools import partial
from typing import Annotated, Literal

from mcp.types import CallToolResult, InputRequiredResult
from pydantic import BaseModel, Field

from ..messaging.approvals import Approval
from ..messaging.changes import Changed, WebhookOutcome, basis_of
from ..messaging.refusals import ChangedMeanwhile
from ..messaging.webhooks import FieldChange, WebhookChange, WebhookWish, find, plan
from ..provider.causes import translate
from ..provider.client import ProviderClient
from ..provider.errors import Operation, ProviderError
from ..provider.untrusted import plain
from ..provider.wire import Webhook
from .app import Ctx, Guard, app_of
from .approval import Form, Question, approve, call_digest, replay, typed, yes_or_no
from .envelope import NOT_RECORDED, Envelope, GuardedEnvelope, answer, told
from .fields import (
    ConfirmationId,
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


class PutWebhookResult(GuardedEnvelope):
    """The answer to a creation or an update."""

    status: Literal[
        "created", "updated", "unchanged", "failed", "unknown", "confirmation_required", "declined", "refused"
    ]
    webhook: WebhookRow | None = None
    changes: list[ChangedField] | None = None


class DeleteWebhookResult(GuardedEnvelope):
    """The answer to a deletion."""

    status: Literal["deleted", "failed", "unknown", "confirmation_required", "declined", "refused"]
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
    confirmation_id: ConfirmationId = "",
) -> Annotated[CallToolResult, PutWebhookResult] | InputRequiredResult:
    """Creates a webhook, or changes the one of that name once the user approved it.

    On a change, what is left out keeps its value, and inbound messages go to the new URL at once. On a creation,
    receipts are on and the method is POST unless given.
    """
    wish = WebhookWish(name, url, description, delivery_receipts, method)
    call = _Call(ctx, "put_webhook", call_digest(ctx, "put_webhook", *astuple(wish)), confirmation_id)
    if done := await call.replayed(_interrupted(Operation.PUT_WEBHOOK, name)):
        return _updated(done)
    change = await call.planned(wish)
    if change.kind == "created":
        return _saved(change, await call.provider.put_webhook(change.after))
    if change.kind == "unchanged":
        return _saved(change, change.after)
    return await _update(call, wish, change)


async def delete_webhook(
    ctx: Ctx, name: WebhookName, confirmation_id: ConfirmationId = ""
) -> Annotated[CallToolResult, DeleteWebhookResult] | InputRequiredResult:
    """Deletes a webhook once the user approved it.

    Inbound messages and receipts that would have gone to it are lost from then on.
    """
    call = _Call(ctx, "delete_webhook", call_digest(ctx, "delete_webhook", name), confirmation_id)
    if done := await call.replayed(_interrupted(Operation.DELETE_WEBHOOK, name)):
        return _deleted(done)
    webhook = find(await call.provider.list_webhooks(), name)
    form = typed(webhook.name, "Which webhook is to be deleted?")
    approval = await call.approved(_deletion_preview(webhook), form, basis_of(webhook))
    if not isinstance(approval, Approval):
        return approval
    if approval.live:
        _refuse_changed(approval, basis_of(find(await call.provider.list_webhooks(), name)))
    act = partial(_delete, call.provider, webhook)
    interrupted = _interrupted(Operation.DELETE_WEBHOOK, name)
    return _deleted(await call.guard.changes.carry_out(approval, act, interrupted))


@dataclass(frozen=True)
class _Call:
    """One call of a guarded webhook tool."""

    ctx: Ctx
    tool: str
    digest: str
    confirmation_id: str

    @property
    def provider(self) -> ProviderClient:
        return app_of(self.ctx).provider

    @property
    def guard(self) -> Guard:
        return app_of(self.ctx).guard

    async def planned(self, wish: WebhookWish) -> WebhookChange:
        allow_http = app_of(self.ctx).sandbox
        return plan(await self.provider.list_webhooks(), wish, allow_http=allow_http)

    async def replayed(self, interrupted: WebhookOutcome) -> Changed | None:
        # Looked up before the present state, which the first execution has changed.
        claim = await replay(self.ctx, self.tool, self.digest, self.confirmation_id)
        return await self.guard.changes.recorded(claim, interrupted) if claim else None

    async def approved(
        self, preview: str, form: Form, basis: str
    ) -> Approval | CallToolResult | InputRequiredResult:
        asked = Question(self.tool, self.digest, preview, form, basis)
        approval = await approve(self.ctx, asked, self.confirmation_id)
        if isinstance(approval, Approval):
            _refuse_changed(approval, basis)
        return approval


async def _update(call: _Call, wish: WebhookWish, change: WebhookChange) -> CallToolResult | InputRequiredResult:
    basis = basis_of(change.before, change.after)
    approval = await call.approved(_update_preview(change), yes_or_no("Change this webhook?"), basis)
    if not isinstance(approval, Approval):
        return approval
    if approval.live:
        now = await call.planned(wish)
        _refuse_changed(approval, basis_of(now.before, now.after))
    act = partial(_put, call.provider, change)
    return _updated(
        await call.guard.changes.carry_out(approval, act, _interrupted(Operation.PUT_WEBHOOK, wish.name))
    )


def _refuse_changed(approval: Approval, basis: str) -> None:
    if approval.basis != basis:
        raise ChangedMeanwhile


async def _put(provider: ProviderClient, change: WebhookChange) -> WebhookOutcome:
    try:
        saved = await provider.put_webhook(change.after)
    except ProviderError as error:
        return WebhookOutcome(kind="updated", error=error.report)
    webhook = change.after.model_copy(update={"last_modified": saved.last_modified})
    return WebhookOutcome(kind="updated", webhook=webhook, fields=change.fields)


async def _delete(provider: ProviderClient, webhook: Webhook) -> WebhookOutcome:
    try:
        await provider.delete_webhook(webhook.name)
    except ProviderError as error:
        return WebhookOutcome(kind="deleted", error=error.report)
    return WebhookOutcome(kind="deleted", webhook=webhook)


def _interrupted(operation: Operation, name: str) -> WebhookOutcome:
    """What is known of a change that was cut off by a crash: nothing."""
    report = translate(operation, "connection_lost", facts={"name": name}).report
    report = report.model_copy(update={"code": "interrupted"})
    return WebhookOutcome(kind="updated" if operation is Operation.PUT_WEBHOOK else "deleted", error=report)


def _deletion_preview(webhook: Webhook) -> str:
    return "\n".join(["Delete this webhook; inbound messages no longer reach it:", _line(_row(webhook))])


def _update_preview(change: WebhookChange) -> str:
    return "\n".join(
        ["Change this webhook, which receives live traffic:", *_change_lines(change.fields, change.after)]
    )


def _change_lines(fields: Sequence[FieldChange], webhook: Webhook) -> list[str]:
    changes = [_changed(field) for field in fields]
    return [
        _line(_row(webhook)),
        *(f"  {c.field}: {c.before or '(none)'} → {c.after or '(none)'}" for c in changes),
    ]


def _saved(change: WebhookChange, saved: Webhook) -> CallToolResult:
    webhook = change.after.model_copy(update={"last_modified": saved.last_modified})
    result = PutWebhookResult(status=change.kind, webhook=_row(webhook))
    return answer(result, [f"{change.kind.capitalize()}.", _line(_row(webhook))])


def _updated(done: Changed) -> CallToolResult:
    outcome = done.outcome
    if outcome.error or not outcome.webhook:
        return _failed(done, PutWebhookResult(status=_status(outcome)))
    result = PutWebhookResult(
        status="updated",
        webhook=_row(outcome.webhook),
        changes=[_changed(field) for field in outcome.fields],
        approved_by=done.approved_by,
        replayed=done.replayed or None,
        note=told(*_notes(done)),
    )
    return answer(result, ["Updated.", *_change_lines(outcome.fields, outcome.webhook), *_notes(done)])


def _deleted(done: Changed) -> CallToolResult:
    outcome = done.outcome
    if outcome.error or not outcome.webhook:
        return _failed(done, DeleteWebhookResult(status=_status(outcome)))
    row = _row(outcome.webhook)
    result = DeleteWebhookResult(
        status="deleted",
        webhook=row,
        approved_by=done.approved_by,
        replayed=done.replayed or None,
        note=told(*_notes(done)),
    )
    return answer(result, ["Deleted. To restore it, create it again with put_webhook:", _line(row), *_notes(done)])


def _failed(done: Changed, result: PutWebhookResult | DeleteWebhookResult) -> CallToolResult:
    update = {
        "error": done.outcome.error,
        "approved_by": done.approved_by,
        "replayed": done.replayed or None,
        "note": told(*_notes(done)),
    }
    return answer(result.model_copy(update=update), _notes(done), is_error=True)


def _status(outcome: WebhookOutcome) -> Literal["failed", "unknown"]:
    return "failed" if outcome.nothing_done else "unknown"


def _notes(done: Changed) -> list[str]:
    notes = {
        "This was done before under the same approval; nothing was done now.": done.replayed,
        NOT_RECORDED: not done.recorded,
    }
    return [note for note, applies in notes.items() if applies]


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
