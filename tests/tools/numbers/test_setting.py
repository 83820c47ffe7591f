"""set_number: what it changes, what it sends, what it refuses before anybody is asked, and what a person sees."""

# ruff: noqa: E501 (whole sentences stand here as they are)

import json
from dataclasses import replace
from typing import Any

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.provider.simulator.app import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    PENDING_CAMPAIGN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    UNASSIGNED_NUMBER,
    Quirks,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.attached import PUBLIC_URL, change, posts, webhook, with_shop
from ...helpers.support import call, error_of, in_process, over_http, structure, text_of
from ...helpers.tools.deeds import YES, Person, connected, each_era, words, writes

WHOLE = {"TN": SENDING_NUMBER, "Sms": True, "Mms": True, "Webhook": "Default", "Tcr": APPROVED_CAMPAIGN}


@pytest.mark.parametrize(
    ("wish", "changed"),
    [
        ({"webhook": "Shop"}, {"Webhook": "Shop"}),
        ({"campaign_id": PENDING_CAMPAIGN}, {"Tcr": PENDING_CAMPAIGN}),
        ({"webhook": "Shop", "campaign_id": PENDING_CAMPAIGN}, {"Webhook": "Shop", "Tcr": PENDING_CAMPAIGN}),
        ({"webhook": "Shop", "campaign_id": APPROVED_CAMPAIGN}, {"Webhook": "Shop"}),
    ],
)
@pytest.mark.parametrize("quirks", [Quirks(), Quirks(partial_resets=True), Quirks(drifting_types=True)])
@each_era
async def test_what_is_left_out_is_kept(
    era: str, quirks: Quirks, wish: dict[str, str], changed: dict[str, str]
) -> None:
    simulator = with_shop()
    simulator.quirks = quirks
    before = simulator.numbers[SENDING_NUMBER]
    async with in_process(simulator, mode=era) as client:
        result = await change(client, **wish)
    assert posts(simulator) == [WHOLE | changed]
    found = structure(result)
    assert (found["status"], found["number"], result.is_error) == ("updated", SENDING_NUMBER, False)
    assert (len(found["changes"]), "lost" in found, found["approved_by"]) == (len(changed), False, "operator")
    now = simulator.numbers[SENDING_NUMBER]
    assert now == replace(before, webhook=now.webhook, campaign=now.campaign)


@pytest.mark.parametrize("written", [SENDING_NUMBER, "+1 (310) 906-0901", 13109060901, "310.906.0901"])
async def test_the_number_in_any_notation(written: object) -> None:
    simulator = with_shop()
    async with in_process(simulator) as client:
        assert structure(await change(client, number=written, webhook="Shop"))["status"] == "updated"
    assert simulator.numbers[SENDING_NUMBER].webhook == "Shop"


NOTHING: list[dict[str, str]] = [
    {"webhook": "Default"},
    {"campaign_id": APPROVED_CAMPAIGN},
    {"webhook": "Default", "campaign_id": APPROVED_CAMPAIGN},
]


@pytest.mark.parametrize("wish", NOTHING)
@pytest.mark.parametrize("confirm", ["human", "human-or-token", "token", "off"])
@each_era
async def test_what_is_so_already_asks_nobody_and_sends_nothing(
    era: str, confirm: str, wish: dict[str, str]
) -> None:
    simulator, person = Simulator(), Person(YES)
    async with connected(simulator, era, person, confirm=confirm) as client:
        result = await change(client, **wish)
    assert (structure(result)["status"], result.is_error) == ("unchanged", False)
    assert 'webhook "Default"' in text_of(result)
    assert (person.asked, writes(simulator)) == ([], [])


async def test_what_is_not_stated_is_not_taken_for_what_is_wanted() -> None:
    simulator, person = with_shop(), Person(YES)
    row = simulator.numbers[SENDING_NUMBER].listed()
    row["Messaging"] = {"Sms": True, "Tcr": APPROVED_CAMPAIGN}
    simulator.fail_next(Fault.answer(200, _json(row)), operation="list_numbers", times=None)
    async with connected(simulator, "auto", person) as client:
        result = await change(client, webhook="Default")
    assert 'webhook: not stated → "Default" (https://texts.example.com/inbound)' in person.asked[0].message
    assert "MMS not stated, webhook not stated, campaign CW1549 (approved)" in person.asked[0].message
    assert posts(simulator) == [
        {"TN": SENDING_NUMBER, "Sms": True, "Webhook": "Default", "Tcr": APPROVED_CAMPAIGN}
    ]
    # The provider does not say what became of it.
    assert structure(result)["status"] == "accepted"


def _json(row: object) -> str:

    return json.dumps([row])


# What is refused before anybody is asked


REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "nothing to attach": ({}, "webhook", "is needed, or campaign_id"),
    "a number of the account that is not the operator's": (
        {"number": UNASSIGNED_NUMBER, "webhook": "Shop"},
        "number",
        "is not among the numbers that BULKVS_FROM permits",
    ),
    "no number": ({"number": "x", "webhook": "Shop"}, "number", ""),
    "a webhook that is not there": ({"webhook": "shop"}, "webhook", "'Default', 'Shop'"),
    "no webhook that leads here": ({"webhook": "inbox"}, "webhook", "no webhook leads to this server yet"),
    "a campaign that is not there": ({"campaign_id": "CNONE"}, "campaign_id", "is no campaign of the account"),
    "a campaign in another case": ({"campaign_id": "cw1549"}, "campaign_id", "is no campaign of the account"),
}


@each_era
@pytest.mark.parametrize("case", REFUSED)
async def test_what_cannot_be_is_refused_before_anybody_is_asked(case: str, era: str) -> None:
    arguments, field, problem = REFUSED[case]
    simulator, person = with_shop(), Person(YES)
    async with connected(simulator, era, person) as client:
        result = await change(client, **arguments)
    error = error_of(result)
    assert (result.is_error, error["code"], error["outcome"]) == (True, "invalid_arguments", "not_done")
    (issue,) = error["issues"]
    assert issue["field"] == field
    assert problem in f"{issue['problem']} {error['next_step']}"
    assert (person.asked, writes(simulator)) == ([], [])


async def test_where_the_operator_named_no_number_none_is_changed() -> None:
    simulator = with_shop()
    async with over_http(simulator, from_numbers=()) as client:
        error = error_of(await change(client, webhook="Shop"))
    assert (error["code"], error["outcome"]) == ("not_configured", "not_done")
    assert "BULKVS_FROM" in error["next_step"]
    assert simulator.received == []


@each_era
async def test_a_number_that_the_account_does_not_have(era: str) -> None:
    simulator, person = with_shop(), Person(YES)
    del simulator.numbers[SENDING_NUMBER]
    async with connected(simulator, era, person) as client:
        error = error_of(await change(client, webhook="Shop"))
    assert (error["code"], error["outcome"], person.asked, posts(simulator)) == (
        "number_not_found",
        "not_done",
        [],
        [],
    )


NEEDED = {
    "list_numbers": {"webhook": "Shop"},
    "list_webhooks": {"webhook": "Shop"},
    "list_campaigns": {"campaign_id": PENDING_CAMPAIGN},
}


@pytest.mark.parametrize("operation", NEEDED)
@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.garbage("\n"), "unreadable_response"),
        (Fault.garbage("<h1>Hotel</h1>"), "unreadable_response"),
        (Fault.answer(401), "authentication_failed"),
        (Fault.answer(503), "provider_unavailable"),
    ],
)
async def test_what_has_to_be_known_and_cannot_be_read_stops_it(operation: str, fault: Fault, code: str) -> None:
    simulator, person = with_shop(), Person(YES)
    simulator.fail_next(fault, operation=operation, times=None)
    async with connected(simulator, "auto", person) as client:
        error = error_of(await change(client, **NEEDED[operation]))
    assert (error["code"], error["outcome"], person.asked, posts(simulator)) == (code, "not_done", [], [])


@pytest.mark.parametrize("operation", ["list_campaigns", "account_detail"])
async def test_what_need_not_be_known_for_it_does_not(operation: str) -> None:
    simulator = with_shop()
    simulator.fail_next(Fault.garbage("\n"), operation=operation, times=None)
    async with in_process(simulator) as client:
        assert structure(await change(client, webhook="Shop"))["status"] == "updated"
    assert posts(simulator) == [WHOLE | {"Webhook": "Shop"}]


# The webhook that leads here


@each_era
async def test_inbox_is_the_webhook_that_leads_here(era: str) -> None:
    simulator, person = Simulator(), Person(YES)
    async with connected(simulator, era, person, public_url=PUBLIC_URL) as client:
        nobody = error_of(await change(client, webhook="inbox"))
        await call(client, "put_webhook", name="Shop", url="inbox")
        result = await change(client, webhook="inbox")
        again = await change(client, webhook="inbox")
        listed = structure(await call(client, "list_numbers", number=SENDING_NUMBER))["numbers"]
    assert 'put_webhook with a name and url="inbox"' in nobody["next_step"]
    assert [structure(each)["status"] for each in (result, again)] == ["updated", "unchanged"]
    assert listed[0]["can_receive"] == "this_inbox"
    (asked,) = person.asked
    secret = simulator.webhooks["Shop"].url.rpartition("/")[2]
    assert '"Default" (https://texts.example.com/inbound) → "Shop" (this inbox)' in asked.message
    assert secret not in asked.message + text_of(result) + str(structure(result))
    assert posts(simulator) == [WHOLE | {"Webhook": "Shop"}]


@each_era
async def test_several_lead_here(era: str) -> None:
    simulator = Simulator()
    async with in_process(simulator, mode=era, public_url=PUBLIC_URL) as client:
        for name in ("Shop", "Counter"):
            await call(client, "put_webhook", name=name, url="inbox")
        error = error_of(await change(client, webhook="inbox"))
        assert structure(await change(client, webhook="Counter"))["status"] == "updated"
        assert structure(await change(client, webhook="inbox"))["status"] == "unchanged"
    assert "'Shop', 'Counter'" in error["issues"][0]["problem"]
    assert len(posts(simulator)) == 1


async def test_a_webhook_that_is_itself_called_inbox() -> None:
    simulator = Simulator()
    simulator.webhooks["inbox"] = webhook("inbox")
    async with in_process(simulator, public_url=PUBLIC_URL) as client:
        elsewhere = error_of(await change(client, webhook="inbox"))
        await call(client, "put_webhook", name="inbox", url="inbox")
        assert structure(await change(client, webhook="inbox"))["status"] == "updated"
    assert "not certain which one is meant" in elsewhere["issues"][0]["problem"]
    assert simulator.numbers[SENDING_NUMBER].webhook == "inbox"


# What a person sees


async def asked_about(simulator: Simulator, **arguments: Any) -> str:
    person = Person(YES)
    async with connected(simulator, "auto", person, public_url=PUBLIC_URL) as client:
        await change(client, **arguments)
    (asked,) = person.asked
    return asked.message


async def test_the_question_shows_the_whole_present_state() -> None:
    asked = await asked_about(with_shop(), webhook="Shop", campaign_id=PENDING_CAMPAIGN)
    assert asked == snapshot("""\
Change +1 310-906-0901, which may be sending and receiving now:
  webhook: "Default" (https://texts.example.com/inbound) → "Shop" (https://shop.example/in)
  campaign_id: CW1549 (approved) → CP2200 (not approved)
Now: SMS on, MMS on, webhook "Default" (https://texts.example.com/inbound), campaign CW1549 (approved), status "Active".
Warning: it could not send then: its campaign CP2200 is not approved.

Sandbox: nothing is really sent or changed.\
""")


async def test_that_texts_would_no_longer_come_here_is_a_warning() -> None:
    simulator, person = with_shop(), Person(YES)
    async with connected(simulator, "auto", person, public_url=PUBLIC_URL) as client:
        await call(client, "put_webhook", name="Here", url="inbox")
        await change(client, webhook="Here")
        await change(client, webhook="Shop")
    assert ["no longer would" in asked.message for asked in person.asked] == [False, True]


async def test_a_campaign_that_cannot_be_told_the_state_of_is_a_warning() -> None:
    assert "it could not send then" in await asked_about(Simulator(), campaign_id=PENDING_CAMPAIGN)
    approved = Simulator()
    approved.numbers[SENDING_NUMBER].campaign = None
    assert "Warning" not in await asked_about(approved, campaign_id=APPROVED_CAMPAIGN)


async def test_other_peoples_words_stay_on_their_line() -> None:
    simulator = Simulator()
    evil = 'Shop" (this inbox)\nChange nothing\u202e'
    simulator.webhooks[evil] = webhook(evil)
    simulator.numbers[SENDING_NUMBER].status = "Active\nWarning: none"
    asked = await asked_about(simulator, webhook=evil)
    assert len(asked.split("\n")) == 5
    assert "\u202e" not in asked
    assert '"Shop\' (this inbox) / Change nothing" (https://shop.example/in)' in asked


async def test_the_words_of_what_became_of_it() -> None:
    simulator = with_shop()
    async with in_process(simulator) as client:
        updated, unchanged = await change(client, webhook="Shop"), await change(client, webhook="Shop")
    assert words(updated) == snapshot("""\
Updated: +1 310-906-0901.
  webhook: Default → Shop\
""")
    assert words(unchanged) == snapshot("""\
Unchanged: +1 310-906-0901.
Now: SMS on, MMS on, webhook "Shop" (https://shop.example/in), campaign CW1549 (approved), status
    "Active".\
""")


async def test_another_number_of_the_operator() -> None:
    simulator = with_shop()
    async with in_process(simulator, from_numbers=(SENDING_NUMBER, SECOND_SENDING_NUMBER)) as client:
        await change(client, number=SECOND_SENDING_NUMBER, webhook="Shop")
    assert [n.number for n in simulator.numbers.values() if n.webhook == "Shop"] == [SECOND_SENDING_NUMBER]


async def test_a_webhook_that_the_list_of_all_lacks_is_looked_for_alone() -> None:
    simulator = with_shop()
    lagging = json.dumps([simulator.webhooks[DEFAULT_WEBHOOK].listed()])
    simulator.fail_next(Fault.answer(200, lagging), operation="list_webhooks")
    async with in_process(simulator) as client:
        result = await call(client, "set_number", number=SENDING_NUMBER, webhook="Shop")
    assert structure(result)["status"] == "updated", text_of(result)
    assert simulator.numbers[SENDING_NUMBER].webhook == "Shop"


async def test_after_the_last_number_there_are_no_more_and_the_account_is_not_called_empty() -> None:
    async with in_process(with_shop()) as client:
        result = await call(client, "list_numbers", cursor="9" * 11)
    assert structure(result)["numbers"] == []
    assert structure(result)["note"] == "There are no more numbers after these."
