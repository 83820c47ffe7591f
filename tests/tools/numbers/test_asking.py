"""set_number on every rung of the ladder: once for one approval, of what was shown, and never without one."""

from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequestParams, ElicitResult

from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS, Approvals
from bulkvs_mcp.messaging.inventory import changing
from bulkvs_mcp.messaging.inventory.changing import NumberOutcome
from bulkvs_mcp.messaging.times import MARGIN_SECONDS
from bulkvs_mcp.provider.simulator.app import (
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    PENDING_CAMPAIGN,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.tools.numbers import calls

from ...helpers.attached import SET, posts, webhook, with_shop
from ...helpers.support import error_of, structure
from ...helpers.tools.deeds import (
    Clock,
    Person,
    accept,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    writes,
    yes,
)
from ...helpers.tools.misuse import ANSWERS
from ...helpers.tools.rounds import asked_for, reply

BODY = {"TN": SENDING_NUMBER, "Sms": True, "Mms": True, "Webhook": "Shop", "Tcr": APPROVED_CAMPAIGN}


# Rungs


@each_era
@pytest.mark.parametrize("confirm", ["human", "human-or-token"])
async def test_a_person_is_asked_once_and_it_is_done_once(era: str, confirm: str) -> None:
    simulator, person = with_shop(), Person(yes(SET))
    async with connected(simulator, era, person, confirm=confirm) as client:
        assert_done(await do(client, SET), SET, "person")
    assert (len(person.asked), posts(simulator)) == (1, [BODY])


@each_era
@pytest.mark.parametrize("answer", ANSWERS)
async def test_any_other_answer_changes_nothing(era: str, answer: str) -> None:
    build, status, code = ANSWERS[answer]
    simulator = with_shop()
    async with connected(simulator, era, Person(build(SET))) as client:
        assert_refused(await do(client, SET), status, code)
    assert (writes(simulator), simulator.numbers[SENDING_NUMBER].webhook) == ([], DEFAULT_WEBHOOK)


@each_era
async def test_in_two_steps_where_nobody_can_be_asked(era: str) -> None:
    simulator = with_shop()
    async with connected(simulator, era) as client:
        first = await do(client, SET)
        assert structure(first)["status"] == "confirmation_required"
        assert "Default" in str(structure(first)) + str(first.content)
        assert writes(simulator) == []
        identifier = structure(first)["confirmation_id"]
        assert_done(await do(client, SET, confirmation_id=identifier), SET, "relayed")
    assert posts(simulator) == [BODY]


@each_era
async def test_token_asks_nobody_although_the_client_could(era: str) -> None:
    simulator, person = with_shop(), Person(yes(SET))
    async with connected(simulator, era, person, confirm="token") as client:
        assert_refused(await do(client, SET, confirmation_id="2222-2222-2222"), "refused", "confirmation_invalid")
        identifier = await offered(client, SET)
        assert_done(await do(client, SET, confirmation_id=identifier), SET, "relayed")
    assert (person.asked, len(posts(simulator))) == ([], 1)


@each_era
async def test_human_where_nobody_can_be_asked_does_nothing(era: str) -> None:
    simulator = with_shop()
    async with connected(simulator, era, confirm="human") as client:
        for given in ({}, {"confirmation_id": "2222-2222-2222"}):
            assert_refused(await do(client, SET, **given), "refused", "human_confirmation_unavailable")
    assert writes(simulator) == []


@each_era
async def test_off_asks_nobody_and_says_so(era: str) -> None:
    simulator, person = with_shop(), Person(yes(SET))
    async with connected(simulator, era, person, confirm="off") as client:
        assert_done(await do(client, SET), SET, "operator")
    assert (person.asked, posts(simulator)) == ([], [BODY])


# Once


@each_era
async def test_a_spent_id_tells_what_it_did_and_does_nothing(era: str, tmp_path: Path) -> None:
    clock, simulator, store = Clock(), with_shop(), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, era, store=store, clock=clock) as client:
        identifier = await offered(client, SET)
        assert_done(await do(client, SET, confirmation_id=identifier), SET, "relayed")
        # What somebody did meanwhile is not undone by a replay.
        simulator.numbers[SENDING_NUMBER].webhook = DEFAULT_WEBHOOK
        assert_done(await do(client, SET, confirmation_id=identifier), SET, "relayed", replayed=True)
    clock.wait(2 * LIFETIME_SECONDS)
    async with connected(simulator, era, store=store, clock=clock) as restarted:
        assert_done(await do(restarted, SET, confirmation_id=identifier), SET, "relayed", replayed=True)
    assert len(posts(simulator)) == 1


@each_era
async def test_of_many_at_once_one_does_it(era: str) -> None:
    simulator, results = with_shop(), list[CallToolResult]()
    async with connected(simulator, era) as client:
        identifier = await offered(client, SET)

        async def repeat() -> None:
            results.append(await do(client, SET, confirmation_id=identifier))

        async with anyio.create_task_group() as calling:
            for _ in range(5):
                calling.start_soon(repeat)
    assert len(posts(simulator)) == 1
    assert [structure(result)["status"] for result in results] == ["updated"] * 5
    assert sorted(structure(result).get("replayed", False) for result in results) == [False, *[True] * 4]


async def test_an_answer_that_is_given_again_does_nothing() -> None:
    simulator = with_shop()
    async with connected(simulator, "auto", Person(yes(SET))) as client:
        question = await asked_for(client, SET)
        assert writes(simulator) == []
        assert_done(await reply(client, SET, question, yes(SET)), SET, "person")
        assert_done(await reply(client, SET, question, yes(SET)), SET, "person", replayed=True)
    assert len(posts(simulator)) == 1


@each_era
async def test_an_id_whose_execution_did_nothing_is_good_again_and_then_spent(era: str) -> None:
    simulator = with_shop()
    async with connected(simulator, era) as client:
        identifier = await offered(client, SET)
        for _ in range(2):
            simulator.fail_next(Fault.answer(403), operation="set_number")
            error = error_of(await do(client, SET, confirmation_id=identifier))
            assert (error["code"], error["outcome"]) == ("account_restricted", "not_done")
        assert_done(await do(client, SET, confirmation_id=identifier), SET, "relayed")
        assert_done(await do(client, SET, confirmation_id=identifier), SET, "relayed", replayed=True)
    assert len(posts(simulator)) == 3


@each_era
async def test_an_id_whose_execution_is_in_doubt_is_spent(era: str) -> None:
    simulator = with_shop()
    async with connected(simulator, era) as client:
        identifier = await offered(client, SET)
        simulator.fail_next(Fault.drop_before(), operation="set_number")
        first, second = [await do(client, SET, confirmation_id=identifier) for _ in range(2)]
    assert [structure(each)["status"] for each in (first, second)] == ["unknown", "unknown"]
    assert (structure(second)["replayed"], error_of(first)) == (True, error_of(second))
    assert len(posts(simulator)) == 1


OTHERS: list[dict[str, Any]] = [
    {"webhook": "Other"},
    {"webhook": "Shop", "campaign_id": PENDING_CAMPAIGN},
    {"webhook": "", "campaign_id": PENDING_CAMPAIGN},
    {"number": SECOND_SENDING_NUMBER},
]


@each_era
@pytest.mark.parametrize("other", OTHERS)
async def test_an_approval_is_for_these_arguments(era: str, other: dict[str, Any]) -> None:
    simulator = with_shop()
    simulator.webhooks["Other"] = webhook("Other")
    async with connected(simulator, era) as client:
        identifier = await offered(client, SET)
        assert_refused(
            await do(client, SET, confirmation_id=identifier, **other), "refused", "confirmation_mismatch"
        )
    assert writes(simulator) == []


# Of what was shown


def its_sms(simulator: Simulator) -> None:
    simulator.numbers[SENDING_NUMBER].sms = False


def its_webhook(simulator: Simulator) -> None:
    simulator.numbers[SENDING_NUMBER].webhook = ""


def its_campaign(simulator: Simulator) -> None:
    simulator.numbers[SENDING_NUMBER].campaign = PENDING_CAMPAIGN


def its_status(simulator: Simulator) -> None:
    simulator.numbers[SENDING_NUMBER].status = "SUBMITTED"


def where_it_leads(simulator: Simulator) -> None:
    simulator.webhooks["Shop"] = webhook("Shop", "https://evil.example/in")


def where_it_led(simulator: Simulator) -> None:
    simulator.webhooks[DEFAULT_WEBHOOK] = webhook(DEFAULT_WEBHOOK, "https://elsewhere.example/in")


MEANWHILE = (its_sms, its_webhook, its_campaign, its_status, where_it_leads, where_it_led)


@each_era
@pytest.mark.parametrize("happens", MEANWHILE)
async def test_a_number_changed_while_a_person_thinks_is_left_alone(era: str, happens: Any) -> None:
    simulator, asked = with_shop(), list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            happens(simulator)
            return yes(SET)
        return accept({"decision": "no"})

    async with connected(simulator, era, think) as client:
        result = await do(client, SET)
    if era == "legacy":
        assert_refused(result, "refused", "changed_meanwhile")
    else:
        # Asked once more within the call, about what is so now.
        assert_refused(result, "declined", "declined")
        assert asked[0] != asked[1]
    assert posts(simulator) == []


@each_era
@pytest.mark.parametrize("happens", MEANWHILE)
async def test_a_number_changed_between_the_two_steps_is_left_alone(era: str, happens: Any) -> None:
    simulator = with_shop()
    async with connected(simulator, era) as client:
        identifier = await offered(client, SET)
        happens(simulator)
        assert_refused(await do(client, SET, confirmation_id=identifier), "refused", "changed_meanwhile")
    assert posts(simulator) == []


@each_era
@pytest.mark.parametrize("asking", ["person", "nobody"])
async def test_a_webhook_that_went_away_meanwhile_is_not_attached(era: str, asking: str) -> None:
    simulator = with_shop()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        simulator.webhooks.pop("Shop", None)
        return yes(SET)

    async with connected(simulator, era, think if asking == "person" else None) as client:
        identifier = "" if asking == "person" else await offered(client, SET)
        if identifier:
            simulator.webhooks.pop("Shop")
        result = await do(client, SET, confirmation_id=identifier)
    assert error_of(result)["outcome"] == "not_done"
    assert posts(simulator) == []


@each_era
async def test_what_was_done_by_somebody_else_meanwhile_is_not_done_again(era: str) -> None:
    simulator = with_shop()
    async with connected(simulator, era) as client:
        identifier = await offered(client, SET)
        simulator.numbers[SENDING_NUMBER].webhook = "Shop"
        result = await do(client, SET, confirmation_id=identifier)
    assert structure(result)["status"] in ("unchanged", "refused")
    assert posts(simulator) == []


# A change that was cut off


async def test_a_change_that_was_cut_off_is_not_known_and_not_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, simulator, store = Clock(), with_shop(), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, "auto", store=store, clock=clock) as client:
        identifier = await offered(client, SET)
        attach = changing.attach

        async def cut_off(*given: Any) -> NumberOutcome:
            await attach(*given)
            raise OSError("no space left")

        with monkeypatch.context() as patch:
            patch.setattr(calls, "attach", cut_off)
            await client.call_tool(SET.tool, SET.arguments | {"confirmation_id": identifier})
    assert len(posts(simulator)) == 1
    clock.wait(30 + MARGIN_SECONDS + 1)
    async with connected(simulator, "auto", store=store, clock=clock) as restarted:
        result = await do(restarted, SET, confirmation_id=identifier)
    error = error_of(result)
    assert (structure(result)["status"], error["code"], error["outcome"]) == ("unknown", "interrupted", "unknown")
    assert "list_numbers" in error["next_step"]
    assert (structure(result)["replayed"], len(posts(simulator))) == (True, 1)


async def test_an_approval_is_claimed_before_anything_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    simulator, claimed = with_shop(), list[int]()
    claim = Approvals.claim

    def watched(self: Approvals, *given: Any) -> Any:
        claimed.append(len(posts(simulator)))
        return claim(self, *given)

    monkeypatch.setattr(Approvals, "claim", watched)
    async with connected(simulator, "auto", confirm="off") as client:
        assert_done(await do(client, SET), SET, "operator")
    assert (claimed, len(posts(simulator))) == ([0], 1)
