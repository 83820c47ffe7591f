"""What goes over the wire, byte for byte, and what is read of an answer."""

import json
from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bulkvs_mcp.provider.errors import ProviderError
from bulkvs_mcp.provider.exchange import BODY_LIMIT
from bulkvs_mcp.provider.simulator.app import API_PATH, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.provider.wire.documented import OutboundMessage, Webhook

from ..helpers.provider.api_client import ALICE, BOB, MESSAGE, WEBHOOK, Ask, connected

PICTURE = "https://media.example/cat.png"


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
    assert [result.verdict for result in receipt.results] == ["done"] * len(message.to)


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


# What is read.


async def test_a_refusal_whose_body_breaks_off_is_none() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.answer(409, "{", headers={"Content-Length": "100"}))
    async with connected(simulator) as client:
        with pytest.raises(ProviderError) as raised:
            await client.send(MESSAGE)
    assert (raised.value.report.code, raised.value.report.outcome) == ("connection_lost", "unknown")


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
