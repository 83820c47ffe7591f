"""The account behind the simulated API: what it owns, and what it does when it is asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Literal, TypeVar
from uuid import UUID

from .quirks import Quirks
from .requests import (
    ApiError,
    MessageRequest,
    WebhookRequest,
    is_short_code,
    malformed,
    parse,
    parse_message,
)

SENDING_NUMBER = "13109060901"
"""Sends SMS and MMS."""
SECOND_SENDING_NUMBER = "13109060904"
"""Sends SMS and MMS as well."""
SMS_OFF_NUMBER = "13109060902"
"""On the account, but not enabled for messaging: a send is answered 404."""
UNREGISTERED_NUMBER = "13109060903"
"""Enabled, but its campaign is not approved: a send is answered 409."""
FAILING_RECIPIENT = "13105550199"
"""A text to any number that ends in 5550199 fails: its result inside the 200 is not SUCCESS."""
UNAVAILABLE_RECIPIENT = "13105550198"
"""A send to any number that ends in 5550198 is answered 503."""
DEFAULT_WEBHOOK = "Default"
"""The webhook that every account starts with."""
APPROVED_CAMPAIGN = "CW1549"
PENDING_CAMPAIGN = "CP2200"

_LOCAL_DIGITS = 7
_STAMP = "%Y-%m-%d %H:%M:%S"
_SEEDED_AT = "2021-02-16 16:23:35"

JsonObject = dict[str, object]
_Item = TypeVar("_Item")


@dataclass
class Number:
    """A telephone number or short code on the account. Local numbers need an approved campaign to send."""

    number: str
    sms: bool = True
    mms: bool = True
    campaign: str | None = None


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


class Account:
    """A provider's account. Everything on it may be changed between two requests."""

    quirks: Quirks
    numbers: dict[str, Number]
    webhooks: dict[str, Webhook]
    campaigns: dict[str, Campaign]
    sent: list[SentMessage]
    funds: bool
    """Without funds, what costs money is answered 403."""
    agreement_accepted: bool
    """Without consent to the agreement, PUT /webHooks is answered 412."""

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], UUID]) -> None:
        self._now = now
        self._new_id = new_id
        self.reset()

    def reset(self) -> None:
        """The account as it was in the beginning."""
        self.quirks = Quirks()
        self.numbers = {number.number: number for number in _seeded_numbers()}
        self.webhooks = {webhook.name: webhook for webhook in _seeded_webhooks()}
        self.campaigns = {campaign.tcr: campaign for campaign in _seeded_campaigns()}
        self.sent = []
        self.funds = True
        self.agreement_accepted = True

    def send_message(self, body: object) -> JsonObject:
        """POST /messageSend."""
        request = parse_message(body)
        self._require_funds()
        self._require_enabled(request.sender, request.message_type)
        if any(_ends_like(recipient, UNAVAILABLE_RECIPIENT) for recipient in request.recipients):
            description = "An error occurred, please try again; a support ticket may be required to resolve"
            raise ApiError(HTTPStatus.SERVICE_UNAVAILABLE, "7503", description)
        return self._accept(request)

    def list_webhooks(self, name: str) -> list[JsonObject]:
        """GET /webHooks; a blank name asks for all of them."""
        return [webhook.listed() for webhook in _select(self.webhooks, name, "Webhook")]

    def put_webhook(self, body: object) -> JsonObject:
        """PUT /webHooks."""
        request = parse(WebhookRequest, body)
        self._require_funds()
        self._require_agreement()
        webhook = Webhook(**request.model_dump(), last_modification=self._now().strftime(_STAMP))
        self.webhooks[webhook.name] = webhook
        return webhook.saved()

    def delete_webhook(self, name: str) -> JsonObject:
        """DELETE /webHooks."""
        if not name:
            raise malformed("Property missing: Webhook")
        _select(self.webhooks, name, "Webhook")
        del self.webhooks[name]
        return {"Status": "Success", "Webhook": name}

    def list_campaigns(self, tcr: str) -> list[JsonObject]:
        """GET /campaigns; a blank Tcr asks for all of them."""
        return [campaign.listed() for campaign in _select(self.campaigns, tcr, "Campaign")]

    def _require_funds(self) -> None:
        if not self.funds:
            raise ApiError(HTTPStatus.FORBIDDEN, "7403", "Insufficient funds or service not enabled")

    def _require_agreement(self) -> None:
        if not self.agreement_accepted:
            description = {"Agreement": ["Messaging agreement lacks consent"]}
            raise ApiError(HTTPStatus.PRECONDITION_FAILED, "7412", description)

    def _require_enabled(self, sender: str, message_type: Literal["SMS", "MMS"]) -> None:
        number = self.numbers.get(sender)
        if number is None or not (number.mms if message_type == "MMS" else number.sms):
            description = "Telephone Number not enabled for Service"
            raise ApiError(HTTPStatus.NOT_FOUND, "7404", description, sender)
        if not is_short_code(sender) and not self._approved(number.campaign):
            description = "Telephone Number is not assigned to an approved 10DLC campaign"
            raise ApiError(HTTPStatus.CONFLICT, "7409", description, sender)

    def _approved(self, tcr: str | None) -> bool:
        campaign = self.campaigns.get(tcr or "")
        return campaign is not None and campaign.approval == "Y"

    def _accept(self, request: MessageRequest) -> JsonObject:
        ref_id = self.quirks.ref_id(self._new_id())
        accepted = [to for to in request.recipients if not _ends_like(to, FAILING_RECIPIENT)]
        if accepted:
            self.sent.append(self._message(request, ref_id, accepted))
        return {
            "RefId": ref_id,
            "From": request.sender,
            "MessageType": request.message_type,
            "Fragments": fragments(request.text) if request.message_type == "SMS" else 1,
            "Results": [
                {"To": to, "Status": "SUCCESS" if to in accepted else "FAILED"} for to in request.recipients
            ],
        }

    def _message(self, request: MessageRequest, ref_id: str, accepted: Sequence[str]) -> SentMessage:
        return SentMessage(
            ref_id=ref_id,
            sender=request.sender,
            recipients=tuple(accepted),
            text=request.text,
            media_urls=tuple(request.media_urls),
            message_type=request.message_type,
            sent_at=self._now(),
        )


_GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_ESCAPED = "\f^{}\\[~]|€"


def fragments(text: str) -> int:
    """How many SMS a text takes: 160 septets fit in one or 153 in each of several, 70 or 67 units in UCS-2."""
    if all(character in _GSM or character in _GSM_ESCAPED for character in text):
        length, whole, part = sum(1 + (character in _GSM_ESCAPED) for character in text), 160, 153
    else:
        length, whole, part = len(text.encode("utf-16-le")) // 2, 70, 67
    return 1 if length <= whole else -(-length // part)


def _ends_like(number: str, special: str) -> bool:
    return number.endswith(special[-_LOCAL_DIGITS:])


def _select(items: Mapping[str, _Item], key: str, kind: str) -> list[_Item]:
    """All of them, or the one that was asked for; the provider calls an empty list not found, too."""
    selected = [item for name, item in items.items() if key in ("", name)]
    if not selected:
        raise ApiError(HTTPStatus.NOT_FOUND, "7404", f"{kind} not found")
    return selected


def _seeded_numbers() -> list[Number]:
    return [
        Number(SENDING_NUMBER, campaign=APPROVED_CAMPAIGN),
        Number(SECOND_SENDING_NUMBER, campaign=APPROVED_CAMPAIGN),
        Number(SMS_OFF_NUMBER, sms=False, mms=False, campaign=APPROVED_CAMPAIGN),
        Number(UNREGISTERED_NUMBER, campaign=PENDING_CAMPAIGN),
    ]


def _seeded_webhooks() -> list[Webhook]:
    url = "https://texts.example.com/inbound"
    return [Webhook(DEFAULT_WEBHOOK, "Main line", url, dlr=True, method="POST", last_modification=_SEEDED_AT)]


def _seeded_campaigns() -> list[Campaign]:
    return [
        Campaign(APPROVED_CAMPAIGN, "Brand 1", "49", "Y", _SEEDED_AT),
        Campaign(PENDING_CAMPAIGN, "Brand 2", "1", "N", ""),
    ]
