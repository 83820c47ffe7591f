"""When a request is repeated, and when it must not be."""

import asyncio
import socket
from collections.abc import Generator
from contextlib import AsyncExitStack

import httpx2
import pytest

from bulkvs_mcp.provider.errors import ProviderError
from bulkvs_mcp.provider.simulator.app import API_PATH, DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.simulator.server import SimulatorServer

from ..helpers.provider.api_client import MESSAGE, WEBHOOK, Ask, Pauses, client_of, connected
from ..helpers.wire import serve

READS: dict[str, Ask] = {
    "list_webhooks": lambda client: client.list_webhooks(),
    "list_campaigns": lambda client: client.list_campaigns(),
}
CHANGES: dict[str, Ask] = {
    "put_webhook": lambda client: client.put_webhook(WEBHOOK),
    "delete_webhook": lambda client: client.delete_webhook(DEFAULT_WEBHOOK),
}


class Failing(httpx2.AsyncBaseTransport):
    """A network on which every request ends in the same exception."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.requests = 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests += 1
        raise self.error


@pytest.mark.parametrize("fault", [Fault.answer(429), Fault.answer(503), Fault.drop_before()])
@pytest.mark.parametrize("failures", [1, 2])
@pytest.mark.parametrize("operation", READS)
async def test_a_list_that_may_be_repeated_succeeds_at_last(operation: str, failures: int, fault: Fault) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(fault, times=failures)
    async with connected(simulator, sleep=pauses) as client:
        await READS[operation](client)
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
@pytest.mark.parametrize("operation", READS)
async def test_a_list_is_repeated_where_the_connection_failed(
    operation: str, error: Exception, requests: int
) -> None:
    network = Failing(error)
    async with client_of(Simulator(), "http://provider.example", transport=network, sleep=Pauses()) as client:
        with pytest.raises(ProviderError):
            await READS[operation](client)
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
    assert receipt.results[0].verdict == "done"
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


# A change is approved for what was there when it was shown: after a pause that may be something else.

BEFORE_IT_CHANGED = [
    *[
        Fault.answer(status, headers={"Retry-After": wait})
        for status in (429, 500, 503)
        for wait in ("", "0", "3")
    ],
    Fault.drop_before(),
    Fault.drop_after(),
    Fault.hang(),
    Fault.garbage("?"),
]


@pytest.mark.parametrize("fault", BEFORE_IT_CHANGED)
@pytest.mark.parametrize("operation", CHANGES)
async def test_a_change_is_asked_for_once(operation: str, fault: Fault) -> None:
    simulator, pauses = Simulator(), Pauses()
    simulator.fail_next(fault)
    async with connected(simulator, sleep=pauses, timeout=0.4 if fault.kind == "hang" else 10) as client:
        with pytest.raises(ProviderError) as raised:
            await CHANGES[operation](client)
    assert (len(simulator.received), pauses) == (1, [])
    refused = fault.status == 429
    assert raised.value.report.outcome == ("not_done" if refused else "unknown")
    assert raised.value.report.retryable


@pytest.mark.parametrize(
    "error",
    [
        httpx2.ConnectError("refused"),
        httpx2.ConnectTimeout("no answer to SYN"),
        httpx2.PoolTimeout("no slot"),
        httpx2.ProxyError("407"),
        httpx2.UnsupportedProtocol("gopher"),
    ],
)
@pytest.mark.parametrize("operation", CHANGES)
async def test_a_change_that_cannot_have_left_is_not_done(operation: str, error: Exception) -> None:
    network, pauses = Failing(error), Pauses()
    async with client_of(Simulator(), "http://provider.example", transport=network, sleep=pauses) as client:
        with pytest.raises(ProviderError) as raised:
            await CHANGES[operation](client)
    assert (network.requests, pauses) == (1, [])
    report = raised.value.report
    assert (report.code, report.outcome, report.retryable) == ("provider_unavailable", "not_done", True)


async def test_a_deletion_of_nothing_is_not_done() -> None:
    simulator = Simulator()
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.delete_webhook("Unknown")
    assert (raised.value.report.code, raised.value.report.outcome) == ("webhook_not_found", "not_done")
