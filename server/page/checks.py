"""What every request to the page passes: it is meant for this address and comes from the page itself.

The exact Host keeps out names that were pointed here (DNS rebinding), the exact Origin every other web page, those
of other ports of this machine included. A cookie would be shared by all ports, so there is none.
"""

from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
        " trusted-types 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""On everything that is answered here, refusals too."""


class OnlyHere:
    """The application behind it hears only what is addressed to `here` (host and port) and, if it asks for
    anything but the page's own files, comes from there.
    """

    def __init__(self, app: ASGIApp, here: Callable[[], str]) -> None:
        self._app = app
        self._here = here

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands a request on, or refuses it."""
        answer = self._refusal(scope) or self._app
        await answer(scope, receive, _with_headers(send))

    def _refusal(self, scope: Scope) -> Response | None:
        here = self._here()
        if _values(scope, b"host") != [here]:
            return PlainTextResponse("not this host", 421)
        origins = _values(scope, b"origin")
        if origins != [f"http://{here}"] and (origins or scope["method"] != "GET"):
            return PlainTextResponse("not from here", 403)
        sites = _values(scope, b"sec-fetch-site")
        if scope["method"] != "GET" and sites not in ([], ["same-origin"]):
            return PlainTextResponse("not from here", 403)
        return None


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key == name]


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(raw=message["headers"]).update(HEADERS)
        await send(message)

    return sent
