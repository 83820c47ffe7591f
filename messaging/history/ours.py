"""Which of the numbers that a text went to is ours: a post names everybody in a group, us at any place."""

from collections.abc import Iterable, Sequence

from ..record.transaction import Transaction

_LATEST = "SELECT DISTINCT sender FROM (SELECT sender FROM requests ORDER BY seq DESC LIMIT 5000)"
"""What it costs must not grow with the record."""


class OurNumbers:
    """Numbers of ours: those that the operator named, and those that the latest texts on record went out from.

    For the span of one request: what is sent from meanwhile is not seen.
    """

    def __init__(self, named: Iterable[str] = ()) -> None:
        self._named = frozenset(named)
        self._sent_from: frozenset[str] | None = None

    def parted(self, tx: Transaction, recipients: Sequence[str], sender: str) -> tuple[str, tuple[str, ...]]:
        """The number of ours that a text came to, and whoever else got it.

        The number is empty where there are several and none is known to be ours.
        """
        people = tuple(number for number in dict.fromkeys(recipients) if number != sender)
        if len(people) < 2:
            return "".join(people), ()
        ours = next((number for number in people if self._knows(tx, number)), "")
        return ours, tuple(number for number in people if number != ours)

    def _knows(self, tx: Transaction, number: str) -> bool:
        if number in self._named:
            return True
        if self._sent_from is None:
            self._sent_from = frozenset(str(row["sender"]) for row in tx.rows(_LATEST, {}))
        return number in self._sent_from
