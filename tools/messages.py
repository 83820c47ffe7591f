"""The tool that sends texts."""

from collections.abc import Iterator
from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import BaseModel

from ..messaging.drafts import Draft, compose
from ..messaging.numbers import display
from ..messaging.sending import RecipientOutcome, RecipientStatus, Sent, send
from ..provider.errors import ErrorReport
from .app import Ctx, app_of
from .envelope import Envelope, answer
from .fields import FromNumber, Group, MediaUrls, MessageText, Recipients


class RecipientRow(BaseModel):
    """What happened for one recipient."""

    to: str
    status: RecipientStatus
    message_id: str
    ref_id: str | None = None
    message_type: str | None = None
    fragments: int | None = None
    error: ErrorReport | None = None


class SendResult(Envelope):
    """The answer to a send."""

    status: Literal["sent", "partial", "failed", "unknown"]
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
) -> Annotated[CallToolResult, SendResult]:
    """Sends a text (SMS), or with media an MMS, to one or more phone numbers.

    Several recipients get one private message each; with group=true they share one conversation and can see
    each other's numbers. Costs money and cannot be undone. "sent" means that the provider took it, not that it
    was delivered. "unknown" means that it may have gone out: never repeat such a call.
    """
    app = app_of(ctx)
    provider = app.provider
    draft = compose(app.senders, to, message, media_urls, from_number, group=group)
    sent = await send(provider, draft)
    return answer(_result(draft, sent), _lines(draft, sent), is_error=sent.status in ("failed", "unknown"))


def _result(draft: Draft, sent: Sent) -> SendResult:
    ids = {outcome.message_id for outcome in sent.outcomes}
    return SendResult(
        status=sent.status,
        from_number=draft.sender,
        message_id=ids.pop() if len(ids) == 1 else None,
        results=[_row(outcome) for outcome in sent.outcomes],
        error=sent.error,
        note=_merge_note(draft),
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


def _merge_note(draft: Draft) -> str | None:
    if not draft.merged:
        return None
    return f"{draft.merged} recipient(s) were named more than once and count as one."


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
    yield opening[sent.status]
    yield from (_line(outcome) for outcome in sent.outcomes)
    if note := _merge_note(draft):
        yield note


def _line(outcome: RecipientOutcome) -> str:
    facts = [outcome.message_type, _fragments(outcome.fragments), f"message_id {outcome.message_id}"]
    if outcome.ref_id:
        facts.append(f"ref_id {outcome.ref_id}")
    told = ", ".join(fact for fact in facts if fact)
    status = outcome.status.replace("_", " ")
    why = f": {outcome.error.message}" if outcome.error else ""
    return f"- {display(outcome.to)}: {status} ({told}){why}"


def _fragments(count: int | None) -> str:
    return "" if count is None else f"{count} segment" if count == 1 else f"{count} segments"
