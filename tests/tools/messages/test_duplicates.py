"""The same text to the same person twice: called out where somebody is shown it, refused where nobody is."""

from pathlib import Path

import anyio
import pytest
from inline_snapshot import snapshot
from mcp import Client
from mcp.client import ClientRequestContext
from mcp.types import CallToolResult, ElicitRequestParams, ElicitResult

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.messaging.desk import MINUTE
from ...helpers.support import error_of, structure
from ...helpers.tools.deeds import (
    ALICE,
    BOB,
    SEND,
    Clock,
    Person,
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
from ...helpers.tools.room import room


@each_era
async def test_a_duplicate_is_called_out_where_somebody_is_shown_the_preview(era: str) -> None:
    warning = "Warning: the same text went, or may have gone, to +1 310-555-1212 within the last ten minutes."
    simulator, person = Simulator(), Person(yes(SEND))
    async with connected(simulator, era, person) as client:
        for _ in range(2):
            assert_done(await do(client, SEND), SEND, "person")
    assert [warning in asked.message for asked in person.asked] == [False, True]
    async with connected(simulator, era) as client:
        first = structure(await do(client, SEND))
        assert warning not in first["preview"]
        await do(client, SEND, confirmation_id=first["confirmation_id"])
        assert warning in structure(await do(client, SEND))["preview"]


@each_era
async def test_a_duplicate_is_refused_where_nobody_is_asked_unless_it_is_allowed(era: str) -> None:
    clock = Clock()
    simulator = Simulator()
    async with connected(simulator, era, confirm="off", clock=clock) as client:
        assert_done(await do(client, SEND), SEND, "operator")
        assert_refused(await do(client, SEND), "refused", "possible_duplicate")
        assert len(simulator.sent) == 1
        assert_done(await do(client, SEND, message="Something else"), SEND, "operator")
        assert_done(await do(client, SEND, to=BOB), SEND, "operator")
        assert_done(await do(client, SEND, allow_duplicate=True), SEND, "operator")
        assert_refused(await do(client, SEND), "refused", "possible_duplicate")
        clock.wait(600.001)
        assert_done(await do(client, SEND), SEND, "operator")
    assert len(simulator.sent) == 5


async def test_the_words_of_a_duplicate() -> None:
    async with connected(Simulator(), "auto", confirm="off") as client:
        await do(client, SEND)
        assert words(await do(client, SEND)) == snapshot("""\
Not sent: the same text went, or may have gone, to +1 310-555-1212 from this number within the last
    ten minutes. [possible_duplicate]
Next step: Do not repeat it unless the user wants it twice; then call again with
    allow_duplicate=true.\
""")


@each_era
@pytest.mark.parametrize("confirm", ["human", "human-or-token", "token"])
async def test_only_an_operator_who_lets_nobody_be_asked_offers_allow_duplicate(era: str, confirm: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era, confirm=confirm) as client:
        listed = {tool.name: tool.input_schema["properties"] for tool in (await client.list_tools()).tools}
        assert "allow_duplicate" not in listed["send_message"]
        assert "confirmation_id" in listed["send_message"]
        assert error_of(await do(client, SEND, allow_duplicate=True))["code"] == "invalid_arguments"
    assert writes(simulator) == []


# One that arose meanwhile


@each_era
async def test_of_equal_texts_at_once_where_nobody_is_asked_one_goes_out(era: str) -> None:
    simulator, results = Simulator(), list[CallToolResult]()

    async def send(client: Client) -> None:
        results.append(await do(client, SEND))

    async with connected(simulator, era, confirm="off") as client, anyio.create_task_group() as sending:
        for _ in range(5):
            sending.start_soon(send, client)
    assert len(simulator.sent) == 1
    assert sorted(structure(result)["status"] for result in results) == [*["refused"] * 4, "sent"]


@each_era
async def test_a_duplicate_that_arose_after_the_preview_is_not_sent_unseen(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        identifiers = [await offered(client, SEND) for _ in range(2)]
        first, second = [await do(client, SEND, confirmation_id=identifier) for identifier in identifiers]
        assert_done(first, SEND, "relayed")
        assert_refused(second, "refused", "possible_duplicate")
    assert len(simulator.sent) == 1


@each_era
async def test_a_duplicate_that_arose_while_a_person_thought_is_not_sent_unseen(era: str, tmp_path: Path) -> None:
    simulator, shared, asked = Simulator(), f"sqlite://{tmp_path}/record.db", list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            assert_done(await do(elsewhere, SEND), SEND, "operator")
        return yes(SEND)

    async with (
        connected(simulator, era, confirm="off", store=shared) as elsewhere,
        connected(simulator, era, think, store=shared) as client,
    ):
        first = await do(client, SEND)
        if era == "legacy":
            assert_refused(first, "refused", "possible_duplicate")
            assert len(simulator.sent) == 1
            first = await do(client, SEND)
        assert_done(first, SEND, "person")
    assert ["the same text went" in message for message in asked] == [False, True]


async def test_two_confirmations_send_one_text(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        first, second = [(await here.send("Ready"))["confirmation_id"] for _ in range(2)]
        assert first != second
        assert (await here.send("Ready", confirmation_id=first))["status"] == "sent"
        refused = await here.send("Ready", confirmation_id=second)
        assert (refused["status"], refused["error"]["code"]) == ("refused", "possible_duplicate")
        assert [sent.recipients for sent in here.account.sent] == [(ALICE,)]
        here.desk.clock.time += MINUTE
        # Asked again, with the warning in view, somebody may still want it.
        again = await here.send("Ready")
        assert "within the last ten minutes" in again["preview"]
        assert (await here.send("Ready", confirmation_id=again["confirmation_id"]))["status"] == "sent"
