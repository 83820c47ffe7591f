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
from ..record.store import Row, Transaction

REPEAT_MS = 120_000
"""How long an identical post from the same number may be the same message, where no RefId tells."""

_EARLIER = (
    "SELECT 1 FROM inbound i WHERE i.number=:number AND i.body=:body AND i.ref_id='' AND i.seq<:seq"
    " AND i.received>:received-:repeat"
)


def heed(tx: Transaction, said: Sequence[Utterance], now: int) -> bool:
    """Binds whoever may have said STOP in a post, whatever else it is; whether anybody did."""
    stops = [(utterance, stop) for utterance in said if (stop := _stop(utterance.words))]
    for utterance, stop in stops:
        for number in utterance.people:
            opt_outs.bind(tx, _texted(number, now, stop), _last(tx))
    return bool(stops)


def heed_part(tx: Transaction, message_id: str, words: Sequence[str]) -> None:
    """Binds whoever said STOP in a part of a text that came late, unless they texted START after that text."""
    row, stop = _text(tx, message_id), _stop(words)
    if row and stop and not _started_after(tx, row):
        for number in parties(row["number"]):
            opt_outs.bind(tx, _texted(number, row["received"], stop), row["seq"])


def heed_start(tx: Transaction, message_id: str) -> None:
    """Lifts what texts said before this one, if all of it is there, is a START, and cannot be a repetition."""
    row = _text(tx, message_id)
    if row and _starts(tx, row):
        opt_outs.lift(tx, row["number"], row["seq"])


def _stop(words: Sequence[str]) -> str:
    return next(filter(opt_outs.is_stop, words), "")


def _texted(number: str, at: int, words: str) -> OptOut:
    return OptOut(number, at, f"texted {plain(words, 20)}")


def _last(tx: Transaction) -> int:
    row = tx.row("SELECT coalesce(max(seq), 0) AS seq FROM inbound", {})
    return int(row["seq"]) if row else 0


def _text(tx: Transaction, message_id: str) -> Row | None:
    return tx.row("SELECT * FROM inbound WHERE message_id=:id", {"id": message_id})


def _started_after(tx: Transaction, row: Row) -> bool:
    later = tx.rows(
        "SELECT * FROM inbound WHERE number=:number AND seq>:seq", {"number": row["number"], "seq": row["seq"]}
    )
    return any(_starts(tx, text) for text in later)


def _starts(tx: Transaction, row: Row) -> bool:
    if row["parts"] != "[]" or not opt_outs.is_start(row["text"]):
        return False
    values = {name: row[name] for name in ("number", "body", "seq", "received")}
    return bool(row["ref_id"]) or tx.row(_EARLIER, values | {"repeat": REPEAT_MS}) is None
