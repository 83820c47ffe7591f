"""The real `bulkvs-mcp http` as a child process: on the loopback, for callers of this machine."""

import asyncio
import json
import re
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import anyio.to_thread
import httpx2
import pytest
from click.testing import CliRunner
from mcp import Client

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.command_line import main

from ...helpers.server.jsonrpc import HANDSHAKE
from ...helpers.server.processes import COMMAND, PROMPTLY, Pipe, environment, running
from ...helpers.support import ERAS
from ...helpers.systems import POSIX
from ...helpers.tools.every_tool import TOOLS, use_every_tool
from ...helpers.tools.sends import ALICE, held, sends
from ...helpers.wire import serve_in_thread

INITIALIZE = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": HANDSHAKE}
ACCEPT = {"Accept": "application/json, text/event-stream"}


@dataclass(frozen=True)
class Served:
    """A server, where it listens, and the provider behind it."""

    url: str
    simulator: Simulator
    pipe: Pipe


@contextmanager
def serving(home: Path, *flags: str) -> Generator[Served]:
    simulator = Simulator()
    with serve_in_thread(simulator) as base_url:
        env = environment(home, simulator, base_url)
        with running([COMMAND, "http", "--port", "0", *flags], env) as pipe:
            [url] = re.findall(r"http://\S+:\d+/mcp", pipe.announced())
            yield Served(url, simulator, pipe)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    """One server for all tests that leave it running."""
    with serving(tmp_path_factory.mktemp("home")) as server:
        yield server


@pytest.mark.parametrize("mode", ERAS)
async def test_every_tool_in_both_eras(served: Served, mode: str) -> None:
    async with Client(served.url, mode=mode) as client:
        assert {tool.name for tool in (await client.list_tools()).tools} >= TOOLS
        await use_every_tool(client, served.simulator)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://localhost:6274"}, 200),
        ({"Host": "texts.example.com"}, 421),
        ({"Host": "127.0.0.1.example.com:80"}, 421),
        ({"Origin": "https://texts.example.com"}, 403),
        ({"Origin": "http://127.0.0.1.example.com"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_only_pages_and_names_of_this_machine_are_served(
    served: Served, headers: dict[str, str], status: int
) -> None:
    assert await _greeted(served, headers) == status


@pytest.mark.parametrize("kind", ["APPLICATION/JSON", "Application/Json; charset=UTF-8", "application/json"])
@pytest.mark.parametrize("accept", [None, "*/*", "APPLICATION/JSON, Text/Event-Stream"])
async def test_headers_may_be_in_any_case_or_left_out(served: Served, kind: str, accept: str | None) -> None:
    body = json.dumps(INITIALIZE).encode()
    async with httpx2.AsyncClient() as stranger:
        asked = stranger.build_request("POST", served.url, content=body, headers={"Content-Type": kind})
        del asked.headers["Accept"]
        if accept is not None:
            asked.headers["Accept"] = accept
        answer = await stranger.send(asked)
    assert (answer.status_code, "bulkvs-mcp" in answer.text) == (200, True)


async def test_what_is_accepted_may_stand_on_two_lines(served: Served) -> None:
    headers = [
        ("Accept", "application/json"),
        ("Content-Type", "application/json"),
        ("Accept", "text/event-stream"),
    ]
    async with httpx2.AsyncClient() as stranger:
        del stranger.headers["Accept"]
        answer = await stranger.post(served.url, content=json.dumps(INITIALIZE), headers=headers)
    assert (answer.status_code, "bulkvs-mcp" in answer.text) == (200, True)


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("capabilities", ["[]", "null", '{"elicitation": []}', "{}"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
async def test_a_body_is_mended_as_a_line_is(
    served: Served, before: bytes, capabilities: str, chunked: bool
) -> None:
    params = HANDSHAKE | {"capabilities": "<>"}
    body = before + json.dumps(INITIALIZE | {"params": params}).replace('"<>"', capabilities).encode()

    async def pieces() -> AsyncGenerator[bytes]:
        for place in range(0, len(body), 7):
            yield body[place : place + 7]

    async with httpx2.AsyncClient(headers=ACCEPT | {"Content-Type": "application/json"}) as stranger:
        answer = await stranger.post(served.url, content=pieces() if chunked else body)
    assert (answer.status_code, "bulkvs-mcp" in answer.text) == (200, True)


async def test_an_endless_body_is_turned_away(served: Served) -> None:
    async with httpx2.AsyncClient(headers=ACCEPT | {"Content-Type": "application/json"}) as stranger:
        # It may hang up before all of it is sent.
        with suppress(httpx2.TransportError):
            assert (await stranger.post(served.url, content=b"[" * 5 * 1024 * 1024)).status_code == 413
    assert await _greeted(served, {}) == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/jsonx"])
async def test_another_content_is_refused(served: Served, kind: str) -> None:
    async with httpx2.AsyncClient(headers=ACCEPT | {"Content-Type": kind}) as stranger:
        assert (await stranger.post(served.url, content=json.dumps(INITIALIZE))).status_code in (400, 415)


async def _greeted(served: Served, headers: dict[str, str]) -> int:
    async with httpx2.AsyncClient(headers=ACCEPT | headers) as stranger:
        return (await stranger.post(served.url, json=INITIALIZE)).status_code


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "texts.example.com"])  # noqa: S104 (refused)
def test_only_the_loopback_is_listened_on(host: str) -> None:
    refused = CliRunner().invoke(main, ["http", "--host", host])
    assert refused.exit_code == 2
    assert "only loopback addresses are served" in refused.output


def test_a_port_that_is_taken_is_named(served: Served, tmp_path: Path) -> None:
    port = served.url.split(":")[2].removesuffix("/mcp")
    command = [COMMAND, "--sandbox", "http", "--port", port]
    refused = subprocess.run(command, env=environment(tmp_path), capture_output=True, timeout=25, check=False)
    assert refused.returncode != 0
    assert port.encode() in refused.stderr
    assert b"Traceback" not in refused.stderr


async def _send(url: str, mode: str, text: str) -> None:
    async with Client(url, mode=mode) as client:
        await client.call_tool("send_message", {"to": ALICE, "message": text})


async def _gone(client: asyncio.Task[None]) -> None:
    """Ends a client, whatever it thinks of that or of its server's end."""
    client.cancel()
    await asyncio.gather(client, return_exceptions=True)


@pytest.mark.parametrize("mode", ERAS)
async def test_a_send_outlives_its_client(served: Served, mode: str) -> None:
    hold, before = held(served.simulator), sends(served.simulator)
    client = asyncio.create_task(_send(served.url, mode, f"Are you there, {mode}?"))
    assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)
    await _gone(client)
    # By the time it answers somebody else, the server knows that the first client has gone.
    assert await _greeted(served, {}) == 200
    assert not hold.cut.is_set()
    hold.released.set()
    async with Client(served.url) as other:
        await other.call_tool("list_campaigns", {})
    assert not hold.cut.is_set()
    assert sends(served.simulator) == before + 1


@POSIX
@pytest.mark.parametrize("mode", ERAS)
async def test_a_signal_lets_a_send_finish(mode: str, tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        hold = held(server.simulator)
        client = asyncio.create_task(_send(server.url, mode, "Are you there?"))
        assert await anyio.to_thread.run_sync(hold.arrived.wait, PROMPTLY)
        for number in (signal.SIGTERM, signal.SIGINT):
            server.pipe.process.send_signal(number)
            with pytest.raises(subprocess.TimeoutExpired):
                await _in_thread(lambda: server.pipe.process.wait(0.3))
        assert not hold.cut.is_set()
        hold.released.set()
        assert await _in_thread(server.pipe.ended) == 0
        await _gone(client)
    assert not hold.cut.is_set()
    assert (sends(server.simulator), len(server.simulator.sent)) == (1, 1)


async def _in_thread(work: Callable[[], int]) -> int:
    return await anyio.to_thread.run_sync(work)


@POSIX
async def test_an_open_session_does_not_delay_the_end(tmp_path: Path) -> None:
    # Any loopback address will do; for this one the SDK by itself would check no Host header.
    host = ("--host", "127.0.0.2") if sys.platform == "linux" else ()
    with serving(tmp_path, *host) as server:
        assert await _greeted(server, {"Host": "texts.example.com"}) == 421
        async with httpx2.AsyncClient(headers=ACCEPT) as client:
            greeted = await client.post(server.url, json=INITIALIZE)
            session = {"Mcp-Session-Id": greeted.headers["mcp-session-id"]}
            async with client.stream("GET", server.url, headers=session) as events:
                assert events.status_code == 200
                server.pipe.process.send_signal(signal.SIGTERM)
                assert await _in_thread(server.pipe.ended) == 0
