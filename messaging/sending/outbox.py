"""The outbox: every request is on record before a byte of it leaves, and its outcome after.

A request is `intended`, `sending`, `ended`. Between the record of the sending and that of the outcome lies the
only thing that nobody can know; it carries the time by which it must have ended, and past that it reads
`unknown` to whoever looks. So nothing needs cleaning up after a crash, and nothing is ever sent again by itself.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import anyio

from ...provider.begun import begin
from ...provider.client import ProviderClient
from ...provider.errors import Busy, ErrorReport
from ...provider.numbers import display
from ..approval.claims import Approval, Approvals, Claim
from ..brakes.caveats import Caveats, caveats, wishing_since
from ..brakes.policy import Policy
from ..brakes.senders import Unable, forget, unable
from ..consent.waiting import Wish
from ..contacts.book import names_of
from ..drafts.draft import Draft
from ..history.conversations import unread_in_part
from ..history.messages import any_receipt
from ..history.unanswered import unanswered
from ..record.ledger import Ledger, Write
from ..record.retention import Retention
from ..record.store import Store
from ..record.transaction import Row, Transaction
from ..refusals import ConfirmationExpired, RecipientMayHaveOptedOut, Refused, RequestKeyReused, StoreUnavailable
from ..shielding import finish
from ..times import LONGEST_MS, MARGIN_SECONDS, Clock, wall_clock
from .dispatch import CONCURRENT_REQUESTS, Intent, RecipientOutcome, Sent, dispatch, intents
from .rows import EXECUTION, read_outcome, write_intent, write_outcomes, write_unsent

_POLL_SECONDS = 0.1


class Check(Protocol):
    """A last look at the record, in the same transaction as the intent. Raises what refuses the draft."""

    def __call__(self, tx: Transaction, draft: Draft, now: int, /) -> None: ...


@dataclass(frozen=True)
class Outlook:
    """What would refuse a draft, and what should give pause.

    Attributes:
        caveats: What whoever approves has to have seen.
        unread: Recipients of whom a text is not whole on record.
        unable: The sender, where it could not text when it was last read.
        names: Who of the recipients is in the contacts, by number.
        unanswered: What recipients wrote since our last text to them, a line each.
    """

    refusals: tuple[Refused, ...]
    caveats: Caveats
    unread: tuple[str, ...] = ()
    unable: Unable | None = None
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    unanswered: tuple[str, ...] = ()

    @property
    def pauses(self) -> tuple[tuple[str, ...], tuple[Wish, ...], tuple[str, ...], Unable | None]:
        """Whom to think of twice: for a duplicate, a wish, a text that could not be read; the sender."""
        return tuple(self.caveats.duplicates), self.caveats.wishes, self.unread, self.unable


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
        self,
        client: ProviderClient,
        draft: Draft,
        approval: Approval,
        policy: Policy,
        checks: Sequence[Check] = (),
    ) -> Sent:
        """Sends the draft, or tells what became of it when this approval was used before.

        Args:
            checks: What else may refuse it, besides the policy.

        Raises:
            Refused: the approval does not allow it, or a check does not; nothing was sent.
            Busy: its turn did not come; nothing was sent, and the approval is as it was.
            StoreUnavailable: nothing was sent.
        """
        await self._ledger.repair()
        at_once = min(CONCURRENT_REQUESTS, client.sending.capacity)
        done = await self._in_turn(client, _Order(draft, approval, policy, checks, at_once))
        # Only now: it can take a second, which a request that is under way may not have.
        await self._store.clean()
        if isinstance(done, Sent):
            return done
        try:
            return await self.recorded(done)
        except ConfirmationExpired:
            if approval.keyed:
                raise RequestKeyReused(forgotten=True) from None
            raise

    async def _in_turn(self, client: ProviderClient, order: "_Order") -> Sent | Claim:
        """Sends when it is its turn, before anything of it is on record. What was done before needs none."""
        wanted = intents(order.draft)
        spent_for = self._approvals.spent_for
        if not client.sending.at_once(order.width(wanted)) and (spent := await spent_for(order.approval)):
            return spent
        try:
            async with client.sending.taken(order.width(wanted)):
                return await finish(lambda gone: self._send(client, order, wanted, gone))
        except Busy:
            # Another call with this approval may have had its turn meanwhile.
            if spent := await spent_for(order.approval):
                return spent
            raise

    async def look(self, draft: Draft, policy: Policy, account: str = "") -> Outlook:
        """What the record says of a draft before anybody is asked; of its sender, as a number of this account."""
        return await self._store.read(lambda tx: _outlook(tx, draft, policy, account, self._now()))

    async def _send(
        self, client: ProviderClient, order: "_Order", wanted: Sequence[Intent], gone: anyio.Event
    ) -> Sent | Claim:
        draft = order.draft
        # What is told of it later is read now: once it is sent nothing must keep that from being told.
        claim, heard, names = await self._store.write(
            lambda tx: (self._intend(tx, order, wanted), any_receipt(tx), names_of(tx, draft.recipients))
        )
        begin()
        if claim.replayed:
            return claim
        begun = frozenset(order.first(wanted))
        execution = _Execution(self._store, self._ledger, self._now, self._ends, order.policy, begun, claim.shown)
        outcomes = await dispatch(client, wanted, execution, gone, order.at_once)
        recorded = await self._conclude(claim, outcomes) and self._ledger.has(execution.ended)
        by, via = claim.approved_by, claim.approved_via
        known = {"recorded": recorded, "heard": heard}
        return Sent(outcomes, by, draft.sender, draft.group, **known, approved_via=via, names=names)

    def _intend(self, tx: Transaction, order: "_Order", wanted: Sequence[Intent]) -> Claim:
        now = self._now()
        self._retention.apply(tx, now)
        rounds = math.ceil(len(wanted) / order.at_once)
        claim = self._approvals.claim(tx, order.approval, self._ends(rounds))
        if not claim.replayed:
            order.check(tx, claim, now)
            first = order.first(wanted)
            for position, intent in enumerate(wanted):
                begun = intent.message_id in first
                ends = self._ends(1) if begun else claim.ends
                write_intent(tx, intent, position, claim, now, ends, begun=begun)
        return claim

    def _ends(self, rounds: int) -> int:
        return self._now() + round((rounds * self._patience + MARGIN_SECONDS) * 1000)

    async def _conclude(self, claim: Claim, outcomes: Sequence[RecipientOutcome]) -> bool:
        """What had not begun is closed, and where nothing at all was done the approval is good again.

        Whether that is on record.
        """
        nothing_done = all(outcome.status in ("failed", "not_sent") for outcome in outcomes)
        unsent = dict.fromkeys(outcome.message_id for outcome in outcomes if outcome.status == "not_sent")
        if not nothing_done and not unsent:
            return True
        return await self._ledger.record(lambda tx: self._close(tx, claim, unsent, release=nothing_done))

    def _close(self, tx: Transaction, claim: Claim, unsent: Iterable[str], *, release: bool) -> None:
        now = self._now()
        for message_id in unsent:
            write_unsent(tx, message_id, now)
        if release:
            self._approvals.release(tx, claim.execution)

    async def recorded(self, claim: Claim) -> Sent:
        """What became of an earlier execution; one that is still under way is waited for."""
        while True:
            await self._ledger.repair()
            rows, names, heard = await self._store.read(lambda tx: (*_rows(tx, claim), any_receipt(tx)))
            if not rows:
                # Retention deleted it; an answer without recipients would read as sent.
                raise ConfirmationExpired
            outcomes = [read_outcome(row, self._now()) for row in rows]
            settled = [outcome for outcome in outcomes if outcome is not None]
            if len(settled) == len(outcomes):
                group = len({outcome.message_id for outcome in settled}) < len(settled)
                sender = rows[0]["sender"]
                by, via = claim.approved_by, claim.approved_via
                known = {"replayed": True, "heard": heard}
                return Sent(tuple(settled), by, sender, group, **known, approved_via=via, names=names)
            await anyio.sleep(_POLL_SECONDS)


@dataclass(frozen=True)
class _Order:
    """A draft that somebody approved, what may still refuse it, and how many requests go out at a time."""

    draft: Draft
    approval: Approval
    policy: Policy
    checks: Sequence[Check]
    at_once: int

    def width(self, wanted: Sequence[Intent]) -> int:
        """How many of these requests are out at a time."""
        return min(self.at_once, len(wanted))

    def first(self, wanted: Sequence[Intent]) -> tuple[str, ...]:
        """Those that go out at once."""
        return tuple(intent.message_id for intent in wanted[: self.at_once])

    def check(self, tx: Transaction, claim: Claim, now: int) -> None:
        if claim.approved_by != "operator":
            caveats(tx, self.draft, now).refuse_beyond(claim.shown)
        for check in (self.policy.check, *self.checks):
            check(tx, self.draft, now)


@dataclass
class _Execution:
    """The journal of one execution."""

    store: Store
    ledger: Ledger
    now: Clock
    ends: Callable[[int], int]
    policy: Policy
    begun: frozenset[str]
    shown: frozenset[str]
    ended: list[Write] = field(default_factory=list[Write])
    """What the ledger was given."""

    async def begin(self, intent: Intent) -> bool | ErrorReport:
        # The first ones were checked and recorded as going out together with the intent.
        if intent.message_id in self.begun:
            return True
        try:
            return await self.store.write(lambda tx: self._begin(tx, intent))
        except StoreUnavailable:
            return False

    async def again(self, intent: Intent) -> bool | ErrorReport:
        try:
            return await self.store.write(lambda tx: self._again(tx, intent))
        except StoreUnavailable:
            return False

    def _begin(self, tx: Transaction, intent: Intent) -> bool | ErrorReport:
        now = self.now()
        if refusal := self._held_back(tx, intent, now):
            return refusal
        # Guarded by its own deadline: a process that slept past it must not send what already reads as not sent.
        return bool(
            tx.change(
                "UPDATE requests SET state='sending', updated=:now, ends=:ends"
                " WHERE message_id=:id AND state='intended' AND ends>:now AND updated<=:latest",
                {"id": intent.message_id, "now": now, "ends": self.ends(1), "latest": now + LONGEST_MS},
            )
        )

    def _again(self, tx: Transaction, intent: Intent) -> bool | ErrorReport:
        now = self.now()
        if refusal := self._held_back(tx, intent, now):
            return refusal
        # Its deadline stays: all attempts together have one.
        return bool(
            tx.change(
                "UPDATE requests SET updated=:now"
                " WHERE message_id=:id AND state='sending' AND ends>:now AND updated<=:latest",
                {"id": intent.message_id, "now": now, "latest": now + LONGEST_MS},
            )
        )

    def _held_back(self, tx: Transaction, intent: Intent, now: int) -> ErrorReport | None:
        # Lists and networks take long: somebody may have opted out, or gone to bed, since all of it was checked.
        for refusal in self._refusals(tx, intent.request.to, now):
            write_unsent(tx, intent.message_id, now, refusal.report)
            return refusal.report
        return None

    def _refusals(self, tx: Transaction, recipients: Sequence[str], now: int) -> Iterator[Refused]:
        yield from self.policy.personal(tx, recipients, now)
        if wishing := wishing_since(tx, recipients, self.shown):
            yield RecipientMayHaveOptedOut(", ".join(map(display, wishing)), since=True)

    async def end(self, intent: Intent, outcomes: tuple[RecipientOutcome, ...]) -> None:
        now = self.now()
        self.ended.append(lambda tx: self._end(tx, intent, outcomes, now))
        await self.ledger.record(self.ended[-1])

    def _end(self, tx: Transaction, intent: Intent, outcomes: tuple[RecipientOutcome, ...], now: int) -> None:
        write_outcomes(tx, intent, outcomes, now)
        if any(outcome.status == "sent" for outcome in outcomes):
            forget(tx, intent.request.sender)


def _rows(tx: Transaction, claim: Claim) -> tuple[list[Row], dict[str, str]]:
    """Those of an execution, and who of them is in the contacts."""
    rows = tx.rows(EXECUTION, {"execution": claim.execution})
    return rows, names_of(tx, (row["number"] for row in rows))


def _outlook(tx: Transaction, draft: Draft, policy: Policy, account: str, now: int) -> Outlook:
    unread = tuple(number for number in draft.recipients if unread_in_part(tx, number))
    refusals = tuple(policy.refusals(tx, draft, now))
    names = names_of(tx, draft.recipients)
    found = caveats(tx, draft, now)
    heard = unanswered(tx, draft.recipients, {wish.seq for wish in found.wishes})
    return Outlook(refusals, found, unread, unable(tx, draft.sender, account), names, heard)
