"""Accounts of many numbers: bounded pages by cursor, every number once."""

import json

import pytest
from mcp import Client
from mcp.types import CallToolResult

from bulkvs_mcp.provider.client import ProviderClient
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, TOLL_FREE_NUMBER, Number, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.inventory import NumberList

from ...helpers.attached import webhook
from ...helpers.support import call, error_of, in_process, structure, text_of


def large(count: int) -> Simulator:
    simulator = Simulator()
    made = [Number(str(12125550000 + place), campaign="CW1549") for place in range(count - len(simulator.numbers))]
    simulator.numbers |= {number.number: number for number in made}
    return simulator


async def pages(client: Client) -> list[CallToolResult]:
    found, cursor = list[CallToolResult](), ""
    while not found or cursor:
        found.append(await client.call_tool("list_numbers", {"cursor": cursor} if cursor else {}))
        cursor = structure(found[-1]).get("next_cursor", "")
    return found


async def test_five_thousand_numbers_come_in_bounded_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    simulator, read = large(5_000), list[NumberList]()
    for number in simulator.numbers.values():
        number.sms = False
    listed = ProviderClient.list_numbers

    async def once(self: ProviderClient) -> NumberList:
        # Reading so many of them each time takes longer than all the rest.
        read.extend([] if read else [await listed(self)])
        return read[0]

    monkeypatch.setattr(ProviderClient, "list_numbers", once)
    async with in_process(simulator, from_numbers=(TOLL_FREE_NUMBER, SENDING_NUMBER)) as client:
        found = await pages(client)
    rows = [row["number"] for each in found for row in structure(each)["numbers"]]
    assert (len(found), len(rows), sorted(rows)) == (250, 5_000, sorted(simulator.numbers))
    assert rows[:2] == [TOLL_FREE_NUMBER, SENDING_NUMBER]
    assert {structure(each)["total"] for each in found} == {5_000}
    assert max(len(each.model_dump_json().encode()) for each in found) < 12_000
    assert 'More with cursor="' in text_of(found[0])
    assert "More with cursor" not in text_of(found[-1])


async def test_as_many_as_were_asked_for_may_not_be_all() -> None:
    simulator = Simulator()
    body = json.dumps([{"TN": 12125550000 + place, "Sms": 1} for place in range(10_000)])
    simulator.fail_next(Fault.answer(200, body), operation="list_numbers")
    async with in_process(simulator) as client:
        found = structure(await call(client, "list_numbers"))
    assert (found["total"], len(found["numbers"])) == (10_000, 20)
    assert "there may be more" in found["note"]


@pytest.mark.parametrize("cursor", ["x", "12", "13109060901; --", "next"])
async def test_a_cursor_that_nobody_gave(cursor: str) -> None:
    async with in_process() as client:
        error = error_of(await call(client, "list_numbers", cursor=cursor))
    assert (error["code"], error["issues"][0]["field"]) == ("invalid_arguments", "cursor")


async def test_the_worst_of_words_fit_in_a_page() -> None:
    simulator = large(60)
    long = "\u0410" * 600
    simulator.webhooks[long] = webhook(long)
    for number in simulator.numbers.values():
        number.webhook, number.campaign, number.status = long, "C" * 400, "\u0416" * 400
    async with in_process(simulator) as client:
        first = await call(client, "list_numbers")
    assert len(structure(first)["numbers"]) == 20
    assert len(first.model_dump_json().encode()) < 60_000
