"""A STOP in whatever it may come."""

from typing import Any

from .desk import ALICE, BOB, OURS

PART = "https://m.example/1.txt"

FROM_ALICE = {"From": ALICE, "To": [OURS]}
POSTS: dict[str, Any] = {
    "a text": FROM_ALICE | {"Message": "STOP"},
    "form-encoded": FROM_ALICE | {"Message": "STOP%21"},
    "a receipt by its flag, that is none": FROM_ALICE | {"Message": "STOP", "DeliveryReceipt": True},
    "with a reference": FROM_ALICE | {"Message": "STOP", "DeliveryReceipt": True, "RefId": "4551F89F"},
    "a list": FROM_ALICE | {"Message": ["STOP"]},
    "a longer list": FROM_ALICE | {"Message": ["STOP", "Sent from my phone"]},
    "an object": FROM_ALICE | {"Message": {"text": "STOP"}},
    "a subject": FROM_ALICE | {"Message": "", "Subject": "STOP"},
    "a subject alone": FROM_ALICE | {"Subject": "STOP"},
    "a subject beside a picture": FROM_ALICE | {"Subject": "STOP", "MediaURLs": ["https://m.example/1.jpg"]},
    "a subject above words": FROM_ALICE | {"Message": "Sent from my phone", "Subject": "STOP"},
    "a subject above a part": FROM_ALICE | {"Message": "", "Subject": "STOP", "MediaURLs": [PART]},
    "keys in other letters": FROM_ALICE | {"MESSAGE": "STOP"},
    "a sender in a list": FROM_ALICE | {"From": [ALICE], "Message": "STOP"},
    "senders in a list": FROM_ALICE | {"From": [ALICE, BOB], "Message": "STOP"},
    "senders with a comma": FROM_ALICE | {"From": f"{ALICE}, {BOB}", "Message": "STOP"},
    "a sender in an object": FROM_ALICE | {"From": {"number": ALICE}, "Message": "STOP"},
    "a list of posts": [{"From": BOB, "Message": "Hi"}, {"From": ALICE, "Message": "STOP"}],
    "a post in an envelope": {"data": {"From": ALICE, "Message": "STOP"}, "From": None},
}
