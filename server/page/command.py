"""`bulkvs-mcp page`: shows the whole page, approvals and conversations, until it is told to end."""

import sys
import time

import anyio
import click

from ...messaging.approval.decisions import Decisions
from ...messaging.record.store import Store
from ...messaging.system import is_terminal
from ...messaging.times import wall_clock
from ..record import opened_record
from ..screen import say_serving, warn
from ..settings import Settings
from ..signals import EndsWell
from ..terminal.typed import typed
from .opener import Opener, opener_here, put_away_forgotten
from .serving import Page, PageServer
from .sessions import Shown

_OFF = (
    "BULKVS_PAGE is off, so no page is shown here. Take the setting away, or run bulkvs-mcp approve, which asks in"
    " a terminal."
)
_NO_WAY = (
    "No window can be opened here, and nobody reads this: run it in a terminal, or bulkvs-mcp approve, which asks"
    " there."
)


class _Signalled(EndsWell, PageServer):
    """The page as a command."""


class _Commanded(Page):
    server_class = _Signalled


def show_page(settings: Settings, port: int) -> None:
    """Opens the page in the browser, or says where it is, and serves it until a signal comes."""
    if settings.page == "off":
        raise click.ClickException(_OFF)
    opener = opener_here()
    if opener is None and not is_terminal(sys.stderr):
        raise click.ClickException(_NO_WAY)
    with opened_record(settings, may_be_new=True) as store:
        shown = Shown(
            True, settings.sandbox, settings.from_numbers, typed(settings.store, sandbox=settings.sandbox)
        )
        anyio.run(_serve, store, opener, port, shown)


async def _serve(store: Store, opener: Opener | None, port: int, shown: Shown) -> None:
    decisions = Decisions(store, wall_clock, time.monotonic)
    page = _Commanded(store, decisions, wall_clock, time.monotonic, port, shown)
    await page.listen()
    try:
        _open(page, opener)
        await page.until_told_to_end()
    finally:
        await page.aclose()


def _open(page: Page, opener: Opener | None) -> None:
    put_away_forgotten()
    try:
        if opener is not None:
            page.show(opener)
            say_serving(f"The page is open in your browser ({page.url}).")
            return
    except OSError as error:
        warn(f"no window could be opened ({type(error).__name__}).")
    if not is_terminal(sys.stderr):
        raise click.ClickException(_NO_WAY)
    say_serving(f"Open this in your browser on this machine within a minute; it is good once:\n{page.link()}")
