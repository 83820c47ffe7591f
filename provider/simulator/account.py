"""The account behind the simulated API: what it owns, and what it does when it is asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus
from typing import Literal, TypeVar
from uuid import UUID

from ..numbers import is_short_code, is_toll_free
from .holdings import (
    FAILING_RECIPIENT,
    UNAVAILABLE_RECIPIENT,
    Campaign,
    JsonObject,
    Number,
    SentMessage,
    Webhook,
    seeded_campaigns,
    seeded_numbers,
    seeded_webhooks,
)
from .quirks import Quirks
from .requests import (
    ApiError,
    MessageRequest,
    NumberRequest,
    WebhookRequest,
    malformed,
    parse,
    parse_message,
)

_LOCAL_DIGITS = 7
_LISTED_UNASKED = 100
"""Numbers that a listing without a limit shows; how many the provider's does is not known."""
_STAMP = "%Y-%m-%d %H:%M:%S"

_Item = TypeVar("_Item")


class Account:
    """A provider's account. Everything on it may be changed between two requests."""

    quirks: Quirks
    numbers: dict[str, Number]
    webhooks: dict[str, Webhook]
    campaigns: dict[str, Campaign]
    sent: list[SentMessage]
    funds: bool
    """Without funds, what costs money is answered 403."""
    services: dict[str, bool]
    """Sms and Mms: what is off for the whole account is answered 403."""
    agreement_accepted: bool
    """Without consent to the agreement, PUT /webHooks is answered 412."""

    def __init__(self, now: Callable[[], datetime], new_id: Callable[[], UUID]) -> None:
        self._now = now
        self._new_id = new_id
        self.reset()

    def reset(self) -> None:
        """The account as it was in the beginning."""
        self.quirks = Quirks()
        self.numbers = {number.number: number for number in seeded_numbers()}
        self._before, self._stale_reads = self.numbers, 0
        self.webhooks = {webhook.name: webhook for webhook in seeded_webhooks()}
        self.campaigns = {campaign.tcr: campaign for campaign in seeded_campaigns()}
        self.sent = []
        self.funds = True
        self.services = {"Sms": True, "Mms": True}
        self.agreement_accepted = True

    def send_message(self, body: object) -> JsonObject:
        """POST /messageSend."""
        request = parse_message(body)
        self._require_funds()
        self._require_service(request.message_type)
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

    def list_numbers(self, query: Mapping[str, str]) -> list[JsonObject]:
        """GET /tnRecord; without a limit fewer come than there are."""
        shown = self._before if self._stale_reads > 0 else self.numbers
        self._stale_reads -= 1
        found = [number.listed() for number in shown.values() if number.matches(query)]
        if not found:
            raise ApiError(HTTPStatus.NOT_FOUND, "7404", "Telephone Number not found")
        limit = query.get("Limit", "")
        return found[: int(limit) if limit.isdecimal() else _LISTED_UNASKED]

    def set_number(self, body: object) -> JsonObject:
        """POST /tnRecord; what is left out keeps its value, unless `quirks.partial_resets`."""
        request = parse(NumberRequest, body)
        number = self.numbers.get(request.number)
        if number is None:
            raise ApiError(HTTPStatus.NOT_FOUND, "7404", "Telephone Number not found", request.number)
        if request.webhook not in ("", number.webhook):
            _select(self.webhooks, request.webhook, "Webhook")
        if request.campaign not in ("", number.campaign):
            _select(self.campaigns, request.campaign, "Campaign")
        change = request.model_dump(exclude_unset=not self.quirks.partial_resets)
        self._before, self._stale_reads = dict(self.numbers), self.quirks.slow_changes
        self.numbers[request.number] = replace(number, **change)
        return {"TN": request.number, "Status": "Success"}

    def account_detail(self) -> JsonObject:
        """GET /accountDetail."""
        return {
            "Account": {"Name": "Sandbox", "Email": "owner@example.com"},
            "Balance Related": {"Balance": "12.34" if self.funds else "0.00", "Low Balance Threshold": "5.00"},
            "Service Status": {name: "Enabled" if on else "Disabled" for name, on in self.services.items()},
        }

    def _require_service(self, message_type: Literal["SMS", "MMS"]) -> None:
        if not self.services["Mms" if message_type == "MMS" else "Sms"]:
            raise ApiError(HTTPStatus.FORBIDDEN, "7403", "Insufficient funds or service not enabled")

    def _require_funds(self) -> None:
        if not self.funds:
            raise ApiError(HTTPStatus.FORBIDDEN, "7403", "Insufficient funds or service not enabled")

    def _require_agreement(self) -> None:
        if not self.agreement_accepted:
            description = {"Agreement": ["Messaging agreement lacks consent"]}
            raise ApiError(HTTPStatus.PRECONDITION_FAILED, "7412", description)

    def _require_enabled(self, sender: str, message_type: Literal["SMS", "MMS"]) -> None:
        number = self.numbers.get(sender)
        on = number and number.status == "Active" and (number.mms if message_type == "MMS" else number.sms)
        if number is None or not on:
            description = "Telephone Number not enabled for Service"
            raise ApiError(HTTPStatus.NOT_FOUND, "7404", description, sender)
        if not (is_short_code(sender) or is_toll_free(sender) or self._approved(number.campaign)):
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
