"""What a supervisor asks: does it live, and may calls come."""

import asyncio
import shutil
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import httpx2
import pytest
from mcp import Client

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.server.processes import PROMPTLY
from ...helpers.serving import account, served
from ...helpers.support import structure
from ...helpers.tools.sends import ALICE, held, sends
from ...helpers.wire import serve


def at(url: str, path: str) -> str:
    return url.removesuffix("/mcp") + path


async def asked(url: str, path: str, method: str = "GET") -> tuple[int, str]:
    async with httpx2.AsyncClient() as supervisor:
        answer = await supervisor.request(method, at(url, path))
    if answer.status_code == 503:
        assert answer.headers["retry-after"] == "5"
    return answer.status_code, answer.text


async def test_a_server_that_can_be_called() -> None:
    async with served(Bounds()) as server:
        assert await asked(server.url, "/healthz") == (200, "alive")
        assert await asked(server.url, "/readyz") == (200, "ready")
        assert await asked(server.url, "/readyz", "HEAD") == (200, "")
        assert (await asked(server.url, "/readyz", "POST"))[0] == 405
        assert (await asked(server.url, "/ready"))[0] == 404


async def test_without_its_record_it_lives_and_is_not_ready(tmp_path: Path) -> None:
    folder = tmp_path / "record.db"
    folder.mkdir()
    async with served(Bounds(), store=f"sqlite://{folder}") as server:
        assert await asked(server.url, "/healthz") == (200, "alive")
        assert await asked(server.url, "/readyz") == (503, "not ready: the record cannot be used")
        folder.rmdir()
        assert await asked(server.url, "/readyz") == (200, "ready")


async def test_a_record_that_went_away_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "record.db"
    async with served(Bounds(), store=f"sqlite://{path}") as server:
        assert (await asked(server.url, "/readyz"))[0] == 200
        shutil.move(path.parent, tmp_path / "elsewhere")
        assert (await asked(server.url, "/readyz"))[0] == 503
        shutil.move(tmp_path / "elsewhere", path.parent)
        assert (await asked(server.url, "/readyz"))[0] == 200


async def test_from_the_signal_on_it_is_not_ready() -> None:
    """And whoever is answered still is. In the handshake era the SDK (2.3) ends every stream at the signal."""
    simulator = Simulator()
    hold = held(simulator)
    async with serve(simulator) as base_url, served(Bounds(), **account(simulator, base_url)) as server:
        url = server.url
        async with Client(url) as client:
            # Else it asks for the tools after the call.
            await client.list_tools()
            sending = asyncio.create_task(
                client.call_tool("send_message", {"to": ALICE, "message": "Are you there?"})
            )
            assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)
            server.should_exit = True
            for _ in range(2):
                assert await asked(url, "/healthz") == (200, "alive")
                assert await asked(url, "/readyz") == (503, "not ready: this server is ending")
                assert (await asked(url, "/mcp", "POST"))[0] == 503
            hold.released.set()
            assert structure(await sending)["status"] == "sent"
    assert sends(simulator) == 1


async def test_whoever_waits_for_a_text_is_answered_at_the_signal(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, look = asyncio.Event(), Store.changed_since

    async def looking(*given: Any) -> None:
        begun.set()
        await look(*given)

    monkeypatch.setattr(Store, "changed_since", looking)
    async with served(Bounds()) as server, Client(server.url) as client:
        # Else it asks for the tools after the call.
        await client.list_tools()
        waiting = asyncio.create_task(
            client.call_tool("wait_for_reply", {"with_number": ALICE, "timeout_seconds": 300})
        )
        with anyio.fail_after(PROMPTLY):
            await begun.wait()
            server.should_exit = True
            answer = await waiting
    assert structure(answer)["status"] == "nothing_yet"
    assert "this server is ending" in str(answer.content)
