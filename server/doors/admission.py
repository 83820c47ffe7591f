"""What is refused before the application hears of it."""

import asyncio
import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager

import anyio
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

WITHHELD_LIMIT = 8 * 1024 * 1024
"""Bytes of bodies that are not whole yet, of all connections together."""
LONG = 32 * 1024
"""Bytes of a body that is longer than nearly all. To read it takes as long as many calls."""
BETWEEN_LONG = 0.1
"""Seconds between the beginnings of two of those."""
_logger = logging.getLogger(__name__)
HEAD_LIMIT = 16 * 1024
"""Bytes of a head's fields. h11 has the same limit, but only for a head that comes in pieces."""


class Admission:
    """An application behind it sees heads that say one thing, and so many requests at a time.

    One that is still at work for somebody who has gone counts as well.

    Args:
        requests: Requests at a time.
        body: Bytes of a body, if the application is to see a request only once its body is whole; None where it
            reads the body by itself.
    """

    def __init__(self, app: ASGIApp, requests: int, body: int | None = None) -> None:
        self._app = app
        self._requests = requests
        self._limit = body
        self._under_way = 0
        self._withheld = Withheld()
        self._next_long = anyio.Semaphore(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands a request on, or refuses it and closes its connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif refusal := _refusal(scope):
            await refusal(scope, receive, send)
        elif self._limit is None:
            await self._hand_on(scope, receive, send)
        else:
            await self._hand_on_whole(scope, receive, send, self._limit)

    async def _hand_on_whole(self, scope: Scope, receive: Receive, send: Send, limit: int) -> None:
        body = Body(int(Headers(scope=scope).get("content-length", "0")), limit)
        with self._withheld.kept(body), anyio.CancelScope() as scope_of_body:
            body.give_up = scope_of_body.cancel
            await body.arrive(receive, self._withheld.grown)
            if body.whole and len(body.content) > LONG:
                self._withheld.grown(body)
                await self._turn_of_long()
        if body.gone:
            # Nobody is there any more.
            return
        if body.too_long:
            await _said(413)(scope, receive, send)
        elif scope_of_body.cancelled_caught:
            await _said(503, {"Retry-After": "1"})(scope, receive, send)
        else:
            await self._hand_on(scope, _told(bytes(body.content), receive), send)

    async def _turn_of_long(self) -> None:
        """Returns some time after the last one: what is short would else wait for all that are there.

        By the clock and not by the answers, since the one before may wait for a person.
        """
        await self._next_long.acquire()
        asyncio.get_running_loop().call_later(BETWEEN_LONG, self._next_long.release)

    async def _hand_on(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._under_way >= self._requests:
            await _said(503, {"Retry-After": "1"})(scope, receive, send)
            return
        self._under_way += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._under_way -= 1


class Body:
    """A body that comes in pieces."""

    def __init__(self, declared: int, limit: int) -> None:
        self.content = bytearray()
        self.counted = 0
        """Bytes of it that are withheld."""
        self.gone = False
        self.whole = False
        self.give_up: Callable[[], None] = _nothing
        self._declared = declared
        self._limit = limit

    @property
    def too_long(self) -> bool:
        """Whether it is longer than it may be, or will be."""
        return max(self._declared, len(self.content)) > self._limit

    async def arrive(self, receive: Receive, on_more: Callable[["Body"], None]) -> None:
        """Returns once it is whole, too long, or nobody sends it any more."""
        more = True
        while more and not self.too_long:
            message = await receive()
            if message["type"] != "http.request":
                self.gone = True
                return
            self.content += message.get("body", b"")
            more = message.get("more_body", False)
            if more:
                on_more(self)
        self.whole = not self.too_long


class Withheld:
    """Bodies that are not whole yet, or wait for their turn.

    Where they are too much together, the longest awaited one is given up.
    """

    def __init__(self, limit: int = WITHHELD_LIMIT) -> None:
        self._limit = limit
        self._bodies: dict[Body, None] = {}
        self._together = 0

    @contextmanager
    def kept(self, body: Body) -> Generator[None]:
        """Counts a body as long as it is waited for."""
        self._bodies[body] = None
        try:
            yield
        finally:
            self._leave(body)

    def grown(self, body: Body) -> None:
        """More of one came, and it is still not whole."""
        if body in self._bodies:
            self._together += len(body.content) - body.counted
            body.counted = len(body.content)
        while self._together > self._limit:
            oldest = next(iter(self._bodies))
            self._leave(oldest)
            oldest.give_up()

    def _leave(self, body: Body) -> None:
        if body in self._bodies:
            del self._bodies[body]
            self._together -= body.counted


def _nothing() -> None:
    pass


def _told(body: bytes, receive: Receive) -> Receive:
    """A body that was received already, and then what comes."""
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def tell() -> Message:
        return whole.pop() if whole else await receive()

    return tell


def _refusal(scope: Scope) -> Response | None:
    headers: list[tuple[bytes, bytes]] = scope["headers"]
    if _ambiguous({name for name, _ in headers}, scope["http_version"]):
        return _said(400)
    long = sum(len(name) + len(value) + len(b": \r\n") for name, value in headers) > HEAD_LIMIT
    return _said(431) if long else None


def _ambiguous(names: set[bytes], version: str) -> bool:
    """Whether a proxy may have seen the body end elsewhere. h11 lets both through (RFC 9112, 6.1)."""
    return b"transfer-encoding" in names and (b"content-length" in names or version == "1.0")


def _said(status: int, headers: dict[str, str] | None = None) -> Response:
    _logger.info("turned away at the door: %d", status)
    return PlainTextResponse("", status, {"Connection": "close"} | (headers or {}))
