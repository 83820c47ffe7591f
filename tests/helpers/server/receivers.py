"""A receiver over real HTTP, what is posted to it, and what it has put on record."""

import asyncio
import json
import socket
import ssl
import subprocess
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import anyio.to_thread
import httpx2
from starlette.applications import Starlette

from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.server.doors.listening import listen
from bulkvs_mcp.server.doors.places import BOUNDS, Bounds
from bulkvs_mcp.server.receiver.route import InboxServer, create_inbox

from .processes import COMMAND, PROMPTLY, environment

SECRET = "5ec4e7" * 10
PATH = f"/inbound/{SECRET}"
ALICE, OURS = "13105551212", "13109060901"
JSON = {"Content-Type": "application/json"}
PATIENT = 30.0
"""Seconds for an answer: the first text that a process reads waits for the rules, on a busy machine for long."""
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Reading the system's certificates takes longer than most tests."""

_T = TypeVar("_T")


def text(message: str = "Is it ready?", **fields: object) -> bytes:
    """A text as the provider posts it."""
    return json.dumps({"From": ALICE, "To": [OURS], "Message": message} | fields).encode()


class GatedStore(Store):
    """A record that takes its time: a write waits until the test lets it go."""

    def __init__(self) -> None:
        super().__init__(MEMORY)
        self.entered, self.released = threading.Semaphore(0), threading.Event()

    async def write(self, work: Callable[[Transaction], _T]) -> _T:
        self.entered.release()
        assert await anyio.to_thread.run_sync(self.released.wait, PROMPTLY)
        return await super().write(work)

    async def reached(self) -> None:
        assert await anyio.to_thread.run_sync(self.entered.acquire, True, PROMPTLY)


@asynccontextmanager
async def receiving(
    record: Store, *sources: Any, bounds: Bounds = BOUNDS, **options: Any
) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client of a receiver on that record, in this event loop."""
    async with guarded(create_inbox(Inbox(record), SECRET, *sources, **options), bounds) as client:
        yield client


@asynccontextmanager
async def guarded(
    app: Starlette, bounds: Bounds = BOUNDS, listener: socket.socket | None = None
) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client of any application behind the same doors, each request on a connection of its own."""
    server = InboxServer(app, listener or listen("127.0.0.1", 0), bounds)
    serving = asyncio.create_task(server.receive())
    await server.listening.wait()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(_ended, server, serving)
        limits = httpx2.Limits(max_keepalive_connections=0)
        client = httpx2.AsyncClient(base_url=server.base_url, limits=limits, verify=NO_TLS, timeout=PATIENT)
        yield await stack.enter_async_context(client)


async def _ended(server: InboxServer, serving: asyncio.Task[None]) -> None:
    # Asked to exit, uvicorn looks up ten times a second only; a cancelled one leaves the rest to us.
    serving.cancel()
    await asyncio.wait([serving])
    for listener in server.servers:
        listener.close()
    for connection in list(server.server_state.connections):
        connection.transport.abort()
    await asyncio.sleep(0)
    await asyncio.gather(*server.server_state.tasks)


def texts(record: Store) -> list[str]:
    return [row["text"] for row in record.write_now(lambda tx: tx.rows("SELECT text FROM inbound", {}))]


def unreadable(record: Store) -> list[tuple[str, int]]:
    rows = record.write_now(lambda tx: tx.rows("SELECT body, copies FROM unreadable", {}))
    return [(row["body"], row["copies"]) for row in rows]


def url_of(home: Path) -> str:
    """The URL that the command shows for the record in `home`."""
    command = [COMMAND, "inbox", "--show-url", "--public-url", "https://texts.example.com/"]
    shown = subprocess.run(command, env=environment(home), capture_output=True, timeout=25, check=True)
    assert shown.stderr == b""
    return shown.stdout.decode().strip()
