"""Where the record lies: the URL that the operator sets, read without opening anything."""

from pathlib import Path
from urllib.parse import unquote

MEMORY = "sqlite:///:memory:"
_EXPECTED = "must look like sqlite:///path/to/file.db"


def path_of(url: str) -> Path | None:
    """The file of a `sqlite:///path` URL, None for memory. The path is absolute; `~` is the user's home.

    Raises:
        ValueError: for any other URL.
    """
    scheme, _, rest = url.partition("://")
    path = unquote(rest).lstrip("/")
    if scheme != "sqlite" or not path or "\0" in path:
        raise ValueError(_EXPECTED)
    if path == ":memory:":
        return None
    try:
        return Path(path).expanduser() if path.startswith("~") or path[1:2] == ":" else Path("/", path)
    except RuntimeError:
        raise ValueError(_EXPECTED) from None
