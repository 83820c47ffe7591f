"""Bodies that are never sent whole: they take up so much together, and the one awaited longest goes first."""

import httpx2
import pytest

from bulkvs_mcp.server.doors.admission import Body, Withheld
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.server.strangers import connected, crowd
from ...helpers.serving import serving

HEAD = b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100001\r\n\r\n"


async def test_the_oldest_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Withheld.__init__, "__defaults__", (1_000_000,))
    async with (
        serving(Bounds()) as url,
        crowd(httpx2.URL(url), 10, HEAD + b" " * 100_000) as strangers,
        connected(httpx2.URL(url)) as another,
    ):
        await another.say(HEAD + b" " * 100_000)
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
