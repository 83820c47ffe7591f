"""The fields of a post: found whatever their case, and read as text whatever their type."""

import json
import re
from collections.abc import Callable
from typing import cast

_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ENCODED = re.compile(r"[A-Za-z0-9*._~+%-]*")
"""What form encoding leaves or writes. A text that is cut may end within a %XX."""


class NotFields(Exception):
    """A body that has no fields, and why: never a word of it."""


def parsed(body: bytes, pairs: Callable[[list[tuple[str, object]]], object] | None = None) -> object:
    """What a body says in JSON.

    Args:
        pairs: What an object is read as; as a dictionary where it is left out, the last of equal keys.

    Raises:
        NotFields: nothing.
    """
    written = body.decode(json.detect_encoding(body), "replace")
    if not written.strip():
        raise NotFields("it is empty")
    try:
        # Numbers stay as they are written: a phone number is none, and a long one is no reason to fail.
        return json.loads(
            written, strict=False, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=pairs
        )
    except ValueError:
        raise NotFields("it is not JSON") from None
    except RecursionError:
        raise NotFields("it is nested too deeply") from None


def named(key: str) -> str:
    """A key in lower case, letters alone."""
    return re.sub(r"[\s_-]", "", key).lower()


def keyed(posted: dict[str, object]) -> dict[str, object]:
    """The fields by their names; of several of one name the first that is not null."""
    fields: dict[str, object] = {}
    for key, value in posted.items():
        if fields.get(named(key)) is None:
            fields[named(key)] = value
    return fields


def written(value: object) -> str:
    """A single value as text; nothing for what is none."""
    if isinstance(value, bool):
        return "true" if value else "false"
    # A lone surrogate is legal JSON and illegal UTF-8: it must not travel on.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def listed(value: object) -> list[object]:
    """A list, or the one value where a list could be."""
    return cast("list[object]", value) if isinstance(value, list) else [value]


def alone(value: object) -> object:
    """The one value of a list that has just one; anything else as it is."""
    items = listed(value)
    return items[0] if len(items) == 1 else value


def decoded(text: str) -> str:
    """`text` without its form encoding, which the provider applies to some.

    Any sign that the encoding replaces, a space or "@" for one, proves that it was not encoded.
    """
    return unescaped(text) if _ENCODED.fullmatch(text) else text


def unescaped(text: str) -> str:
    """`text` as it would read if it had been form-encoded."""
    return _PERCENT.sub(_characters, text.replace("+", " "))


def _characters(run: re.Match[str]) -> str:
    """What a run of %XX stands for; bytes that are not UTF-8 stay as they were written."""
    run_written, place, read_so_far = run.group(), 0, list[str]()
    for character in escaped(run_written).decode("utf-8", "surrogateescape"):
        width = 3 * len(character.encode("utf-8", "surrogateescape"))
        kept = "\ud800" <= character <= "\udfff"
        read_so_far.append(run_written[place : place + width] if kept else character)
        place += width
    return "".join(read_so_far)


def escaped(run: str) -> bytes:
    """The bytes of a run of %XX or =XX."""
    return bytes.fromhex(re.sub("[%=]", "", run))
