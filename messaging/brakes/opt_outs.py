"""Opt-outs: who must not be texted. The provider has no list of its own, so this one binds every send."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..consent import waiting
from ..record.transaction import Transaction


@dataclass(frozen=True)
class OptOut:
    """Somebody who must not be texted: since when (milliseconds since 1970), and how that is known."""

    number: str
    since: int
    source: str


def opted_out(tx: Transaction, numbers: Sequence[str]) -> tuple[str, ...]:
    """Those of the numbers that must not be texted."""
    return tuple(n for n in numbers if tx.row("SELECT 1 FROM opt_outs WHERE number=:n", {"n": n}))


def add(tx: Transaction, entries: Iterable[OptOut]) -> int:
    """Records an operator's opt-outs, which no text lifts. Returns how many are new.

    An earlier one of the same number stays; where only texts said so, it becomes the operator's.
    """
    return sum(_added(tx, entry) for entry in entries)


def _added(tx: Transaction, entry: OptOut) -> int:
    values = {"number": entry.number, "since": entry.since, "source": entry.source}
    new = tx.change(
        "INSERT INTO opt_outs(number, since, source) VALUES(:number, :since, :source)"
        " ON CONFLICT(number) DO NOTHING",
        values,
    )
    tx.change(
        "UPDATE opt_outs SET texted=NULL, source=:source WHERE number=:number AND texted IS NOT NULL", values
    )
    return new


def bind(tx: Transaction, entry: OptOut, after: int) -> None:
    """Records that a text said so. `after` is the seq of the last text on record before it, or its own."""
    tx.change(
        "INSERT INTO opt_outs(number, since, source, texted) VALUES(:number, :since, :source, :after)"
        " ON CONFLICT(number) DO UPDATE SET texted=:after WHERE opt_outs.texted<:after",
        {"number": entry.number, "since": entry.since, "source": entry.source, "after": after},
    )


def lift(tx: Transaction, number: str, by: int) -> None:
    """Lifts what only texts said, all of them before the one whose seq this is."""
    tx.change("DELETE FROM opt_outs WHERE number=:number AND texted<:by", {"number": number, "by": by})
    waiting.take_back(tx, number, by)


def remove(tx: Transaction, number: str) -> bool:
    """Lifts an opt-out, and a wish with it; false where there was none of the first."""
    waiting.forget(tx, number)
    return bool(tx.change("DELETE FROM opt_outs WHERE number=:n", {"n": number}))


_ENTRIES = "SELECT number, since, source FROM opt_outs"


def opt_out_of(tx: Transaction, number: str) -> OptOut | None:
    """That of one number, if there is one."""
    row = tx.row(f"{_ENTRIES} WHERE number=:number", {"number": number})
    return OptOut(**row) if row else None


def listed(tx: Transaction) -> list[OptOut]:
    """All opt-outs, the oldest first."""
    return [OptOut(**row) for row in tx.rows(f"{_ENTRIES} ORDER BY since, number", {})]
