"""A text as its reader takes it: plain letters, and only what its writer says."""

import re
import unicodedata

from ...provider.names import WHOLE
from ...provider.unseen import is_visible

HEAD, TAIL = 4_000, 1_000
"""Characters that are looked at, from either end: nobody hides a wish in the middle of a longer text."""

_LOOKALIKES = str.maketrans("авеіјкмнорсѕтухοαεικνρτυχ", "abeijkmhopcstyxoaeikvptux")
"""Cyrillic and Greek letters with the look of Latin ones, as they are in small letters."""
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0655]")
"""Accents, and the vowel and hamza signs of Arabic, which few write. Those of Indian scripts are letters."""
_SIGNED = {first + place: chr(65 + place) for first in (0x1F150, 0x1F170, 0x1F1E6) for place in range(26)}
"""Letters in dark circles and squares, and those of which flags are made."""
_PLAIN = re.compile(r"[\t\n\r -~]*")
_WORD = "\\w\u0900-\u0dff\u0e00-\u0eff'"
"""What words are made of: vowel signs of India and beyond are no letters to Python."""
_QUOTES = str.maketrans("\u2018\u2019\u02bc`\u00b4\u201c\u201d\u00ab\u00bb\u201e", "'''''\"\"\"\"\"")
_APART = re.compile(rf"(?<![{_WORD}])\w(?P<gap>(?:[^{_WORD}]|['_])+)\w(?![{_WORD}])(?:(?P=gap)\w(?![{_WORD}]))+")
"""Letters that stand apart, all in the same way: S T O P, S.T.O.P."""

_REACTED = "|".join(
    (
        r"liked|loved|disliked|emphasi[sz]ed|questioned|laughed at|reacted\b[^\"\n]{0,40}|removed (?:an? )?[^\"\n]{1,30}",
        r"j'aime|(?:n'|l')?a (?:pas )?(?:bien )?(?:aime|adore)|a (?:ri de|mis en evidence|souligne|remis en question)|aime",
        r"a (?:ajoute|supprime|retire) [^\"\n]{1,30}|a reagi[^\"\n]{1,30}|a exprime [^\"\n]{1,20}",
        r"(?:no )?(?:le|me|te) (?:ha )?(?:gust|encant)\w+|le dio risa|se rio de|(?:ha )?(?:enfatiz|destac|cuestion)\w+",
        r"(?:ha )?reaccion\w+[^\"\n]{1,30}|(?:quito|elimino|ha quitado) [^\"\n]{1,30}",
        r"(?:nao )?gostou de|amou|adorou|riu de|enfatizou|questionou|deu enfase a|reagiu[^\"\n]{1,30}|removeu [^\"\n]{1,30}",
        r"ha (?:messo|aggiunto|reagito)[^\n]{1,30}|ha (?:adorato|evidenziato|riso (?:per|di))|(?:gefallt|liebt|lacht uber|betont)",
        r"[^\w\"\n]{1,12} (?:to|a)",
    )
)
_REACTION = re.compile(
    rf"^\W*(?:[^\W\d]{{1,20}} ){{0,2}}(?:{_REACTED})\W{{0,3}}\"[^\"]*\"?\W*$"
    # In German the verb comes last.
    r"|^\W*(?:[^\W\d]{1,20} )?hat (?:[^\"\n]{0,20} )?\"[^\"]*\" (?:mit (?:\"[^\"\n]{1,20}\"|[^\"\n]{1,20}) )?"
    r"(?:markiert|reagiert|geliebt|gelacht|hervorgehoben|betont|infrage gestellt|in frage gestellt)\W*$"
    r"|^\W*hat [^\"\n]{1,30} reagiert\W{0,3}\"[^\"]*\"?\W*$"
)
"""A reaction that a phone sends as a text (a tapback): what it quotes is ours."""
_CITED = re.compile(r"^[ \t]*>.*$|^-{3,} ?original message.*$", re.MULTILINE)
_ON_WROTE = re.compile(r"^\W{0,3}on\b.{5,80}\bwrote:\s*$", re.MULTILINE)
_INSTRUCTION = re.compile(
    r"\b(?:reply|text|txt|send|responda?|envi[ea]|repondez|envoyez|textez|reply with)\s+(?:(?:back|us|with|con|the word)\s+){0,2}"
    r"\W{0,2}(?:stop(?:all)?|end|quit|cancel|unsubscribe|opt ?-?out|remove|start|help|yes|alto|baja|salir|arret)\W{0,2}"
    r"\s*(?:to (?:this number|\d+)\s+)?(?:to|for|para|pour|um)\s+[^.\n\"]*"
    r"|\b(?:stop|end|quit|cancel|unsubscribe)\W{0,2} ?(?:to|2|=) ?(?:opt ?-?out|unsubscribe|stop|end|cancel|quit)\b"
    # It opens a sentence, or part of one: behind "I want", "how" or "ask you" it is what they want.
    r"|(?:^|(?<=[.!?;:(,\n-])|(?<=[.!?;:(,\n-] )|(?<=\bor ))to (?:opt ?-?out|unsubscribe|stop)\b[^.\n\"]{0,40}[ ,]"
    r"(?:(?:reply|text|send)\s+(?:(?:back|us|with|the word)\s+){0,2}\W{0,2}(?:stop|end|quit|cancel|unsub\w*|opt ?-?out|remove|out|no?|y|\d)\b|visit|click)[^.\n\"]*"
)
"""How to opt out, as senders say it. An automatic answer or a quotation has such; a writer's wish needs none."""


def legible(text: str) -> str:
    """`text` in small plain letters: no accent, width, style or invisible character tells two texts apart."""
    head = text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"
    composed = unicodedata.normalize("NFKC", head.translate(_SIGNED))
    shown = composed if _PLAIN.fullmatch(composed) else "".join(c for c in composed if is_visible(c))
    folded = bare(shown.casefold().translate(_QUOTES)).translate(WHOLE)
    return folded if folded.isascii() else re.sub(r"\w+", lambda word: _latin(word.group()), folded)


def bare(text: str) -> str:
    """`text` without accents."""
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))


def _latin(word: str) -> str:
    """A word in Latin letters where only some of its letters are others, which look like them."""
    return latin(word) if any(c.isascii() for c in word) else word


def latin(word: str) -> str:
    """A word in Latin letters where all others in it look like them; else as it is."""
    looks = word.translate(_LOOKALIKES)
    return looks if looks.isascii() else word


def theirs(legible_text: str) -> str:
    """What of a legible text its writer says: without what they quote of ours."""
    if _REACTION.match(legible_text):
        return ""
    own = _ON_WROTE.sub("\n", _CITED.sub("\n", legible_text))
    bare = _INSTRUCTION.sub(" ", own)
    # Who sends nothing but the instruction follows it.
    return bare if words(bare) else own


def joined(legible_text: str) -> str:
    """The same with letters that stand apart put together."""
    return _APART.sub(lambda found: re.sub(r"[\W_]", "", found.group()), legible_text)


def words(legible_text: str) -> str:
    """The words alone, a blank between them."""
    return " ".join(re.sub(rf"(?:[^{_WORD}]|[_'])+", " ", legible_text).split())


def sentences(legible_text: str) -> list[str]:
    """The words of each sentence and line that has any."""
    parts = re.split(
        r"(?:(?<!\d):|[.!?;\n\u2026\u3002\uff01\u061f\u06d4\u0964])+|\s[-\u2013\u2014]+\s?|-{2,}", legible_text
    )
    return [found for part in parts if (found := words(part))]
