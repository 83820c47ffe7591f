"""Bodies that are never sent whole: they take up so much together, and the one awaited longest goes first."""

import asyncio

import httpx2
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bulkvs_mcp.server.doors.admission import LONG, Admission, Body, Withheld
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.server.strangers import connected, crowd
from ...helpers.serving import serving

SIZE = 60_000
"""Less than is read at once on any system: of more, a part is left with the kernel, which counts it."""
HEAD = b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 60001\r\n\r\n"


async def test_the_oldest_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Withheld.__init__, "__defaults__", (10 * SIZE,))
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
    """An application that notes which bodies it is at, and answers the long ones once it is let."""

    def __init__(self) -> None:
        self.at: list[int] = []
        self.most = 0
        self.begun, self.may = asyncio.Event(), asyncio.Event()

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        size = len((await receive())["body"])
        self.at.append(size)
        self.most = max(self.most, sum(each > LONG for each in self.at))
        if size > LONG:
            self.begun.set()
            await self.may.wait()
        self.at.remove(size)
        await PlainTextResponse("")({"type": "http"}, receive, send)


async def test_what_is_longer_than_any_call_comes_one_after_another() -> None:
    app = Answering()
    admission = Admission(app, 10, body=10 * LONG)
    async with asyncio.TaskGroup() as group:
        long = [group.create_task(asked(admission, LONG + 1)) for _ in range(3)]
        await app.begun.wait()
        # What is short waits for none of them.
        assert await asked(admission, LONG) == 200
        assert app.at == [LONG + 1]
        app.may.set()
    assert [task.result() for task in long] == [200] * 3
    assert app.most == 1


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
