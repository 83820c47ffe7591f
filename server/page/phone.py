"""The other person's telephone, in the sandbox: what it texts, and whether it gets what we text.

All of it comes in as from the provider: the simulated carrier composes the posts, and the inbox of this record
takes them, so that a STOP binds, a wish is flagged and a receipt finds its text.
"""

import json
from datetime import UTC, datetime
from http import HTTPStatus

from ...messaging.history.messages import Filter, page
from ...messaging.numbers import plausible
from ...messaging.receiving.inbox import Inbox
from ...messaging.record.store import Store
from ...messaging.record.transaction import Row, Transaction
from ...messaging.times import Clock
from ...provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, SentMessage, Simulator, Webhook

_NOBODY = "That number {}."
_NOTHING = "There is nothing to send: write something first."
_NO_SUCH_TEXT = "That text is no longer on record, or did not go to this number."


class NotPossible(ValueError):
    """What the other person cannot do, in words."""


class Phone:
    """The telephone of whoever is texted.

    Args:
        ours: The operator's own numbers, the one that texts are sent from first.
    """

    def __init__(self, store: Store, now: Clock, ours: tuple[str, ...]) -> None:
        self._store = store
        self._now = now
        self._usual = ours[0] if ours else SENDING_NUMBER

    async def text(self, number: str, words: str) -> str:
        """They text us, at the number that they last texted or that texted them. Theirs as it is on record.

        Raises:
            NotPossible: it is no number, or there are no words.
            StoreUnavailable: the record cannot be written.
        """
        if not words.strip():
            raise NotPossible(_NOTHING)
        try:
            number, to = await self._store.read(lambda tx: self._ends(tx, number))
        except ValueError as problem:
            raise NotPossible(_NOBODY.format(problem)) from None
        account = self._account(to)
        account.carrier.reply(number, words, to=to)
        await account.carrier.deliver()
        return number

    async def arrive(self, identifier: str, number: str, *, delivered: bool) -> None:
        """Their carrier tells whether a text of ours got there.

        Raises:
            NotPossible: there is no such text.
            StoreUnavailable: the record cannot be written.
        """
        row = await self._store.read(lambda tx: tx.row(_SENT, {"id": identifier, "number": number}))
        if row is None:
            raise NotPossible(_NO_SUCH_TEXT)
        account = self._account(row["sender"])
        account.carrier.receipts = "delivered" if delivered else "undelivered"
        account.sent.append(_message(row, number))
        await account.carrier.deliver()

    def _ends(self, tx: Transaction, written: str) -> tuple[str, str]:
        """Who texts, be it somebody on record as they are there, and which of our numbers."""
        number = written if tx.row(_KNOWN, {"number": written}) else plausible(written)
        found = page(tx, Filter(number), 1, "", self._now()).entries
        return number, next((entry.ours for entry in found if entry.ours), self._usual)

    def _account(self, ours: str) -> Simulator:
        """A simulated account with this number, whose posts the inbox of this record takes."""
        inbox = Inbox(self._store, self._now)

        async def post(_: str, body: bytes) -> int:
            await inbox.take(body)
            return HTTPStatus.OK

        account = Simulator()
        account.carrier.post = post
        # Of a number that it does not know it takes the first webhook.
        account.numbers.pop(ours, None)
        account.webhooks[DEFAULT_WEBHOOK] = Webhook(DEFAULT_WEBHOOK, "", "", True, "POST", "")
        return account


_SENT = (
    "SELECT q.ref_id, q.sender, q.text, q.media, q.created FROM requests q JOIN recipients r"
    " ON r.message_id=q.message_id WHERE q.message_id=:id AND r.number=:number"
    " AND r.status='sent' AND q.ref_id<>''"
)
_KNOWN = "SELECT 1 FROM conversations WHERE number=:number"


def _message(row: Row, number: str) -> SentMessage:
    """The text as the carrier had it."""
    media = tuple(json.loads(row["media"]))
    at = datetime.fromtimestamp(row["created"] / 1000, UTC)
    return SentMessage(row["ref_id"], row["sender"], (number,), row["text"], media, "MMS" if media else "SMS", at)
