"""The text of an MMS: fetched over TLS from where it may be, unfolded, heeded, and tried again where it fails."""

import asyncio
import gzip
import json
import ssl
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.history.messages import Filter, page
from bulkvs_mcp.messaging.receiving import parts
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.receiving.parts import (
    PAUSES,
    SIZE_LIMIT,
    PartFetcher,
    Parts,
    PartUnavailable,
    is_public,
    resolve,
)
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import DAY_MS
from bulkvs_mcp.messaging.record.store import Row, Store

HOST = "media.example"
ALICE = "13105551212"


# Where a part may be

PUBLIC = ["8.8.8.8", "52.206.134.245", "2606:4700::1111"]
NOT_PUBLIC = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",  # noqa: S104 (not listened on)
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.251",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12::1",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::1",
    "2001:0:4136:e378:8000:63bf:80ff:fffe",
    "localhost",
    "",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_reached(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_no_other_is(address: str) -> None:
    assert not is_public(address)


async def refused(fetcher: PartFetcher, url: str) -> str:
    """Why a part is not fetched."""
    with pytest.raises(PartUnavailable) as unavailable:
        await fetcher(url)
    assert HOST not in str(unavailable.value)
    assert unavailable.value.__cause__ is None
    return str(unavailable.value)


def resolving(*addresses: str) -> parts.Resolve:
    async def resolved(_host: str, _port: int) -> Sequence[str]:
        return addresses

    return resolved


def no_tls() -> ssl.SSLContext:
    raise AssertionError("a connection was about to be made")


@pytest.mark.parametrize("address", NOT_PUBLIC)
async def test_a_host_that_leads_inwards_is_not_connected_to(address: str) -> None:
    for addresses in ((address,), ("8.8.8.8", address)):
        fetcher = PartFetcher(resolving(*addresses), tls=no_tls)
        assert await refused(fetcher, f"https://{HOST}/1.txt") == "its host is not a public one"


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/1.txt",
        "https://localhost/1.txt",
        "https://[::1]/1.txt",
        "https://2130706433/1.txt",
        "https://0x7f000001/1.txt",
        "https://127.1/1.txt",
    ],
)
async def test_nor_is_one_that_names_this_machine(url: str) -> None:
    reason = await refused(PartFetcher(resolve, tls=no_tls), url)
    assert reason in ("its host is not a public one", "its host is not known")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://media.example/1.txt", "its URL must start with https://"),
        ("ftp://media.example/1.txt", "its URL must start with https://"),
        ("file:///etc/passwd", ""),
        ("https://user:word@media.example/1.txt", "its URL contains credentials; leave them out"),
        ("https:///1.txt", "its URL names no host"),
        ("https://media.example/1.txt\nHost: inside", "its URL contains white space or control characters"),
    ],
)
async def test_only_https_is_fetched(url: str, reason: str) -> None:
    assert reason in await refused(PartFetcher(resolving("8.8.8.8"), tls=no_tls), url)


async def test_a_host_that_is_not_known_is_tried_later() -> None:
    async def unknown(_host: str, _port: int) -> Sequence[str]:
        raise OSError

    assert await refused(PartFetcher(unknown), f"https://{HOST}/1.txt") == "its host is not known"
    assert await refused(PartFetcher(resolving()), f"https://{HOST}/1.txt") == "its host is not a public one"


# Fetching, over real TLS


@dataclass
class Media:
    """A host of parts: what it answers at each path, and what it was asked."""

    tls: ssl.SSLContext
    port: int = 0
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(
        default_factory=dict[str, tuple[int, dict[str, str], bytes]]
    )
    asked: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    greeted: list[str] = field(default_factory=list[str])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        query = f"?{scope['query_string'].decode()}" if scope["query_string"] else ""
        self.asked.append({**headers, "target": scope["raw_path"].decode() + query})
        status, more, body = self.answers.get(scope["path"], (404, {}, b""))
        named = [(name.encode(), value.encode()) for name, value in more.items()]
        await send({"type": "http.response.start", "status": status, "headers": named})
        await send({"type": "http.response.body", "body": body, "more_body": "x-endless" in more})
        if "x-endless" in more:
            while (await receive())["type"] != "http.disconnect":
                pass

    def put(self, path: str, body: bytes, status: int = 200, **headers: str) -> str:
        """Answers so at that path; its URL."""
        self.answers[path] = (status, {name.replace("_", "-"): value for name, value in headers.items()}, body)
        return f"https://{HOST}:{self.port}{path}"

    @property
    def fetcher(self) -> PartFetcher:
        """One for which this host, on the loopback, is a public one."""
        return PartFetcher(resolving("127.0.0.1"), lambda _: True, lambda: self.tls)


@dataclass(frozen=True)
class Certificate:
    """The host's certificate, and those who trust it."""

    file: Path
    tls: ssl.SSLContext


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = tmp_path_factory.mktemp("tls") / "media.pem"
    file.write_bytes(private + built.public_bytes(pem))
    return Certificate(file, ssl.create_default_context(cadata=built.public_bytes(pem).decode()))


@pytest.fixture
async def media(certificate: Certificate) -> AsyncGenerator[Media]:
    host = Media(certificate.tls)
    async with _serving(host, certificate.file) as host.port:
        yield host


@asynccontextmanager
async def _serving(host: Media, certificate: Path) -> AsyncGenerator[int]:
    """uvicorn's protocol without its server, which takes a while to end."""
    config = uvicorn.Config(host, lifespan="off", ws="none", log_config=None, ssl_certfile=certificate)
    config.load()
    server, tls = uvicorn.Server(config), config.ssl
    assert tls is not None

    def greeted(_socket: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> None:
        host.greeted.append(name or "")

    tls.sni_callback = greeted
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.servers[0].close()
        for connection in list(server.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        await asyncio.gather(*server.server_state.tasks)


async def test_a_part_is_fetched_by_its_host_s_name(media: Media) -> None:
    url = media.put("/a b/1.txt", b"Is it ready?", content_type="text/plain")
    assert await media.fetcher(url.replace(" ", "%20") + "?key=1&key=2") == "Is it ready?"
    [asked] = media.asked
    assert (asked["host"], asked["target"]) == (f"{HOST}:{media.port}", "/a%20b/1.txt?key=1&key=2")
    assert media.greeted == [HOST]
    assert not {"authorization", "cookie"} & set(asked)


async def test_a_host_that_cannot_prove_its_name_is_not_believed(media: Media) -> None:
    url = media.put("/1.txt", b"Is it ready?").replace(HOST, "other.example")
    assert "the connection failed" in await refused(media.fetcher, url)
    assert media.asked == []


@pytest.mark.parametrize(
    ("body", "headers", "text"),
    [
        ("Ça va? 👋".encode(), {}, "Ça va? 👋"),
        ("Ça va?".encode("latin-1"), {"content_type": "text/plain; charset=ISO-8859-1"}, "Ça va?"),
        ("\ufeffHello".encode(), {"content_type": "text/plain; charset=utf-8"}, "Hello"),
        (b"caf\xe9", {"content_type": "text/plain; charset=unicode_escape"}, "caf\ufffd"),
        (b"A long line that was =\r\nfolded\r\n", {}, "A long line that was folded"),
        (b"  \r\n", {}, ""),
        (b"x" * SIZE_LIMIT, {}, "x" * SIZE_LIMIT),
    ],
)
async def test_its_words_are_read(media: Media, body: bytes, headers: dict[str, str], text: str) -> None:
    assert await media.fetcher(media.put("/1.txt", body, 200, **headers)) == text


@pytest.mark.parametrize(
    ("status", "headers", "body", "reason"),
    [
        (302, {"location": "https://media.example/2.txt"}, b"", "the answer was 302"),
        (301, {"location": "http://169.254.169.254/latest"}, b"", "the answer was 301"),
        (403, {}, b"Expired", "the answer was 403"),
        (206, {}, b"half", "the answer was 206"),
        (200, {"content_type": "text/html; charset=utf-8"}, b"<h1>Expired</h1>", "the answer was no plain text"),
        (200, {"content_encoding": "gzip"}, gzip.compress(b"x" * 9_000_000), "the answer was no plain text"),
        (200, {}, b"x" * (SIZE_LIMIT + 1), "it is too long"),
        (200, {"x_endless": "yes"}, b"x" * (SIZE_LIMIT + 1), "it is too long"),
    ],
)
async def test_other_answers_are_no_parts(
    media: Media, status: int, headers: dict[str, str], body: bytes, reason: str
) -> None:
    media.put("/2.txt", b"Is it ready?")
    assert await refused(media.fetcher, media.put("/1.txt", body, status, **headers)) == reason
    assert len(media.asked) == 1


async def test_a_part_that_does_not_end_is_not_waited_for(media: Media) -> None:
    hurried = replace(media.fetcher, patience=0.2)
    assert await refused(hurried, media.put("/1.txt", b"Is it", x_endless="yes")) == "it took too long"


async def test_proxies_of_this_machine_are_not_asked(media: Media, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert await media.fetcher(media.put("/1.txt", b"Is it ready?")) == "Is it ready?"


# What becomes of the text


class Clock:
    """A clock that the test moves; milliseconds since 1970."""

    def __init__(self) -> None:
        self.time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time


class Fetched(dict[str, str]):
    """What is there for which URL; whatever else is asked for is not there. `asked` lists everything."""

    def __init__(self, **texts: str) -> None:
        super().__init__({f"https://m.example/{name}.txt": text for name, text in texts.items()})
        self.asked: list[str] = []

    async def __call__(self, url: str) -> str:
        self.asked.append(url.removeprefix("https://m.example/").removesuffix(".txt"))
        if url not in self:
            raise PartUnavailable("the answer was 404")
        return self[url]


@pytest.fixture
def store() -> Generator[Store]:
    with closing(Store(MEMORY)) as record:
        yield record


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def post(store: Store, clock: Clock, *names: str, message: str = "") -> str:
    """An MMS with these parts; its id."""
    urls = ["https://m.example/1.jpg", *(f"https://m.example/{name}.txt" for name in names)]
    body: dict[str, Any] = {"From": ALICE, "To": ["13109060901"], "Message": message, "MediaURLs": urls}
    return (await Inbox(store, clock).take(json.dumps(body).encode())).message_id


def row(store: Store, message_id: str) -> Row:
    found = store.write_now(lambda tx: tx.row("SELECT * FROM inbound WHERE message_id=:id", {"id": message_id}))
    assert found is not None
    return found


def optedout(store: Store) -> list[tuple[str, int]]:
    return [(entry.number, entry.since) for entry in store.write_now(opt_outs.listed)]


async def test_the_part_becomes_the_text(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one")
    await Parts(store, Fetched(one="Is the cake ready?"), clock).round()
    found = row(store, message_id)
    assert (found["text"], found["parts"], found["opt_out"]) == ("Is the cake ready?", "[]", 0)
    assert json.loads(found["media"]) == ["https://m.example/1.jpg"]
    listed = await store.read(lambda tx: page(tx, Filter(search="cake"), 5, "", clock()))
    assert [entry.message_id for entry in listed.entries] == [message_id]


async def test_several_are_joined_in_their_order(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one", "two", "three", message="Hello")
    await Parts(store, Fetched(three="C", one="A", two=""), clock).round()
    assert row(store, message_id)["text"] == "Hello\nA\nC"


async def test_it_is_fetched_once(store: Store, clock: Clock) -> None:
    await post(store, clock, "one")
    fetch = Fetched(one="A")
    for _ in range(2):
        assert await Parts(store, fetch, clock).round() > PAUSES[0]
    assert fetch.asked == ["one"]


async def test_what_is_not_there_is_tried_later_and_later(store: Store, clock: Clock) -> None:
    message_id, fetch = await post(store, clock, "one"), Fetched()
    waiting, begun = Parts(store, fetch, clock), clock.time
    attempts: list[int] = []
    while len(attempts) < 6:
        attempts.append((clock.time - begun) // 1000)
        pause = await waiting.round()
        assert await waiting.round() == pause
        clock.time += round(pause * 1000)
    assert attempts == [0, 60, 660, 4260, 7860, 11460]
    assert len(fetch.asked) == 6
    fetch["https://m.example/one.txt"] = "At last"
    await waiting.round()
    assert row(store, message_id)["text"] == "At last"


async def test_in_the_end_it_is_given_up_and_its_url_stays(store: Store, clock: Clock) -> None:
    message_id, fetch = await post(store, clock, "one"), Fetched()
    waiting = Parts(store, fetch, clock)
    await waiting.round()
    clock.time += parts.GIVE_UP_DAYS * DAY_MS + 1
    for each in (waiting, Parts(store, fetch, clock)):
        assert await each.round() > PAUSES[0]
    assert fetch.asked == ["one"]
    assert json.loads(row(store, message_id)["parts"]) == ["https://m.example/one.txt"]


async def test_one_that_is_missing_does_not_keep_back_the_others(store: Store, clock: Clock) -> None:
    message_id, fetch = await post(store, clock, "one", "two"), Fetched(one="A")
    waiting = Parts(store, fetch, clock)
    await waiting.round()
    found = row(store, message_id)
    assert (found["text"], json.loads(found["parts"])) == ("A", ["https://m.example/two.txt"])
    fetch["https://m.example/two.txt"] = "B"
    clock.time += PAUSES[0] * 1000
    await waiting.round()
    assert row(store, message_id)["text"] == "A\nB"
    assert fetch.asked == ["one", "two", "two"]


async def test_after_a_restart_it_is_tried_at_once(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one")
    await Parts(store, Fetched(), clock).round()
    await Parts(store, Fetched(one="A"), clock).round()
    assert row(store, message_id)["text"] == "A"


async def test_two_processes_do_not_write_it_twice(store: Store, clock: Clock) -> None:
    message_id, quick = await post(store, clock, "one"), Fetched(one="A")

    async def slow(_: str) -> str:
        await Parts(store, quick, clock).round()
        return "A"

    await Parts(store, slow, clock).round()
    assert row(store, message_id)["text"] == "A"


async def test_without_a_record_it_is_tried_later(store: Store, clock: Clock, tmp_path: Path) -> None:
    broken = Store(f"sqlite://{(tmp_path / 'none').as_posix()}")
    (tmp_path / "none").mkdir()

    async def cut(_: str) -> str:
        waiting.store = broken
        return "A"

    message_id = await post(store, clock, "one")
    waiting = Parts(store, cut, clock)
    assert await waiting.round() == PAUSES[0]
    assert row(store, message_id)["text"] == ""
    waiting.store, waiting.fetch = store, Fetched(one="A")
    clock.time += PAUSES[0] * 1000
    await waiting.round()
    assert row(store, message_id)["text"] == "A"


async def test_a_stop_in_it_binds(store: Store, clock: Clock) -> None:
    message_id, received = await post(store, clock, "one"), clock.time
    clock.time += 60_000
    await Parts(store, Fetched(one="Stop."), clock).round()
    assert optedout(store) == [(ALICE, received)]
    assert row(store, message_id)["opt_out"] == 1


async def test_a_plain_wish_in_it_is_flagged(store: Store, clock: Clock) -> None:
    message_id = await post(store, clock, "one")
    await Parts(store, Fetched(one="Please stop texting me"), clock).round()
    assert row(store, message_id)["opt_out"] == 1
    assert optedout(store) == []


@pytest.mark.parametrize(("late", "now"), [("STOP", "START"), ("START", "STOP")])
async def test_what_they_said_last_stands(store: Store, clock: Clock, late: str, now: str) -> None:
    await post(store, clock, "one")
    clock.time += 1000
    await post(store, clock, message=now)
    clock.time += 60_000
    await Parts(store, Fetched(one=late), clock).round()
    assert len(optedout(store)) == (now == "STOP")


async def test_it_works_until_it_is_ended(store: Store, clock: Clock) -> None:
    fetched, fetch = asyncio.Event(), Fetched(one="A", two="B")

    async def telling(url: str) -> str:
        fetched.set()
        return await fetch(url)

    waiting = Parts(store, telling, clock)
    running = asyncio.create_task(waiting.run())
    for name in ("one", "two"):
        await post(store, clock, name)
        waiting.wake()
        await asyncio.wait_for(fetched.wait(), 10)
        fetched.clear()
    running.cancel()
    await asyncio.wait([running])
    assert fetch.asked == ["one", "two"]


async def test_nothing_ends_it(store: Store, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    tried = asyncio.Event()

    async def broken(_: str) -> str:
        tried.set()
        raise RuntimeError("tulip")

    waiting = Parts(store, broken, clock)
    running = asyncio.create_task(waiting.run())
    for name in ("one", "two"):
        await post(store, clock, name)
        waiting.wake()
        await asyncio.wait_for(tried.wait(), 10)
        tried.clear()
    assert not running.done()
    running.cancel()
    await asyncio.wait([running])
    assert "failed unexpectedly" in caplog.text


async def test_one_that_fails_oddly_does_not_keep_back_the_others(store: Store, clock: Clock) -> None:
    fetch = Fetched(two="B")

    async def odd(url: str) -> str:
        if url.endswith("one.txt"):
            raise RuntimeError("tulip")
        return await fetch(url)

    await post(store, clock, "one")
    message_id = await post(store, clock, "two")
    assert await Parts(store, odd, clock).round() == PAUSES[0]
    assert row(store, message_id)["text"] == "B"
