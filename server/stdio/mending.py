"""Messages that are no JSON-RPC by the letter: mended where they can mean one thing only, else named."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

BOM = b"\xef\xbb\xbf"
"""What Windows puts before a text; it says nothing."""

_EMPTY = re.compile(rb"\[\s*\]|\"capabilities\"\s*:\s*null")
_DECLARED = ("capabilities", "io.modelcontextprotocol/clientCapabilities")
_EMPTIED = ("arguments", "context", "_meta")
"""Members that are objects, and may be empty."""

_OBJECTS = ("capabilities", "clientInfo", "_meta", "context", "ref", "argument")
_TEXTS = ("name", "uri", "protocolVersion")
_OPTIONAL = ("_meta", "context")
"""Members that may be null as well."""


def mended(line: bytes) -> bytes:
    """The message, with objects where PHP wrote an empty one as a list, and capabilities where they are null."""
    if not _EMPTY.search(line):
        return line
    try:
        message: object = json.loads(line)
        return json.dumps(message).encode() if _mend(_members(message)) else line
    except (ValueError, RecursionError):
        # No JSON, or nested deeper than anybody reads.
        return line


def misfit(method: str, params: Mapping[str, Any]) -> str:
    """What a member of a request's params must be and is not; empty where all that this knows of fit."""
    return next(_misfits(method, params), "")


def _misfits(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    # What a tool is called with, its own answer tells of: a model reads that.
    objects = (*_OBJECTS, "arguments") if method == "prompts/get" else _OBJECTS
    for name in (name for name in objects if name in params):
        optional = name in (*_OPTIONAL, "arguments") and params[name] is None
        if not optional and not isinstance(params[name], dict):
            yield f"{name} must be an object"
    for name in (name for name in _TEXTS if name in params):
        if not isinstance(params[name], str):
            yield f"{name} must be text"
    for place in (params, _members(params.get("_meta"))):
        yield from _undeclarable(place)
    if method == "initialize":
        yield from _unnamed(params)


def _undeclarable(place: Mapping[str, Any]) -> Iterator[str]:
    for declared in _DECLARED:
        for name, value in _members(place.get(declared)).items():
            if value is not None and not isinstance(value, dict):
                yield f"{declared}.{name} must be an object"


def _unnamed(params: Mapping[str, Any]) -> Iterator[str]:
    said = _members(params.get("clientInfo"))
    if not all(isinstance(said.get(name), str) for name in ("name", "version")):
        yield "clientInfo must be an object with a name and a version, both text"
    for name in ("protocolVersion", "capabilities"):
        if name not in params:
            yield f"{name} is missing"


def _mend(message: dict[str, Any]) -> bool:
    """Whether anything was mended."""
    if message.get("params") == []:
        message["params"] = {}
        return True
    params = _members(message.get("params"))
    found = [_emptied(place, name) for place in (params, _members(params.get("context"))) for name in _EMPTIED]
    places = (params, _members(params.get("_meta")))
    found += [_filled(place, name) for place in places for name in _DECLARED if name in place]
    return any(found)


def _emptied(place: dict[str, Any], name: str) -> bool:
    mends = place.get(name) == []
    if mends:
        place[name] = {}
    return mends


def _filled(place: dict[str, Any], name: str) -> bool:
    if place[name] == [] or (name in _DECLARED and place[name] is None):
        place[name] = {}
        return True
    within = _members(place[name])
    found = [_filled(within, key) for key in within]
    return any(found)


def _members(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
