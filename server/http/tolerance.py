"""Requests that mean what others mean, written in another way."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..stdio.mending import BOM, mended

_Header = tuple[bytes, bytes]

_LIMIT = 4 * 1024 * 1024
"""Bytes of a body that is looked at; what is longer the door turns away."""


class Tolerant:
    """Takes a content type in any case (RFC 9110, 8.3.1), a request without Accept for one that takes anything
    (12.5.1), and one with several for what they say together (5.3), where the SDK (2.3) refuses all three.

    A body may begin with a BOM and have what `mended` mends.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes everything on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["method"] == "POST":
            first = await _whole(receive)
            await self._app({**scope, "headers": _usual(scope["headers"], first)}, _again(first, receive), send)
        else:
            await self._app({**scope, "headers": _usual(scope["headers"])}, receive, send)


async def _whole(receive: Receive) -> Message:
    """The body, mended, as one message; what comes instead of it, or as much as is looked at."""
    body, more = b"", True
    while more and len(body) <= _LIMIT:
        message = await receive()
        if message["type"] != "http.request":
            return message
        body, more = body + message.get("body", b""), message.get("more_body", False)
    body = body if more else mended(body.removeprefix(BOM))
    return {"type": "http.request", "body": body, "more_body": more}


def _again(first: Message, receive: Receive) -> Receive:
    """Gives what was received already, then what follows."""
    waiting = [first]

    async def received() -> Message:
        return waiting.pop() if waiting else await receive()

    return received


def _usual(headers: list[_Header], body: Message | None = None) -> list[_Header]:
    usual = [(name, _lower(value) if name == b"content-type" else value) for name, value in headers]
    wanted = b", ".join(value for name, value in usual if name == b"accept") or b"*/*"
    usual = [*((name, value) for name, value in usual if name != b"accept"), (b"accept", wanted)]
    return _measured(usual, body) if body and not body.get("more_body") and "body" in body else usual


def _measured(headers: list[_Header], body: Message) -> list[_Header]:
    size = str(len(body["body"])).encode()
    return [(name, size if name == b"content-length" else value) for name, value in headers]


def _lower(content_type: bytes) -> bytes:
    """The type in lower case, its parameters as they are."""
    kind, semicolon, parameters = content_type.partition(b";")
    return kind.lower() + semicolon + parameters
