"""uvicorn with doors: a connection that says nothing, or that nobody reads, is not waited for without end."""

import asyncio
import math
import socket
from typing import Any

import h11
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from .admission import Admission
from .places import Bounds, Doors, Stage

BACKLOG = 64
"""Connections that asyncio takes in one turn of its loop; `listening` has more wait."""


class GuardedConfig(uvicorn.Config):
    """A server whose connections pass doors, with none of uvicorn's own log: it would show a secret path.

    Args:
        body: Bytes of a body, if a request is to be heard only once it is whole.
    """

    def __init__(self, app: ASGIApp, bounds: Bounds, *, body: int | None = None, **options: Any) -> None:
        super().__init__(
            Admission(app, bounds.requests, body),
            http=GuardedProtocol,
            ws="none",
            backlog=BACKLOG,
            # Never the first to act: between requests too it is a head that is waited for.
            timeout_keep_alive=math.ceil(bounds.head) + 1,
            log_config=None,
            access_log=False,
            server_header=False,
            # Who counts as a proxy is decided here, not by FORWARDED_ALLOW_IPS.
            proxy_headers=False,
            **options,
        )
        self.doors = Doors(bounds)


class GuardedProtocol(H11Protocol):
    """A connection that is always waited for something, for so long, or is being answered."""

    def __init__(
        self,
        config: GuardedConfig,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._doors = config.doors
        self._seen: tuple[Stage, object] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._gone = False

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        # asyncio does so only where the listener names its protocol, which `socket.create_server` does not: a body
        # would wait 40 ms for the head before it to be acknowledged.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # What is not sent yet is then always told by pause_writing.
        transport.set_write_buffer_limits(high=0)
        self._doors.enter(self, self.client[0] if self.client else None)
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        self._gone = True
        self._stop()
        self._doors.left(self)
        super().connection_lost(exc)

    def handle_events(self) -> None:
        super().handle_events()
        self._look()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._look()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._look()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._look()

    def send_400_response(self, msg: str) -> None:
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            super().send_400_response(msg)
        else:
            # An answer was begun or given already.
            self.transport.close()
        if self.cycle:
            # The application, which may not even have begun, cannot answer any more.
            self.cycle.disconnected = True

    def leave(self) -> None:
        """Closes it at once, whatever was still to be said."""
        self._gone = True
        self.transport.abort()

    def _should_upgrade(self) -> bool:
        """Never. uvicorn's own would also tell the log what to install for it."""
        return False

    def _look(self) -> None:
        """Sees what it is waited for now; if that is new, its time begins."""
        stage = self._stage()
        if self._gone or (stage, self.cycle) == self._seen:
            return
        self._seen = (stage, self.cycle)
        self._stop()
        self._doors.move(self, stage)
        seconds = self._doors.bounds.seconds(stage)
        if seconds is not None:
            self._timer = self.loop.call_later(seconds, self.leave)

    def _stage(self) -> Stage:
        if self.flow.write_paused:
            return Stage.READER
        if not self.cycle or self.cycle.response_complete:
            return Stage.HEAD
        return Stage.BODY if self.cycle.more_body else Stage.ANSWER

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
