"""The arguments that tools share: description and bounds, once.

Free text is exactly `str` with "" for absent: the SDK decodes any other string argument as JSON first, so that
the text `null` would be lost.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field


def _one_or_many(value: object) -> object:
    return [value] if isinstance(value, str) else value


PhoneNumber = Annotated[str, Field(min_length=1, max_length=40)]

Recipients = Annotated[
    list[PhoneNumber],
    BeforeValidator(_one_or_many),
    Field(min_length=1, description='US or Canadian phone numbers, as written: "(310) 555-1212".'),
]
MessageText = Annotated[
    str, Field(max_length=1600, description="The text, sent exactly as given. Needed unless there is media.")
]
MediaUrls = Annotated[
    list[str],
    BeforeValidator(_one_or_many),
    Field(max_length=10, description="Public https URLs of JPEG, PNG or GIF pictures; makes it an MMS."),
]
FromNumber = Annotated[
    str, Field(max_length=40, description="The business number to send from, if not the default.")
]
Group = Annotated[bool, Field(description="One group message in which all recipients see each other.")]
WebhookName = Annotated[str, Field(min_length=1, max_length=64, description="Exact name.")]
WebhookFilter = Annotated[str, Field(max_length=64, description="Exact name; empty lists all.")]
WebhookUrl = Annotated[
    str, Field(max_length=2048, description="https URL that inbound messages are posted to. Needed to create.")
]
WebhookDescription = Annotated[str, Field(max_length=255, description="What it is for.")]
DeliveryReceipts = Annotated[bool | None, Field(description="Whether delivery receipts are posted too.")]
WebhookMethod = Annotated[Literal["", "POST", "3CX"], Field(description="How it is posted.")]
CampaignFilter = Annotated[str, Field(max_length=64, description="Exact TCR campaign id; empty lists all.")]
ConfirmationId = Annotated[
    str, Field(max_length=40, description="Only after a confirmation_required answer and the user's yes.")
]
AllowDuplicate = Annotated[bool, Field(description="Send although the same text just went to the same person.")]
