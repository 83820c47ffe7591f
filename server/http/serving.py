"""Serving streamable HTTP on the loopback only: until callers can be authenticated, whoever reaches the port
can send texts."""

from socket import socket

from mcp.server.transport_security import DEFAULT_MAX_REQUEST_BODY_SIZE, TransportSecuritySettings

from ..app import TextingServer
from ..doors.descriptors import fitted
from ..doors.listening import listen
from ..doors.places import BOUNDS, Bounds
from ..doors.protocol import GuardedConfig
from ..screen import say_serving
from ..signals import EndsWell
from .tolerance import Tolerant


async def serve_http(server: TextingServer, host: str, port: int, *, patience: float) -> None:
    """Serves `http://host:port/mcp` until a signal comes; requests that are out then have `patience` seconds."""
    listener = listen(host, port)
    await HttpServer(server, host, port, patience=patience, bounds=fitted(BOUNDS)).serve([listener])


class HttpServer(EndsWell):
    """Says where it listens, port 0 included."""

    def __init__(
        self, server: TextingServer, host: str, port: int, *, patience: float, bounds: Bounds = BOUNDS
    ) -> None:
        app = Tolerant(server.streamable_http_app(host=host, transport_security=_local_callers(host)))
        options = {"host": host, "port": port, "timeout_graceful_shutdown": max(1, round(patience))}
        super().__init__(GuardedConfig(app, bounds, body=DEFAULT_MAX_REQUEST_BODY_SIZE, **options))
        self._texting = server

    @property
    def url(self) -> str:
        """Where it is, once it listens."""
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        return f"http://{_in_url(host)}:{port}/mcp"

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Listen, and say so. What the first callers would wait for is got before."""
        await self._texting.ready()
        await super().startup(sockets)
        say_serving(f"Serving on {self.url}")


def _local_callers(host: str) -> TransportSecuritySettings:
    """Host and Origin headers of this machine only. The SDK checks them by itself for three names, not for all."""
    names = dict.fromkeys(("127.0.0.1", "localhost", "[::1]", _in_url(host)))
    hosts = [form for name in names for form in (name, f"{name}:*")]
    return TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=[f"http://{form}" for form in hosts])


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
