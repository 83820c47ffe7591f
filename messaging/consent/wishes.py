"""Wishes in plain words: texts that may say that their writer wants no more of them.

In law a wish counts however it is put, where a reasonable person would understand it so (47 CFR 64.1200(a)(10)).
It is flagged for a person to read, never acted on: a flag in vain costs a look, and a miss a violation.
"""

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise

from .guards import (
    is_for_now,
    is_no_plea,
    is_of_another_thing,
    leaves_another_thing,
    pleas,
    sends_another_thing,
    speaks_of_another_thing,
)
from .keywords import COURTESY, STOP_WORDS, is_called, is_order, is_start, is_stop, is_thanked
from .kinds import KINDS
from .languages import COMPOSED, FRENCH, LANGUAGES, SIGNS, SINGLE, SURE
from .misspelt import before, is_misspelt, spelt
from .reading import bare, joined, latin, legible, sentences, theirs, words
from .tongues.english.plain import ENGLISH
from .tongues.english.written import without_greeting
from .tongues.french.written import plainly
from .tongues.spanish.written import written_out


def looks_like_opt_out(text: str) -> bool:
    """Whether a message may say, by a keyword or in plain words, that its writer wants no more texts."""
    return not is_start(text) and (is_stop(text) or is_called(text) or is_thanked(text) or _wishes(text))


def make_rules() -> None:
    """Makes all that is needed to read a text, in a second or two of the processor that the first would wait."""
    # No English, and no wish: it is read by every rule there is.
    _wishes("Bonjour, gracias")


def _wishes(text: str) -> bool:
    own = written_out(joined(theirs(legible(text))))
    if _SHORT_STOP.fullmatch(words(own)) or _is_whole(own):
        return True
    said = _laid_out(own)
    if is_no_plea(said):
        return False
    if _has_sign(own) or _begins(own) or _has_keyword(own) or _is_shouted(text, own):
        return True
    said = pleas(said)
    english = _ENGLISH.search(said) is not None
    if any(map(partial(_matches, said), _patterns(english))):
        return True
    return not english and any(map(partial(_matches, plainly(said)), _compiled(FRENCH)))


def _matches(said: str, pattern: re.Pattern[str]) -> bool:
    # Most are not found at all: that is seen fastest by a search.
    return pattern.search(said) is not None and any(
        not _is_of_another(said, found) for found in pattern.finditer(said)
    )


def _is_of_another(said: str, found: re.Match[str]) -> bool:
    """Whether a plea is about a parcel, an invoice or the like; where the verb may come last, before it too."""
    if found.re in _sure():
        return False
    after = _rest(said, found.end())
    foreign = found.re in _foreign() or not found.group().isascii()
    within = found.group() + after.split(" .")[0] if foreign else ""
    if foreign and sends_another_thing(found.group(), after):
        return True
    return (
        is_for_now(found.group(), after)
        or is_of_another_thing(after)
        or leaves_another_thing(found.group(), after)
        or speaks_of_another_thing(within)
    )


def _rest(said: str, end: int) -> str:
    """What follows, with the blank before it."""
    after = said[end - 1 :] if said[end - 1 : end] == " " else said[end:]
    return re.sub("^ (?:people|folks|guys)(?= )", "", after) if _WHOM.search(said, 0, end) else after


_WHOM = re.compile(r"\b(?:you|u|these|them) ?$")
"""Said of whoever texts them: "you people" are no thing that a plea is about."""
_FIRST = 3
"""Forms of the first sentence, as `_sentences` gives them."""
_AMONG_FRIENDS = re.compile("arrete(?: ca)?")


def _begins(own: str) -> bool:
    """Whether its first sentence, or that of any line, is a keyword that binds: later they are words like others."""
    lines = _ENDING.sub(" . ", _ordered(own)).splitlines()
    return any(sentence in STOP_WORDS for line in lines for sentence in list(_sentences(line))[:2])


_ENDING = re.compile(r"[()\[\]{}|<>]|(?<=\w)[*~]+(?=\s)|\s/\s|[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]+")
"""What ends a sentence where no full stop does: a bracket, a bar, a picture."""


def _ordered(own: str) -> str:
    """A text whose keyword is told of a thing, in one sentence with it."""
    return re.sub(r"[\n\u2013\u2014-]+", " ", own) if is_order(own) else own


def _is_whole(own: str) -> bool:
    """Whether all of it is keywords, of whatever service, or a word that means it only alone."""
    said = words(own.replace("$", "s"))
    return _WHOLE.fullmatch(said) is not None or is_stop(said, "")


def _has_keyword(own: str) -> bool:
    """Whether any sentence is one; among friends, who say tu, only the first."""
    said = list(_sentences(_ordered(re.sub(r"\bno more ?\?", ".", own))))
    return any(map(_is_keyword, {*said[:_FIRST], *(one for one in said if not _AMONG_FRIENDS.fullmatch(one))}))


def _is_keyword(sentence: str) -> bool:
    """Whether a sentence is a keyword, in whatever language and spelling, or ends with one."""
    if _single().fullmatch(sentence) or is_misspelt(sentence):
        return True
    if _GLUED.fullmatch(sentence):
        return True
    if _TOLD.fullmatch(sentence):
        return True
    return _LASTLY.fullmatch(sentence) is not None


def _is_shouted(text: str, own: str) -> bool:
    if re.search(r"\b(?:stop|unsubscribe)\b", own) is None:
        return False
    return _SHOUTED.search(text) is not None or (
        _LAST.search(text) is not None and re.search("[a-z]{3}", text) is not None
    )


_WHOLE = re.compile(
    r"(?=.*\b(?:stop|end|quit|cancel|unsubscribe|revoke|arret|remove)\b)(?:(?:stop|stopall|end|quit|cancel|unsubscribe|revoke|arret|remove|start|unstop|help|info|or|and) ?)+"
    rf"|(?:fin|spam|scam stop)(?: {COURTESY}| stop)*"
)
_GLUED = re.compile(
    r"(?=.*(?:stop|quit|unsub|un ?s?cribe|optout|remov|rmv|\bend|cancel|revoke|delete|del ?me|leave ?me|take ?me ?off|no ?more|dont? ?te?xt|do ?not ?te?xt))"
    r"(?!dont leave|leave me (?:text|message)|stop(?: number)? \d)(?!.*(?:\bdont|do ?not|never) ?(?:stop|end|quit|cancel|remove|unsub|delete|opt|take))"
    r"(?!(?:(?:remove|end|cancel|delete|send|quit|stop|take|it|this|that|please|pls|all|now|and|me|the|thanks|thank you) ?)+$(?<!me)(?<!all)(?<!now)(?<!stop))"
    r"(?:(?:stop|end|quit|cancel|remove|rmv|delete|unsub(?:scribe)?|un ?s?cribe|opt ?out|revoke|all|now|te?xt(?:s|ing)?|txts?|msgs?|messages?"
    r"|messaging|me|my|number|please|pls|it|this|that|and|or|sms|alerts?|ads?|deals?|promos?|immediately|asap|to|2|=|reply|dont|do ?not|no|more"
    r"|leave|alone|take|off|thanks?|thank ?you|bot|contact|ga|sk|tty|id|ref|save) ?){2,}(?<!my)(?<!my )"
)
"""Keywords and their like, written together or not, and nothing else."""
_TOLD = re.compile(
    r"(?:(?:omg|ugh|lol|pl+[sz]+|pl+e+a+s+e+|just) ?)+ (?:sto+p{2,}|stop)|s?sto+p+ (?:bro|bruh|fam|homie|dudes?|mister|buddy|pal|dumb\w*|losers?|jerks?|jackass\w*|crooks?|thie\w+|robots?|bots?|today|rn|fr|ffs|smh|jfc|idc"
    r"|idiots?|spammers?|scammers?|a ?holes?|assholes?|lady|ladies|sir|mam|maam|man|people|guys|yall|forever|indefinitely|dam\w+|plz+|pls+|subscriptions?"
    r"|contact|stupid(?: \w+)?|now|immediately|asap|already|entirely|completely|permanently|please \w+|thank\w*|x\d*|times|thanks|sigh)"
    r"|(?:quote|star|hashtag|command) stop(?: (?:unquote|star))?|stop (?:question mark|exclamation point|smiley face|new line \w+|over and out|and delete)"
    r"|opt (?:dash|hyphen|minus) out|ess? tee? oh? pee?|s tea o p|(?:delete|remove) (?:remove|delete)"
)
"""The keyword told to somebody, by whatever name, or read out."""
_LASTLY = re.compile(
    r"(?:not|nope|nah|hell no|thanks|wrong|ugh|omg|jesus|dude|bro|guys|enough|never|sorry|your|these|this|that|i pay|it costs?|warning)(?: (?!(?:did|does|is|was|has|ca|ought|should|would)nt\b|(?:not|never|saying|to|the|a|bus|must|gotta)\b)\w+){0,3} stop"
    r"|(?:\w+ ){0,7}(?:please|but|so please|just|pls|seriously|hereby|once more|again) stop|(?!.*\b(?:go|drive|driving|pull|turn|come|walk|bus|rain|run|start|red|sign)\b)(?:\w+ ){1,7}and (?:please |just |pls )?stop"
    r"|(?:[a-z]+ )?(?:sto+p+ ?){2,}(?!(?:by|at|in|over|on)\b)(?:[a-z]+ ?){0,3}(?<!by)(?<!the library)|sto+p+ it sto+p+ it"
    r"|(?:acct|account|sudo|slash|period|caps|all caps|capital s|code|ref|from|number|phone) stop"
)
"""A sentence that comes to the keyword at its end."""
_SHORT_STOP = re.compile(
    r"(?!.*\b(?:bus|next|last|first|second|third|fourth|which|wrong|extra|my|our|your|the|a|an|one|more|no|pit|truck|train|tram|subway|metro|rest|door"
    r"|never|dont|don|wont|won|cant|can|didn|doesn|not|should|shouldn|rain|raining|non|full|quick|gas|ferry|f|four|way|4|it|that|this|each|every|whistle|i|we"
    r"|they|he|she|bleeding|will|would|could|to|when|where|what|why|how|is|pain|add|red|dead|tour|final|only|another|any|some|short|hard|must|may|or|and|until|by|if|si"
    r"|at|for|on|in|t|au|du|le|un|el)\b(?: \w+)* stop)(?:\w+ ){1,4}stop(?: (?:please|now|pls|plz|thanks|already))?"
)
"""A short text that comes to the keyword: in a longer one it is a word like any other."""
_SHOUTED = re.compile(
    r"(?=.*[a-z]{2})(?<![\w\"'\u201c])(?<!anneau )(?<!\b[Ll]e )(?<!\b[Uu]n )(?<!\b[Dd]u )(?<!\b[Aa]u )(?<!\b[Ff]eu )(?<!\b[Ff]eux )(?<!\bpar )(?<!est écrit )(?<!\ba écrit )(?<!a marqué )(?:STOP|UNSUBSCRIBE)(?![\w\"'\u201d])"
    r"(?!\s*(?:[\U0001f300-\U0001faff\u2764]|signs?|decals?|lines?|lights?|bars?|and shop|(?:and|or) (?:help|start)|bully|replies|keyword|PRESS(?:ES)?|WORK|PAYMENT|LOSS|THE (?!(?:[A-Z]+ )?(?:TE?XT|MESS|SPAM|SMS|ALERT|AD|PROMO|MADNESS|HAR+AS|BULL|CRAP|SHIT|BS|NON|NOTIF|REMIND|UPDAT|E?-?MAIL|CALL|OFFER|DEAL|JUNK|GARBAGE|SOLICIT|MARKET|BLAST|SEND|STALK|CONTACT|SUBSCR|LINK|SURVEY|POLIT|BOT|ROBO|NEWS|COUP))[A-Z]+|this|the|that|at|by|sign|light|in|on|for|from|it|watch|motion|over|accident|\d+ on|to (?:opt|end|unsub|stop|quit|cancel|this)|is what|and go)\b)",
    re.DOTALL,
)
"""The keyword in capitals among other words."""
_LAST = re.compile(
    r"(?<!\b[Aa])(?<!\b[Tt]he)(?<!\b[Bb]us)(?<!says)(?<!\bsay)(?<!sign)(?<!full)(?<!Full)(?<!next)(?<!last)(?<!\bto)(?<!sent)(?<!button)(?<!word)(?<!\bnot)(?<!n't)(?<!never)[\s,.]+STOP[\s.!]*$"
)
"""The same at the end."""


def _has_sign(own: str) -> bool:
    return any(
        not speaks_of_another_thing(own[found.start() :])
        for pattern in _signs()
        for found in pattern.finditer(own)
    )


def _laid_out(own: str) -> str:
    """The words, with " . " between sentences and " , " where a comma is."""
    own = re.sub(r" \+ (?=(?:de|d|recevoir|rien)\b)", " plus ", own)
    if _DOTTED.fullmatch(own):
        own = re.sub(r"\.+ ?", " ", own)
    parted = re.sub(r"[.!;\n\u2026]+|:(?!\d)|\s[-\u2013\u2014]+\s?|-{2,}", " . ", re.sub(r"\?+", " ? . ", own))
    plain = re.sub(
        r"[^\w\u0900-\u0dff\u0e00-\u0eff\s.,?'-]+", " ", parted.replace(",", " , ").replace("#", " number ")
    )
    written = [*map(spelt, plain.split()), ""]
    said = f" {' '.join(before(word, after) for word, after in pairwise(written))} "
    return without_greeting(said)


_DOTTED = re.compile(r"\W*[\w']+(?:\.+ ?[\w']+){2,}\W*")
"""A word, a stop, a word: all of it is one sentence."""


def _sentences(own: str) -> Iterator[str]:
    """Each sentence and line without what is only polite; the first part of one with a comma too."""
    for sentence in sentences(re.sub(r"\bexit (?=\d)", "exit at ", own.replace(",", ".").replace("'", ""))):
        said = " ".join(latin(word) for word in sentence.split() if not word.isdigit())
        yield said
        once = re.sub(r"\b(\w+)(?: \1\b)+", r"\1", said)
        yield " ".join(_POLITE.sub("", once).split())
        yield " ".join(_ASIDE.sub("", once).split())


_POLITE = re.compile(
    bare(
        rf"\b(?:{COURTESY}|por ?fa(?:vor|vorcito)?|porfis|xfa|plis|prego|s ?il (?:vous|te) plait|dank(?:e|u)|alstublieft|alsjeblieft|aub|tack|takk|tak|пожалуйста|спасибо|плиз|будь ласка|prosze|dziekuje|lutfen|tesekkurler|tolong|terima kasih|salamat|por gentileza|tout de suite|immediatement|de suite|inmediatamente|ahora mismo|3afa?k(?:o?u?m)?|(?:al)?lah (?:y|i)?kh?al+i\w*|m[ei]n fadl[ai]k|من فضلك|رجاء|الرجاء|لو سمحت\w*|شكرا|ارجوك\w*|कृपया|प्लीज|παρακαλω|vui long|lam on|xin|prosim|sofort|subito|imediatamente|and thx|n)\b"
    )
)
"""What is only polite, in any language."""
_ASIDE = re.compile(
    rf"\b(?:{COURTESY}|ok|okay|hey|hi|hello|hola|bonjour|just|now|yes|yeah|no(?! (?:par|cancel|borr|elimin|deten|ces|sal|dej|cort)\w)|im|i'm|sorry|sir|maam|guys|asap|immediately|kindly|reply|text|"
    r"sent with \w+ effect|ya|xin|po|na po|the word|i said|plz|[a-z]|plse|pleaze|s'il te plait|stp)\b"
)
_ENGLISH = re.compile(
    r"^(?!.* (?:quiero|queremos|mensajes|textos|manden|mandes|dejen|ustedes|numero|lista|veux|voulons|envoyez|quero|mensagens|bitte|nicht|ikke|no me|ya no|mi|por favor|baja) ).* (?:the|you|your|u|this|with|what|have|and|it's|i'll|i'm|i've|i|my|from|them|by|was) (?!.* (?:na|mat|po|nyo|que|pas|ko)(?= ))"
)


@cache
def _single() -> re.Pattern[str]:
    return re.compile(bare("|".join(f"(?:{pattern})" for pattern in SINGLE)))


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(bare(pattern)) for pattern in SIGNS)


@cache
def _foreign() -> frozenset[re.Pattern[str]]:
    return frozenset(_compiled(LANGUAGES))


@cache
def _sure() -> frozenset[re.Pattern[str]]:
    return frozenset(_compiled(SURE))


@cache
def _patterns(english: bool) -> tuple[re.Pattern[str], ...]:
    return _compiled((*KINDS, *ENGLISH)) if english else _compiled((*KINDS, *ENGLISH, *LANGUAGES, *COMPOSED))


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(map(_made, patterns))


@cache
def _made(pattern: str) -> re.Pattern[str]:
    """From the blank before a word on, which is found fast. Once: there are more than `re` remembers."""
    return re.compile(bare(f" (?:{_from_word(pattern)})"))


def _from_word(pattern: str) -> str:
    """A pattern that does not look at the blank at the beginning of a text or before its first word."""
    inner = pattern.replace("(?:^|[.,]) ?", "(?:(?<=^ )|[.,] ?)").replace("(?:^|[.,]) ", "(?:(?<=^ )|[.,] )")
    return re.sub(r"(?<![\[=])\^ ", "(?<=^ )", inner)
