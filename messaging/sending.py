"""Carrying out a send: each request at most once, and for every recipient what really happened."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

import anyio

from ..provider.causes import refused_within
from ..provider.client import ProviderClient
from ..provider.errors import ErrorReport, Operation, ProviderError
from ..provider.wire import OutboundMessage, RecipientResult, SendReceipt
from .drafts import Draft
from .numbers import display

CONCURRENT_REQUESTS = 4

RecipientStatus = Literal["sent", "failed", "unknown", "not_sent"]
SendStatus = Literal["sent", "partial", "failed", "unknown"]


@dataclass(frozen=True)
class RecipientOutcome:
    """What happened for one recipient. "sent": the provider took it; "not_sent": it was never asked to."""

    to: str
    status: RecipientStatus
    message_id: str
    ref_id: str = ""
    message_type: str = ""
    fragments: int | None = None
    error: ErrorReport | None = None


@dataclass(frozen=True)
class Sent:
    """What happened for all of them, in the order of the draft."""

    outcomes: tuple[RecipientOutcome, ...]

    def having(self, status: RecipientStatus) -> int:
        return sum(outcome.status == status for outcome in self.outcomes)

    @property
    def status(self) -> SendStatus:
        """sent: all of them; partial: some; unknown: none for certain and at least one perhaps; failed: none."""
        sent = self.having("sent")
        if sent == len(self.outcomes):
            return "sent"
        if sent:
            return "partial"
        return "unknown" if self.having("unknown") else "failed"

    @property
    def error(self) -> ErrorReport | None:
        """One report for the whole: that of the only recipient, or the first one's widened to all."""
        first = next((outcome.error for outcome in self.outcomes if outcome.error), None)
        if first is None or len(self.outcomes) == 1:
            return first
        return _widened(first, self)


def message_id() -> str:
    """A new id of ours for one request to the provider."""
    return f"msg_{secrets.token_hex(8)}"


@dataclass
class _Run:
    """The requests of one draft under way, and whether the next one may begin."""

    client: ProviderClient
    pending: Iterator[tuple[int, OutboundMessage]]
    done: dict[int, tuple[RecipientOutcome, ...]] = field(default_factory=dict[int, tuple[RecipientOutcome, ...]])
    stopped: bool = False

    async def work(self) -> None:
        for position, request in self.pending:
            if self.stopped:
                return
            self.done[position] = await self._one(request)

    async def _one(self, request: OutboundMessage) -> tuple[RecipientOutcome, ...]:
        identifier = message_id()
        try:
            receipt = await self.client.send(request)
        except ProviderError as error:
            # Only a refusal of this very message says nothing about the next.
            self.stopped |= error.report.code != "rejected_by_provider"
            status = "unknown" if error.report.outcome == "unknown" else "failed"
            return tuple(RecipientOutcome(to, status, identifier, error=error.report) for to in request.to)
        return tuple(_read(request, receipt, to, identifier) for to in request.to)

    async def stop_when_cancelled(self) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            self.stopped = True


async def send(client: ProviderClient, draft: Draft) -> Sent:
    """Sends the draft, at most four requests at a time.

    What is out is finished and known even where the caller goes away; what had not begun then, or after a
    failure that would meet the others too, is `not_sent`.
    """
    requests = draft.requests()
    run = _Run(client, iter(tuple(enumerate(requests))))
    async with anyio.create_task_group() as watching:
        watching.start_soon(run.stop_when_cancelled)
        with anyio.CancelScope(shield=True):
            async with anyio.create_task_group() as working:
                for _ in range(min(CONCURRENT_REQUESTS, len(requests))):
                    working.start_soon(run.work)
        watching.cancel_scope.cancel()
    return Sent(tuple(_in_order(requests, run.done)))


def _in_order(
    requests: Sequence[OutboundMessage], done: dict[int, tuple[RecipientOutcome, ...]]
) -> Iterator[RecipientOutcome]:
    for position, request in enumerate(requests):
        identifier = message_id()
        yield from done.get(position) or (RecipientOutcome(to, "not_sent", identifier) for to in request.to)


def _read(request: OutboundMessage, receipt: SendReceipt, to: str, identifier: str) -> RecipientOutcome:
    found = _result_for(request, receipt, to)
    if found is not None and found.succeeded:
        return RecipientOutcome(to, "sent", identifier, receipt.ref_id, receipt.message_type, receipt.fragments)
    if found is None:
        return RecipientOutcome(to, "unknown", identifier, receipt.ref_id, error=_unmentioned(to))
    refused = refused_within(Operation.SEND, found.status, {"to": display(to)})
    return RecipientOutcome(to, "failed", identifier, receipt.ref_id, error=refused.report)


def _result_for(request: OutboundMessage, receipt: SendReceipt, to: str) -> RecipientResult | None:
    if len(request.to) == len(receipt.results) == 1:
        return receipt.results[0]
    return next((result for result in receipt.results if result.to.lstrip("+")[-10:] == to[-10:]), None)


def _unmentioned(to: str) -> ErrorReport:
    return ErrorReport(
        code="unreadable_response",
        message=f"The provider took the group message but said nothing of {display(to)}.",
        outcome="unknown",
        retryable=False,
        next_step="Do not send it again on your own: the text may have gone out. Ask the user how to go on.",
        http_status=200,
    )


def _widened(first: ErrorReport, sent: Sent) -> ErrorReport:
    counts = {status: sent.having(status) for status in ("sent", "failed", "unknown", "not_sent")}
    words = {"sent": "sent", "failed": "failed", "unknown": "unknown", "not_sent": "not begun"}
    told = ", ".join(f"{count} {words[status]}" for status, count in counts.items() if count)
    in_doubt = bool(counts["sent"] or counts["unknown"])
    return first.model_copy(
        update={
            "message": f"{told}. First problem: {first.message}",
            "outcome": "partial" if counts["sent"] else "unknown" if counts["unknown"] else "not_done",
            "retryable": first.retryable and not in_doubt,
            "next_step": _next_step(first, in_doubt=in_doubt),
        }
    )


def _next_step(first: ErrorReport, *, in_doubt: bool) -> str:
    if not in_doubt:
        return first.next_step
    opening = "Never repeat the whole call; at most send again to those that failed or were not begun."
    return f"{opening} {first.next_step}"
