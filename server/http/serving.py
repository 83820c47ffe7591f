"""Serving streamable HTTP on the loopback only: until callers can be authenticated, whoever reaches the port
can send texts."""

from socket import socket

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings

from ..app import TextingServer
from ..screen import say
from ..signals import EndsWell


async def serve_http(server: TextingServer, host: str, port: int, *, patience: float) -> None:
    """Serves `http://host:port/mcp` until a signal comes; requests that are out then have `patience` seconds."""
    config = uvicorn.Config(
        server.streamable_http_app(host=host, transport_security=_local_callers(host)),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=max(1, round(patience)),
    )
    await _Server(config).serve()


class _Server(EndsWell):
    """Says where it listens, port 0 included."""

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        say(f"Serving on http://{_in_url(host)}:{port}/mcp", err=True)


def _local_callers(host: str) -> TransportSecuritySettings:
    """Host and Origin headers of this machine only. The SDK checks them by itself for three names, not for all."""
    names = dict.fromkeys(("127.0.0.1", "localhost", "[::1]", _in_url(host)))
    hosts = [form for name in names for form in (name, f"{name}:*")]
    return TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=[f"http://{form}" for form in hosts])


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
