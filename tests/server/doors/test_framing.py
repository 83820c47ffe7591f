"""What is no request, or could be two, is answered once, without a traceback, and its connection closed."""

import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.server.receivers import PATH, receiving, text, texts
from ...helpers.server.strangers import connected

BODY = text()
CHUNKED = f"{len(BODY):x}\r\n".encode() + BODY + b"\r\n0\r\n\r\n"
SECOND = f"POST {PATH} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(BODY)}\r\n\r\n".encode() + BODY


def head(*lines: str, version: str = "1.1") -> bytes:
    return "\r\n".join([f"POST {PATH} HTTP/{version}", "Host: localhost", *lines, "", ""]).encode()


@pytest.mark.parametrize(
    "lines",
    [
        ["Content-Length: 5", "Transfer-Encoding: chunked"],
        ["Transfer-Encoding: chunked", "Content-Length: 5"],
        ["transfer-encoding: Chunked", f"CONTENT-LENGTH: {len(CHUNKED)}"],
        ["Content-Length: 0", "Transfer-Encoding: chunked", "Connection: keep-alive"],
        ["Content-Length: 5", "Content-Length: 6"],
        ["Content-Length: 5, 6"],
        ["Content-Length: +5"],
        ["Content-Length: 5_0"],
        ["Content-Length: \N{ARABIC-INDIC DIGIT FIVE}"],
        ["Content-Length : 5"],
        ["Transfer-Encoding : chunked"],
        ["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"],
        ["Transfer-Encoding: chunked, identity"],
        ["Transfer-Encoding: identity", "Content-Length: 5"],
        ["Transfer-Encoding: gzip, chunked"],
        ["Host: elsewhere", "Content-Length: 5"],
    ],
    ids=" / ".join,
)
async def test_a_body_that_two_readers_would_end_elsewhere_is_refused(store: Store, lines: list[str]) -> None:
    async with receiving(store) as client, connected(client.base_url) as stranger:
        await stranger.say(head(*lines) + CHUNKED + SECOND)
        heard = await stranger.closed()
    assert heard.count(b"HTTP/1.1 ") == 1
    assert heard.split()[1] in (b"400", b"501")
    assert texts(store) == []


async def test_an_old_client_has_no_chunks(store: Store) -> None:
    async with receiving(store) as client, connected(client.base_url) as stranger:
        await stranger.say(head("Transfer-Encoding: chunked", version="1.0") + CHUNKED)
        assert b" 400 " in await stranger.closed()
    assert texts(store) == []


@pytest.mark.parametrize("lines", [["X: " + "y" * 70_000], ["X: y"] * 6000], ids=["long", "many"])
async def test_a_head_can_be_too_long(store: Store, lines: list[str]) -> None:
    async with receiving(store) as client, connected(client.base_url) as stranger:
        await stranger.say(head(*lines, f"Content-Length: {len(BODY)}") + BODY)
        heard = await stranger.closed()
    assert heard == b"" or heard.split()[1] in (b"400", b"431")
    assert texts(store) == []


async def test_what_is_unambiguous_is_taken(store: Store) -> None:
    async with receiving(store) as client, connected(client.base_url) as stranger:
        await stranger.say(
            head("Transfer-Encoding: chunked")
            + CHUNKED
            + SECOND.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        )
        assert (await stranger.closed()).count(b"HTTP/1.1 200 ") == 2
    assert texts(store) == ["Is it ready?"]


WRONG = b"POST /wrong HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
NONSENSE = {
    "tls": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)),
    "http2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "socks": b"\x05\x01\x00",
    "words": b"hello\r\n\r\n",
    "zeros": b"\x00" * 100_000,
    "no chunk": head("Transfer-Encoding: chunked") + b"zz\r\n",
    "no chunk where nobody reads": WRONG + b"zz\r\n",
    "after an answer": b"GET / HTTP/1.1\r\nHost: a\r\n\r\n\x16\x03\x01",
    "in a crowd": b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" * 500 + b"\x00",
    "upgrade": b"GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n\x00",
    "connect": b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n\x00",
}


@pytest.mark.parametrize("said", NONSENSE.values(), ids=NONSENSE)
@pytest.mark.parametrize("ends", [True, False], ids=["half-closed", "open"])
async def test_nonsense_leaves_no_traceback(
    store: Store, said: bytes, ends: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async with receiving(store) as client:
        async with connected(client.base_url) as stranger:
            await stranger.say(said)
            if ends:
                stranger.writer.write_eof()
            await stranger.closed()
        assert (await client.post(PATH, content=BODY)).status_code == 200
    assert alarms(caplog) == []


async def test_nonsense_after_an_early_answer_leaves_none_either(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    async with receiving(store) as client, connected(client.base_url) as stranger:
        await stranger.say(WRONG)
        assert await stranger.status() == 404
        await stranger.say(b"zz\r\n")
        await stranger.closed()
    assert alarms(caplog) == []


def alarms(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


pieces = st.sampled_from(
    [*NONSENSE.values(), head("Content-Length: 5"), head("Transfer-Encoding: chunked"), CHUNKED, SECOND, b"\r\n"]
)
slices = st.tuples(pieces, st.integers(0, 120), st.integers(0, 300)).map(
    lambda cut: cut[0][cut[1] : cut[1] + cut[2]]
)


@given(st.lists(pieces | slices, max_size=6))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_is_said_in_whatever_order(caplog: pytest.LogCaptureFixture, said: list[bytes]) -> None:
    record = Store(MEMORY)
    async with receiving(record) as client, connected(client.base_url) as stranger:
        for piece in said:
            stranger.writer.write(piece)
        stranger.writer.write_eof()
        await stranger.closed()
        assert (await client.post(PATH, content=BODY)).status_code == 200
    assert alarms(caplog) == []
    record.close()
