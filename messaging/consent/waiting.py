"""Wishes that wait for somebody to settle them: kept like opt-outs, whatever their writers text meanwhile.

The record keeps one for each number, by a trigger on what is received, so that servers of earlier versions keep
them too. It ends with their START, with an opt-out that is lifted, or with the operator's word.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ..record.store import Row, Transaction


@dataclass(frozen=True)
class Wish:
    """Somebody may have asked not to be texted any more.

    Attributes:
        since: When they first did, in milliseconds since 1970.
        seq: Of the latest text that may say so: a later one is another wish.
        words: That text; empty where it is no longer on record.
    """

    number: str
    since: int
    seq: int
    words: str = ""


_WISHES = "SELECT w.number, w.since, w.seq, i.text FROM wishes w LEFT JOIN inbound i ON i.seq=w.seq"


def wish_of(tx: Transaction, number: str) -> Wish | None:
    """The wish of one number, if there is one."""
    row = tx.row(f"{_WISHES} WHERE w.number=:number", {"number": number})
    return _wish(row) if row else None


def wishes_of(tx: Transaction, numbers: Sequence[str]) -> tuple[Wish, ...]:
    """The wishes of those numbers that have one."""
    return tuple(wish for number in numbers if (wish := wish_of(tx, number)))


def unsettled(tx: Transaction) -> list[Wish]:
    """All wishes of those who are not opted out, the oldest first."""
    where = "NOT EXISTS (SELECT 1 FROM opt_outs o WHERE o.number=w.number)"
    return [_wish(row) for row in tx.rows(f"{_WISHES} WHERE {where} ORDER BY w.since, w.number", {})]


def forget(tx: Transaction, number: str) -> bool:
    """Ends a wish; false where there was none."""
    return bool(tx.change("DELETE FROM wishes WHERE number=:number", {"number": number}))


def take_back(tx: Transaction, number: str, by: int) -> None:
    """Ends a wish that was written before the text whose seq this is."""
    tx.change("DELETE FROM wishes WHERE number=:number AND seq<:by", {"number": number, "by": by})


def _wish(row: Row) -> Wish:
    return Wish(row["number"], row["since"], row["seq"], row["text"] or "")
