"""Bodies that are never sent whole: they take up so much together, and the one awaited longest goes first."""

import asyncio

import httpx2
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bulkvs_mcp.server.doors import admission
from bulkvs_mcp.server.doors.admission import LONG, Admission, Body, Withheld
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.server.strangers import connected, crowd
from ...helpers.serving import serving

SIZE = 60_000
"""Less than is read at once on any system: of more, a part is left with the kernel, which counts it."""
HEAD = b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 60001\r\n\r\n"


async def test_the_oldest_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Withheld.__init__, "__defaults__", (10 * SIZE + 100,))
    monkeypatch.setattr(admission, "BETWEEN_LONG", 0.0)
    async with (
        serving(Bounds()) as url,
        crowd(httpx2.URL(url), 10, HEAD + b" " * SIZE) as strangers,
        connected(httpx2.URL(url)) as another,
    ):
        await another.say(HEAD + b" " * SIZE)
        first = await strangers[0].closed()
        assert first.startswith(b"HTTP/1.1 503 ")
        assert b"\r\nretry-after: 1\r\n" in first.lower()
        # The others are still waited for.
        for stranger in (*strangers[1:], another):
            await stranger.say(b"x")
            assert await stranger.status() == 400


async def test_what_is_whole_counts_no_more() -> None:
    withheld, given_up = Withheld(10), list[Body]()
    for _ in range(5):
        body = Body(0, 100)
        body.give_up = lambda body=body: given_up.append(body)
        with withheld.kept(body):
            body.content += b"x" * 9
            withheld.grown(body)
    assert given_up == []


async def test_each_byte_counts_once() -> None:
    withheld, given_up = Withheld(10), list[int]()
    bodies = [Body(0, 100) for _ in range(3)]
    for place, body in enumerate(bodies):
        body.give_up = lambda place=place: given_up.append(place)
    with withheld.kept(bodies[0]), withheld.kept(bodies[1]), withheld.kept(bodies[2]):
        for _ in range(3):
            for body in bodies:
                body.content += b"x"
                withheld.grown(body)
        assert given_up == []
        bodies[2].content += b"xx"
        withheld.grown(bodies[2])
        assert given_up == [0]
        # One that was given up is not counted, whatever still comes of it.
        bodies[0].content += b"x" * 50
        withheld.grown(bodies[0])
        assert given_up == [0]


class Answering:
    """An application that notes how long the bodies are, and answers once it is let."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.third, self.may = asyncio.Event(), asyncio.Event()

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        size = len((await receive())["body"])
        self.sizes.append(size)
        if len(self.sizes) == 3:
            self.third.set()
        if size > LONG:
            await self.may.wait()
        await PlainTextResponse("")({"type": "http"}, receive, send)


async def test_one_that_is_long_waits_and_what_is_short_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "BETWEEN_LONG", 3600.0)
    app = Answering()
    app.may.set()
    door = Admission(app, 10, body=10 * LONG)
    assert await asked(door, LONG + 1) == 200
    second = asyncio.create_task(asked(door, LONG + 1))
    assert [await asked(door, LONG) for _ in range(3)] == [200] * 3
    assert app.sizes == [LONG + 1, LONG, LONG, LONG]
    second.cancel()


async def test_what_waits_for_its_turn_is_withheld_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else whole bodies would lie there by the thousand."""
    monkeypatch.setattr(admission, "BETWEEN_LONG", 3600.0)
    monkeypatch.setattr(Withheld.__init__, "__defaults__", (3 * LONG,))
    app = Answering()
    app.may.set()
    door = Admission(app, 10, body=10 * LONG)
    assert await asked(door, LONG + 1) == 200
    waiting = [asyncio.create_task(asked(door, LONG + 1)) for _ in range(5)]
    done, still = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    assert [task.result() for task in done] == [503] * len(done)
    assert len(app.sizes) == 1
    for task in still:
        task.cancel()


async def test_one_that_waits_for_somebody_keeps_no_other_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "BETWEEN_LONG", 0.0)
    app = Answering()
    door = Admission(app, 10, body=10 * LONG)
    async with asyncio.TaskGroup() as group:
        long = [group.create_task(asked(door, LONG + 1)) for _ in range(3)]
        await app.third.wait()
        app.may.set()
    assert [task.result() for task in long] == [200] * 3


async def asked(app: ASGIApp, size: int) -> int:
    statuses: list[int] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b" " * size, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope: Scope = {"type": "http", "http_version": "1.1", "method": "POST", "headers": []}
    await app(scope, receive, send)
    return statuses[0]
