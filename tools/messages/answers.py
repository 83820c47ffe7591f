"""The shapes of the answers: to a preview, and to a send."""

from typing import Literal

from pydantic import Field

from ...messaging.vocabulary import RecipientStatus
from ...provider.errors import ErrorReport
from ..envelope import NAME, Envelope, GuardedEnvelope, Part


class ForcedBy(Part):
    """A character that GSM-7 lacks, and where it stands."""

    character: str
    name: str
    positions: list[int] = Field(description="Zero-based, in characters.")


class WouldRefuse(Part):
    """A rule that would refuse the send as it is now."""

    code: str
    message: str
    next_step: str


class PreviewResult(Envelope):
    """The answer to a preview."""

    status: Literal["ok", "failed"]
    preview: str | None = Field(default=None, description="Show it to the user; nothing was sent.")
    from_number: str | None = None
    requests: list[list[str]] | None = Field(default=None, description="The recipients of each request.")
    kind: str | None = Field(default=None, description="SMS or MMS.")
    group: bool | None = None
    encoding: str | None = Field(default=None, description="GSM-7 or UCS-2.")
    units: int | None = Field(default=None, description="Length in 7-bit or 16-bit units.")
    segments: int | None = Field(default=None, description="Billed parts of the text, for each recipient.")
    segments_total: int | None = None
    ucs2_because: list[ForcedBy] | None = None
    gsm7_rewrite: str | None = Field(default=None, description="The text in GSM-7, to offer to the user.")
    gsm7_segments: int | None = Field(default=None, description="Billed parts that this would take.")
    warnings: list[str] | None = None
    would_refuse: list[WouldRefuse] | None = Field(
        default=None, description="Absent: nothing would; the user is still asked."
    )


class RecipientRow(Part):
    """What happened for one recipient."""

    to: str
    name: str | None = Field(default=None, description=NAME)
    status: RecipientStatus
    message_id: str
    ref_id: str | None = None
    message_type: str | None = None
    fragments: int | None = None
    error: ErrorReport | None = None


class SendResult(GuardedEnvelope):
    """The answer to a send."""

    status: Literal["sent", "partial", "failed", "unknown", "confirmation_required", "declined", "refused"]
    from_number: str | None = None
    message_id: str | None = None
    results: list[RecipientRow] | None = None
