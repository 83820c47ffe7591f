"""Delivery receipts: what the carrier says of a text, matched to the text it is about.

A receipt names its text by the top-level RefId; else by an id that is the RefId read as hexadecimal and written
in decimal; else only by the pair of numbers, the beginning of the text and the time. It can come before the send
is on record, twice, out of order, or never. A final state stays; only "delivered" can be of a part alone, which a
part that failed overrules.
"""

from dataclasses import dataclass

from ..record.transaction import Transaction

WINDOW_MS = 3 * 86_400_000
"""How long after a text a receipt without an id is still taken to be about it."""

_RANK = "CASE delivery WHEN '' THEN 0 WHEN 'unknown' THEN 1 WHEN 'accepted' THEN 2 ELSE 3 END"
_RANKS = {"unknown": 1, "accepted": 2}
_LOST = {"undelivered", "rejected", "expired"}
"""What is true of a text as soon as it is of one part."""
_LONGEST_PART = 160
"""Characters of a text that may be one part, in any alphabet."""


@dataclass(frozen=True)
class CarrierReport:
    """A receipt as it is kept.

    Attributes:
        hex_id: Its id as the RefId that it stands for, upper case; empty where it has none.
        ours: The numbers of ours that it names.
        delivery: accepted, delivered, undelivered, rejected, expired, deleted or unknown.
        code: The carrier's error code, or its own word for a state that nobody here knows.
        flagged: Whether the provider called it a receipt. Anybody can text the shape of one.
    """

    ref_id: str
    hex_id: str
    handset: str
    ours: tuple[str, ...]
    delivery: str
    code: str
    prefix: str
    received: int
    flagged: bool = False


_IN_PARTS = (
    "EXISTS (SELECT 1 FROM requests q WHERE q.message_id=:id AND q.message_type<>'MMS' AND q.media='[]'"
    " AND (q.fragments>1 OR (q.fragments IS NULL AND length(q.text)>:part)))"
)


def find(tx: Transaction, report: CarrierReport) -> str | None:
    """The message that a receipt is about, if it is on record."""
    for identifier in _identifiers(report):
        rows = tx.rows(
            "SELECT message_id, sender FROM requests q WHERE ref_id=:ref AND (:handset='' OR EXISTS"
            " (SELECT 1 FROM recipients r WHERE r.message_id=q.message_id AND r.number=:handset))",
            {"ref": identifier, "handset": report.handset},
        )
        # Anybody can text what looks like a receipt, but only from a number of their own.
        for row in rows:
            if not report.ours or row["sender"] in report.ours:
                return str(row["message_id"])
    return _by_circumstance(tx, report)


def _identifiers(report: CarrierReport) -> tuple[str, ...]:
    return tuple(filter(None, (report.ref_id, report.hex_id, report.hex_id.lower())))


def _by_circumstance(tx: Transaction, report: CarrierReport) -> str | None:
    """The latest text that it can be about, one whose answer is not there yet or never came among them."""
    rows = tx.rows(
        "SELECT q.message_id, q.sender, q.ref_id FROM recipients r JOIN requests q ON q.message_id=r.message_id"
        " WHERE r.number=:handset AND q.created BETWEEN :since AND :now AND substr(q.text, 1, :length)=:prefix"
        " AND (r.status IN ('sent', 'unknown') OR (r.status IS NULL AND q.state='sending'))"
        " AND r.delivery IN ('', 'unknown', 'accepted') ORDER BY q.created DESC",
        {
            "handset": report.handset,
            "since": report.received - WINDOW_MS,
            "now": report.received,
            "length": len(report.prefix),
            "prefix": report.prefix,
        },
    )
    # A text with an id of the same kind would have been found by it.
    kinds = {len(identifier) for identifier in _identifiers(report)}
    likely = [row for row in rows if row["sender"] in report.ours and len(row["ref_id"]) not in kinds]
    # Without the words it would be a guess, unless nothing else can be meant.
    certain = report.prefix or (len(likely) == 1 and not kinds)
    return str(likely[0]["message_id"]) if likely and certain else None


def apply(tx: Transaction, message_id: str, report: CarrierReport) -> bool:
    """Moves the delivery of a text forward, never back, and settles an unknown send; whether it changed."""
    values = {
        "id": message_id,
        "handset": report.handset,
        "delivery": report.delivery,
        "code": report.code,
        "at": report.received,
        "rank": _RANKS.get(report.delivery, 3),
        "lost": int(report.delivery in _LOST),
        "part": _LONGEST_PART,
    }
    # Whoever else it names, a text to somebody is settled by a receipt for them alone.
    whose = "message_id=:id AND number=:handset"
    if report.delivery == "rejected" and not report.flagged:
        # Whoever could text that theirs was not sent would be sent it again, past every limit.
        whose += " AND status='sent'"
    moved = tx.change(
        f"UPDATE recipients SET delivery=:delivery, delivery_code=:code, delivery_at=:at"
        f" WHERE {whose} AND ({_RANK}<:rank OR (:lost AND delivery='delivered' AND {_IN_PARTS}))",
        values,
    )
    # Nothing is known yet of one that is out, and nobody will ever tell of one that a crash cut off.
    settled = tx.change(
        "UPDATE recipients SET error=NULL, status=CASE WHEN :delivery='rejected' THEN 'failed' ELSE 'sent' END"
        f" WHERE {whose} AND coalesce(status, 'unknown')='unknown'",
        {"id": message_id, "handset": report.handset, "delivery": report.delivery},
    )
    return bool(moved or settled)


def settle(tx: Transaction, message_id: str, ref_id: str) -> None:
    """Applies what the carrier said of a text before its outcome was on record."""
    if ref_id:
        tx.change(
            "UPDATE receipts SET message_id=:id WHERE message_id IS NULL AND (ref_id=:ref OR hex_id=:hex)"
            " AND received>=(SELECT created FROM requests WHERE message_id=:id)"
            " AND (handset='' OR handset IN (SELECT number FROM recipients WHERE message_id=:id))",
            {"id": message_id, "ref": ref_id, "hex": ref_id.upper()},
        )
    for row in tx.rows("SELECT * FROM receipts WHERE message_id=:id ORDER BY received", {"id": message_id}):
        report = CarrierReport(
            row["ref_id"],
            row["hex_id"],
            row["handset"],
            tuple(str(row["ours"]).split(",")),
            row["delivery"],
            row["code"],
            row["prefix"],
            row["received"],
            bool(row["flagged"]),
        )
        apply(tx, message_id, report)
