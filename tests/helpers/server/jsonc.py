"""JSON with comments and trailing commas, read by other means than the code's."""

import json
import re
from typing import Any

LEXEME = re.compile(r'"(?:[^"\\]|\\.)*"|//[^\r\n]*|/\*.*?\*/', re.DOTALL)


def comments(text: str) -> list[str]:
    """The comments of JSON, found by other means than the code's."""
    return [token for token in LEXEME.findall(text) if not token.startswith('"')]


def bare(text: str) -> str:
    """The text without its comments."""
    return LEXEME.sub(lambda found: found[0] if found[0].startswith('"') else " ", text)


def plain(text: str) -> Any:
    """What JSON with comments and trailing commas says, read by the standard library."""
    return json.loads(re.sub(r'("(?:[^"\\]|\\.)*")|,(\s*[}\]])', lambda found: found[1] or found[2], bare(text)))
