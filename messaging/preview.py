"""What a person is shown before a text goes out: composed from the validated draft, never from a model's words."""

import unicodedata
from collections.abc import Sequence

from .drafts import Draft
from .numbers import display
from .segments import analyse


def question(draft: Draft, duplicates: Sequence[str] = ()) -> str:
    """The whole of what would be sent, from whom, to whom, with everything that should give pause."""
    return "\n".join(
        [
            f"{_kind(draft)} from {display(draft.sender)} to {_audience(draft)}:",
            *(f"  {display(number)}" for number in draft.recipients),
            *_body(draft),
            *(f"Media: {url}" for url in draft.media),
            _size(draft),
            *(f"Warning: {warning}" for warning in warnings(draft, duplicates)),
        ]
    )


def warnings(draft: Draft, duplicates: Sequence[str] = ()) -> list[str]:
    """What should give pause, a sentence each."""
    found: list[str] = []
    if duplicates:
        who = ", ".join(display(number) for number in duplicates)
        found.append(f"the same text went, or may have gone, to {who} within the last ten minutes.")
    segmentation = analyse(draft.text)
    if segmentation.segments > 3:
        found.append(f"the text takes {segmentation.segments} segments; each is billed.")
    if hidden := sum(_is_hidden(c) for c in draft.text):
        found.append(f"the text contains {hidden} invisible character(s), shown here as [U+....].")
    return found


def visible(text: str) -> str:
    """`text` with what could deceive the eye (invisible or direction-changing characters) spelt out."""
    return "".join(f"[U+{ord(c):04X}]" if _is_hidden(c) else c for c in text)


def _is_hidden(character: str) -> bool:
    # The joiner and the selectors are part of many emoji and harmless.
    return unicodedata.category(character) in ("Cf", "Co", "Cn", "Zl", "Zp") and character != "\u200d"


def _kind(draft: Draft) -> str:
    return "MMS" if draft.media or draft.group else "SMS"


def _audience(draft: Draft) -> str:
    count = len(draft.recipients)
    if draft.group:
        return f"a GROUP of {count} who will see each other"
    return "1 person" if count == 1 else f"{count} people, one private message each"


def _body(draft: Draft) -> list[str]:
    # Every line is marked, so that no line of a text can pass for a line of the question.
    lines = visible(draft.text).splitlines() or ["(no text)"]
    return ["Text:", *(f"  | {line}" for line in lines)]


def _size(draft: Draft) -> str:
    segmentation = analyse(draft.text)
    messages = len(draft.requests())
    each = f"{segmentation.segments} segment(s), {segmentation.encoding}"
    return f"Size: {each}" if messages == 1 else f"Size: {each}, times {messages} messages"
