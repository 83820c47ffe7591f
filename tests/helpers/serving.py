"""The HTTP server in the event loop of a test."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from socket import socket
from typing import Any

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.doors.listening import listen
from bulkvs_mcp.server.doors.places import Bounds
from bulkvs_mcp.server.http.serving import HttpServer
from bulkvs_mcp.server.settings import Settings

from .server.processes import PROMPTLY


class Listening(HttpServer):
    """Says when it listens."""

    def __init__(self, *given: object, **options: object) -> None:
        super().__init__(*given, **options)  # type: ignore[arg-type]
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()


@asynccontextmanager
async def serving(bounds: Bounds, **settings: object) -> AsyncGenerator[str]:
    """The server in this event loop; gives its URL."""
    async with served(bounds, **settings) as server:
        yield server.url


@asynccontextmanager
async def served(bounds: Bounds, **settings: object) -> AsyncGenerator[Listening]:
    """The same, itself. It ends at the latest with the test."""
    texting = create_server(Settings.load({"sandbox": True, "confirm": "off", "store": MEMORY} | settings))
    server = Listening(texting, "127.0.0.1", 0, patience=PROMPTLY, bounds=bounds)
    task = asyncio.create_task(server.serve([listen("127.0.0.1", 0)]))
    await server.listening.wait()
    try:
        yield server
    finally:
        server.should_exit = True
        await task


def account(simulator: Simulator, base_url: str) -> dict[str, Any]:
    """The settings of a server on this account."""
    named = {"username": simulator.username, "token": simulator.token, "from_numbers": (SENDING_NUMBER,)}
    return {"sandbox": False, "base_url": base_url} | named
