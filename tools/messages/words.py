"""The answers to a send, in words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mcp.types import CallToolResult

from ...messaging.drafts.preview import segments
from ...messaging.sending.dispatch import RecipientOutcome, Sent
from ...provider.errors import ErrorReport, SenderConflict, SenderNotEnabled
from ...provider.numbers import display
from ..envelope import NOT_RECORDED, REPLAYED, answer, told
from ..showing import outlook, who
from .answers import RecipientRow, SendResult


def sent_answer(sent: Sent, merged: int = 0, *, others: Sequence[str] | None = None) -> CallToolResult:
    """What became of a send.

    Args:
        merged: How many recipients were named more than once in the call.
        others: The other numbers that may be sent from; None where any may.
    """
    notes = [REPLAYED] if sent.replayed else _notes(sent, merged)
    hope = outlook({outcome.status for outcome in sent.outcomes}, come=sent.heard)
    notes += [hope] if hope else []
    notes += [_instead(others)] if _senders_fault(sent) else []
    return answer(_result(sent, notes), _lines(sent, notes), is_error=sent.status in ("failed", "unknown"))


def _senders_fault(sent: Sent) -> bool:
    return sent.gravest is not None and sent.gravest.code in (SenderNotEnabled.code, SenderConflict.code)


def _instead(others: Sequence[str] | None) -> str:
    """Which numbers could be sent from, since not every other one may be."""
    if others is None:
        return "Another number of the account may do, where the user wants it."
    named = ", ".join(display(number) for number in others)
    return f"BULKVS_FROM also permits {named}." if named else "BULKVS_FROM permits no other number to send from."


def _result(sent: Sent, notes: Sequence[str]) -> SendResult:
    ids = {outcome.message_id for outcome in sent.outcomes}
    return SendResult(
        status=sent.status,
        from_number=sent.sender,
        message_id=ids.pop() if len(ids) == 1 else None,
        results=_rows(sent),
        error=sent.error,
        approved_by=sent.approved_by,
        approved_via=sent.approved_via or None,
        replayed=sent.replayed or None,
        note=told(*notes),
    )


def _rows(sent: Sent) -> list[RecipientRow]:
    alone = len(sent.outcomes) == 1
    # The error of the only recipient is that of the whole.
    outcomes = [replace(outcome, error=None) if alone else outcome for outcome in sent.outcomes]
    return [_row(outcome, sent.names.get(outcome.to)) for outcome in outcomes]


def _row(outcome: RecipientOutcome, name: str | None) -> RecipientRow:
    return RecipientRow(
        to=outcome.to,
        name=name,
        status=outcome.status,
        message_id=outcome.message_id,
        ref_id=outcome.ref_id or None,
        message_type=outcome.message_type or None,
        fragments=_parts(outcome),
        error=outcome.error,
    )


def _notes(sent: Sent, merged: int) -> list[str]:
    notes = {
        f"{merged} recipient(s) were named more than once and count as one.": merged > 0,
        NOT_RECORDED: not sent.recorded,
    }
    return [note for note, applies in notes.items() if applies]


def _lines(sent: Sent, notes: Sequence[str]) -> Iterator[str]:
    kind = "one group message" if sent.group else "one private message each"
    how = f", {kind}" if len(sent.outcomes) > 1 else ""
    total = len(sent.outcomes)
    opening = {
        "sent": f"Sent from {display(sent.sender)}{how}; the provider took it, delivery is not known.",
        "partial": f"Partly sent from {display(sent.sender)}{how}: {sent.having('sent')} of {total}.",
        "unknown": f"Unknown whether sent from {display(sent.sender)}{how}.",
        "failed": f"Not sent from {display(sent.sender)}{how}.",
    }
    if sent.replayed:
        yield REPLAYED
    yield opening[sent.status]
    yield from (_line(outcome, sent.names.get(outcome.to), sent.gravest) for outcome in sent.outcomes)
    yield from notes[sent.replayed :]


def _line(outcome: RecipientOutcome, name: str | None, told: ErrorReport | None) -> str:
    """A recipient's line; an error that is told below it anyway is only named."""
    facts = [outcome.message_type, _fragments(_parts(outcome)), f"message_id {outcome.message_id}"]
    if outcome.ref_id:
        facts.append(f"ref_id {outcome.ref_id}")
    known = ", ".join(fact for fact in facts if fact)
    status = "not begun" if outcome.status == "not_sent" else outcome.status
    return f"- {who(outcome.to, name)}: {status} ({known}){_why(outcome.error, told)}"


def _why(error: ErrorReport | None, told: ErrorReport | None) -> str:
    if error is None:
        return ""
    return f" [{error.code}]" if error.code == (told and told.code) else f": {error.message}"


def _parts(outcome: RecipientOutcome) -> int | None:
    # An MMS is one message, whatever the provider counts.
    return None if outcome.message_type == "MMS" else outcome.fragments


def _fragments(count: int | None) -> str:
    return "" if count is None else segments(count)
