"""Serving streamable HTTP on the loopback only: until callers can be authenticated, whoever reaches the port
can send texts."""

import logging

import uvicorn

from .app import TextingServer

_logger = logging.getLogger(__name__)


async def serve_http(server: TextingServer, host: str, port: int, *, patience: float) -> None:
    """Serves `http://host:port/mcp` until a signal comes; requests that are out then have `patience` seconds."""
    config = uvicorn.Config(
        server.streamable_http_app(host=host),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=max(1, round(patience)),
    )
    _logger.info("serving on http://%s:%d/mcp", host, port)
    await uvicorn.Server(config).serve()
