"""Where the record lies: the URL that the operator sets, read without opening anything."""

import os
import re
import sys
from pathlib import Path
from urllib.parse import quote, unquote

MEMORY = "sqlite:///:memory:"
_EXPECTED = "must look like sqlite:///path/to/file.db"
_ODD = re.compile(r"[\x00-\x1f\x7f]|^\s|\s$")


_APPLICATION = "bulkvs-mcp"


def url_of_user() -> str:
    """The URL of this user's record, in the folder where their system keeps the data of programs.

    That is %LOCALAPPDATA% on Windows, ~/Library/Application Support on macOS, and elsewhere $XDG_DATA_HOME or
    ~/.local/share (XDG Base Directory Specification 0.8): what is there is not taken for settings, which people
    share between machines.
    """
    if sys.platform == "win32":
        folder = _named("LOCALAPPDATA", "~/AppData/Local")
    elif sys.platform == "darwin":
        folder = "~/Library/Application Support"
    else:
        folder = _named("XDG_DATA_HOME", "~/.local/share")
    file = Path(folder, _APPLICATION, "record.db").as_posix()
    return f"sqlite://{'/' if file[1:2] == ':' else ''}{quote(file, safe='/:~')}"


def _named(variable: str, otherwise: str) -> str:
    """The folder that a variable names; a relative one depends on where a program is started, so it is none."""
    given = os.environ.get(variable, "")
    return given if given and Path(given).is_absolute() else otherwise


def path_of(url: str) -> Path | None:
    """The file of a `sqlite:///path` URL, None for memory. The path is absolute; `~` is the user's home.

    Raises:
        ValueError: for any other URL: a query or a fragment, a folder, blanks around it, control characters.
    """
    scheme, _, rest = url.partition("://")
    path = _written(rest).lstrip("/")
    if scheme != "sqlite" or path.rpartition("/")[2] in ("", ".", "..", "~") or _ODD.search(path):
        raise ValueError(_EXPECTED)
    if path == ":memory:":
        return None
    if path.startswith("~"):
        return _at_home(path)
    return Path(path) if path[1:2] == ":" else Path("/", path)


def _at_home(path: str) -> Path:
    try:
        found = Path(path).expanduser()
    except RuntimeError:
        raise ValueError(_EXPECTED) from None
    if not found.is_absolute():
        # A home that depends on the working directory is none.
        raise ValueError(_EXPECTED)
    return found


def _written(rest: str) -> str:
    if "?" in rest or "#" in rest:
        raise ValueError(_EXPECTED)
    try:
        return unquote(rest, errors="strict")
    except UnicodeDecodeError:
        raise ValueError(_EXPECTED) from None
