"""The same text to the same person twice: called out where somebody is asked, refused where nobody is."""

from collections.abc import Mapping

from ...provider.numbers import display
from ..approval.claims import digest_of
from ..drafts.draft import Draft
from ..record.transaction import Transaction
from ..refusals import PossibleDuplicate
from ..times import AHEAD_MS

DUPLICATE_MINUTES = 10
_DUPLICATE_MS = DUPLICATE_MINUTES * 60_000


def refuse_duplicates(tx: Transaction, draft: Draft, now: int) -> None:
    """A check for where nobody is asked."""
    if found := duplicates(tx, draft, now):
        raise PossibleDuplicate(", ".join(map(display, found)))


def duplicates(tx: Transaction, draft: Draft, now: int) -> Mapping[str, tuple[str, ...]]:
    """The recipients to whom the same text from the same number was sent, or may have been, in ten minutes.

    In the order of the draft, each with the ids of those texts. A text from a time to come was sent while this
    machine's clock was wrong: it counts as one of now where that is less than an hour, and not until it has come.
    """
    rows = tx.rows(
        "SELECT r.number, q.message_id FROM requests q JOIN recipients r ON r.message_id=q.message_id"
        " WHERE q.fingerprint=:fingerprint AND q.created>:since AND q.created<:until"
        " AND (r.status IN ('sent', 'unknown') OR (r.status IS NULL AND (q.state='sending' OR q.ends>:now)))",
        {
            "fingerprint": fingerprint(draft),
            "since": now - _DUPLICATE_MS,
            "until": now + AHEAD_MS,
            "now": now,
        },
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        found[row["number"]] = (*found.get(row["number"], ()), row["message_id"])
    return {number: found[number] for number in draft.recipients if number in found}


def fingerprint(draft: Draft) -> str:
    """What makes two texts the same, whoever they go to."""
    return digest_of(draft.sender, draft.text, draft.media)
