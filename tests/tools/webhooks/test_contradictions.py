"""Success for something else is not told as success."""

import json

import pytest

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import structure
from ...helpers.tools.deeds import DELETE, NEW_URL, UPDATE, Deed, connected, do

NEW = Deed("put_webhook", {"name": "Orders", "url": NEW_URL}, "decision", "yes", "no", "created")
OTHER = '{"Webhook": "SomethingElse", "Url": "https://other.example/", "Status": "SUCCESS"}'
ABOUT_OTHERS = [("put_webhook", UPDATE), ("put_webhook", NEW), ("delete_webhook", DELETE)]


@pytest.mark.parametrize(("operation", "deed"), ABOUT_OTHERS, ids=["change", "creation", "deletion"])
async def test_an_answer_about_another_webhook_is_no_success(operation: str, deed: Deed) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, OTHER), operation=operation)
    async with connected(simulator, "auto", confirm="off") as client:
        result = structure(await do(client, deed))
    assert (result["status"], result["error"]["code"]) == ("unknown", "unreadable_response")


@pytest.mark.parametrize("deed", [UPDATE, NEW], ids=["change", "creation"])
@pytest.mark.parametrize("saved", [True, False])
async def test_another_url_is_read_back_once_and_told(deed: Deed, saved: bool) -> None:
    simulator, name = Simulator(), deed.arguments["name"]
    answer = json.dumps({"Webhook": name, "Url": "https://evil.example/"})
    simulator.fail_next(Fault.answer(200, answer, taken=saved), operation="put_webhook")
    async with connected(simulator, "auto", confirm="off") as client:
        told = structure(await do(client, deed))
    assert told["status"] == deed.status
    reads = [request.query for request in simulator.received if request.method == "GET"]
    assert reads[-1] == {"Webhook": name}
    if saved:
        assert told.get("note") is None
    else:
        there = simulator.webhooks[name].url if name in simulator.webhooks else "https://evil.example/"
        assert f"The provider shows another URL for it: {there}." in told["note"]


OTHERWISE = [
    ({"Description": "old words"}, "The provider shows another description for it: old words."),
    ({"Description": ""}, "The provider shows another description for it: (none)."),
    ({"Method": "3CX"}, "The provider shows another method for it: 3CX."),
    ({"Dlr": False}, "The provider shows another setting of delivery receipts for it: off."),
]


@pytest.mark.parametrize(("said", "told"), OTHERWISE)
@pytest.mark.parametrize("saved", [True, False])
async def test_whatever_else_is_not_as_it_was_asked_for_is_read_back_and_told(
    said: dict[str, object], told: str, saved: bool
) -> None:
    simulator = Simulator()
    asked = {"name": "Orders", "url": NEW_URL, "description": "new words"}
    answer = {"Webhook": "Orders", "Url": NEW_URL} | said
    simulator.fail_next(Fault.answer(200, json.dumps(answer), taken=saved), operation="put_webhook")
    async with connected(simulator, "auto", confirm="off") as client:
        note = structure(await do(client, NEW, **asked)).get("note", "")
    assert (told in note) != saved


@pytest.mark.parametrize("said", [{}, {"Description": None}, {"Description": " new words "}, {"Dlr": None}])
async def test_what_an_answer_does_not_state_is_nothing_else(said: dict[str, object]) -> None:
    simulator = Simulator()
    answer = {"Webhook": "Orders", "Url": NEW_URL} | said
    simulator.fail_next(Fault.answer(200, json.dumps(answer), taken=True), operation="put_webhook")
    async with connected(simulator, "auto", confirm="off") as client:
        told = structure(await do(client, NEW, description="new words"))
    assert (told["status"], told.get("note")) == ("created", None)
    assert [request.method for request in simulator.received] == ["GET", "GET", "PUT"]


REFUSALS = [
    {"Status": "FAILED", "Description": "Url is not reachable"},
    {"Status": "Failed", "Code": "7001"},
    {"Code": "7001"},
    {"Status": "QUEUED"},
]


@pytest.mark.parametrize("said", REFUSALS)
@pytest.mark.parametrize("deed", [UPDATE, NEW], ids=["change", "creation"])
async def test_a_refusal_within_a_success_is_no_success(deed: Deed, said: dict[str, str]) -> None:
    simulator, name = Simulator(), deed.arguments["name"]
    simulator.fail_next(Fault.answer(200, json.dumps({"Webhook": name} | said)), operation="put_webhook")
    async with connected(simulator, "auto", confirm="off") as client:
        result = structure(await do(client, deed))
    assert result["status"] == ("failed" if said.get("Status", "").upper() == "FAILED" else "unknown")


GATEWAYS = [
    "<h1>no such route</h1>",
    '{"message":"no Route matched with those values"}',
    '{"Code": 404}',
    "{}",
    "",
]


@pytest.mark.parametrize("gateway", GATEWAYS)
async def test_a_404_of_something_in_between_is_no_deletion(gateway: str) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(503), operation="delete_webhook")
    simulator.fail_next(Fault.answer(404, gateway), operation="delete_webhook")
    async with connected(simulator, "auto", confirm="off") as client:
        result = structure(await do(client, DELETE))
    assert result["status"] != "deleted"
    assert "Default" in simulator.webhooks
