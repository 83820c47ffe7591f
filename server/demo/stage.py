"""What the demo is played on: a simulated account and an inbox, both served in this process."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass

from ...messaging.receiving.inbox import Inbox, Taken, inbox_secret, inbox_url
from ...messaging.record.store import Store
from ...provider.simulator.app import Simulator
from ...provider.simulator.server import SimulatorServer
from ..doors.listening import listen
from ..receiver.route import InboxServer, create_inbox


@dataclass(frozen=True)
class DemoInbox:
    """An inbox that is being served.

    Attributes:
        base_url: Where it can be reached.
        url: Where the provider posts to, with the secret.
        taken: What became of each post.
    """

    base_url: str
    url: str
    taken: list[Taken]


class _Watched(Inbox):
    """Remembers what it took."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.taken: list[Taken] = []

    async def take(self, body: bytes) -> Taken:
        self.taken.append(await super().take(body))
        return self.taken[-1]


class _UnsignalledSimulator(SimulatorServer):
    """Leaves the signals to the demo, which would go on without it."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


class _UnsignalledInbox(InboxServer):
    """Leaves the signals to the demo as well."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@asynccontextmanager
async def providing(account: Simulator) -> AsyncGenerator[str]:
    """The account over real HTTP on a free port of this machine; gives its base URL."""
    server = _UnsignalledSimulator(account)
    async with _serving(server):
        yield server.base_url


@asynccontextmanager
async def receiving(store_url: str) -> AsyncGenerator[DemoInbox]:
    """An inbox on a free port of this machine, on the record at `store_url`."""
    with closing(Store(store_url)) as store, closing(listen("127.0.0.1", 0)) as listener:
        secret, inbox = await store.write(inbox_secret), _Watched(store)
        server = _UnsignalledInbox(create_inbox(inbox, secret), listener)
        async with _serving(server):
            yield DemoInbox(server.base_url, inbox_url(server.base_url, secret), inbox.taken)


@asynccontextmanager
async def _serving(server: SimulatorServer | InboxServer) -> AsyncGenerator[None]:
    """Serves until the end of the block."""
    running = server.receive() if isinstance(server, InboxServer) else server.serve()
    task = asyncio.create_task(running)
    await server.listening.wait()
    try:
        yield
    finally:
        # Asked to exit, uvicorn looks up ten times a second only; a cancelled one leaves the rest to us.
        task.cancel()
        await asyncio.wait([task])
        await server.shutdown()
