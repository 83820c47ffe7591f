"""What a person is shown before a text goes out: composed from the validated draft, never from a model's words."""

import re
from collections.abc import Mapping, Sequence

from ...provider.numbers import display
from ..visible import visible
from .draft import Draft

MARK = "  | "
"""What each line of a text begins with in a preview, and none of ours does."""
UNANSWERED = "Not answered yet: "
"""What a line begins with that quotes the recipients."""
_LINE_END = re.compile(r"\r\n|\r|\n")


def question(
    draft: Draft, warnings: Sequence[str], names: Mapping[str, str], unanswered: Sequence[str] = ()
) -> str:
    """The whole of what would be sent, from whom, to whom, with everything that should give pause.

    Args:
        names: Who has which number, in the operator's contacts.
        unanswered: What the recipients wrote since our last text to them.
    """
    return "\n".join(
        [
            f"{kind(draft)} from {display(draft.sender)} to {_audience(draft)}:",
            # The number first: nothing that is called a name can pass for it.
            *(f"  {display(number)}  {names.get(number, '')}".rstrip() for number in draft.recipients),
            # Above the text: what stands below a long one is not seen.
            *(f"Warning: {warning}" for warning in warnings),
            *(f"{UNANSWERED}{line}" for line in unanswered),
            *_body(draft),
            *(f"Media: {url}" for url in draft.media),
            _size(draft),
        ]
    )


def kind(draft: Draft) -> str:
    """SMS, or MMS where there is media or a group."""
    return "MMS" if draft.media or draft.group else "SMS"


def _audience(draft: Draft) -> str:
    count = len(draft.recipients)
    if draft.group:
        return f"a GROUP of {count} who will see each other"
    return "1 person" if count == 1 else f"{count} people, one private message each"


def _body(draft: Draft) -> list[str]:
    # No line of a text can pass for a line of the question.
    return ["Text:", *marked(draft.text)] if draft.text else ["Text: none"]


def marked(text: str) -> list[str]:
    """The lines of a text, each marked as such, with what hides in them spelt out."""
    return [f"{MARK}{line}" for line in _LINE_END.split(visible(text))]


def _size(draft: Draft) -> str:
    messages = len(draft.requests())
    if kind(draft) == "MMS":
        return "Size: 1 MMS message" if messages == 1 else f"Size: {messages} MMS messages"
    found = draft.segmentation
    each = "" if messages == 1 else f", {found.segments} for each of {messages} people"
    return f"Size: {segments(found.segments * messages)} billed{each} ({found.encoding})"


def segments(count: int) -> str:
    """So many of them, as people say it."""
    return f"{count} segment" if count == 1 else f"{count} segments"
