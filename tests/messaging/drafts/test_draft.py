"""What a text may hold: all that can be sent and shown; the rest is named."""

import unicodedata

import pytest

from bulkvs_mcp.messaging.drafts.draft import Senders, compose
from bulkvs_mcp.provider.errors import InvalidArguments

SENDER, ALICE = "13109060901", "13105551212"
REFUSED = ("Cc", "Cs")
EDGES = [chr(code) for code in (*range(0x100), 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0x10FFFF)]


@pytest.mark.parametrize("character", EDGES, ids=[f"U+{ord(c):04X}" for c in EDGES])
def test_of_all_characters_only_controls_and_halves_are_refused(character: str) -> None:
    refused = unicodedata.category(character) in REFUSED and character not in "\n\r\t"
    named = f"message: contains control characters: U+{ord(character):04X}"
    assert _problems(f"Hello{character}!") == ([named] if refused else [])


def _problems(text: str) -> list[str]:
    try:
        compose(Senders((SENDER,)), [ALICE], text, [], "", group=False)
    except InvalidArguments as refused:
        return [f"{issue.field}: {issue.problem}" for issue in refused.report.issues or []]
    return []
