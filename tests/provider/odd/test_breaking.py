"""Whatever the HTTP library raises, and whenever: one error of this request, with what may have been done."""

import ssl
from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx2
import pytest

from bulkvs_mcp.provider.errors import Operation, ProviderError
from bulkvs_mcp.provider.exchange import Call, Exchange
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.provider.api_client import MESSAGE, WEBHOOK, Ask, Pauses, connected

ERRORS: dict[str, Exception] = {
    "ValueError": ValueError("URL must be absolute to have an origin"),
    "UnicodeError": UnicodeEncodeError("idna", "x", 0, 1, "label too long"),
    "OverflowError": OverflowError("too large"),
    "KeyError": KeyError("location"),
    "TypeError": TypeError("not a string"),
    "AssertionError": AssertionError(),
    "RuntimeError": RuntimeError("the client has been closed"),
    "RecursionError": RecursionError("too deep"),
    "OSError": OSError(9, "Bad file descriptor"),
    "SSLError": ssl.SSLError(1, "decryption failed"),
    "TimeoutError": TimeoutError("timed out"),
    "EndOfStream": anyio.EndOfStream(),
    "BrokenResourceError": anyio.BrokenResourceError(),
    "ExceptionGroup": ExceptionGroup("several", [ValueError("one"), OSError("two")]),
    "InvalidURL": httpx2.InvalidURL("no host"),
    "CookieConflict": httpx2.CookieConflict("two of them"),
    "StreamClosed": httpx2.StreamClosed(),
    "TooManyRedirects": httpx2.TooManyRedirects("21"),
    "DecodingError": httpx2.DecodingError("not gzip"),
    "ReadError": httpx2.ReadError("reset"),
    "RemoteProtocolError": httpx2.RemoteProtocolError("closed"),
}
STAGES = ("before", "sent", "head", "body", "close")
STATUSES = (200, 302, 404, 429, 503)
CALLS = [
    Call(Operation.SEND, "POST", "/messageSend", body={}),
    Call(Operation.PUT_WEBHOOK, "PUT", "/webHooks", body={}),
    Call(Operation.DELETE_WEBHOOK, "DELETE", "/webHooks"),
    Call(Operation.LIST_WEBHOOKS, "GET", "/webHooks"),
    Call(Operation.LIST_CAMPAIGNS, "GET", "/campaigns"),
]


class Body(httpx2.AsyncByteStream):
    """A body whose reading, or whose closing, breaks."""

    def __init__(self, network: "Breaking") -> None:
        self.network = network

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        self.network.at("body")
        yield b"}"

    async def aclose(self) -> None:
        self.network.at("close")


class Breaking(httpx2.AsyncBaseTransport):
    """A network on which every request breaks at one stage."""

    def __init__(self, error: Exception, stage: str, status: int = 200) -> None:
        self.error, self.stage, self.status = error, stage, status
        self.requests = 0

    def at(self, stage: str) -> None:
        if stage == self.stage:
            raise self.error

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests += 1
        self.at("before")
        await request.extensions["trace"]("http11.send_request_headers.started", {"request": request})
        self.at("sent")
        return httpx2.Response(self.status, stream=Body(self))

    async def answered(self, _: httpx2.Response) -> None:
        self.at("head")


async def broken(network: Breaking, call: Call) -> ProviderError:
    hooks: Any = {"response": [network.answered]}
    async with httpx2.AsyncClient(base_url="http://api", transport=network, event_hooks=hooks) as client:
        with pytest.raises(ProviderError) as raised:
            await Exchange(client, 30, sleep=Pauses()).carry_out(call)
    return raised.value


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.operation)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("error", ERRORS)
async def test_it_is_one_error_of_this_request(error: str, stage: str, call: Call) -> None:
    network = Breaking(ERRORS[error], stage)
    failure = await broken(network, call)
    unknown = stage != "before" and not call.operation.reads
    assert failure.report.outcome == ("unknown" if unknown else "not_done")
    codes = (
        {"provider_unavailable"} if stage == "before" else {"connection_lost", "unreadable_response", "timeout"}
    )
    assert failure.report.code in codes
    if unknown:
        assert network.requests == 1
    assert failure.report.retryable == (not unknown or call.operation is not Operation.SEND)
    assert failure.__cause__ is ERRORS[error]


@pytest.mark.parametrize("stage", ["head", "body", "close"])
@pytest.mark.parametrize("status", STATUSES)
async def test_a_text_whose_answer_broke_is_in_doubt_whatever_its_status(status: int, stage: str) -> None:
    failure = await broken(Breaking(ValueError("odd"), stage, status), CALLS[0])
    assert (failure.report.code, failure.report.outcome) == ("unreadable_response", "unknown")


LOCATIONS = [
    "//:80",
    "//:99999999/",
    "//",
    "///",
    "http://[::1",
    "http://x:99999/",
    "http://xn--/",
    "mailto:a@b",
    "?",
    "",
]
ASKS: dict[str, Ask] = {
    "send": lambda client: client.send(MESSAGE),
    "put_webhook": lambda client: client.put_webhook(WEBHOOK),
    "delete_webhook": lambda client: client.delete_webhook(DEFAULT_WEBHOOK),
    "list_webhooks": lambda client: client.list_webhooks(),
    "list_campaigns": lambda client: client.list_campaigns(),
}


@pytest.fixture(scope="module")
def locations() -> list[Fault]:
    return [Fault.answer(302, "", headers={"Location": location}, taken=True) for location in LOCATIONS]


@pytest.mark.parametrize("operation", ASKS)
async def test_wherever_an_answer_points(operation: str, locations: list[Fault]) -> None:
    simulator = Simulator()
    async with connected(simulator, sleep=Pauses()) as client:
        for fault in locations:
            simulator.received.clear()
            simulator.fail_next(fault)
            with pytest.raises(ProviderError) as raised:
                await ASKS[operation](client)
            reads = operation.startswith("list")
            assert raised.value.report.outcome == ("not_done" if reads else "unknown")
            assert raised.value.report.code in ("unreadable_response", "connection_lost")
            assert len(simulator.received) == 1
