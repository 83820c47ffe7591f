"""The tool that sends texts."""

from collections.abc import Iterator
from typing import Annotated, Literal

from mcp.types import CallToolResult, InputRequiredResult
from pydantic import BaseModel

from ..messaging.approvals import Approval
from ..messaging.drafts import Draft, compose
from ..messaging.duplicates import refuse_duplicates
from ..messaging.preview import question
from ..messaging.sending import RecipientOutcome, RecipientStatus, Sent
from ..provider.errors import ErrorReport
from ..provider.numbers import display
from .app import App, Ctx, app_of
from .approval import Question, approve, call_digest, replay, yes_or_no
from .envelope import NOT_RECORDED, REPLAYED, GuardedEnvelope, answer, told
from .fields import AllowDuplicate, ConfirmationId, FromNumber, Group, MediaUrls, MessageText, Recipients
from .history_resources import announce


class RecipientRow(BaseModel):
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
    app = app_of(ctx)
    provider = app.provider
    draft = compose(app.senders, to, message, media_urls, from_number, group=group)
    digest = _digest(ctx, draft)
    if done := await replay(ctx, "send_message", digest, confirmation_id):
        return _sent(draft, await app.guard.outbox.recorded(done))
    approval = await approve(ctx, await _question(app, draft, digest), confirmation_id)
    if not isinstance(approval, Approval):
        return approval
    sent = await app.guard.outbox.send(provider, draft, approval, (app.policy.check,))
    await announce(ctx, sent.outcomes)
    return _sent(draft, sent)


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
    app = app_of(ctx)
    provider = app.provider
    draft = compose(app.senders, to, message, media_urls, from_number, group=group)
    approval = app.guard.approvals.granted("send_message", _digest(ctx, draft), "operator")
    checks = (app.policy.check,) if allow_duplicate else (app.policy.check, refuse_duplicates)
    sent = await app.guard.outbox.send(provider, draft, approval, checks)
    await announce(ctx, sent.outcomes)
    return _sent(draft, sent)


def _digest(ctx: Ctx, draft: Draft) -> str:
    payload = (draft.sender, draft.recipients, draft.text, draft.media, draft.group)
    return call_digest(ctx, "send_message", *payload)


async def _question(app: App, draft: Draft, digest: str) -> Question:
    """What somebody is asked, unless the policy forbids it anyway: nobody is asked in vain."""
    outlook = await app.guard.outbox.look(draft, app.policy)
    for refusal in outlook.refusals:
        raise refusal
    known = app.senders.knows(draft.sender)
    preview = question(draft, outlook.duplicates, outlook.wishes, sender_known=known)
    return Question("send_message", digest, preview, yes_or_no("Send this text?"))


def _sent(draft: Draft, sent: Sent) -> CallToolResult:
    return answer(_result(draft, sent), _lines(draft, sent), is_error=sent.status in ("failed", "unknown"))


def _result(draft: Draft, sent: Sent) -> SendResult:
    ids = {outcome.message_id for outcome in sent.outcomes}
    return SendResult(
        status=sent.status,
        from_number=draft.sender,
        message_id=ids.pop() if len(ids) == 1 else None,
        results=[_row(outcome) for outcome in sent.outcomes],
        error=sent.error,
        approved_by=sent.approved_by,
        replayed=sent.replayed or None,
        note=told(REPLAYED if sent.replayed else "", *_notes(draft, sent)),
    )


def _row(outcome: RecipientOutcome) -> RecipientRow:
    return RecipientRow(
        to=outcome.to,
        status=outcome.status,
        message_id=outcome.message_id,
        ref_id=outcome.ref_id or None,
        message_type=outcome.message_type or None,
        fragments=outcome.fragments,
        error=outcome.error,
    )


def _notes(draft: Draft, sent: Sent) -> list[str]:
    notes = {
        f"{draft.merged} recipient(s) were named more than once and count as one.": draft.merged > 0,
        NOT_RECORDED: not sent.recorded,
    }
    return [note for note, applies in notes.items() if applies]


def _lines(draft: Draft, sent: Sent) -> Iterator[str]:
    kind = "one group message" if draft.group else "one private message each"
    how = f", {kind}" if len(sent.outcomes) > 1 else ""
    total = len(sent.outcomes)
    opening = {
        "sent": f"Sent from {display(draft.sender)}{how}; the provider took it, delivery is not confirmed yet.",
        "partial": f"Partly sent from {display(draft.sender)}{how}: {sent.having('sent')} of {total}.",
        "unknown": f"Unknown whether sent from {display(draft.sender)}{how}.",
        "failed": f"Not sent from {display(draft.sender)}{how}.",
    }
    if sent.replayed:
        yield REPLAYED
    yield opening[sent.status]
    yield from (_line(outcome, sent.gravest) for outcome in sent.outcomes)
    yield from _notes(draft, sent)


def _line(outcome: RecipientOutcome, told: ErrorReport | None) -> str:
    """A recipient's line; an error that is told below it anyway is only named."""
    # An MMS is one message, whatever the provider counts.
    parts = "" if outcome.message_type == "MMS" else _fragments(outcome.fragments)
    facts = [outcome.message_type, parts, f"message_id {outcome.message_id}"]
    if outcome.ref_id:
        facts.append(f"ref_id {outcome.ref_id}")
    known = ", ".join(fact for fact in facts if fact)
    status = "not begun" if outcome.status == "not_sent" else outcome.status
    return f"- {display(outcome.to)}: {status} ({known}){_why(outcome.error, told)}"


def _why(error: ErrorReport | None, told: ErrorReport | None) -> str:
    if error is None:
        return ""
    return f" [{error.code}]" if error.code == (told and told.code) else f": {error.message}"


def _fragments(count: int | None) -> str:
    return "" if count is None else f"{count} segment" if count == 1 else f"{count} segments"
