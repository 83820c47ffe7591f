"""The page of a server over stdio: nothing of it is there before a call needs it, nothing after the server."""

from typing import TYPE_CHECKING

import anyio

if TYPE_CHECKING:
    from ...messaging.approval.decisions import Decisions
    from ...tools.guard import Summon
    from ..page.serving import Page


class Pages:
    """What a server has made of its page."""

    def __init__(self, *, sandbox: bool = False, store: str = "", ours: tuple[str, ...] = ()) -> None:
        self._sandbox = sandbox
        self._store = store
        self._ours = ours
        self._page: Page | None = None

    def summons(self, decisions: "Decisions") -> "Summon | None":
        """What calls a person to the page of this record; None where no window can appear before anybody."""
        from ..page.opener import opener_here

        opener = opener_here()
        if opener is None:
            return None
        from ..page.summoning import Summoner

        self._page = _page_of(decisions, self._store, self._ours, sandbox=self._sandbox)
        return Summoner(self._page, opener)

    async def aclose(self) -> None:
        """Nothing listens any more."""
        if self._page is not None:
            with anyio.CancelScope(shield=True):
                await self._page.aclose()


def _page_of(decisions: "Decisions", store: str, ours: tuple[str, ...], *, sandbox: bool) -> "Page":
    from time import monotonic

    from ..page.serving import Page
    from ..page.sessions import Shown
    from ..terminal.typed import typed

    # What is in memory no command can show, and in the sandbox it is nobody's.
    lasts = decisions.store.lasts
    command = typed(store, sandbox=sandbox) if lasts else ""
    shown = Shown(whole=sandbox and not lasts, sandbox=sandbox, ours=ours, command=command)
    return Page(decisions.store, decisions, decisions.now, monotonic, shown=shown)
