"""What a call of the sending tools does."""

from collections.abc import Sequence

import anyio
from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.approval.claims import Approval, digest_of
from ...messaging.approval.forms import choice
from ...messaging.brakes.duplicates import refuse_duplicates
from ...messaging.drafts.advice import warnings
from ...messaging.drafts.draft import Draft
from ...messaging.drafts.naming import NAMED_ANEW, Names
from ...messaging.drafts.preview import question
from ...messaging.refusals import ChangedMeanwhile
from ...messaging.sending.outbox import Check
from ..announcing import announce
from ..app import App, Ctx, app_of
from ..asking.ladder import approve, relayed, replay, shows
from ..asking.person import heed_no
from ..asking.question import Question, call_digest
from .explaining import explained
from .wish import Wish
from .words import sent_answer

_FORM = choice("Send this text?", "Send this text", "Do not send")


async def send(ctx: Ctx, wish: Wish, confirmation_id: str) -> CallToolResult | InputRequiredResult:
    """Sends once somebody approved it."""
    app, names = app_of(ctx), await wish.names(ctx)
    again = bool(confirmation_id or ctx.request_state)
    if again and names.any and (done := await _done_before(ctx, wish, names, confirmation_id)):
        return done
    draft = wish.composed(app, names)
    digest, basis = _digest(ctx, wish, draft), _basis(draft)
    approval = relayed(ctx, "send_message", digest, confirmation_id, basis)
    if approval is None:
        if done := await replay(ctx, "send_message", digest, confirmation_id):
            return sent_answer(await app.guard.outbox.recorded(done))
        approval = await approve(ctx, await _question(app, draft, digest, names), confirmation_id)
    if not isinstance(approval, Approval):
        return approval
    return await _sent(ctx, draft, approval, [_still(ctx, names)])


async def _done_before(ctx: Ctx, wish: Wish, names: Names, confirmation_id: str) -> CallToolResult | None:
    """What became of a call by names before, whatever they mean now; None where nothing did.

    Raises:
        ChangedMeanwhile: a person was asked, and a name means no number any more.
    """
    app = app_of(ctx)
    digest = _digest(ctx, wish, wish.composed(app, names.as_called()))
    if done := await replay(ctx, "send_message", digest, confirmation_id):
        return sent_answer(await app.guard.outbox.recorded(done))
    if names.unclear:
        raise ChangedMeanwhile(NAMED_ANEW)
    return None


async def send_unasked(ctx: Ctx, wish: Wish, *, allow_duplicate: bool, request_key: str) -> CallToolResult:
    """Sends where the operator lets nobody be asked; with a key of the caller's once, however often it comes."""
    app, names = app_of(ctx), await wish.names(ctx)
    heed_no(ctx, _FORM)
    key = call_digest(ctx, "request_key", request_key) if request_key else ""
    if key and names.unclear and (done := await _done_under(ctx, wish, names, key)):
        return done
    draft = wish.composed(app, names)
    approvals, digest, still = app.guard.approvals, _digest(ctx, wish, draft), _still(ctx, names)
    if key:
        # It says better than a look at the last ten minutes whether this is the same text once more.
        return await _sent(ctx, draft, approvals.keyed(key, "send_message", digest), [still])
    approval = approvals.granted("send_message", digest, "operator", _basis(draft))
    checks = () if allow_duplicate else (refuse_duplicates,)
    return await _sent(ctx, draft, approval, [still, *checks])


async def _done_under(ctx: Ctx, wish: Wish, names: Names, key: str) -> CallToolResult | None:
    """What became of a call under its caller's key, whose names mean nobody now; None where nothing did."""
    app = app_of(ctx)
    digest = _digest(ctx, wish, wish.composed(app, names.as_called()))
    done = await app.guard.approvals.spent_for(app.guard.approvals.keyed(key, "send_message", digest))
    return sent_answer(await app.guard.outbox.recorded(done)) if done else None


async def _sent(ctx: Ctx, draft: Draft, approval: Approval, checks: Sequence[Check] = ()) -> CallToolResult:
    """Sends what was approved, and tells what became of it."""
    app, ends = app_of(ctx), anyio.current_time() + app_of(ctx).provider.patience
    sent = await app.guard.outbox.send(app.provider, draft, approval, app.policy, checks)
    await announce(ctx, sent.outcomes)
    sent = await explained(app, draft, sent, ends - anyio.current_time())
    return sent_answer(sent, draft.merged, others=app.senders.others(draft.sender))


def _digest(ctx: Ctx, wish: Wish, draft: Draft) -> str:
    # Whether it is a group follows from what was asked for, not from what names mean by now.
    to, group = (draft.called, wish.group) if draft.called else (draft.recipients, draft.group)
    payload = (draft.sender, to, draft.text, draft.media, group)
    return call_digest(ctx, "send_message", *payload)


def _basis(draft: Draft) -> str:
    """Of the numbers that names stood for when they were shown."""
    return digest_of(draft.recipients) if draft.called else ""


def _still(ctx: Ctx, names: Names) -> Check:
    """That names mean the same in the transaction that records the intent."""
    asked = shows(ctx)
    return lambda tx, _, __: names.refuse_changed(tx, asked=asked)


async def _question(app: App, draft: Draft, digest: str, names: Names) -> Question:
    """What somebody is asked, unless the policy forbids it anyway: nobody is asked in vain."""
    outlook = await app.guard.outbox.look(draft, app.policy, app.account)
    for refusal in outlook.refusals:
        raise refusal
    found = warnings(draft, *outlook.pauses, sender_known=app.senders.knows(draft.sender))
    preview = question(draft, found, outlook.names, outlook.unanswered)
    called_out = outlook.caveats.names
    return Question("send_message", digest, preview, _FORM, _basis(draft), called_out, names)
