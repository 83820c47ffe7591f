"""The shapes of the answers."""

from typing import Literal

from pydantic import Field

from ...messaging.vocabulary import Receiver, Why
from ..envelope import ChangedField, Envelope, GuardedEnvelope, Part


class NumberRow(Part):
    """A number of the account."""

    number: str
    can_send: bool | None = Field(default=None, description="Texts, now; absent: not known.")
    can_receive: Receiver = Field(description="Who gets the texts.")
    why: Why | None = Field(default=None, description="Why it cannot send, or why that is not known.")
    next_step: str | None = None
    sms: bool | None = None
    mms: bool | None = None
    campaign: str | None = Field(default=None, description="TCR id.")
    webhook: str | None = Field(default=None, description="Name; empty: none.")


class NumberPage(Envelope):
    """The answer to a listing."""

    status: Literal["ok", "failed"]
    numbers: list[NumberRow] | None = None
    total: int | None = None
    next_cursor: str | None = None


class SetNumberResult(GuardedEnvelope):
    """The answer to a change."""

    status: Literal[
        "updated",
        "accepted",
        "unchanged",
        "partial",
        "failed",
        "unknown",
        "confirmation_required",
        "declined",
        "refused",
    ]
    number: str | None = None
    changes: list[ChangedField] | None = None
    lost: list[ChangedField] | None = Field(default=None, description="What nobody asked for and differs now.")
