"""Campaigns as the provider lists them: only a plain Y is approved."""

from typing import Any, cast

import pytest
from inline_snapshot import snapshot

from ...helpers.support import call, error_of, in_process, structure, text_of
from ...helpers.tools.foretold import account, received


class TestCampaigns:
    @pytest.mark.parametrize(
        ("approval", "approved"),
        [("Y", True), ("N", False), ("y", False), ("Yes", False), ("", False), ("Pending", False), ("Y?", False)],
    )
    async def test_only_y_is_approved(self, approval: str, *, approved: bool) -> None:
        simulator = account()
        simulator.campaigns["CW1549"].approval = cast("Any", approval)
        async with in_process(simulator) as client:
            result = await call(client, "list_campaigns", campaign_id="CW1549")
        row = structure(result)["campaigns"][0]
        assert (row["approved"], row["approval"]) == (approved, approval)
        assert (": approved" in text_of(result)) is approved

    async def test_the_structure(self) -> None:
        async with in_process(account()) as client:
            result = await call(client, "list_campaigns")
        assert structure(result)["campaigns"] == snapshot(
            [
                {
                    "campaign_id": "CW1549",
                    "brand": "Brand 1",
                    "number_count": 49,
                    "approved": True,
                    "approval": "Y",
                    "activated_at": "2021-02-16 16:23:35",
                },
                {
                    "campaign_id": "CP2200",
                    "brand": "Brand 2",
                    "number_count": 1,
                    "approved": False,
                    "approval": "N",
                },
            ]
        )

    async def test_a_list_can_be_narrowed(self) -> None:
        simulator = account()
        async with in_process(simulator) as client:
            result = await call(client, "list_campaigns", campaign_id="CP2200")
            missing = await call(client, "list_campaigns", campaign_id="CX0000")
        assert [row["campaign_id"] for row in structure(result)["campaigns"]] == ["CP2200"]
        assert received(simulator)[0] == ("GET /campaigns", {"Tcr": "CP2200"})
        assert error_of(missing)["code"] == "campaign_not_found"
