"""Answers of something in between: each is one recipient's outcome, and none the state of the account."""

from typing import Any

import pytest

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import ERAS, call, over_http, structure, text_of

FOUR = [f"1310555121{digit}" for digit in range(4)]
SIX = [f"1310555121{digit}" for digit in range(6)]
NOWHERE = Fault.answer(302, "", headers={"Location": "//:80"}, taken=True)
ASKED: dict[str, Any] = {"message": "Your table is ready"}


@pytest.mark.parametrize("mode", ERAS)
async def test_an_answer_that_points_nowhere_is_one_recipients(mode: str) -> None:
    simulator = Simulator()
    simulator.fail_next(NOWHERE, operation="send")
    simulator.fail_next(Fault.delay(0.05), times=None, operation="send")
    async with over_http(simulator, mode=mode, confirm="token") as client:
        asked = ASKED | {"to": SIX}
        asked["confirmation_id"] = structure(await call(client, "send_message", **asked))["confirmation_id"]
        for replayed in (None, True):
            told = structure(await call(client, "send_message", **asked))
            assert (told["status"], told.get("replayed")) == ("partial", replayed)
            found = [row["status"] for row in told["results"]]
            assert sorted(found[:4]) == ["sent", "sent", "sent", "unknown"]
            assert found[4:] == ["not_sent"] * 2
        listed = structure(await call(client, "list_messages"))["messages"]
    assert sorted(row["status"] for row in listed) == ["not_sent"] * 2 + ["sent"] * 3 + ["unknown"]
    assert len(simulator.received) == 4


@pytest.mark.parametrize("tool", ["list_webhooks", "list_campaigns", "put_webhook", "delete_webhook"])
async def test_a_question_whose_answer_points_nowhere_is_told_as_such(tool: str) -> None:
    simulator = Simulator()
    simulator.fail_next(NOWHERE, times=None)
    arguments: dict[str, Any] = {"name": "Default"} if "webhook" in tool else {}
    if tool == "put_webhook":
        arguments["url"] = "https://new.example.com/in"
    async with over_http(simulator) as client:
        error = structure(await call(client, tool, **arguments))["error"]
    assert (error["code"], error["outcome"]) == ("unreadable_response", "not_done")


@pytest.mark.parametrize("status", [403, 404, 405, 407, 413])
async def test_a_page_is_no_state_of_the_account_and_stops_the_list(status: int) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(status, f"<h1>{status}</h1>nginx", content_type="text/html"), times=None)
    async with over_http(simulator) as client:
        result = await call(client, "send_message", to=SIX, **ASKED)
        told = structure(result)
        simulator.heal()
        again = structure(await call(client, "send_message", to=FOUR, **ASKED))
    assert [row["status"] for row in told["results"]] == ["failed"] * 4 + ["not_sent"] * 2
    assert (told["error"]["code"], told["error"]["http_status"]) == ("unreadable_response", status)
    assert "something in between" in text_of(result)
    assert "BULKVS_BASE_URL" in told["error"]["next_step"]
    # Nothing went out, so that it is no duplicate.
    assert again["status"] == "sent"
