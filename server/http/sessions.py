"""Sessions of the handshake era: so many, of which whoever opens the most gives up the one that rested longest."""

import logging
from collections import Counter, OrderedDict
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SESSIONS = 750
"""Open at a time. One takes up to 40 KB."""
IDLE_SECONDS = 300.0
"""How long a session without a request is kept."""
SLACK = 200
"""How many more the SDK lets in, since one too many is closed only once it is open."""

_ID = "mcp-session-id"
_logger = logging.getLogger(__name__)


@dataclass
class _Session:
    """A session of somebody.

    Attributes:
        calls: Those under way; a stream that only listens is none.
    """

    peer: str
    calls: int = 0


class Sessions:
    """Passes requests on and counts the sessions that they open, by the address that they come from.

    At the bound the address that has the most gives one up, so that nobody's sessions cost others theirs; it is
    opened anew when it is used again, as the protocol has it. One in which a call is under way stays.
    """

    def __init__(self, app: ASGIApp, bound: int = SESSIONS) -> None:
        self._app = app
        self._bound = bound
        self._open: OrderedDict[str, _Session] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        named = Headers(scope=scope).get(_ID, "")
        session = self._used(named) if scope["method"] == "POST" else None
        try:
            await self._app(scope, receive, self._noting(scope, named, send))
        finally:
            if session is not None:
                session.calls -= 1
        await self._make_room(scope)

    def _used(self, named: str) -> _Session | None:
        session = self._open.get(named)
        if session is not None:
            session.calls += 1
            self._open.move_to_end(named)
        return session

    def _noting(self, scope: Scope, named: str, send: Send) -> Send:
        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._note(scope, named, message)
            await send(message)

        return noted

    def _note(self, scope: Scope, named: str, start: Message) -> None:
        headers, status = MutableHeaders(raw=start["headers"]), start["status"]
        if status == 503 and "retry-after" not in headers:
            headers["Retry-After"] = str(round(IDLE_SECONDS / 10))
        if status == 404 or (scope["method"] == "DELETE" and status == 200):
            self._open.pop(named, None)
        opened = headers.get(_ID, "")
        if not named and opened and status < 400:
            self._open[opened] = _Session((scope.get("client") or ("",))[0])

    async def _make_room(self, scope: Scope) -> None:
        while len(self._open) > self._bound:
            leaving = self._leaving()
            if leaving is None:
                return
            _logger.warning("more than %d sessions: one that rests is closed", self._bound)
            del self._open[leaving]
            await self._close(scope, leaving)

    def _leaving(self) -> str | None:
        """Of the address with the most sessions, the one that rested longest."""
        resting = [(name, session) for name, session in self._open.items() if not session.calls]
        if not resting:
            return None
        many = Counter(session.peer for _, session in resting).most_common(1)[0][0]
        return next(name for name, session in resting if session.peer == many)

    async def _close(self, scope: Scope, session: str) -> None:
        """Ends it as a client does that has finished."""
        kept = [(name, value) for name, value in scope["headers"] if name in (b"host", b"mcp-protocol-version")]
        headers = [*kept, (_ID.encode(), session.encode()), (b"accept", b"application/json, text/event-stream")]
        # The request's own scope holds what the router found for another.
        fresh = {**scope, "method": "DELETE", "headers": headers, "query_string": b""}
        await self._app(fresh, _nothing, _unheard)


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


async def _unheard(_: Message) -> None:
    pass
