"""Where the record lies: the URL that the operator sets, read without opening anything."""

import re
from pathlib import Path, PureWindowsPath
from urllib.parse import quote, unquote

from ..system import data_folder, system

MEMORY = "sqlite:///:memory:"
_EXPECTED = "must look like sqlite:///path/to/file.db"
_EXPECTED_ON_WINDOWS = "must look like sqlite:///C:/path/to/file.db"
_ODD = re.compile(r"[\x00-\x1f\x7f]|^\s|\s$")


_APPLICATION = "bulkvs-mcp"


def url_of_user() -> str:
    """The URL of this user's record, in the folder where their system keeps the data of programs."""
    file = Path(data_folder(), _APPLICATION, "record.db").as_posix()
    return f"sqlite://{'/' if file[1:2] == ':' else ''}{quote(file, safe='/:~')}"


def path_of(url: str) -> Path | None:
    """The file of a `sqlite:///path` URL, None for memory. The path is absolute; `~` is the user's home.

    Raises:
        ValueError: for any other URL: a query or a fragment, a folder, blanks around it, control characters; on
            Windows without a drive or a share, elsewhere with one.
    """
    scheme, _, rest = url.partition("://")
    path = _written(rest).lstrip("/")
    if scheme != "sqlite" or path.rpartition("/")[2] in ("", ".", "..", "~") or _ODD.search(path):
        raise _other_than_expected()
    if path == ":memory:":
        return None
    return _at_home(path) if path.startswith("~") else _of_root(path)


def _of_root(path: str) -> Path:
    """Of a drive where there are drives: without one it would be another file for each that a client starts in."""
    there = PureWindowsPath(path)
    if there.is_absolute() if system() == "windows" else not there.drive:
        return Path("/", path)
    raise _other_than_expected()


def _at_home(path: str) -> Path:
    if system() == "windows" and Path(path).parts[0] != "~":
        # Of anybody else's home Windows' Python only guesses where it would be.
        raise _other_than_expected()
    try:
        found = Path(path).expanduser()
    except RuntimeError:
        raise _other_than_expected() from None
    if not found.is_absolute():
        # A home that depends on the working directory is none.
        raise _other_than_expected()
    return found


def _written(rest: str) -> str:
    if "?" in rest or "#" in rest:
        raise _other_than_expected()
    try:
        return unquote(rest, errors="strict")
    except UnicodeDecodeError:
        raise _other_than_expected() from None


def _other_than_expected() -> ValueError:
    return ValueError(_EXPECTED_ON_WINDOWS if system() == "windows" else _EXPECTED)
