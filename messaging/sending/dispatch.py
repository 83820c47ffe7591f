"""Carrying out a send: each request at most once, and for every recipient what really happened."""

import logging
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import anyio

from ...provider.causes import doubtful_within, refused_within
from ...provider.client import ProviderClient
from ...provider.errors import ErrorReport, Operation, ProviderError, internal
from ...provider.numbers import display, ten_digits
from ...provider.wire.documented import OutboundMessage, RecipientResult, SendReceipt
from ..drafts.draft import Draft
from ..vocabulary import ApprovedBy, RecipientStatus, SendStatus, Via

CONCURRENT_REQUESTS = 4

_logger = logging.getLogger(__name__)


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
    """What happened for all of them, in the order of the draft.

    Attributes:
        sender: The number that it was sent from; what a replay is told of may differ from what was called for now.
        group: All in one message.
        replayed: It happened before, under the same approval; nothing was sent now.
        recorded: False while the store cannot take the outcome.
        heard: A carrier's receipt of any text was ever on record.
        approved_via: Where a person said yes; empty where none did.
        names: Who of the recipients is in the contacts, by number.
    """

    outcomes: tuple[RecipientOutcome, ...]
    approved_by: ApprovedBy
    sender: str = ""
    group: bool = False
    replayed: bool = False
    recorded: bool = True
    heard: bool = False
    approved_via: Via = ""
    names: Mapping[str, str] = field(default_factory=dict[str, str])

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
        """One report for the whole: that of the only recipient, or the gravest one's widened to all."""
        first = self.gravest
        if first is None or len(self.outcomes) == 1:
            return first
        return _widened(first, self)

    @property
    def gravest(self) -> ErrorReport | None:
        """The first error of a text that may have gone out, else the first one."""
        errors = [outcome.error for outcome in self.outcomes if outcome.error]
        in_doubt = (error for error in errors if error.outcome == "unknown")
        return next(in_doubt, errors[0] if errors else None)


@dataclass(frozen=True)
class Intent:
    """One request to the provider that was decided on. The id is ours."""

    message_id: str
    request: OutboundMessage

    def all(self, status: RecipientStatus, error: ErrorReport | None = None) -> tuple[RecipientOutcome, ...]:
        """The same outcome for each of its recipients."""
        return tuple(RecipientOutcome(to, status, self.message_id, error=error) for to in self.request.to)


class Journal(Protocol):
    """The record of what goes out, written around each request."""

    async def begin(self, intent: Intent) -> bool | ErrorReport:
        """Records that the request goes out now.

        What keeps back this request alone is returned, and is on record; false where none may begin any more.
        """
        ...

    async def again(self, intent: Intent) -> bool | ErrorReport:
        """Whether a request that went out, and of which nothing can have left, may be tried once more.

        What keeps it back meanwhile is returned, and is on record.
        """
        ...

    async def end(self, intent: Intent, outcomes: tuple[RecipientOutcome, ...]) -> None:
        """Records what became of it."""
        ...


def intents(draft: Draft) -> tuple[Intent, ...]:
    """The requests of a draft, each with a new id."""
    return tuple(Intent(f"msg_{secrets.token_hex(8)}", request) for request in draft.requests())


@dataclass
class _Run:
    """The requests of one draft under way, and whether the next one may begin."""

    client: ProviderClient
    journal: Journal
    pending: Iterator[Intent]
    stop: anyio.Event
    done: dict[str, tuple[RecipientOutcome, ...]] = field(default_factory=dict[str, tuple[RecipientOutcome, ...]])
    broken: list[Exception] = field(default_factory=list[Exception])

    async def work(self) -> None:
        try:
            await self._work()
        except Exception as error:  # noqa: BLE001 (raised by `dispatch` once the requests that are out have ended)
            self.stop.set()
            self.broken.append(error)
        except anyio.get_cancelled_exc_class():
            # Nobody cancels what is out, but a library that it goes through may.
            self.stop.set()
            raise

    async def _work(self) -> None:
        for intent in self.pending:
            if self.stop.is_set() or not (begun := await self.journal.begin(intent)):
                return
            if isinstance(begun, ErrorReport):
                self.done[intent.message_id] = intent.all("not_sent", begun)
                continue
            # It may leave now: what ends this task without an outcome leaves that open.
            self.done[intent.message_id] = intent.all("unknown", internal(safe=False))
            self.done[intent.message_id] = outcomes = await self._one(intent)
            await self.journal.end(intent, outcomes)

    async def _one(self, intent: Intent) -> tuple[RecipientOutcome, ...]:
        further = _Further(self.journal, intent)
        try:
            receipt = await self.client.send(intent.request, further)
            return tuple(_read(intent, receipt, to) for to in intent.request.to)
        except ProviderError as error:
            if further.refusal is not None:
                return intent.all("not_sent", further.refusal)
            return self._failed(intent, error.report)
        except Exception:
            # A mistake of ours, about this request, which may have left: the others go on to their own end.
            _logger.exception("a request failed in a way it was not built for")
            return self._failed(intent, internal(safe=False))

    def _failed(self, intent: Intent, report: ErrorReport) -> tuple[RecipientOutcome, ...]:
        # Only a refusal of this very message says nothing about the next.
        if report.code != "rejected_by_provider":
            self.stop.set()
        return intent.all("unknown" if report.outcome == "unknown" else "failed", report)


@dataclass
class _Further:
    """Asks the journal before each further attempt of a request, and keeps what held it back."""

    journal: Journal
    intent: Intent
    refusal: ErrorReport | None = None

    async def __call__(self) -> bool:
        allowed = await self.journal.again(self.intent)
        if isinstance(allowed, ErrorReport):
            self.refusal = allowed
        return allowed is True


async def dispatch(
    client: ProviderClient,
    wanted: Sequence[Intent],
    journal: Journal,
    stop: anyio.Event,
    at_once: int = CONCURRENT_REQUESTS,
) -> tuple[RecipientOutcome, ...]:
    """Carries out the intents, so many requests at a time, until `stop` is set.

    What has not begun by then, or after a failure that would meet the others too, is `not_sent`. A request that is
    out is never cut off for what befell another.
    """
    run = _Run(client, journal, iter(wanted), stop)
    async with anyio.create_task_group() as working:
        for _ in range(min(at_once, len(wanted))):
            working.start_soon(run.work)
    for error in run.broken:
        raise error
    return tuple(
        outcome for intent in wanted for outcome in run.done.get(intent.message_id, intent.all("not_sent"))
    )


def _read(intent: Intent, receipt: SendReceipt, to: str) -> RecipientOutcome:
    identifier, who = intent.message_id, display(to)
    found = _result_for(intent.request, receipt, to)
    said = receipt.verdict(found) if found else "unknown"
    if said == "done":
        return RecipientOutcome(to, "sent", identifier, receipt.ref_id, receipt.message_type, receipt.fragments)
    if found and said == "failed":
        refused = refused_within(Operation.SEND, found.status, {"to": who})
        return RecipientOutcome(to, "failed", identifier, receipt.ref_id, error=refused.report)
    doubt = doubtful_within(who, found and found.status)
    return RecipientOutcome(to, "unknown", identifier, receipt.ref_id, error=doubt.report)


def _result_for(request: OutboundMessage, receipt: SendReceipt, to: str) -> RecipientResult | None:
    """What the answer says of one recipient; nothing where it says it twice, or cannot be told apart."""
    if len(request.to) == len(receipt.results) == 1:
        return receipt.results[0]
    named = [result for result in receipt.results if ten_digits(result.to) == ten_digits(to)]
    return named[0] if len(named) == 1 else None


def _widened(first: ErrorReport, sent: Sent) -> ErrorReport:
    statuses: tuple[RecipientStatus, ...] = ("sent", "failed", "unknown", "not_sent")
    counts: dict[RecipientStatus, int] = {status: sent.having(status) for status in statuses}
    words = {"sent": "sent", "failed": "failed", "unknown": "unknown", "not_sent": "not begun"}
    told = ", ".join(f"{count} {words[status]}" for status, count in counts.items() if count)
    return first.model_copy(
        update={
            "message": f"{told}. Foremost: {first.message}",
            "outcome": "partial" if counts["sent"] else "unknown" if counts["unknown"] else "not_done",
            "retryable": first.retryable and not counts["sent"] and not counts["unknown"],
            "next_step": _next_step(first, counts),
        }
    )


def _next_step(first: ErrorReport, counts: dict[RecipientStatus, int]) -> str:
    if not counts["sent"] and not counts["unknown"]:
        return first.next_step
    if not counts["failed"] and not counts["not_sent"]:
        return f"Never repeat this call. {first.next_step}"
    return (
        "Never repeat the whole call; at most send again to those that failed or were not begun,"
        " where the user wants it."
        f" {first.next_step}"
    )
