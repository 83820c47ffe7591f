"""Where a call went wrong, the next step can be taken: it names what exists, or the call that does."""

from dataclasses import replace
from typing import Any

import pytest

from bulkvs_mcp.provider.simulator.app import Simulator

from ..helpers.support import call, error_of
from ..helpers.tools.deeds import SEND, UPDATE, Deed, Person, accept, connected, do, each_era, offered, writes


@each_era
@pytest.mark.parametrize("typo", ["Mian", "main", "Default ", "default"])
@pytest.mark.parametrize("kept", [["Default"], ["Default", "Kitchen"], []])
async def test_a_webhook_that_was_mistyped_gets_the_names_there_are(era: str, typo: str, kept: list[str]) -> None:
    simulator = Simulator()
    (only,) = simulator.webhooks.values()
    simulator.webhooks.clear()
    simulator.webhooks.update({name: replace(only, name=name) for name in kept})
    async with connected(simulator, era) as client:
        error = error_of(await call(client, "delete_webhook", name=typo))
    assert error["code"] == "webhook_not_found"
    assert [name for name in kept if f"'{name}'" not in error["next_step"]] == []
    assert error["next_step"]


@each_era
@pytest.mark.parametrize("unknown", ["msg_0123456789abcdef", "in_0123456789abcdef", "13105551212"])
async def test_a_message_that_is_not_there_is_looked_for_in_the_list(era: str, unknown: str) -> None:
    async with connected(Simulator(), era) as client:
        sent = await do(client, SEND)
        error = error_of(await call(client, "get_message", message_id=unknown))
    assert not sent.is_error
    assert error["code"] == "invalid_arguments"
    assert error["next_step"].startswith("Take a message_id from list_messages, ")


@each_era
@pytest.mark.parametrize(("deed", "other"), [(SEND, {"message": "Another text"}), (UPDATE, {"description": "x"})])
async def test_an_id_that_was_used_is_good_for_no_other_text(era: str, deed: Deed, other: dict[str, Any]) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        identifier = await offered(client, deed)
        open_yet = error_of(await do(client, deed, **other, confirmation_id=identifier))
        await do(client, deed, confirmation_id=identifier)
        done = writes(simulator)
        spent = error_of(await do(client, deed, **other, confirmation_id=identifier))
    assert (spent["code"], len(done), writes(simulator)) == ("confirmation_mismatch", 1, done)
    # Repeating what was shown would do it twice or nothing: there is nothing left to repeat.
    assert "Repeat the call with exactly the arguments" in open_yet["next_step"]
    assert "was used for it" in spent["message"]
    assert spent["next_step"].startswith("Call without confirmation_id for a new preview")


@each_era
@pytest.mark.parametrize("answer", ["maybe", "", "nope"])
async def test_who_answered_neither_yes_nor_no_can_answer_again(era: str, answer: str) -> None:
    simulator = Simulator()
    async with connected(
        simulator, era, Person(accept({"decision": answer}), accept({"decision": "yes"}))
    ) as client:
        error = error_of(await do(client, SEND))
        assert (error["code"], writes(simulator)) == ("declined", [])
        assert "repeat the call: they are asked again" in error["next_step"]
        assert not (await do(client, SEND)).is_error
    assert len(writes(simulator)) == 1
