"""What is refused before the application hears of it."""

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
        body, more = bytearray(), True
        length = int(Headers(scope=scope).get("content-length", "0"))
        while more and max(length, len(body)) <= limit:
            message = await receive()
            if message["type"] != "http.request":
                # Nobody is there any more.
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        if max(length, len(body)) > limit:
            await _said(413)(scope, receive, send)
        else:
            await self._hand_on(scope, _told(bytes(body), receive), send)

    async def _hand_on(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._under_way >= self._requests:
            await _said(503, {"Retry-After": "1"})(scope, receive, send)
            return
        self._under_way += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._under_way -= 1


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
    return PlainTextResponse("", status, {"Connection": "close"} | (headers or {}))
