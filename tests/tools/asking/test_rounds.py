"""The rounds of 2026-07-28, as a careless or dishonest client plays them."""

import json

import pytest
from mcp import Client, MCPError
from mcp.types import CallToolResult, InputRequiredResult, ListRootsResult

from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.tools.deeds import (
    ATTACH,
    DEEDS,
    DELETE,
    SEND,
    UPDATE,
    YES,
    Clock,
    Deed,
    Person,
    assert_done,
    assert_refused,
    connected,
    do,
    writes,
    yes,
)
from ...helpers.tools.misuse import BANQUET, OTHER_PAYLOADS, account
from ...helpers.tools.rounds import asked_for, reply


@pytest.mark.parametrize("deed", [BANQUET, UPDATE, DELETE, ATTACH], ids=lambda deed: deed.tool)
async def test_an_answer_moved_elsewhere_does_nothing(deed: Deed) -> None:
    simulator = account()
    async with connected(simulator, "auto", Person(yes(deed))) as client:
        question = await asked_for(client, deed)
        moved = [(deed, changes) for wanted, changes in OTHER_PAYLOADS if wanted is deed]
        moved += [(other, {}) for other in DEEDS if other.tool != deed.tool]
        moved += [(deed, {"confirmation_id": "2222-2222-2222"})]
        for target, changes in moved:
            with pytest.raises(MCPError) as rejected:
                await reply(client, target, question, yes(deed), **changes)
            assert rejected.value.code == -32602
        assert writes(simulator) == []
        assert_done(await reply(client, deed, question, yes(deed)), deed, "person")


async def test_a_state_that_this_server_did_not_seal_does_nothing() -> None:
    simulator = Simulator()
    plain = json.dumps({"id": "2222-2222-2222", "basis": "", "asked": "0", "expires": "9999999999999"})
    async with connected(simulator, "auto", Person(YES)) as client:
        for deed in DEEDS:
            question = await asked_for(client, deed)
            sealed = question.request_state or ""
            for state in (plain, f"v1.{plain}", "", sealed[:-2], f"{sealed}A", "v1.", "\x00"):
                with pytest.raises(MCPError) as rejected:
                    await reply(client, deed, question.model_copy(update={"request_state": state}), YES)
                assert rejected.value.code == -32602
        genuine = await asked_for(client, DELETE)
    async with connected(simulator, "auto", Person(YES)) as elsewhere:
        with pytest.raises(MCPError):
            await reply(elsewhere, DELETE, genuine, YES)
    assert writes(simulator) == []


async def test_a_yes_to_no_question_is_asked_for() -> None:
    simulator = Simulator()
    async with connected(simulator, "auto", Person(YES)) as client:
        for deed in DEEDS:
            question = await asked_for(client, deed)
            for state, key in ((None, "approval"), (question.request_state, "another")):
                result = await client.session.call_tool(
                    deed.tool,
                    deed.arguments,
                    input_responses={key: YES},
                    request_state=state,
                    allow_input_required=True,
                )
                assert isinstance(result, InputRequiredResult)
    assert writes(simulator) == []


async def test_an_answer_that_comes_too_late() -> None:
    clock, simulator = Clock(), Simulator()
    async with connected(simulator, "auto", Person(YES), clock=clock) as client:
        for count, deed in enumerate(DEEDS):
            question = await asked_for(client, deed)
            clock.wait(LIFETIME_SECONDS)
            for _ in range(2):
                assert_refused(await reply(client, deed, question, YES), "refused", "confirmation_expired")
            assert len(writes(simulator)) == count
            assert_done(await do(client, deed), deed, "person")


async def roots_for_an_answer(client: Client, question: InputRequiredResult) -> CallToolResult:
    """An answer of another kind in the place of the form."""
    result = await client.session.call_tool(
        SEND.tool,
        SEND.arguments,
        input_responses={"approval": ListRootsResult(roots=[])},
        request_state=question.request_state,
        allow_input_required=True,
    )
    assert isinstance(result, CallToolResult)
    return result


async def test_an_answer_to_something_else_is_none() -> None:
    simulator = Simulator()
    async with connected(simulator, "auto", Person(yes(SEND))) as client:
        result = await roots_for_an_answer(client, await asked_for(client, SEND))
        assert_refused(result, "refused", "human_confirmation_unavailable")
    assert writes(simulator) == []
