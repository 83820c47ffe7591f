"""What a call of the webhook tools does."""

from dataclasses import astuple, replace
from functools import partial

from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.approval.claims import Approval
from ...messaging.approval.forms import choice, typed
from ...messaging.receiving.inbox import inbox_secret, inbox_url
from ...messaging.shielding import finish
from ...messaging.webhooks.merging import WebhookChange, WebhookWish, check, find, names_of, plan
from ...messaging.webhooks.saving import WebhookOutcome, basis_of, delete, interrupted, put
from ...provider.causes import those_there
from ...provider.client import ProviderClient
from ...provider.errors import NotConfigured, Operation, ProviderError, WebhookNotFound
from ...provider.wire.documented import Webhook
from ..app import App, Ctx, app_of
from ..asking.guarded import GuardedCall
from ..asking.question import call_digest
from .words import (
    created_answer,
    deleted_answer,
    deletion_preview,
    list_answer,
    saved_answer,
    saving_preview,
    unchanged_answer,
)


async def webhooks_of(ctx: Ctx, name: str) -> CallToolResult:
    """Lists the account's webhooks, or the one of that name."""
    provider = app_of(ctx).provider
    try:
        return list_answer(await provider.list_webhooks(name))
    except WebhookNotFound as missing:
        raise await _naming(provider, missing) from None


async def _naming(provider: ProviderClient, missing: WebhookNotFound) -> WebhookNotFound:
    """The same error with the names that there are, where those can be read."""
    try:
        names = names_of(await provider.list_webhooks())
    except ProviderError:
        return missing
    return WebhookNotFound(missing.report.model_copy(update={"next_step": those_there(names)}), missing.wait)


async def put_approved(ctx: Ctx, wish: WebhookWish, confirmation_id: str) -> CallToolResult | InputRequiredResult:
    """Creates a webhook where it is certain that there is none, else saves it once somebody approved that."""
    wish = replace(wish, url=await _own_inbox(app_of(ctx))) if wish.url == "inbox" else wish
    check(wish, allow_http=app_of(ctx).sandbox)
    call = _Call(ctx, "put_webhook", call_digest(ctx, "put_webhook", *astuple(wish)), confirmation_id, "webhook")
    async with call.alone(wish.name):
        if done := await call.replayed(interrupted(Operation.PUT_WEBHOOK, wish.name)):
            return saved_answer(done)
        change = await call.planned(wish)
        # Whoever was asked was shown something else: their answer does not hold for a creation that nobody saw.
        if change.kind == "created" and change.certain and not call.continued:
            return created_answer(await finish(lambda _: call.created(change)))
    if change.kind == "unchanged":
        return unchanged_answer(change)
    return await _save(call, wish, change)


async def delete_approved(ctx: Ctx, name: str, confirmation_id: str) -> CallToolResult | InputRequiredResult:
    """Deletes a webhook once somebody approved it."""
    call = _Call(ctx, "delete_webhook", call_digest(ctx, "delete_webhook", name), confirmation_id, "webhook")
    if done := await call.replayed(interrupted(Operation.DELETE_WEBHOOK, name)):
        return deleted_answer(done)
    webhook = find(await call.provider.list_webhooks(), name)
    form = typed("Which webhook is to be deleted?", "Delete this webhook", "Do not delete", webhook.name)
    approval = await call.approved(deletion_preview(webhook), form, basis_of(webhook))
    if not isinstance(approval, Approval):
        return approval
    return await _deleted(call, webhook, approval)


async def _own_inbox(app: App) -> str:
    """The address of this record's own receiver, whose secret no model ever sees."""
    if app.public_url:
        return inbox_url(app.public_url, await app.guard.store.write(inbox_secret))
    raise NotConfigured(
        "Nothing was done: where the inbox of this server can be reached is not set.",
        "The operator has to run `bulkvs-mcp inbox`, make it reachable over https and set BULKVS_PUBLIC_URL to"
        " that address; then call again.",
    )


class _Call(GuardedCall):
    """One call of a guarded webhook tool."""

    async def created(self, change: WebhookChange) -> WebhookOutcome:
        outcome = await put(self.provider, change)
        if not outcome.nothing_done:
            self.guard.made.add(change.after.name)
        return outcome

    async def planned(self, wish: WebhookWish) -> WebhookChange:
        """The change on what is there now. That it is not among all of them does not prove that there is none."""
        listed = await self.provider.list_webhooks()
        change = plan(listed, wish)
        if change.before is not None:
            return change
        found, certain = await self.provider.look_up(wish.name, listed)
        certain = certain and wish.name not in self.guard.made
        return plan([*listed, *found], wish, certain=certain)


async def _save(call: _Call, wish: WebhookWish, change: WebhookChange) -> CallToolResult | InputRequiredResult:
    basis = basis_of(change.before, change.after)
    verb = "Create" if change.before is None else "Change"
    form = choice(f"{verb} this webhook?", f"{verb} this webhook", f"Do not {verb.lower()}")
    approval = await call.approved(saving_preview(change), form, basis)
    if not isinstance(approval, Approval):
        return approval
    unknown = interrupted(Operation.PUT_WEBHOOK, wish.name)
    async with call.alone(wish.name):
        # A call before this one may have saved it, or used this very approval: a PUT writes every field.
        if done := await call.replayed(unknown):
            return saved_answer(done)
        now = await call.planned(wish)
        if approval.approved_by != "operator":
            call.refuse_changed(approval, basis_of(now.before, now.after))
        elif now.kind == "unchanged":
            return unchanged_answer(now)
        act = partial(put, call.provider, now)
        return saved_answer(await call.guard.changes.carry_out(approval, act, unknown, call.provider.asking))


async def _deleted(call: _Call, webhook: Webhook, approval: Approval) -> CallToolResult:
    unknown = interrupted(Operation.DELETE_WEBHOOK, webhook.name)
    async with call.alone(webhook.name):
        if done := await call.replayed(unknown):
            return deleted_answer(done)
        call.refuse_changed(approval, basis_of(find(await call.provider.list_webhooks(), webhook.name)))
        act = partial(delete, call.provider, webhook)
        done = await call.guard.changes.carry_out(approval, act, unknown, call.provider.asking)
    if done.outcome.error is None:
        call.guard.made.discard(webhook.name)
    return deleted_answer(done)
