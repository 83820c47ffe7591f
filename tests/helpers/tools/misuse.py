"""What may come instead of a yes to what was shown: another answer, another call."""

from collections.abc import Callable
from typing import Any

from mcp.types import ElicitResult

from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, Simulator, Webhook

from .deeds import ALICE, BOB, CAROL, DELETE, NEW_URL, OTHER_URL, SEND, UPDATE, Deed, accept

MENU, MAP = "https://media.example.com/menu.png", "https://media.example.com/map.png"

ANSWERS: dict[str, tuple[Callable[[Deed], ElicitResult], str, str]] = {
    "no": (lambda deed: accept({deed.field: deed.no}), "declined", "declined"),
    "an empty answer": (lambda deed: accept({deed.field: ""}), "declined", "declined"),
    "half of it": (lambda deed: accept({deed.field: deed.yes[:-1]}), "declined", "declined"),
    "more than it": (lambda deed: accept({deed.field: f"{deed.yes}, no"}), "declined", "declined"),
    "another type": (lambda deed: accept({deed.field: True}), "declined", "declined"),
    "a list": (lambda deed: accept({deed.field: [deed.yes]}), "declined", "declined"),
    "another key": (lambda deed: accept({"answer": deed.yes}), "refused", "human_confirmation_unavailable"),
    "an empty form": (lambda _: accept({}), "refused", "human_confirmation_unavailable"),
    "no form": (lambda _: accept(None), "refused", "human_confirmation_unavailable"),
    "decline": (lambda _: ElicitResult(action="decline"), "declined", "declined"),
    "cancel": (lambda _: ElicitResult(action="cancel"), "declined", "dismissed"),
    "decline, filled in": (
        lambda deed: ElicitResult(action="decline", content={deed.field: deed.yes}),
        "declined",
        "declined",
    ),
    "cancel, filled in": (
        lambda deed: ElicitResult(action="cancel", content={deed.field: deed.yes}),
        "declined",
        "dismissed",
    ),
}

BANQUET = SEND._replace(
    arguments={"to": [ALICE, BOB], "message": "Your table is ready", "media_urls": [MENU, MAP]}
)

OTHER_PAYLOADS: list[tuple[Deed, dict[str, Any]]] = [
    (BANQUET, {"message": "Your table is ready."}),
    (BANQUET, {"message": "Your table is ready "}),
    (BANQUET, {"message": "Your table is ready\u200b"}),
    (BANQUET, {"message": "your table is ready"}),
    (BANQUET, {"to": [ALICE, CAROL]}),
    (BANQUET, {"to": [BOB, ALICE]}),
    (BANQUET, {"to": [ALICE]}),
    (BANQUET, {"to": [ALICE, BOB, CAROL]}),
    (BANQUET, {"media_urls": [MENU]}),
    (BANQUET, {"media_urls": [MENU, MAP, MAP]}),
    (BANQUET, {"media_urls": [MAP, MENU]}),
    (BANQUET, {"group": True}),
    (BANQUET, {"from_number": SECOND_SENDING_NUMBER}),
    (UPDATE, {"url": f"{NEW_URL}/"}),
    (UPDATE, {"description": "Main  line"}),
    (UPDATE, {"delivery_receipts": False}),
    (UPDATE, {"method": "3CX"}),
    (UPDATE, {"name": "Other"}),
    (DELETE, {"name": "Other"}),
]


def account() -> Simulator:
    """An account with two webhooks."""
    simulator = Simulator()
    simulator.webhooks["Other"] = Webhook("Other", "Side door", OTHER_URL, True, "POST", "2021-02-16 16:23:35")
    return simulator
