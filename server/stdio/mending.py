"""Lines that are no JSON-RPC by the letter, and can mean one thing only."""

import json
import re
from typing import Any, cast

BOM = b"\xef\xbb\xbf"
"""What Windows puts before a text; it says nothing."""

_EMPTY = re.compile(rb"\[\s*\]")
_CAPABILITIES = ("capabilities", "io.modelcontextprotocol/clientCapabilities")


def mended(line: bytes) -> bytes:
    """The line, with objects where PHP wrote an empty one as a list: `params`, and capabilities at every level."""
    if not _EMPTY.search(line):
        return line
    try:
        message: object = json.loads(line)
        return json.dumps(message).encode() if _mend(_members(message)) else line
    except (ValueError, RecursionError):
        # No JSON, or nested deeper than anybody reads.
        return line


def _mend(message: dict[str, Any]) -> bool:
    """Whether anything was mended."""
    if message.get("params") == []:
        message["params"] = {}
        return True
    params = _members(message.get("params"))
    places = (params, _members(params.get("_meta")))
    found = [_filled(place, name) for place in places for name in _CAPABILITIES if name in place]
    return any(found)


def _filled(place: dict[str, Any], name: str) -> bool:
    if place[name] == []:
        place[name] = {}
        return True
    within = _members(place[name])
    found = [_filled(within, key) for key in within]
    return any(found)


def _members(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
