"""Whom a caller names who reads, or keeps the list of opt-outs: whoever is on record, texted or not."""

from ...provider.posts.parties import party
from ..numbers import in_new_area, normalise, plausible
from ..record.transaction import Transaction

_ON_RECORD = " UNION ALL ".join(
    f"SELECT 1 FROM {table} WHERE number=:number" for table in ("conversations", "inbound", "opt_outs", "wishes")
)


def named(tx: Transaction, written: str) -> str:
    """A sender as the record has them: as they are stored, or in any notation of their number.

    Who is not on record can be a number that can be texted, or one in an area code that is too new for it.

    Raises:
        ValueError: it is neither; says why, without repeating it.
    """
    for sender in dict.fromkeys((written, party(written))):
        if tx.row(f"{_ON_RECORD} LIMIT 1", {"number": sender}):
            return sender
    try:
        return normalise(written)
    except ValueError:
        number = _plausible(written)
        if not in_new_area(number):
            raise
        return number


def _plausible(written: str) -> str:
    try:
        return plausible(written)
    except ValueError:
        return ""
