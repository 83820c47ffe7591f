"""Conversations: everything with one other party, and what of it waits for an answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..contacts.book import names_of
from ..contacts.names import key
from ..record.transaction import Row, Transaction, Value
from .cursors import decoded, encoded


@dataclass(frozen=True)
class Conversation:
    """Everything with one other party: when it last moved, and how many of their texts are unread.

    Unread are their texts since our last one to them. Times are milliseconds since 1970, 0 for never. The name is
    from the operator's contacts as they are now.
    """

    number: str
    last_at: int
    last_inbound: int
    last_outbound: int
    unread: int
    name: str = ""


def conversations(
    tx: Transaction, limit: int, cursor: str, *, unread_only: bool
) -> tuple[tuple[Conversation, ...], str, int]:
    """The conversations that moved last, where the next page begins, and how many come after.

    Raises:
        InvalidArguments: the cursor is none of ours.
    """
    position = decoded(cursor) or {"at": 1 << 62, "id": "", "place": 0}
    where = f"(last_at, number)<(:at, :id){' AND unread>0' if unread_only else ''}"
    values = {**position, "limit": limit}
    rows = tx.rows(
        f"SELECT * FROM conversations WHERE {where} ORDER BY last_at DESC, number DESC LIMIT :limit", values
    )
    if not rows:
        return (), "", 0
    following = {"at": rows[-1]["last_at"], "id": rows[-1]["number"], "place": 0}
    # SQLite counts a whole table from its pages, where it would walk through all that come after a place.
    whole = not cursor and not unread_only
    left = _count(tx, "", {}) - len(rows) if whole else _count(tx, f" WHERE {where}", following)
    return _conversations(tx, rows), encoded(following) if left else "", left


def _count(tx: Transaction, where: str, values: Mapping[str, Value]) -> int:
    counted = tx.row(f"SELECT count(*) AS n FROM conversations{where}", values)
    return int(counted["n"]) if counted else 0


def conversation(tx: Transaction, number: str) -> Conversation | None:
    """The conversation with one number, if there is one."""
    row = tx.row("SELECT * FROM conversations WHERE number=:number", {"number": number})
    return _conversations(tx, [row])[0] if row else None


class Said(NamedTuple):
    """What was said last in a conversation.

    Attributes:
        ours: Whether by us.
        media: Whether something is attached.
        kept: Whether it is still on record.
    """

    text: str
    ours: bool
    media: bool
    kept: bool


def last_words(tx: Transaction, one: Conversation) -> Said:
    """What was said last in a conversation; no text where that is deleted."""
    ours = one.last_outbound >= one.last_inbound
    values: dict[str, Value] = {"number": one.number, "at": one.last_outbound}
    row = tx.row(_OUR_LAST if ours else _THEIR_LAST, values)
    if row is None:
        return Said("", ours, media=False, kept=False)
    return Said(str(row["text"]), ours, media=row["media"] not in ("", "[]"), kept=True)


# Each by an index on the moment or on the number: what it costs does not grow with the conversation.
_OUR_LAST = (
    "SELECT q.text, q.media FROM requests q WHERE q.created=:at AND EXISTS (SELECT 1 FROM recipients r"
    " WHERE r.message_id=q.message_id AND r.number=:number) ORDER BY q.seq DESC LIMIT 1"
)
_THEIR_LAST = "SELECT text, media FROM inbound WHERE number=:number ORDER BY received DESC, seq DESC LIMIT 1"


def conversations_with(tx: Transaction, words: str, limit: int) -> tuple[Conversation, ...]:
    """Those with whoever has this in their name or number, the latest first.

    Names are those of the contacts, and of senders that are no number.
    """
    digits = "".join(filter(str.isascii, filter(str.isdigit, words)))
    # A key has neither of the characters that stand for others; one of no letter at all is that of nobody.
    values: dict[str, Value] = {"name": f"%{key(words)}%" if key(words) else "", "limit": limit}
    values["digits"] = f"%{digits}%" if len(digits) >= _DIGITS else ""
    values["sender"] = f"%{_literal(words.strip())}%" if any(map(str.isalpha, words)) else ""
    rows = tx.rows(
        "SELECT * FROM conversations WHERE (:digits<>'' AND number LIKE :digits) OR (:name<>'' AND number IN"
        " (SELECT number FROM contacts WHERE words LIKE :name)) OR (:sender<>'' AND number LIKE :sender"
        " ESCAPE '!') ORDER BY last_at DESC, number DESC LIMIT :limit",
        values,
    )
    return _conversations(tx, rows)


def _literal(words: str) -> str:
    """As LIKE has it, where none of its signs stands for another."""
    return "".join(f"!{sign}" if sign in "!%_" else sign for sign in words)


_DIGITS = 3
"""Fewer are in too many numbers."""


def unread_in_part(tx: Transaction, number: str) -> bool:
    """Whether a text from them is on record of which a part is not, so that nobody knows all that it says."""
    row = tx.row("SELECT 1 FROM inbound WHERE number=:n AND parts<>'[]' LIMIT 1", {"n": number})
    return row is not None


def _conversations(tx: Transaction, rows: Sequence[Row]) -> tuple[Conversation, ...]:
    names = names_of(tx, (row["number"] for row in rows))
    return tuple(_conversation(row, names.get(row["number"], "")) for row in rows)


def _conversation(row: Row, name: str) -> Conversation:
    times = (row["last_at"], row["last_inbound"], row["last_outbound"])
    return Conversation(row["number"], *times, row["unread"], name)
