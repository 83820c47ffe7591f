"""The ladder of approval over real transports: a child process on stdio, and HTTP on the loopback."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import pytest
import uvicorn
from mcp import Client, MCPError
from mcp.client import ClientRequestContext
from mcp.types import ElicitRequestParams, ElicitResult

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ...helpers import children
from ...helpers.pace import Pace
from ...helpers.server.processes import PROMPTLY
from ...helpers.support import ERAS
from ...helpers.tools.deeds import (
    DELETE,
    SEND,
    UPDATE,
    Person,
    accept,
    assert_done,
    assert_refused,
    do,
    offered,
    writes,
    yes,
)
from ...helpers.tools.rounds import asked_for, reply
from ...helpers.wire import serve

pytestmark = pytest.mark.system

NO = accept({"decision": "no"})


@asynccontextmanager
async def on_stdio(
    folder: Path, simulator: Simulator, era: str, person: Callable[..., Any] | None = None
) -> AsyncGenerator[Client]:
    """A client of a server that is a process of its own, whose record is in `folder`."""
    async with (
        serve(simulator) as base_url,
        children.server(
            folder, base_url, confirm="human-or-token", mode=era, elicitation_callback=person
        ) as client,
    ):
        yield client


class Loopback(uvicorn.Server):
    """uvicorn on a free port, which says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.servers[0].sockets[0].getsockname()[1]}/mcp"


@asynccontextmanager
async def on_http(
    simulator: Simulator, era: str, person: Callable[..., Any] | None = None, **served: Any
) -> AsyncGenerator[Client]:
    """A client of a server in this event loop, over real HTTP."""
    app = create_server(Settings.load({"sandbox": True}), simulator, seconds=Pace()).streamable_http_app(**served)
    options: dict[str, Any] = {"ws": "none", "log_config": None, "access_log": False}
    # Without a bound uvicorn waits for ever for an answer that does not end.
    config = uvicorn.Config(app, port=0, timeout_graceful_shutdown=int(PROMPTLY), **options)
    server = Loopback(config)
    serving = asyncio.create_task(server.serve())
    await server.listening.wait()
    try:
        async with Client(server.url, mode=era, elicitation_callback=person) as client:
            yield client
    finally:
        server.should_exit = True
        await serving


async def two_steps(client: Client, simulator: Simulator) -> None:
    """Where nobody can be asked: one step that does nothing, one that does it, and a replay."""
    before = len(writes(simulator))
    identifier = await offered(client, SEND)
    assert len(writes(simulator)) == before
    assert_done(await do(client, SEND, confirmation_id=identifier), SEND, "relayed")
    assert_done(await do(client, SEND, confirmation_id=identifier), SEND, "relayed", replayed=True)
    assert len(writes(simulator)) == before + 1


async def test_stdio_with_a_person_and_after_a_restart_without(tmp_path: Path) -> None:
    simulator = Simulator()
    async with on_stdio(tmp_path, simulator, "auto", Person(yes(SEND), NO)) as client:
        assert_done(await do(client, SEND), SEND, "person")
        assert_refused(await do(client, UPDATE), "declined", "declined")
        question = await asked_for(client, DELETE)
        assert_done(await reply(client, DELETE, question, yes(DELETE)), DELETE, "person")
        assert_done(await reply(client, DELETE, question, yes(DELETE)), DELETE, "person", replayed=True)
    assert writes(simulator) == ["POST messageSend", "DELETE webHooks"]
    async with on_stdio(tmp_path, simulator, "auto") as client:
        assert_done(await reply(client, DELETE, question, yes(DELETE)), DELETE, "person", replayed=True)
        await two_steps(client, simulator)
    assert writes(simulator) == ["POST messageSend", "DELETE webHooks", "POST messageSend"]


async def test_stdio_with_a_handshake_and_a_client_that_leaves_while_a_person_thinks(tmp_path: Path) -> None:
    simulator, asked, thinking = Simulator(), list[str](), anyio.Event()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 3:
            thinking.set()
            await anyio.sleep_forever()
        return yes(SEND) if len(asked) == 1 else NO

    async def call_and_be_left(client: Client) -> None:
        with suppress(MCPError):
            await do(client, DELETE)

    async with anyio.create_task_group() as calling:
        async with on_stdio(tmp_path, simulator, "legacy", think) as client:
            assert_done(await do(client, SEND), SEND, "person")
            assert_refused(await do(client, UPDATE), "declined", "declined")
            calling.start_soon(call_and_be_left, client)
            await thinking.wait()
        calling.cancel_scope.cancel()
    assert writes(simulator) == ["POST messageSend"]


@pytest.mark.parametrize("era", ERAS)
async def test_http_with_a_person(era: str) -> None:
    simulator, person = Simulator(), Person(yes(SEND), NO, ElicitResult(action="decline"), yes(DELETE))
    async with on_http(simulator, era, person) as client:
        assert_done(await do(client, SEND), SEND, "person")
        assert_refused(await do(client, UPDATE), "declined", "declined")
        assert_refused(await do(client, DELETE), "declined", "declined")
        assert writes(simulator) == ["POST messageSend"]
        assert_done(await do(client, DELETE), DELETE, "person")
    assert len(person.asked) == 4


async def test_http_with_an_answer_that_is_replayed() -> None:
    simulator = Simulator()
    async with on_http(simulator, "auto", Person(yes(SEND))) as client:
        question = await asked_for(client, SEND)
        assert_done(await reply(client, SEND, question, yes(SEND)), SEND, "person")
        for _ in range(3):
            assert_done(await reply(client, SEND, question, yes(SEND)), SEND, "person", replayed=True)
    assert writes(simulator) == ["POST messageSend"]


@pytest.mark.parametrize("era", ERAS)
async def test_http_without_a_person(era: str) -> None:
    simulator = Simulator()
    async with on_http(simulator, era) as client:
        await two_steps(client, simulator)


@pytest.mark.parametrize("served", ["json_response", "stateless_http"])
async def test_http_without_a_way_back_to_the_person(served: str) -> None:
    simulator, person = Simulator(), Person(yes(SEND))
    async with on_http(simulator, "legacy", person, **{served: True}) as client:
        await two_steps(client, simulator)
    assert person.asked == []
