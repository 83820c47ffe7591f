"""Wishes in plain words: texts that may say that their writer wants no more of them.

In law a wish counts however it is put, where a reasonable person would understand it so (47 CFR 64.1200(a)(10)).
It is flagged for a person to read, never acted on: a flag in vain costs a look, and a miss a violation.
"""

import re
from collections.abc import Iterator
from functools import cache

from .english import ENGLISH
from .keywords import COURTESY, is_start, is_stop
from .languages import LANGUAGES, SIGNS, SINGLE
from .reading import joined, latin, legible, sentences, theirs


def looks_like_opt_out(text: str) -> bool:
    """Whether a message may say, by a keyword or in plain words, that its writer wants no more texts."""
    return not is_start(text) and (is_stop(text, "") or _wishes(text))


def _wishes(text: str) -> bool:
    own = joined(theirs(legible(text)))
    if _has_sign(own) or any(_single().fullmatch(sentence) for sentence in _sentences(own)):
        return True
    said = _KEPT.sub(" ", _laid_out(own))
    return not _STAYS.search(said) and not _OTHERS.search(said) and any(pattern.search(said) for pattern in _patterns())


def _has_sign(own: str) -> bool:
    return any(pattern.search(own) for pattern in _signs())


def _laid_out(own: str) -> str:
    """The words, with " . " between sentences and " , " where a comma is."""
    parted = re.sub(r"[.!?;:\n\u2026]+|\s[-\u2013\u2014]+\s?|-{2,}", " . ", own)
    plain = re.sub(r"[^\w\s.,'-]+", " ", parted.replace(",", " , ").replace("#", " number "))
    return f" {' '.join(plain.split())} "


def _sentences(own: str) -> Iterator[str]:
    """Each sentence and line without what is only polite; the first part of one with a comma too."""
    for sentence in sentences(own.replace(",", ".")):
        yield _ASIDE.sub("", " ".join(map(latin, sentence.split()))).strip()


_ASIDE = re.compile(
    rf"\b(?:{COURTESY}|ok|okay|hey|hi|hello|hola|bonjour|just|now|yes|yeah|no|im|i'm|sorry|sir|maam|guys|asap|immediately|kindly|reply|text|"
    r"sent with \w+ effect|ya|xin|po|na po|the word|i said|plz|[a-z]|plse|pleaze|s'il te plait|stp)\b"
)
_KEPT = re.compile(
    r"\b(?:do ?n'?t|dont|do not|never|won'?t|wont|can'?t|cant|cannot|didn'?t|doesn'?t|not|couldn'?t|nao|no|ne) (?:ever |want (?:you )?to |quiero |want |please |quero )?"
    r"(?:stop|quit|end|cancel|unsubscribe|opt out|remove me|parar|dejar|paren|dejen|arretez|deje|pare|take me off|take us off|remove us|drop me|lose my number|delete my number|cut me off)\w*\b(?: (?:sending|texting|messaging|envoyer|mandar|receber|recibir|de \w+|d'envoyer))?(?: me)?(?: (?:these|texts?|messages?|mensajes|mensagens))?"
)
"""Negated: they want it to go on."""
_STAYS = re.compile(
    r"\b(?:(?:stop|unsub\w*|opted out|cancel\w*|out) (?:[\w'-]+ ){0,4}(?:by (?:accident|mistake)|accident(?:al)?ly)|accident(?:al)?ly (?:[\w'-]+ ){0,3}(?:stop|unsub\w*|opted out|removed)"
    r"|resubscribe|sign (?:me|us) back up|changed my mind|keep mine coming|i(?:'d)? (?:do )?want the texts|i like getting|live for the|i'm staying|re-subscribe|sign (?:me|us) (?:back )?up again|(?:add|put) (?:me|us) back"
    r"|(?<!you )(?<!u )(?<!guys )(?<!they )keep (?:me|us) on\b|(?:but|please|and|still) keep (?:sending|texting) (?:me|us|them|the \w+|these)\b"
    r"|still (?:want|like to get|need) (?:my|the|to get|to receive|your)|keep (?:them|the texts|the messages|sending the|the \w+ coming) coming)\b"
)
"""They say that they stay."""
_OTHERS = re.compile(
    r"\b(?:what|how|do|does|can|if|is what) (?:[\w'-]+ ){0,5}?(?:she|he|they|my (?:friend|neighbor|sister|brother|coworker|buddy|aunt|uncle)|people|someone|somebody)\b"
)
"""They ask how it is done by somebody else."""


@cache
def _single() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in SINGLE))


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, SIGNS))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<![\w'])(?:{pattern})") for pattern in (*ENGLISH, *LANGUAGES))
