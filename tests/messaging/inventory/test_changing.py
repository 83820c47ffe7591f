"""A change of a number: what it sends, what is seen of it afterwards, and what is known where it failed."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bulkvs_mcp.messaging.approval.changes import FieldChange
from bulkvs_mcp.messaging.inventory.changing import (
    LAG_SECONDS,
    NONE,
    NOT_STATED,
    NumberChange,
    NumberOutcome,
    attach,
    differences,
    interrupted,
    merged,
)
from bulkvs_mcp.messaging.inventory.standing import Around
from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.simulator.app import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    PENDING_CAMPAIGN,
    SENDING_NUMBER,
    Quirks,
    Simulator,
    Webhook,
)
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.inventory import AccountNumber

from ...helpers.messaging.inventory import AROUND, campaign, number, webhook
from ...helpers.provider.api_client import Pauses
from ...helpers.provider.failures import FAULTS, STATUSES

SHOP = Webhook("Shop", "", "https://shop.example/in", dlr=True, method="POST", last_modification="")
WANTED = (FieldChange("webhook", DEFAULT_WEBHOOK, "Shop"),)


class Resetting(Simulator):
    """An account on which a change of one thing costs another."""

    costs: dict[str, object]

    def set_number(self, body: object) -> dict[str, object]:
        answer = super().set_number(body)
        self.numbers[SENDING_NUMBER] = replace(self.numbers[SENDING_NUMBER], **self.costs)  # pyright: ignore[reportArgumentType]
        return answer


def account(kind: type[Simulator] = Simulator) -> Simulator:
    simulator = kind()
    simulator.webhooks["Shop"] = SHOP
    return simulator


@asynccontextmanager
async def client(simulator: Simulator, pauses: Pauses, patience: float = 30.0) -> AsyncGenerator[ProviderClient]:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    transport = httpx2.ASGITransport(simulator.app)
    async with ProviderClient(credentials, transport=transport, sleep=pauses, timeout=patience) as connected:
        yield connected


async def moved(
    simulator: Simulator, pauses: Pauses | None = None, patience: float = 30.0, fault: Fault | None = None
) -> NumberOutcome:
    """What came of attaching the webhook "Shop"."""
    async with client(simulator, Pauses() if pauses is None else pauses, patience) as provider:
        before = await provider.find_number(SENDING_NUMBER)
        if fault:
            simulator.fail_next(fault, operation="set_number", times=None)
        change = NumberChange(before, merged(before, "Shop", ""), Around())
        simulator.received.clear()
        return await attach(provider, change)


def posts(simulator: Simulator) -> list[object]:
    """The bodies of the changes that reached the provider."""
    return [request.body for request in simulator.received if request.method == "POST"]


def looks(simulator: Simulator) -> int:
    return sum(request.method == "GET" for request in simulator.received)


async def test_it_sends_what_was_read_with_the_change_and_looks() -> None:
    simulator, pauses = account(), Pauses()
    outcome = await moved(simulator, pauses)
    assert posts(simulator) == [
        {"TN": SENDING_NUMBER, "Sms": True, "Mms": True, "Webhook": "Shop", "Tcr": APPROVED_CAMPAIGN}
    ]
    assert outcome == NumberOutcome(number=SENDING_NUMBER, fields=WANTED, shown="as_wished")
    assert (pauses, looks(simulator)) == ([], 1)
    assert simulator.received[-1].query == {"Number": SENDING_NUMBER}


@pytest.mark.parametrize("quirks", [Quirks(partial_resets=True), Quirks(drifting_types=True)])
async def test_a_body_that_resets_what_it_leaves_out_costs_nothing(quirks: Quirks) -> None:
    simulator = account()
    simulator.quirks = quirks
    before = simulator.numbers[SENDING_NUMBER]
    outcome = await moved(simulator)
    assert (outcome.shown, outcome.lost, outcome.error) == ("as_wished", (), None)
    assert simulator.numbers[SENDING_NUMBER] == replace(before, webhook="Shop")


@pytest.mark.parametrize(
    ("costs", "lost"),
    [
        ({"mms": False}, FieldChange("mms", "on", "off")),
        ({"campaign": None}, FieldChange("campaign_id", APPROVED_CAMPAIGN, NONE)),
        ({"campaign": PENDING_CAMPAIGN}, FieldChange("campaign_id", APPROVED_CAMPAIGN, PENDING_CAMPAIGN)),
        ({"status": "SUBMITTED"}, FieldChange("status", "Active", "SUBMITTED")),
    ],
)
async def test_what_nobody_asked_for_is_told_once_and_left(costs: dict[str, object], lost: FieldChange) -> None:
    simulator, pauses = account(Resetting), Pauses()
    vars(simulator)["costs"] = costs
    outcome = await moved(simulator, pauses)
    assert (outcome.shown, outcome.lost, outcome.fields) == ("as_wished", (lost,), WANTED)
    # Looked at twice, as lists may lag behind, and repaired by nobody.
    assert (pauses, looks(simulator), len(posts(simulator))) == ([LAG_SECONDS], 2, 1)


async def test_what_is_read_beside_its_messaging_counts_too() -> None:
    changed = number().model_copy(update={"others": {"Routing: Trunk Group": ""}})
    before = number().model_copy(update={"others": {"Routing: Trunk Group": "Main"}})
    assert differences(before, changed) == (FieldChange("Routing: Trunk Group", "Main", NONE),)


@pytest.mark.parametrize(
    ("lag", "shown", "reads"), [(0, "as_wished", 1), (1, "as_wished", 2), (2, "not_yet", 2), (9, "not_yet", 2)]
)
async def test_what_is_not_shown_yet_is_looked_at_once_more(lag: int, shown: str, reads: int) -> None:
    simulator, pauses = account(), Pauses()
    async with client(simulator, pauses) as provider:
        before = await provider.find_number(SENDING_NUMBER)
        simulator.received.clear()
        simulator.quirks.slow_changes = lag
        outcome = await attach(provider, NumberChange(before, merged(before, "Shop", ""), Around()))
    assert (outcome.shown, outcome.error, outcome.lost) == (shown, None, ())
    assert (looks(simulator), pauses, len(posts(simulator))) == (reads, [2.0] * (reads - 1), 1)


REFUSED = [status for status in STATUSES if int(status) < 500]


@pytest.mark.parametrize("failure", REFUSED)
async def test_what_was_refused_was_not_done_and_is_not_looked_at(failure: str) -> None:
    simulator = account()
    outcome = await moved(simulator, fault=FAULTS[failure])
    assert outcome.error
    assert (outcome.error.outcome, outcome.nothing_done) == ("not_done", True)
    assert (outcome.error.http_status, outcome.fields, outcome.lost) == (int(failure), (), ())
    assert (len(posts(simulator)), looks(simulator)) == (1, 0)
    assert simulator.numbers[SENDING_NUMBER].webhook == DEFAULT_WEBHOOK


IN_DOUBT = {name: fault for name, fault in FAULTS.items() if name not in REFUSED}


@pytest.mark.parametrize("failure", IN_DOUBT)
async def test_a_change_in_doubt_is_what_is_seen(failure: str) -> None:
    simulator = account()
    outcome = await moved(simulator, patience=0.2 if failure in ("hang", "drip") else 30, fault=FAULTS[failure])
    done = FAULTS[failure].reaches_account
    assert (simulator.numbers[SENDING_NUMBER].webhook == "Shop") == done
    assert len(posts(simulator)) == 1
    if done:
        assert outcome == NumberOutcome(number=SENDING_NUMBER, fields=WANTED, shown="as_wished")
        return
    assert outcome.error
    assert (outcome.error.outcome, outcome.shown, outcome.fields) == ("unknown", "not_yet", WANTED)
    assert "list_numbers" in outcome.error.next_step
    assert looks(simulator) == 2


async def test_a_change_in_doubt_that_nobody_can_look_at_stays_so() -> None:
    simulator = account()
    simulator.fail_next(Fault.answer(200, json_of_nothing()), operation="list_numbers", times=None)
    async with client(simulator, Pauses()) as provider:
        simulator.fail_next(Fault.drop_after(), operation="set_number")
        before = number()
        outcome = await attach(provider, NumberChange(before, merged(before, "Shop", ""), Around()))
    assert outcome.error
    assert (outcome.error.code, outcome.error.outcome, outcome.shown) == ("connection_lost", "unknown", "unread")


def json_of_nothing() -> str:
    return '[{"TN": "n/a"}]'


@pytest.mark.parametrize(
    "fault",
    [
        Fault.answer(503),
        Fault.garbage("\n"),
        Fault.answer(404),
        Fault.answer(200, '[{"TN": "13109060904", "Sms": true, "Webhook": "Shop"}]'),
        Fault.answer(200, '[{"TN": "13109060901", "Sms": true}]'),
    ],
)
async def test_a_change_that_was_taken_and_cannot_be_looked_at_is_no_failure(fault: Fault) -> None:
    simulator = account()
    async with client(simulator, Pauses()) as provider:
        before = await provider.find_number(SENDING_NUMBER)
        simulator.fail_next(fault, operation="list_numbers", times=None)
        outcome = await attach(provider, NumberChange(before, merged(before, "Shop", ""), Around()))
    assert (outcome.shown, outcome.error, outcome.lost, outcome.fields) == ("unread", None, (), WANTED)
    assert len(posts(simulator)) == 1


async def test_where_the_second_look_fails_the_first_stands() -> None:
    simulator = account()

    class Spoiling(Pauses):
        async def __call__(self, seconds: float) -> None:
            await super().__call__(seconds)
            simulator.fail_next(Fault.garbage("\n"), operation="list_numbers", times=None)

    async with client(simulator, Spoiling()) as provider:
        before = await provider.find_number(SENDING_NUMBER)
        simulator.quirks.slow_changes = 5
        outcome = await attach(provider, NumberChange(before, merged(before, "Shop", ""), Around()))
    assert (outcome.shown, outcome.error) == ("not_yet", None)


async def test_in_doubt_and_reset_tells_both() -> None:
    simulator = account(Resetting)
    vars(simulator)["costs"] = {"mms": False, "webhook": DEFAULT_WEBHOOK}
    outcome = await moved(simulator, fault=Fault.drop_after())
    assert outcome.error
    assert (outcome.error.outcome, outcome.lost) == ("unknown", (FieldChange("mms", "on", "off"),))


def test_what_was_cut_off_is_not_known() -> None:
    outcome = interrupted(SENDING_NUMBER)
    assert outcome.error
    assert (outcome.error.code, outcome.error.outcome, outcome.nothing_done) == ("interrupted", "unknown", False)
    assert (outcome.number, outcome.shown) == (SENDING_NUMBER, "unread")


# What differs


def test_what_is_left_out_keeps_its_value() -> None:
    before = number()
    assert merged(before, "", "") == before
    assert merged(before, "Shop", "") == before.model_copy(update={"webhook": "Shop"})
    assert merged(before, "", "C1") == before.model_copy(update={"campaign": "C1"})


@pytest.mark.parametrize("field", ["webhook", "campaign"])
def test_what_is_not_stated_is_changed_whatever_it_may_be(field: str) -> None:
    before = number(**{field: None})
    change = NumberChange(before, merged(before, "Shop", "C1"), AROUND)
    told = {each.field: each.before for each in change.fields}
    name = "campaign_id" if field == "campaign" else field
    assert (set(told), told[name]) == ({"webhook", "campaign_id"}, NOT_STATED)


@pytest.mark.parametrize(
    ("before", "after"), [("true", "TRUE"), ("1", "true"), ("No", "0"), (" 7 ", "7"), ("", " ")]
)
def test_the_same_value_in_another_type_is_no_difference(before: str, after: str) -> None:
    old, new = (number().model_copy(update={"others": {"Cnam": value}}) for value in (before, after))
    assert differences(old, new) == ()


@pytest.mark.parametrize(("before", "after"), [("Shop", "shop"), ("1", "true"), ("", "Shop"), ("Shop", "")])
def test_names_differ_by_every_character(before: str, after: str) -> None:
    assert len(differences(number(webhook=before), number(webhook=after))) == 1
    assert len(differences(number(campaign=before), number(campaign=after))) == 1


def test_what_only_one_reading_states_is_no_difference() -> None:
    assert differences(number(mms=None), number(mms=False)) == ()
    assert differences(number(mms=False), number(mms=None)) == ()


def test_a_row_has_no_say_in_the_names_of_ours() -> None:
    before = AccountNumber.model_validate({"TN": SENDING_NUMBER, "Sms": True, "sms": "x", "Webhook": "Shop"})
    after = AccountNumber.model_validate({"TN": SENDING_NUMBER, "Sms": True, "sms": "y", "Webhook": "Shop"})
    assert differences(before, after) == ()


# What an approval is given for

BEFORE = number()
CHANGE = NumberChange(BEFORE, merged(BEFORE, DEFAULT_WEBHOOK, PENDING_CAMPAIGN), AROUND)
OTHERS = {
    "another number": replace(CHANGE, before=number(number="13109060904")),
    "its SMS": replace(CHANGE, before=number(sms=False)),
    "its MMS": replace(CHANGE, before=number(mms=None)),
    "its status": replace(CHANGE, before=number(status="SUBMITTED")),
    "its webhook": replace(CHANGE, before=number(webhook="")),
    "its campaign": replace(CHANGE, before=number(campaign=None)),
    "what it shall be": replace(CHANGE, after=number(webhook="Shop")),
    "where the webhook leads": replace(
        CHANGE, around=replace(AROUND, webhooks=[webhook(url="https://x.example")])
    ),
    "that the webhook is gone": replace(CHANGE, around=replace(AROUND, webhooks=[])),
    "the approval of the campaign": replace(
        CHANGE, around=replace(AROUND, campaigns=[campaign(APPROVED_CAMPAIGN), campaign(PENDING_CAMPAIGN, "Y")])
    ),
    "that the campaign is gone": replace(CHANGE, around=replace(AROUND, campaigns=[campaign(APPROVED_CAMPAIGN)])),
}


@pytest.mark.parametrize("other", OTHERS)
def test_an_approval_is_for_what_was_shown(other: str) -> None:
    assert OTHERS[other].basis != CHANGE.basis


def test_what_was_not_shown_has_no_part_in_it() -> None:
    around = replace(AROUND, webhooks=[*(AROUND.webhooks or ()), webhook("Shop")], detail=None)
    same = BEFORE.model_copy(update={"others": {"Tier": "1"}})
    assert replace(CHANGE, around=around, before=same).basis == CHANGE.basis


stated = st.none() | st.text(max_size=4)


@given(st.booleans() | st.none(), stated, stated, st.text(max_size=4), st.text(max_size=4))
def test_a_change_that_changes_nothing_is_known_as_such(
    sms: bool | None, hook: str | None, tcr: str | None, wanted_hook: str, wanted_tcr: str
) -> None:
    before = AccountNumber(number=SENDING_NUMBER, sms=sms, webhook=hook, campaign=tcr)
    change = NumberChange(before, merged(before, wanted_hook, wanted_tcr), Around())
    changed = {
        name
        for name, was, wish in (("webhook", hook, wanted_hook), ("campaign_id", tcr, wanted_tcr))
        if wish and wish != was
    }
    assert {field.field for field in change.fields} == changed
