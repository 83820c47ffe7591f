"""The simulated account's numbers: listed, filtered, changed, as odd as live ones, and what they refuse."""

from typing import Any

import httpx2
import pytest

from bulkvs_mcp.provider.numbers import is_toll_free
from bulkvs_mcp.provider.simulator.app import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    PENDING_CAMPAIGN,
    PORTING_NUMBER,
    SENDING_NUMBER,
    SMS_OFF_NUMBER,
    TOLL_FREE_NUMBER,
    UNASSIGNED_NUMBER,
    UNREGISTERED_NUMBER,
    Number,
    Quirks,
)

from ...helpers.provider.simulated import ANONYMOUS, Connect, message, simulated

Row = dict[str, Any]
WHOLE = {"TN": SENDING_NUMBER, "Sms": True, "Mms": True, "Webhook": DEFAULT_WEBHOOK, "Tcr": APPROVED_CAMPAIGN}


async def listed(client: httpx2.AsyncClient, **query: str) -> list[Row]:
    answer = await client.get("/tnRecord", params=query)
    assert answer.status_code == 200
    return answer.json()


async def test_a_row_is_as_clients_have_met_it(connect: Connect) -> None:
    async with connect(simulated()) as client:
        rows = await listed(client)
    assert rows[0] == {
        "TN": SENDING_NUMBER,
        "Status": "Active",
        "Lidb": "",
        "ReferenceID": "",
        "Routing": {"Trunk Group": "", "Custom URI": None, "Call Forward": None, "PSTN Failover": ""},
        "Messaging": {
            "Class": "A2PLC",
            "Sms": True,
            "Mms": True,
            "Webhook": DEFAULT_WEBHOOK,
            "Tcr": APPROVED_CAMPAIGN,
        },
        "TN Details": {
            "Rate Center": "RENTON",
            "State": "WA",
            "Tier": "0",
            "Activation Date": "2021-02-16 16:23:35",
        },
    }
    assert len(rows) == 7


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"Number": SMS_OFF_NUMBER}, [SMS_OFF_NUMBER]),
        ({"Sms": "false"}, [SMS_OFF_NUMBER]),
        ({"Tcr": PENDING_CAMPAIGN}, [UNREGISTERED_NUMBER]),
        ({"Number": TOLL_FREE_NUMBER, "Mms": "true", "Webhook": DEFAULT_WEBHOOK}, [TOLL_FREE_NUMBER]),
        ({"Limit": "1"}, [SENDING_NUMBER]),
    ],
)
async def test_filters(connect: Connect, query: dict[str, str], found: list[str]) -> None:
    async with connect(simulated()) as client:
        assert [row["TN"] for row in await listed(client, **query)] == found


async def test_without_a_limit_not_all_of_them_come(connect: Connect) -> None:
    simulator = simulated()
    simulator.numbers = {str(n): Number(str(n)) for n in range(12125550000, 12125550250)}
    async with connect(simulator) as client:
        assert len(await listed(client)) == 100
        assert len(await listed(client, Limit="10000")) == 250


async def test_none_is_not_found(connect: Connect) -> None:
    async with connect(simulated()) as client:
        answer = await client.get("/tnRecord", params={"Number": "13105550000"})
    assert (answer.status_code, answer.json()["Description"]) == (404, "Telephone Number not found")


@pytest.mark.parametrize("path", ["/tnRecord", "/accountDetail"])
async def test_strangers_learn_nothing(connect: Connect, path: str) -> None:
    async with connect(simulated()) as client:
        assert (await client.get(path, auth=ANONYMOUS)).status_code == 401


@pytest.mark.parametrize(
    "part",
    [{"Webhook": "Default"}, {"Tcr": PENDING_CAMPAIGN}, {"Sms": False}, {"Sms": True, "Mms": False}],
)
async def test_what_is_left_out_keeps_its_value(connect: Connect, part: Row) -> None:
    simulator = simulated()
    async with connect(simulator) as client:
        saved = await client.post("/tnRecord", json={"TN": SENDING_NUMBER} | part)
        (row,) = await listed(client, Number=SENDING_NUMBER)
    assert saved.json() == {"TN": SENDING_NUMBER, "Status": "Success"}
    messaging = {key: value for key, value in row["Messaging"].items() if key != "Class"}
    assert {"TN": SENDING_NUMBER} | messaging == WHOLE | part


async def test_what_is_left_out_may_be_reset(connect: Connect) -> None:
    simulator = simulated()
    simulator.quirks.partial_resets = True
    async with connect(simulator) as client:
        await client.post("/tnRecord", json={"TN": SENDING_NUMBER, "Webhook": DEFAULT_WEBHOOK})
    number = simulator.numbers[SENDING_NUMBER]
    assert (number.sms, number.mms, number.webhook, number.campaign) == (False, False, DEFAULT_WEBHOOK, "")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"TN": "13105550000"}, 404),
        ({"TN": SENDING_NUMBER, "Webhook": "Gone"}, 404),
        ({"TN": SENDING_NUMBER, "Tcr": "CNONE"}, 404),
        ({"TN": "x"}, 400),
        ({}, 400),
        ({"TN": SENDING_NUMBER, "Sms": "yes"}, 400),
        ([], 400),
    ],
)
async def test_what_is_refused_changes_nothing(connect: Connect, body: object, status: int) -> None:
    simulator = simulated()
    before = dict(simulator.numbers)
    async with connect(simulator) as client:
        assert (await client.post("/tnRecord", json=body)).status_code == status
    assert simulator.numbers == before


async def test_a_change_may_show_later(connect: Connect) -> None:
    simulator = simulated()
    async with connect(simulator) as client:
        simulator.quirks.slow_changes = 2
        await client.post("/tnRecord", json={"TN": SENDING_NUMBER, "Tcr": PENDING_CAMPAIGN})
        shown = [(await listed(client, Number=SENDING_NUMBER))[0]["Messaging"]["Tcr"] for _ in range(3)]
    assert shown == [APPROVED_CAMPAIGN, APPROVED_CAMPAIGN, PENDING_CAMPAIGN]


async def test_switches_drift_through_the_types(connect: Connect) -> None:
    simulator = simulated()
    simulator.quirks = Quirks(drifting_types=True)
    async with connect(simulator) as client:
        rows = await listed(client)
    assert [row["Messaging"]["Sms"] for row in rows[:2]] == ["TRUE", 1]
    assert rows[0]["TN Details"]["Tier"] == 0


async def test_one_byte_says_nothing_of_what_was_done(connect: Connect) -> None:
    simulator = simulated()
    simulator.quirks = Quirks(one_byte_200=True)
    async with connect(simulator) as client:
        answers = [
            await client.get("/tnRecord"),
            await client.get("/accountDetail"),
            await client.post("/tnRecord", json={"TN": SENDING_NUMBER, "Sms": False}),
        ]
    assert [(answer.status_code, answer.content) for answer in answers] == [(200, b"\n")] * 3
    assert simulator.numbers[SENDING_NUMBER].sms is False


async def test_a_number_is_never_given_up(connect: Connect) -> None:
    simulator = simulated()
    async with connect(simulator) as client:
        answer = await client.delete("/tnRecord", params={"Number": SENDING_NUMBER})
    assert (answer.content, SENDING_NUMBER in simulator.numbers) == (b"\n", True)


async def test_money_and_services(connect: Connect) -> None:
    simulator = simulated()
    async with connect(simulator) as client:
        rich = (await client.get("/accountDetail")).json()
        simulator.funds = False
        simulator.services["Mms"] = False
        poor = (await client.get("/accountDetail")).json()
    assert (rich["Balance Related"]["Balance"], poor["Balance Related"]["Balance"]) == ("12.34", "0.00")
    assert poor["Service Status"] == {"Sms": "Enabled", "Mms": "Disabled"}


@pytest.mark.parametrize(
    ("sender", "status"),
    [
        (SENDING_NUMBER, 200),
        (TOLL_FREE_NUMBER, 200),
        (SMS_OFF_NUMBER, 404),
        (PORTING_NUMBER, 404),
        ("13105550000", 404),
        (UNASSIGNED_NUMBER, 409),
        (UNREGISTERED_NUMBER, 409),
    ],
)
async def test_a_send_agrees_with_the_list(connect: Connect, sender: str, status: int) -> None:
    async with connect(simulated()) as client:
        assert (await client.post("/messageSend", json=message(From=sender))).status_code == status


async def test_services_that_are_off_refuse_a_send(connect: Connect) -> None:
    simulator = simulated()
    simulator.services["Sms"] = False
    async with connect(simulator) as client:
        assert (await client.post("/messageSend", json=message())).status_code == 403
        picture = message(MediaURLs=["https://media.example/cat.png"])
        assert (await client.post("/messageSend", json=picture)).status_code == 200


@pytest.mark.parametrize(
    ("number", "free"),
    [
        *((f"1{code}5550100", True) for code in ("800", "833", "844", "855", "866", "877", "888")),
        *((f"1{code}5550100", False) for code in ("801", "822", "880", "889", "310")),
        ("8005550100", False),
        ("18005550100\n", False),
    ],
)
def test_toll_free(number: str, free: bool) -> None:
    assert is_toll_free(number) is free
