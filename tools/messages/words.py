"""The answers to a send, in words."""

from collections.abc import Iterator

from mcp.types import CallToolResult

from ...messaging.drafts.draft import Draft
from ...messaging.sending.dispatch import RecipientOutcome, Sent
from ...provider.errors import ErrorReport
from ...provider.numbers import display
from ..envelope import NOT_RECORDED, REPLAYED, answer, told
from .answers import RecipientRow, SendResult


def sent_answer(draft: Draft, sent: Sent) -> CallToolResult:
    """What became of a send."""
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
