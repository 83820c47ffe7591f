"""A server that is killed at any moment of a send: its record tells the truth, and nothing is sent twice."""

import os
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import pytest
from mcp import Client, MCPError
from mcp.types import CallToolResult, ElicitResult, InputRequiredResult, InputResponses
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bulkvs_mcp.provider.simulator.app import FAILING_RECIPIENT, Simulator

from ...helpers.children import KILL, Serving, each_way, pid_file, server
from ...helpers.support import structure
from ...helpers.wire import serve

ALICE = "13105551212"
PROCESSES = 2
"""Servers that are started at a time."""


class Told(NamedTuple):
    """What the same call is told after the restart, and what the provider has seen of both."""

    status: str
    replayed: bool
    requests: int
    messages: int


# The first write of the process that is killed is the offer of a confirmation, the second the intent, the third
# the outcome, the fourth the end of an execution in which nothing was done.
MATRIX = {
    "before write 2": Told("sent", replayed=False, requests=1, messages=1),
    "within write 2": Told("sent", replayed=False, requests=1, messages=1),
    "after write 2": Told("unknown", replayed=True, requests=0, messages=0),
    "before request": Told("unknown", replayed=True, requests=0, messages=0),
    "after request": Told("unknown", replayed=True, requests=1, messages=1),
    "before write 3": Told("unknown", replayed=True, requests=1, messages=1),
    "within write 3": Told("unknown", replayed=True, requests=1, messages=1),
    "after write 3": Told("sent", replayed=True, requests=1, messages=1),
    "before write 4": Told("failed", replayed=True, requests=1, messages=0),
    "before answer": Told("sent", replayed=True, requests=1, messages=1),
    "half answer": Told("sent", replayed=True, requests=1, messages=1),
}
FAILING = "before write 4"


class Provider(Simulator):
    """A provider whose caller is killed where the text of a message says so: before it is taken, or after."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.app = _killing(self.app, folder)

    def told(self, answer: CallToolResult, text: str) -> Told:
        requests = sum(text in str(received.body) for received in self.received)
        messages = sum(text == sent.text for sent in self.sent)
        found = structure(answer)
        return Told(found["status"], bool(found.get("replayed")), requests, messages)


def _killing(api: ASGIApp, folder: Path) -> ASGIApp:
    async def kill(point: str, receive: Receive) -> None:
        os.kill(int(pid_file(folder, point).read_text()), KILL)
        while (await receive())["type"] != "http.disconnect":
            pass

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        body = await _whole(receive)

        async def body_again() -> Message:
            return {"type": "http.request", "body": body}

        async def kill_instead(message: Message) -> None:
            # Once: its number may be another process's by then.
            if message["type"] == "http.response.start":
                await kill("after request", receive)

        if b"before request" in body:
            await kill("before request", receive)
        else:
            await api(scope, body_again, kill_instead if b"after request" in body else send)

    return app


async def _whole(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


async def send(client: Client, point: str, **more: str) -> CallToolResult:
    """The call whose text is the point at which its server is killed."""
    to = FAILING_RECIPIENT if point == FAILING else ALICE
    return await client.call_tool("send_message", {"to": [to], "message": point, **more})


async def killed(folder: Path, base_url: str, point: str, serving: Serving) -> str:
    """Has a send offered and confirmed on a server that is killed at `point`; the confirmation."""
    async with serving(folder, base_url, point) as client:
        offered = structure(await send(client, point))["confirmation_id"]
        await cut_off(client, point, confirmation_id=offered)
    return offered


async def cut_off(client: Client, point: str, **more: str) -> None:
    """Has a send carried out whose answer never comes. That its server was killed, `serving` sees to.

    Over HTTP a client of 2026-07-28 is cancelled there, with all that it does.
    """
    with pytest.raises(MCPError, match=r"Connection closed|SSE stream ended without a response"):
        await send(client, point, **more)


async def sealed(folder: Path, base_url: str, serving: Serving) -> None:
    """Over HTTP the first start writes the key of the seal, which is none of the writes that are counted."""
    async with serving(folder, base_url):
        pass


@each_way("stdio")
async def test_a_killed_server_tells_the_truth_after_its_restart(tmp_path: Path, serving: Serving) -> None:
    provider, offered, told = Provider(tmp_path), dict[str, str](), dict[str, Told]()
    limit = anyio.CapacityLimiter(PROCESSES)

    async def kill(point: str) -> None:
        async with limit:
            offered[point] = await killed(tmp_path, base_url, point, serving)

    async with serve(provider) as base_url:
        await sealed(tmp_path, base_url, serving)
        async with anyio.create_task_group() as killing:
            for point in MATRIX:
                killing.start_soon(kill, point)
        async with server(tmp_path, base_url, later=True, mode="legacy") as client:
            for point in MATRIX:
                answer = await send(client, point, confirmation_id=offered[point])
                told[point] = provider.told(answer, point)
    assert told == MATRIX


# There is no offer before it: the first write is the intent, the second the outcome.
KEYED = {
    "before write 1": Told("sent", replayed=False, requests=1, messages=1),
    "within write 1": Told("sent", replayed=False, requests=1, messages=1),
    "after write 1": Told("unknown", replayed=True, requests=0, messages=0),
    "before request": Told("unknown", replayed=True, requests=0, messages=0),
    "after request": Told("unknown", replayed=True, requests=1, messages=1),
    "before write 2": Told("unknown", replayed=True, requests=1, messages=1),
    "after write 2": Told("sent", replayed=True, requests=1, messages=1),
    "before answer": Told("sent", replayed=True, requests=1, messages=1),
    "half answer": Told("sent", replayed=True, requests=1, messages=1),
}


@each_way("http, auto")
async def test_so_does_a_key_whose_answer_was_lost(tmp_path: Path, serving: Serving) -> None:
    provider, told = Provider(tmp_path), dict[str, Told]()
    limit = anyio.CapacityLimiter(PROCESSES)

    async def kill(point: str) -> None:
        async with limit, serving(tmp_path, base_url, point, confirm="off") as client:
            await cut_off(client, point, request_key=f"key of {point}")

    async with serve(provider) as base_url:
        await sealed(tmp_path, base_url, serving)
        async with anyio.create_task_group() as killing:
            for point in KEYED:
                killing.start_soon(kill, point)
        async with server(tmp_path, base_url, later=True, mode="legacy", confirm="off") as client:
            for point in KEYED:
                told[point] = provider.told(await send(client, point, request_key=f"key of {point}"), point)
    assert told == KEYED


@pytest.mark.system
async def test_an_answer_that_is_replayed_after_a_restart_sends_nothing(tmp_path: Path) -> None:
    simulator = Simulator()
    person: dict[str, Any] = {"confirm": "human", "elicitation_callback": _never_asked}
    call = "send_message", {"to": [ALICE], "message": "Your table is ready"}
    yes: InputResponses = {"approval": ElicitResult(action="accept", content={"decision": "yes"})}
    async with serve(simulator) as base_url:
        async with server(tmp_path, base_url, "before answer", **person) as client:
            asked = await client.session.call_tool(*call, allow_input_required=True)
            assert isinstance(asked, InputRequiredResult)
            with pytest.raises(MCPError, match="closed"):
                await client.session.call_tool(*call, input_responses=yes, request_state=asked.request_state)
        async with server(tmp_path, base_url, later=True, **person) as client:
            answer = await client.session.call_tool(*call, input_responses=yes, request_state=asked.request_state)
    told = structure(answer)
    assert (told["status"], told["replayed"], told["approved_by"]) == ("sent", True, "person")
    assert len(simulator.received) == len(simulator.sent) == 1


async def _never_asked(*_: object) -> ElicitResult:
    raise AssertionError
