"""Whether a number can send, and why not; and who gets what is texted to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...provider.numbers import is_short_code, is_toll_free
from ...provider.posts.address import PATH
from ...provider.wire.documented import Campaign, Webhook
from ...provider.wire.inventory import AccountDetail, AccountNumber
from ..receiving.inbox import inbox_url
from ..visible import one_line
from ..vocabulary import Receiver, Why

UNDECIDED: frozenset[Why | None] = frozenset({"campaign_unknown", "unreadable"})
"""What leaves it open whether a number can send; any other reason says that it cannot."""
_ID = 64
_PORTAL = "in the provider's portal"
_ARRIVING = frozenset({"submitted", "pending", "porting", "in progress", "scheduled", "ordered", "foc"})
"""States of a number that is on its way to the account; the first one was seen on live accounts."""


@dataclass(frozen=True)
class Around:
    """What bears on a number besides its own row; None is what could not be read."""

    campaigns: Sequence[Campaign] | None = None
    webhooks: Sequence[Webhook] | None = None
    detail: AccountDetail | None = None

    @property
    def approved(self) -> list[str]:
        """The ids of the approved campaigns that are known."""
        return [one_line(c.campaign_id, _ID) for c in self.campaigns or () if c.approved]

    def campaign(self, campaign_id: str) -> Campaign | None:
        """The one of exactly that id."""
        return next((c for c in self.campaigns or () if c.campaign_id == campaign_id), None)

    def webhook(self, name: str) -> Webhook | None:
        """The one of exactly that name."""
        return next((w for w in self.webhooks or () if w.name == name), None)


@dataclass(frozen=True)
class OwnInbox:
    """The inbox of this record: where it can be reached, and its secret; empty where there is none."""

    public_url: str = ""
    secret: str = ""

    def gets(self, url: str | None) -> bool:
        """Whether what is posted there comes here; where it can be reached may be known to others only."""
        if not (url and self.secret):
            return False
        whole = inbox_url(self.public_url, self.secret)
        return url == whole if self.public_url else url.endswith(f"{PATH}{self.secret}")


def why_not(number: AccountNumber, around: Around) -> Why | None:
    """What keeps a number from sending, the first that has to be seen to; None for nothing that is known."""
    if around.detail and around.detail.sms is False:
        return "service_off"
    status = (number.status or "active").strip().lower()
    if status != "active":
        return "porting" if status in _ARRIVING else "unreadable"
    if not number.sms:
        return "unreadable" if number.sms is None else "sms_off"
    needs = not (is_short_code(number.number) or is_toll_free(number.number))
    return _without_campaign(number, around) if needs else None


def _without_campaign(number: AccountNumber, around: Around) -> Why | None:
    if not number.campaign:
        return "campaign_unknown" if number.campaign is None else "no_campaign"
    # That it is not among all of them does not prove that there is none.
    campaign = around.campaign(number.campaign)
    if campaign is None:
        return "campaign_unknown"
    return None if campaign.approved else "campaign_not_approved"


def can_send(why: Why | None) -> bool | None:
    """Whether it can; None where that is not known."""
    return None if why in UNDECIDED else why is None


def receiver(number: AccountNumber, around: Around, inbox: OwnInbox) -> Receiver:
    """Who gets what is texted to a number."""
    if number.webhook == "" or (number.sms is False and not number.mms):
        return "nobody"
    webhook = around.webhook(number.webhook or "")
    if webhook is None:
        return "unknown"
    if (webhook.method or "").strip().upper() == "3CX":
        return "3CX"
    if not webhook.url:
        return "unknown"
    return "this_inbox" if inbox.gets(webhook.url) else "another_address"


def reason(number: AccountNumber, why: Why) -> str:
    """The same as a clause that is said of the number."""
    campaign = one_line(number.campaign or "", _ID)
    status = one_line(number.status or "", 40)
    odd = status and status.lower() != "active"
    return {
        "sms_off": "SMS is off for it",
        "no_campaign": "it belongs to no campaign",
        "campaign_not_approved": f"its campaign {campaign} is not approved",
        "campaign_unknown": f"the state of its campaign {campaign} could not be read"
        if campaign
        else "its campaign could not be read",
        "porting": f'it is still on its way to the account (its status is "{status}")',
        "service_off": "SMS is off for the whole account",
        "unreadable": f'its status "{status}" is not one that is known' if odd else "its row could not be read",
    }[why]


def remedy(why: Why, around: Around, *, settable: bool) -> str:
    """What to do about it. `settable` says whether `set_number` may change this number."""
    if why in ("no_campaign", "campaign_not_approved"):
        return _other_campaign(why, around, settable=settable)
    return {
        "sms_off": f"Switch SMS on for it {_PORTAL}.",
        "campaign_unknown": f"Look at list_campaigns and at the number {_PORTAL}.",
        "porting": f"Wait until the number has been moved; its state stands {_PORTAL}.",
        "service_off": f"Enable SMS for the account {_PORTAL}.",
        "unreadable": f"Look at the number {_PORTAL}.",
    }[why]


def _other_campaign(why: Why, around: Around, *, settable: bool) -> str:
    if around.campaigns is not None and not around.approved and why == "no_campaign":
        return f"Register a campaign {_PORTAL}, wait for its approval, and attach it to the number."
    wait = f"Wait for the approval ({_PORTAL[3:]} shows it), or attach" if why != "no_campaign" else "Attach"
    which = ", ".join(around.approved[:3]) or "list_campaigns shows them"
    how = "with set_number" if settable else _PORTAL
    return f"{wait} an approved campaign ({which}) {how}."
