"""The text of an MMS is fetched over TLS, only from where it may be, and unfolded."""

import gzip
import ssl
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

import pytest

from bulkvs_mcp.messaging.receiving.fetching import SIZE_LIMIT, PartFetcher, PartUnavailable, is_public, resolve

from ...helpers.provider.media import HOST, Certificate, Media, issued, resolving, serving

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


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return issued(tmp_path_factory.mktemp("tls"))


@pytest.fixture
async def media(certificate: Certificate) -> AsyncGenerator[Media]:
    host = Media(certificate.tls)
    async with serving(host, certificate.file) as host.port:
        yield host


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
