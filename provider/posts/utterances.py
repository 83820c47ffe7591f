"""Who may have said what in a post, whatever it turns out to be: heard before anything in it can be discarded."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import cast
from urllib.parse import parse_qsl

from .fields import NotFields, decoded, named, parsed, written
from .parties import parties

LIMIT = 100
"""Objects with a sender, and texts in one of them, that are heard."""
PEOPLE = 10
"""Of whom one text may be."""

_WORDS = frozenset({"message", "subject"})


@dataclass(frozen=True)
class Utterance:
    """Words that one of these people may have said, as they came and decoded.

    Attributes:
        people: As a text's sender is written; more than one where it is not clear whose they are.
    """

    people: tuple[str, ...]
    words: tuple[str, ...]


def said(body: bytes) -> tuple[Utterance, ...]:
    """What every object in a body says that has a sender, at any depth; of a form too. Never raises."""
    found = (utterance for posted in _objects(body) if (utterance := _utterance(posted)))
    return tuple(islice(found, LIMIT))


def _objects(body: bytes) -> Iterator[dict[str, object]]:
    try:
        value = parsed(body)
    except NotFields:
        value = _form(body)
    return (cast("dict[str, object]", item) for item in _items(value) if isinstance(item, dict))


def _form(body: bytes) -> dict[str, object]:
    pieces = "&".join(body.decode("utf-8", "replace").split("&")[:LIMIT])
    return {key.strip(): value for key, value in parse_qsl(pieces)}


def _utterance(posted: dict[str, object]) -> Utterance | None:
    senders = [text for key, value in posted.items() if named(key) == "from" for text in _texts(value)]
    words = [text for key, value in posted.items() if named(key) in _WORDS for text in _texts(value)]
    heard = senders[:PEOPLE] if words else []
    people = tuple(dict.fromkeys(who for sender in heard for who in parties(sender)[:PEOPLE]))
    if not people:
        return None
    return Utterance(people, tuple(dict.fromkeys(form for text in words for form in (text, decoded(text)))))


def _texts(value: object) -> list[str]:
    """The texts in a value, at any depth."""
    return [text for item in islice(_items(value), LIMIT) if (text := written(item))]


def _items(value: object) -> Iterator[object]:
    """A value and all that is in it."""
    waiting = deque([value])
    while waiting:
        item = waiting.popleft()
        yield item
        if isinstance(item, dict):
            waiting.extend(cast("dict[str, object]", item).values())
        elif isinstance(item, list):
            waiting.extend(cast("list[object]", item))
