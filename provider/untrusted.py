"""Other people's words, made safe to pass on: plain text of bounded length, never markup or control codes."""

import html
import json
import re
from collections import deque
from collections.abc import Iterator
from typing import cast

from .posts.address import words_without_secret
from .unseen import hides, is_visible, may_show, spelt

PROVIDER_MESSAGE_LIMIT = 300
"""Characters of a provider's message that are passed on: enough for a sentence, too short for a page."""

_HIDDEN_ELEMENTS = re.compile(r"<(script|style|head)\b.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[a-z/!?][^<>]*>", re.IGNORECASE)  # no "<" inside: a page full of them would take seconds


def plain(text: str, limit: int = PROVIDER_MESSAGE_LIMIT) -> str:
    """`text` on one line, without markup, control, zero-width or bidirectional characters, at most `limit`.

    What nobody here can say whether it shows is spelt out.
    """
    return _cut(_line(text[: limit * 40]), limit)


def _line(text: str) -> str:
    untagged = html.unescape(_TAGS.sub(" ", _HIDDEN_ELEMENTS.sub(" ", text)))
    # Unescaping can bring forth new markup ("&lt;b&gt;"), so no angle bracket survives it.
    shown = (_shown(untagged, place) for place, c in enumerate(untagged) if c not in "<>")
    return " ".join("".join(shown).split())


def _shown(text: str, place: int) -> str:
    character = text[place]
    if character.isspace():
        return " "
    if may_show(character):
        return spelt(character)
    # A joiner goes too: the parts of an emoji can stand alone.
    return character if is_visible(character) and not hides(text, place) else ""


def _cut(line: str, limit: int) -> str:
    return line if len(line) <= limit else line[: limit - 1] + "…"


def provider_words(body: str) -> tuple[str | None, str | None]:
    """The provider's code and message out of an error body, whatever its shape.

    An error may repeat what it was given, the address of our inbox with its secret for one.
    """
    fields = _fields(body)
    if fields is None:
        return None, _words(body) or None
    code = _first_said(fields, ("Code", "code"), 40)
    return code, _first_said(fields, ("Description", "Code", "Status", "message", "error"))


def _words(text: str, limit: int = PROVIDER_MESSAGE_LIMIT) -> str:
    # Before it is cut: a piece of the secret could not be told from other words.
    return _cut(words_without_secret(_line(text[: limit * 40])), limit)


def _first_said(
    fields: dict[str, object], keys: tuple[str, ...], limit: int = PROVIDER_MESSAGE_LIMIT
) -> str | None:
    """What the first of `keys` that says anything says."""
    said = (_words(_as_text(value), limit) for value in map(fields.get, keys) if value)
    return next((words for words in said if words), None)


def read_json(body: str) -> object:
    """What a body says.

    Raises:
        ValueError: it is no JSON, or says two things of one.
        RecursionError: it is too deep.
    """
    return json.loads(body, object_pairs_hook=_object)


def all_in(value: object) -> Iterator[object]:
    """A value and all that is in it."""
    waiting = deque([value])
    while waiting:
        item = waiting.popleft()
        yield item
        if isinstance(item, dict):
            waiting.extend(cast("dict[str, object]", item).values())
        elif isinstance(item, list):
            waiting.extend(cast("list[object]", item))


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object in which nothing is said twice; in other case it may be, if it is the same."""
    said: dict[str, object] = {}
    for key, value in pairs:
        first = said.setdefault(key.casefold(), value)
        if first is not value and first != value:
            raise ValueError("contradictory")
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a key comes twice")
    return dict(pairs)


_PAGE = re.compile(r"<\s*(?:!doctype|html|head|body|title|script|center)\b", re.IGNORECASE)


def is_documented(body: str) -> bool:
    """Whether a body is an error of the API itself: a JSON object with its description.

    A gateway in between answers in JSON too, with a code or a message of its own, and says nothing of the account.
    """
    said = (_fields(body) or {}).get("Description")
    # What is no text is a documented one too: {"Valid Type": ["a", "b"]}.
    return bool(plain(said)) and not _PAGE.search(said) if isinstance(said, str) else bool(said)


def _fields(body: str) -> dict[str, object] | None:
    try:
        parsed = read_json(body)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, object]", parsed) if isinstance(parsed, dict) else None


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
