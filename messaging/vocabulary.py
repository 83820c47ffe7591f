"""The bounds and the words that callers are told, apart from what works with them: they are known at once."""

from dataclasses import dataclass
from typing import Literal

TEXT_LIMIT = 1600
"""Characters of one text; what clients of this provider send, its own limit is not documented."""
MEDIA_LIMIT = 10
"""Attachments of one message; carriers drop longer lists."""

CONTACTS = "contacts"
"""In an allow-list: whoever is in the operator's contacts."""

Confirm = Literal["human", "human-or-token", "token", "off"]
"""Who must confirm: a person whom the server asks; that or, where the client cannot ask, whoever relays a
confirmation_id; only the latter; nobody."""
ApprovedBy = Literal["person", "relayed", "operator"]
"""Who said yes: a person whom the server asked, a person as a model tells it, the operator for everybody."""
ApprovedVia = Literal["form", "card", "page", "terminal"]
"""Where a person said it: in the client's form, in a card of ours in the conversation, on a page of ours in the
browser, or in a terminal."""
Via = ApprovedVia | Literal[""]
"""The same, empty where no person did."""
RecipientStatus = Literal["sent", "failed", "unknown", "not_sent"]
SendStatus = Literal["sent", "partial", "failed", "unknown"]
Why = Literal[
    "sms_off", "no_campaign", "campaign_not_approved", "campaign_unknown", "porting", "service_off", "unreadable"
]
"""Why a number cannot send, or why that is not known."""
Receiver = Literal["this_inbox", "another_address", "3CX", "nobody", "unknown"]
"""Who gets what is texted to a number."""


@dataclass(frozen=True)
class SettingProblem:
    """A setting that is missing or malformed: its variable and what is wrong, never its value."""

    variable: str
    problem: str
