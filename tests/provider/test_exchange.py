"""What goes over the wire, when it is repeated and when it must not be, and how long anything may take."""

import asyncio
import json
import socket
from base64 import b64encode
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bulkvs_mcp.provider.client import Credentials, ProviderClient
from bulkvs_mcp.provider.errors import Operation, ProviderError
from bulkvs_mcp.provider.exchange import BODY_LIMIT, Call, Exchange
from bulkvs_mcp.provider.simulator.app import (
    API_PATH,
    APPROVED_CAMPAIGN,
    DEFAULT_WEBHOOK,
    SENDING_NUMBER,
    Simulator,
)
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.simulator.server import SimulatorServer
from bulkvs_mcp.provider.wire import OutboundMessage, Webhook

from ..helpers.wire import serve

ALICE, BOB = "13105551212", "13125551213"
PICTURE = "https://media.example/cat.png"
MESSAGE = OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), text="Hello")
WEBHOOK = Webhook(name="Second", description="Shop", url="https://texts.example.com/2", method="3CX")
LISTING = Call(Operation.LIST_WEBHOOKS, "GET", "/webHooks")

Ask = Callable[[ProviderClient], Awaitable[object]]
REPEATABLE: dict[str, Ask] = {
    "list_webhooks": lambda client: client.list_webhooks(),
    "put_webhook": lambda client: client.put_webhook(WEBHOOK),
    "delete_webhook": lambda client: client.delete_webhook(DEFAULT_WEBHOOK),
    "list_campaigns": lambda client: client.list_campaigns(),
}


class Pauses(list[float]):
    """Stands in for sleeping between two attempts: takes no time, and remembers how long it would have been."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


def client_of(simulator: Simulator, base_url: str, **options: Any) -> ProviderClient:
    credentials = Credentials(simulator.username, SecretStr(simulator.token))
    return ProviderClient(credentials, base_url=base_url, **options)


@asynccontextmanager
async def connected(simulator: Simulator, **options: Any) -> AsyncGenerator[ProviderClient]:
    async with serve(simulator) as base_url, client_of(simulator, base_url, **options) as client:
        yield client


@asynccontextmanager
async def exchange_with(simulator: Simulator, timeout: float = 30, **options: Any) -> AsyncGenerator[Exchange]:  # noqa: ASYNC109 (the exchange's own)
    auth = (simulator.username, simulator.token)
    async with serve(simulator) as base_url, httpx2.AsyncClient(base_url=base_url, auth=auth) as client:
        yield Exchange(client, timeout, **options)


@dataclass
class Wire:
    """In front of an application: what each request was on the wire."""

    app: ASGIApp
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    bodies: list[bytes] = field(default_factory=list[bytes])
    connections: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.headers.append({name.decode(): value.decode() for name, value in scope["headers"]})
        self.connections.add(tuple(scope["client"]))
        self.bodies.append(b"")

        async def overheard() -> Message:
            message = await receive()
            self.bodies[-1] += message.get("body", b"")
            return message

        await self.app(scope, overheard, send)


def watched() -> tuple[Simulator, Wire]:
    """A simulated account, and what arrives there."""
    simulator = Simulator()
    simulator.app = wire = Wire(simulator.app)
    return simulator, wire


class Failing(httpx2.AsyncBaseTransport):
    """A network on which every request ends in the same exception."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.requests = 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests += 1
        raise self.error


# What is written.


@pytest.mark.parametrize(
    ("message", "body"),
    [
        (
            OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), text="Fünf Öre → “ok” 👍\n\\ null"),
            {"From": SENDING_NUMBER, "To": [ALICE], "Message": "Fünf Öre → “ok” 👍\n\\ null"},
        ),
        (
            OutboundMessage(sender=SENDING_NUMBER, to=(ALICE,), media=(PICTURE,)),
            {"From": SENDING_NUMBER, "To": [ALICE], "Message": "", "MediaURLs": [PICTURE]},
        ),
        (
            OutboundMessage(sender=SENDING_NUMBER, to=(ALICE, BOB), text="All of you", media=(PICTURE, PICTURE)),
            {"From": SENDING_NUMBER, "To": [ALICE, BOB], "Message": "All of you", "MediaURLs": [PICTURE, PICTURE]},
        ),
    ],
    ids=["SMS", "MMS", "group"],
)
async def test_a_send_is_exactly_the_documented_json(message: OutboundMessage, body: dict[str, object]) -> None:
    simulator, wire = watched()
    async with connected(simulator) as client:
        receipt = await client.send(message)
    [received] = simulator.received
    assert (received.method, received.path, received.query) == ("POST", f"{API_PATH}/messageSend", {})
    assert list(json.loads(wire.bodies[0])) == list(body)
    assert received.body == body
    assert [result.succeeded for result in receipt.results] == [True] * len(message.to)


@pytest.mark.parametrize(
    ("webhook", "body"),
    [
        (
            WEBHOOK,
            {
                "Webhook": "Second",
                "Description": "Shop",
                "Url": "https://texts.example.com/2",
                "Dlr": True,
                "Method": "3CX",
            },
        ),
        (
            Webhook(name="Ümlaut & Co", url="https://texts.example.com/3", delivery_receipts=False),
            {
                "Webhook": "Ümlaut & Co",
                "Description": "",
                "Url": "https://texts.example.com/3",
                "Dlr": False,
                "Method": "POST",
            },
        ),
    ],
)
async def test_a_saved_webhook_is_all_five_fields(webhook: Webhook, body: dict[str, object]) -> None:
    simulator, wire = watched()
    async with connected(simulator) as client:
        saved = await client.put_webhook(webhook)
    [received] = simulator.received
    assert (received.method, received.path, received.query) == ("PUT", f"{API_PATH}/webHooks", {})
    assert list(json.loads(wire.bodies[0])) == list(body)
    assert received.body == body
    assert (saved.name, saved.url) == (webhook.name, webhook.url)


QUERIES: list[tuple[Ask, str, str, dict[str, str]]] = [
    (lambda client: client.list_webhooks(), "GET", "/webHooks", {}),
    (lambda client: client.list_webhooks("a & b=ü"), "GET", "/webHooks", {"Webhook": "a & b=ü"}),
    (lambda client: client.delete_webhook("a & b=ü"), "DELETE", "/webHooks", {"Webhook": "a & b=ü"}),
    (lambda client: client.list_campaigns(), "GET", "/campaigns", {}),
    (lambda client: client.list_campaigns("C/1?"), "GET", "/campaigns", {"Tcr": "C/1?"}),
]


@pytest.mark.parametrize(("ask", "method", "path", "query"), QUERIES)
async def test_what_has_no_body_has_a_query(ask: Ask, method: str, path: str, query: dict[str, str]) -> None:
    simulator, wire = watched()
    async with connected(simulator) as client:
        with suppress(ProviderError):
            await ask(client)
    [received] = simulator.received
    assert (received.method, received.path, received.query) == (method, API_PATH + path, query)
    assert wire.bodies == [b""]


async def test_every_request_names_the_account_and_the_program() -> None:
    simulator, wire = watched()
    simulator.username, simulator.token = "shop@example.com", "t:ök en"
    async with connected(simulator, user_agent="bulkvs-mcp/1.2.3") as client:
        await client.send(MESSAGE)
        await client.list_webhooks()
    credentials = b64encode("shop@example.com:t:ök en".encode()).decode()
    sent, listed = wire.headers
    for headers in (sent, listed):
        assert headers["authorization"] == f"Basic {credentials}"
        assert (headers["user-agent"], headers["accept"]) == ("bulkvs-mcp/1.2.3", "application/json")
    assert sent["content-type"] == "application/json"
    assert all(request.taken for request in simulator.received)


async def test_sends_share_no_connection_and_the_rest_does() -> None:
    simulator, wire = watched()
    async with connected(simulator) as client:
        await client.send(MESSAGE)
        await client.send(MESSAGE)
        assert len(wire.connections) == 2
        wire.connections.clear()
        await client.list_webhooks()
        await client.list_campaigns()
        assert len(wire.connections) == 1


# What is repeated.


@pytest.mark.parametrize("fault", [Fault.answer(429), Fault.answer(503), Fault.drop_before()])
@pytest.mark.parametrize("failures", [1, 2])
@pytest.mark.parametrize("operation", REPEATABLE)
async def test_what_may_be_repeated_succeeds_at_last(operation: str, failures: int, fault: Fault) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(fault, times=failures)
    async with connected(simulator, sleep=pauses) as client:
        await REPEATABLE[operation](client)
    assert len(simulator.received) == failures + 1
    assert len(pauses) == failures


@pytest.mark.parametrize(
    "fault",
    [
        *[Fault.answer(status) for status in (429, 500, 503)],
        Fault.drop_before(),
        Fault.drop_after(),
        Fault.garbage("?", taken=True),
        Fault.answer(200, "not gzip", headers={"Content-Encoding": "gzip"}, taken=True),
        Fault.answer(200, "{", headers={"Content-Length": "100"}, taken=True),
        Fault.answer(503, headers={"Retry-After": "1"}),
        Fault.answer(301, "", headers={"Location": "gopher://elsewhere.example/"}),
        Fault.answer(307, "", headers={"Location": "/api/v1.0/messageSend"}),
    ],
)
async def test_a_text_is_never_repeated_once_it_left(fault: Fault) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(fault)
    async with connected(simulator, sleep=pauses) as client:
        with pytest.raises(ProviderError):
            await client.send(MESSAGE)
    assert (len(simulator.received), pauses) == (1, [])


@pytest.mark.parametrize(
    ("error", "requests", "code", "outcome"),
    [
        (httpx2.ConnectError("refused"), 3, "provider_unavailable", "not_done"),
        (httpx2.ConnectError("name or service not known"), 3, "provider_unavailable", "not_done"),
        (httpx2.ConnectTimeout("no answer to SYN"), 3, "provider_unavailable", "not_done"),
        (httpx2.PoolTimeout("no slot"), 3, "provider_unavailable", "not_done"),
        (httpx2.ProxyError("407"), 3, "provider_unavailable", "not_done"),
        (httpx2.WriteTimeout("slow"), 1, "timeout", "unknown"),
        (httpx2.ReadTimeout("slow"), 1, "timeout", "unknown"),
        (httpx2.WriteError("reset"), 1, "connection_lost", "unknown"),
        (httpx2.ReadError("reset"), 1, "connection_lost", "unknown"),
        (httpx2.CloseError("reset"), 1, "connection_lost", "unknown"),
        (httpx2.RemoteProtocolError("closed"), 1, "connection_lost", "unknown"),
        (httpx2.LocalProtocolError("odd"), 1, "connection_lost", "unknown"),
    ],
)
async def test_a_text_is_repeated_only_where_it_cannot_have_left(
    error: Exception, requests: int, code: str, outcome: str
) -> None:
    network = Failing(error)
    async with client_of(Simulator(), "http://provider.example", transport=network, sleep=Pauses()) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    report = raised.value.report
    assert (network.requests, report.code, report.outcome) == (requests, code, outcome)
    assert report.retryable == (outcome == "not_done")


@pytest.mark.parametrize(
    ("error", "requests"),
    [
        (httpx2.ConnectError("refused"), 3),
        (httpx2.ConnectTimeout("no answer to SYN"), 3),
        (httpx2.PoolTimeout("no slot"), 3),
        (httpx2.WriteError("reset"), 3),
        (httpx2.ReadError("reset"), 3),
        (httpx2.RemoteProtocolError("closed"), 3),
        (httpx2.WriteTimeout("slow"), 1),
        (httpx2.ReadTimeout("slow"), 1),
        (httpx2.DecodingError("not gzip"), 1),
    ],
)
@pytest.mark.parametrize("operation", REPEATABLE)
async def test_the_rest_is_repeated_where_the_connection_failed(
    operation: str, error: Exception, requests: int
) -> None:
    network = Failing(error)
    async with client_of(Simulator(), "http://provider.example", transport=network, sleep=Pauses()) as client:
        with pytest.raises(ProviderError):
            await REPEATABLE[operation](client)
    assert network.requests == requests


@pytest.fixture
def unheard() -> Generator[socket.socket]:
    """A port of the loopback that is taken, and on which nobody listens yet."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken


def address(port: socket.socket) -> str:
    return f"http://127.0.0.1:{port.getsockname()[1]}{API_PATH}"


async def test_a_refused_connection_leaves_nothing_done(unheard: socket.socket) -> None:
    pauses = Pauses()
    async with client_of(Simulator(), address(unheard), sleep=pauses) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    report = raised.value.report
    assert (report.code, report.outcome, report.retryable) == ("provider_unavailable", "not_done", True)
    assert len(pauses) == 2


async def test_a_text_goes_out_once_when_the_provider_comes_back(unheard: socket.socket) -> None:
    simulator = Simulator()
    server = SimulatorServer(simulator)
    async with AsyncExitStack() as stack:

        async def come_back(_: float) -> None:
            serving = asyncio.create_task(server.serve(sockets=[unheard]))
            stack.push_async_callback(server.shutdown)
            stack.push_async_callback(asyncio.wait, [serving])
            stack.callback(serving.cancel)
            await server.listening.wait()

        async with client_of(simulator, address(unheard), sleep=come_back) as client:
            receipt = await client.send(MESSAGE)
    assert receipt.results[0].succeeded
    assert (len(simulator.received), len(simulator.sent)) == (1, 1)


async def test_a_failed_handshake_leaves_nothing_done() -> None:
    simulator, pauses = Simulator(), Pauses()
    async with serve(simulator) as base_url:
        secure = base_url.replace("http:", "https:")
        async with client_of(simulator, secure, sleep=pauses) as client:
            with pytest.raises(ProviderError) as raised:
                await client.send(MESSAGE)
    assert (raised.value.report.code, raised.value.report.outcome) == ("provider_unavailable", "not_done")
    assert (len(pauses), simulator.received) == (2, [])


async def test_a_deletion_whose_answer_was_lost_is_done() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.drop_after())
    async with connected(simulator, sleep=Pauses()) as client:
        await client.delete_webhook(DEFAULT_WEBHOOK)
    assert simulator.webhooks == {}
    assert len(simulator.received) == 2


@pytest.mark.parametrize("first", [None, Fault.answer(429)])
async def test_a_deletion_of_nothing_is_not_done(first: Fault | None) -> None:
    simulator = Simulator()
    if first is not None:
        # Said to have done nothing, so that it cannot explain the 404 that follows.
        simulator.fail_next(first)
    async with connected(simulator, sleep=Pauses()) as client:
        with pytest.raises(ProviderError) as raised:
            await client.delete_webhook("Unknown")
    assert (raised.value.report.code, raised.value.report.outcome) == ("webhook_not_found", "not_done")


@pytest.mark.parametrize("second", [Fault.answer(429), Fault.answer(403)])
async def test_a_change_that_may_be_done_stays_in_doubt(second: Fault) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.drop_after())
    simulator.fail_next(second, times=None)
    async with connected(simulator, sleep=Pauses()) as client:
        with pytest.raises(ProviderError) as raised:
            await client.put_webhook(WEBHOOK)
    assert "Second" in simulator.webhooks
    assert (raised.value.report.code, raised.value.report.outcome) == ("connection_lost", "unknown")


async def test_a_change_stays_in_doubt_when_the_provider_is_gone_afterwards() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.drop_after())
    async with AsyncExitStack() as serving:
        base_url = await serving.enter_async_context(serve(simulator))

        async def go_away(_: float) -> None:
            await serving.aclose()

        async with client_of(simulator, base_url, sleep=go_away) as client:
            with pytest.raises(ProviderError) as raised:
                await client.put_webhook(WEBHOOK)
    assert "Second" in simulator.webhooks
    assert (raised.value.report.code, raised.value.report.outcome) == ("connection_lost", "unknown")


# How long it waits.


@pytest.mark.parametrize(("jitter", "expected"), [(0.0, [0.25, 0.5]), (0.5, [0.375, 0.75]), (1.0, [0.5, 1.0])])
async def test_pauses_double_and_vary_by_half(jitter: float, expected: list[float]) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(Fault.answer(503), times=2)
    async with exchange_with(simulator, sleep=pauses, jitter=lambda: jitter) as exchange:
        await exchange.carry_out(LISTING)
    assert pauses == expected


async def test_pauses_differ_from_one_call_to_the_next() -> None:
    simulator, pauses = Simulator(), Pauses()
    async with connected(simulator, sleep=pauses) as client:
        for _ in range(5):
            simulator.fail_next(Fault.answer(503))
            await client.list_webhooks()
    assert all(0.25 <= pause <= 0.5 for pause in pauses)
    assert len(set(pauses)) == 5


NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("retry_after", "pause"),
    [
        ("7", 7.0),
        ("0", 0.25),
        ("Sun, 01 Mar 2026 12:00:09 GMT", 9.0),
        ("Sunday, 01-Mar-26 12:00:09 GMT", 9.0),
        ("Sun Mar  1 12:00:09 2026", 9.0),
        ("Sun, 01 Mar 2026 13:00:09 +0100", 9.0),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0.25),
        ("", 0.25),
        ("soon", 0.25),
        ("-7", 0.25),
        ("7.5", 0.25),
        ("Sun, 01 Mar 99999999999999999999 12:00:00 GMT", 0.25),
        ("Sun, 01 Mar 2026 12:00:00 +99999999999999999999", 0.25),
        ("Sun, 32 Mar 2026 25:61:61 GMT", 0.25),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_honoured_in_both_forms(status: int, retry_after: str, pause: float) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(Fault.answer(status, headers={"Retry-After": retry_after}))
    async with exchange_with(simulator, sleep=pauses, jitter=lambda: 0.0, now=lambda: NOON) as exchange:
        await exchange.carry_out(LISTING)
    assert pauses == [pause]


@pytest.mark.parametrize("retry_after", ["60", "999999999999", "Sun, 01 Mar 2026 12:01:00 GMT"])
async def test_a_wait_beyond_the_deadline_gives_up_at_once_and_is_told(retry_after: str) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(Fault.answer(429, headers={"Retry-After": retry_after}))
    async with exchange_with(simulator, timeout=30, sleep=pauses, now=lambda: NOON) as exchange:
        with pytest.raises(ProviderError) as raised:
            await exchange.carry_out(LISTING)
    assert (len(simulator.received), pauses) == (1, [])
    assert raised.value.wait is not None
    assert raised.value.wait >= 60.0
    assert raised.value.report.next_step.startswith(f"Wait {raised.value.wait:.0f} s, as the provider asks")


async def test_a_wait_is_not_told_where_waiting_does_not_help() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(503, headers={"Retry-After": "60"}))
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    assert raised.value.wait == 60.0
    assert "60" not in raised.value.report.next_step


async def test_no_pause_crosses_the_deadline() -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(Fault.answer(503), times=None)
    async with exchange_with(simulator, timeout=0.45, sleep=pauses, jitter=lambda: 1.0) as exchange:
        with pytest.raises(ProviderError) as raised:
            await exchange.carry_out(LISTING)
    assert raised.value.report.code == "provider_unavailable"
    assert (len(simulator.received), pauses) == (1, [])


async def test_the_deadline_bounds_all_attempts_together() -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(Fault.answer(503))
    simulator.fail_next(Fault.hang())
    async with exchange_with(simulator, timeout=0.6, sleep=pauses, jitter=lambda: 0.0) as exchange:
        with pytest.raises(ProviderError) as raised:
            await exchange.carry_out(LISTING)
    assert raised.value.report.code == "timeout"
    assert (len(simulator.received), pauses) == (2, [0.25])


@pytest.mark.parametrize("status", [200, 404])
async def test_the_deadline_bounds_a_body_that_drips(status: int) -> None:
    simulator = Simulator()
    simulator.fail_next(Fault("drip", status=status, body="x", seconds=0.02, endless=True))
    async with connected(simulator, timeout=0.3) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    # Every byte comes in good time, so that no time-out for a single read would ever end it.
    known = {200: ("timeout", "unknown"), 404: ("sender_not_enabled", "not_done")}
    assert (raised.value.report.code, raised.value.report.outcome) == known[status]


@pytest.mark.parametrize("fault", [Fault.delay(0.3), Fault.drip(0.001)])
async def test_a_slow_success_is_a_success(fault: Fault) -> None:
    simulator = Simulator()
    simulator.fail_next(fault, times=None)
    async with connected(simulator, timeout=20) as client:
        receipt = await client.send(MESSAGE)
        [campaign] = await client.list_campaigns(APPROVED_CAMPAIGN)
    assert (receipt.results[0].succeeded, campaign.approval) == (True, "Y")
    assert len(simulator.received) == 2


# What is read.


async def test_a_refusal_is_known_though_its_body_breaks_off() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(409, "{", headers={"Content-Length": "100"}))
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    assert (raised.value.report.code, raised.value.report.outcome) == ("sender_conflict", "not_done")


async def test_an_answer_without_an_end_is_cut() -> None:
    simulator = Simulator()
    answer = '[{"Webhook": "Default"}]'
    simulator.fail_next(Fault.garbage(" " * BODY_LIMIT + answer))
    simulator.fail_next(Fault.garbage(" " * (BODY_LIMIT - len(answer)) + answer))
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.list_webhooks()
        assert [webhook.name for webhook in await client.list_webhooks()] == ["Default"]
    assert raised.value.report.code == "unreadable_response"


async def test_an_answer_that_does_not_decompress_is_unreadable() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(200, "not gzip", headers={"Content-Encoding": "gzip"}, taken=True))
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    assert (raised.value.report.code, raised.value.report.outcome) == ("unreadable_response", "unknown")
