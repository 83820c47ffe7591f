"""What the simulated account has from the beginning: numbers, webhooks, campaigns; and what it sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SENDING_NUMBER = "13109060901"
"""Sends SMS and MMS."""
SECOND_SENDING_NUMBER = "13109060904"
"""Sends SMS and MMS as well."""
SMS_OFF_NUMBER = "13109060902"
"""On the account, but not enabled for messaging: a send is answered 404."""
UNREGISTERED_NUMBER = "13109060903"
"""Enabled, but its campaign is not approved: a send is answered 409."""
UNASSIGNED_NUMBER = "13109060905"
"""Enabled, but of no campaign, and its texts go nowhere: a send is answered 409."""
PORTING_NUMBER = "13109060906"
"""On its way to the account: a send is answered 404."""
TOLL_FREE_NUMBER = "18885550100"
"""Sends SMS and MMS without a campaign."""
FAILING_RECIPIENT = "13105550199"
"""A text to any number that ends in 5550199 fails: its result inside the 200 is not SUCCESS."""
UNAVAILABLE_RECIPIENT = "13105550198"
"""A send to any number that ends in 5550198 is answered 503."""
DEFAULT_WEBHOOK = "Default"
"""The webhook that every account starts with."""
APPROVED_CAMPAIGN = "CW1549"
PENDING_CAMPAIGN = "CP2200"

_SEEDED_AT = "2021-02-16 16:23:35"

JsonObject = dict[str, object]


@dataclass
class Number:
    """A telephone number or short code on the account. Local numbers need an approved campaign to send."""

    number: str
    sms: bool = True
    mms: bool = True
    campaign: str | None = None
    webhook: str = DEFAULT_WEBHOOK
    status: str = "Active"

    def listed(self) -> JsonObject:
        """As GET /tnRecord shows it."""
        messaging = {"Class": "A2PLC", "Sms": self.sms, "Mms": self.mms}
        return {
            "TN": self.number,
            "Status": self.status,
            "Lidb": "",
            "ReferenceID": "",
            "Routing": {"Trunk Group": "", "Custom URI": None, "Call Forward": None, "PSTN Failover": ""},
            "Messaging": {**messaging, "Webhook": self.webhook, "Tcr": self.campaign},
            "TN Details": {"Rate Center": "RENTON", "State": "WA", "Tier": "0", "Activation Date": _SEEDED_AT},
        }

    def matches(self, query: Mapping[str, str]) -> bool:
        """Whether every filter of a listing is about it."""
        own = {
            "Number": self.number,
            "Sms": str(self.sms).lower(),
            "Mms": str(self.mms).lower(),
            "Webhook": self.webhook,
            "Tcr": self.campaign or "",
        }
        return all(own[key] == value for key, value in query.items() if key in own and value)


@dataclass
class Webhook:
    """Where the provider posts incoming messages, and with `dlr` delivery receipts."""

    name: str
    description: str
    url: str
    dlr: bool
    method: Literal["POST", "3CX"]
    last_modification: str

    def listed(self) -> JsonObject:
        """As GET /webHooks shows it."""
        return {**self.saved(), "Dlr": self.dlr, "Method": self.method}

    def saved(self) -> JsonObject:
        """As the answer to PUT /webHooks shows it: less than there is."""
        return {
            "Webhook": self.name,
            "Description": self.description,
            "Url": self.url,
            "Last Modification": self.last_modification,
        }


@dataclass
class Campaign:
    """A 10DLC registration; one that is not approved has no activation date yet."""

    tcr: str
    brand: str
    count: str
    approval: Literal["Y", "N"]
    activation_date: str

    def listed(self) -> JsonObject:
        """As GET /campaigns shows it."""
        return {
            "Tcr": self.tcr,
            "Brand": self.brand,
            "Count": self.count,
            "Approval": self.approval,
            "Activation Date": self.activation_date,
        }


@dataclass(frozen=True)
class SentMessage:
    """A message the account accepted, with those of its recipients it was accepted for."""

    ref_id: str
    sender: str
    recipients: tuple[str, ...]
    text: str
    media_urls: tuple[str, ...]
    message_type: Literal["SMS", "MMS"]
    sent_at: datetime


def seeded_numbers() -> list[Number]:
    """One that sends, another, and one of each kind that cannot or need not."""
    return [
        Number(SENDING_NUMBER, campaign=APPROVED_CAMPAIGN),
        Number(SECOND_SENDING_NUMBER, campaign=APPROVED_CAMPAIGN),
        Number(SMS_OFF_NUMBER, sms=False, mms=False, campaign=APPROVED_CAMPAIGN),
        Number(UNREGISTERED_NUMBER, campaign=PENDING_CAMPAIGN),
        Number(UNASSIGNED_NUMBER, webhook=""),
        Number(PORTING_NUMBER, campaign=APPROVED_CAMPAIGN, status="SUBMITTED"),
        Number(TOLL_FREE_NUMBER),
    ]


def seeded_webhooks() -> list[Webhook]:
    """The one that every account starts with."""
    url = "https://texts.example.com/inbound"
    return [Webhook(DEFAULT_WEBHOOK, "Main line", url, dlr=True, method="POST", last_modification=_SEEDED_AT)]


def seeded_campaigns() -> list[Campaign]:
    """One that is approved, and one that is not."""
    return [
        Campaign(APPROVED_CAMPAIGN, "Brand 1", "49", "Y", _SEEDED_AT),
        Campaign(PENDING_CAMPAIGN, "Brand 2", "1", "N", ""),
    ]
