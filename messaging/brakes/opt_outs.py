"""Opt-outs: who must not be texted. The provider has no list of its own, so this one binds every send.

Keywords as the carriers and the FCC have them; a wish in plain words counts in law too, so it is flagged for a
person to read, never acted on by guesswork.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..record.store import Transaction

STOP_WORDS = frozenset(
    {"STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"}
)
START_WORDS = frozenset({"START", "UNSTOP"})

_TEXTING = (
    r"(?:text(?:s|ing)?|messag(?:e|es|ing)|contact(?:s|ing|ed)?|sms|spam(?:ming)?"
    r"|send(?:ing)?\s+(?:me|us|any|anything|these|those|this|more|texts?|messages?))\b"
)
_NOT = r"(?:don['\u2019]?t|do\s+not|never|no\s+longer)"
_FILLERS = r"(?:(?:to|be|get|receive|with|all|of|any|more|further|your|you|these|those|this|the|from|me)\s+){0,4}"
_WISH = re.compile(
    rf"\b(?:stop|quit|cease)\s+{_FILLERS}{_TEXTING}"
    rf"|\b{_NOT}\s+(?:(?:you|ever|please)\s+){{0,2}}{_TEXTING}"
    rf"|\b{_NOT}\s+(?:want|wish|like|need|consent)\s+{_FILLERS}(?:{_TEXTING}|hear\s+from)"
    rf"|\bno\s+(?:more|further)\s+{_FILLERS}{_TEXTING}"
    r"|\b(?:unsubscribe|opt(?:\s+me)?[\s-]?out|take\s+me\s+off|remove\s+(?:me|my\s+number)|leave\s+me\s+alone)\b"
    r"|\b(?:lose\s+my|wrong)\s+number\b"
    r"|^\W*(?:(?:please|pls|just|ok|okay|hey)\W+)*stop(?:\W+(?:please|pls|it|this|that|now|already|thanks?))*\W*$",
    re.IGNORECASE,
)
"""What people write instead of a keyword. Only certain words may lie between: "stop by and text me" is no wish."""


@dataclass(frozen=True)
class OptOut:
    """Somebody who must not be texted: since when (milliseconds since 1970), and how that is known."""

    number: str
    since: int
    source: str


def is_stop(text: str) -> bool:
    """Whether a whole message is a keyword that revokes consent."""
    return _keyword(text) in STOP_WORDS


def is_start(text: str) -> bool:
    """Whether a whole message is a keyword that restores it."""
    return _keyword(text) in START_WORDS


def looks_like_opt_out(text: str) -> bool:
    """Whether a message may say in plain words that its writer wants no more texts."""
    return not is_start(text) and (is_stop(text) or _WISH.search(text) is not None)


def _keyword(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).upper().split())


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


def remove(tx: Transaction, number: str) -> bool:
    """Lifts an opt-out; false where there was none."""
    return bool(tx.change("DELETE FROM opt_outs WHERE number=:n", {"n": number}))


def listed(tx: Transaction) -> list[OptOut]:
    """All opt-outs, the oldest first."""
    rows = tx.rows("SELECT number, since, source FROM opt_outs ORDER BY since, number", {})
    return [OptOut(row["number"], row["since"], row["source"]) for row in rows]
