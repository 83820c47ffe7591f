"""The JSON of the messaging API: written exactly as documented, read as tolerantly as it arrives.

Observed drift that reading accepts: booleans as text or numbers, numbers as text and back, missing keys,
keys with spaces and a misspelt one, a single object where a list is documented.
"""

import re
from typing import Annotated, cast

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter

from .claims import Verdict, claims, denies, verdict


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        # A lone surrogate is legal JSON and illegal UTF-8: it must not travel on.
        return str(value).encode("utf-8", "replace").decode()
    raise ValueError("not text")


def _flag(value: object) -> bool | None:
    known = {
        "true": True,
        "1": True,
        "y": True,
        "yes": True,
        "on": True,
        "false": False,
        "0": False,
        "n": False,
        "no": False,
        "off": False,
    }
    return known.get(_text(value).strip().lower())


def _whole(value: object) -> int | None:
    digits = _text(value).strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None


def _listed(value: object) -> object:
    return cast("object", value) if isinstance(value, list) else [value]


def _stated(value: object) -> str | None:
    return None if value is None else _text(value)


def _address(value: object) -> str | None:
    written = _stated(value)
    return None if written and re.search(r"\*{3}|\u2022{3}|x{8}|\u2026", written, re.IGNORECASE) else written


Text = Annotated[str, BeforeValidator(_text)]
Stated = Annotated[str | None, BeforeValidator(_stated)]
"""Text of which it matters that an answer left it out: it may have any value then."""
Address = Annotated[str | None, BeforeValidator(_address)]
"""Stated, unless part of it is masked: what is shown so must not be written back."""
Flag = Annotated[bool | None, BeforeValidator(_flag)]
Whole = Annotated[int | None, BeforeValidator(_whole)]


class _Read(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class _Told(_Read):
    """What says what was done. What it has that is not documented may say otherwise."""

    model_config = ConfigDict(extra="allow")

    def agreed(self, verdict: Verdict) -> Verdict:
        """A verdict that nothing else in it contradicts."""
        more = self.model_extra or {}
        at_odds = (verdict == "done" and denies(more)) or (verdict == "failed" and claims(more))
        return "unknown" if at_odds else verdict


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


class RecipientResult(_Told):
    """What the provider says of one recipient."""

    to: Text = Field(default="", validation_alias="To")
    status: Text = Field(default="", validation_alias="Status")

    @property
    def verdict(self) -> Verdict:
        return self.agreed(verdict(self.status))


def _reference(value: object) -> str:
    # Python's JSON knows NaN and Infinity, and reads them as numbers.
    written = "" if isinstance(value, (bool, float)) else _text(value).strip()
    return written if re.fullmatch(r"[!-~]{1,100}", written) else ""


def _message_type(value: object) -> str:
    written = _text(value).strip().upper()
    return written if written in ("SMS", "MMS") else ""


Reference = Annotated[str, BeforeValidator(_reference)]
MessageType = Annotated[str, BeforeValidator(_message_type)]


class SendReceipt(_Told):
    """The answer to a send. `fragments` is absent in older answers; `ref_id` is an opaque string.

    What cannot be a reference, or is no documented type, counts as absent: both reach whoever reads the answer.
    """

    ref_id: Reference = Field(default="", validation_alias="RefId")
    sender: Text = Field(default="", validation_alias="From")
    message_type: MessageType = Field(default="", validation_alias="MessageType")
    fragments: Whole = Field(default=None, validation_alias="Fragments")
    results: Annotated[list[RecipientResult], BeforeValidator(_listed)] = Field(
        validation_alias="Results", min_length=1
    )

    def verdict(self, result: RecipientResult) -> Verdict:
        """What it says of a recipient, the whole of it considered."""
        return self.agreed(result.verdict)


class Webhook(_Read):
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


class SavedWebhook(Webhook, _Told):
    """The answer to a PUT: the webhook, and in an answer that is none what kept it from being saved."""

    status: Text = Field(default="", validation_alias="Status")
    code: Text = Field(default="", validation_alias="Code")

    @property
    def verdict(self) -> Verdict:
        found = verdict(self.status) if self.status else "done"
        return "unknown" if self.code and found == "done" else self.agreed(found)


class DeletedWebhook(_Told):
    """The answer to a DELETE."""

    status: Text = Field(validation_alias="Status")
    name: Text = Field(default="", validation_alias="Webhook")
    code: Text = Field(default="", validation_alias="Code")

    @property
    def verdict(self) -> Verdict:
        found = verdict(self.status)
        return "unknown" if self.code and found == "done" else self.agreed(found)


class Campaign(_Read):
    """A registered 10DLC campaign. Only an approval of "Y" lets its numbers send."""

    campaign_id: Text = Field(validation_alias="Tcr", min_length=1)
    brand: Text = Field(default="", validation_alias="Brand")
    number_count: Whole = Field(default=None, validation_alias="Count")
    approval: Text = Field(default="", validation_alias="Approval")
    activated_at: Text = Field(
        default="", validation_alias=AliasChoices("Activation Date", "ActivationDate", "activated_at")
    )


Webhooks: TypeAdapter[list[Webhook]] = TypeAdapter(Annotated[list[Webhook], BeforeValidator(_listed)])
Campaigns: TypeAdapter[list[Campaign]] = TypeAdapter(Annotated[list[Campaign], BeforeValidator(_listed)])
