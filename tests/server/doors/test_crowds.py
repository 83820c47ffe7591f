"""More strangers than there is room for: who leaves, who stays, and who is served all the same."""

import asyncio
import logging
from contextlib import suppress

import pytest

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.server.receivers import JSON, PATH, GatedStore, receiving, text, texts
from ...helpers.server.strangers import connected, crowd
from ...helpers.systems import LINUX

HALF = f"POST {PATH} HTTP/1.1\r\nHost: loc".encode()
WRONG = b"POST /inbound/wrong HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"
FEW = Bounds(connections=8, head=3600, body=3600)


@pytest.mark.parametrize(
    "said", [b"", HALF, WRONG, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"], ids=["idle", "half", "rest", "kept"]
)
async def test_a_crowd_does_not_silence_the_inbox(store: Store, said: bytes) -> None:
    async with receiving(store, bounds=FEW) as client, crowd(client.base_url, 40, said) as strangers:
        for number in range(20):
            assert (await client.post(PATH, content=text(str(number)), headers=JSON)).status_code == 200
        await asyncio.gather(*(stranger.closed() for stranger in strangers[:32]))
    assert texts(store) == [str(number) for number in range(20)]


async def test_the_oldest_leaves_and_no_new_one_is_refused(store: Store) -> None:
    bounds = Bounds(connections=3, head=3600)
    async with receiving(store, bounds=bounds) as client, crowd(client.base_url, 3) as strangers:
        async with connected(client.base_url) as newcomer:
            assert await strangers[0].closed() == b""
            # One that is heard of is the youngest again.
            await strangers[1].say(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            assert await strangers[1].status() == 404
            async with connected(client.base_url):
                assert await strangers[2].closed() == b""
            await newcomer.say(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            assert await newcomer.status() == 404
        await strangers[1].say(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        await strangers[1].reader.readexactly(len("Not Found"))
        assert await strangers[1].status() == 404


async def test_whoever_was_refused_leaves_before_who_is_still_speaking(store: Store) -> None:
    body = text()
    start = f"POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    bounds = Bounds(connections=2, head=3600, body=3600)
    async with (
        receiving(store, bounds=bounds) as client,
        connected(client.base_url) as speaking,
        connected(client.base_url) as refused,
    ):
        await speaking.say(start + body[:5])
        await refused.say(WRONG)
        assert await refused.status() == 404
        async with connected(client.base_url):
            await refused.closed()
        await speaking.say(body[5:])
        assert await speaking.status() == 200


async def test_whoever_is_answered_stays_and_the_next_is_told_to_wait() -> None:
    store = GatedStore()
    async with receiving(store, bounds=Bounds(connections=2, head=3600)) as client:
        posts = [asyncio.create_task(client.post(PATH, content=text(m), headers=JSON)) for m in ("one", "two")]
        for _ in posts:
            await store.reached()
        for _ in range(10):
            refused = await client.post(PATH, content=text("three"), headers=JSON)
            assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
            assert refused.headers["connection"] == "close"
        store.released.set()
        assert [answer.status_code for answer in await asyncio.gather(*posts)] == [200, 200]
        assert (await client.post(PATH, content=text("three"), headers=JSON)).status_code == 200
        assert sorted(texts(store)) == ["one", "three", "two"]
    store.close()


@LINUX
async def test_one_address_takes_no_places_from_the_others(store: Store) -> None:
    bounds = Bounds(connections=100, each=4, head=3600, exempt=())
    async with (
        receiving(store, bounds=bounds) as client,
        crowd(client.base_url, 4, HALF, "127.0.0.3") as others,
        crowd(client.base_url, 20, HALF, "127.0.0.2") as strangers,
    ):
        await asyncio.gather(*(stranger.closed() for stranger in strangers[:16]))
        for _ in range(10):
            assert (await client.post(PATH, content=text(), headers=JSON)).status_code == 200
        for one in [*others, *strangers[16:]]:
            await one.say(b"alhost\r\nContent-Length: 0\r\n\r\n")
            assert await one.status() == 200


@LINUX
async def test_a_proxy_has_no_bound_of_its_own_but_that_of_all(store: Store) -> None:
    bounds = Bounds(connections=8, each=2, head=3600)
    async with receiving(store, bounds=bounds) as client, crowd(client.base_url, 9) as strangers:
        assert await strangers[0].closed() == b""
        for stranger in strangers[1:]:
            await stranger.say(b"GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.7\r\n\r\n")
            assert await stranger.status() == 404


@pytest.mark.parametrize("said", [b"", HALF, b"\x16\x03\x01"], ids=["nothing", "half", "tls"])
async def test_who_comes_and_goes_leaves_nothing_behind(
    store: Store, said: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async with receiving(store, bounds=Bounds(connections=8, head=3600)) as client:
        for _ in range(200):
            with suppress(ConnectionError):
                async with connected(client.base_url) as stranger:
                    stranger.writer.write(said)
        assert (await client.post(PATH, content=text(), headers=JSON)).status_code == 200
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
