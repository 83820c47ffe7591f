"""An answered question approves what was shown and nothing else, whatever changed between question and answer."""

from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequest, ElicitRequestParams, ElicitResult, InputRequiredResult
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import structure, text_of
from ...helpers.tools.deeds import (
    ALICE,
    BOB,
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
from ...helpers.tools.rounds import asked_for

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


def record(folder: Path) -> str:
    return f"sqlite://{(folder / 'record.db').as_posix()}"


Answered = CallToolResult | InputRequiredResult


async def answered(client: Client, deed: Deed, question: InputRequiredResult, answer: ElicitResult) -> Answered:
    """What comes of an answer: the deed, or the next question."""
    return await client.session.call_tool(
        deed.tool,
        deed.arguments,
        input_responses=dict.fromkeys(question.input_requests or {}, answer),
        request_state=question.request_state,
        allow_input_required=True,
    )


def message_of(question: Answered) -> str:
    assert isinstance(question, InputRequiredResult)
    (request,) = (question.input_requests or {}).values()
    assert isinstance(request, ElicitRequest)
    return request.params.message


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


# What came after the question


WISH = "please don't text me any more"


async def comes(store: str, words: str, number: str = BOB) -> None:
    """A text arrives, at the receiver of the same record."""
    with closing(Store(store)) as opened:
        body = f'{{"From": "{number}", "To": ["{SENDING_NUMBER}"], "Message": "{words}"}}'
        await Inbox(opened).take(body.encode())


TO_BOTH = SEND._replace(arguments=SEND.arguments | {"to": [ALICE, BOB]})


async def test_a_wish_to_stop_that_came_after_the_question_is_asked_about(tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    async with connected(simulator, "auto", Person(yes(SEND)), store=store) as client:
        first = await asked_for(client, TO_BOTH)
        await comes(store, WISH)
        second = await answered(client, TO_BOTH, first, yes(SEND))
        assert isinstance(second, InputRequiredResult)
        assert ["312-555-1213 may ask not to be texted" in message_of(q) for q in (first, second)] == [False, True]
        await comes(store, WISH)
        done = await answered(client, TO_BOTH, second, yes(SEND))
        assert isinstance(done, CallToolResult)
        assert_done(done, TO_BOTH, "person")


@each_era
async def test_nor_does_a_relayed_yes_cover_it(era: str, tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    async with connected(simulator, era, store=store) as client:
        identifier = await offered(client, TO_BOTH)
        await comes(store, WISH)
        refused = await do(client, TO_BOTH, confirmation_id=identifier)
        assert_refused(refused, "refused", "changed_meanwhile")
        assert "312-555-1213" in text_of(refused)
        assert writes(simulator) == []
        again = structure(await do(client, TO_BOTH))
        assert "312-555-1213 may ask not to be texted" in again["preview"]
        done = await do(client, TO_BOTH, confirmation_id=again["confirmation_id"])
        assert_done(done, TO_BOTH, "relayed")


async def test_nor_that_of_a_person_who_answers_within_the_call(tmp_path: Path) -> None:
    store, simulator, asked = record(tmp_path), Simulator(), list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        await comes(store, WISH)
        return yes(SEND)

    async with connected(simulator, "legacy", think, store=store) as client:
        assert_refused(await do(client, TO_BOTH), "refused", "changed_meanwhile")
        assert writes(simulator) == []
        assert_done(await do(client, TO_BOTH), TO_BOTH, "person")
    assert ["may ask not to be texted" in message for message in asked] == [False, True]


@each_era
async def test_what_else_they_write_changes_nothing(era: str, tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    async with connected(simulator, era, store=store) as client:
        identifier = await offered(client, TO_BOTH)
        await comes(store, "see you at seven")
        assert_done(await do(client, TO_BOTH, confirmation_id=identifier), TO_BOTH, "relayed")


@each_era
async def test_a_clock_that_was_ahead_refuses_nobody_what_they_saw(era: str, tmp_path: Path) -> None:
    store, simulator, hours, time = record(tmp_path), Simulator(), 5 * 3_600_000, [1_800_000_000_000]
    async with connected(simulator, era, store=store, clock=lambda: time[0]) as client:
        for jump in (hours, -hours, 60_000):
            time[0] += jump
            assert_done(await do(client, SEND, confirmation_id=await offered(client, SEND)), SEND, "relayed")
    assert len(simulator.sent) == 3


# A long list


@dataclass(frozen=True)
class Gate(Fault):
    """The account took the text, and its answer waits."""

    arrived: anyio.Event = field(default_factory=anyio.Event)
    opened: anyio.Event = field(default_factory=anyio.Event)

    async def deliver(self, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        self.arrived.set()
        await self.opened.wait()
        await answer(scope, receive, send)


@pytest.mark.parametrize("code", ["recipient_opted_out", "quiet_hours"])
async def test_who_must_not_be_texted_any_more_while_a_long_list_goes_out_is_not(
    code: str, tmp_path: Path
) -> None:
    store, simulator, gate = record(tmp_path), Simulator(), Gate("delay")
    time = [datetime(2026, 7, 1, 20, 59, tzinfo=UTC).timestamp()]
    numbers = [f"1310555{n:04d}" for n in range(1200, 1220)]
    found: list[CallToolResult] = []
    simulator.fail_next(gate, times=4, operation="send")
    settings: dict[str, Any] = {"confirm": "off", "store": store, "quiet_hours": "14:00-06:00"}
    async with connected(simulator, "auto", clock=lambda: round(time[0] * 1000), **settings) as client:

        async def send() -> None:
            found.append(await client.call_tool("send_message", {"to": numbers, "message": "Sale"}))

        async with anyio.create_task_group() as both:
            both.start_soon(send)
            await gate.arrived.wait()
            if code == "quiet_hours":
                time[0] += 60
            else:
                await comes(store, "STOP", numbers[-1])
            gate.opened.set()
    rows = {row["to"]: row for row in structure(found[0])["results"]}
    kept = numbers[4:] if code == "quiet_hours" else numbers[-1:]
    assert {number: (rows[number]["status"], rows[number]["error"]["code"]) for number in kept} == dict.fromkeys(
        kept, ("not_sent", code)
    )
    assert {rows[number]["status"] for number in numbers if number not in kept} == {"sent"}
    assert structure(found[0])["status"] == "partial"
    assert not {number for sent in simulator.sent for number in sent.recipients} & set(kept)
