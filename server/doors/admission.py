"""What is refused before the application hears of it."""

from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .places import Doors

HEAD_LIMIT = 16 * 1024
"""Bytes of a head's fields. h11 has the same limit, but only for a head that comes in pieces."""


class Admission:
    """An application behind it sees heads that say one thing, and so many requests at a time."""

    def __init__(self, app: ASGIApp, doors: Doors) -> None:
        self._app = app
        self._doors = doors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands a request on, or refuses it and closes its connection."""
        refusal = self._refusal(scope) if scope["type"] == "http" else None
        await (refusal or self._app)(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        if _ambiguous({name for name, _ in headers}, scope["http_version"]):
            return _said(400)
        if sum(len(name) + len(value) + len(b": \r\n") for name, value in headers) > HEAD_LIMIT:
            return _said(431)
        return _said(503, {"Retry-After": "1"}) if self._doors.busy else None


def _ambiguous(names: set[bytes], version: str) -> bool:
    """Whether a proxy may have seen the body end elsewhere. h11 lets both through (RFC 9112, 6.1)."""
    return b"transfer-encoding" in names and (b"content-length" in names or version == "1.0")


def _said(status: int, headers: dict[str, str] | None = None) -> Response:
    return PlainTextResponse("", status, {"Connection": "close"} | (headers or {}))
