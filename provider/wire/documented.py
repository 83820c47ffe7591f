"""The JSON of the API's specification: written exactly as documented, read as tolerantly as it arrives."""

import re
from typing import Annotated

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter

from ..claims import Verdict, verdict
from .fields import Address, Flag, Read, Stated, Text, Told, Whole, listed, text_of


class OutboundMessage(BaseModel):
    """One request to send. Numbers are 11 digits without "+"; several recipients make a group message."""

    model_config = ConfigDict(frozen=True)

    sender: str
    to: tuple[str, ...]
    text: str = ""
    media: tuple[str, ...] = ()

    def wire(self) -> dict[str, object]:
        """The documented body. Media is left out where there is none, since its presence makes an MMS."""
        body: dict[str, object] = {"From": self.sender, "To": list(self.to), "Message": self.text}
        return body | ({"MediaURLs": list(self.media)} if self.media else {})


class RecipientResult(Told):
    """What the provider says of one recipient."""

    to: Text = Field(default="", validation_alias="To")
    status: Text = Field(default="", validation_alias="Status")

    @property
    def verdict(self) -> Verdict:
        return self.agreed(verdict(self.status))


def _reference(value: object) -> str:
    # Python's JSON knows NaN and Infinity, and reads them as numbers.
    written = "" if isinstance(value, (bool, float)) else text_of(value).strip()
    return written if re.fullmatch(r"[!-~]{1,100}", written) else ""


def _message_type(value: object) -> str:
    written = text_of(value).strip().upper()
    return written if written in ("SMS", "MMS") else ""


Reference = Annotated[str, BeforeValidator(_reference)]
MessageType = Annotated[str, BeforeValidator(_message_type)]


class SendReceipt(Told):
    """The answer to a send. `fragments` is absent in older answers; `ref_id` is an opaque string.

    What cannot be a reference, or is no documented type, counts as absent: both reach whoever reads the answer.
    """

    ref_id: Reference = Field(default="", validation_alias="RefId")
    sender: Text = Field(default="", validation_alias="From")
    message_type: MessageType = Field(default="", validation_alias="MessageType")
    fragments: Whole = Field(default=None, validation_alias="Fragments")
    results: Annotated[list[RecipientResult], BeforeValidator(listed)] = Field(
        validation_alias="Results", min_length=1
    )

    def verdict(self, result: RecipientResult) -> Verdict:
        """What it says of a recipient, the whole of it considered."""
        return self.agreed(result.verdict)


class Webhook(Read):
    """A webhook as the account has it; None is what an answer does not state.

    The answer to a PUT shows neither receipts nor method.
    """

    name: Text = Field(validation_alias="Webhook", min_length=1)
    description: Stated = Field(default=None, validation_alias="Description")
    url: Address = Field(default=None, validation_alias="Url")
    delivery_receipts: Flag = Field(default=None, validation_alias="Dlr")
    method: Stated = Field(default=None, validation_alias="Method")
    last_modified: Text = Field(
        default="", validation_alias=AliasChoices("Last Modification", "Last Modifiction", "last_modified")
    )

    def wire(self) -> dict[str, object]:
        """The documented PUT body, every field: whether an omitted one keeps its value is not known."""
        return {
            "Webhook": self.name,
            "Description": self.description or "",
            "Url": self.url or "",
            "Dlr": self.delivery_receipts is not False,
            "Method": self.method or "POST",
        }


class SavedWebhook(Webhook, Told):
    """The answer to a PUT: the webhook, and in an answer that is none what kept it from being saved."""

    status: Text = Field(default="", validation_alias="Status")
    code: Text = Field(default="", validation_alias="Code")

    @property
    def verdict(self) -> Verdict:
        found = verdict(self.status) if self.status else "done"
        return "unknown" if self.code and found == "done" else self.agreed(found)


class DeletedWebhook(Told):
    """The answer to a DELETE."""

    status: Text = Field(validation_alias="Status")
    name: Text = Field(default="", validation_alias="Webhook")
    code: Text = Field(default="", validation_alias="Code")

    @property
    def verdict(self) -> Verdict:
        found = verdict(self.status)
        return "unknown" if self.code and found == "done" else self.agreed(found)


class Campaign(Read):
    """A registered 10DLC campaign. Only an approval of "Y" lets its numbers send."""

    campaign_id: Text = Field(validation_alias="Tcr", min_length=1)
    brand: Text = Field(default="", validation_alias="Brand")
    number_count: Whole = Field(default=None, validation_alias="Count")
    approval: Text = Field(default="", validation_alias="Approval")
    activated_at: Text = Field(
        default="", validation_alias=AliasChoices("Activation Date", "ActivationDate", "activated_at")
    )

    @property
    def approved(self) -> bool:
        """Whether its numbers may send. What any other approval means is not documented."""
        return self.approval == "Y"


Webhooks: TypeAdapter[list[Webhook]] = TypeAdapter(Annotated[list[Webhook], BeforeValidator(listed)])
Campaigns: TypeAdapter[list[Campaign]] = TypeAdapter(Annotated[list[Campaign], BeforeValidator(listed)])
