"""What the page's own files ask for: a session, the list, and a person's answer to one question of it.

Each request is a POST of a small JSON object, of a known shape, with the tab's session in a header of its own; no
other web page can make one (`checks`).
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ...messaging.approval.asked import Outcome
from ...messaging.approval.decisions import Decisions
from ...messaging.refusals import StoreUnavailable
from ...tools.pages import surface
from .holding import Held
from .sessions import Sessions

BODY_LIMIT = 4 * 1024
"""Bytes of a request. The longest is an answer with a typed name."""

_WEB = Path(__file__).parent / "web"
_KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_USED_UP = "This link was used already, or is older than a minute."
_NO_SESSION = "This tab has no session."


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Opening(_Asked):
    """A tab that came by a link."""

    link: str = Field(max_length=100)


class Looking(_Asked):
    """A tab that has drawn the list of this version."""

    version: str = Field(max_length=100)


class Showing(_Asked):
    """A tab that has drawn a question."""

    id: str = Field(max_length=100)


class Answering(_Asked):
    """A person's answer in a tab: `no`, `yes`, or the name that they typed."""

    id: str = Field(max_length=100)
    answer: str = Field(max_length=1000)


_Body = TypeVar("_Body", bound=_Asked)


@dataclass
class Desk:
    """What the page is for."""

    decisions: Decisions
    sessions: Sessions
    held: Held
    on_opened: Callable[[], None] = lambda: None

    async def open(self, request: Request, asked: Opening) -> Response:
        """A session for the tab, once for each link."""
        session = self.sessions.begin(asked.link)
        if not session:
            return PlainTextResponse(_USED_UP, 403)
        self.on_opened()
        return JSONResponse({"session": session})

    async def look(self, request: Request, asked: Looking) -> Response:
        """The list, once it is another one."""
        found = await self.held.after(asked.version, request)
        return JSONResponse(found.content) if found else Response(status_code=204)

    async def show(self, request: Request, asked: Showing) -> Response:
        """Notes that a question stands before somebody."""
        return _said(await self.decisions.show(asked.id, None, "page", tab=self._tab(request)))

    async def answer(self, request: Request, asked: Answering) -> Response:
        """Their answer."""
        decided = await self.decisions.decide(asked.id, asked.answer, "page", tab=self._tab(request))
        return _said(decided)

    def _tab(self, request: Request) -> str:
        kind, _, session = request.headers.get("authorization", "").partition(" ")
        return self.sessions.tab(session) if kind == "Bearer" else ""

    def routes(self) -> list[Route]:
        """All that is asked for by POST."""
        return [
            Route("/open", self._heard(Opening, self.open, sessionless=True), methods=["POST"]),
            Route("/look", self._heard(Looking, self.look), methods=["POST"]),
            Route("/show", self._heard(Showing, self.show), methods=["POST"]),
            Route("/answer", self._heard(Answering, self.answer), methods=["POST"]),
        ]

    def _heard(
        self,
        kind: type[_Body],
        act: Callable[[Request, _Body], Awaitable[Response]],
        *,
        sessionless: bool = False,
    ) -> Callable[[Request], Awaitable[Response]]:
        async def heard(request: Request) -> Response:
            if not sessionless and not self._tab(request):
                return PlainTextResponse(_NO_SESSION, 401)
            if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
                return PlainTextResponse("", 415)
            try:
                return await act(request, kind.model_validate_json(await request.body()))
            except ValidationError:
                return PlainTextResponse("", 400)
            except StoreUnavailable as unavailable:
                return PlainTextResponse(f"{unavailable}", 503)

        return heard


def create_page(desk: Desk) -> Starlette:
    """The application, without the checks that stand before it."""
    app = Starlette(routes=[*_files(), *desk.routes()])
    app.router.redirect_slashes = False
    return app


def _files() -> list[Route]:
    return [
        Route("/" if file.name == "index.html" else f"/{file.name}", _file(file), methods=["GET"])
        for file in (*sorted(_WEB.iterdir()), *(surface.HERE / name for name in surface.SHARED))
        if file.suffix in _KINDS
    ]


def _file(file: Path) -> Callable[[Request], Awaitable[Response]]:
    async def served(_: Request) -> Response:
        return FileResponse(file, media_type=_KINDS[file.suffix])

    return served


def _said(outcome: Outcome) -> Response:
    return JSONResponse({"state": outcome.state, "told": outcome.told, "via": outcome.via, "now": outcome.now})
