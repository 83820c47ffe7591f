"""How long the record keeps what: the operator's number of days, applied once a day by whoever writes.

A clock can be wrong: set a year ahead for an hour, or at 1970 until the network is there. So nothing is deleted by
the present reading, but by one that is a day old and that the clock has not gone back behind since. And rows go in
the order in which they were written: one that is dated before its predecessors is misdated, and is as old as the
next one that is not. What stays wrong for days is believed.
"""

import re
from dataclasses import dataclass

from .cleaning import UNCLEAN
from .transaction import Transaction

DAY_MS = 86_400_000
APPROVAL_DAYS = 2
"""How long a spent approval is recognised; it expires after minutes."""
RECEIVED = "received"
"""The mark in `meta` that texts were received, where they are deleted."""
BATCH = 1000
"""Rows of each table that one transaction deletes: no other waits long for it."""
LEAP_MS = 2 * DAY_MS
"""A clock that moved on by more since it was last looked at may have been set, so it is watched twice as long."""
FLOOR_MS = 1_735_689_600_000
"""2025-01-01. Nothing was written before it: an earlier date is a clock's that was not set."""

_OLD = {
    # One that a crash cut off never ends; what is past its deadline is over all the same.
    "requests": ("message_id", "created", "(state='ended' OR ends<:before)"),
    "inbound": ("message_id", "received", "1=1"),
    "receipts": ("sameness", "received", "1=1"),
    "unreadable": ("sameness", "received", "1=1"),
    "approvals": ("id", "expires", "1=1"),
}
_MARK = re.compile(r"([0-9]{1,18}) ([0-9]{1,18}) ([0-9]{1,18})")
_MESSAGES = ("requests", "inbound", "receipts", "unreadable")


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
class Span:
    """What is due is from before `before`; what was due the last time, from before `floor`."""

    floor: int
    before: int
    now: int

    def less(self, days: int) -> "Span":
        """So many days earlier, by the same present."""
        return Span(self.floor - days * DAY_MS, self.before - days * DAY_MS, self.now)


@dataclass(frozen=True)
class Retention:
    """Deletes what is older than `days`, within two days of it; 0 keeps everything. Opt-outs are kept for ever."""

    days: int

    def apply(self, tx: Transaction, now: int) -> None:
        """Deletes what is due, at most once a day on this record. `now` is milliseconds since 1970."""
        blank_previews(tx, now)
        seen, due, before = self._mark(tx)
        if not seen or now < seen:
            self._note(tx, now, DAY_MS, before)
        elif now >= due and self._delete(tx, Span(before, seen, now)):
            self._note(tx, now, 2 * DAY_MS if now - seen > LEAP_MS else DAY_MS, seen)

    def _delete(self, tx: Transaction, span: "Span") -> bool:
        """Deletes what was due at a time that is certainly past; whether that is all of it."""
        complete = _deleted(tx, "approvals", span.less(APPROVAL_DAYS)) < BATCH
        if self.days:
            complete &= _purged(tx, span.less(self.days)).complete
        # What is left of a great deal is due at the next write. A deletion may be another process's, which ended.
        tx.unclean = complete and tx.row("SELECT 1 FROM meta WHERE key=:key", {"key": UNCLEAN}) is not None
        return complete

    def _mark(self, tx: Transaction) -> tuple[int, int, int]:
        """When the clock was last looked at, when that is certain, and what was certain then; zeros for never."""
        row = tx.row("SELECT value FROM meta WHERE key=:key", {"key": self._key})
        found = _MARK.fullmatch(str(row["value"])) if row else None
        return (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)

    def _note(self, tx: Transaction, now: int, wait: int, certain: int) -> None:
        # In the record and not in memory: where the transaction is undone, so is the note.
        tx.change(
            "INSERT INTO meta(key, value) VALUES(:key, :mark) ON CONFLICT(key) DO UPDATE SET value=:mark",
            {"key": self._key, "mark": f"{now} {now + wait} {certain}"},
        )

    @property
    def _key(self) -> str:
        return f"retention:{self.days}"


def count_old(tx: Transaction, before: int) -> Old:
    """How much was recorded before that moment."""
    return Old(*(_counted(tx, table, before) for table in _MESSAGES))


def purge(tx: Transaction, before: int) -> Old:
    """Deletes what is dated before that moment, up to `BATCH` rows of each kind; returns how many it were."""
    return _purged(tx, before)


def blank_previews(tx: Transaction, now: int) -> bool:
    """What questions said is forgotten once nobody can answer them any more; whether there was any."""
    # Mostly there is none, and a look costs a tenth of a change that changes nothing.
    return tx.row(_ANY, {}) is not None and tx.change(_OVER, {"now": now}) > 0


_ANY = "SELECT 1 FROM approvals WHERE preview<>'' LIMIT 1"
_OVER = (
    "UPDATE approvals SET preview='', key_hash=''"
    " WHERE preview<>'' AND (expires<=:now OR state='used' OR decision='no')"
)
# Nobody can answer what they cannot read.
_ASKED = (
    "UPDATE approvals SET preview='', key_hash='',"
    " expires=CASE decision WHEN 'wanted' THEN min(expires, :before) ELSE expires END"
    " WHERE preview<>'' AND created<:before"
)


def _purged(tx: Transaction, due: "int | Span") -> Old:
    done = Old(*(_deleted(tx, table, due) for table in _MESSAGES))
    before = {"before": due if isinstance(due, int) else due.before}
    tx.change(_CONVERSATIONS, before)
    tx.change("UPDATE wishes SET words='' WHERE said<:before AND words<>''", before)
    if tx.change(_ASKED, before):
        tx.unclean = True
    if done.received:
        tx.change(_UNREAD, {})
    return done


_CONVERSATIONS = (
    "DELETE FROM conversations WHERE last_at<:before"
    " AND NOT EXISTS(SELECT 1 FROM inbound i WHERE i.number=conversations.number)"
    " AND NOT EXISTS(SELECT 1 FROM recipients r WHERE r.number=conversations.number)"
)
_UNREAD = (
    "UPDATE conversations SET unread=(SELECT count(*) FROM inbound i"
    " WHERE i.number=conversations.number AND i.received>conversations.last_outbound) WHERE unread>0"
)


def _counted(tx: Transaction, table: str, before: int) -> int:
    _, dated, over = _OLD[table]
    row = tx.row(f"SELECT count(*) AS n FROM {table} WHERE {dated}<:before AND {over}", {"before": before})
    return int(row["n"]) if row else 0


def _deleted(tx: Transaction, table: str, due: "int | Span") -> int:
    """Deletes what is dated before a moment, or what the order of writing proves to be from before it."""
    key, dated, over = _OLD[table]
    if isinstance(due, int):
        which, values = f"SELECT {key} FROM {table} WHERE {dated}<:before AND {over}", {"before": due}
    else:
        which, values = _proven(table), {"before": due.before, "now": due.now, "floor": max(due.floor, FLOOR_MS)}
    done = tx.change(f"DELETE FROM {table} WHERE {key} IN ({which} LIMIT {BATCH})", values)
    if done:
        tx.unclean = True
        _set(tx, UNCLEAN)
    if done and table == "inbound":
        _set(tx, RECEIVED)
    return done


def _set(tx: Transaction, key: str) -> None:
    tx.change("INSERT INTO meta(key, value) VALUES(:key, '') ON CONFLICT(key) DO NOTHING", {"key": key})


def _proven(table: str) -> str:
    """What was written before all that is young, and is dated in order or was written before something that is.

    Another order than that of `rowid` SQLite does not know. What is dated before the floor should have gone the
    last time, so it was not in order.
    """
    key, dated, over = _OLD[table]
    return (
        f"WITH written AS (SELECT {key}, rowid AS place, {dated} AS dated, {over} AS done,"
        f" max(CASE WHEN {dated}<:before THEN {dated} END) OVER (ORDER BY rowid) AS latest FROM {table}"
        f" WHERE rowid<(SELECT coalesce(min(rowid), {1 << 62}) FROM {table}"
        f" WHERE {dated} BETWEEN :before AND :now)),"
        f" sound AS (SELECT max(place) AS last FROM written WHERE dated=latest AND dated>=:floor)"
        f" SELECT {key} FROM written, sound WHERE dated<:before AND done AND place<=sound.last"
    )
