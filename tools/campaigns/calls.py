"""What a call of list_campaigns does, and the words of its answer."""

from mcp.types import CallToolResult

from ...messaging.visible import one_line
from ...provider.wire.documented import Campaign
from ..app import Ctx, app_of
from ..envelope import answer
from .answers import CampaignList, CampaignRow

_NOT_SAID = 'What an approval other than "Y" means the provider does not document; its portal shows the state.'


async def campaigns_of(ctx: Ctx, campaign_id: str) -> CallToolResult:
    """Lists the account's campaigns, or the one of that id."""
    campaigns = await app_of(ctx).provider.list_campaigns(campaign_id)
    rows = [_row(campaign) for campaign in campaigns]
    lines = [f"{len(rows)} campaign(s).", *(_line(row) for row in rows)] if rows else ["There are no campaigns."]
    note = "" if all(row.approved for row in rows) else _NOT_SAID
    return answer(
        CampaignList(status="ok", campaigns=rows, note=note or None), [*lines, *([note] if note else [])]
    )


def _row(campaign: Campaign) -> CampaignRow:
    return CampaignRow(
        campaign_id=one_line(campaign.campaign_id, 64),
        brand=one_line(campaign.brand, 128),
        number_count=campaign.number_count,
        approved=campaign.approved,
        approval=one_line(campaign.approval, 40),
        activated_at=one_line(campaign.activated_at, 40) or None,
    )


def _line(row: CampaignRow) -> str:
    state = "approved" if row.approved else f'not approved ("{row.approval}")'
    numbers = "" if row.number_count is None else f", {row.number_count} number(s)"
    since = f", active since {row.activated_at}" if row.activated_at else ""
    return f'- {row.campaign_id} "{row.brand}": {state}{numbers}{since}'
