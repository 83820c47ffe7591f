"""The shapes of the answers."""

from typing import Literal

from pydantic import Field

from ..envelope import Envelope, Part


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
