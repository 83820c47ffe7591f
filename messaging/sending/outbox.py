"""The outbox: every request is on record before a byte of it leaves, and its outcome after.

A request is `intended`, `sending`, `ended`. Between the record of the sending and that of the outcome lies the
only thing that nobody can know; it carries the time by which it must have ended, and past that it reads
`unknown` to whoever looks. So nothing needs cleaning up after a crash, and nothing is ever sent again by itself.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import anyio

from ...provider.client import ProviderClient
from ..approval.claims import MARGIN_SECONDS, Approval, Approvals, Claim
from ..brakes.duplicates import duplicates, refuse_unseen_duplicates
from ..brakes.policy import Policy
from ..drafts.draft import Draft
from ..history.conversations import unread_in_part, wants_out
from ..record.ledger import Ledger
from ..record.retention import Retention
from ..record.store import Store, Transaction
from ..refusals import ConfirmationExpired, Refused, StoreUnavailable
from ..shielding import finish
from ..times import Clock, wall_clock
from .dispatch import CONCURRENT_REQUESTS, Intent, RecipientOutcome, Sent, dispatch, intents
from .rows import EXECUTION, read_outcome, write_intent, write_outcomes

_POLL_SECONDS = 0.1


class Check(Protocol):
    """A last look at the record, in the same transaction as the intent. Raises what refuses the draft."""

    def __call__(self, tx: Transaction, draft: Draft, now: int) -> None: ...


@dataclass(frozen=True)
class Outlook:
    """What would refuse a draft, and what should give pause.

    Attributes:
        duplicates: Recipients to whom the same text just went, or may have gone.
        wishes: Recipients whose last text may say that they want no more.
        unread: Recipients of whom a text is not whole on record.
    """

    refusals: tuple[Refused, ...] = ()
    duplicates: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


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
            refuse_unseen_duplicates(tx, draft, now, claim)
            for check in checks:
                check(tx, draft, now)
            first = _first(wanted)
            for position, intent in enumerate(wanted):
                begun = intent.message_id in first
                ends = self._ends(1) if begun else claim.ends
                write_intent(tx, intent, position, claim, now, ends, begun=begun)
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
            rows = await self._store.read(lambda tx: tx.rows(EXECUTION, {"execution": claim.execution}))
            if not rows:
                # Retention deleted it; an answer without recipients would read as sent.
                raise ConfirmationExpired
            outcomes = [read_outcome(row, self._now()) for row in rows]
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
        await self.ledger.record(lambda tx: write_outcomes(tx, intent, outcomes, now))


def _outlook(tx: Transaction, draft: Draft, policy: Policy, now: int) -> Outlook:
    wishes = tuple(number for number in draft.recipients if wants_out(tx, number))
    unread = tuple(number for number in draft.recipients if unread_in_part(tx, number))
    return Outlook(tuple(policy.refusals(tx, draft, now)), duplicates(tx, draft, now), wishes, unread)


def _first(wanted: Sequence[Intent]) -> tuple[str, ...]:
    return tuple(intent.message_id for intent in wanted[:CONCURRENT_REQUESTS])
