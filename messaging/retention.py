"""How long the record keeps what: the operator's number of days, applied once a day by whoever writes."""

from dataclasses import dataclass

from .store import Transaction

DAY_MS = 86_400_000
APPROVAL_DAYS = 2
"""How long a spent approval is recognised; it expires after minutes."""


@dataclass
class Retention:
    """Deletes what is older than `days`; 0 keeps everything. Opt-outs are kept for ever."""

    days: int
    _next: int = 0

    def apply(self, tx: Transaction, now: int) -> None:
        """Deletes what is due, at most once a day in this process. `now` is milliseconds since 1970."""
        if now < self._next:
            return
        self._next = now + DAY_MS
        if self.days:
            purge(tx, now - self.days * DAY_MS)
        tx.change("DELETE FROM approvals WHERE expires<:old", {"old": now - APPROVAL_DAYS * DAY_MS})


def purge(tx: Transaction, before: int) -> int:
    """Deletes every message recorded before that moment; returns how many requests that were."""
    return tx.change("DELETE FROM requests WHERE created<:before AND state='ended'", {"before": before})
