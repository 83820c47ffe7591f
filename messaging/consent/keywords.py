"""Keywords: texts that revoke consent, or give it again, by what the rule and the carriers say of them.

47 CFR 64.1200(a)(10) makes stop, quit, end, revoke, opt out, cancel and unsubscribe, in a reply, a revocation in
itself. Carriers in the United States and Canada also ask for the others (AWS, Required opt-out keywords), among
them ARRET and, in Canada, TD. Whoever adds thanks, a please or a signature has said no less.
"""

import re

from ..numbers import is_canadian
from .guards import names_another_thing
from .reading import bare, joined, latin, legible, theirs, words

STOP_WORDS = frozenset(
    {
        *("stop", "stop all", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "opt out", "optout"),
        *("arret", "remove"),
    }
)
START_WORDS = frozenset({"start", "unstop"})

CANADIAN_STOP_WORDS = frozenset({"td"})
"""Keywords in Canada only: elsewhere they are an abbreviation of something else."""

_MUCH = r"(?: (?:again|anyways?|kindly|a (?:lot|bunch|million|ton)|loads|(?:so|very) much|much))*"
COURTESY = (
    r"(?:(?:please|pls|plz)(?: and thank(?:s| you))?|(?:(?:many|much|thousand) )?thanks?(?: (?:you|u))?"
    rf"{_MUCH}|(?:thankyou|thx|thnx|tnx|ty){_MUCH}|tysm|tyvm|(?:grand |mille )?merci(?: (?:beaucoup|bcp|bien|infiniment|d avance"
    r"|a (?:vous|tous|toi)))*|svp|s il (?:vous|te) plait|(?:muchas |muchisimas |mil )?gracias(?: (?:de antemano|por todo))?"
    r"|por favor(?:cito)?|porfa|per favore|(?:mille )?grazie(?: mille)?|stp|bitte|(?:vielen )?danke?|(?:muito )?obrigad[oa]"
    r"|(?:good ?)?bye(?: bye)?|cheers|(?:(?:kind|best|warm) )?regards|(?:bien )?cordialement|cdlt|au revoir|bonne (?:journee|soiree)"
    r"|adios|saludos|have a (?:good|nice|great|blessed) (?:day|one|evening|night|weekend))"
)
"""What says no more than the word before it: thanks, a please, a farewell."""
_KEYWORD = f"(?:{'|'.join(sorted(STOP_WORDS, key=len, reverse=True))})"
_POLITE = re.compile(rf"{_KEYWORD}(?: {_KEYWORD})*(?: {COURTESY})*")
"""One keyword or several, and courtesies."""
_IN_CANADA = f"(?:{'|'.join(sorted(CANADIAN_STOP_WORDS))}|t d|{_KEYWORD[3:]}"
_CANADIAN = re.compile(rf"{_IN_CANADA}(?: {_IN_CANADA})*(?: {COURTESY})*")
_THANKING = re.compile(
    rf"{_KEYWORD}(?: {_KEYWORD})* (?:(?:many |much )?than\w+|ty\w*|thx|thnx|tnx|tks|merci|gracias|grazie|danke|obrigad[oa]"
    r"|cheers|bye|goodbye|regards|adios|saludos|bonne) .+"
)
"""A keyword, thanks or a farewell, and whatever else: no verb's object stands behind those."""
_ORDER = re.compile(
    r"(?:cancel|end|quit|remove|revoke|stop)[ \t]*(?:\n+|[-\u2013\u2014]+)[ \t]*([^\n]{1,60}?)[\s.!]*"
)
"""A keyword with what may be its object behind a line end or a dash."""
_TRANSITIVE = re.compile(r"\W*(?:cancel|end|quit|remove|revoke)\s*\n\s*[^\W\d_]", re.IGNORECASE)
"""Words that may have an object, and something on the next line without a dash."""
_DEVICE = re.compile(
    r"[\s(\u2013\u2014-]+(?:sent (?:from|via|with|by) [^\n]{1,40}|get outlook for \w+|envoy[e\u00e9] (?:de|depuis|[a\u00e0] partir de) mon [^\n]{1,24}"
    r"|enviado (?:desde|do|con|de) (?:mi|meu) [^\n]{1,24}|obtenir outlook pour \w+|obtener outlook para \w+|von meinem [^\n]{1,24} gesendet|inviato (?:da|dal mio) [^\n]{1,24})\W*$",
    re.IGNORECASE,
)
_NAME = r"([^\W\d_][\w'\u2019.-]{0,19}(?:[ \t]+[^\W\d_][\w'\u2019.-]{0,19}){0,2})"
_SIGNED = re.compile(
    rf"(?:\n\s*(?:[-\u2013\u2014_~]+\s*)?|\s+[-\u2013\u2014~]+\s*|[-\u2013\u2014]{{2,}}\s*){_NAME}\W*$"
)
_THANKED = re.compile(rf"\b{COURTESY}[\s,.!]+{_NAME}\W*$", re.IGNORECASE)
_CALLED = re.compile(rf"\W*{_KEYWORD}[ \t]+[(\[]?{_NAME}\W*", re.IGNORECASE)
_LONGEST_SIGNED = 300
"""In longer texts no signature is looked for: a keyword and a name are short."""
_NO_NAME = re.compile(r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|today|tomorrow|tonight|now", re.IGNORECASE)


def is_stop(text: str, number: str = "") -> bool:
    """Whether a whole message revokes consent by a keyword.

    Args:
        number: Whose message it is, 11 digits: some keywords hold in Canada only.
    """
    forms = _forms(text) if len(text) <= _LONGEST_SIGNED else (text,)
    return any(map(_is_polite, forms)) or (is_canadian(number) and any(map(_is_canadian_stop, forms)))


def _forms(text: str) -> tuple[str, ...]:
    """A text as it is, and without what may be a signature."""
    own = _DEVICE.sub("", text)
    return text, own, _without(_SIGNED, own), _without(_THANKED, own)


def is_start(text: str) -> bool:
    """Whether a whole message is a keyword that gives consent again."""
    return _own_words(text) in START_WORDS


def is_called(text: str) -> bool:
    """Whether all of a text is a keyword and a name that nothing parts from it: theirs, or whom the verb is about."""
    found = _CALLED.fullmatch(bare(text))
    return found is not None and _is_name(found.group(1))


def is_thanked(text: str) -> bool:
    """Whether a keyword opens a text and thanks stand behind it, in more words than those that bind."""
    return _THANKING.fullmatch(_own_words(text)) is not None


def is_order(legible_text: str) -> bool:
    """Whether a keyword is told of a thing on the next line: `Cancel`, and below it `Appointment`."""
    found = _ORDER.fullmatch(legible_text.strip())
    return found is not None and names_another_thing(found.group(1))


def _is_canadian_stop(text: str) -> bool:
    return _CANADIAN.fullmatch(_own_words(text)) is not None


def _is_polite(text: str) -> bool:
    return _POLITE.fullmatch(_own_words(text)) is not None


def _own_words(text: str) -> str:
    return " ".join(map(latin, words(joined(theirs(legible(text)))).split()))


def _without(signature: re.Pattern[str], text: str) -> str:
    """A text without the name at its end, which is one only with capitals."""
    found = signature.search(text)
    if not found or not _is_name(found.group(1)) or (signature is _SIGNED and _TRANSITIVE.match(text)):
        return text
    return text[: found.start(1)]


def _is_name(written: str) -> bool:
    capitals = all(part[0].isupper() for part in written.split())
    return capitals and not _NO_NAME.search(written) and not names_another_thing(written)
