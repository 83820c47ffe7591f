"""Keywords, heeded: a STOP in whatever came, a START only where nothing says that it is an old one.

To bind twice harms nobody, and not to bind does. So a STOP is heeded before anything is discarded: in a
repetition, a receipt and what cannot be read too. A START lifts once what texts had said before it, and nothing
else. What came before what is told by the order in which it came here, not by a clock.
"""

from collections.abc import Sequence

from ...provider.posts.parties import parties
from ...provider.posts.utterances import Utterance
from ...provider.untrusted import plain
from ..brakes import opt_outs
from ..brakes.opt_outs import OptOut
from ..consent import waiting
from ..consent.keywords import is_start, is_stop
from ..record.transaction import Row, Transaction

REPEAT_MS = 120_000
"""How long an identical post from the same number may be the same message, where no RefId tells."""
OLD_MS = 3_600_000
"""How long after a START another one may be the same, come again, where no RefId tells."""

_EARLIER = (
    "SELECT i.text FROM inbound i WHERE i.number=:number AND i.ref_id=:ref_id AND i.seq<:seq"
    " AND (:ref_id<>'' OR abs(i.received-:received)<:old)"
)


_LAST = (
    "SELECT max(coalesce((SELECT max(seq) FROM inbound), 0), coalesce((SELECT max(seq) FROM wishes), 0),"
    " coalesce((SELECT max(texted) FROM opt_outs WHERE texted IS NOT NULL), 0)) AS seq"
)


def heed(tx: Transaction, said: Sequence[Utterance], now: int) -> bool:
    """Binds whoever may have said STOP in a post, whatever else it is; whether anybody did."""
    stops = [(who, stop) for each in said for who in each.people if (stop := _stop(each.words, who))]
    seq = last(tx) if stops else 0
    for who, stop in stops:
        opt_outs.bind(tx, _texted(who, now, stop), seq)
    return bool(stops)


def heed_wishes(tx: Transaction, wishes: Sequence[Utterance], now: int, seq: int) -> None:
    """Keeps what may be wishes for no more, of whoever may have said them, for a person to read."""
    for wish in wishes:
        for who in wish.people:
            waiting.keep(tx, who, seq, now, wish.words[0])


def heed_part(tx: Transaction, message_id: str, words: Sequence[str], wish: str = "") -> None:
    """Binds whoever said STOP in a part of a text that came late, unless they texted START after that text.

    A START after it takes back a wish that it says, too.

    Args:
        wish: Those of the words that may be a wish for no more.
    """
    if not (row := _text(tx, message_id)):
        return
    if started := _started_after(tx, row):
        waiting.take_back(tx, row["number"], started)
        return
    for number in parties(row["number"]):
        if stop := _stop(words, number):
            opt_outs.bind(tx, _texted(number, row["received"], stop), row["seq"])
        if wish:
            waiting.keep(tx, number, row["seq"], row["received"], wish)


def heed_start(tx: Transaction, message_id: str) -> None:
    """Lifts what texts said before this one, if all of it is there, is a START, and cannot be a repetition."""
    row = _text(tx, message_id)
    if row and _starts(tx, row):
        opt_outs.lift(tx, row["number"], row["seq"])


def _stop(words: Sequence[str], number: str) -> str:
    return next((said for said in words if is_stop(said, number)), "")


def _texted(number: str, at: int, words: str) -> OptOut:
    return OptOut(number, at, f"texted {plain(words, 20)}")


def last(tx: Transaction) -> int:
    """The seq of the last text that was ever on record, as far as anything still goes by it."""
    row = tx.row(_LAST, {})
    return int(row["seq"]) if row else 0


def _text(tx: Transaction, message_id: str) -> Row | None:
    return tx.row("SELECT * FROM inbound WHERE message_id=:id", {"id": message_id})


def _started_after(tx: Transaction, row: Row) -> int:
    """The seq of the first START after a text; 0 for none."""
    later = tx.rows(
        "SELECT * FROM inbound WHERE number=:number AND seq>:seq ORDER BY seq",
        {"number": row["number"], "seq": row["seq"]},
    )
    return next((text["seq"] for text in later if _starts(tx, text)), 0)


def _starts(tx: Transaction, row: Row) -> bool:
    if row["parts"] != "[]" or not is_start(row["text"]):
        return False
    # The same one may come again in other spacing, or signed anew: it is told by whose it is and what it says.
    values = {name: row[name] for name in ("number", "ref_id", "seq", "received")} | {"old": OLD_MS}
    return not any(is_start(earlier["text"]) for earlier in tx.rows(_EARLIER, values))
