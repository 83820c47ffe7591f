"""What a call of the sending tools does, and the words of its answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.approval.claims import Approval
from ...messaging.brakes.duplicates import refuse_duplicates
from ...messaging.drafts.draft import Draft, compose
from ...messaging.drafts.preview import question
from ...messaging.sending.dispatch import RecipientOutcome, Sent
from ...provider.errors import ErrorReport
from ...provider.numbers import display
from ..app import App, Ctx, app_of
from ..asking.ladder import Question, approve, call_digest, relayed, replay, yes_or_no
from ..envelope import NOT_RECORDED, REPLAYED, answer, told
from ..resources.history import announce
from .declaration import RecipientRow, SendResult


@dataclass(frozen=True)
class Wish:
    """A text as the caller wants it."""

    to: list[str]
    message: str
    media_urls: list[str]
    from_number: str
    group: bool

    def composed(self, app: App) -> Draft:
        """The same, checked.

        Raises:
            NotConfigured: the server cannot send.
            InvalidArguments: names all that is wrong with it.
        """
        _ = app.provider
        return compose(app.senders, self.to, self.message, self.media_urls, self.from_number, group=self.group)


async def send(ctx: Ctx, wish: Wish, confirmation_id: str) -> CallToolResult | InputRequiredResult:
    """Sends once somebody approved it."""
    app = app_of(ctx)
    draft = wish.composed(app)
    digest = _digest(ctx, draft)
    approval = relayed(ctx, "send_message", digest, confirmation_id)
    if approval is None:
        if done := await replay(ctx, "send_message", digest, confirmation_id):
            return _sent(draft, await app.guard.outbox.recorded(done))
        approval = await approve(ctx, await _question(app, draft, digest), confirmation_id)
    if not isinstance(approval, Approval):
        return approval
    sent = await app.guard.outbox.send(app.provider, draft, approval, (app.policy.check,))
    await announce(ctx, sent.outcomes)
    return _sent(draft, sent)


async def send_unasked(ctx: Ctx, wish: Wish, *, allow_duplicate: bool) -> CallToolResult:
    """Sends where the operator lets nobody be asked."""
    app = app_of(ctx)
    draft = wish.composed(app)
    approval = app.guard.approvals.granted("send_message", _digest(ctx, draft), "operator")
    checks = (app.policy.check,) if allow_duplicate else (app.policy.check, refuse_duplicates)
    sent = await app.guard.outbox.send(app.provider, draft, approval, checks)
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
