"""The tool that shows a text before it is sent: the same checks, the same preview that a person is asked with."""

from collections.abc import Iterator
from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import BaseModel, Field

from ..messaging.advice import warnings
from ..messaging.drafts import Draft, compose
from ..messaging.outbox import Outlook
from ..messaging.preview import kind, marked, question
from ..messaging.refusals import PossibleDuplicate
from ..messaging.segments import Segmentation, analyse
from ..provider.errors import ErrorReport
from ..provider.numbers import display
from .app import App, Ctx, app_of
from .envelope import Envelope, answer
from .fields import FromNumber, Group, MediaUrls, MessageText, Recipients


class ForcedBy(BaseModel):
    """A character that GSM-7 lacks, and where it stands."""

    character: str
    name: str
    positions: list[int] = Field(description="Zero-based, in characters.")


class WouldRefuse(BaseModel):
    """A rule that would refuse the send as it is now."""

    code: str
    message: str
    next_step: str


class PreviewResult(Envelope):
    """The answer to a preview."""

    status: Literal["ok", "failed"]
    from_number: str | None = None
    requests: list[list[str]] | None = Field(default=None, description="The recipients of each request.")
    kind: str | None = Field(default=None, description="SMS or MMS.")
    group: bool | None = None
    encoding: str | None = Field(default=None, description="GSM-7 or UCS-2.")
    units: int | None = Field(default=None, description="Length in 7-bit or 16-bit units.")
    segments: int | None = Field(default=None, description="Billed parts of the text, for each recipient.")
    segments_total: int | None = None
    ucs2_because: list[ForcedBy] | None = None
    gsm7_rewrite: str | None = Field(default=None, description="The text in GSM-7, to offer to the user.")
    warnings: list[str] | None = None
    would_refuse: list[WouldRefuse] | None = Field(
        default=None, description="Absent: nothing would; the user is still asked."
    )


async def preview_message(
    ctx: Ctx,
    to: Recipients,
    message: MessageText = "",
    media_urls: MediaUrls = [],  # noqa: B006 (never changed; a default that JSON schema can show)
    from_number: FromNumber = "",
    group: Group = False,
) -> Annotated[CallToolResult, PreviewResult]:
    """Shows what send_message would send: numbers, segments, warnings, and what would refuse it. Sends nothing."""
    app = app_of(ctx)
    _ = app.provider
    draft = compose(app.senders, to, message, media_urls, from_number, group=group)
    outlook = await app.guard.outbox.look(draft, app.policy)
    return answer(_result(app, draft, outlook), _lines(app, draft, outlook))


def _refusals(app: App, outlook: Outlook) -> Iterator[ErrorReport]:
    """Everything that would refuse the send; a duplicate does where nobody is asked about it."""
    yield from (refusal.report for refusal in outlook.refusals)
    if outlook.duplicates and app.guard.confirm == "off":
        yield PossibleDuplicate(", ".join(display(number) for number in outlook.duplicates)).report


def _result(app: App, draft: Draft, outlook: Outlook) -> PreviewResult:
    result = PreviewResult(
        status="ok",
        from_number=draft.sender,
        requests=[list(request.to) for request in draft.requests()],
        kind=kind(draft),
        group=draft.group or None,
        warnings=_warnings(app, draft, outlook) or None,
        would_refuse=[_would_refuse(report) for report in _refusals(app, outlook)] or None,
    )
    return result if kind(draft) == "MMS" else result.model_copy(update=_size(draft))


def _warnings(app: App, draft: Draft, outlook: Outlook) -> list[str]:
    known = app.senders.knows(draft.sender)
    return warnings(draft, outlook.duplicates, outlook.wishes, sender_known=known)


def _size(draft: Draft) -> dict[str, object]:
    """How an SMS is cut into parts; an MMS is one."""
    segmentation = analyse(draft.text)
    return {
        "encoding": segmentation.encoding,
        "units": segmentation.units,
        "segments": segmentation.segments,
        "segments_total": segmentation.segments * len(draft.recipients),
        "ucs2_because": _forced(segmentation) or None,
        "gsm7_rewrite": segmentation.gsm7_rewrite or None,
    }


def _forced(segmentation: Segmentation) -> list[ForcedBy]:
    return [
        ForcedBy(character=c.character, name=c.name, positions=list(c.positions)) for c in segmentation.forcing
    ]


def _would_refuse(report: ErrorReport) -> WouldRefuse:
    return WouldRefuse(code=report.code, message=report.message, next_step=report.next_step)


def _lines(app: App, draft: Draft, outlook: Outlook) -> Iterator[str]:
    yield "Preview only, nothing was sent."
    yield question(draft, outlook.duplicates, outlook.wishes, sender_known=app.senders.knows(draft.sender))
    rewrite = analyse(draft.text).gsm7_rewrite
    if rewrite and kind(draft) == "SMS":
        yield "\n".join(["In GSM-7 it would read:", *marked(rewrite)])
    for report in _refusals(app, outlook):
        yield f"Would be refused: {report.message} [{report.code}] {report.next_step}"
