"""Reading back what was sent and received: one row for each message and person, newest first."""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ...provider.errors import ErrorReport
from ..contacts.book import names_of
from ..record.retention import RECEIVED
from ..record.transaction import Row, Transaction, Value
from ..times import LONGEST_MS
from .cursors import decoded, encoded
from .ours import OurNumbers

Direction = Literal["inbound", "outbound"]

COUNTED = 1_000
"""How many that come after a page are counted: what it costs must not grow with the record."""
COMMON = 5_000
"""A search that finds more is answered from the latest text backwards, not by sorting all that it finds."""


@dataclass(frozen=True)
class Filter:
    """Which messages. Empty fields do not restrict; times are milliseconds since 1970."""

    number: str = ""
    direction: str = ""
    status: str = ""
    since: int = 0
    search: str = ""


@dataclass(frozen=True)
class Entry:
    """A message and one person it went to or came from.

    Attributes:
        number: The other party.
        ours: Our number; empty where a group got it and it is not known which of them is ours.
        group: Everybody else who got it, where they sent it to a group.
        status: received, sending, sent, failed, unknown or not_sent.
        delivery: What the carrier says of a sent one; empty where it said nothing.
        at: Milliseconds since 1970.
        parts_missing: How many parts of the text of an MMS are not there, not yet or for good.
        name: Who has the number, in the operator's contacts as they are now.
    """

    message_id: str
    direction: Direction
    at: int
    number: str
    ours: str
    text: str
    media: tuple[str, ...]
    status: str
    delivery: str = ""
    delivery_code: str = ""
    delivery_at: int | None = None
    error: ErrorReport | None = None
    opt_out: bool = False
    parts_missing: int = 0
    group: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class Page:
    """Some entries, where the next page begins, and how many come after; None for more than COUNTED."""

    entries: tuple[Entry, ...]
    cursor: str
    left: int | None


_OUTBOUND_STATUS = (
    "CASE WHEN r.status IS NOT NULL THEN r.status"
    f" WHEN q.ends>:now AND q.updated<=:now+{LONGEST_MS} THEN 'sending'"
    " WHEN q.state='intended' THEN 'not_sent' ELSE 'unknown' END"
)

_OUTBOUND = f"""
SELECT q.message_id AS id, 'outbound' AS direction, q.created AS at, r.position AS place, r.number AS number,
    q.sender AS ours, q.text AS text, q.media AS media, r.delivery AS delivery, r.delivery_code AS delivery_code,
    r.delivery_at AS delivery_at, r.error AS error, 0 AS opt_out, '[]' AS parts, {_OUTBOUND_STATUS} AS status
FROM requests q JOIN recipients r ON r.message_id=q.message_id"""

_INBOUND = """
SELECT i.message_id AS id, 'inbound' AS direction, i.received AS at, 0 AS place, i.number AS number,
    i.recipients AS ours, i.text AS text, i.media AS media, '' AS delivery, '' AS delivery_code,
    NULL AS delivery_at, NULL AS error, i.opt_out AS opt_out, i.parts AS parts, 'received' AS status
FROM inbound i"""


def page(
    tx: Transaction, wanted: Filter, limit: int, cursor: str, now: int, ours: OurNumbers | None = None
) -> Page:
    """One page of what matches.

    Raises:
        InvalidArguments: the cursor is none of ours.
    """
    values: dict[str, Value] = {"now": now, "limit": limit + 1, **_values(wanted), **decoded(cursor)}
    backwards = _is_common(tx, wanted)
    query = _query(wanted, cursor, backwards=backwards)
    rows = tx.rows(f"{query} ORDER BY at DESC, id DESC, place DESC LIMIT :limit", values)
    entries = _entries(tx, rows[:limit], ours)
    if len(rows) <= limit:
        return Page(entries, "", 0)
    last = rows[limit - 1]
    following = _cursor(last)
    values |= decoded(following)
    return Page(entries, following, _left(tx, _query(wanted, following, backwards=backwards), values))


def message(tx: Transaction, message_id: str, now: int, ours: OurNumbers | None = None) -> tuple[Entry, ...]:
    """A message, one entry for each person; empty where there is none of that id."""
    values: dict[str, Value] = {"now": now, "id": message_id}
    rows = tx.rows(f"SELECT * FROM ({_OUTBOUND} WHERE q.message_id=:id) ORDER BY place", values)
    rows = rows or tx.rows(f"{_INBOUND} WHERE i.message_id=:id", values)
    return _entries(tx, rows, ours)


def _left(tx: Transaction, query: str, values: dict[str, Value]) -> int | None:
    counted = tx.row(
        f"SELECT count(*) AS n FROM (SELECT 1 FROM ({query}) LIMIT :counted)", values | {"counted": COUNTED + 1}
    )
    left = int(counted["n"]) if counted else 0
    return left if left <= COUNTED else None


def _is_common(tx: Transaction, wanted: Filter) -> bool:
    found = "SELECT 1 FROM words WHERE words MATCH :search LIMIT 1 OFFSET :many"
    return bool(wanted.search) and tx.row(found, {"search": _terms(wanted.search), "many": COMMON}) is not None


def _query(wanted: Filter, cursor: str, *, backwards: bool) -> str:
    """Each branch filters and sorts by its own index, so that a page costs the same at any size."""
    branches = {"outbound": (_OUTBOUND, "q.created"), "inbound": (_INBOUND, "i.received")}
    chosen = [
        f"{sql} WHERE {_conditions(wanted, cursor, direction, time, backwards=backwards)}"
        for direction, (sql, time) in branches.items()
        if wanted.direction in ("", direction)
    ]
    return " UNION ALL ".join(chosen)


def _conditions(wanted: Filter, cursor: str, direction: str, time: str, *, backwards: bool) -> str:
    identifier, number, place = {
        "outbound": ("q.message_id", "r.number", "r.position"),
        "inbound": ("i.message_id", "i.number", "0"),
    }[direction]
    conditions = [f"{time}>=:since"]
    if wanted.number:
        conditions.append(f"{number}=:number")
    if wanted.status:
        conditions.append("'received'=:status" if direction == "inbound" else _with_status(wanted.status))
    if wanted.search:
        table, parity = ("q", 0) if direction == "outbound" else ("i", 1)
        matching = f"SELECT rowid / 2 FROM words WHERE words MATCH :search AND rowid % 2={parity}"
        # A plus sign keeps SQLite from looking each of them up: it walks by time instead.
        conditions.append(f"{'+' if backwards else ''}{table}.seq IN ({matching})")
    if cursor:
        conditions.append(f"({time}, {identifier}, {place})<(:at, :id, :place)")
    return " AND ".join(conditions)


def _with_status(status: str) -> str:
    # Spelt out, the few that failed are found by an index of their own at any size of the record.
    return "r.status='failed'" if status == "failed" else f"{_OUTBOUND_STATUS}=:status"


def _values(wanted: Filter) -> dict[str, Value]:
    values: dict[str, Value] = {"since": wanted.since}
    values |= {"number": wanted.number} if wanted.number else {}
    values |= {"status": wanted.status} if wanted.status else {}
    return values | ({"search": _terms(wanted.search)} if wanted.search else {})


def _terms(search: str) -> str:
    """The words as FTS5 takes them, each quoted: no operator of its query language gets through."""
    # An accent on its own is no letter to the pattern, and would cut its word in two.
    words = re.findall(r"\w+", unicodedata.normalize("NFC", search)) or [""]
    return " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'


def _cursor(row: Row) -> str:
    return encoded({"at": row["at"], "id": row["id"], "place": row["place"]})


def _entries(tx: Transaction, rows: Sequence[Row], ours: OurNumbers | None) -> tuple[Entry, ...]:
    known, names = ours or OurNumbers(), names_of(tx, (row["number"] for row in rows))
    return tuple(_entry(row, *_parted(tx, row, known), names.get(row["number"], "")) for row in rows)


def _parted(tx: Transaction, row: Row, known: OurNumbers) -> tuple[str, tuple[str, ...]]:
    if row["direction"] == "outbound":
        return row["ours"], ()
    return known.parted(tx, json.loads(row["ours"]), row["number"])


def _entry(row: Row, ours: str, group: tuple[str, ...], name: str) -> Entry:
    return Entry(
        row["id"],
        row["direction"],
        row["at"],
        row["number"],
        ours,
        row["text"],
        tuple(json.loads(row["media"])),
        row["status"],
        row["delivery"],
        row["delivery_code"],
        row["delivery_at"],
        ErrorReport.model_validate_json(row["error"]) if row["error"] else None,
        bool(row["opt_out"]),
        len(json.loads(row["parts"])),
        group,
        name,
    )


def anything_received(tx: Transaction) -> bool:
    """Whether any text was ever received here, be it deleted since. Where none was, silence proves nothing."""
    received = f"SELECT 1 FROM inbound UNION ALL SELECT 1 FROM meta WHERE key='{RECEIVED}' LIMIT 1"
    return tx.row(received, {}) is not None


def any_receipt(tx: Transaction) -> bool:
    """Whether a carrier's receipt of any text is on record. Where none is, none may ever come."""
    return tx.row("SELECT 1 FROM receipts LIMIT 1", {}) is not None


@dataclass(frozen=True)
class Place:
    """Where texts from somebody begin that a caller has not seen, by the order in which they came and no clock.

    Attributes:
        last: The last text on record by now; whatever comes later belongs to it.
        answered: The last text before our latest one to them.
        moment: Since when, where that was asked for: then only what came since, by a clock that was right.
    """

    last: int
    answered: int
    moment: int | None = None


def place_now(tx: Transaction, number: str, moment: int | None = None) -> Place:
    """The place of this moment, or of one that was asked for."""
    last = _number(tx.row("SELECT max(seq) AS seq FROM inbound", {}))
    ours = tx.row(_LATEST, {"number": number})
    answered = _number(ours) if ours else last
    return Place(last, answered, moment)


_LATEST = (
    "SELECT coalesce(q.heard, (SELECT max(i.seq) FROM inbound i WHERE i.number=:number AND i.received<=q.created))"
    " AS seq FROM requests q JOIN recipients r ON r.message_id=q.message_id"
    " WHERE r.number=:number AND r.status IN ('sent', 'unknown') ORDER BY q.seq DESC LIMIT 1"
)


def received_after(
    tx: Transaction, number: str, place: Place, now: int, ours: OurNumbers | None = None
) -> tuple[Entry, ...]:
    """Their texts after that place, in the order in which they came, at most twenty."""
    since = "i.received>:moment AND (i.received<=:now OR i.seq>:answered)"
    chosen = "i.seq>:answered" if place.moment is None else since
    rows = tx.rows(
        f"{_INBOUND} WHERE i.number=:number AND (i.seq>:last OR {chosen}) ORDER BY i.seq LIMIT 20",
        {"number": number, "now": now, "last": place.last, "answered": place.answered, "moment": place.moment},
    )
    return _entries(tx, rows, ours)


def _number(row: Row | None) -> int:
    return int(row["seq"] or 0) if row else 0
