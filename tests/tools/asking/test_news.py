"""What came after the question and before the answer: a wish to stop, the same text; nothing else counts."""

from pathlib import Path

from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequestParams, ElicitResult, InputRequiredResult

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.messaging.arrivals import comes, record
from ...helpers.support import structure, text_of
from ...helpers.tools.deeds import (
    ALICE,
    BOB,
    SEND,
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

WISH = "please don't text me any more"


TO_BOTH = SEND._replace(arguments=SEND.arguments | {"to": [ALICE, BOB]})


async def test_a_wish_to_stop_that_came_after_the_question_is_asked_about(tmp_path: Path) -> None:
    store, simulator = record(tmp_path), Simulator()
    async with connected(simulator, "auto", Person(yes(SEND)), store=store) as client:
        first = await asked_for(client, TO_BOTH)
        await comes(store, WISH)
        second = await answered(client, TO_BOTH, first, yes(SEND))
        assert isinstance(second, InputRequiredResult)
        assert ["312-555-1213 may have asked not to be texted" in message_of(q) for q in (first, second)] == [
            False,
            True,
        ]
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
        assert "312-555-1213 may have asked not to be texted" in again["preview"]
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
    assert ["may have asked not to be texted" in message for message in asked] == [False, True]


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
