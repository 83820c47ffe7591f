"""A number that cannot text: why, its repair, and that it texts then."""

from ...provider.simulator.app import APPROVED_CAMPAIGN, UNASSIGNED_NUMBER
from .steps import GUEST, Seen, Step

NEWS = "The kitchen has a number of its own now."


def _says_why(seen: Seen) -> bool:
    asked = [request.method for request in seen.received]
    told = (seen.error["code"], seen.error["outcome"], "no campaign" in seen.error["next_step"])
    return told == ("sender_conflict", "not_done", True) and (asked.count("POST"), seen.sent) == (1, ())


def _repaired(seen: Seen) -> bool:
    changes = [request.body for request in seen.received if request.method == "POST"]
    number = seen.account.numbers[UNASSIGNED_NUMBER]
    return (seen.status, len(changes), number.campaign, number.sms) == ("updated", 1, APPROVED_CAMPAIGN, True)


def _texts(seen: Seen) -> bool:
    senders = [(message.sender, message.text) for message in seen.sent]
    return seen.status == "sent" and senders == [(UNASSIGNED_NUMBER, NEWS)]


REPAIR = (
    Step(
        "Why can this number not text?",
        "send_message",
        "The provider refused the one text; what it shows of the number says why, and what to do.",
        _says_why,
        {"to": GUEST, "message": NEWS, "from_number": UNASSIGNED_NUMBER},
    ),
    Step(
        "The number gets its campaign",
        "set_number",
        "The account was changed once, after a person's yes, and the number keeps all else.",
        _repaired,
        {"number": UNASSIGNED_NUMBER, "campaign_id": APPROVED_CAMPAIGN},
    ),
    Step(
        "Now it texts",
        "send_message",
        "The same text went out from the same number.",
        _texts,
        {"to": GUEST, "message": NEWS, "from_number": UNASSIGNED_NUMBER},
    ),
)
