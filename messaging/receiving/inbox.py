"""The inbox: every text and receipt that the provider posts, on record before it is acknowledged, once.

The provider sends again what was not answered with 200, says nothing of when, and keeps nothing itself: what is
lost here is lost. So a post is answered after its commit, the same one again is counted, and what cannot be
understood is kept as it came.
"""

import hashlib
import json
import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import anyio.to_thread

from ...provider.posts.address import PATH
from ...provider.posts.texts import InboundText, Receipt, Unreadable, read
from ...provider.posts.utterances import Utterance
from ...provider.posts.utterances import said as utterances
from ..approval.claims import digest_of
from ..consent.excerpts import plea_in
from ..consent.wishes import looks_like_opt_out
from ..history import receipts
from ..record.store import Store, drawn_secret, lasting_secret
from ..record.transaction import Row, Transaction
from ..refusals import StoreUnavailable
from ..times import Clock, wall_clock
from .heeding import REPEAT_MS, heed, heed_start, heed_wishes, last

_NOT_TAKEN = "a post could not be taken; it is kept as it came"

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Taken:
    """What became of a post: `new` is false for a repetition, `message_id` that of the message it belongs to.

    Attributes:
        has_parts: Some of its text is still to be fetched.
        reason: Why it cannot be understood.
    """

    kind: Literal["text", "receipt", "unreadable"]
    new: bool
    message_id: str = ""
    number: str = ""
    has_parts: bool = False
    reason: str = ""


def inbox_secret(tx: Transaction) -> str:
    """What only the provider is told, and every server on this record shares."""
    return lasting_secret(tx, "inbox")


def drawn_inbox_secret(tx: Transaction) -> str:
    """The same where it was drawn already, else empty."""
    return drawn_secret(tx, "inbox")


def inbox_url(public_url: str, secret: str) -> str:
    """What the provider posts to, where the inbox can be reached at `public_url`."""
    return f"{public_url.rstrip('/')}{PATH}{secret}"


class Inbox:
    """Takes what is posted."""

    def __init__(self, store: Store, now: Clock = wall_clock) -> None:
        self._store = store
        self._now = now

    async def take(self, body: bytes) -> Taken:
        """Records a post; it is durable when this returns.

        Raises:
            StoreUnavailable: it is not recorded and must not be acknowledged.
        """
        post = _Post(Unreadable(""), (), _kept(body))
        try:
            post = post._replace(said=utterances(body))
            # In a thread: a long text takes a while, and so does the first of all, for which the rules are made.
            post = post._replace(wishes=await anyio.to_thread.run_sync(_wishes, post.said))
            post = post._replace(item=read(body))
        except Exception as mistake:
            _logger.exception(_NOT_TAKEN)
            post = _unread(mistake, post)
        try:
            return await self._store.write(lambda tx: self._take(tx, post, body))
        except StoreUnavailable:
            raise
        except Exception as mistake:
            _logger.exception(_NOT_TAKEN)
            unread = _unread(mistake, post)
            return await self._store.write(lambda tx: self._take(tx, unread, body))

    def _take(self, tx: Transaction, post: "_Post", body: bytes) -> Taken:
        now = self._now()
        # Before anything of it can be a repetition, no text at all, or wrong.
        stopped = heed(tx, post.said, now)
        if isinstance(post.item, InboundText):
            return _take_text(tx, post.item, post, now, lifts=not stopped)
        if isinstance(post.item, Receipt):
            return _take_receipt(tx, post.item, post, body, now)
        return _take_unreadable(tx, post.item.reason, post, body, now)


class _Post(NamedTuple):
    """What came: what it is, what is said in it, as it was written, and what of it may be a wish for no more."""

    item: InboundText | Receipt | Unreadable
    said: Sequence[Utterance]
    written: str
    wishes: Sequence[Utterance] = ()


def _wishes(said: Sequence[Utterance]) -> list[Utterance]:
    """Of each that may be a wish, where it says so."""
    wishes = set(filter(looks_like_opt_out, {words for each in said for words in each.words}))
    found = ((each.people, [words for words in each.words if words in wishes]) for each in said)
    return [Utterance(people, (plea_in(words[0]),)) for people, words in found if words]


def _unread(mistake: Exception, post: _Post) -> _Post:
    # One of ours. The provider would send the same for ever, or give up and the text be lost.
    return post._replace(item=Unreadable(f"reading it failed: {type(mistake).__name__}"))


def _take_text(tx: Transaction, item: InboundText, post: _Post, now: int, *, lifts: bool) -> Taken:
    if known := _known(tx, item, post.written, now):
        tx.change("UPDATE inbound SET copies=copies+1 WHERE seq=:seq", {"seq": known["seq"]})
        if not item.ref_id:
            # It may as well be said again, after the operator settled it.
            heed_wishes(tx, post.wishes, now, known["seq"])
        return Taken("text", False, known["message_id"], item.sender)
    identifier = f"in_{secrets.token_hex(8)}"
    tx.change(
        "INSERT INTO inbound(seq, message_id, sameness, ref_id, number, recipients, text, media, parts, opt_out,"
        " received, body) VALUES(:seq, :id, :sameness, :ref_id, :number, :recipients, :text, :media, :parts,"
        " :opt_out, :now, :body)",
        {
            "seq": last(tx) + 1,
            "id": identifier,
            "sameness": _sameness(item) or identifier,
            "ref_id": item.ref_id,
            "number": item.sender,
            "recipients": json.dumps(item.recipients),
            "text": item.text,
            "media": json.dumps(item.media),
            "parts": json.dumps(item.text_parts),
            "opt_out": int(bool(post.wishes)),
            "now": now,
            "body": post.written,
        },
    )
    heed_wishes(tx, post.wishes, now, last(tx))
    if lifts:
        heed_start(tx, identifier)
    return Taken("text", True, identifier, item.sender, bool(item.text_parts))


def _known(tx: Transaction, item: InboundText, body: str, now: int) -> Row | None:
    """The message that a text repeats: with a RefId for ever, else until anything else is said, by them or us."""
    if item.ref_id:
        return tx.row("SELECT seq, message_id FROM inbound WHERE sameness=:same", {"same": _sameness(item)})
    return tx.row(_REPEATED, {"number": item.sender, "since": now - REPEAT_MS, "now": now, "body": body})


_REPEATED = (
    "SELECT i.seq, i.message_id FROM inbound i WHERE i.number=:number AND i.received>:since AND i.received<=:now"
    " AND i.ref_id=''"
    " AND i.body=:body AND NOT EXISTS (SELECT 1 FROM inbound l WHERE l.number=:number AND l.seq>i.seq)"
    " AND NOT EXISTS (SELECT 1 FROM requests q JOIN recipients r ON r.message_id=q.message_id"
    " WHERE r.number=:number AND q.created>=i.received AND coalesce(r.status, '') NOT IN ('failed', 'not_sent'))"
)


def _sameness(item: InboundText) -> str:
    # Whether a RefId is ever used again nobody says: other words under the same one are another text.
    said = (item.text, item.media, item.text_parts)
    return digest_of("ref", item.ref_id, item.sender, *said) if item.ref_id else ""


def _take_receipt(tx: Transaction, item: Receipt, post: _Post, body: bytes, now: int) -> Taken:
    report = receipts.CarrierReport(
        item.ref_id,
        item.ref_id_from_id,
        item.handset,
        item.numbers,
        item.delivery,
        item.reason,
        item.text_prefix,
        now,
        item.flagged,
    )
    found = receipts.find(tx, report)
    new = _keep_receipt(tx, report, _digest(body), found)
    if found:
        receipts.apply(tx, found, report)
    if not item.stat:
        # Its words may say more than could be read. Those of one that names a state quote ours.
        _take_unreadable(tx, "it is a receipt that names no state", post, body, now)
    return Taken("receipt", new, found or "", item.handset)


def _keep_receipt(tx: Transaction, report: receipts.CarrierReport, sameness: str, found: str | None) -> bool:
    values = {
        "sameness": sameness,
        "ref_id": report.ref_id,
        "hex_id": report.hex_id,
        "handset": report.handset,
        "ours": ",".join(report.ours),
        "delivery": report.delivery,
        "code": report.code,
        "prefix": report.prefix,
        "received": report.received,
        "flagged": int(report.flagged),
        "message_id": found,
    }
    # The first may have come before the text that it is about was on record.
    if tx.change(
        "UPDATE receipts SET copies=copies+1, message_id=coalesce(message_id, :found) WHERE sameness=:sameness",
        {"sameness": sameness, "found": found},
    ):
        return False
    tx.change(
        "INSERT INTO receipts(sameness, ref_id, hex_id, handset, ours, delivery, code, prefix, received,"
        " flagged, message_id) VALUES(:sameness, :ref_id, :hex_id, :handset, :ours, :delivery, :code, :prefix,"
        " :received, :flagged, :message_id)",
        values,
    )
    return True


def _take_unreadable(tx: Transaction, reason: str, post: _Post, body: bytes, now: int) -> Taken:
    heed_wishes(tx, post.wishes, now, last(tx) + 1)
    known = {"same": _digest(body)}
    if tx.change("UPDATE unreadable SET copies=copies+1 WHERE sameness=:same", known):
        return Taken("unreadable", False, reason=reason)
    tx.change(
        "INSERT INTO unreadable(sameness, reason, body, received) VALUES(:same, :reason, :body, :now)",
        known | {"reason": reason, "body": post.written, "now": now},
    )
    return Taken("unreadable", True, reason=reason)


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _kept(body: bytes) -> str:
    return body.decode("utf-8", "backslashreplace")
