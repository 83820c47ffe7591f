"""Approvals: bound to one call, claimed once, spent for good as soon as anything may have been done.

An approval belongs to two digests: `digest` covers what the caller asked for (action, canonical payload,
principal), `basis` covers what the person was shown of the present state. A claim is one atomic write, made in
the same transaction as the record of what it is claimed for.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from ...provider.begun import begin
from ..record.store import Store
from ..record.transaction import Row, Transaction
from ..refusals import (
    ChangedMeanwhile,
    ConfirmationExpired,
    ConfirmationInvalid,
    ConfirmationMismatch,
    Declined,
    RequestKeyReused,
)
from ..times import Clock, wall_clock
from ..vocabulary import ApprovedBy, Via

LIFETIME_SECONDS = 600
"""How long an approval, or a question that was not answered yet, is good for."""
AHEAD_MS = 2 * LIFETIME_SECONDS * 1000
"""How far ahead an approval may expire: one given later than now by its lifetime is of a clock that was wrong."""

KEY_HOURS = 48
"""How long a caller's own key is good for its call, from the first time on."""
KEY_MS = KEY_HOURS * 3_600_000

STAND_IN = "answered by the client"
"""Among what was shown: the client answered for the person, and so two steps take the question's place."""

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
_ID_LENGTH = 12

_ONE_PROCESS = (
    "If this client starts the server anew for every call, that id will be gone too: tell the user that the client"
    " has to keep one process open, or the operator to set BULKVS_STORE to a file (sqlite:///path)."
)
_WHERE: Mapping[Via, str] = {
    "card": "in the card",
    "page": "on the approval page",
    "terminal": "in the terminal",
    "form": "",
    "": "",
}
_UNDECIDED = "nobody has decided it yet"
_DECIDES = "A person decides, not in the conversation; call again with the same confirmation_id once they did."
_NEW_PREVIEW = "Call again without confirmation_id, show the user the preview and wait for their yes."


@dataclass(frozen=True)
class Approval:
    """Somebody's yes to one call.

    Attributes:
        expires: Milliseconds since 1970.
        stored: It was written before, as a confirmation_id that somebody relays.
        live: A person answered during this very call, so what they were shown may have changed since.
        shown: What was called out to them, by names of its own: whatever else there is to call out is news.
        via: Where a person said it; empty where none did. Of a stored one the record knows.
        keyed: It is the caller's own key to this call, and its id follows from that.
    """

    id: str
    action: str
    digest: str
    approved_by: ApprovedBy
    expires: int
    basis: str = ""
    stored: bool = False
    live: bool = False
    shown: frozenset[str] = frozenset()
    via: Via = ""
    keyed: bool = False

    @property
    def ahead(self) -> int:
        """How far ahead it may expire, in milliseconds: what is later is of a clock that was wrong."""
        return 2 * KEY_MS if self.keyed else AHEAD_MS

    @property
    def new(self) -> bool:
        """Whether no call can have used it before: the operator's own has an id of this very call."""
        return self.approved_by == "operator" and not self.keyed


@dataclass(frozen=True)
class Claim:
    """What a claim found: the execution to carry out, or the one that already was."""

    execution: str
    ends: int
    approved_by: ApprovedBy
    replayed: bool
    result: str | None = None
    shown: frozenset[str] = frozenset()
    approved_via: Via = ""


def digest_of(*parts: object) -> str:
    """The SHA-256 of canonical JSON. Any other payload, however slightly different, has another."""
    canonical = json.dumps(parts, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def new_id() -> str:
    """Twelve characters that can be read aloud; random, so nothing a model knows lets it compute one."""
    drawn = "".join(secrets.choice(_ALPHABET) for _ in range(_ID_LENGTH))
    return "-".join(drawn[i : i + 4] for i in range(0, _ID_LENGTH, 4))


class Approvals:
    """The approvals in a store."""

    def __init__(self, store: Store, now: Clock = wall_clock) -> None:
        self._store = store
        self._now = now

    def granted(
        self,
        action: str,
        digest: str,
        approved_by: ApprovedBy,
        basis: str = "",
        shown: frozenset[str] = frozenset(),
    ) -> Approval:
        """A fresh approval of somebody who is asked now; of a person, in the client's form."""
        expires = self._now() + LIFETIME_SECONDS * 1000
        via = "form" if approved_by == "person" else ""
        return Approval(new_id(), action, digest, approved_by, expires, basis, shown=shown, via=via)

    async def offer(
        self, action: str, digest: str, basis: str = "", shown: frozenset[str] = frozenset()
    ) -> Approval:
        """An open approval in the store, whose id somebody may relay with the same call."""
        approval = self.granted(action, digest, "relayed", basis, shown)
        await self._store.write(lambda tx: _insert(tx, approval, "open", self._now(), None, None))
        return approval

    async def stands_in(self, identifier: str) -> bool:
        """Whether this id was offered in the place of a question that the client had answered itself."""
        known = {"id": identifier.strip().lower()}
        row = await self._store.read(lambda tx: tx.row("SELECT shown FROM approvals WHERE id=:id", known))
        return row is not None and STAND_IN in read_shown(row["shown"])

    def relayed(self, identifier: str, action: str, digest: str, basis: str = "") -> Approval:
        """The approval that a caller claims to relay; whether it exists shows at the claim."""
        return Approval(identifier.strip().lower(), action, digest, "relayed", 0, basis, stored=True)

    def keyed(self, key: str, action: str, digest: str) -> Approval:
        """What the operator allows and the caller has given a key of its own: one execution of one call.

        Args:
            key: The digest of that key and of whose it is.
        """
        expires = self._now() + KEY_MS
        return Approval(f"key-{key}", action, digest, "operator", expires, keyed=True)

    async def spent_for(self, approval: Approval) -> Claim | None:
        """The execution that it was spent for, if it was.

        Raises:
            Refused: it belongs to another call.
        """
        if approval.new:
            return None
        row = await self._store.read(lambda tx: tx.row(_ROW, {"id": approval.id}))
        if row is None or (approval.keyed and row["expires"] <= self._now()):
            return None
        _refuse_other_call(row, approval)
        if row["state"] != "used":
            return None
        begin()
        return _replayed(row)

    async def replay(self, identifier: str, action: str, digest: str) -> Claim | None:
        """The execution that this approval was spent for, if it was.

        Raises:
            ConfirmationMismatch: it belongs to another call.
        """
        return await self.spent_for(self.relayed(identifier, action, digest))

    def claim(self, tx: Transaction, approval: Approval, ends: int) -> Claim:
        """Spends the approval for an execution that will have ended by `ends`, or finds the one it was spent for.

        Raises:
            Refused: it is unknown, expired, or belongs to another call; it is not spent by that.
        """
        execution = secrets.token_hex(8)
        if approval.keyed:
            _make_way(tx, approval.id, self._now())
        spent = self._spend(tx, approval, execution, ends)
        row = tx.row(_ROW, {"id": approval.id})
        if not spent or row is None:
            return self._spent(row, approval)
        shown = read_shown(row["shown"]) if approval.stored else approval.shown
        by, via = row["approved_by"], row["via"]
        return Claim(execution, ends, by, replayed=False, shown=shown, approved_via=via)

    def release(self, tx: Transaction, execution: str) -> None:
        """Makes an approval good again whose execution did nothing at all."""
        tx.change("UPDATE approvals SET state='open' WHERE execution=:e", {"e": execution})

    def _spend(self, tx: Transaction, approval: Approval, execution: str, ends: int) -> bool:
        now = self._now()
        claimed = tx.change(
            "UPDATE approvals SET state='used', execution=:execution, ends=:ends, result=NULL, preview='',"
            " key_hash='' WHERE id=:id AND action=:action AND digest=:digest AND basis=:basis"
            " AND decision IN ('', 'yes') AND state='open' AND expires>:now AND expires<=:latest",
            {
                "id": approval.id,
                "action": approval.action,
                "digest": approval.digest,
                "basis": approval.basis,
                "execution": execution,
                "ends": ends,
                "now": now,
                "latest": now + approval.ahead,
            },
        )
        if claimed or approval.stored or not self._good(approval.expires, approval):
            return bool(claimed)
        return bool(_insert(tx, approval, "used", now, execution, ends))

    def _spent(self, row: Row | None, approval: Approval) -> Claim:
        if row is None and approval.stored:
            raise self._unknown()
        if row is None:
            raise ConfirmationExpired
        _refuse_other_call(row, approval)
        if row["state"] == "used":
            return _replayed(row)
        if not self._good(row["expires"], approval):
            raise ConfirmationExpired
        if row["decision"] == "no":
            raise Declined(said_no(row["via"]), seen=True)
        if row["decision"] == "wanted":
            raise ConfirmationInvalid(_UNDECIDED, _DECIDES)
        raise ChangedMeanwhile

    def _unknown(self) -> ConfirmationInvalid:
        if self._store.lasts:
            return ConfirmationInvalid("there is no such confirmation", _NEW_PREVIEW)
        why = "there is no such confirmation in this process, whose record is in memory and ends with it"
        return ConfirmationInvalid(why, f"{_NEW_PREVIEW} {_ONE_PROCESS}")

    def _good(self, expires: int, approval: Approval) -> bool:
        """Whether what expires then is good now."""
        now = self._now()
        return now < expires <= now + approval.ahead


_ROW = "SELECT * FROM approvals WHERE id=:id"


def _refuse_other_call(row: Row, approval: Approval) -> None:
    if row["action"] == approval.action and row["digest"] == approval.digest:
        return
    raise RequestKeyReused if approval.keyed else ConfirmationMismatch(spent=row["state"] == "used")


def _make_way(tx: Transaction, identifier: str, now: int) -> None:
    """A key whose time is over is a new one. What it was used for stays on record, under another name."""
    values = {"id": identifier, "now": now, "name": f"{identifier} until {now}"}
    tx.change("UPDATE approvals SET id=:name WHERE id=:id AND expires<=:now", values)
    tx.change(
        "DELETE FROM spent WHERE id=:id AND NOT EXISTS(SELECT 1 FROM approvals WHERE id=:id)", {"id": identifier}
    )


def _replayed(row: Row) -> Claim:
    by, via = row["approved_by"], row["via"]
    return Claim(row["execution"], row["ends"], by, replayed=True, result=row["result"], approved_via=via)


def said_no(via: Via) -> str:
    """That a person declined, and where."""
    return f"the person declined {_WHERE[via]}".rstrip()


def read_shown(written: str) -> frozenset[str]:
    """What a row's preview called out."""
    return frozenset(json.loads(written)) if written else frozenset()


def _insert(
    tx: Transaction, approval: Approval, state: str, now: int, execution: str | None, ends: int | None
) -> int:
    return tx.change(
        "INSERT INTO approvals(id, action, digest, basis, shown, approved_by, via, state, created, expires,"
        " execution, ends) VALUES(:id, :action, :digest, :basis, :shown, :approved_by, :via, :state, :created,"
        " :expires, :execution, :ends) ON CONFLICT(id) DO NOTHING",
        {
            "id": approval.id,
            "action": approval.action,
            "digest": approval.digest,
            "basis": approval.basis,
            "approved_by": approval.approved_by,
            "via": approval.via,
            "state": state,
            "created": now,
            "expires": approval.expires,
            "execution": execution,
            "ends": ends,
            "shown": json.dumps(sorted(approval.shown)) if approval.shown else "",
        },
    )
