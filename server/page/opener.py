"""Showing the page in the person's own browser.

The standard library's `webbrowser` is not used: without a display it starts a text browser, which writes into
stdout and reads from stdin, and over stdio these are the client's. A program's arguments can be read by everybody
on the machine, so what is opened is a file of this user's that leads on to the page.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from ...messaging.system import QUIETLY, opener

Opener = Callable[[Path], None]
"""Shows a local file in the browser; an OSError where that cannot be tried."""

_PREFIX = "bulkvs-mcp-page-"
_FORGOTTEN_SECONDS = 600.0
"""The age at which such a file is certainly nobody's any more."""
_LEADS_ON = """\
<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Opening</title>
<script>location.replace({url})</script>
"""


def opener_here(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Opener | None:
    """What opens a window before the person at this machine; None where none can appear, or before nobody."""
    command = opener(environ, platform)
    return partial(_start, command) if command else None


def leading_to(url: str) -> Path:
    """A new file that only this user can read, and that leads a browser on to `url`."""
    handle, name = tempfile.mkstemp(".html", _PREFIX, _folder())
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(_LEADS_ON.format(url=json.dumps(url)))
    return Path(name)


def put_away_forgotten(now: float | None = None) -> None:
    """Deletes the files of processes that were killed. `now` is in seconds since 1970."""
    latest = (time.time() if now is None else now) - _FORGOTTEN_SECONDS
    for file in _folder().glob(f"{_PREFIX}*.html"):
        with suppress(OSError):
            if file.stat().st_mtime < latest:
                file.unlink()


def _folder() -> Path:
    """On Linux the home folder itself: sandboxed browsers (snap) see neither /tmp nor what begins with a dot."""
    if sys.platform == "linux":
        with suppress(RuntimeError):
            home = Path.home()
            if os.access(home, os.W_OK):
                return home
    return Path(tempfile.gettempdir())


def _start(command: Sequence[str], file: Path) -> None:
    """Of its own session, and with nothing of ours to read or to write, the API token among it."""
    nothing = subprocess.DEVNULL
    theirs = {name: value for name, value in os.environ.items() if not name.upper().startswith("BULKVS_")}
    started = subprocess.Popen(  # noqa: S603 (nothing of it is anybody's words)
        [*command, str(file)],
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        start_new_session=True,
        creationflags=QUIETLY,
        env=theirs,
    )
    # It may last as long as the browser; without somebody who waits it would stay a zombie.
    threading.Thread(target=started.wait, daemon=True).start()
