"""The arguments that tools share: description and bounds, once.

Free text is exactly `str` with "" for absent: the SDK decodes any other string argument as JSON first, so that
the text `null` would be lost. A choice has "" for absent too, which is accepted and never published. What else a
missing argument stands for is said in its description.
"""

from typing import Annotated, Literal, cast

from pydantic import AfterValidator, BeforeValidator, Field

from ..messaging.vocabulary import MEDIA_LIMIT, TEXT_LIMIT

KEY_LEAST, KEY_LONGEST = 8, 64
"""Characters of a request_key: too few would come twice by chance."""


def _one_or_many(value: object) -> object:
    return cast("object", value) if isinstance(value, list) else [value]


def _pictures(value: object) -> object:
    return [] if value == "" else _one_or_many(value)


_SWITCHES = {
    "on": (True, "true", "yes", "y", "t", "1"),
    "off": (False, "false", "no", "n", "f", "0"),
}
_SWITCHED: dict[object, str] = {said: switch for switch, sayings in _SWITCHES.items() for said in sayings}


def _switch(value: object) -> object:
    """Whatever is read as a flag elsewhere, as the word."""
    said = value.lower() if isinstance(value, str) else value
    return _SWITCHED.get(said, said) if isinstance(said, str | int | float) else said


def _digits(value: object) -> object:
    # Clients that guess types from what was typed pass a number.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _key(value: str) -> str:
    if any("\ud800" <= c <= "\udfff" for c in value):
        raise ValueError("contains half of a surrogate pair, which no text can carry")
    if value and not KEY_LEAST <= len(value) <= KEY_LONGEST:
        raise ValueError(f"has {len(value)} characters, and not {KEY_LEAST} to {KEY_LONGEST}")
    return value


Person = Annotated[str, Field(min_length=1, max_length=80), BeforeValidator(_digits)]

Recipients = Annotated[
    list[Person],
    Field(min_length=1, max_length=1000, description="US or Canadian phone numbers, or names in the contacts."),
    BeforeValidator(_one_or_many),
]
MessageText = Annotated[
    str, Field(max_length=TEXT_LIMIT, description="The text, sent exactly as given. Needed unless there is media.")
]
MediaUrls = Annotated[
    list[str],
    Field(max_length=MEDIA_LIMIT, description="Public https URLs of JPEG, PNG or GIF pictures; makes it an MMS."),
    BeforeValidator(_pictures),
]
FromNumber = Annotated[
    str, Field(max_length=40, description="The business number to send from, if not the default.")
]
Group = Annotated[bool, Field(description="One group message in which all recipients see each other.")]
WebhookName = Annotated[str, Field(min_length=1, max_length=64, description="Exact name.")]
WebhookFilter = Annotated[str, Field(max_length=64, description="Exact name; empty lists all.")]
WebhookUrl = Annotated[
    str,
    Field(
        max_length=2048,
        description='Where inbound messages are posted: https URL, or "inbox" for this server. Needed to create.',
    ),
]
WebhookDescription = Annotated[str, Field(max_length=255, description="What it is for.")]
DeliveryReceipts = Annotated[
    Literal["", "on", "off"],
    Field(description="Whether delivery receipts are posted too."),
    BeforeValidator(_switch),
]
WebhookMethod = Annotated[Literal["", "POST", "3CX"], Field(description="How it is posted.")]
CampaignFilter = Annotated[str, Field(max_length=64, description="Exact TCR campaign id; empty lists all.")]
CampaignId = Annotated[str, Field(max_length=64, description="TCR campaign id.")]
NumberFilter = Annotated[
    str, Field(max_length=40, description="Only this; empty lists all."), BeforeValidator(_digits)
]
OurNumber = Annotated[
    str, Field(min_length=1, max_length=40, description="One of BULKVS_FROM."), BeforeValidator(_digits)
]
WebhookToAttach = Annotated[
    str, Field(max_length=64, description='Exact name, or "inbox" for the one that points to this server.')
]
ConfirmationId = Annotated[
    str, Field(max_length=40, description="Only after a confirmation_required answer and the user's yes.")
]
AllowDuplicate = Annotated[bool, Field(description="Even if they just got it.")]
RequestKey = Annotated[str, Field(description="A repeat within 48 h tells the result."), AfterValidator(_key)]

WithNumber = Annotated[str, Field(max_length=80, description="Only with this phone number or name.")]
TheirNumber = Annotated[str, Field(min_length=1, max_length=80, description="Whose reply to wait for.")]
DirectionFilter = Annotated[Literal["", "inbound", "outbound"], Field(description="Only this direction.")]
StatusFilter = Annotated[
    Literal["", "received", "sending", "sent", "failed", "unknown", "not_sent"],
    Field(description="Only this status."),
]
Since = Annotated[
    str, Field(max_length=40, description="ISO 8601 date or time; without an offset in the server's zone.")
]
Search = Annotated[str, Field(max_length=200, description="Words that the text contains.")]
Limit = Annotated[int, Field(ge=1, le=50, description="At most this many; 20 unless given.")]
Cursor = Annotated[str, Field(max_length=300, description="next_cursor of the previous answer.")]
MessageId = Annotated[str, Field(min_length=1, max_length=40, description="message_id of a send or of a list.")]
UnreadOnly = Annotated[bool, Field(description="Only those with texts since our last one to them.")]
WaitSeconds = Annotated[int, Field(ge=1, le=300, description="How long to wait; 45 unless given.")]
