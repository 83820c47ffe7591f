"""How long it waits between two attempts, and how long anything may take."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from bulkvs_mcp.provider.errors import Operation, ProviderError
from bulkvs_mcp.provider.exchange import Call, Exchange
from bulkvs_mcp.provider.simulator.app import APPROVED_CAMPAIGN, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ..helpers.provider.api_client import MESSAGE, Pauses, connected
from ..helpers.wire import serve

LISTING = Call(Operation.LIST_WEBHOOKS, "GET", "/webHooks")


@asynccontextmanager
async def exchange_with(simulator: Simulator, timeout: float = 30, **options: Any) -> AsyncGenerator[Exchange]:  # noqa: ASYNC109 (the exchange's own)
    auth = (simulator.username, simulator.token)
    async with serve(simulator) as base_url, httpx2.AsyncClient(base_url=base_url, auth=auth) as client:
        yield Exchange(client, timeout, **options)


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
    assert (raised.value.report.code, raised.value.report.outcome) == ("timeout", "unknown")


@pytest.mark.parametrize("fault", [Fault.delay(0.3), Fault.drip(0.001)])
async def test_a_slow_success_is_a_success(fault: Fault) -> None:
    simulator = Simulator()
    simulator.fail_next(fault, times=None)
    async with connected(simulator, timeout=20) as client:
        receipt = await client.send(MESSAGE)
        [campaign] = await client.list_campaigns(APPROVED_CAMPAIGN)
    assert (receipt.results[0].verdict, campaign.approval) == ("done", "Y")
    assert len(simulator.received) == 2
