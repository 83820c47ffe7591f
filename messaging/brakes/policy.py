"""The operator's brakes, enforced here and never by a description: who may be texted, how many, and when.

A draft is checked twice: before anybody is asked, and again in the transaction that records the intent, so that
no race between processes gets past a limit. A refusal names every recipient it is about and sends nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ...provider.numbers import display
from ..consent.waiting import wishes_of
from ..contacts.book import any_of
from ..drafts.draft import Draft
from ..record.transaction import Transaction
from ..refusals import (
    DailyLimitReached,
    InQuietHours,
    RecipientMayHaveOptedOut,
    RecipientNotAllowed,
    RecipientOptedOut,
    Refused,
    TooManyRecipients,
)
from ..times import AHEAD_MS
from ..vocabulary import CONTACTS
from .opt_outs import opted_out
from .quiet_hours import QuietHours, next_permitted

DEFAULT_MAX_RECIPIENTS = 20
DAY_MS = 86_400_000


@dataclass(frozen=True)
class Policy:
    """What the operator allows.

    Attributes:
        allow_to: Numbers and prefixes that may be texted, digits with the leading 1, and "contacts" for who is in
            them. None allows everyone, an empty list nobody.
        max_recipients: Recipients of one call.
        daily_limit: Recipients in any 24 hours over the whole record; 0 sets none.
        quiet_hours: When nobody is texted, in the recipient's local time.
        asks: Somebody is asked before each send, and sees there who may have asked for no more texts.
    """

    allow_to: tuple[str, ...] | None = None
    max_recipients: int = DEFAULT_MAX_RECIPIENTS
    daily_limit: int = 0
    quiet_hours: QuietHours | None = None
    asks: bool = True

    def check(self, tx: Transaction, draft: Draft, now: int) -> None:
        """Passes a draft that may go out now. `now` is milliseconds since 1970.

        Raises:
            Refused: the first rule that it breaks, with everybody it is about.
        """
        for refusal in self.refusals(tx, draft, now):
            raise refusal

    def refusals(self, tx: Transaction, draft: Draft, now: int) -> Iterator[Refused]:
        """Every rule that a draft breaks."""
        if len(draft.recipients) > self.max_recipients:
            yield TooManyRecipients(len(draft.recipients), self.max_recipients)
        yield from self.personal(tx, draft.recipients, now)
        yield from self._limit(tx, len(draft.recipients), now)

    def personal(self, tx: Transaction, recipients: Sequence[str], now: int) -> Iterator[Refused]:
        """What may come to forbid it while a list is under way: who is a contact, an opt-out, a wish, the hour."""
        if outside := [number for number in recipients if not (self.allows(number) or self._knows(tx, number))]:
            yield RecipientNotAllowed(_named(outside), self.allow_to or ())
        if out := opted_out(tx, recipients):
            yield RecipientOptedOut(_named(out))
        if not self.asks and (wishes := wishes_of(tx, recipients)):
            yield RecipientMayHaveOptedOut(_named([wish.number for wish in wishes]))
        yield from self._quiet(tx, recipients, now)

    def allows(self, number: str) -> bool:
        """Whether the allow-list admits a number, whoever has it."""
        return self.allow_to is None or any(number.startswith(entry) for entry in self.allow_to)

    def _knows(self, tx: Transaction, number: str) -> bool:
        return CONTACTS in (self.allow_to or ()) and any_of(tx, number)

    def _quiet(self, tx: Transaction, recipients: Sequence[str], now: int) -> Iterator[Refused]:
        if self.quiet_hours is None:
            return
        recipients = [number for number in recipients if not _wrote_within(tx, number, now)]
        moment = datetime.fromtimestamp(now / 1000, UTC)
        later = {number: next_permitted(self.quiet_hours, number, moment) for number in recipients}
        if waiting := [number for number, when in later.items() if when > moment]:
            yield InQuietHours(_named(waiting), str(self.quiet_hours), max(later[number] for number in waiting))

    def _limit(self, tx: Transaction, wanted: int, now: int) -> Iterator[Refused]:
        if not self.daily_limit:
            return
        taken = counted(tx, now)
        excess = len(taken) + wanted - self.daily_limit
        if excess > 0:
            yield DailyLimitReached(self.daily_limit, len(taken), wanted, _frees(taken, excess))


def counted(tx: Transaction, now: int) -> list[int]:
    """When each recipient that counts against the daily limit was decided on, the oldest first."""
    rows = tx.rows(
        "SELECT q.created FROM requests q JOIN recipients r ON r.message_id=q.message_id"
        " WHERE q.created>:since AND q.created<=:until"
        " AND (r.status IN ('sent', 'unknown') OR (r.status IS NULL AND (q.state='sending' OR q.ends>:now)))"
        " ORDER BY q.created",
        {"since": now - DAY_MS, "until": now + AHEAD_MS, "now": now},
    )
    return [row["created"] for row in rows]


def _wrote_within(tx: Transaction, number: str, now: int) -> bool:
    """Whether a text to them would be a reply, which quiet hours do not bind."""
    wrote = "SELECT 1 FROM inbound WHERE number=:number AND received>:since AND received<=:now LIMIT 1"
    return tx.row(wrote, {"number": number, "since": now - DAY_MS, "now": now}) is not None


def _frees(taken: Sequence[int], excess: int) -> datetime | None:
    """When enough of what was taken is a day old; None where the wish alone exceeds the limit."""
    if excess > len(taken):
        return None
    return datetime.fromtimestamp(taken[excess - 1] / 1000, UTC) + timedelta(milliseconds=DAY_MS)


def _named(numbers: Sequence[str]) -> str:
    return ", ".join(display(number) for number in numbers)
