"""The tool for 10DLC campaigns: what the account's local numbers are registered to send."""

from typing import Annotated

from mcp.types import CallToolResult

from ..app import Ctx
from ..fields import CampaignFilter
from .answers import CampaignList


async def list_campaigns(ctx: Ctx, campaign_id: CampaignFilter = "") -> Annotated[CallToolResult, CampaignList]:
    """Lists the registered 10DLC campaigns, not their numbers. A local number sends only under an approved one."""
    from .calls import campaigns_of

    return await campaigns_of(ctx, campaign_id)
