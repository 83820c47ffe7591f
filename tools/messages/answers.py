"""The tool that shows a text before it is sent: the same checks, the same preview that a person is asked with."""

from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import Field

from ..app import Ctx
from ..envelope import Envelope, Part
from ..fields import FromNumber, Group, MediaUrls, MessageText, Recipients


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
    warnings: list[str] | None = None
    would_refuse: list[WouldRefuse] | None = Field(
        default=None, description="Absent: nothing would; the user is still asked."
    )


async def preview_message(
    ctx: Ctx,
    to: Recipients,
    message: MessageText = "",
    media_urls: MediaUrls = [],  # noqa: B006 (never changed; a default that JSON schema can show)
    from_number: FromNumber = "",
    group: Group = False,
) -> Annotated[CallToolResult, PreviewResult]:
    """Shows what send_message would send: numbers, segments, warnings, and what would refuse it. Sends nothing."""
    from .calls import Wish
    from .previewing import preview

    return await preview(ctx, Wish(to, message, media_urls, from_number, group))
