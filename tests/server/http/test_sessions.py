"""Sessions that were left: they cost nobody else theirs, and are not kept without end."""

from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from functools import partial

import httpx2
import pytest
from mcp import Client
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bulkvs_mcp.server.doors.places import Bounds
from bulkvs_mcp.server.http import serving as module
from bulkvs_mcp.server.http.sessions import Sessions

from ...helpers.server.jsonrpc import HANDSHAKE
from ...helpers.serving import serving
from ...helpers.systems import POSIX
from ...helpers.tools.every_tool import TOOLS

INITIALIZE = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": HANDSHAKE}
LIST = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}
ACCEPT = {"Accept": "application/json, text/event-stream"}
THEY, WE = "127.0.0.2", "127.0.0.1"


@asynccontextmanager
async def caller(address: str = WE) -> AsyncGenerator[httpx2.AsyncClient]:
    transport = httpx2.AsyncHTTPTransport(local_address=address)
    async with httpx2.AsyncClient(transport=transport, headers=ACCEPT) as client:
        yield client


async def opened(client: httpx2.AsyncClient, url: str) -> str:
    return (await client.post(url, json=INITIALIZE)).headers["mcp-session-id"]


async def listed(client: httpx2.AsyncClient, url: str, session: str) -> int:
    return (await client.post(url, json=LIST, headers={"Mcp-Session-Id": session})).status_code


@pytest.fixture
def bound(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(module, "SLACK", 1)
    monkeypatch.setattr(module, "Sessions", partial(Sessions, bound=5))
    monkeypatch.setattr(module, "SESSIONS", 5)
    return 5


@POSIX
async def test_whoever_opens_too_many_closes_their_own(bound: int) -> None:
    async with serving(Bounds()) as url, caller(WE) as we, caller(THEY) as they:
        ours = [await opened(we, url) for _ in range(2)]
        theirs = [await opened(they, url) for _ in range(4 * bound)]
        assert [await listed(we, url, session) for session in ours] == [200, 200]
        kept = [await listed(they, url, session) for session in theirs]
        assert kept == [404] * (4 * bound - 3) + [200] * 3
        # Newcomers are let in, as long as others have more.
        async with Client(url, mode="legacy") as client:
            assert {tool.name for tool in (await client.list_tools()).tools} >= TOOLS


async def test_the_one_that_rested_longest_goes(bound: int) -> None:
    async with serving(Bounds()) as url, caller() as client:
        sessions = [await opened(client, url) for _ in range(bound)]
        assert await listed(client, url, sessions[0]) == 200
        sessions.append(await opened(client, url))
        assert [await listed(client, url, session) for session in sessions] == [200, 404, *[200] * 4]


async def test_one_that_was_closed_makes_room(bound: int) -> None:
    async with serving(Bounds()) as url, caller() as client:
        sessions = [await opened(client, url) for _ in range(bound)]
        assert (await client.delete(url, headers={"Mcp-Session-Id": sessions[2]})).status_code == 200
        sessions.append(await opened(client, url))
        assert [await listed(client, url, session) for session in sessions] == [200, 200, 404, 200, 200, 200]


async def test_whoever_finds_no_room_is_told_when_to_come_back() -> None:
    async def full(_: Request) -> Response:
        return Response(status_code=503)

    app = Sessions(Starlette(routes=[Route("/mcp", full, methods=["POST"])]))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://here") as client:
        assert (await client.post("/mcp")).headers["retry-after"] == "30"


@pytest.mark.parametrize("attempts", [[{}], [{"jsonrpc": "2.0"}]])
async def test_what_opens_none_is_not_counted(bound: int, attempts: Iterable[object]) -> None:
    async with serving(Bounds()) as url, caller() as client:
        session = await opened(client, url)
        for attempt in [*attempts] * (2 * bound):
            await client.post(url, json=attempt)
        assert await listed(client, url, session) == 200
