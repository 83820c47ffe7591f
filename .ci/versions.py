"""The versions of other people's programs that the checks use, pinned in `versions.json`."""

import json
from pathlib import Path
from typing import cast


def pinned(kind: str) -> dict[str, str]:
    """Package and version of each: npm and python (clients that are driven), frameworks, tools of both."""
    known = json.loads(Path(__file__).with_name("versions.json").read_text("utf-8"))
    return cast("dict[str, str]", known[kind])
