"""Serving streamable HTTP on the loopback only: until callers can be authenticated, whoever reaches the port
can send texts."""

import asyncio
import math
from contextlib import suppress
from socket import socket

from mcp.server.transport_security import TransportSecuritySettings

from ...provider.turns import WAIT_SECONDS
from ..app import TextingServer
from ..doors.descriptors import fitted
from ..doors.listening import lengthen_queue, listen
from ..doors.places import BOUNDS, Bounds
from ..doors.protocol import GuardedConfig
from ..screen import say_serving
from ..signals import EndsWell
from .access import Access
from .health import Health, Standing
from .sessions import IDLE_SECONDS, SESSIONS, SLACK, Sessions
from .tolerance import Tolerant

BODY_LIMIT = 256 * 1024
"""Bytes of a call. The longest text to the most people takes some 20 KB."""


async def serve_http(server: TextingServer, host: str, port: int, *, patience: float) -> None:
    """Serves `http://host:port/mcp` until a signal comes; requests that are out then have `patience` seconds."""
    listener = listen(host, port)
    await HttpServer(server, host, port, patience=patience, bounds=fitted(BOUNDS)).serve([listener])


class HttpServer(EndsWell):
    """Says where it listens, port 0 included; ends once the calls that are under way have been answered."""

    def __init__(
        self, server: TextingServer, host: str, port: int, *, patience: float, bounds: Bounds = BOUNDS
    ) -> None:
        app = server.streamable_http_app(
            host=host,
            transport_security=_local_callers(host),
            session_idle_timeout=IDLE_SECONDS,
            max_sessions=SESSIONS + SLACK,
        )
        self._texting = server
        self._access = Access(Sessions(app), server.names)
        served = Health(Tolerant(self._access), self._standing, lambda: self.should_exit)
        # A call whose turn is still to come has that time as well.
        self._grace = math.ceil(WAIT_SECONDS + patience)
        options = {"host": host, "port": port, "timeout_graceful_shutdown": self._grace}
        super().__init__(GuardedConfig(served, bounds, body=BODY_LIMIT, **options))

    @property
    def url(self) -> str:
        """Where it is, once it listens."""
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        return f"http://{_in_url(host)}:{port}/mcp"

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Listen, and say so. What the first callers would wait for is got before."""
        await self._texting.ready()
        await super().startup(sockets)
        lengthen_queue(sockets)
        say_serving(f"Serving on {self.url}")

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Ends. Until what is under way has been answered, whoever asks is told that this server is ending.

        Who only waits, for a text or a person, is answered now: that can take longer than whoever stops it allows.
        """
        self._texting.ending.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(self._grace):
                await self._access.idle.wait()
        if not self._access.idle.is_set():
            self.config.timeout_graceful_shutdown = 1
        await super().shutdown(sockets)

    async def _standing(self) -> Standing:
        if self.should_exit:
            return "ending"
        return "ready" if await self._texting.usable() else "record"


def _local_callers(host: str) -> TransportSecuritySettings:
    """Host and Origin headers of this machine only. The SDK checks them by itself for three names, not for all."""
    names = dict.fromkeys(("127.0.0.1", "localhost", "[::1]", _in_url(host)))
    hosts = [form for name in names for form in (name, f"{name}:*")]
    return TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=[f"http://{form}" for form in hosts])


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
