"""A webhook that somebody else changed meanwhile is left alone, and one that is gone or unseen is not made."""

import pytest
from inline_snapshot import snapshot
from mcp.client import ClientRequestContext
from mcp.types import ElicitRequestParams, ElicitResult

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator, Webhook
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import error_of, structure
from ...helpers.tools.deeds import (
    DELETE,
    OTHER_URL,
    UPDATE,
    Deed,
    accept,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    words,
    writes,
    yes,
)


def somebody_else_moves_it(simulator: Simulator) -> None:
    simulator.webhooks[DEFAULT_WEBHOOK].url = OTHER_URL


CHANGERS = pytest.mark.parametrize("deed", [UPDATE, DELETE], ids=[UPDATE.tool, DELETE.tool])


@each_era
@CHANGERS
async def test_a_webhook_changed_while_a_person_thinks_is_left_alone(era: str, deed: Deed) -> None:
    simulator, asked = Simulator(), list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            somebody_else_moves_it(simulator)
        return yes(deed)

    async with connected(simulator, era, think) as client:
        first = await do(client, deed)
        if era == "legacy":
            assert_refused(first, "refused", "changed_meanwhile")
            assert (simulator.webhooks[DEFAULT_WEBHOOK].url, writes(simulator)) == (OTHER_URL, [])
            first = await do(client, deed)
        assert_done(first, deed, "person")
    assert [OTHER_URL in question for question in asked] == [False, True]


@each_era
@CHANGERS
async def test_a_webhook_changed_between_the_two_steps_is_left_alone(era: str, deed: Deed) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        identifier = await offered(client, deed)
        before = simulator.webhooks[DEFAULT_WEBHOOK].url
        somebody_else_moves_it(simulator)
        assert_refused(await do(client, deed, confirmation_id=identifier), "refused", "changed_meanwhile")
        assert (simulator.webhooks[DEFAULT_WEBHOOK].url, writes(simulator)) == (OTHER_URL, [])
        simulator.webhooks[DEFAULT_WEBHOOK].url = before
        assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed")


async def test_the_words_about_a_webhook_changed_meanwhile() -> None:
    simulator = Simulator()
    async with connected(simulator, "auto") as client:
        identifier = await offered(client, DELETE)
        somebody_else_moves_it(simulator)
        assert words(await do(client, DELETE, confirmation_id=identifier)) == snapshot("""\
Nothing was done: what would be done is no longer what the user was shown. [changed_meanwhile]
Next step: Call again without confirmation_id, so that the user sees the present state.\
""")


@each_era
@pytest.mark.parametrize("answers", [["no"], ["yes", "no"], ["yes", "yes"]], ids="-".join)
async def test_a_webhook_deleted_while_a_person_thinks_is_made_anew_only_if_they_saw_that(
    era: str, answers: list[str]
) -> None:
    simulator, asked = Simulator(), list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        simulator.webhooks.clear()
        asked.append(params.message)
        return accept({"decision": answers[len(asked) - 1]})

    async with connected(simulator, era, think) as client:
        result = await do(client, UPDATE)
    made = era == "auto" and answers == ["yes", "yes"]
    assert [message.split("\n")[0] for message in asked[1:]] == ["Create this webhook."] * (len(asked) - 1)
    assert (len(writes(simulator)), structure(result)["status"] == "created") == (int(made), made)
    assert len(asked) == (1 if era == "legacy" else len(answers))


@each_era
async def test_a_webhook_deleted_between_the_two_steps_is_not_made_anew(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        identifier = await offered(client, UPDATE)
        simulator.webhooks.clear()
        assert_refused(await do(client, UPDATE, confirmation_id=identifier), "refused", "changed_meanwhile")
    assert writes(simulator) == []


@each_era
@pytest.mark.parametrize("asking", ["person", "nobody"])
async def test_a_webhook_that_is_gone_is_not_deleted_again(era: str, asking: str) -> None:
    simulator = Simulator()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        simulator.webhooks.pop(DEFAULT_WEBHOOK)
        return yes(DELETE)

    simulator.webhooks["Other"] = Webhook("Other", "", OTHER_URL, True, "POST", "")
    async with connected(simulator, era, think if asking == "person" else None) as client:
        identifier = "" if asking == "person" else await offered(client, DELETE)
        if identifier:
            simulator.webhooks.pop(DEFAULT_WEBHOOK)
        result = await do(client, DELETE, confirmation_id=identifier)
    assert (error_of(result)["code"], error_of(result)["outcome"]) == ("webhook_not_found", "not_done")
    assert writes(simulator) == []


@each_era
async def test_a_list_that_could_not_be_read_is_not_an_empty_one(era: str) -> None:
    simulator = Simulator()
    simulator.fail_next(
        Fault.answer(404, "<h1>Not here</h1>", content_type="text/html"), operation="list_webhooks"
    )
    async with connected(simulator, era) as client:
        await do(client, UPDATE)
    assert writes(simulator) == []
