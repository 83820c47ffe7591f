"""The simulator is watched and told what to do over HTTP, and serves from another thread."""

import httpx2
import pytest

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.provider.simulated import ALICE, ANONYMOUS, Connect, in_process, message, simulated
from ...helpers.wire import serve_in_thread


class TestControlSurface:
    async def test_the_log_shows_what_came_and_what_was_sent(self, connect: Connect) -> None:
        simulator = simulated()
        async with connect(simulator) as client:
            await client.post("/messageSend", json=message())
            log = (await client.get(client.base_url.join("/_simulator/log"), auth=ANONYMOUS)).json()
        assert log["received"] == [
            {
                "method": "POST",
                "path": "/api/v1.0/messageSend",
                "query": {},
                "body": message(),
                "taken": True,
            }
        ]
        assert log["sent"] == [
            {
                "ref_id": "00000000-0000-0000-0000-000000000001",
                "sender": SENDING_NUMBER,
                "recipients": [ALICE],
                "text": "Ready at 5",
                "media_urls": [],
                "message_type": "SMS",
                "sent_at": "2026-03-01T12:00:00Z",
            }
        ]

    async def test_faults_are_ordered_and_everything_is_reset(self, connect: Connect) -> None:
        simulator = simulated()
        order = {"fault": {"kind": "answer", "status": 500}, "times": None, "operation": "list_campaigns"}
        async with connect(simulator) as client:
            ordered = await client.post(client.base_url.join("/_simulator/faults"), json=order, auth=ANONYMOUS)
            answers = [await client.get(path) for path in ("/campaigns", "/webHooks", "/campaigns")]
            reset = await client.post(client.base_url.join("/_simulator/reset"), auth=ANONYMOUS)
            healthy = await client.get("/campaigns")
        assert (ordered.status_code, reset.status_code) == (204, 204)
        assert [answer.status_code for answer in (*answers, healthy)] == [500, 200, 500, 200]
        assert len(simulator.received) == 1

    @pytest.mark.parametrize("kind", ["delay", "drip"])
    async def test_a_slow_answer_is_an_answer(self, kind: str) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            await client.post(client.base_url.join("/_simulator/faults"), json={"fault": {"kind": kind}})
            response = await client.post("/messageSend", json=message())
        assert (response.json()["From"], len(simulator.sent)) == (SENDING_NUMBER, 1)

    @pytest.mark.parametrize(
        "order",
        [
            "not json",
            {},
            {"fault": {"kind": "explode"}},
            {"fault": {"kind": "hang"}, "times": 0},
            {"fault": {"kind": "hang"}, "operation": "teleport"},
            {"fault": {"kind": "answer", "status": 42}},
        ],
    )
    async def test_an_order_that_makes_no_sense_is_refused(self, order: object) -> None:
        simulator = simulated()
        async with in_process(simulator) as client:
            response = await client.post(client.base_url.join("/_simulator/faults"), json=order)
        assert (response.status_code, len(simulator.faults)) == (400, 0)


def test_it_serves_from_another_thread() -> None:
    simulator = simulated()
    simulator.fail_next(Fault.drop_after(), operation="send")
    with (
        serve_in_thread(simulator) as base_url,
        httpx2.Client(base_url=base_url, auth=("sandbox", "sandbox")) as client,
    ):
        with pytest.raises(httpx2.TransportError):
            client.post("/messageSend", json=message())
        assert client.get("/webHooks").status_code == 200
    assert len(simulator.sent) == 1
