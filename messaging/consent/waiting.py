"""Wishes that wait for somebody to settle them: kept like opt-outs, whatever their writers text meanwhile.

The record keeps one for each number. It ends with their START, with an opt-out that is lifted, or with the
operator's word.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ..record.transaction import Row, Transaction


@dataclass(frozen=True)
class Wish:
    """Somebody may have asked not to be texted any more.

    Attributes:
        since: When they first did, in milliseconds since 1970.
        seq: Of the latest text or post that may say so: a later one is another wish.
        words: Of that one; empty where they are no longer on record.
    """

    number: str
    since: int
    seq: int
    words: str = ""


WORDS = 300
"""Characters of a wish that are kept; its text is on record."""

_WISHES = (
    "SELECT w.number, w.since, w.seq, coalesce(nullif(w.words, ''), i.text, '') AS words"
    " FROM wishes w LEFT JOIN inbound i ON i.seq=w.seq AND i.number=w.number"
    " WHERE NOT EXISTS (SELECT 1 FROM opt_outs o WHERE o.number=w.number)"
)
"""Of whoever is opted out nothing is left to ask."""


def keep(tx: Transaction, number: str, seq: int, at: int, words: str) -> None:
    """Records that somebody may have asked for it: by the text, or after the text, whose seq this is."""
    tx.change(
        "INSERT INTO wishes(number, since, seq, said, words) VALUES(:number, :at, :seq, :at, :words)"
        " ON CONFLICT(number) DO UPDATE SET seq=excluded.seq, said=excluded.said, words=excluded.words"
        " WHERE excluded.seq>=wishes.seq",
        {"number": number, "seq": seq, "at": at, "words": words[:WORDS]},
    )


def wish_of(tx: Transaction, number: str) -> Wish | None:
    """The wish of one number that is not opted out, if there is one."""
    row = tx.row(f"{_WISHES} AND w.number=:number", {"number": number})
    return _wish(row) if row else None


def wishes_of(tx: Transaction, numbers: Sequence[str]) -> tuple[Wish, ...]:
    """The wishes of those numbers that have one."""
    return tuple(wish for number in numbers if (wish := wish_of(tx, number)))


def unsettled(tx: Transaction) -> list[Wish]:
    """All wishes of those who are not opted out, the oldest first."""
    return [_wish(row) for row in tx.rows(f"{_WISHES} ORDER BY w.since, w.number", {})]


def forget(tx: Transaction, number: str) -> None:
    """Ends a wish, whatever it says."""
    tx.change("DELETE FROM wishes WHERE number=:number", {"number": number})


def settle(tx: Transaction, wish: Wish) -> bool:
    """Ends this wish; false where it is not the latest any more, and nothing was changed."""
    seen = {"number": wish.number, "seq": wish.seq}
    return bool(tx.change("DELETE FROM wishes WHERE number=:number AND seq=:seq", seen))


def lift(tx: Transaction, wish: Wish) -> bool:
    """Settles a wish that was none: what its writer texted since then does not look like one any more."""
    settled = settle(tx, wish)
    if settled:
        tx.change(
            "UPDATE inbound SET opt_out=0 WHERE number=:number AND received>=:since AND seq<=:seq",
            {"number": wish.number, "since": wish.since, "seq": wish.seq},
        )
    return settled


def take_back(tx: Transaction, number: str, by: int) -> None:
    """Ends a wish that was written before the text whose seq this is."""
    tx.change("DELETE FROM wishes WHERE number=:number AND seq<:by", {"number": number, "by": by})


def _wish(row: Row) -> Wish:
    return Wish(row["number"], row["since"], row["seq"], row["words"])
