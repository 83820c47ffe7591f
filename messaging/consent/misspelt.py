"""Words of ours in another spelling: a neighbour on the keyboard, a letter too many, a digit for a letter."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from ..spelling import distance


def _words(words: str) -> list[str]:
    return words.split()


_DIGITS = str.maketrans("0513@$", "osieas")
_MISSPELT = {
    "stop": 1,
    "optoutall": 2,
    "unsubscribe": 3,
    "unsubscribed": 2,
    "optout": 1,
    "revoke": 1,
    "stop text": 1,
    "stop texts": 1,
    "stop please": 1,
    "remove": 1,
    "removeme": 1,
    "stoptexting": 2,
    "unsubscribeme": 3,
    "cancel": 1,
    "deleteme": 1,
    "stopping": 0,
    "dontcontact": 1,
    "donottext": 1,
    "removemynumber": 2,
    "optmeout": 1,
    "desist": 1,
    "quit": 1,
}
_LONGEST = 15
_WORDS = frozenset(
    _words(
        "about atop bend canceled cancels chancel checkout council counsel cutout end ended ends evoke exit groove hideout huit layout lend lookout mend move moved option options out outfit outpost output prove provoke qui quick quid quiet quill quilt quite quits remote removal removed removes renew resubscribe revoked scope send shop shopping slop slot soap sop spot step stepping steps stock stoked stomp stone stoop stops store story stove stow strop subscribe subscribed subscribeme suit takeout tend timeout top topping tryout unit without workout"
    )
)
"""Words of their own that are close to a keyword."""


def is_misspelt(sentence: str) -> bool:
    """Whether all of it is nearly a keyword, and no other word."""
    written = sentence.translate(_DIGITS).replace(" ", "")
    if len(written) > _LONGEST or written in _WORDS or sentence in _WORDS:
        return False
    near = ((word, slips) for word, slips in _MISSPELT.items() if len(set(word) ^ set(written)) <= 2 * slips)
    return any(distance(written, word) <= slips for word, slips in near)


_DRAWN = re.compile(r"([a-z])\1{2,}")
"""A letter that is drawn out: no word has it more than twice."""


def _once(drawn: re.Match[str]) -> str:
    return drawn.group(1) * (2 if drawn.group(1) in "fl" else 1)


def _sounding(word: str) -> str | None:
    # Spanish has no word that ends so but its verbs, "textee".
    return None if word.endswith("ee") else _SOUNDING.get(_sound(word))


@lru_cache(4096)
def spelt(word: str) -> str:
    """The word of ours that this one is but for one slip; itself where it is a word of its own."""
    if len(set(word)) > 1:
        word = _DRAWN.sub(_once, word)
    if word in _KNOWN:
        return word
    if (read := word.translate(_DIGITS)) != word and (read in _WRITTEN or read in _SHORTENED):
        word = read
    if (meant := _SHORTENED.get(word) or _sounding(word)) is not None:
        return meant
    if (found := _STEM.match(word)) is not None:
        return ("desinscri" if found["scribed"] else "desabonn") + word[found.end() :]
    # Words in -a and -o are other languages' own.
    if not 5 <= len(word) <= 12 or not word.isascii() or word[-1] in "ao":
        return word
    return next((key for key in _KEYS if abs(len(key) - len(word)) < 2 and distance(word, key) < 2), word)


def _sound(word: str) -> str:
    """How a word sounds in Spanish, where b and v, s, z and soft c, g and j are often taken for each other."""
    soft = re.sub(r"(?<!c)h", "", re.sub(r"c(?=[ei])", "s", word)).replace("qu", "k")
    return re.sub(r"(.)\1", r"\1", soft.replace("ll", "y").translate(_LETTERS))


def _shortened(word: str) -> Iterator[str]:
    """How a chat writes it: without vowels behind its first letter, a letter once for twice, -in for -ing."""
    ends = ("ing", "in", "in'", "ng", "n") if word.endswith("ing") else ("",)
    first, *others = word.removesuffix("ing") if len(ends) > 1 else word
    for letters in product(*((letter, "") if letter in "aeiou'" else (letter,) for letter in others)):
        for end in ends:
            written = first + "".join(letters) + end
            yield from (written, re.sub(r"(.)\1", r"\1", written))


def before(word: str, after: str) -> str:
    """The same for a short word, where what follows leaves no doubt."""
    for meant, said, followed in _FOLLOWED:
        if word in said and after in followed:
            return meant
    if _SHORT.fullmatch(word) or after not in _SENT or not 3 <= len(word) <= 6:
        return word
    return next((key for key in ("stop", "quit", "end", "cancel") if distance(word, key) < 2), word)


_WRITTEN = _words(
    "again alerts alone anymore bother cancel contact delete from getting leave list message messages messaging more number please receive receiving remove send sending stop stopping take text texted texting texts them this these want don't aren't didn't doesn't haven't isn't shouldn't wasn't wouldn't"
)
_OWN = frozenset(_words("contat delt lav lave lev leve plas pleas pls stp tak"))
"""Words of their own, here or elsewhere, that are such a spelling too."""
_SHORTENED = (
    {
        short: word
        for word in reversed(_WRITTEN)
        for short in _shortened(word)
        if len(short) > 2 and short != word and short not in _OWN
    }
    | dict.fromkeys(("y'all", "yall", "ya'll", "allyuh", "unu", "unnu"), "you")
    | dict.fromkeys(("y'alls", "yalls", "y'all's"), "your")
    | dict.fromkeys(("pls", "plz", "plss", "plzz"), "please")
    | dict.fromkeys(("sotp", "stpo", "tsop", "stahp", "stawp"), "stop")
    | {
        "badda": "bother",
        "gimme": "give me",
        "y'all'd": "you would",
        "cn": "can",
        "leff": "leave",
        "nt": "not",
        "r": "are",
        "remuv": "remove",
        "numba": "number",
        "texs": "texts",
        "wid": "with",
        "yru": "why are you",
        "yu": "you",
    }
)
"""Words of a plea in a chat, and how they are read."""
_THINGS = frozenset(_words("list message messages msgs number phone promos texts"))
_FOLLOWED = (
    ("for", ("4",), ("any", "the", "these", "this", "ur", "your")),
    ("to", ("2", "fi"), ("be", "cease", "contact", "end", "get", "message", "quit", "send", "stop", "text")),
    ("stop", ("stp",), ("getting", "it", "receiving", "seeing", "this", "those", "ur", "your")),
    ("text", ("tex",), ("again", "me", "my", "this", "us")),
    ("texting", ("texing", "texin", "txing"), ("me", "my", "this", "us")),
    ("why", ("y",), ("am", "are", "did", "do", "r", "u", "you")),
    ("with", ("w", "wit"), ("the", "these", "this", "ur", "your")),
    ("from", ("form",), ("this", "u", "ur", "you", "your")),
    # Th as in the Caribbean and the street; de and di are elsewhere words of other languages.
    ("the", ("da", "de", "di"), ("list", "number", "texts", "phone")),
    ("these", ("dem", "dese"), _THINGS | {"text"}),
    ("this", ("dat", "dis"), _THINGS),
    ("take", ("tak", "tek"), ("me", "meh", "mi", "my", "off", "us")),
    ("don't", ("doan", "doh", "nuh"), ("bother", "message", "send", "sen", "text", "want", "write")),
    ("my", ("meh", "mi"), ("number", "phone", "name", "line", "cell")),
    ("me", ("meh", "mi"), ("again", "alone", "dem", "dese", "off", "out", "these")),
)
"""What a short word means, how it is written, and what must follow."""
_STEM = re.compile("de?[sz]+(?:(?P<scribed>[ie]n(?:s?ck?r|sck?|sr|sk?r)i)|ab+on+(?=[a-z]))")
"""The stem of what French calls leaving a list, however it is written."""
_LETTERS = str.maketrans("vgzck", "bjskk")
_SOUNDING = {
    _sound(word): word
    for word in (
        *(
            "arreter",
            "arretez",
            "deje",
            "dejen",
            "dejes",
            "dejar",
            "envie",
            "enviar",
            "enviarme",
            "envien",
            "envies",
        ),
        *(
            "escriba",
            "escriban",
            "escribas",
            "escribir",
            "escribirme",
            "hable",
            "hablen",
            "hables",
            "llame",
            "llamen",
        ),
        *("llames", "mensaje", "mensajes", "moleste", "molesten", "quiero", "recevoir", "recibir"),
        *(
            "que",
            "quisiera",
            "favor",
            "borren",
            "borrar",
            "borrenme",
            "quiten",
            "quitenme",
            "escribanme",
            "reciba",
        ),
    )
}
"""Words of a plea in Spanish and French, by their sound."""
_SENT = frozenset(
    _words("bothering contacting messages messaging msging msgs sending spamming text texting texts these")
)
_SHORT = re.compile("an|and|any|cancel|en|ends?|one|our|quit|sen[dt]|shop|step|s?top")
_KEYS = _words(
    "remove delete cancel texting messages message contact unsubscribe removed deleted number interested receive receiving getting anymore"
)
_KNOWN = frozenset(
    _words(
        "able anymore besting betting cancel cancele cancels cancer contact contacte contacts content context contract council deceive deceiving delete deleted deletes depleted getting gutting interested interests jesting jetting letting lumber massage massager massages message messaged messages messenger moved mover nesting netting numbed number numbers numer nummer petting receive received receiver recoive receives receiving relieving removal remove removed remover removes renewed renting resting setting tasting teasing testing texting unsubscribe vesting vetting wetting"
    )
)
