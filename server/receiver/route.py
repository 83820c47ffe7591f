"""Receiving over HTTP: `POST /inbound/{secret}` and nothing else, on a port of its own.

The provider's posts carry no signature, so the secret in their URL is the proof, and a post is acknowledged only
once it is on record: whatever else it is answered, it is sent again.
"""

import asyncio
import hmac
import logging
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import anyio
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from ...messaging.numbers import mask
from ...messaging.receiving.inbox import Inbox, Taken
from ...messaging.refusals import StoreUnavailable
from ...provider.posts.address import PATH
from ..doors.addresses import Network, address_of, within
from ..doors.listening import lengthen_queue
from ..doors.places import BOUNDS, Bounds
from ..doors.protocol import GuardedConfig

BODY_LIMIT = 256 * 1024
"""Bytes of a post. The longest text that an SMS can carry takes about 120 KB, form-encoded."""
MAX_IN_FLIGHT = 50
READ_SECONDS = 15.0
"""How long a body may take to arrive."""
SHUTDOWN_SECONDS = 20
"""What is in flight is finished within this time after a signal: longer than a body and a busy record take."""

_JSON_KINDS = frozenset({"", "application/json", "text/json", "text/plain"})
"""What JSON is also sent as; whether it is some, its reading tells, and what is none is kept as it came."""

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sources:
    """Who may post: everybody, or addresses within `allowed`.

    Attributes:
        proxies: Whose X-Forwarded-For is believed. Each appends whom it heard from, so the address that counts is
            the last one that is not a proxy's: what stands before it, anybody can have written.
    """

    allowed: tuple[Network, ...] = ()
    proxies: tuple[Network, ...] = ()

    def admit(self, peer: str, forwarded: Sequence[str]) -> bool:
        """Whether a request may come in. `forwarded` are the values of X-Forwarded-For, in their order."""
        if not self.allowed:
            return True
        hops = [hop for value in forwarded for hop in value.split(",")]
        address = address_of(peer)
        while hops and within(address, self.proxies):
            address = address_of(hops.pop())
        return within(address, self.allowed)


def create_inbox(
    inbox: Inbox,
    secret: str,
    sources: Sources = Sources(),
    *,
    max_in_flight: int = MAX_IN_FLIGHT,
    patience: float = READ_SECONDS,
    on_parts: Callable[[], None] = lambda: None,
) -> Starlette:
    """The application.

    Args:
        patience: Seconds that a body may take to arrive.
        on_parts: Called when a text came of which a part is still to be fetched.
    """
    receiver = _Receiver(inbox, secret, sources, max_in_flight, patience, on_parts)
    app = Starlette(routes=[Route(f"{PATH}{{secret}}", receiver)])
    app.router.redirect_slashes = False
    return app


@dataclass
class _Receiver:
    inbox: Inbox
    secret: str
    sources: Sources
    max_in_flight: int
    patience: float
    on_parts: Callable[[], None]
    in_flight: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if refusal := self._refusal(request):
            return refusal
        if self.in_flight >= self.max_in_flight:
            _logger.warning("more than %d posts at a time", self.max_in_flight)
            return _said(503, {"Retry-After": "1"})
        self.in_flight += 1
        try:
            return await self._receive(request)
        finally:
            self.in_flight -= 1

    def _refusal(self, request: Request) -> Response | None:
        peer = request.client.host if request.client else ""
        if not self.sources.admit(peer, request.headers.getlist("x-forwarded-for")):
            _logger.warning("a post from an address that is not allowed")
            return _said(403)
        given = str(request.path_params["secret"]).encode("utf-8", "replace")
        if not hmac.compare_digest(given, self.secret.encode()):
            return _said(404)
        if request.method != "POST":
            return _said(405, {"Allow": "POST"})
        return None if _is_json(request.headers.get("content-type", "")) else _said(415)

    async def _receive(self, request: Request) -> Response:
        try:
            with anyio.fail_after(self.patience):
                body = await _body(request)
        except TimeoutError:
            return _said(408)
        except ClientDisconnect:
            # Nobody hears this; they will post it again.
            return _said(400)
        return _said(413) if body is None else await self._take(body)

    async def _take(self, body: bytes) -> Response:
        try:
            taken = await self.inbox.take(body)
        except StoreUnavailable as error:
            _logger.error("a post could not be recorded: %s", error.__cause__)  # noqa: TRY400 (no mistake of ours)
            return _said(503, {"Retry-After": "5"})
        _log(taken)
        if taken.has_parts:
            self.on_parts()
        return _said(200)


def _is_json(content_type: str) -> bool:
    kind = content_type.partition(";")[0].strip().lower()
    return kind in _JSON_KINDS or (kind.startswith("application/") and kind.endswith("+json"))


async def _body(request: Request) -> bytes | None:
    """The whole body, or None where it is too long. A length can be left out or wrong, so it is counted."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            return None
    return bytes(body)


def _said(status: int, headers: dict[str, str] | None = None) -> Response:
    words = {200: "OK", 404: "Not Found"}
    return PlainTextResponse(words.get(status, ""), status, headers)


def _log(taken: Taken) -> None:
    again = "" if taken.new else " again"
    # A sender can be a name, which is somebody's words.
    sender = f" from {mask(taken.number)}" if taken.number.isdigit() else ""
    about = taken.message_id or taken.reason or "of no text on record"
    level = logging.WARNING if taken.kind == "unreadable" else logging.INFO
    _logger.log(level, "%s%s%s: %s", taken.kind, sender, again, about)


class InboxServer(uvicorn.Server):
    """uvicorn on a socket that listens already."""

    def __init__(self, app: Starlette, listener: socket.socket, bounds: Bounds = BOUNDS) -> None:
        config = GuardedConfig(app, bounds, lifespan="off", timeout_graceful_shutdown=SHUTDOWN_SECONDS)
        super().__init__(config)
        self._listener = listener
        self.listening = asyncio.Event()
        """Set as soon as posts are answered."""

    async def receive(self) -> None:
        """Receives until it is told to exit."""
        await self.serve([self._listener])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets)
        lengthen_queue(sockets)
        self.listening.set()

    @property
    def base_url(self) -> str:
        """Where it listens."""
        host, port = self._listener.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
