"""What is waited for, and how long: a head, a body, a reader; an answer as long as it takes."""

import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.doors.listening import listen
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.server.processes import PROMPTLY
from ...helpers.server.receivers import JSON, PATH, GatedStore, guarded, receiving, text, texts
from ...helpers.server.strangers import Stranger, connected

LONG = 3600.0
HEADLESS, BODILESS, UNREAD = Bounds(head=0.05), Bounds(body=0.05), Bounds(head=LONG, reader=0.05)
START = f"POST {PATH} HTTP/1.1\r\nHost: localhost\r\n".encode()
GET = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"
MUCH = 64 * 1024 * 1024
"""Bytes: more than systems hold for a connection."""


async def drip(stranger: Stranger, said: bytes) -> None:
    """Says the same for as long as somebody is there."""
    while said and not stranger.writer.transport.is_closing():
        stranger.writer.write(said)
        await asyncio.sleep(0)


@pytest.mark.parametrize("said", [b"", b"G", START, START + b"X: " + b"y" * 1000], ids=len)
async def test_a_head_that_does_not_come_is_not_waited_for(store: Store, said: bytes) -> None:
    async with receiving(store, bounds=HEADLESS) as client, connected(client.base_url) as stranger:
        await stranger.say(said)
        assert await stranger.closed() == b""


async def test_nor_one_that_comes_in_drops(store: Store) -> None:
    async with receiving(store, bounds=HEADLESS) as client, connected(client.base_url) as stranger:
        await stranger.say(START + b"X: ")
        dripping = asyncio.create_task(drip(stranger, b"y"))
        assert await stranger.closed() == b""
        await dripping


async def test_nor_the_next_one(store: Store) -> None:
    async with receiving(store, bounds=HEADLESS) as client, connected(client.base_url) as stranger:
        await stranger.say(GET + b"GET ")
        assert (await stranger.closed()).count(b"HTTP/1.1 404") == 1


async def test_nor_the_first_byte_of_the_next(store: Store) -> None:
    async with receiving(store, bounds=HEADLESS) as client, connected(client.base_url) as stranger:
        await stranger.say(GET)
        assert (await stranger.closed()).endswith(b"Not Found")


@pytest.mark.parametrize("rest", [b"", b"x"], ids=["silence", "drops"])
async def test_nor_the_rest_of_a_body_that_nobody_wants(store: Store, rest: bytes) -> None:
    async with receiving(store, bounds=HEADLESS) as client, connected(client.base_url) as stranger:
        await stranger.say(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n")
        dripping = asyncio.create_task(drip(stranger, rest))
        assert b" 404 " in await stranger.closed()
        await dripping


@pytest.mark.parametrize(
    "start", [b"Content-Length: 100\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n5\r\n"], ids=len
)
async def test_a_body_that_does_not_come_is_not_waited_for(store: Store, start: bytes) -> None:
    async with receiving(store, bounds=BODILESS) as client, connected(client.base_url) as stranger:
        await stranger.say(START + start + b"{")
        assert await stranger.closed() == b""
        assert (await client.post(PATH, content=text(), headers=JSON)).status_code == 200
    assert texts(store) == ["Is it ready?"]


async def test_an_answer_takes_as_long_as_it_takes() -> None:
    store, bounds = GatedStore(), Bounds(head=0.05, body=0.05, reader=0.05)
    async with receiving(store, bounds=bounds) as client, connected(client.base_url) as one:
        body = text()
        await one.say(START + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        await store.reached()
        await outlasted(client.base_url.port)
        store.released.set()
        assert await one.status() == 200
    store.close()


async def outlasted(port: int | None) -> None:
    """Whoever comes later has run out of time: each of the times is equally short."""
    for said in (b"", GET):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(said)
        await asyncio.wait_for(reader.read(), PROMPTLY)
        writer.close()


async def test_so_does_a_stream() -> None:
    last = asyncio.Event()

    async def told() -> AsyncGenerator[bytes]:
        yield b"first"
        await last.wait()
        yield b"last"

    async def stream(_: Request) -> Response:
        return StreamingResponse(told())

    app = Starlette(routes=[Route("/stream", stream)])
    bounds = Bounds(head=0.05, body=0.05, reader=0.05)
    async with guarded(app, bounds) as client, client.stream("GET", "/stream") as answer:
        parts = answer.aiter_bytes()
        assert await anext(parts) == b"first"
        await outlasted(client.base_url.port)
        last.set()
        assert b"".join([part async for part in parts]) == b"last"


@pytest.mark.parametrize("closing", [b"", b"Connection: close\r\n"], ids=["kept", "closed"])
async def test_who_does_not_read_is_not_waited_for(closing: bytes) -> None:
    async def much(_: Request) -> Response:
        return PlainTextResponse(b"x" * MUCH)

    app = Starlette(routes=[Route("/", much)])
    async with guarded(app, UNREAD) as client, connected(client.base_url) as stranger:
        await stranger.say(b"GET / HTTP/1.1\r\nHost: a\r\n" + closing + b"\r\n")
        # Nobody reads, so that the end shows only when something is said.
        await asyncio.wait_for(drip(stranger, b"\r\n"), PROMPTLY)
        assert len(await stranger.closed()) < MUCH


@dataclass
class Some:
    """An application that says something, and something else when it may; the system takes not even the first.

    What is left of it is less than asyncio by itself would mind.
    """

    may: asyncio.Event
    gone: asyncio.Event

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": b"x" * 40_000, "more_body": True})
        told, lost = asyncio.create_task(self.may.wait()), asyncio.create_task(_disconnected(receive))
        await asyncio.wait([told, lost], return_when=asyncio.FIRST_COMPLETED)
        if lost.done():
            self.gone.set()
        lost.cancel()
        told.cancel()
        await send({"type": "http.response.body", "body": b"last"})

    @asynccontextmanager
    async def served(self, bounds: Bounds) -> AsyncGenerator[httpx2.AsyncClient]:
        listener = listen("127.0.0.1", 0)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
        async with guarded(Starlette(routes=[Mount("/", self)]), bounds, listener) as client:
            yield client

    async def left_unread(self, base: httpx2.URL) -> None:
        """Asks, does not read, and waits until that was noticed."""
        with socket.socket() as stranger:
            stranger.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
            stranger.connect((base.host, base.port or 0))
            stranger.sendall(GET)
            await asyncio.wait_for(self.gone.wait(), PROMPTLY)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def test_nor_who_leaves_the_last_bytes_of_what_was_said_so_far() -> None:
    some = Some(asyncio.Event(), asyncio.Event())
    async with some.served(UNREAD) as client:
        await some.left_unread(client.base_url)


async def test_whoever_reads_is_told_the_rest_much_later() -> None:
    some = Some(asyncio.Event(), asyncio.Event())
    async with some.served(Bounds(head=LONG, reader=0.5)) as client, client.stream("GET", "/") as answer:
        parts = answer.aiter_bytes()
        read = len(await anext(parts))
        while read < 40_000:
            read += len(await anext(parts))
        await some.left_unread(client.base_url)
        some.may.set()
        assert b"".join([part async for part in parts]) == b"last"
