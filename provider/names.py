"""When two names of webhooks are one to a careless database: a reason to refuse, never to act on the other."""

import unicodedata

from .untrusted import is_visible

WHOLE = str.maketrans({"\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u0131": "i", "\u00e6": "ae", "\u0153": "oe"})
"""Letters that have no marks of their own and are plain ones to a database without accents."""


def fold(name: str) -> str:
    """What is left of a name without case, width, marks, what nobody sees, and outer spaces.

    Under their usual collations databases compare so: "Default", "DEFAULT ", "D\u00e9fault" and one that has a
    zero-width space in it may be one row. Whether the provider's does is not known.
    """
    compatible = unicodedata.normalize("NFKC", name).casefold().translate(WHOLE)
    letters = (c for c in unicodedata.normalize("NFD", compatible) if not unicodedata.category(c).startswith("M"))
    shown = "".join(c for c in letters if is_visible(c))
    return " ".join(unicodedata.normalize("NFKC", shown).casefold().split())
