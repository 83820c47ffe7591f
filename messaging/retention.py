"""How long the record keeps what: the operator's number of days, applied once a day by whoever writes."""

from dataclasses import dataclass

from .store import Transaction

DAY_MS = 86_400_000
APPROVAL_DAYS = 2
"""How long a spent approval is recognised; it expires after minutes."""


@dataclass(frozen=True)
class Retention:
    """Deletes what is older than `days`; 0 keeps everything. Opt-outs are kept for ever."""

    days: int

    def apply(self, tx: Transaction, now: int) -> None:
        """Deletes what is due, at most once a day on this record. `now` is milliseconds since 1970."""
        if not self._due(tx, now):
            return
        if self.days:
            purge(tx, now - self.days * DAY_MS)
        tx.change("DELETE FROM approvals WHERE expires<:old", {"old": now - APPROVAL_DAYS * DAY_MS})

    def _due(self, tx: Transaction, now: int) -> bool:
        # Noted in the record and not in memory: where the transaction is undone, so is the note.
        noted = {"key": f"retention:{self.days}"}
        row = tx.row("SELECT value FROM meta WHERE key=:key", noted)
        if row and int(row["value"]) <= now < int(row["value"]) + DAY_MS:
            return False
        tx.change(
            "INSERT INTO meta(key, value) VALUES(:key, :now) ON CONFLICT(key) DO UPDATE SET value=:now",
            noted | {"now": str(now)},
        )
        return True


def purge(tx: Transaction, before: int) -> int:
    """Deletes every message recorded before that moment; returns how many requests that were."""
    # One that a crash cut off never ends; what is past its deadline is over all the same.
    return tx.change(
        "DELETE FROM requests WHERE created<:before AND (state='ended' OR ends<:before)", {"before": before}
    )
