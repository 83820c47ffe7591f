"""How long the record keeps what: the operator's number of days, applied once a day by whoever writes."""

from dataclasses import dataclass

from .store import Transaction

DAY_MS = 86_400_000
APPROVAL_DAYS = 2
"""How long a spent approval is recognised; it expires after minutes."""
BATCH = 1000
"""Rows of each table that one transaction deletes: no other waits long for it."""

_OLD = {
    # One that a crash cut off never ends; what is past its deadline is over all the same.
    "requests": ("message_id", "created<:before AND (state='ended' OR ends<:before)"),
    "inbound": ("message_id", "received<:before"),
    "receipts": ("sameness", "received<:before"),
    "unreadable": ("sameness", "received<:before"),
}


@dataclass(frozen=True)
class Old:
    """How much there is, or was, from before a moment: texts sent and received, receipts, unreadable posts."""

    sent: int
    received: int
    receipts: int
    unreadable: int

    def __add__(self, more: "Old") -> "Old":
        return Old(
            self.sent + more.sent,
            self.received + more.received,
            self.receipts + more.receipts,
            self.unreadable + more.unreadable,
        )

    @property
    def total(self) -> int:
        """All of it."""
        return self.sent + self.received + self.receipts + self.unreadable

    @property
    def complete(self) -> bool:
        """Whether a deletion of so many left nothing behind."""
        return max(self.sent, self.received, self.receipts, self.unreadable) < BATCH


@dataclass(frozen=True)
class Retention:
    """Deletes what is older than `days`; 0 keeps everything. Opt-outs are kept for ever."""

    days: int

    def apply(self, tx: Transaction, now: int) -> None:
        """Deletes what is due, at most once a day on this record. `now` is milliseconds since 1970."""
        if not self._due(tx, now):
            return
        tx.change("DELETE FROM approvals WHERE expires<:old", {"old": now - APPROVAL_DAYS * DAY_MS})
        # What is left of a great deal is due at the next write.
        if not self.days or purge(tx, now - self.days * DAY_MS).complete:
            self._note(tx, now)

    def _due(self, tx: Transaction, now: int) -> bool:
        row = tx.row("SELECT value FROM meta WHERE key=:key", {"key": self._key})
        return not row or not int(row["value"]) <= now < int(row["value"]) + DAY_MS

    def _note(self, tx: Transaction, now: int) -> None:
        # In the record and not in memory: where the transaction is undone, so is the note.
        tx.change(
            "INSERT INTO meta(key, value) VALUES(:key, :now) ON CONFLICT(key) DO UPDATE SET value=:now",
            {"key": self._key, "now": str(now)},
        )

    @property
    def _key(self) -> str:
        return f"retention:{self.days}"


def count_old(tx: Transaction, before: int) -> Old:
    """How much was recorded before that moment."""
    return Old(*(_counted(tx, table, before) for table in _OLD))


def purge(tx: Transaction, before: int) -> Old:
    """Deletes what was recorded before that moment, up to `BATCH` rows of each kind; returns how many it were."""
    done = Old(*(_deleted(tx, table, before) for table in _OLD))
    tx.change("DELETE FROM conversations WHERE last_at<:before", {"before": before})
    if done.received:
        tx.change(_UNREAD, {})
    return done


_UNREAD = (
    "UPDATE conversations SET unread=(SELECT count(*) FROM inbound i"
    " WHERE i.number=conversations.number AND i.received>conversations.last_outbound) WHERE unread>0"
)


def _counted(tx: Transaction, table: str, before: int) -> int:
    _, old = _OLD[table]
    row = tx.row(f"SELECT count(*) AS n FROM {table} WHERE {old}", {"before": before})
    return int(row["n"]) if row else 0


def _deleted(tx: Transaction, table: str, before: int) -> int:
    key, old = _OLD[table]
    return tx.change(
        f"DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE {old} LIMIT {BATCH})",
        {"before": before},
    )
