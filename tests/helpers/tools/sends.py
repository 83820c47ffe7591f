"""Sends at the simulated provider: one whose answer waits, and how many have arrived."""

import threading
from dataclasses import dataclass, field

import anyio
import anyio.to_thread
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ..server.processes import PROMPTLY

ALICE = "(310) 555-1212"


@dataclass(frozen=True)
class Hold(Fault):
    """The account took the text, and its answer waits until the test lets it go."""

    arrived: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)
    cut: threading.Event = field(default_factory=threading.Event)
    """The server has hung up without waiting for the answer."""

    async def deliver(self, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        self.arrived.set()
        async with anyio.create_task_group() as waiting:
            waiting.start_soon(self._notice_cut, receive)
            await anyio.to_thread.run_sync(self.released.wait, PROMPTLY)
            waiting.cancel_scope.cancel()
        await answer(scope, receive, send)

    async def _notice_cut(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self.cut.set()


def held(simulator: Simulator) -> Hold:
    """The next send waits."""
    hold = Hold("delay")
    simulator.fail_next(hold, operation="send")
    return hold


def sends(simulator: Simulator) -> int:
    """How many requests to send have reached the provider."""
    return sum(received.path.endswith("/messageSend") for received in simulator.received)
