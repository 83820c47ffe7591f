"""The simulator over real HTTP, on a free port of the loopback."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

from anyio.from_thread import start_blocking_portal

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.server import SimulatorServer


@asynccontextmanager
async def serve(simulator: Simulator) -> AsyncGenerator[str]:
    """Serve in this event loop; gives the base URL of the API."""
    server = SimulatorServer(simulator)
    serving = asyncio.create_task(server.serve())
    await server.listening.wait()
    try:
        yield server.base_url
    finally:
        # Asked to exit, uvicorn looks up ten times a second only; a cancelled one leaves the rest to us.
        serving.cancel()
        await asyncio.wait([serving])
        await server.shutdown()


@contextmanager
def serve_in_thread(simulator: Simulator) -> Generator[str]:
    """Serve in another thread, for a test that has no event loop or blocks it."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(serve(simulator)) as base_url,
    ):
        yield base_url
