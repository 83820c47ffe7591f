"""What is refused: another method or type, and more, longer or slower than it can be taken."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx2
import pytest

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.receiver.route import BODY_LIMIT

from ...helpers.server.processes import PROMPTLY
from ...helpers.server.receivers import JSON, PATH, GatedStore, receiving, text, texts, unreadable


@asynccontextmanager
async def connected(
    client: httpx2.AsyncClient,
) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection that is written to by hand."""
    reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
    try:
        yield reader, writer
    finally:
        writer.close()


def head(*headers: str) -> bytes:
    lines = (f"POST {PATH} HTTP/1.1", "Host: localhost", "Content-Type: application/json", *headers)
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def status_of(reader: asyncio.StreamReader) -> int:
    line = await asyncio.wait_for(reader.readline(), PROMPTLY)
    return int(line.split()[1])


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_only_post_is_taken(store: Store, method: str) -> None:
    async with receiving(store) as client:
        answer = await client.request(method, PATH, headers=JSON)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 200),
        ("Application/JSON; charset=utf-8", 200),
        ("application/problem+json", 200),
        (None, 200),
        ("", 200),
        ("text/json", 200),
        ("text/plain", 200),
        ("text/plain; charset=utf-8", 200),
        ("text/html", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/jsonx", 415),
    ],
)
async def test_only_json_is_taken(store: Store, kind: str | None, status: int) -> None:
    headers = {} if kind is None else {"Content-Type": kind}
    async with receiving(store) as client:
        answer = await client.post(PATH, content=text(), headers=headers)
    assert answer.status_code == status
    assert len(texts(store)) == (status == 200)


async def test_the_longest_body_is_taken(store: Store) -> None:
    body = text().ljust(BODY_LIMIT)
    async with receiving(store) as client:
        assert (await client.post(PATH, content=body, headers=JSON)).status_code == 200
        assert (await client.post(PATH, content=body + b" ", headers=JSON)).status_code == 413
        assert (await client.post(PATH, content=body + b" " * 5_000_000, headers=JSON)).status_code == 413
        assert (await client.post(PATH, content=text("after"), headers=JSON)).status_code == 200
    assert texts(store) == ["Is it ready?", "after"]


async def test_a_body_without_a_length_is_refused_while_it_comes(store: Store) -> None:
    async with receiving(store) as client, connected(client) as (reader, writer):
        writer.write(
            head("Transfer-Encoding: chunked") + f"{BODY_LIMIT + 1:x}\r\n".encode() + b" " * (BODY_LIMIT + 1)
        )
        assert await status_of(reader) == 413
    assert unreadable(store) == []


async def test_a_body_that_does_not_come_is_not_waited_for(store: Store) -> None:
    async with receiving(store, patience=0.05) as client, connected(client) as (reader, writer):
        writer.write(head("Content-Length: 100") + b'{"From":')
        assert await status_of(reader) == 408
    assert unreadable(store) == []


async def test_half_a_post_is_none(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    async with receiving(store, max_in_flight=1) as client:
        async with connected(client) as (_, writer):
            writer.write(head("Content-Length: 100") + b'{"From":')
            await writer.drain()
        # Its place is free again as soon as it is noticed.
        while (await client.post(PATH, content=text(), headers=JSON)).status_code == 503:
            pass
    assert (texts(store), unreadable(store)) == (["Is it ready?"], [])
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_only_so_many_are_taken_at_a_time() -> None:
    store = GatedStore()
    async with receiving(store, max_in_flight=2) as client:
        posting = [asyncio.create_task(client.post(PATH, content=text(m), headers=JSON)) for m in ("one", "two")]
        await store.reached()
        await store.reached()
        refused = await client.post(PATH, content=text("three"), headers=JSON)
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        store.released.set()
        assert [answer.status_code for answer in await asyncio.gather(*posting)] == [200, 200]
        assert (await client.post(PATH, content=text("three"), headers=JSON)).status_code == 200
        assert sorted(texts(store)) == ["one", "three", "two"]
    store.close()
