"""Strangers at the HTTP server: they silence nobody, and cut nobody off who waits."""

import asyncio
import socket
from typing import cast

import anyio.to_thread
import httpx2
import pytest
from mcp import Client

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.doors.places import Bounds
from bulkvs_mcp.server.doors.protocol import BACKLOG, GuardedProtocol

from ...helpers.server.processes import PROMPTLY
from ...helpers.server.strangers import connected, crowd
from ...helpers.serving import account, served, serving
from ...helpers.support import ERAS
from ...helpers.tools.every_tool import TOOLS
from ...helpers.tools.sends import ALICE, held, sends
from ...helpers.wire import serve

HEAD = b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
ACCEPT = b"Accept: application/json, text/event-stream\r\n"
SAID = {
    "idle": b"",
    "half": HEAD,
    "no body": HEAD + ACCEPT + b"Content-Length: 100\r\n\r\n{",
    "refused": HEAD + b"Content-Length: 2\r\n\r\n{}",
}
LONG = 3600.0


@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
@pytest.mark.parametrize("mode", ERAS)
async def test_a_crowd_silences_nobody(mode: str, said: bytes) -> None:
    bounds = Bounds(connections=8, head=LONG, body=LONG)
    async with serving(bounds) as url, crowd(httpx2.URL(url), 40, said) as strangers:
        async with Client(url, mode=mode) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} >= TOOLS
        await asyncio.gather(*(stranger.closed() for stranger in strangers[:32]))


@pytest.mark.parametrize("mode", ERAS)
async def test_nor_cuts_off_whoever_waits(mode: str) -> None:
    simulator, bounds = Simulator(), Bounds(connections=8, head=LONG, body=LONG)
    hold = held(simulator)
    async with serve(simulator) as base_url, serving(bounds, **account(simulator, base_url)) as url:
        async with Client(url, mode=mode) as client, asyncio.TaskGroup() as group:
            sending = group.create_task(
                client.call_tool("send_message", {"to": ALICE, "message": "Are you there?"})
            )
            assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)
            for said in SAID.values():
                async with crowd(httpx2.URL(url), 40, said) as strangers:
                    await asyncio.gather(*(stranger.closed() for stranger in strangers[:32]))
            hold.released.set()
        assert not sending.result().is_error
    assert (sends(simulator), len(simulator.sent)) == (1, 1)


async def test_half_a_call_is_none(caplog: pytest.LogCaptureFixture) -> None:
    async with serving(Bounds(connections=8, body=0.05)) as url:
        async with crowd(httpx2.URL(url), 5, SAID["no body"]) as strangers:
            for stranger in strangers:
                assert await stranger.closed() == b""
        async with crowd(httpx2.URL(url), 5, SAID["no body"]):
            pass
        async with Client(url) as client:
            await client.list_tools()
    heard = [record.getMessage() for record in caplog.records if record.name.startswith("mcp")]
    assert [line for line in heard if "session" in line.lower() or "error" in line.lower()] == []


@pytest.mark.parametrize(
    "said",
    [b"Content-Length: 99999999\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n500000\r\n" + b" " * 0x500000],
    ids=["declared", "chunked"],
)
async def test_a_call_that_is_too_long_is_refused_before_it_ends(said: bytes) -> None:
    async with serving(Bounds()) as url, connected(httpx2.URL(url)) as stranger:
        await stranger.say(HEAD + ACCEPT + said[:100])
        stranger.writer.write(said[100:])
        assert await stranger.status() == 413


async def test_a_crowd_of_one_moment_finds_a_place_in_the_queue() -> None:
    async with serving(Bounds()) as url:
        base = httpx2.URL(url)
        # Nobody is let in meanwhile: the server is in this event loop.
        at_once = [socket.create_connection((base.host, base.port or 0), PROMPTLY) for _ in range(4 * BACKLOG)]
        async with Client(url) as client:
            await client.list_tools()
    for connection in at_once:
        connection.close()


async def test_no_body_waits_for_its_head_to_be_acknowledged() -> None:
    async with served(Bounds()) as server, connected(httpx2.URL(server.url)) as stranger:
        await stranger.say(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert await stranger.status() == 200
        (connection,) = cast("set[GuardedProtocol]", server.server_state.connections)
        here = connection.transport.get_extra_info("socket")
        assert here.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
