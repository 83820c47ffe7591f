"""Other people's words, made safe to pass on: plain text of bounded length, never markup or control codes."""

import html
import json
import re
import unicodedata
from typing import cast

PROVIDER_MESSAGE_LIMIT = 300
"""Characters of a provider's message that are passed on: enough for a sentence, too short for a page."""

_HIDDEN_ELEMENTS = re.compile(r"<(script|style|head)\b.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"<[^>]*>")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}


def plain(text: str, limit: int = PROVIDER_MESSAGE_LIMIT) -> str:
    """`text` on one line, without markup, control, zero-width or bidirectional characters, at most `limit`."""
    untagged = html.unescape(_TAGS.sub(" ", _HIDDEN_ELEMENTS.sub(" ", text[: limit * 40])))
    # Unescaping can bring forth new markup ("&lt;b&gt;"), so no angle bracket survives it.
    visible = "".join(" " if c.isspace() else c for c in untagged if c not in "<>" and is_visible(c))
    line = " ".join(visible.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def is_visible(character: str) -> bool:
    """Whether a reader would see it, white space included."""
    return character.isspace() or unicodedata.category(character) not in _UNSEEN


def provider_words(body: str) -> tuple[str | None, str | None]:
    """The provider's code and message out of an error body, whatever its shape."""
    fields = _fields(body)
    if fields is None:
        return None, plain(body) or None
    code = next((plain(str(fields[key]), 40) for key in ("Code", "code") if fields.get(key)), None)
    said = (fields.get(key) for key in ("Description", "Code", "Status", "message", "error"))
    words = next((value for value in said if value), None)
    return code, None if words is None else plain(_as_text(words)) or None


def _fields(body: str) -> dict[str, object] | None:
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, object]", parsed) if isinstance(parsed, dict) else None


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
