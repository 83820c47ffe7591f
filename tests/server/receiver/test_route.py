"""The receiver over real HTTP: who may post what, and what is answered when."""

import asyncio
import hmac
import json
import logging
import re
import signal
import socket
import ssl
import subprocess
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AsyncExitStack, asynccontextmanager, closing, contextmanager
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar

import anyio.to_thread
import httpx2
import pytest
from click.testing import CliRunner

from bulkvs_mcp.messaging.receiving import inbox as taking
from bulkvs_mcp.messaging.receiving.inbox import Inbox, inbox_secret
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store, Transaction
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.receiver.route import BODY_LIMIT, InboxServer, Sources, create_inbox, listen

from ..stdio.test_transport import COMMAND, POSIX, PROMPTLY, Pipe, environment, running

SECRET = "5ec4e7" * 10
PATH = f"/inbound/{SECRET}"
ALICE, OURS = "13105551212", "13109060901"
JSON = {"Content-Type": "application/json"}
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Reading the system's certificates takes longer than most tests."""

_T = TypeVar("_T")


def text(message: str = "Is it ready?", **fields: object) -> bytes:
    """A text as the provider posts it."""
    return json.dumps({"From": ALICE, "To": [OURS], "Message": message} | fields).encode()


class GatedStore(Store):
    """A record that takes its time: a write waits until the test lets it go."""

    def __init__(self) -> None:
        super().__init__(MEMORY)
        self.entered, self.released = threading.Semaphore(0), threading.Event()

    def write_now(self, work: Callable[[Transaction], _T]) -> _T:
        self.entered.release()
        assert self.released.wait(PROMPTLY)
        return super().write_now(work)

    async def reached(self) -> None:
        assert await anyio.to_thread.run_sync(self.entered.acquire, True, PROMPTLY)


@pytest.fixture
def store() -> Generator[Store]:
    with closing(Store(MEMORY)) as record:
        yield record


@asynccontextmanager
async def receiving(record: Store, *sources: Any, **options: Any) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client of a receiver on that record, in this event loop."""
    server = InboxServer(create_inbox(Inbox(record), SECRET, *sources, **options), listen("127.0.0.1", 0))
    serving = asyncio.create_task(server.receive())
    await server.listening.wait()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(_ended, server, serving)
        limits = httpx2.Limits(max_keepalive_connections=0)
        client = httpx2.AsyncClient(base_url=server.base_url, limits=limits, verify=NO_TLS)
        yield await stack.enter_async_context(client)


async def _ended(server: InboxServer, serving: asyncio.Task[None]) -> None:
    # Asked to exit, uvicorn looks up ten times a second only; a cancelled one leaves the rest to us.
    serving.cancel()
    await asyncio.wait([serving])
    for listener in server.servers:
        listener.close()
    for connection in list(server.server_state.connections):
        connection.transport.abort()
    await asyncio.sleep(0)
    await asyncio.gather(*server.server_state.tasks)


def texts(record: Store) -> list[str]:
    return [row["text"] for row in record.write_now(lambda tx: tx.rows("SELECT text FROM inbound", {}))]


def unreadable(record: Store) -> list[tuple[str, int]]:
    rows = record.write_now(lambda tx: tx.rows("SELECT body, copies FROM unreadable", {}))
    return [(row["body"], row["copies"]) for row in rows]


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


# What is taken


async def test_a_text_is_on_record_and_acknowledged(store: Store) -> None:
    async with receiving(store) as client:
        answer = await client.post(PATH, content=text(), headers=JSON)
    assert (answer.status_code, answer.text) == (200, "OK")
    assert texts(store) == ["Is it ready?"]


async def test_it_is_not_acknowledged_before_it_is_on_record() -> None:
    store = GatedStore()
    async with receiving(store) as client:
        posting = asyncio.create_task(client.post(PATH, content=text(), headers=JSON))
        await store.reached()
        # By the time it answers somebody else, it could have answered the first.
        assert (await client.get("/")).status_code == 404
        assert not posting.done()
        store.released.set()
        assert (await posting).status_code == 200
    store.close()


async def test_without_a_record_it_is_to_be_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    path.mkdir()
    with closing(Store(f"sqlite://{path.as_posix()}")) as record:
        async with receiving(record) as client:
            refused = await client.post(PATH, content=text(), headers=JSON)
            path.rmdir()
            taken = await client.post(PATH, content=text(), headers=JSON)
        assert (refused.status_code, refused.headers["retry-after"], taken.status_code) == (503, "5", 200)
        assert texts(record) == ["Is it ready?"]


@pytest.mark.parametrize("body", [b"", b"\xff\x00 no JSON \xfe", b"[]", b"null", b"[" * 100_000, b'{"To": ["1"]}'])
async def test_what_cannot_be_understood_is_kept_as_it_came(
    store: Store, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "bulkvs_mcp"):
        async with receiving(store) as client:
            answers = [await client.post(PATH, content=body, headers=JSON) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert unreadable(store) == [(body.decode("utf-8", "backslashreplace"), 2)]
    assert re.fullmatch(r"unreadable: it [\w ]+", caplog.messages[0])
    assert caplog.messages[1] == caplog.messages[0].replace("unreadable", "unreadable again")


async def test_a_mistake_of_ours_loses_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: bytes) -> None:
        raise RuntimeError("Is it ready?")

    monkeypatch.setattr(taking, "read", broken)
    async with receiving(store) as client:
        assert (await client.post(PATH, content=text(), headers=JSON)).status_code == 200
    assert unreadable(store) == [(text().decode(), 1)]
    assert "reading it failed: RuntimeError" in caplog.text


async def test_it_tells_when_a_part_is_to_be_fetched(store: Store) -> None:
    woken: list[str] = []
    part = text("", MediaURLs=["https://m.example/1.txt"], RefId="4551F89F")
    async with receiving(store, on_parts=lambda: woken.append("woken")) as client:
        for body in (text(), part, part):
            assert (await client.post(PATH, content=body, headers=JSON)).status_code == 200
    assert woken == ["woken"]


# The secret


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/inbound",
        "/inbound/",
        "/inbound/wrong",
        f"/inbound/{SECRET[:-1]}",
        f"/inbound/{SECRET}0",
        f"/inbound/{SECRET.upper()}",
        f"/inbound/{SECRET}/",
        f"/inbound//{SECRET}",
        f"/other/{SECRET}",
        "/inbound/%F0%9F%A6%9C%00%FF",
        "/docs",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
async def test_without_it_there_is_nothing(store: Store, path: str, method: str) -> None:
    async with receiving(store) as client:
        unknown = await client.request(method, "/nothing", content=text(), headers=JSON)
        answer = await client.request(method, path, content=text(), headers=JSON)
    assert (answer.status_code, answer.text) == (404, "Not Found")
    assert (answer.text, set(answer.headers)) == (unknown.text, set(unknown.headers))
    assert texts(store) == []


async def test_it_is_compared_in_constant_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(given: bytes, expected: bytes) -> bool:
        compared.append((given, expected))
        return False

    monkeypatch.setattr(hmac, "compare_digest", compare)
    async with receiving(store) as client:
        assert (await client.post(PATH, content=text(), headers=JSON)).status_code == 404
    assert compared == [(SECRET.encode(), SECRET.encode())]


# What is refused


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
        ("text/plain", 415),
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


# Where it comes from


def sources(allowed: str, proxies: str = "") -> Sources:
    return Sources(*(tuple(ip_network(part) for part in written.split()) for written in (allowed, proxies)))


@pytest.mark.parametrize(
    ("peer", "forwarded", "admitted"),
    [
        ("52.206.134.245", [], True),
        ("52.206.134.246", [], False),
        ("::ffff:52.206.134.245", [], True),
        ("2001:db8::7", [], True),
        ("", [], False),
        ("52.206.134.246", ["52.206.134.245"], False),
        ("10.0.0.9", ["52.206.134.245"], True),
        ("10.0.0.9", ["203.0.113.7, 52.206.134.245"], True),
        ("10.0.0.9", ["52.206.134.245, 203.0.113.7"], False),
        ("10.0.0.9", ["52.206.134.245", "203.0.113.7"], False),
        ("10.0.0.9", ["203.0.113.7", "52.206.134.245 , 10.0.0.8"], True),
        ("10.0.0.9", ["52.206.134.245:4711"], True),
        ("10.0.0.9", ["[2001:db8::7]:4711"], True),
        ("10.0.0.9", ["52.206.134.245, unknown"], False),
        ("10.0.0.9", [""], False),
        ("10.0.0.9", [], False),
        ("10.0.0.9", ["10.0.0.8"], False),
    ],
)
def test_the_address_that_counts(peer: str, forwarded: list[str], admitted: bool) -> None:
    known = sources("52.206.134.245 192.9.236.42 2001:db8::/32", "10.0.0.0/8")
    assert known.admit(peer, forwarded) is admitted
    assert Sources().admit(peer, forwarded)


@pytest.mark.parametrize(
    ("known", "forwarded", "status"),
    [
        (sources("127.0.0.0/8"), None, 200),
        (sources("52.206.134.245"), None, 403),
        (sources("52.206.134.245"), "52.206.134.245", 403),
        (sources("52.206.134.245", "127.0.0.1"), "52.206.134.245", 200),
        (sources("52.206.134.245", "127.0.0.1"), "52.206.134.245, 203.0.113.7", 403),
        (sources("127.0.0.1"), "52.206.134.245", 200),
    ],
)
async def test_strangers_are_refused(store: Store, known: Sources, forwarded: str | None, status: int) -> None:
    headers = JSON | ({"X-Forwarded-For": forwarded} if forwarded else {})
    async with receiving(store, known) as client:
        answer = await client.post(PATH, content=text(), headers=headers)
    assert answer.status_code == status
    assert len(texts(store)) == (status == 200)


# The command


def url_of(home: Path) -> str:
    """The URL that the command shows for the record in `home`."""
    command = [COMMAND, "inbox", "--show-url", "--public-url", "https://texts.example.com/"]
    shown = subprocess.run(command, env=environment(home), capture_output=True, timeout=25, check=True)
    assert shown.stderr == b""
    return shown.stdout.decode().strip()


@contextmanager
def served(home: Path, *flags: str) -> Generator[tuple[str, Pipe]]:
    """The real command: the URL to post to, and the process."""
    path = url_of(home).removeprefix("https://texts.example.com")
    env = environment(home, BULKVS_TOKEN="tok-4f9a8c7e1d2b", BULKVS_LOG_LEVEL="DEBUG")
    with running([COMMAND, "inbox", "--port", "0", *flags], env) as pipe:
        [base_url] = re.findall(r"http://127\.0\.0\.1:\d+", pipe.announced())
        yield base_url + path, pipe


def recorded(home: Path) -> list[str]:
    with closing(Store(f"sqlite://{home / 'record.db'}")) as record:
        return texts(record)


def test_the_url_stays_the_same(tmp_path: Path) -> None:
    first = url_of(tmp_path)
    assert re.fullmatch(r"https://texts\.example\.com/inbound/[0-9a-f]{64}", first)
    assert url_of(tmp_path) == first
    with closing(Store(f"sqlite://{tmp_path / 'record.db'}")) as record:
        assert first.endswith(record.write_now(inbox_secret))


@POSIX
def test_a_signal_lets_a_post_finish(tmp_path: Path) -> None:
    with served(tmp_path) as (url, pipe):
        address, path = httpx2.URL(url), httpx2.URL(url).path
        assert httpx2.post(url, content=text("before")).status_code == 200
        with socket.create_connection((address.host, address.port or 0), PROMPTLY) as connection:
            body = text("during")
            start = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n"
            connection.sendall(f"{start}Expect: 100-continue\r\n\r\n".encode())
            # It asks for the body only once it is at work on the post.
            assert b" 100 " in connection.recv(1000)
            pipe.process.send_signal(signal.SIGTERM)
            with pytest.raises(subprocess.TimeoutExpired):
                pipe.process.wait(0.3)
            connection.sendall(body)
            assert b" 200 " in connection.recv(1000)
        assert pipe.ended() == 0
    assert recorded(tmp_path) == ["before", "during"]


@POSIX
def test_an_open_connection_does_not_delay_the_end(tmp_path: Path) -> None:
    with served(tmp_path) as (url, pipe), httpx2.Client() as client:
        assert client.post(url, content=text()).status_code == 200
        for number in (signal.SIGINT, signal.SIGINT):
            pipe.process.send_signal(number)
        assert pipe.ended() == 0


@POSIX
def test_nothing_secret_and_nobody_s_words_are_shown(tmp_path: Path) -> None:
    with served(tmp_path, "--allow-from", "127.0.0.1,192.9.236.42", "--max-in-flight", "3") as (url, pipe):
        secret = url.rpartition("/")[2]
        bodies = [text("tulip"), text("tulip"), b"tulip 13105551212", text("", From="tulip"), b"\xff" * 300_000]
        bodies.append(text("", MediaURLs=["https://127.0.0.1/13105551212/tulip.txt"]))
        answers = [httpx2.post(url, content=body) for body in bodies]
        answers += [httpx2.get(url), httpx2.post(f"{url}0", content=text()), httpx2.post(f"{url}?{secret}")]
        pipe.process.terminate()
        assert pipe.ended() == 0
        said = b"".join(pipe.log).decode()
    shown = [f"{answer.headers} {answer.text}" for answer in answers] + [said]
    shown += [CliRunner().invoke(main, [*command, "--help"]).output for command in ([], ["inbox"], ["export"])]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 413, 200, 405, 404, 200]
    assert "text from ***12" in said
    for word in (secret, "tok-4f9a8c7e1d2b", "tulip", "3105551212"):
        assert [output for output in shown if word in output] == []


def invoked(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, arguments)
    return result.exit_code, " ".join(result.output.split())


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--show-url"], "BULKVS_PUBLIC_URL"),
        (["--show-url", "--public-url", "http://texts.example.com"], "BULKVS_PUBLIC_URL is malformed"),
        (["--show-url", "--public-url", "https://texts.example.com/?key=1"], "neither a query"),
        (["--allow-from", ""], "names no address"),
        (["--allow-from", "bulkvs.com"], "expects addresses"),
        (["--trusted-proxy", "10.0.0.0/33"], "expects addresses"),
        (["--max-in-flight", "0"], "not in the range"),
        (["--port", "65536"], "not in the range"),
        (["--host", "192.0.2.7"], "Cannot listen on 192.0.2.7 port 8787"),
    ],
)
def test_what_cannot_be_used_is_refused(arguments: list[str], complaint: str) -> None:
    code, output = invoked("inbox", *arguments)
    assert code in (1, 2)
    assert complaint in output


@pytest.mark.parametrize(
    ("flags", "complaint"),
    [
        (["--sandbox"], "in memory"),
        (["--store", "sqlite:///:memory:"], "in memory"),
        (["--store", "postgresql://db"], "BULKVS_STORE is malformed"),
        (["--retention-days", "ever"], "BULKVS_RETENTION_DAYS is malformed"),
        pytest.param(["--store", "sqlite:///dev/null/record.db"], "The record cannot be used", marks=POSIX),
    ],
)
def test_without_a_lasting_record_nothing_is_received(flags: list[str], complaint: str) -> None:
    code, output = invoked(*flags, "inbox", "--port", "0")
    assert code == 1
    assert complaint in output


def test_a_port_that_is_taken_is_named() -> None:
    with closing(listen("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, output = invoked("inbox", "--port", str(port))
    assert code == 1
    assert f"Cannot listen on 127.0.0.1 port {port}" in output
