"""Arguments that are good, for each tool that reaches the provider, and for the preview."""

from typing import Any

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, PENDING_CAMPAIGN, SENDING_NUMBER
from bulkvs_mcp.tools.registry import served

ALICE = "13105551212"
PICTURE = "https://media.example/cat.png"
INBOX = "https://inbox.example/texts"

Arguments = dict[str, Any]

UNASKED = served("off", read_only=False).values()
"""The tools where nobody confirms anything."""

GOOD: dict[str, Arguments] = {
    "send_message": {"to": ALICE, "message": "Hi"},
    "preview_message": {"to": ALICE, "message": "Hi"},
    "list_webhooks": {},
    "put_webhook": {"name": "Orders", "url": INBOX},
    "delete_webhook": {"name": DEFAULT_WEBHOOK},
    "list_campaigns": {},
    "list_numbers": {},
    "set_number": {"number": SENDING_NUMBER, "campaign_id": PENDING_CAMPAIGN},
}
