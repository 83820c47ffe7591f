"""The account's numbers as they are read, and what is around them."""

from typing import Any

from bulkvs_mcp.messaging.inventory.standing import Around, OwnInbox
from bulkvs_mcp.messaging.receiving.inbox import inbox_url
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, DEFAULT_WEBHOOK, PENDING_CAMPAIGN, SENDING_NUMBER
from bulkvs_mcp.provider.wire.documented import Campaign, Webhook
from bulkvs_mcp.provider.wire.inventory import AccountDetail, AccountNumber

PUBLIC_URL, SECRET = "https://texts.shop.example", "s3cr3t-of-the-inbox"
INBOX_URL = inbox_url(PUBLIC_URL, SECRET)
OURS = OwnInbox(PUBLIC_URL, SECRET)
ELSEWHERE = "https://texts.example.com/inbound"
_KEYS = {
    "number": "TN",
    "status": "Status",
    "sms": "Sms",
    "mms": "Mms",
    "webhook": "Webhook",
    "campaign": "Tcr",
}


def number(**known: Any) -> AccountNumber:
    """One that can send, but for what is said."""
    given: dict[str, Any] = {
        "number": SENDING_NUMBER,
        "status": "Active",
        "sms": True,
        "mms": True,
        "webhook": DEFAULT_WEBHOOK,
        "campaign": APPROVED_CAMPAIGN,
    }
    stated = {_KEYS[field]: value for field, value in (given | known).items() if value is not None}
    return AccountNumber.model_validate(stated)


def webhook(name: str = DEFAULT_WEBHOOK, url: str | None = ELSEWHERE, method: str | None = "POST") -> Webhook:
    return Webhook(name=name, url=url, method=method)


def campaign(campaign_id: str, approval: str | None = "Y") -> Campaign:
    return Campaign.model_validate({"Tcr": campaign_id, "Approval": approval})


CAMPAIGNS = (campaign(APPROVED_CAMPAIGN), campaign(PENDING_CAMPAIGN, "N"))
DETAIL = AccountDetail.model_validate({"Balance": "12.34", "Service Status": {"Sms": "Enabled", "Mms": "Enabled"}})
AROUND = Around(CAMPAIGNS, (webhook(),), DETAIL)
"""An account on which all is well."""
