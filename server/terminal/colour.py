"""Whether colours are wanted. What they say is said in words too."""

import os
from typing import IO

_FORCING = ("FORCE_COLOR", "CLICOLOR_FORCE")


def wanted(stream: IO[str]) -> bool:
    """By NO_COLOR (no-color.org), FORCE_COLOR and CLICOLOR; else whether the stream is a terminal for them."""
    environ = os.environ
    if environ.get("NO_COLOR"):
        return False
    if any(environ.get(name, "0") not in ("", "0") for name in _FORCING):
        return True
    return stream.isatty() and environ.get("TERM") != "dumb" and environ.get("CLICOLOR") != "0"
