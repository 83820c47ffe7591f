"""A webhook is created unasked only where it is certain that there is none: absence in one answer is no proof."""

import json

import pytest
from mcp.types import ElicitResult

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import structure
from ...helpers.tools.deeds import (
    NEW_URL,
    UPDATE,
    Deed,
    Person,
    accept,
    assert_done,
    connected,
    do,
    each_era,
    offered,
    writes,
)

OTHERS = json.dumps([{"Webhook": "Other", "Description": "", "Url": "https://other.example/", "Dlr": True}])
NOT_FOUND = json.dumps({"Status": "Failed", "Code": "7404", "Description": "Webhook not found"})
DOUBTFUL = {
    "a gateway's 404": Fault.answer(404, '{"message":"no Route matched with those values"}'),
    "a 404 that says nothing": Fault.answer(404, "{}"),
    "a 404 of a list": Fault.answer(404, "[]"),
    "a gateway's code": Fault.answer(404, '{"Code":404,"Message":"route not found"}'),
    "a page": Fault.answer(404, "<h1>Not here</h1>", content_type="text/html"),
}
WRONG = {"the provider's own 404": Fault.answer(404, NOT_FOUND), "an empty list": Fault.answer(200, "[]")} | {
    "others only": Fault.answer(200, OTHERS)
}
"""Answers that look like one for an account without the webhook, of an account that has it."""
NEW = Deed("put_webhook", {"name": "Orders", "url": NEW_URL}, "decision", "yes", "no", "created")


@each_era
@pytest.mark.parametrize("wrong", WRONG)
async def test_one_wrong_answer_does_not_overwrite_a_live_webhook(era: str, wrong: str) -> None:
    simulator, person = Simulator(), Person(ElicitResult(action="decline"))
    simulator.fail_next(WRONG[wrong], operation="list_webhooks")
    async with connected(simulator, era, person) as client:
        assert structure(await do(client, UPDATE))["status"] == "declined"
    assert writes(simulator) == []
    assert "Change this webhook, which may be receiving messages now" in person.asked[0].message


@each_era
@pytest.mark.parametrize("lost", [False, True])
async def test_what_was_just_created_is_not_absent_where_lists_lag_behind(era: str, lost: bool) -> None:
    simulator, person = Simulator(), Person(ElicitResult(action="decline"))
    async with connected(simulator, era, person) as client:
        if lost:
            simulator.fail_next(Fault.drop_after(), operation="put_webhook")
        first = structure(await do(client, NEW))
        assert first["status"] == ("unknown" if lost else "created")
        simulator.fail_next(WRONG["an empty list"], operation="list_webhooks", times=1)
        simulator.fail_next(WRONG["the provider's own 404"], operation="list_webhooks", times=1)
        assert structure(await do(client, NEW, url="https://other.example/in"))["status"] == "declined"
    assert (len(person.asked), simulator.webhooks["Orders"].url) == (1, NEW_URL)


@each_era
async def test_what_was_deleted_is_created_unasked_again(era: str) -> None:
    simulator, person = Simulator(), Person(accept({"name": "Orders"}))
    delete = Deed("delete_webhook", {"name": "Orders"}, "name", "Orders", "no", "deleted")
    async with connected(simulator, era, person) as client:
        assert structure(await do(client, NEW))["status"] == "created"
        assert structure(await do(client, delete))["status"] == "deleted"
        assert structure(await do(client, NEW))["status"] == "created"
    assert len(person.asked) == 1


@each_era
@pytest.mark.parametrize("doubt", DOUBTFUL)
async def test_where_it_is_in_doubt_somebody_is_asked(era: str, doubt: str) -> None:
    simulator, person = Simulator(), Person(ElicitResult(action="decline"))
    simulator.fail_next(WRONG["an empty list"], operation="list_webhooks")
    simulator.fail_next(DOUBTFUL[doubt], operation="list_webhooks", times=1)
    async with connected(simulator, era, person, confirm="human") as client:
        assert structure(await do(client, UPDATE))["status"] == "declined"
    assert writes(simulator) == []
    assert person.asked[0].message.startswith("Create this webhook. It is not certain that none has that name;")


@each_era
async def test_the_whole_list_is_no_answer_to_a_question_for_one(era: str) -> None:
    simulator = Simulator()
    simulator.fail_next(WRONG["others only"], operation="list_webhooks", times=None)
    async with connected(simulator, era) as client:
        assert structure(await do(client, UPDATE))["status"] == "confirmation_required"
    assert writes(simulator) == []


@pytest.mark.parametrize("again", ["in another order", "changed since"])
async def test_nor_is_it_where_it_comes_a_little_different(again: str) -> None:
    simulator = Simulator()
    rows = [{"Webhook": name, "Url": f"https://{name}.example/", "Dlr": True} for name in ("a", "b")]
    other = rows[::-1] if again == "in another order" else [row | {"Description": "new"} for row in rows]
    for answer in (rows, other):
        simulator.fail_next(Fault.answer(200, json.dumps(answer)), operation="list_webhooks")
    async with connected(simulator, "auto") as client:
        assert structure(await do(client, UPDATE))["status"] == "confirmation_required"
    assert writes(simulator) == []


CERTAIN = {
    "not found": Fault.answer(404, NOT_FOUND),
    "an empty list": Fault.answer(200, "[]"),
    "others than before": Fault.answer(200, OTHERS),
}


@each_era
@pytest.mark.parametrize("answer", CERTAIN)
@pytest.mark.parametrize("confirm", ["human", "human-or-token", "token"])
async def test_where_it_is_certain_nobody_is_asked(era: str, answer: str, confirm: str) -> None:
    simulator, person = Simulator(), Person(accept({"decision": "no"}))
    simulator.fail_next(Fault.delay(0), operation="list_webhooks")
    simulator.fail_next(CERTAIN[answer], operation="list_webhooks")
    async with connected(simulator, era, person, confirm=confirm) as client:
        result = structure(await do(client, NEW))
    assert (result["status"], result.get("approved_by"), person.asked) == ("created", None, [])
    assert writes(simulator) == ["PUT webHooks"]


@each_era
async def test_the_first_webhook_of_an_account_is_created_unasked(era: str) -> None:
    simulator, person = Simulator(), Person(accept({"decision": "no"}))
    simulator.webhooks.clear()
    async with connected(simulator, era, person, confirm="human") as client:
        assert structure(await do(client, NEW))["status"] == "created"
    assert (list(simulator.webhooks), person.asked) == (["Orders"], [])


def in_doubt(simulator: Simulator, times: int = 1) -> None:
    for _ in range(times):
        simulator.fail_next(Fault.delay(0), operation="list_webhooks")
        simulator.fail_next(DOUBTFUL["a 404 that says nothing"], operation="list_webhooks")


@each_era
async def test_a_creation_in_doubt_that_a_person_approved(era: str) -> None:
    simulator, person = Simulator(), Person(accept({"decision": "yes"}))
    in_doubt(simulator, times=2)
    async with connected(simulator, era, person) as client:
        result = await do(client, NEW)
    assert_done(result, NEW, "person")
    assert structure(result)["webhook"]["name"] == "Orders"
    assert len(person.asked) == 1


@each_era
async def test_a_creation_in_doubt_is_done_once_and_told_again(era: str) -> None:
    simulator = Simulator()
    in_doubt(simulator, times=2)
    async with connected(simulator, era) as client:
        identifier = await offered(client, NEW)
        assert_done(await do(client, NEW, confirmation_id=identifier), NEW, "relayed")
        assert_done(await do(client, NEW, confirmation_id=identifier), NEW, "relayed", replayed=True)
    assert writes(simulator) == ["PUT webHooks"]


async def test_a_second_look_that_fails_does_nothing() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.delay(0), operation="list_webhooks")
    simulator.fail_next(Fault.answer(401), operation="list_webhooks")
    async with connected(simulator, "auto", confirm="off") as client:
        result = structure(await do(client, NEW))
    assert (result["status"], result["error"]["code"]) == ("failed", "authentication_failed")
    assert writes(simulator) == []
