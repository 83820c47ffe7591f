"""Where the record lies: the URL that the operator sets, read without opening anything."""

import re
from pathlib import Path
from urllib.parse import quote, unquote

from ..system import data_folder, system

MEMORY = "sqlite:///:memory:"
_EXPECTED = "must look like sqlite:///path/to/file.db"
_ODD = re.compile(r"[\x00-\x1f\x7f]|^\s|\s$")


_APPLICATION = "bulkvs-mcp"


def url_of_user() -> str:
    """The URL of this user's record, in the folder where their system keeps the data of programs."""
    file = Path(data_folder(), _APPLICATION, "record.db").as_posix()
    return f"sqlite://{'/' if file[1:2] == ':' else ''}{quote(file, safe='/:~')}"


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
    if system() == "windows" and Path(path).parts[0] != "~":
        # Of anybody else's home Windows' Python only guesses where it would be.
        raise ValueError(_EXPECTED)
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
