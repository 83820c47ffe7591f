"""What the page's own files ask for: a session, the approvals, a person's answer to one, and the conversations.

Each request is a POST of a small JSON object, of a known shape, with the tab's session in a header of its own; no
other web page can make one (`checks`). What a request needs to be granted stands in one table and is looked at in
one place.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ...messaging.approval.asked import Outcome
from ...messaging.approval.decisions import Decisions
from ...messaging.refusals import StoreUnavailable
from ...provider.errors import InvalidArguments
from ...tools.pages import surface
from . import asked
from .holding import Held
from .sessions import APPROVALS_ONLY, NOTHING, Grant, Sessions, Shown

if TYPE_CHECKING:
    from .history.reading import Reader
    from .phone import Phone

BODY_LIMIT = 8 * 1024
"""Bytes of a request. The longest is a text of the other person's, in the sandbox."""

_WEB = Path(__file__).parent / "web"
_KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_USED_UP = "This link was used already, or is older than a minute."
_NO_SESSION = "This tab has no session."
_NOT_GRANTED = {
    Grant.APPROVALS: "This tab may not decide anything.",
    Grant.HISTORY: "This tab was opened to decide only, not to see the conversations.",
    Grant.PHONE: "There is no other telephone here: this is not the sandbox.",
}


@dataclass
class Desk:
    """What the page is for."""

    decisions: Decisions
    sessions: Sessions
    held: Held
    on_opened: Callable[[], None] = lambda: None
    shown: Shown = APPROVALS_ONLY

    async def open(self, _: Request, given: asked.Opening) -> Response:
        """A session for the tab, once for each link."""
        session = self.sessions.begin(given.link)
        if not session:
            return PlainTextResponse(_USED_UP, 403)
        self.on_opened()
        granted = [str(grant.name).lower() for grant in session.granted]
        about = {"sandbox": self.shown.sandbox, "command": self.shown.command}
        return JSONResponse({"session": session.word, "granted": granted, **about})

    async def look(self, request: Request, given: asked.Looking) -> Response:
        """The approvals, once they are others."""
        found = await self.held.after(given.version, request)
        return JSONResponse(found.content) if found else Response(status_code=204)

    async def show(self, request: Request, given: asked.Showing) -> Response:
        """Notes that a question stands before somebody."""
        return _said(await self.decisions.show(given.id, None, "page", tab=self._tab(request)))

    async def answer(self, request: Request, given: asked.Answering) -> Response:
        """Their answer."""
        decided = await self.decisions.decide(given.id, given.answer, "page", tab=self._tab(request))
        return _said(decided)

    async def watch(self, request: Request, given: asked.Watching) -> Response:
        """The approvals, the latest conversations and the latest texts of one, once any of them is another."""
        from .history.watching import known, watched

        look = partial(watched, self.reader, self.decisions, given)
        found = await self.held.after(known(given), request, look)
        return JSONResponse(found.content) if found else Response(status_code=204)

    async def people(self, _: Request, given: asked.Turning) -> Response:
        """More conversations."""
        return JSONResponse(await self.reader.people(given.cursor))

    async def texts(self, _: Request, given: asked.Reading) -> Response:
        """More texts with somebody, from a place backwards."""
        return JSONResponse(await self.reader.texts(given.number, given.cursor))

    async def find(self, _: Request, given: asked.Finding) -> Response:
        """Texts and people."""
        return JSONResponse(await self.reader.found(given.words, given.status, given.cursor))

    async def text(self, _: Request, given: asked.Texting) -> Response:
        """A text of the other person's."""
        from .phone import NotPossible

        try:
            return JSONResponse({"number": await self.phone.text(given.number, given.text)})
        except NotPossible as problem:
            return PlainTextResponse(f"{problem}", 422)

    async def arrive(self, _: Request, given: asked.Arriving) -> Response:
        """A receipt of the other person's telephone."""
        from .phone import NotPossible

        try:
            await self.phone.arrive(given.id, given.number, delivered=given.delivered)
        except NotPossible as problem:
            return PlainTextResponse(f"{problem}", 422)
        return JSONResponse({})

    @cached_property
    def reader(self) -> "Reader":
        """What reads the conversations; a page that is opened to decide only does without."""
        from .history.reading import Reader

        return Reader(self.decisions.store, self.decisions.now, self.shown.ours, self.shown.command)

    @cached_property
    def phone(self) -> "Phone":
        """The other person's telephone."""
        from .phone import Phone

        return Phone(self.decisions.store, self.decisions.now, self.shown.ours)

    def routes(self) -> list[Route]:
        """All that is asked for by POST."""
        return [Route(way.path, self._heard(way), methods=["POST"]) for way in WAYS]

    def _tab(self, request: Request) -> str:
        kind, _, session = request.headers.get("authorization", "").partition(" ")
        return self.sessions.tab(session) if kind == "Bearer" else ""

    def _refusal(self, request: Request, needs: Grant) -> Response | None:
        tab = self._tab(request)
        if needs and not tab:
            return PlainTextResponse(_NO_SESSION, 401)
        if needs not in self.sessions.granted(tab):
            return PlainTextResponse(_NOT_GRANTED[needs], 403)
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return PlainTextResponse("", 415)
        return None

    def _heard(self, way: "Way") -> Callable[[Request], Awaitable[Response]]:
        async def heard(request: Request) -> Response:
            if refusal := self._refusal(request, way.needs):
                return refusal
            try:
                return await way.act(self, request, way.kind.model_validate_json(await request.body()))
            except (ValidationError, InvalidArguments):
                return PlainTextResponse("", 400)
            except StoreUnavailable as unavailable:
                return PlainTextResponse(f"{unavailable}", 503)

        return heard


class Way(NamedTuple):
    """A path, what is asked there, who does it, and what that needs; nothing where a session only begins there."""

    path: str
    kind: type[asked.Asked]
    act: Callable[[Desk, Request, Any], Awaitable[Response]]
    needs: Grant


WAYS = (
    Way("/open", asked.Opening, Desk.open, NOTHING),
    Way("/look", asked.Looking, Desk.look, Grant.APPROVALS),
    Way("/show", asked.Showing, Desk.show, Grant.APPROVALS),
    Way("/answer", asked.Answering, Desk.answer, Grant.APPROVALS),
    Way("/watch", asked.Watching, Desk.watch, Grant.HISTORY),
    Way("/people", asked.Turning, Desk.people, Grant.HISTORY),
    Way("/texts", asked.Reading, Desk.texts, Grant.HISTORY),
    Way("/find", asked.Finding, Desk.find, Grant.HISTORY),
    Way("/text", asked.Texting, Desk.text, Grant.PHONE),
    Way("/arrive", asked.Arriving, Desk.arrive, Grant.PHONE),
)
"""Everything that a tab can ask for."""


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
