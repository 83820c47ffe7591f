"""The simulator as a server of its own."""

import asyncio
from contextlib import suppress
from socket import socket

from ...provider.simulator.app import API_PATH, SENDING_NUMBER, Simulator
from ...provider.simulator.server import SimulatorServer
from ..doors.listening import listen
from ..screen import say_serving
from ..signals import EndsWell


def serve_simulator(port: int) -> None:
    """Serves a fresh simulated account on 127.0.0.1 until a signal comes, saying how to reach it."""
    listener = listen("127.0.0.1", port)
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(Simulator(), listener))


async def _serve(account: Simulator, listener: socket) -> None:
    """Receipts and replies go to the account's webhook by themselves."""
    async with asyncio.TaskGroup() as group:
        carrying = group.create_task(account.carrier.run())
        await _Announced(account).serve([listener])
        carrying.cancel()


class _Announced(EndsWell, SimulatorServer):
    """Says where it listens, port 0 included, what to set, and how to be texted."""

    def __init__(self, account: Simulator) -> None:
        super().__init__(account)
        self._account = account

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        texts = f"{self.base_url.removesuffix(API_PATH)}/_simulator/texts"
        say_serving(
            f"A simulated account answers at {self.base_url}\n"
            f"  BULKVS_BASE_URL={self.base_url}\n"
            f"  BULKVS_USERNAME={self._account.username}\n"
            f"  BULKVS_TOKEN={self._account.token}\n"
            f"  BULKVS_FROM={SENDING_NUMBER}\n"
            "Receipts and texts go to its webhook, if that is on this machine. To text it:\n"
            f"""  curl {texts} \\\n    -d '{{"sender": "13105551212", "text": "Hello"}}'"""
        )
