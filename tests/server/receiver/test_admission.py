"""Who may post: who knows the secret, from an address that is allowed."""

import hmac
from ipaddress import ip_network

import pytest

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.receiver.route import Sources

from ...helpers.server.receivers import JSON, PATH, SECRET, receiving, text, texts


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
