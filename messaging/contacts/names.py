"""When two spellings are one name, and what a name may look like where it is shown.

A name is somebody's words: it is compared as whole words, shown on one line, and never read as a number.
"""

import re
import unicodedata

from ..visible import one_line

NAME_LIMIT = 60
"""Characters of a name that are shown."""
_DIGITS = 7
"""So many digits make a phone number of what is written."""

_CODE = re.compile("\\[U\\+[0-9A-F]{0,6}[\\]\u2026]?")
"""A character that is spelt out, its end perhaps cut."""

_JOINED = re.compile("['\u2018\u2019\u02bc`\u00b4.]")
"""What stands within a word: O'Brien, J.R."""
_DOTS = re.compile("\u2026|[.]{2,}")
"""What stands before the end of a number: "Anna …1201"."""
_NO_WORD = re.compile("[^a-z0-9]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_ACCENTS = range(0x300, 0x370)
"""Those of Latin, Greek and Cyrillic letters, without which a name is the same; other marks stay."""


def key(name: str) -> str:
    """What the spellings of one name share: lower-case words of letters, digits and marks, a space between them.

    Case, accents, hyphens, points and what no reader sees do not tell two names apart.
    """
    name = _DOTS.sub(" ", _CODE.sub("", name))
    if name.isascii():
        return " ".join(_NO_WORD.sub(" ", _JOINED.sub("", name.lower())).split())
    plain = unicodedata.normalize("NFKD", name).casefold()
    bare = "".join(c for c in plain if ord(c) not in _ACCENTS and unicodedata.category(c) != "Cf")
    joined = _JOINED.sub("", unicodedata.normalize("NFKC", bare.translate(_LETTERS)))
    return " ".join("".join(c if _of_a_word(c) else " " for c in joined).split())


def _of_a_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"


def is_name(written: str) -> bool:
    """Whether a name is meant and no number: it has a letter, and fewer than seven digits.

    The codes of what hides, where that is spelt out, are neither.
    """
    bare = _CODE.sub("", written)
    return any(c.isalpha() for c in bare) and sum(c.isdigit() for c in bare) < _DIGITS


def shown(name: str) -> str:
    """A name as it may be shown: one line, what hides spelt out, at most `NAME_LIMIT` characters."""
    return one_line(" ".join(name.split()), NAME_LIMIT)
