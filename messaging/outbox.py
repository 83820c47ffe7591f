"""The outbox: every request is on record before a byte of it leaves, and its outcome after.

A request is `intended`, `sending`, `ended`. Between the record of the sending and that of the outcome lies the
only thing that nobody can know; it carries the time by which it must have ended, and past that it reads
`unknown` to whoever looks. So nothing needs cleaning up after a crash, and nothing is ever sent again by itself.
"""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import anyio

from ..provider.client import ProviderClient
from ..provider.errors import ErrorReport, Interrupted
from ..provider.numbers import display
from .approvals import Approval, Approvals, Claim, Clock, digest_of, wall_clock
from .conversations import wants_out
from .drafts import Draft
from .ledger import Ledger
from .policy import Policy
from .refusals import ConfirmationExpired, PossibleDuplicate, Refused, StoreUnavailable
from .retention import Retention
from .sending import CONCURRENT_REQUESTS, Intent, RecipientOutcome, Sent, dispatch, intents
from .shielding import finish
from .store import Row, Store, Transaction

MARGIN_SECONDS = 5.0
"""What a request may take beyond its deadline before its record reads as unknown."""
DUPLICATE_MINUTES = 10
_POLL_SECONDS = 0.1

INTERRUPTED = ErrorReport(
    code=Interrupted.code,
    message="It is not known whether the text was sent and it may have gone out: the server was stopped"
    " while the request was out.",
    outcome="unknown",
    retryable=False,
    next_step="Do not send it again on your own. Tell the user so; only the recipient or the message log in the"
    " provider's portal can show it. Send again only if the user decides to.",
)


class Check(Protocol):
    """A last look at the record, in the same transaction as the intent. Raises what refuses the draft."""

    def __call__(self, tx: Transaction, draft: Draft, now: int) -> None: ...


@dataclass(frozen=True)
class Outlook:
    """What would refuse a draft, and what should give pause.

    Attributes:
        duplicates: Recipients to whom the same text just went, or may have gone.
        wishes: Recipients whose last text may say that they want no more.
    """

    refusals: tuple[Refused, ...] = ()
    duplicates: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()


class Outbox:
    """Sends drafts, at most once for each approval, and knows what became of them.

    Args:
        patience: Seconds that one request may take.
    """

    def __init__(
        self,
        store: Store,
        approvals: Approvals,
        ledger: Ledger,
        patience: float,
        now: Clock = wall_clock,
        retention: Retention | None = None,
    ) -> None:
        self._retention = retention or Retention(0)
        self._store = store
        self._approvals = approvals
        self._ledger = ledger
        self._patience = patience
        self._now = now

    async def send(
        self, client: ProviderClient, draft: Draft, approval: Approval, checks: Sequence[Check] = ()
    ) -> Sent:
        """Sends the draft, or tells what became of it when this approval was used before.

        Raises:
            Refused: the approval does not allow it, or a check does not; nothing was sent.
            StoreUnavailable: nothing was sent.
        """
        await self._ledger.repair()
        done = await finish(lambda gone: self._send(client, draft, approval, checks, gone))
        if isinstance(done, Sent):
            return done
        return await self.recorded(done)

    async def look(self, draft: Draft, policy: Policy) -> Outlook:
        """What the record says of a draft before anybody is asked."""
        return await self._store.read(lambda tx: _outlook(tx, draft, policy, self._now()))

    async def _send(
        self,
        client: ProviderClient,
        draft: Draft,
        approval: Approval,
        checks: Sequence[Check],
        gone: anyio.Event,
    ) -> Sent | Claim:
        wanted = intents(draft)
        claim = await self._store.write(lambda tx: self._intend(tx, approval, draft, wanted, checks))
        if claim.replayed:
            return claim
        execution = _Execution(self._store, self._ledger, self._now, self._ends, frozenset(_first(wanted)))
        outcomes = await dispatch(client, wanted, execution, gone)
        recorded = await self._conclude(claim, outcomes)
        return Sent(outcomes, claim.approved_by, recorded=recorded)

    def _intend(
        self, tx: Transaction, approval: Approval, draft: Draft, wanted: Sequence[Intent], checks: Sequence[Check]
    ) -> Claim:
        now = self._now()
        self._retention.apply(tx, now)
        rounds = math.ceil(len(wanted) / CONCURRENT_REQUESTS)
        claim = self._approvals.claim(tx, approval, self._ends(rounds))
        if not claim.replayed:
            _refuse_unseen_duplicates(tx, draft, now, claim)
            for check in checks:
                check(tx, draft, now)
            first = _first(wanted)
            for position, intent in enumerate(wanted):
                begun = intent.message_id in first
                ends = self._ends(1) if begun else claim.ends
                _write_intent(tx, intent, position, claim, now, ends, begun=begun)
        return claim

    def _ends(self, rounds: int) -> int:
        return self._now() + round((rounds * self._patience + MARGIN_SECONDS) * 1000)

    async def _conclude(self, claim: Claim, outcomes: Sequence[RecipientOutcome]) -> bool:
        """What had not begun is closed, and where nothing at all was done the approval is good again."""
        nothing_done = all(outcome.status in ("failed", "not_sent") for outcome in outcomes)
        if not nothing_done and all(outcome.status != "not_sent" for outcome in outcomes):
            return self._ledger.complete
        return await self._ledger.record(lambda tx: self._close(tx, claim, release=nothing_done))

    def _close(self, tx: Transaction, claim: Claim, *, release: bool) -> None:
        values = {"execution": claim.execution, "now": self._now()}
        tx.change(
            "UPDATE recipients SET status='not_sent' WHERE status IS NULL AND message_id IN"
            " (SELECT message_id FROM requests WHERE execution=:execution AND state<>'ended')",
            {"execution": claim.execution},
        )
        tx.change(
            "UPDATE requests SET state='ended', updated=:now WHERE execution=:execution AND state<>'ended'", values
        )
        if release:
            self._approvals.release(tx, claim.execution)

    async def recorded(self, claim: Claim) -> Sent:
        """What became of an earlier execution; one that is still under way is waited for."""
        while True:
            await self._ledger.repair()
            rows = await self._store.read(lambda tx: tx.rows(_EXECUTION, {"execution": claim.execution}))
            if not rows:
                # Retention deleted it; an answer without recipients would read as sent.
                raise ConfirmationExpired
            outcomes = [_outcome(row, self._now()) for row in rows]
            settled = [outcome for outcome in outcomes if outcome is not None]
            if len(settled) == len(outcomes):
                return Sent(tuple(settled), claim.approved_by, replayed=True)
            await anyio.sleep(_POLL_SECONDS)


@dataclass
class _Execution:
    """The journal of one execution."""

    store: Store
    ledger: Ledger
    now: Clock
    ends: Callable[[int], int]
    begun: frozenset[str]

    async def begin(self, intent: Intent) -> bool:
        # The first ones were recorded as going out together with the intent.
        if intent.message_id in self.begun:
            return True
        try:
            return bool(await self.store.write(lambda tx: self._begin(tx, intent)))
        except StoreUnavailable:
            return False

    def _begin(self, tx: Transaction, intent: Intent) -> int:
        # Guarded by its own deadline: a process that slept past it must not send what already reads as not sent.
        return tx.change(
            "UPDATE requests SET state='sending', updated=:now, ends=:ends"
            " WHERE message_id=:id AND state='intended' AND ends>:now",
            {"id": intent.message_id, "now": self.now(), "ends": self.ends(1)},
        )

    async def end(self, intent: Intent, outcomes: tuple[RecipientOutcome, ...]) -> None:
        now = self.now()
        await self.ledger.record(lambda tx: _write_outcomes(tx, intent, outcomes, now))


def _outlook(tx: Transaction, draft: Draft, policy: Policy, now: int) -> Outlook:
    wishes = tuple(number for number in draft.recipients if wants_out(tx, number))
    return Outlook(tuple(policy.refusals(tx, draft, now)), duplicates(tx, draft, now), wishes)


def refuse_duplicates(tx: Transaction, draft: Draft, now: int) -> None:
    """A check for where nobody is asked."""
    if found := duplicates(tx, draft, now):
        raise PossibleDuplicate(", ".join(display(number) for number in found))


def _refuse_unseen_duplicates(tx: Transaction, draft: Draft, now: int, claim: Claim) -> None:
    """Whoever approved saw the duplicates of that moment, but none sent since, by a second approval say."""
    if claim.approved_by == "operator":
        return
    if found := duplicates(tx, draft, now, claim.asked):
        raise PossibleDuplicate(", ".join(display(number) for number in found), asked=True)


def duplicates(tx: Transaction, draft: Draft, now: int, since: int = 0) -> tuple[str, ...]:
    """The recipients to whom the same text from the same number was sent, or may have been, in ten minutes.

    `since` narrows that down, milliseconds since 1970.
    """
    rows = tx.rows(
        "SELECT DISTINCT r.number FROM requests q JOIN recipients r ON r.message_id=q.message_id"
        " WHERE q.fingerprint=:fingerprint AND q.created>=:since"
        " AND (r.status IN ('sent', 'unknown') OR (r.status IS NULL AND (q.state='sending' OR q.ends>:now)))",
        {"fingerprint": fingerprint(draft), "since": max(since, now - DUPLICATE_MINUTES * 60_000), "now": now},
    )
    known = {row["number"] for row in rows}
    return tuple(number for number in draft.recipients if number in known)


def fingerprint(draft: Draft) -> str:
    """What makes two texts the same, whoever they go to."""
    return digest_of(draft.sender, draft.text, draft.media)


def _first(wanted: Sequence[Intent]) -> tuple[str, ...]:
    return tuple(intent.message_id for intent in wanted[:CONCURRENT_REQUESTS])


def _write_intent(
    tx: Transaction, intent: Intent, position: int, claim: Claim, now: int, ends: int, *, begun: bool
) -> None:
    request = intent.request
    tx.change(
        "INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint, state, created,"
        " updated, ends) VALUES(:id, :execution, :position, :sender, :text, :media, :fingerprint, :state, :now,"
        " :now, :ends)",
        {
            "id": intent.message_id,
            "execution": claim.execution,
            "position": position,
            "sender": request.sender,
            "text": request.text,
            "media": json.dumps(request.media),
            "fingerprint": digest_of(request.sender, request.text, request.media),
            "state": "sending" if begun else "intended",
            "now": now,
            "ends": ends,
        },
    )
    for place, number in enumerate(request.to):
        tx.change(
            "INSERT INTO recipients(message_id, position, number) VALUES(:id, :place, :number)",
            {"id": intent.message_id, "place": place, "number": number},
        )


def _write_outcomes(tx: Transaction, intent: Intent, outcomes: tuple[RecipientOutcome, ...], now: int) -> None:
    first = outcomes[0]
    tx.change(
        "UPDATE requests SET state='ended', updated=:now, ref_id=:ref_id, message_type=:message_type,"
        " fragments=:fragments WHERE message_id=:id",
        {
            "id": intent.message_id,
            "now": now,
            "ref_id": next((o.ref_id for o in outcomes if o.ref_id), ""),
            "message_type": next((o.message_type for o in outcomes if o.message_type), ""),
            "fragments": next((o.fragments for o in outcomes if o.fragments is not None), first.fragments),
        },
    )
    for place, outcome in enumerate(outcomes):
        tx.change(
            "UPDATE recipients SET status=:status, error=:error WHERE message_id=:id AND position=:place",
            {
                "id": intent.message_id,
                "place": place,
                "status": outcome.status,
                "error": outcome.error.model_dump_json(exclude_none=True) if outcome.error else None,
            },
        )


_EXECUTION = (
    "SELECT q.message_id, q.state, q.ends, q.ref_id, q.message_type, q.fragments, r.number, r.status, r.error"
    " FROM requests q JOIN recipients r ON r.message_id=q.message_id WHERE q.execution=:execution"
    " ORDER BY q.position, r.position"
)


def _outcome(row: Row, now: int) -> RecipientOutcome | None:
    """What a row says, None while it is under way."""
    error = ErrorReport.model_validate_json(row["error"]) if row["error"] else None
    if row["status"]:
        return RecipientOutcome(
            row["number"],
            row["status"],
            row["message_id"],
            row["ref_id"],
            row["message_type"],
            row["fragments"],
            error,
        )
    if row["ends"] > now:
        return None
    if row["state"] == "intended":
        return RecipientOutcome(row["number"], "not_sent", row["message_id"])
    return RecipientOutcome(row["number"], "unknown", row["message_id"], error=INTERRUPTED)
