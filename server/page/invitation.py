"""The sandbox's page, opened because a person picked it in their client: on it they are the other person."""

from ...tools.app import App
from ..settings import Settings
from ..terminal.typed import typed

_OPEN = "The page is open in my browser, perhaps behind this window."
_OFF = "The page did not open: BULKVS_PAGE is off. Without that setting, and after a restart, it does."
_NO_WINDOW = (
    "The page did not open: no window can appear where this server runs. On Linux the client has to pass DISPLAY"
    " or WAYLAND_DISPLAY on to it, and then start it anew."
)
_NOT_NOW = (
    "The page did not open: there was no browser to be started, or a window was opened less than a minute ago and"
    " has been closed. In a minute this can be picked again."
)
_BY_COMMAND = (
    "The page did not open from here: the record of this sandbox is a file, which may be read by others as well."
    " This command, in a terminal, opens it: {}"
)


async def invite(app: App, settings: Settings) -> str:
    """Opens the page where the record is this server's alone, and says what became of that as the person would."""
    guard = app.guard
    if settings.page == "off":
        return _OFF
    if guard.store.lasts:
        return _BY_COMMAND.format(typed(settings.store, "page", sandbox=True))
    if guard.summon is None:
        return _NO_WINDOW
    return _OPEN if await guard.summon() else _NOT_NOW
