"""The simulator's quirks: in what live accounts differ from the documented API."""

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Quirks, Simulator

from ...helpers.provider.simulated import in_process, message, simulated, webhook


class TestQuirks:
    def test_there_are_none_to_begin_with(self) -> None:
        assert Simulator().quirks == Quirks()
        assert not any(vars(Quirks()).values())

    async def test_ref_ids_can_be_hexadecimal_and_fragments_missing(self) -> None:
        simulator = simulated()
        simulator.quirks = Quirks(hex_ref_ids=True, omit_fragments=True)
        async with in_process(simulator) as client:
            answers = [(await client.post("/messageSend", json=message())).json() for _ in range(10)]
        assert [answers[0]["RefId"], answers[9]["RefId"]] == ["00000001", "0000000A"]
        assert simulator.sent[9].ref_id == "0000000A"
        assert not any("Fragments" in answer for answer in answers)

    async def test_types_can_drift(self) -> None:
        simulator = simulated()
        simulator.quirks.drifting_types = True
        async with in_process(simulator) as client:
            await client.put("/webHooks", json=webhook(Dlr=True))
            listed = (await client.get("/webHooks")).json()
            campaign = (await client.get("/campaigns")).json()[0]
            sent = (await client.post("/messageSend", json=message())).json()
        assert [hook["Dlr"] for hook in listed] == ["true", 1]
        assert (campaign["Count"], sent["Fragments"], sent["From"]) == (49, "1", SENDING_NUMBER)

    async def test_a_key_can_be_misspelt(self) -> None:
        simulator = simulated()
        simulator.quirks.misspelt_last_modification = True
        async with in_process(simulator) as client:
            (listed,) = (await client.get("/webHooks")).json()
        assert "Last Modification" not in listed
        assert listed["Last Modifiction"] == "2021-02-16 16:23:35"

    async def test_a_success_can_have_a_body_of_one_byte(self) -> None:
        simulator = simulated()
        simulator.quirks.one_byte_200 = True
        async with in_process(simulator) as client:
            good = await client.post("/messageSend", json=message())
            bad = await client.post("/messageSend", json={})
        assert (good.status_code, len(good.content), len(simulator.sent)) == (200, 1, 1)
        assert bad.json()["Status"] == "Failed"

    async def test_errors_can_be_pages(self) -> None:
        simulator = simulated()
        simulator.quirks.html_errors = True
        async with in_process(simulator) as client:
            good = await client.get("/webHooks")
            bad = await client.get("/webHooks", params={"Webhook": "<b>"})
        assert good.json()
        assert (bad.status_code, bad.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
        assert "<h1>404 Not Found</h1><p>Webhook not found</p>" in bad.text

    async def test_bodies_can_be_empty(self) -> None:
        simulator = simulated()
        simulator.quirks.empty_bodies = True
        async with in_process(simulator) as client:
            good = await client.get("/webHooks")
            bad = await client.get("/webHooks", params={"Webhook": "none"})
        assert [(answer.status_code, answer.content) for answer in (good, bad)] == [(200, b""), (404, b"")]
