"""The simulator fails in every way it is told to, in order and as often as told."""

import asyncio
import json

import httpx2
import pytest

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Received, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.provider.simulated import Connect, in_process, message, over_http, simulated, webhook
from ...helpers.wire import serve


class Log(list[Received]):
    """A log of requests that can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.written = asyncio.Event()

    def append(self, item: Received) -> None:
        super().append(item)
        self.written.set()


class TestFaults:
    async def test_any_status_can_be_answered(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(429, headers={"Retry-After": "7"}))
        simulator.fail_next(Fault.answer(502, "<h1>Bad gateway</h1>", content_type="text/html"))
        simulator.fail_next(Fault.answer(302, headers={"Location": "https://elsewhere.example"}))
        async with connect(simulator) as client:
            limited, page, moved = [await client.post("/messageSend", json=message()) for _ in range(3)]
        assert (limited.status_code, limited.headers["Retry-After"]) == (429, "7")
        assert limited.json()["Description"] == "Too Many Requests"
        assert (page.status_code, page.text) == (502, "<h1>Bad gateway</h1>")
        assert (moved.status_code, moved.content) == (302, b"")
        assert (simulator.sent, [seen.taken for seen in simulator.received]) == ([], [False] * 3)

    async def test_an_error_can_hide_that_the_message_went_out(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(503, taken=True))
        async with in_process(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.status_code, len(simulator.sent)) == (503, 1)

    @pytest.mark.parametrize("body", ["", " ", "<html></html>", "[]", '{"RefId": 5}'])
    async def test_a_200_can_be_garbage(self, connect: Connect, body: str) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.garbage(body))
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.status_code, response.text, simulator.sent) == (200, body, [])

    async def test_an_answer_can_be_late(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.delay(0.01))
        async with connect(simulator) as client:
            response = await client.post("/messageSend", json=message())
        assert (response.json()["From"], len(simulator.sent)) == (SENDING_NUMBER, 1)

    @pytest.mark.parametrize(
        ("fault", "taken"),
        [(Fault.delay(3600), True), (Fault.hang(), False), (Fault.hang(taken=True), True)],
    )
    async def test_a_client_can_wait_in_vain(self, connect: Connect, fault: Fault, *, taken: bool) -> None:
        simulator = simulated()
        simulator.received = log = Log()
        simulator.fail_next(fault)
        async with connect(simulator) as client:
            waiting = asyncio.create_task(client.post("/messageSend", json=message()))
            await log.written.wait()
            waiting.cancel()
            await asyncio.wait([waiting])
        assert waiting.cancelled()
        assert ([seen.taken for seen in log], len(simulator.sent)) == ([taken], taken)

    async def test_a_hung_request_ends_with_the_server(self) -> None:
        simulator = simulated()
        simulator.received = log = Log()
        simulator.fail_next(Fault.hang())
        async with httpx2.AsyncClient() as client:
            async with serve(simulator) as base_url:
                waiting = asyncio.create_task(client.get(f"{base_url}/webHooks"))
                await log.written.wait()
            with pytest.raises(httpx2.RemoteProtocolError):
                await waiting

    async def test_an_answer_can_drip(self, connect: Connect) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.drip(0))
        simulator.fail_next(Fault.drip(0, body='{"odd": 1}', taken=False))
        async with connect(simulator) as client:
            real = await client.post("/messageSend", json=message())
            other = await client.post("/messageSend", json=message())
        assert "Content-Length" not in real.headers
        assert (real.json()["From"], other.json()) == (SENDING_NUMBER, {"odd": 1})
        assert [seen.taken for seen in simulator.received] == [True, False]

    async def test_a_drip_can_go_on_for_ever(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.drip(0, endless=True))
        async with (
            over_http(simulator) as client,
            client.stream("POST", "/messageSend", json=message()) as response,
        ):
            read = b""
            async for piece in response.aiter_bytes():
                read += piece
                if read.endswith(b"  "):
                    break
        assert (response.status_code, json.loads(read)["From"]) == (200, SENDING_NUMBER)

    @pytest.mark.parametrize(("fault", "taken"), [(Fault.drop_before(), False), (Fault.drop_after(), True)])
    async def test_a_connection_can_break(self, connect: Connect, fault: Fault, *, taken: bool) -> None:
        simulator = simulated()
        simulator.fail_next(fault)
        async with connect(simulator) as client:
            with pytest.raises(httpx2.TransportError):
                await client.post("/messageSend", json=message())
            healthy = await client.get("/webHooks")
        assert [seen.taken for seen in simulator.received] == [taken, True]
        assert (len(simulator.sent), healthy.status_code) == (taken, 200)

    async def test_a_broken_connection_takes_the_change_with_it_or_not(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.drop_before())
        simulator.fail_next(Fault.drop_after())
        names: list[list[str]] = []
        async with over_http(simulator) as client:
            for _ in range(2):
                with pytest.raises(httpx2.TransportError):
                    await client.put("/webHooks", json=webhook())
                names.append(list(simulator.webhooks))
        assert names == [["Default"], ["Default", "Orders"]]


class TestQueueing:
    async def test_faults_come_in_order_and_as_often_as_told(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(500), times=2)
        simulator.fail_next(Fault.answer(429))
        async with in_process(simulator) as client:
            answers = [await client.get("/webHooks") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [500, 500, 429, 200]

    @pytest.mark.parametrize(
        ("operation", "request_line"),
        [
            ("send", ("POST", "/messageSend")),
            ("list_webhooks", ("GET", "/webHooks")),
            ("put_webhook", ("PUT", "/webHooks")),
            ("delete_webhook", ("DELETE", "/webHooks")),
            ("list_campaigns", ("GET", "/campaigns")),
        ],
    )
    async def test_a_fault_waits_for_its_operation(self, operation: str, request_line: tuple[str, str]) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(599), operation=operation)
        everything = ["POST /messageSend", "PUT /webHooks", "GET /webHooks", "GET /campaigns", "DELETE /webHooks"]
        async with in_process(simulator) as client:
            answers = [await client.request(*line.split()) for line in everything]
        assert [answer.status_code == 599 for answer in answers] == [
            line == " ".join(request_line) for line in everything
        ]

    def test_an_unknown_operation_is_a_mistake(self) -> None:
        with pytest.raises(ValueError, match="teleport"):
            Simulator().fail_next(Fault.hang(), operation="teleport")

    async def test_a_lasting_fault_ends_when_healed(self) -> None:
        simulator = simulated()
        simulator.fail_next(Fault.answer(500), times=None)
        async with in_process(simulator) as client:
            before = [(await client.get("/campaigns")).status_code for _ in range(5)]
            simulator.heal()
            after = await client.get("/campaigns")
        assert (before, after.status_code, len(simulator.faults)) == ([500] * 5, 200, 0)

    async def test_a_reset_brings_back_the_beginning(self) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            await client.post("/messageSend", json=message())
            await client.delete("/webHooks", params={"Webhook": DEFAULT_WEBHOOK})
        simulator.fail_next(Fault.hang(), times=None)
        simulator.quirks.empty_bodies = simulator.quirks.html_errors = True
        simulator.funds = simulator.agreement_accepted = False
        simulator.reset()
        fresh = Simulator()
        for name in ("numbers", "webhooks", "campaigns", "received", "sent", "quirks", "funds"):
            assert getattr(simulator, name) == getattr(fresh, name)
        assert (simulator.agreement_accepted, len(simulator.faults)) == (True, 0)
