"""Keywords: texts that revoke consent, or give it again, by what the rule and the carriers say of them.

47 CFR 64.1200(a)(10) makes stop, quit, end, revoke, opt out, cancel and unsubscribe, in a reply, a revocation in
itself. Carriers in the United States and Canada also ask for the others (AWS, Required opt-out keywords), among
them ARRET and, in Canada, TD. Whoever adds thanks, a please or a signature has said no less.
"""

import re

from ..numbers import is_canadian
from .reading import joined, latin, legible, theirs, words

STOP_WORDS = frozenset(
    {
        *("stop", "stop all", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "opt out", "optout"),
        *("arret", "remove"),
    }
)
START_WORDS = frozenset({"start", "unstop"})

CANADIAN_STOP_WORDS = frozenset({"td"})
"""Keywords in Canada only: elsewhere they are an abbreviation of something else."""

COURTESY = (
    r"(?:please|pls|plz|thanks?(?: (?:you|u))?|thankyou|thx|thnx|tnx|ty|tysm|merci|svp|s il vous plait|gracias"
    r"|por favor|bitte|danke|obrigad[oa])"
)
_KEYWORD = f"(?:{'|'.join(sorted(STOP_WORDS, key=len, reverse=True))})"
_POLITE = re.compile(rf"{_KEYWORD}(?: {_KEYWORD})*(?: {COURTESY})*")
"""One keyword or several, and courtesies."""
_DEVICE = re.compile(
    r"[\s(\u2013\u2014-]+(?:sent (?:from|via|with|by) [^\n]{1,40}|get outlook for \w+|envoye de mon [^\n]{1,20}"
    r"|enviado desde mi [^\n]{1,20})\W*$",
    re.IGNORECASE,
)
_NAME = r"([^\W\d_][\w'\u2019.-]{0,19}(?:[ \t]+[^\W\d_][\w'\u2019.-]{0,19}){0,2})"
_SIGNED = re.compile(
    rf"(?:\n\s*(?:[-\u2013\u2014_~]+\s*)?|\s+[-\u2013\u2014~]+\s*|[-\u2013\u2014]{{2,}}\s*){_NAME}\W*$"
)
_THANKED = re.compile(
    rf"\b(?:please|pls|plz|thanks|thank you|thx|ty|merci|gracias)[\s,.!]+{_NAME}\W*$", re.IGNORECASE
)
_NO_NAME = re.compile(r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|today|tomorrow|tonight|now", re.IGNORECASE)


def is_stop(text: str, number: str = "") -> bool:
    """Whether a whole message revokes consent by a keyword.

    Args:
        number: Whose message it is, 11 digits: some keywords hold in Canada only.
    """
    if _own_words(text) in CANADIAN_STOP_WORDS:
        return is_canadian(number)
    bare = _DEVICE.sub("", text)
    return any(map(_is_polite, (text, bare, _without(_SIGNED, bare), _without(_THANKED, bare))))


def is_start(text: str) -> bool:
    """Whether a whole message is a keyword that gives consent again."""
    return _own_words(text) in START_WORDS


def _is_polite(text: str) -> bool:
    return _POLITE.fullmatch(_own_words(text)) is not None


def _own_words(text: str) -> str:
    return " ".join(map(latin, words(joined(theirs(legible(text)))).split()))


def _without(signature: re.Pattern[str], text: str) -> str:
    """A text without the name at its end, which is one only with capitals."""
    found = signature.search(text)
    if not found or not _is_name(found.group(1)):
        return text
    return text[: found.start(1)]


def _is_name(written: str) -> bool:
    return all(part[0].isupper() for part in written.split()) and not _NO_NAME.search(written)
