"""The simulator as a server of its own, on this machine only."""

import asyncio
import socket

import uvicorn

from .app import API_PATH, Simulator

_HOST = "127.0.0.1"


class SimulatorServer(uvicorn.Server):
    """uvicorn with nothing to lose: it ends at once and cuts whoever still waits for an answer.

    uvicorn itself waits for the answers that are out, and a hung one never comes.
    """

    def __init__(self, simulator: Simulator, port: int = 0) -> None:
        config = uvicorn.Config(
            simulator.app,
            host=_HOST,
            port=port,
            lifespan="off",
            ws="none",
            log_config=None,
            access_log=False,
        )
        super().__init__(config)
        self.listening = asyncio.Event()
        """Set as soon as requests are answered."""

    @property
    def base_url(self) -> str:
        """Where the API is, once it listens: port 0 becomes a free one."""
        port = self.servers[0].sockets[0].getsockname()[1]
        return f"http://{_HOST}:{port}{API_PATH}"

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        self.listening.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, cut the connections, and wait for the handlers to notice."""
        for listener in self.servers:
            listener.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        # A connection learns of its end in the next turn of the loop, and wakes its handler then.
        await asyncio.sleep(0)
        await asyncio.gather(*self.server_state.tasks)
