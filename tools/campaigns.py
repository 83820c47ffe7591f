"""The tool for 10DLC campaigns: what the account's local numbers are registered to send."""

from typing import Annotated, Literal

from mcp.types import CallToolResult
from pydantic import BaseModel, Field

from ..messaging.visible import one_line
from ..provider.wire import Campaign
from .app import Ctx, app_of
from .envelope import Envelope, answer
from .fields import CampaignFilter


class CampaignRow(BaseModel):
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
    campaigns = await app_of(ctx).provider.list_campaigns(campaign_id)
    rows = [_row(campaign) for campaign in campaigns]
    lines = [f"{len(rows)} campaign(s).", *(_line(row) for row in rows)] if rows else ["There are no campaigns."]
    return answer(CampaignList(status="ok", campaigns=rows), lines)


def _row(campaign: Campaign) -> CampaignRow:
    return CampaignRow(
        campaign_id=one_line(campaign.campaign_id, 64),
        brand=one_line(campaign.brand, 128),
        number_count=campaign.number_count,
        approved=campaign.approval == "Y",
        approval=one_line(campaign.approval, 40),
        activated_at=one_line(campaign.activated_at, 40) or None,
    )


def _line(row: CampaignRow) -> str:
    state = "approved" if row.approved else f'not approved ("{row.approval}")'
    numbers = "" if row.number_count is None else f", {row.number_count} number(s)"
    since = f", active since {row.activated_at}" if row.activated_at else ""
    return f'- {row.campaign_id} "{row.brand}": {state}{numbers}{since}'
