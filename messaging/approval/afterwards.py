"""What an approval was used for, in a sentence for whoever gave it."""

import json
from typing import Any

from ..record.transaction import Row, Transaction

UNDER_WAY = "Approved; it is being carried out."
_UNKNOWN = "Approved; it is not known whether it was done. Do not repeat it without looking."
_FAILED = "Approved; it could not be done, and nothing was."
_DONE = {"created": "Created.", "updated": "Changed.", "deleted": "Deleted."}
_SENT = (
    "SELECT r.status FROM requests q JOIN recipients r ON r.message_id=q.message_id WHERE q.execution=:execution"
)


def became(tx: Transaction, row: Row, now: int) -> str:
    """What is known of the execution that an approval was spent for."""
    if row["result"]:
        return _changed(json.loads(row["result"]))
    statuses = [found["status"] for found in tx.rows(_SENT, {"execution": row["execution"]})]
    if None in statuses or not statuses:
        return UNDER_WAY if now < (row["ends"] or 0) else _UNKNOWN
    return _sent(statuses)


def _changed(result: dict[str, Any]) -> str:
    if error := result["error"]:
        return _FAILED if error["outcome"] == "not_done" else _UNKNOWN
    return _DONE[result["kind"]]


def _sent(statuses: list[str]) -> str:
    sent, total = statuses.count("sent"), len(statuses)
    if "unknown" in statuses:
        return "Approved; it is not known whether all of it was sent. Do not repeat it without looking."
    if not sent:
        return "Approved; it could not be sent, and nothing was."
    return "Sent." if sent == total else f"Sent to {sent} of {total}."
