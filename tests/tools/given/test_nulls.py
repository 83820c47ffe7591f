"""A null for an argument that may be left out is "not given": the call is the one without it."""

import re
from typing import Any

import pytest

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.tools.registry import TOOLS, UNASKED, ToolSpec

from ...helpers.support import call, error_of, in_process, structure, text_of
from ...helpers.tools.deeds import (
    Deed,
    Person,
    assert_done,
    connected,
    do,
    each_deed,
    each_era,
    offered,
    words,
    yes,
)
from ...helpers.tools.foretold import account
from ...helpers.tools.good import GOOD
from ...helpers.tools.misuse import BANQUET
from ...helpers.tools.rounds import asked_for, reply

ARGUMENTS: dict[str, dict[str, Any]] = GOOD | {
    "list_messages": {},
    "list_conversations": {},
    "get_message": {"message_id": "msg_none"},
    # Nothing is waited for where the number cannot be texted.
    "wait_for_reply": {"with_number": "911"},
}
"""Just enough for a call of each tool."""

each_tool = pytest.mark.parametrize("tool", [*TOOLS, UNASKED], ids=lambda tool: tool.function.__name__)


def nulls(tool: str, given: dict[str, Any]) -> dict[str, None]:
    """A null for each argument that may be left out and is left out."""
    spec = next(spec for spec in TOOLS if spec.name == tool)
    return {name: None for name in spec.optional if name not in given}


async def answered(tool: ToolSpec, era: str, **more: object) -> tuple[object, ...]:
    """The whole answer of a fresh account to a call, ids and times evened out, and what the account was asked."""
    simulator = account()
    async with in_process(simulator, mode=era, confirm="off" if tool is UNASKED else "token") as client:
        result = await call(client, tool.name, **ARGUMENTS[tool.name] | more)
    given = {"confirmation_id", "expires_at"}
    told = {name: value for name, value in structure(result).items() if name not in given}
    seen = [(request.method, request.path, request.body) for request in simulator.received]
    return *(re.sub(r"msg_[0-9a-f]{16}", "msg_1", text) for text in (words(result), str(told))), seen


@each_era
@each_tool
async def test_a_null_is_as_if_it_were_not_there(tool: ToolSpec, era: str) -> None:
    given = ARGUMENTS[tool.name]
    without = {name: None for name in tool.optional if name not in given}
    assert without or tool.name == "get_message"
    assert await answered(tool, era, **without) == await answered(tool, era)


@each_era
@each_tool
async def test_a_null_for_what_is_needed_is_none(tool: ToolSpec, era: str) -> None:
    needed = [name for name in tool.arguments if name not in tool.optional]
    async with in_process(account(), mode=era, confirm="off" if tool is UNASKED else "token") as client:
        for name in needed:
            error = error_of(await call(client, tool.name, **ARGUMENTS[tool.name] | {name: None}))
            assert (error["code"], len(error["issues"])) == ("invalid_arguments", 1)
            assert error["issues"][0]["field"].startswith(name)


@each_era
@pytest.mark.parametrize("argument", ["to", "media_urls"])
async def test_nor_is_one_within_a_list(argument: str, era: str) -> None:
    async with in_process(account(), mode=era) as client:
        error = error_of(await call(client, "send_message", **GOOD["send_message"] | {argument: [None]}))
    assert error["issues"] == [{"field": f"{argument}[0]", "problem": "is not text"}]


@each_era
async def test_a_null_of_no_argument_is_refused(era: str) -> None:
    async with in_process(account(), mode=era) as client:
        error = error_of(await call(client, "send_message", **GOOD["send_message"], schedule_at=None))
    assert [issue["field"] for issue in error["issues"]] == ["schedule_at"]


@each_era
@pytest.mark.parametrize("empty", [None, ""])
async def test_it_keeps_what_is_there(empty: object, era: str) -> None:
    simulator = Simulator()
    before = simulator.webhooks[DEFAULT_WEBHOOK]
    async with in_process(simulator, mode=era) as client:
        kept = await call(
            client,
            "put_webhook",
            name=DEFAULT_WEBHOOK,
            url=empty,
            description="Kitchen",
            delivery_receipts=empty,
            method=empty,
        )
    after = simulator.webhooks[DEFAULT_WEBHOOK]
    assert structure(kept)["status"] == "updated"
    assert (after.url, after.dlr, after.method) == (before.url, before.dlr, before.method)
    assert after.description == "Kitchen"


EMPTY = {
    "list_messages": {"direction": "", "status": "", "with_number": "", "since": "", "search": "", "cursor": ""},
    "send_message": {"to": "13105551212", "message": "Hi", "media_urls": "", "from_number": ""},
    "list_webhooks": {"name": ""},
}
"""What was always taken as "not given"."""


@each_era
@pytest.mark.parametrize("tool", EMPTY)
async def test_an_empty_text_is_not_given_either(tool: str, era: str) -> None:
    async with in_process(account(), mode=era) as client:
        result = await call(client, tool, **EMPTY[tool])
    assert structure(result)["status"] in {"ok", "sent"}, text_of(result)


@each_era
@each_deed
@pytest.mark.parametrize("turned", [False, True])
async def test_an_id_holds_for_the_call_with_and_without_them(deed: Deed, turned: bool, era: str) -> None:
    """Also where the client fills in nulls the second time only, or the first time only."""
    simulator = Simulator()
    filled = deed._replace(arguments=nulls(deed.tool, deed.arguments) | deed.arguments)
    first, second = (filled, deed) if turned else (deed, filled)
    async with connected(simulator, era) as client:
        identifier = await offered(client, first)
        assert_done(await do(client, second, confirmation_id=identifier), deed, "relayed")


@each_deed
async def test_so_does_a_person_s_answer(deed: Deed) -> None:
    filled = deed._replace(arguments=nulls(deed.tool, deed.arguments) | deed.arguments)
    for first, second in ((deed, filled), (filled, deed)):
        async with connected(Simulator(), "auto", Person(yes(deed))) as client:
            question = await asked_for(client, first)
            assert_done(await reply(client, second, question, yes(deed)), deed, "person")


@each_era
async def test_a_null_confirmation_asks_the_person(era: str) -> None:
    deed = BANQUET
    person = Person(yes(deed))
    async with connected(Simulator(), era, person, confirm="human") as client:
        assert_done(await do(client, deed, confirmation_id=None), deed, "person")
    assert len(person.asked) == 1
