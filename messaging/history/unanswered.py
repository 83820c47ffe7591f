"""What recipients wrote since our last text to them: whoever approves the next one has it before their eyes.

No rule knows every way in which somebody asks for no more texts. What a rule did not see stands here all the same,
in their own words, above the first text that goes to them afterwards.
"""

import json
from collections.abc import Collection, Iterator, Sequence

from ...provider.numbers import display
from ..record.transaction import Row, Transaction
from ..times import shown_day
from ..visible import quoted

SHOWN = 5
"""Texts that are shown, the latest: a person reads no more above what they approve."""
_EXCERPT = 320
"""Characters of each: what it asks for may come last, and few texts are longer."""

_UNANSWERED = (
    "SELECT i.seq, i.number, i.received, i.text, i.media, i.parts, count(*) OVER () AS found FROM conversations c"
    " JOIN inbound i ON i.number=c.number AND i.received>c.last_outbound"
    " WHERE c.unread>0 AND c.number IN (SELECT value FROM json_each(:numbers))"
    " AND i.seq NOT IN (SELECT value FROM json_each(:but))"
    " ORDER BY i.received DESC, i.seq DESC LIMIT :shown"
)


def unanswered(tx: Transaction, numbers: Sequence[str], but: Collection[int] = ()) -> tuple[str, ...]:
    """A line for each of the latest texts from those numbers since our last to them, the oldest first.

    Args:
        but: The seqs of texts that stand elsewhere already.
    """
    values = {"numbers": json.dumps(numbers), "but": json.dumps(list(but)), "shown": SHOWN}
    return tuple(_lines(tx.rows(_UNANSWERED, values)))


def _lines(rows: Sequence[Row]) -> Iterator[str]:
    if rows and (more := rows[0]["found"] - len(rows)):
        yield f"{more} earlier of the recipients' texts are not answered yet either."
    yield from map(_line, reversed(rows))


def _line(row: Row) -> str:
    said, words = _said(row)
    return f"{display(row['number'])} {said} on {shown_day(row['received'])}{words}"


def _said(row: Row) -> tuple[str, str]:
    media, missing = row["media"] not in ("", "[]"), row["parts"] != "[]"
    if not (row["text"] or missing):
        return ("sent media without words" if media else "sent an empty text"), ""
    words = f": {quoted(row['text'], _EXCERPT)}" if row["text"] else ""
    return (
        "sent media and wrote" if media else "wrote"
    ), f"{' (not all of it is here)' if missing else ''}{words}"
