"""What a call of the number tools does."""

from collections.abc import Sequence
from dataclasses import astuple, replace
from functools import partial

from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.approval.claims import Approval
from ...messaging.approval.forms import choice
from ...messaging.brakes.senders import keep
from ...messaging.inventory.changing import NumberChange, NumberWish, attach, interrupted, merged
from ...messaging.inventory.listing import checked, page
from ...messaging.inventory.naming import INBOX, attachable, numbered
from ...messaging.inventory.reading import Reading, surroundings
from ...messaging.inventory.standing import Around, OwnInbox, can_send, reason, why_not
from ...messaging.receiving.inbox import drawn_inbox_secret
from ...messaging.refusals import StoreUnavailable
from ...provider.client import ProviderClient
from ...provider.errors import CampaignNotFound, InvalidArguments, Issue, NotConfigured, WebhookNotFound
from ...provider.wire.documented import Campaign, Webhook
from ...provider.wire.inventory import AccountNumber, NumberList
from ..app import App, Ctx, app_of
from ..asking.guarded import GuardedCall
from ..asking.question import call_digest
from .words import View, changed_answer, list_answer, preview, unchanged_answer

_FORM = choice("Change this number?", "Change this number", "Do not change")


async def numbers_of(ctx: Ctx, number: str, cursor: str) -> CallToolResult:
    """Lists the account's numbers, or the one that was asked for."""
    app, reading = app_of(ctx), Reading()
    after = checked(cursor)
    found = await _found(app.provider, number)
    shown = page(found.rows, app.senders.allowed, after)
    around = await surroundings(app.provider, reading) if shown.rows else Around()
    view = View(around, await _inbox(app), app.may_set)
    await _keep(app, shown.rows, around)
    return list_answer(found, shown, view, reading.told)


async def _found(provider: ProviderClient, number: str) -> NumberList:
    if number:
        return NumberList((await provider.find_number(numbered(number)),))
    return await provider.list_numbers()


async def _inbox(app: App) -> OwnInbox:
    try:
        return OwnInbox(app.public_url, await app.guard.store.read(drawn_inbox_secret))
    except StoreUnavailable:
        return OwnInbox()


async def _keep(app: App, rows: Sequence[AccountNumber], around: Around) -> None:
    """Remembers of what is sent from whether it can."""
    told: dict[str, str] = {}
    for row in rows:
        why = why_not(row, around)
        if app.senders.knows(row.number) and can_send(why) is not None:
            told[row.number] = reason(row, why) if why else ""
    await keep(app.guard.store, app.account, told, app.guard.now())


async def set_approved(ctx: Ctx, wish: NumberWish, confirmation_id: str) -> CallToolResult | InputRequiredResult:
    """Attaches a webhook or a campaign once somebody approved it."""
    app = app_of(ctx)
    wish = _checked(app, wish)
    call = GuardedCall(
        ctx, "set_number", call_digest(ctx, "set_number", *astuple(wish)), confirmation_id, "number"
    )
    if done := await call.replayed(interrupted(wish.number)):
        return changed_answer(done)
    change, view = await _planned(app, wish)
    if not change.fields:
        return unchanged_answer(change.after, view)
    approval = await call.approved(preview(change, view), _FORM, change.basis)
    if not isinstance(approval, Approval):
        return approval
    return await _carried_out(call, wish, approval)


async def _carried_out(call: GuardedCall, wish: NumberWish, approval: Approval) -> CallToolResult:
    """Changes the number as it is now: a call before this one may have changed it, or used this very approval."""
    app, unknown = app_of(call.ctx), interrupted(wish.number)
    async with call.alone(wish.number):
        if done := await call.replayed(unknown):
            return changed_answer(done)
        change, view = await _planned(app, wish)
        # Where nobody was asked, nobody was shown anything else.
        if approval.approved_by != "operator":
            call.refuse_changed(approval, change.basis)
        elif not change.fields:
            return unchanged_answer(change.after, view)
        act = partial(attach, call.provider, change)
        done = await call.guard.changes.carry_out(approval, act, unknown, call.provider.asking)
    if done.outcome.shown == "as_wished" and not done.outcome.lost:
        await _keep(app, [change.after], view.around)
    return changed_answer(done)


def _checked(app: App, wish: NumberWish) -> NumberWish:
    """The wish with the number's digits.

    Raises:
        InvalidArguments: it names nothing to attach, or a number that is not to be changed here.
        NotConfigured: the operator named no numbers.
    """
    _ = app.provider
    if not app.senders.allowed:
        raise NotConfigured(
            "Nothing was done: BULKVS_FROM names no number, and only its numbers are changed.",
            "The operator has to set BULKVS_FROM to the numbers that this server may use, and restart it.",
        )
    if not (wish.webhook or wish.campaign_id):
        raise InvalidArguments([Issue(field="webhook", problem="is needed, or campaign_id")])
    try:
        return replace(wish, number=app.senders.permitted(wish.number))
    except ValueError as problem:
        raise InvalidArguments([Issue(field="number", problem=str(problem))]) from None


async def _planned(app: App, wish: NumberWish) -> tuple[NumberChange, View]:
    """The change on what is there now.

    Raises:
        InvalidArguments: there is no such webhook.
        ProviderError: what has to be known for it could not be read.
    """
    provider = app.provider
    before = await provider.find_number(wish.number)
    around = await surroundings(provider, Reading())
    if wish.webhook:
        around = replace(around, webhooks=await _webhooks(provider, wish.webhook, around))
    if wish.campaign_id and around.campaign(wish.campaign_id) is None:
        around = replace(around, campaigns=[*(around.campaigns or ()), *await _named(provider, wish.campaign_id)])
    inbox = await _inbox(app)
    webhook = attachable(wish.webhook, before, around.webhooks or (), inbox)
    change = NumberChange(before, merged(before, webhook, wish.campaign_id), around)
    return change, View(around, inbox, app.may_set)


async def _webhooks(provider: ProviderClient, name: str, around: Around) -> list[Webhook]:
    """The account's webhooks, with the one of that name where the list of all lacks it, which proves nothing."""
    known = list(around.webhooks) if around.webhooks is not None else await provider.list_webhooks()
    if name == INBOX or any(webhook.name == name for webhook in known):
        return known
    try:
        return [*known, *await provider.list_webhooks(name)]
    except WebhookNotFound:
        return known


async def _named(provider: ProviderClient, campaign_id: str) -> list[Campaign]:
    """The campaign of that id, by a read of nothing else.

    Raises:
        InvalidArguments: there is none.
    """
    try:
        return await provider.list_campaigns(campaign_id)
    except CampaignNotFound:
        problem = Issue(field="campaign_id", problem="is no campaign of the account; list_campaigns shows those")
        raise InvalidArguments([problem]) from None
