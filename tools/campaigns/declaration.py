"""The tool for 10DLC campaigns: what the account's local numbers are registered to send."""

from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import Field

from ..app import Ctx
from ..envelope import Envelope, Part
from ..fields import CampaignFilter


class CampaignRow(Part):
    """A registered campaign."""

    campaign_id: str
    brand: str
    number_count: int | None = Field(default=None, description="Numbers that belong to it.")
    approved: bool = Field(description="Only an approved campaign lets its numbers send.")
    approval: str = Field(description="As the provider shows it.")
    activated_at: str | None = Field(default=None, description="As the provider shows it; its zone is not known.")


class CampaignList(Envelope):
    """The answer to a listing."""

    status: Literal["ok", "failed"]
    campaigns: list[CampaignRow] | None = None


async def list_campaigns(ctx: Ctx, campaign_id: CampaignFilter = "") -> Annotated[CallToolResult, CampaignList]:
    """Lists the registered 10DLC campaigns, not their numbers. A local number sends only under an approved one."""
    from .calls import campaigns_of

    return await campaigns_of(ctx, campaign_id)
