"""The page of one process: it listens once it is first needed, in the process' own event loop."""

import asyncio
import contextvars
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import socket

import uvicorn

from ...messaging.approval.decisions import Decisions
from ...messaging.approval.haste import Seconds
from ...messaging.approval.tabs import Tabs
from ...messaging.record.store import Store
from ...messaging.times import Clock
from ..doors.listening import listen
from ..doors.places import Bounds
from ..doors.protocol import GuardedConfig
from .checks import OnlyHere
from .holding import Held
from .opener import Opener, leading_to
from .route import BODY_LIMIT, Desk, create_page
from .sessions import APPROVALS_ONLY, LINK_SECONDS, Sessions, Shown

HOST = "127.0.0.1"
CLOSING_SECONDS = 1.0
"""What is being answered is finished within this time; it is a millisecond's work."""
BOUNDS = Bounds(connections=64)
"""A few tabs; a browser opens six connections for each at most."""


class PageServer(uvicorn.Server):
    """uvicorn within a process whose signals are somebody else's."""

    def __init__(self, app: OnlyHere) -> None:
        options = {"lifespan": "off", "timeout_graceful_shutdown": 1, "date_header": False}
        super().__init__(GuardedConfig(app, BOUNDS, body=BODY_LIMIT, **options))
        self.listening = asyncio.Event()
        """Set as soon as requests are answered."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leaves them alone."""
        yield

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Listens, and says so."""
        await super().startup(sockets)
        self.listening.set()

    async def end(self, serving: asyncio.Task[None]) -> None:
        """Ends at once. Told to exit, uvicorn looks up ten times a second only."""
        serving.cancel()
        await asyncio.wait([serving])
        for listener in self.servers:
            listener.close()
        for connection in [*self.server_state.connections]:
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=CLOSING_SECONDS)


class Page:
    """Where it is, its links, and what serves it. Nothing listens until `listen`.

    Args:
        port: Where to listen on the loopback; 0: on a free one.
        shown: What whoever comes by a link may see; the approvals only, unless given.
    """

    server_class: type[PageServer] = PageServer

    def __init__(
        self,
        store: Store,
        decisions: Decisions,
        now: Clock,
        seconds: Seconds,
        port: int = 0,
        shown: Shown = APPROVALS_ONLY,
    ) -> None:
        self.tabs = Tabs(store, now)
        self._sessions = Sessions(seconds)
        self._held = Held(decisions, store, self.tabs, now)
        self._desk = Desk(decisions, self._sessions, self._held, self._opened, shown)
        self._granted = shown.granted
        self._port = port
        self._here = ""
        self._server: PageServer | None = None
        self._serving: asyncio.Task[None] | None = None
        self._files: dict[Path, asyncio.TimerHandle] = {}

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{self._here}/"

    def link(self) -> str:
        """An address that is good once, for a minute. What follows the # no server, log or Referer ever sees."""
        return f"{self.url}#{self._sessions.link(self._granted)}"

    def file(self) -> Path:
        """A file of this user's that leads on to a new link, until that was used or is too old."""
        file = leading_to(self.link())
        self._files[file] = asyncio.get_running_loop().call_later(LINK_SECONDS, self._put_away, file)
        return file

    def show(self, opener: Opener) -> None:
        """Opens it in a window.

        Raises:
            OSError: that cannot be tried; the file that was to lead there is gone.
        """
        file = self.file()
        try:
            opener(file)
        except OSError:
            self._put_away(file)
            raise

    async def listen(self) -> None:
        """Listens, if it does not yet.

        Raises:
            CannotListen: there is no port to be had.
        """
        if self._server is None:
            listener = listen(HOST, self._port)
            self._here = f"{HOST}:{listener.getsockname()[1]}"
            self._server = self.server_class(OnlyHere(create_page(self._desk), lambda: self._here))
            # In a context of its own: it outlives the call that needed it.
            self._serving = asyncio.create_task(self._server.serve([listener]), context=contextvars.Context())
        await self._server.listening.wait()

    async def until_told_to_end(self) -> None:
        """Returns once it serves no more."""
        if self._serving is not None:
            await self._serving

    async def aclose(self) -> None:
        """Stops listening, answers what is held and puts every file away."""
        self._held.close()
        self._opened()
        if self._server is not None and self._serving is not None:
            await self._server.end(self._serving)

    def _opened(self) -> None:
        for file in [*self._files]:
            self._put_away(file)

    def _put_away(self, file: Path) -> None:
        if timer := self._files.pop(file, None):
            timer.cancel()
        with suppress(OSError):
            file.unlink()
