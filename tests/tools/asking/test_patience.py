"""While a person thinks: how long the server waits, what it tells meanwhile, and who gives up."""

from functools import partial

import anyio
import pytest
from inline_snapshot import snapshot
from mcp.client import ClientRequestContext
from mcp.types import ElicitRequestParams, ElicitResult

from bulkvs_mcp.messaging.refusals import ConfirmationTimedOut
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.tools import waiting
from bulkvs_mcp.tools.asking import person
from bulkvs_mcp.tools.envelope import error_lines

from ...helpers.tools.deeds import SEND, assert_done, assert_refused, connected, do, each_era, writes, yes

PATIENCE = 10.0
"""Seconds for what would otherwise be waited for in vain."""


async def test_a_person_who_does_not_answer_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(person, "ASK_SECONDS", 0.05)
    simulator, asked = Simulator(), list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            await anyio.sleep_forever()
        return yes(SEND)

    async with connected(simulator, "legacy", think) as client:
        with anyio.fail_after(PATIENCE):
            assert_refused(await do(client, SEND), "refused", "confirmation_timed_out")
        assert writes(simulator) == []
        monkeypatch.undo()
        assert_done(await do(client, SEND), SEND, "person")


def test_the_words_of_a_time_out() -> None:
    assert "\n".join(error_lines(ConfirmationTimedOut(person.ASK_SECONDS).report)) == snapshot("""\
Nothing was done: the person who was asked did not answer within 10 minutes. [confirmation_timed_out]
Next step: Tell the user that nothing was done. Call again when somebody is there to answer.\
""")


async def test_a_client_that_wants_to_know_hears_that_a_person_is_thinking(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(waiting, "PROGRESS_SECONDS", 0.01)
    heard, enough = list[tuple[float, str | None]](), anyio.Event()

    async def listen(progress: float, total: float | None, message: str | None) -> None:
        heard.append((progress, message))
        if len(heard) == 3:
            enough.set()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        await enough.wait()
        return yes(SEND)

    async with connected(Simulator(), "legacy", think) as client:
        with anyio.fail_after(PATIENCE):
            result = await client.call_tool(SEND.tool, SEND.arguments, progress_callback=listen)
    assert_done(result, SEND, "person")
    assert heard[:3] == [(n * 0.01, "Waiting for a person to confirm.") for n in (1, 2, 3)]


@each_era
async def test_a_client_that_gives_up_while_a_person_thinks(era: str) -> None:
    simulator, asked, thinking = Simulator(), list[str](), anyio.Event()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            thinking.set()
            await anyio.sleep_forever()
        return yes(SEND)

    async with connected(simulator, era, think) as client:
        async with anyio.create_task_group() as calling:
            calling.start_soon(partial(client.call_tool, SEND.tool, SEND.arguments))
            await thinking.wait()
            calling.cancel_scope.cancel()
        assert_done(await do(client, SEND), SEND, "person")
    assert (len(asked), len(writes(simulator))) == (2, 1)
