"""The same text to the same person twice: called out where somebody is asked, refused where nobody is."""

from ...provider.numbers import display
from ..approval.claims import Claim, digest_of
from ..drafts.draft import Draft
from ..record.store import Transaction
from ..refusals import PossibleDuplicate

DUPLICATE_MINUTES = 10


def refuse_duplicates(tx: Transaction, draft: Draft, now: int) -> None:
    """A check for where nobody is asked."""
    if found := duplicates(tx, draft, now):
        raise PossibleDuplicate(", ".join(display(number) for number in found))


def refuse_unseen_duplicates(tx: Transaction, draft: Draft, now: int, claim: Claim) -> None:
    """Whoever approved saw the duplicates of that moment, but none sent since, by a second approval say."""
    if claim.approved_by == "operator":
        return
    if found := duplicates(tx, draft, now, claim.asked):
        raise PossibleDuplicate(", ".join(display(number) for number in found), asked=True)


def duplicates(tx: Transaction, draft: Draft, now: int, since: int = 0) -> tuple[str, ...]:
    """The recipients to whom the same text from the same number was sent, or may have been, in ten minutes.

    `since` narrows that down, milliseconds since 1970.
    """
    rows = tx.rows(
        "SELECT DISTINCT r.number FROM requests q JOIN recipients r ON r.message_id=q.message_id"
        " WHERE q.fingerprint=:fingerprint AND q.created>:recent AND q.created>=:since"
        " AND (r.status IN ('sent', 'unknown') OR (r.status IS NULL AND (q.state='sending' OR q.ends>:now)))",
        {
            "fingerprint": fingerprint(draft),
            "recent": now - DUPLICATE_MINUTES * 60_000,
            "since": since,
            "now": now,
        },
    )
    known = {row["number"] for row in rows}
    return tuple(number for number in draft.recipients if number in known)


def fingerprint(draft: Draft) -> str:
    """What makes two texts the same, whoever they go to."""
    return digest_of(draft.sender, draft.text, draft.media)
