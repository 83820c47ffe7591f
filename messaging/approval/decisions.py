"""Questions that wait on the record, and a person's answer to each: on a card, on a page, in a terminal.

A question is a row that nothing can claim until somebody has decided it, in one conditional write. Whoever decides
does nothing else: what was approved is carried out by the same call, when it comes again. The card proves with a
key that it is the person's and not the model's; the record holds only the key's hash.
"""

import json
import secrets
import time
from hashlib import sha256
from hmac import compare_digest

from ..record.retention import blank_previews
from ..record.store import Store
from ..record.transaction import Row, Transaction
from ..refusals import ConfirmationExpired, ConfirmationMismatch
from ..times import Clock, wall_clock
from ..vocabulary import ApprovedVia
from .afterwards import became
from .asked import IS_OPEN, Decided, Open, Outcome, Wanted, covers, good, read_open
from .claims import AHEAD_MS, LIFETIME_SECONDS, new_id
from .forms import NO, Form
from .haste import Seconds

REMEMBERED = 1000
"""Cards and tabs of which is known since when they show a question; it is gone after minutes."""

WAITING = "Nobody has decided this yet."
APPROVED = "Approved. It is done once the assistant calls again."
DECLINED = "Declined. Nothing was done."
EXPIRED = "Too late: this question has expired. Nothing was done."
UNKNOWN = "There is no such question here. It may have been asked elsewhere, or long ago."
REPLACED = "Nothing was decided: the same question stands in a later card. Answer it there."
TOO_SOON = "Nothing was decided: that was sooner than anybody can read it. Read it, then answer again."

_ROW = "SELECT * FROM approvals WHERE id=:id"
_TOLD = "UPDATE approvals SET told=1 WHERE id=:id"
_SAME = (
    "SELECT * FROM approvals WHERE action=:action AND digest=:digest AND basis=:basis AND state='open'"
    " AND (decision IN ('wanted', 'yes') OR (decision='no' AND told=0))"
    " AND (preview<>'' OR decision<>'wanted') AND expires>:now AND expires<=:latest ORDER BY created DESC"
)
_OLDER = (
    "UPDATE approvals SET expires=:now, preview='', key_hash=''"
    " WHERE action=:action AND digest=:digest AND decision='wanted' AND state='open' AND expires>:now"
)


class Decisions:
    """The questions of a record, and when this process showed them.

    Attributes:
        store: The record.
        now: What time it is.

    Args:
        seconds: What never runs backwards, for the least time between showing and a yes.
    """

    def __init__(self, store: Store, now: Clock = wall_clock, seconds: Seconds = time.monotonic) -> None:
        self.store = store
        self.now = now
        self._seconds = seconds
        self._showing: dict[tuple[str, str, str], float] = {}

    async def wanted(self, wanted: Wanted) -> Open:
        """The question for this call that is on record, and what was decided of it; else a new one.

        A no is told of once; whoever calls again after that asks anew.
        """
        return await self.store.write(lambda tx: self._want(tx, wanted))

    async def found(self, identifier: str) -> Open | None:
        """The question of that id, if there is one, open or not."""
        row = await self.store.read(lambda tx: tx.row(_ROW, {"id": identifier.strip().lower()}))
        return read_open(row) if row and row["decision"] else None

    async def handled(self, identifier: str, action: str, digest: str) -> Open | None:
        """The question that a caller comes back to; None where that id is of none.

        Raises:
            ConfirmationMismatch: it was asked about another call.
            ConfirmationExpired: nobody decided it in time, or what they approved was not carried out in time.
        """
        row = await self.store.read(lambda tx: tx.row(_ROW, {"id": identifier.strip().lower()}))
        if row is None or not row["decision"]:
            return None
        if (row["action"], row["digest"]) != (action, digest):
            raise ConfirmationMismatch
        if row["decision"] != NO and row["state"] == "open" and not _holds(row, self.now()):
            raise ConfirmationExpired
        return read_open(row)

    async def outcome(self, identifier: str) -> Outcome:
        """What a question has come to by now."""
        return await self.store.read(lambda tx: self._outcome(tx, identifier))

    async def heard(self, identifier: str) -> None:
        """Its caller was told of the no: whoever calls again asks anew."""
        await self.store.write(
            lambda tx: tx.change("UPDATE approvals SET told=1 WHERE id=:id", {"id": identifier})
        )

    async def open_ones(self) -> list[Open]:
        """All that can be decided now, of every server on this record, the oldest first."""
        return await self.store.read(self._open)

    async def listed(self, limit: int = 20) -> tuple[list[Open], list[Decided]]:
        """These, and what was decided last, the latest first; as of one moment, so that none is in both."""
        return await self.store.read(lambda tx: (self._open(tx), self._decided(tx, limit)))

    async def decide(
        self, identifier: str, answer: str, via: ApprovedVia, key: str | None = None, *, tab: str = ""
    ) -> Outcome:
        """A person's answer, `no`, `yes` or the name that they typed; and what the question has come to with it.

        On a card and on a page an answer that approves counts only some time after the same card or tab showed it.

        Args:
            key: The card's key, without which nothing is decided on a card.
            tab: The tab of the page that answers.
        """
        held = _held(via, key, tab)
        return await self.store.write(lambda tx: self._decide(tx, identifier, answer, via, held))

    async def show(self, identifier: str, key: str | None, surface: ApprovedVia, *, tab: str = "") -> Outcome:
        """Notes that a card, a tab or a terminal has just drawn it; what the question has come to by now."""
        held = _held(surface, key, tab)
        return await self.store.write(lambda tx: self._show(tx, identifier, surface, held))

    async def rekey(self, identifier: str) -> str:
        """A new key for the card that is drawn next; empty where it is not open. Only its hash is kept."""
        key = secrets.token_urlsafe(24)
        change = f"UPDATE approvals SET key_hash=:hash WHERE id=:id AND {IS_OPEN}"
        values = {"id": identifier, "hash": _hash(key)} | self._bounds
        return key if await self.store.write(lambda tx: tx.change(change, values)) else ""

    def _want(self, tx: Transaction, wanted: Wanted) -> Open:
        now, call = self.now(), {"action": wanted.action, "digest": wanted.digest}
        blank_previews(tx, now)
        same = tx.rows(_SAME, call | {"basis": wanted.basis} | self._bounds)
        for row in same:
            if row["decision"] == NO:
                tx.change(_TOLD, {"id": row["id"]})
                return read_open(row)
            if covers(row, wanted.shown):
                return read_open(row)
        # What those said is no longer so: nobody may approve it any more.
        tx.change(_OLDER, call | {"now": now})
        return self._ask(tx, wanted, now)

    def _ask(self, tx: Transaction, wanted: Wanted, now: int) -> Open:
        expires = now + LIFETIME_SECONDS * 1000
        what = (wanted.action, wanted.preview, wanted.form)
        asked = Open(new_id(), *what, now, expires, wanted.whose, basis=wanted.basis, again=False)
        tx.change(
            "INSERT INTO approvals(id, action, digest, basis, shown, approved_by, state, created, expires,"
            " decision, preview, form, whose) VALUES(:id, :action, :digest, :basis, :shown, 'person', 'open',"
            " :created, :expires, 'wanted', :preview, :form, :whose)",
            {
                "id": asked.id,
                "action": wanted.action,
                "digest": wanted.digest,
                "basis": wanted.basis,
                "shown": json.dumps(sorted(wanted.shown)) if wanted.shown else "",
                "created": now,
                "expires": expires,
                "preview": wanted.preview,
                "form": wanted.form.written(),
                "whose": wanted.whose,
            },
        )
        return asked

    def _decide(
        self, tx: Transaction, identifier: str, answer: str, via: ApprovedVia, held: tuple[str, str]
    ) -> Outcome:
        blank_previews(tx, self.now())
        outcome, row = self._outcome(tx, identifier), tx.row(_ROW, {"id": identifier})
        if outcome.state != "waiting" or row is None:
            return outcome
        no = answer.strip().lower() == NO
        if not _is_this_card(row, held):
            return Outcome("replaced", REPLACED)
        why = "" if no else self._not_yet(row, answer, held)
        if why or not self._write(tx, row, "no" if no else "yes", via):
            return Outcome("waiting", why or WAITING)
        found = self._outcome(tx, identifier)
        return Outcome(found.state, found.told, found.via, now=True)

    def _write(self, tx: Transaction, row: Row, decision: str, via: ApprovedVia) -> bool:
        change = (
            "UPDATE approvals SET decision=:decision, via=:via, decided=:now,"
            " preview=CASE WHEN :decision='no' THEN '' ELSE preview END"
            f" WHERE id=:id AND key_hash=:hash AND {IS_OPEN}"
        )
        values = {"id": row["id"], "hash": row["key_hash"], "decision": decision, "via": via}
        return bool(tx.change(change, values | self._bounds))

    def _not_yet(self, row: Row, answer: str, held: tuple[str, str]) -> str:
        """Why an answer that is no no does not approve either; empty if it does."""
        form = Form.read(row["form"])
        if why := form.refusal(answer):
            return f"Nothing was decided: {why}."
        since = self._showing.get((row["id"], *held))
        if held[0] == "terminal" or (since is not None and self._seconds() - since >= form.least):
            return ""
        return TOO_SOON

    def _show(self, tx: Transaction, identifier: str, surface: ApprovedVia, held: tuple[str, str]) -> Outcome:
        outcome, row = self._outcome(tx, identifier), tx.row(_ROW, {"id": identifier})
        if outcome.state != "waiting" or row is None:
            return outcome
        if not _is_this_card(row, held):
            return Outcome("replaced", REPLACED)
        tx.change("UPDATE approvals SET seen=:seen WHERE id=:id AND seen=''", {"id": identifier, "seen": surface})
        self._showing[identifier, *held] = self._seconds()
        self._showing = dict([*self._showing.items()][-REMEMBERED:])
        return outcome

    def _outcome(self, tx: Transaction, identifier: str) -> Outcome:
        row = tx.row(_ROW, {"id": identifier})
        if row is None or not row["decision"]:
            return Outcome("unknown", UNKNOWN)
        now = self.now()
        if row["state"] == "used":
            return Outcome("used", became(tx, row, now), row["via"])
        if row["decision"] == NO:
            return Outcome("declined", DECLINED, row["via"])
        if not _holds(row, now):
            return Outcome("expired", EXPIRED, row["via"])
        return (
            Outcome("approved", APPROVED, row["via"]) if row["decision"] == "yes" else Outcome("waiting", WAITING)
        )

    def _open(self, tx: Transaction) -> list[Open]:
        ask = f"SELECT * FROM approvals WHERE {IS_OPEN} ORDER BY created, rowid"
        return [read_open(row) for row in tx.rows(ask, self._bounds)]

    def _decided(self, tx: Transaction, limit: int) -> list[Decided]:
        rows = tx.rows(
            "SELECT * FROM approvals WHERE decided IS NOT NULL ORDER BY decided DESC, id LIMIT :limit",
            {"limit": limit},
        )
        return [
            Decided(
                row["id"],
                row["action"],
                self._outcome(tx, row["id"]),
                row["created"],
                row["decided"],
                row["whose"],
            )
            for row in rows
        ]

    @property
    def _bounds(self) -> dict[str, int]:
        now = self.now()
        return {"now": now, "latest": now + AHEAD_MS}


def _holds(row: Row, now: int) -> bool:
    """Whether it can still be decided, or what was approved be carried out."""
    return good(row, now) and (row["decision"] == "yes" or bool(row["preview"]))


def _held(via: ApprovedVia, key: str | None, tab: str) -> tuple[str, str]:
    """What tells one card, or tab, from another: of a card the hash of its key."""
    return via, _hash(key or "") if via == "card" else tab


def _is_this_card(row: Row, held: tuple[str, str]) -> bool:
    """Whether it is the card that may answer, or none."""
    via, hashed = held
    return via != "card" or bool(row["key_hash"] and compare_digest(row["key_hash"], hashed))


def _hash(key: str) -> str:
    return sha256(key.encode()).hexdigest()
