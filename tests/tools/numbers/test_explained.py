"""A failed send says why: the cause that was read is the next step, and everything else stays as it was."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.app import (
    APPROVED_CAMPAIGN,
    PENDING_CAMPAIGN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.attached import change, numbers, reads, with_shop
from ...helpers.support import call, error_of, in_process, structure, text_of
from ...helpers.tools.deeds import ALICE, BOB, CAROL, Person, connected, each_era, yes
from ...helpers.tools.deeds import SEND as SENDING
from ...helpers.tools.previews import preview

STEPS = {
    403: "Add funds or enable messaging in the provider's portal, then send again.",
    404: "Enable SMS (and MMS for media) for it in the provider's portal.",
    409: "Check the number's SMS setting in the portal and its campaign with list_campaigns; a support"
    " ticket may be required.",
}
CODES = {403: "account_restricted", 404: "sender_not_enabled", 409: "sender_conflict"}
MENU = "https://media.example.com/menu.png"


async def sent(client: Client, *to: str, **more: Any) -> CallToolResult:
    return await call(client, "send_message", to=list(to or (ALICE,)), message="Ready", **more)


def first_error(result: CallToolResult) -> dict[str, Any]:
    """The error of the first recipient, or of the call."""
    found = structure(result)
    rows: list[dict[str, Any]] = found.get("results") or []
    return next((row["error"] for row in rows if "error" in row), None) or error_of(result)


Spoil = Callable[[Simulator], object]


def own(**known: Any) -> Spoil:
    """Something of the number that is sent from."""
    return lambda simulator: vars(simulator.numbers[SENDING_NUMBER]).update(known)


def gone(simulator: Simulator) -> None:
    del simulator.numbers[SENDING_NUMBER]


def refused(status: int) -> Spoil:
    """The account refuses, though nothing that can be read is wrong."""
    return lambda simulator: simulator.fail_next(Fault.answer(status), operation="send", times=None)


CAUSES: dict[str, tuple[Spoil, int, str, dict[str, Any]]] = {
    "no funds": (lambda s: setattr(s, "funds", False), 403, "balance is used up: add funds", {}),
    "SMS off": (lambda s: s.services.update(Sms=False), 403, "SMS is off for the whole account", {}),
    "MMS off": (
        lambda s: s.services.update(Mms=False),
        403,
        "MMS is off for the whole account",
        {"media_urls": [MENU]},
    ),
    "SMS off for it": (own(sms=False), 404, "SMS is off for it. Switch SMS on", {}),
    "MMS off for it": (own(mms=False), 404, "MMS is off for +1 310-906-0901", {"media_urls": [MENU]}),
    "porting": (own(status="SUBMITTED"), 404, "it is still on its way to the account", {}),
    "not on the account": (gone, 404, "The account has no number +1 310-906-0901", {}),
    "no campaign": (own(campaign=None), 409, f"Attach an approved campaign ({APPROVED_CAMPAIGN})", {}),
    "not approved": (own(campaign=PENDING_CAMPAIGN), 409, f"its campaign {PENDING_CAMPAIGN} is not approved", {}),
}
NOTHING_WRONG = {
    403: "Read just now: SMS is enabled for the account and its balance is not used up; nothing wrong was seen.",
    404: f"SMS is on for it and its campaign {APPROVED_CAMPAIGN} is approved; nothing wrong was seen.",
    409: f"SMS is on for it and its campaign {APPROVED_CAMPAIGN} is approved; nothing wrong was seen.",
}


async def unexplained(spoil: Spoil, **more: Any) -> dict[str, Any]:
    """The error as it is where nothing is read."""
    simulator = Simulator()
    spoil(simulator)
    for operation in ("list_numbers", "account_detail", "list_campaigns"):
        simulator.fail_next(Fault.garbage("\n"), operation=operation, times=None)
    async with in_process(simulator) as client:
        return first_error(await sent(client, **more))


@each_era
@pytest.mark.parametrize("case", CAUSES)
async def test_the_cause_that_was_read_is_the_next_step(case: str, era: str) -> None:
    spoil, status, step, more = CAUSES[case]
    before = await unexplained(spoil, **more)
    assert (before["next_step"], before["http_status"]) == (STEPS[status], status)
    simulator = Simulator()
    spoil(simulator)
    async with in_process(simulator, mode=era) as client:
        result = await sent(client, **more)
    error = first_error(result)
    assert step in error["next_step"]
    assert STEPS[status] not in error["next_step"]
    assert error["next_step"] in " ".join(text_of(result).split())
    # All else stays: the code, the outcome, the provider's own words.
    assert {**error, "next_step": ""} == {**before, "next_step": ""}
    assert error["code"] == CODES[status]
    assert (error["outcome"], bool(error["provider_message"])) == ("not_done", True)
    assert 1 <= len(reads(simulator)) <= 2


@each_era
@pytest.mark.parametrize("status", NOTHING_WRONG)
async def test_where_nothing_wrong_was_read_it_says_so_and_keeps_the_causes(status: int, era: str) -> None:
    simulator = Simulator()
    refused(status)(simulator)
    async with in_process(simulator, mode=era) as client:
        error = first_error(await sent(client))
    assert (error["code"], error["http_status"]) == (CODES[status], status)
    assert error["next_step"].endswith(f"{NOTHING_WRONG[status]} {STEPS[status]}")


@each_era
@pytest.mark.parametrize("status", CODES)
@pytest.mark.parametrize(
    "fault", [Fault.garbage("\n"), Fault.garbage("<h1>x</h1>"), Fault.answer(401), Fault.drop_before()]
)
async def test_where_nothing_can_be_read_the_error_is_as_it_was(status: int, fault: Fault, era: str) -> None:
    simulator = Simulator()
    refused(status)(simulator)
    for operation in ("list_numbers", "account_detail"):
        simulator.fail_next(fault, operation=operation, times=None)
    async with in_process(simulator, mode=era) as client:
        error = first_error(await sent(client))
    assert (error["code"], error["next_step"]) == (CODES[status], STEPS[status])


@pytest.mark.parametrize("status", [400, 401, 412, 429, 500, 503])
async def test_no_other_failure_reads_anything(status: int) -> None:
    simulator = Simulator()
    refused(status)(simulator)
    async with in_process(simulator) as client:
        await sent(client)
    assert reads(simulator) == []


async def test_a_text_that_was_sent_reads_nothing() -> None:
    simulator = Simulator()
    async with in_process(simulator) as client:
        assert structure(await sent(client))["status"] == "sent"
    assert reads(simulator) == []


@each_era
async def test_many_recipients_are_explained_by_one_reading(era: str) -> None:
    simulator = Simulator()
    own(campaign=None)(simulator)
    people = [f"1310555{number}" for number in range(1200, 1220)]
    async with in_process(simulator, mode=era) as client:
        result = await sent(client, *people)
    errors = [row["error"] for row in structure(result)["results"] if "error" in row]
    assert len(reads(simulator)) <= 2
    assert errors
    told = {error["next_step"] for error in errors if error["code"] == "sender_conflict"}
    assert len(told) == 1
    assert "it belongs to no campaign" in told.pop()


async def test_nothing_is_read_when_no_time_is_left() -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    # A whole operation may take less than a reading is given.
    async with in_process(simulator, timeout=0.9) as client:
        error = first_error(await sent(client))
    assert (error["next_step"], reads(simulator)) == (STEPS[404], [])


@each_era
async def test_whoever_was_asked_is_told_why_too(era: str) -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    async with connected(simulator, era, Person(yes(SENDING))) as client:
        error = first_error(await call(client, SENDING.tool, **SENDING.arguments))
    assert "SMS is off for it" in error["next_step"]
    assert len(reads(simulator)) <= 2


# What a preview says of it afterwards


async def warned(client: Client, **more: Any) -> list[str]:
    """The warnings about the sender."""
    found: list[str] = (await preview(client, **more)).get("warnings") or []
    return [warning for warning in found if "could not text when it was last read" in warning]


@each_era
async def test_a_preview_warns_of_a_sender_that_could_not_text(era: str) -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    ours = (SENDING_NUMBER, SECOND_SENDING_NUMBER)
    async with in_process(simulator, mode=era, from_numbers=ours) as client:
        assert await warned(client) == []
        await sent(client)
        (warning,) = await warned(client)
        assert await warned(client, from_number=SECOND_SENDING_NUMBER) == []
    assert warning.startswith("+1 310-906-0901 could not text when it was last read (")
    assert warning.endswith("): SMS is off for it.")


async def test_it_says_when_that_was() -> None:
    simulator = Simulator()
    own(campaign=None)(simulator)
    moment = 1_800_000_000_000
    async with connected(simulator, "auto", clock=lambda: moment, confirm="off") as client:
        await sent(client)
        (warning,) = await warned(client)
    assert "(2027-01-1" in warning


@each_era
async def test_a_list_makes_it_known_and_forgotten(era: str) -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    async with in_process(simulator, mode=era) as client:
        await numbers(client)
        assert len(await warned(client)) == 1
        own(sms=True)(simulator)
        assert len(await warned(client)) == 1
        await numbers(client, number=SENDING_NUMBER)
        assert await warned(client) == []


@each_era
async def test_a_text_that_was_sent_makes_it_forgotten(era: str) -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    async with in_process(simulator, mode=era) as client:
        await sent(client)
        own(sms=True)(simulator)
        assert len(await warned(client)) == 1
        assert structure(await sent(client, BOB))["status"] == "sent"
        assert await warned(client) == []


@each_era
async def test_a_repair_makes_it_forgotten(era: str) -> None:
    simulator = with_shop()
    own(campaign=None)(simulator)
    async with in_process(simulator, mode=era) as client:
        await sent(client)
        assert len(await warned(client)) == 1
        assert structure(await change(client, campaign_id=APPROVED_CAMPAIGN))["status"] == "updated"
        assert await warned(client) == []


async def test_a_change_that_repairs_nothing_makes_nothing_forgotten() -> None:
    simulator = with_shop()
    own(sms=False)(simulator)
    async with in_process(simulator) as client:
        await sent(client)
        assert structure(await change(client, webhook="Shop"))["status"] == "updated"
        assert len(await warned(client)) == 1


async def test_a_campaign_that_is_not_approved_makes_nothing_forgotten() -> None:
    simulator = Simulator()
    own(campaign=None)(simulator)
    async with in_process(simulator) as client:
        await sent(client)
        assert structure(await change(client, campaign_id=PENDING_CAMPAIGN))["status"] == "updated"
        assert len(await warned(client)) == 1


async def test_what_is_not_known_changes_nothing() -> None:
    simulator = Simulator()
    own(campaign=None)(simulator)
    async with in_process(simulator) as client:
        await sent(client)
        own(campaign="CNONE")(simulator)
        await numbers(client)
        assert len(await warned(client)) == 1


async def test_nothing_wrong_with_the_number_makes_it_forgotten() -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    async with in_process(simulator) as client:
        await numbers(client)
        own(sms=True)(simulator)
        refused(409)(simulator)
        await sent(client)
        assert await warned(client) == []


async def test_that_the_account_is_well_does_not_say_that_the_number_is() -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    async with in_process(simulator) as client:
        await numbers(client)
        refused(403)(simulator)
        await sent(client)
        assert len(await warned(client)) == 1


async def test_what_is_wrong_for_pictures_alone_is_no_warning() -> None:
    simulator = Simulator()
    own(mms=False)(simulator)
    async with in_process(simulator) as client:
        await sent(client, media_urls=[MENU])
        assert await warned(client) == []


async def test_another_accounts_memory_is_not_used(tmp_path: Path) -> None:
    store = f"sqlite://{tmp_path}/record.db"
    simulator = Simulator()
    own(sms=False)(simulator)
    async with in_process(simulator, store=store, username="first@shop.example") as client:
        await sent(client, CAROL)
        assert len(await warned(client)) == 1
    async with in_process(Simulator(), store=store, username="second@shop.example") as client:
        assert await warned(client) == []
    async with in_process(simulator, store=store, username="first@shop.example") as client:
        assert len(await warned(client)) == 1


async def test_the_question_of_a_send_warns_too() -> None:
    simulator, person = Simulator(), Person(yes(SENDING))
    own(sms=False)(simulator)
    async with connected(simulator, "auto", person) as client:
        await numbers(client)
        await call(client, SENDING.tool, **SENDING.arguments)
    assert "could not text when it was last read" in person.asked[0].message


async def test_a_reading_has_what_is_left_of_the_patience() -> None:
    simulator = Simulator()
    own(sms=False)(simulator)
    simulator.fail_next(Fault.hang(), operation="list_numbers", times=None)
    async with in_process(simulator, timeout=1.5) as client:
        error = first_error(await sent(client))
    assert (error["next_step"], reads(simulator)) == (STEPS[404], ["tnRecord"])
