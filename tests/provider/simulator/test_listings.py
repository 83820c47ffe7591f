"""The simulator's webhooks and campaigns are listed and changed as the documented API says."""

import pytest

from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, DEFAULT_WEBHOOK

from ...helpers.provider.simulated import Connect, in_process, simulated, webhook


class TestWebhooks:
    async def test_the_list_shows_every_field(self, connect: Connect) -> None:
        async with connect(simulated()) as client:
            everything = await client.get("/webHooks", params={"Webhook": ""})
            one = await client.get("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
        assert everything.json() == one.json()
        assert one.json() == [
            {
                "Webhook": "Default",
                "Description": "Main line",
                "Url": "https://texts.example.com/inbound",
                "Dlr": True,
                "Method": "POST",
                "Last Modification": "2021-02-16 16:23:35",
            }
        ]

    async def test_a_saved_webhook_is_shown_without_dlr_and_method(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            response = await client.put("/webHooks", json=webhook(Description="Shop", Dlr=True, Method="3CX"))
        assert response.json() == {
            "Webhook": "Orders",
            "Description": "Shop",
            "Url": "https://shop.example/in",
            "Last Modification": "2026-03-01 12:00:00",
        }
        saved = simulator.webhooks["Orders"]
        assert (saved.dlr, saved.method, len(simulator.webhooks)) == (True, "3CX", 2)

    async def test_saving_again_resets_what_is_left_out(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            await client.put("/webHooks", json=webhook(Webhook=DEFAULT_WEBHOOK))
        saved = simulator.webhooks[DEFAULT_WEBHOOK]
        assert (saved.description, saved.dlr, saved.method) == ("", False, "POST")

    @pytest.mark.parametrize(
        "changed",
        [
            {"Webhook": None},
            {"Webhook": ""},
            {"Url": None},
            {"Url": "ftp://shop.example/in"},
            {"Url": "https://"},
            {"Dlr": "true"},
            {"Method": "GET"},
        ],
    )
    async def test_a_malformed_webhook_is_a_400(self, changed: dict[str, object]) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.put("/webHooks", json=webhook(**changed))
        assert (response.status_code, list(simulator.webhooks)) == (400, [DEFAULT_WEBHOOK])

    async def test_an_inbox_on_this_machine_needs_no_https(self) -> None:
        async with in_process(simulated()) as client:
            response = await client.put("/webHooks", json=webhook(Url="http://127.0.0.1:8080/in"))
        assert response.status_code == 200

    async def test_without_consent_saving_is_a_412(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.agreement_accepted = False
        async with connect(simulator) as client:
            response = await client.put("/webHooks", json=webhook())
        assert (response.status_code, list(response.json()["Description"])) == (412, ["Agreement"])

    async def test_a_deleted_webhook_is_gone(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            deleted = await client.delete("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
            again = await client.delete("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
            listed = await client.get("/webHooks")
        assert deleted.json() == {"Status": "Success", "Webhook": "Default"}
        assert [answer.status_code for answer in (again, listed)] == [404, 404]
        assert listed.json()["Description"] == "Webhook not found"

    async def test_what_is_not_there_is_not_found(self) -> None:
        async with in_process(simulated()) as client:
            unknown = await client.get("/webHooks", params={"Webhook": "default"})
            unnamed = await client.delete("/webHooks")
        assert (unknown.status_code, unnamed.status_code) == (404, 400)


class TestCampaigns:
    async def test_campaigns_are_listed(self, connect: Connect) -> None:
        async with connect(simulated()) as client:
            everything = await client.get("/campaigns")
            one = await client.get("/campaigns", params={"Tcr": APPROVED_CAMPAIGN})
        assert [campaign["Approval"] for campaign in everything.json()] == ["Y", "N"]
        assert one.json() == [
            {
                "Tcr": "CW1549",
                "Brand": "Brand 1",
                "Count": "49",
                "Approval": "Y",
                "Activation Date": "2021-02-16 16:23:35",
            }
        ]

    async def test_an_unknown_campaign_and_an_empty_list_are_not_found(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            unknown = await client.get("/campaigns", params={"Tcr": "C0"})
            simulator.campaigns.clear()
            empty = await client.get("/campaigns")
        assert [answer.status_code for answer in (unknown, empty)] == [404, 404]
        assert empty.json()["Description"] == "Campaign not found"
