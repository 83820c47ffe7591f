"""What a call of preview_message does, and the words of its answer."""

from collections.abc import Iterator

from mcp.types import CallToolResult

from ...messaging.drafts.advice import warnings
from ...messaging.drafts.draft import Draft
from ...messaging.drafts.preview import kind, marked, question, segments
from ...messaging.drafts.segments import Segmentation, cheaper
from ...messaging.refusals import PossibleDuplicate
from ...messaging.sending.outbox import Outlook
from ...provider.errors import ErrorReport
from ...provider.numbers import display
from ..app import App, Ctx, app_of
from ..envelope import answer
from .answers import ForcedBy, PreviewResult, WouldRefuse
from .wish import Wish


async def preview(ctx: Ctx, wish: Wish) -> CallToolResult:
    """Shows what would be sent."""
    app = app_of(ctx)
    draft = wish.composed(app, await wish.names(ctx))
    outlook = await app.guard.outbox.look(draft, app.policy, app.account)
    result = _result(app, draft, outlook)
    return answer(result, _lines(result))


def _refusals(app: App, outlook: Outlook) -> Iterator[ErrorReport]:
    """Everything that would refuse the send; a duplicate does where nobody is asked about it."""
    yield from (refusal.report for refusal in outlook.refusals)
    if outlook.caveats.duplicates and app.guard.confirm == "off":
        yield PossibleDuplicate(", ".join(display(number) for number in outlook.caveats.duplicates)).report


def _result(app: App, draft: Draft, outlook: Outlook) -> PreviewResult:
    found = warnings(draft, *outlook.pauses, sender_known=app.senders.knows(draft.sender))
    result = PreviewResult(
        status="ok",
        preview=question(draft, found, outlook.names, outlook.unanswered),
        from_number=draft.sender,
        requests=[list(request.to) for request in draft.requests()],
        kind=kind(draft),
        group=draft.group or None,
        warnings=found or None,
        would_refuse=[_would_refuse(report) for report in _refusals(app, outlook)] or None,
    )
    return result if kind(draft) == "MMS" else result.model_copy(update=_size(draft))


def _size(draft: Draft) -> dict[str, object]:
    """How an SMS is cut into parts; an MMS is one."""
    segmentation = draft.segmentation
    rewrite, parts = cheaper(segmentation)
    return {
        "encoding": segmentation.encoding,
        "units": segmentation.units,
        "segments": segmentation.segments,
        "segments_total": segmentation.segments * len(draft.recipients),
        "ucs2_because": _forced(segmentation) or None,
        "gsm7_rewrite": rewrite or None,
        "gsm7_segments": parts or None,
    }


def _forced(segmentation: Segmentation) -> list[ForcedBy]:
    return [
        ForcedBy(character=c.character, name=c.name, positions=list(c.positions)) for c in segmentation.forcing
    ]


def _would_refuse(report: ErrorReport) -> WouldRefuse:
    return WouldRefuse(code=report.code, message=report.message, next_step=report.next_step)


def _lines(result: PreviewResult) -> Iterator[str]:
    yield "Preview only, nothing was sent."
    for report in result.would_refuse or ():
        yield f"Would be refused: {report.message} [{report.code}] {report.next_step}"
    yield result.preview or ""
    if result.gsm7_rewrite:
        yield f"In GSM-7 it takes {segments(result.gsm7_segments or 0)}:"
        yield from marked(result.gsm7_rewrite)
