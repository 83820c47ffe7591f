"""The rows of the outbox: written around each request, and read as they are at any moment."""

import json

from ...provider.errors import ErrorReport, Interrupted
from ..approval.claims import Claim, digest_of
from ..history import receipts
from ..record.transaction import Row, Transaction
from ..times import LONGEST_MS
from .dispatch import Intent, RecipientOutcome

INTERRUPTED = ErrorReport(
    code=Interrupted.code,
    message="It is not known whether the text was sent and it may have gone out: the server was stopped"
    " while the request was out.",
    outcome="unknown",
    retryable=False,
    next_step="Do not send it again on your own. Tell the user so; the recipient or the message log in the"
    " provider's portal can show it. Send again only if the user decides to.",
)


def write_intent(
    tx: Transaction, intent: Intent, position: int, claim: Claim, now: int, ends: int, *, begun: bool
) -> None:
    """Records a request before it leaves; `begun` if it goes out at once."""
    request = intent.request
    tx.change(
        "INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint, state, created,"
        " updated, ends, heard) VALUES(:id, :execution, :position, :sender, :text, :media, :fingerprint, :state,"
        " :now, :now, :ends, (SELECT coalesce(max(seq), 0) FROM inbound))",
        {
            "id": intent.message_id,
            "execution": claim.execution,
            "position": position,
            "sender": request.sender,
            "text": request.text,
            "media": json.dumps(request.media),
            "fingerprint": digest_of(request.sender, request.text, request.media),
            "state": "sending" if begun else "intended",
            "now": now,
            "ends": ends,
        },
    )
    for place, number in enumerate(request.to):
        tx.change(
            "INSERT INTO recipients(message_id, position, number) VALUES(:id, :place, :number)",
            {"id": intent.message_id, "place": place, "number": number},
        )


def write_outcomes(tx: Transaction, intent: Intent, outcomes: tuple[RecipientOutcome, ...], now: int) -> None:
    """Records what became of a request, and what the carrier said of it before."""
    ref_id = next((o.ref_id for o in outcomes if o.ref_id), "")
    tx.change(
        "UPDATE requests SET state='ended', updated=:now, ref_id=:ref_id, message_type=:message_type,"
        " fragments=:fragments WHERE message_id=:id",
        {
            "id": intent.message_id,
            "now": now,
            "ref_id": ref_id,
            "message_type": next((o.message_type for o in outcomes if o.message_type), ""),
            "fragments": next((o.fragments for o in outcomes if o.fragments is not None), None),
        },
    )
    for place, outcome in enumerate(outcomes):
        tx.change(
            "UPDATE recipients SET status=:status, error=:error WHERE message_id=:id AND position=:place",
            {
                "id": intent.message_id,
                "place": place,
                "status": outcome.status,
                "error": outcome.error.model_dump_json(exclude_none=True) if outcome.error else None,
            },
        )
    receipts.settle(tx, intent.message_id, ref_id)


def write_unsent(tx: Transaction, message_id: str, now: int, error: ErrorReport | None = None) -> None:
    """Records that a request of which nothing has left does not go out after all, and what held it back."""
    ended = "UPDATE requests SET state='ended', updated=:now WHERE message_id=:id AND state<>'ended'"
    if tx.change(ended, {"id": message_id, "now": now}):
        tx.change(
            "UPDATE recipients SET status='not_sent', error=:error WHERE message_id=:id",
            {"id": message_id, "error": error and error.model_dump_json(exclude_none=True)},
        )


EXECUTION = (
    "SELECT q.message_id, q.sender, q.state, q.updated, q.ends, q.ref_id, q.message_type, q.fragments, r.number,"
    " r.status, r.error FROM requests q JOIN recipients r ON r.message_id=q.message_id"
    " WHERE q.execution=:execution ORDER BY q.position, r.position"
)


def read_outcome(row: Row, now: int) -> RecipientOutcome | None:
    """What a row says, None while it is under way. One of a time to come is over: that clock was wrong."""
    error = ErrorReport.model_validate_json(row["error"]) if row["error"] else None
    if row["status"]:
        return RecipientOutcome(
            row["number"],
            row["status"],
            row["message_id"],
            row["ref_id"],
            row["message_type"],
            row["fragments"],
            error,
        )
    if row["ends"] > now and row["updated"] <= now + LONGEST_MS:
        return None
    if row["state"] == "intended":
        return RecipientOutcome(row["number"], "not_sent", row["message_id"])
    return RecipientOutcome(row["number"], "unknown", row["message_id"], error=INTERRUPTED)
