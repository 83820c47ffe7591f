"""The simulator as a server of its own."""

import asyncio
from contextlib import suppress
from socket import socket

import click

from ..provider.simulator import SENDING_NUMBER, Simulator
from ..provider.simulator_server import SimulatorServer


def serve_simulator(port: int) -> None:
    """Serves a fresh simulated account on 127.0.0.1 until a signal comes, saying how to reach it."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_Announced(Simulator(), port).serve())


class _Announced(SimulatorServer):
    """Says where it listens, port 0 included, and what to set."""

    def __init__(self, account: Simulator, port: int) -> None:
        super().__init__(account, port)
        self._account = account

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        click.echo(
            f"A simulated account answers at {self.base_url}\n"
            f"  BULKVS_BASE_URL={self.base_url}\n"
            f"  BULKVS_USERNAME={self._account.username} BULKVS_TOKEN={self._account.token}"
            f" BULKVS_FROM={SENDING_NUMBER}",
            err=True,
        )
