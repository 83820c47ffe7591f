"""An answered question approves what was shown and nothing else, whatever changed between question and answer."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from mcp.types import CallToolResult, ElicitResult, InputRequiredResult

from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator

from ...helpers.messaging.arrivals import record
from ...helpers.support import structure, text_of
from ...helpers.tools.deeds import (
    DEEDS,
    SEND,
    SENDERS,
    Deed,
    Person,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    writes,
    yes,
)
from ...helpers.tools.rounds import answered, asked_for, message_of

pytestmark = pytest.mark.system

INBOX = Deed("put_webhook", {"name": "Default", "url": "inbox"}, "decision", "yes", "no", "updated")


@dataclass(frozen=True)
class Change:
    """What differs when the answer comes: settings, or which account answers."""

    deeds: tuple[Deed, ...]
    before: dict[str, Any] = field(default_factory=dict[str, Any])
    after: dict[str, Any] = field(default_factory=dict[str, Any])


API = "https://portal.example/api/v1.0"
CHANGES = {
    "the default sender": Change((SEND,), {"from_numbers": SENDERS}, {"from_numbers": SENDERS[::-1]}),
    "a default sender at all": Change((SEND,), {"from_numbers": SENDERS[1:]}, {"from_numbers": SENDERS[:1]}),
    "the username": Change(DEEDS, {"username": "first@shop.example"}, {"username": "second@shop.example"}),
    "the case of the username": Change(DEEDS, {"username": "Shop"}, {"username": "shop"}),
    "the address of the API": Change(DEEDS, {"base_url": API}, {"base_url": API.replace("v1.0", "v2.0")}),
    "the inbox's address": Change(
        (INBOX,), {"public_url": "https://one.example"}, {"public_url": "https://two.example"}
    ),
}
CASES = [(name, deed) for name, change in CHANGES.items() for deed in change.deeds]
each_change = pytest.mark.parametrize(("name", "deed"), CASES, ids=[f"{name}-{deed.tool}" for name, deed in CASES])


@each_change
async def test_a_question_under_other_circumstances_is_asked_anew_once(
    name: str, deed: Deed, tmp_path: Path
) -> None:
    change, simulator, store = CHANGES[name], Simulator(), record(tmp_path)
    async with connected(simulator, "auto", Person(yes(deed)), store=store, **change.before) as client:
        first = await asked_for(client, deed)
    async with connected(simulator, "auto", Person(yes(deed)), store=store, **change.after) as client:
        second = await answered(client, deed, first, yes(deed))
        assert isinstance(second, InputRequiredResult)
        assert writes(simulator) == []
    async with connected(simulator, "auto", Person(yes(deed)), store=store, **change.before) as client:
        third = await answered(client, deed, second, yes(deed))
        assert isinstance(third, CallToolResult)
        assert_refused(third, "refused", "changed_meanwhile")
        assert writes(simulator) == []
    async with connected(simulator, "auto", Person(yes(deed)), store=store, **change.after) as client:
        done = await answered(client, deed, second, yes(deed))
        assert isinstance(done, CallToolResult)
        assert_done(done, deed, "person")
    assert len(writes(simulator)) == 1


@each_era
@each_change
async def test_an_id_of_other_circumstances_is_refused(name: str, deed: Deed, era: str, tmp_path: Path) -> None:
    change, simulator, store = CHANGES[name], Simulator(), record(tmp_path)
    async with connected(simulator, era, store=store, **change.before) as client:
        identifier = await offered(client, deed)
    async with connected(simulator, era, store=store, **change.after) as client:
        refused = await do(client, deed, confirmation_id=identifier)
        assert_refused(refused, "refused", "confirmation_mismatch")
        assert writes(simulator) == []
        assert_done(await do(client, deed, confirmation_id=await offered(client, deed)), deed, "relayed")
    assert len(writes(simulator)) == 1


async def test_the_new_question_shows_what_is_so_now(tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    async with connected(simulator, "auto", Person(yes(SEND)), store=store) as client:
        first = await asked_for(client, SEND)
    async with connected(
        simulator, "auto", Person(yes(SEND)), store=store, from_numbers=(SECOND_SENDING_NUMBER,)
    ) as client:
        second = await answered(client, SEND, first, yes(SEND))
        assert isinstance(second, InputRequiredResult)
        await answered(client, SEND, second, yes(SEND))
    assert ("310-906-0901" in message_of(first), "310-906-0901" in message_of(second)) == (True, False)
    assert [sent.sender for sent in simulator.sent] == [SECOND_SENDING_NUMBER]


NOES = {
    "no": ElicitResult(action="accept", content={"decision": "no"}),
    "decline": ElicitResult(action="decline"),
    "cancel": ElicitResult(action="cancel"),
}


@pytest.mark.parametrize("action", NOES)
async def test_a_no_to_the_earlier_question_is_a_no(action: str, tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    no = NOES[action]
    async with connected(simulator, "auto", Person(no), store=store) as client:
        first = await asked_for(client, SEND)
    async with connected(simulator, "auto", Person(no), store=store, from_numbers=SENDERS[::-1]) as client:
        result = await answered(client, SEND, first, no)
    assert isinstance(result, CallToolResult)
    assert structure(result)["status"] == "declined"
    assert writes(simulator) == []


@pytest.mark.parametrize("confirm", ["off", "token", "human-or-token"])
@pytest.mark.parametrize("action", NOES)
async def test_nor_does_a_setting_turn_it_into_a_yes(action: str, confirm: str, tmp_path: Path) -> None:
    simulator, store = Simulator(), record(tmp_path)
    async with connected(simulator, "auto", Person(NOES[action]), store=store, confirm="human") as client:
        questions = [(deed, await asked_for(client, deed)) for deed in DEEDS]
    async with connected(simulator, "auto", Person(NOES[action]), store=store, confirm=confirm) as client:
        for deed, question in questions:
            no = ElicitResult(action="accept", content={deed.field: deed.no}) if action == "no" else NOES[action]
            result = await answered(client, deed, question, no)
            assert isinstance(result, CallToolResult)
            assert structure(result)["status"] == "declined"
    assert writes(simulator) == []


async def test_a_replay_tells_what_was_done_and_not_what_would_be_now(tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    async with connected(simulator, "auto", Person(yes(SEND)), store=store) as client:
        question = await asked_for(client, SEND)
        await answered(client, SEND, question, yes(SEND))
    async with connected(
        simulator, "auto", Person(yes(SEND)), store=store, username="other", from_numbers=SENDERS[::-1]
    ) as client:
        again = await answered(client, SEND, question, yes(SEND))
    assert isinstance(again, CallToolResult)
    assert_done(again, SEND, "person", replayed=True)
    assert structure(again)["from_number"] == SENDING_NUMBER
    assert "+1 310-906-0901" in text_of(again)
    assert len(writes(simulator)) == 1
