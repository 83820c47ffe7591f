"""Who may have said what in a post, whatever it turns out to be: heard before anything in it can be discarded."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import cast

from ..untrusted import all_in
from .fields import NotFields, named, parsed, unescaped, written
from .parties import parties

LIMIT = 100
"""Objects with a sender, and fields and texts of one, that are heard."""
PEOPLE = 10
"""Of whom one text may be."""

_SENDER, _WORDS = "from", ("message", "subject")
_LOOSE = re.compile(
    r"""\b(from|message|subject)["'\\\s]{0,9}[:=]["'\\\s\[]{0,9}([^"'\\&\[\]{},\s][^"'\\&\[\]{},\r\n]{0,199})""",
    re.IGNORECASE,
)
"""A field of what is nearly JSON (cut off, in other quotes, within a text), or of a form."""


@dataclass(frozen=True)
class Utterance:
    """Words that one of these people may have said, as they came and decoded.

    Attributes:
        people: As a text's sender is written; more than one where it is not clear whose they are.
    """

    people: tuple[str, ...]
    words: tuple[str, ...]


def said(body: bytes) -> tuple[Utterance, ...]:
    """What every object in a body says that has a sender, at any depth; fields without an object are one.

    Never raises.
    """
    found = (utterance for posted in _objects(body) if (utterance := _utterance(posted)))
    return tuple(islice(found, LIMIT))


def _objects(body: bytes) -> list[dict[str, object]]:
    try:
        value = parsed(body, _together)
    except NotFields:
        value = None
    objects = [cast("dict[str, object]", item) for item in all_in(value) if isinstance(item, dict)]
    return objects or [_together(_loose(body))]


def _together(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    """The fields by their names, all that go by one name in a list."""
    fields: dict[str, object] = {}
    for key, value in pairs:
        cast("list[object]", fields.setdefault(named(key), [])).append(value)
    return fields


def _loose(body: bytes) -> Iterator[tuple[str, object]]:
    found = _LOOSE.finditer(body.decode("utf-8", "replace"))
    return ((field.group(1), field.group(2)) for field in islice(found, LIMIT))


def _utterance(posted: dict[str, object]) -> Utterance | None:
    senders = _texts(posted.get(_SENDER))
    words = [text for name in _WORDS for text in _texts(posted.get(name))]
    heard = senders[:PEOPLE] if words else []
    people = tuple(dict.fromkeys(who for sender in heard for who in parties(sender)[:PEOPLE]))
    if not people:
        return None
    return Utterance(people, tuple(dict.fromkeys(form for text in words for form in _forms(text))))


def _forms(text: str) -> tuple[str, ...]:
    # A wish counts in either reading, also where the sender's program encoded it only in part.
    return (text,) if " " in text else (text, unescaped(text))


def _texts(value: object) -> list[str]:
    """The texts in a value, at any depth."""
    return [text for item in islice(all_in(value), LIMIT) if (text := written(item))]
