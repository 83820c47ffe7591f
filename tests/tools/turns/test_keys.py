"""A caller's own key to a send that nobody is asked about: one execution in 48 hours; a repeat learns of it."""

from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import pytest
from inline_snapshot import snapshot
from mcp import Client

from bulkvs_mcp.messaging.approval.claims import KEY_HOURS
from bulkvs_mcp.provider import turns
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.server.processes import PROMPTLY
from ...helpers.support import call, error_of, structure
from ...helpers.tools.deeds import Clock, connected, each_era, words
from ...helpers.tools.sends import ALICE, held, sends

KEY, BOB = "order-4711", "(312) 555-1213"
TEXT = {"to": ALICE, "message": "Your table is ready"}
HOUR = 3600
OTHERS = [
    TEXT | {"message": "Your table is ready."},
    TEXT | {"to": BOB},
    TEXT | {"to": [ALICE, BOB]},
    TEXT | {"media_urls": ["https://media.example/cat.png"]},
    TEXT | {"from_number": SECOND_SENDING_NUMBER},
    {"to": [ALICE, BOB], "message": TEXT["message"], "group": True},
]


async def send(client: Client, key: str = KEY, **more: Any) -> dict[str, Any]:
    return structure(await call(client, "send_message", **TEXT | more, request_key=key))


def told(found: dict[str, Any]) -> tuple[str, bool]:
    return found["status"], found.get("replayed", False)


@each_era
async def test_a_repeat_tells_and_sends_nothing(era: str, tmp_path: Path) -> None:
    simulator, clock, store = Simulator(), Clock(), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, era, confirm="off", clock=clock, store=store) as client:
        first = await send(client)
        assert told(first) == ("sent", False)
        clock.wait(KEY_HOURS * HOUR - 1)
        again = await send(client)
    async with connected(simulator, era, confirm="off", clock=clock, store=store) as restarted:
        assert told(await send(restarted)) == told(again) == ("sent", True)
    ids = [[each["message_id"] for each in found["results"]] for found in (first, again)]
    assert ids[0] == ids[1]
    assert sends(simulator) == 1


async def test_after_its_time_a_key_is_a_new_one() -> None:
    simulator, clock = Simulator(), Clock()
    async with connected(simulator, "auto", confirm="off", clock=clock) as client:
        for _ in range(3):
            assert told(await send(client)) == ("sent", False)
            clock.wait(KEY_HOURS * HOUR)
    assert sends(simulator) == 3


@each_era
@pytest.mark.parametrize("other", OTHERS)
async def test_another_payload_is_refused(era: str, other: dict[str, Any]) -> None:
    simulator = Simulator()
    async with connected(simulator, era, confirm="off") as client:
        await send(client)
        result = await call(client, "send_message", **other, request_key=KEY)
        error = error_of(result)
        assert (structure(result)["status"], error["code"], error["outcome"]) == (
            "refused",
            "request_key_reused",
            "not_done",
        )
        assert told(await send(client)) == ("sent", True)
    assert sends(simulator) == 1


async def test_what_was_not_done_may_be_repeated_for_all_of_its_time() -> None:
    simulator, clock = Simulator(), Clock()
    async with connected(simulator, "auto", confirm="off", clock=clock) as client:
        for _ in range(3):
            simulator.fail_next(Fault.answer(400), operation="send")
            found = await send(client)
            assert (found["status"], found["error"]["outcome"]) == ("failed", "not_done")
            assert (await send(client, to=BOB))["error"]["code"] == "request_key_reused"
            clock.wait(15 * HOUR)
        assert told(await send(client)) == ("sent", False)
        clock.wait(2 * HOUR)
        assert told(await send(client)) == ("sent", True)
    assert len(simulator.sent) == 1


@pytest.mark.parametrize("refused", ["too_many_recipients", "busy"])
async def test_what_was_refused_leaves_the_key_open(refused: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "WAIT_SECONDS", 0.0)
    simulator = Simulator()
    async with connected(simulator, "auto", confirm="off", concurrency=1, max_recipients=1) as client:
        if refused == "busy":
            hold = held(simulator)
            async with anyio.create_task_group() as sending:
                sending.start_soon(send, client, "another-key")
                assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)
                assert (await send(client))["error"]["code"] == refused
                hold.released.set()
        else:
            assert (await send(client, to=[ALICE, BOB]))["error"]["code"] == refused
        assert told(await send(client)) == ("sent", False)


async def test_whoever_repeats_it_meanwhile_waits_for_the_first() -> None:
    simulator, found = Simulator(), list[dict[str, Any]]()
    hold = held(simulator)

    async def one(client: Client) -> None:
        found.append(await send(client))

    async with connected(simulator, "auto", confirm="off") as client, anyio.create_task_group() as sending:
        for _ in range(10):
            sending.start_soon(one, client)
        assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)
        assert found == []
        hold.released.set()
    assert sorted(map(told, found)) == [("sent", False), *[("sent", True)] * 9]
    assert sends(simulator) == 1


async def test_what_is_in_doubt_stays_so_and_is_never_repeated() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault("drop", True), operation="send")
    async with connected(simulator, "auto", confirm="off") as client:
        assert told(await send(client)) == ("unknown", False)
        assert told(await send(client)) == ("unknown", True)
    assert sends(simulator) == 1


async def test_it_stands_in_for_the_refusal_of_duplicates() -> None:
    simulator = Simulator()
    async with connected(simulator, "auto", confirm="off") as client:
        assert told(await send(client, "order-4711")) == ("sent", False)
        assert told(await send(client, "order-4712")) == ("sent", False)
        refused = structure(await call(client, "send_message", **TEXT))
        assert refused["error"]["code"] == "possible_duplicate"
    assert sends(simulator) == 2


@pytest.mark.parametrize(("key", "good"), [("x" * 7, False), ("x" * 8, True), ("x" * 64, True), ("x" * 65, False)])
async def test_how_long_it_is(key: str, good: bool) -> None:
    async with connected(Simulator(), "auto", confirm="off") as client:
        found = await send(client, key)
    if good:
        assert found["status"] == "sent"
    else:
        assert (found["error"]["code"], found["error"]["issues"]) == (
            "invalid_arguments",
            [{"field": "request_key", "problem": f"has {len(key)} characters, and not 8 to 64"}],
        )


@pytest.mark.parametrize("confirm", ["human", "human-or-token", "token"])
async def test_where_somebody_is_asked_there_is_none(confirm: str) -> None:
    async with connected(Simulator(), "auto", confirm=confirm) as client:
        listed = {tool.name: tool.input_schema for tool in (await client.list_tools()).tools}
        assert "request_key" not in listed["send_message"]["properties"]
        assert (await send(client))["error"]["code"] == "invalid_arguments"


async def test_the_words() -> None:
    async with connected(Simulator(), "auto", confirm="off") as client:
        await send(client)
        refused = await call(client, "send_message", **TEXT | {"to": BOB}, request_key=KEY)
    assert words(refused) == snapshot("""\
Nothing was sent by this call: its request_key came with another text, sender or recipients before.
    [request_key_reused]
Next step: To learn what became of that one, repeat exactly it. This one takes a new request_key.\
""")
