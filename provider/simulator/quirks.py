"""How answers look on the wire: as documented, and with the oddities that live accounts have shown."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import cast
from uuid import UUID

from starlette.responses import HTMLResponse, JSONResponse, Response

_SHORT_ID_DIGITS = 8


@dataclass
class Quirks:
    """Oddities of the real API, each off until a test or a curious person turns it on."""

    hex_ref_ids: bool = False
    """A RefId is eight upper-case hexadecimal digits instead of a UUID."""
    omit_fragments: bool = False
    """No Fragments in the answer to a send."""
    drifting_types: bool = False
    """Booleans come as text or number, numbers as text and back."""
    misspelt_last_modification: bool = False
    """The key reads "Last Modifiction"."""
    partial_resets: bool = False
    """A change of a number resets what it leaves out."""
    slow_changes: int = 0
    """So many reads of the numbers after a change still show them as they were before it."""
    one_byte_200: bool = False
    """Every success has a body of one byte, as an unknown path has. What was asked for is done."""
    html_errors: bool = False
    """Error bodies are web pages."""
    empty_bodies: bool = False
    """No body at all, whatever the status."""
    encoded_text: bool = False
    """The text of an incoming message is form-url-encoded inside the JSON."""

    def ref_id(self, unique: UUID) -> str:
        """The RefId of a message. The last digits, because a made-up UUID counts upwards there."""
        return unique.hex[-_SHORT_ID_DIGITS:].upper() if self.hex_ref_ids else str(unique)

    def success(self, content: Mapping[str, object] | Sequence[Mapping[str, object]]) -> Response:
        """A 200 with an object or a list of objects."""
        if self.empty_bodies:
            return Response()
        if self.one_byte_200:
            return one_byte()
        if isinstance(content, Mapping):
            return JSONResponse(self._reshape(content, 0))
        return JSONResponse([self._reshape(fields, position) for position, fields in enumerate(content)])

    def failure(self, status: int, content: Mapping[str, object]) -> Response:
        """An error with its body."""
        if self.empty_bodies:
            return Response(status_code=status)
        if self.html_errors:
            return HTMLResponse(_page(status, str(content.get("Description"))), status)
        return JSONResponse(content, status)

    def _reshape(self, fields: Mapping[str, object], position: int) -> dict[str, object]:
        shaped = dict(fields)
        if self.omit_fragments:
            shaped.pop("Fragments", None)
        if self.misspelt_last_modification and "Last Modification" in shaped:
            shaped["Last Modifiction"] = shaped.pop("Last Modification")
        if self.drifting_types:
            shaped = {key: _drift(key, value, position) for key, value in shaped.items()}
        return shaped


def one_byte() -> Response:
    """What the provider answers on a path it does not know."""
    return HTMLResponse("\n")


def _drift(key: str, value: object, position: int) -> object:
    """The same value in another type; booleans take turns, the first of a list as text, the next as number."""
    match key, value:
        case "Dlr", bool():
            return (str(value).lower(), int(value))[position % 2]
        case "Fragments", int():
            return str(value)
        case "Count" | "Tier", str():
            return int(value)
        case (("Sms" | "Mms"), bool()):
            return (str(value).upper(), int(value))[position % 2]
        case _, dict():
            within = cast("dict[str, object]", value)
            return {inner: _drift(inner, each, position) for inner, each in within.items()}
        case _:
            return value


def _page(status: int, description: str) -> str:
    title = f"{status} {HTTPStatus(status).phrase}"
    words = html.escape(description)
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{words}</p></body></html>"
