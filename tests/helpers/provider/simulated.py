"""A simulated account whose answers can be foretold, in process and over HTTP."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from itertools import count
from uuid import UUID

import httpx2

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ..wire import serve

ALICE, BOB = "13105551212", "13125551213"
SHORT_CODE = "72345"
PICTURE = "https://media.example/cat.png"
ANONYMOUS = httpx2.Auth()
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

Connect = Callable[[Simulator], AbstractAsyncContextManager[httpx2.AsyncClient]]


@asynccontextmanager
async def in_process(simulator: Simulator) -> AsyncGenerator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(simulator.app)
    base_url, auth = "http://simulator/api/v1.0", (simulator.username, simulator.token)
    async with httpx2.AsyncClient(transport=transport, base_url=base_url, auth=auth) as client:
        yield client


@asynccontextmanager
async def over_http(simulator: Simulator) -> AsyncGenerator[httpx2.AsyncClient]:
    auth = (simulator.username, simulator.token)
    async with serve(simulator) as base_url, httpx2.AsyncClient(base_url=base_url, auth=auth) as client:
        yield client


def simulated() -> Simulator:
    """A simulator whose answers can be foretold."""
    ids = count(1)
    return Simulator(now=lambda: NOON, new_id=lambda: UUID(int=next(ids)))


def message(**changed: object) -> dict[str, object]:
    body: dict[str, object] = {"From": SENDING_NUMBER, "To": [ALICE], "Message": "Ready at 5", **changed}
    return {key: value for key, value in body.items() if value is not None}


def webhook(**changed: object) -> dict[str, object]:
    body: dict[str, object] = {"Webhook": "Orders", "Url": "https://shop.example/in", **changed}
    return {key: value for key, value in body.items() if value is not None}
