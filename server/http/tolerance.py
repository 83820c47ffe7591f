"""Headers that mean what others mean, written in another way."""

from starlette.types import ASGIApp, Receive, Scope, Send

_Header = tuple[bytes, bytes]


class Tolerant:
    """Takes a content type in any case (RFC 9110, 8.3.1), and a request without Accept for one that takes anything
    (12.5.1), where the SDK (2.3) refuses both."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes everything on."""
        if scope["type"] == "http":
            scope = {**scope, "headers": _usual(scope["headers"])}
        await self._app(scope, receive, send)


def _usual(headers: list[_Header]) -> list[_Header]:
    usual = [(name, _lower(value) if name == b"content-type" else value) for name, value in headers]
    return usual if any(name == b"accept" for name, _ in usual) else [*usual, (b"accept", b"*/*")]


def _lower(content_type: bytes) -> bytes:
    """The type in lower case, its parameters as they are."""
    kind, semicolon, parameters = content_type.partition(b";")
    return kind.lower() + semicolon + parameters
