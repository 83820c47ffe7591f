"""Whether this process lives, and whether calls should come to it: what a supervisor or a proxy asks."""

from collections.abc import Awaitable, Callable
from typing import Literal

from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

HEALTH, READY = "/healthz", "/readyz"

Standing = Literal["ready", "ending", "record"]
"""Calls can come; a signal said to end; the record, or the key in it, cannot be used."""

_WORDS: dict[Standing, str] = {
    "ready": "ready",
    "ending": "not ready: this server is ending",
    "record": "not ready: the record cannot be used",
}


class Health:
    """Answers `GET /healthz` and `GET /readyz`, and hands everything else on until this server ends.

    Args:
        standing: Asked at each look.
        ends: Whether a signal came.
    """

    def __init__(
        self, app: ASGIApp, standing: Callable[[], Awaitable[Standing]], ends: Callable[[], bool]
    ) -> None:
        self._app = app
        self._standing = standing
        self._ends = ends

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers, or hands on."""
        if scope["type"] == "http" and (answer := await self._answer(scope)):
            await answer(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response | None:
        if scope["path"] in (HEALTH, READY):
            return await self._told(scope)
        return _later(_WORDS["ending"]) if self._ends() else None

    async def _told(self, scope: Scope) -> Response:
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("", 405, {"Allow": "GET, HEAD"})
        standing = "ready" if scope["path"] == HEALTH else await self._standing()
        if standing == "ready":
            return PlainTextResponse("alive" if scope["path"] == HEALTH else _WORDS[standing])
        return _later(_WORDS[standing])


def _later(why: str) -> Response:
    return PlainTextResponse(why, 503, {"Retry-After": "5", "Connection": "close"})
