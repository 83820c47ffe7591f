"""Words of ours in another spelling: a neighbour on the keyboard, a letter too many, a digit for a letter."""

import re
from functools import lru_cache

from ..spelling import distance

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
    [
        "about",
        "atop",
        "bend",
        "canceled",
        "cancels",
        "chancel",
        "checkout",
        "council",
        "counsel",
        "cutout",
        "end",
        "ended",
        "ends",
        "evoke",
        "exit",
        "groove",
        "hideout",
        "huit",
        "layout",
        "lend",
        "lookout",
        "mend",
        "move",
        "moved",
        "option",
        "options",
        "out",
        "outfit",
        "outpost",
        "output",
        "prove",
        "provoke",
        "qui",
        "quick",
        "quid",
        "quiet",
        "quill",
        "quilt",
        "quite",
        "quits",
        "remote",
        "removal",
        "removed",
        "removes",
        "renew",
        "resubscribe",
        "revoked",
        "scope",
        "send",
        "shop",
        "shopping",
        "slop",
        "slot",
        "soap",
        "sop",
        "spot",
        "step",
        "stepping",
        "steps",
        "stock",
        "stoked",
        "stomp",
        "stone",
        "stoop",
        "stops",
        "store",
        "story",
        "stove",
        "stow",
        "strop",
        "subscribe",
        "subscribed",
        "subscribeme",
        "suit",
        "takeout",
        "tend",
        "timeout",
        "top",
        "topping",
        "tryout",
        "unit",
        "without",
        "workout",
        "subscribe me",
    ]
)
"""Words of their own that are close to a keyword."""


def is_misspelt(sentence: str) -> bool:
    """Whether all of it is nearly a keyword, and no other word."""
    written = sentence.translate(_DIGITS).replace(" ", "")
    if len(written) > _LONGEST or written in _WORDS or sentence in _WORDS:
        return False
    near = ((word, slips) for word, slips in _MISSPELT.items() if len(set(word) ^ set(written)) <= 2 * slips)
    return any(distance(written, word) <= slips for word, slips in near)


@lru_cache(4096)
def spelt(word: str) -> str:
    """The word of ours that this one is but for one slip; itself where it is a word of its own."""
    if (meant := _SOUNDING.get(_sound(word))) is not None:
        return meant
    if (found := _STEM.match(word)) is not None:
        return ("desinscri" if found["scribed"] else "desabonn") + word[found.end() :]
    # Words in -a and -o are other languages' own.
    if not 5 <= len(word) <= 12 or word in _KNOWN or not word.isascii() or word[-1] in "ao":
        return word
    return next((key for key in _KEYS if abs(len(key) - len(word)) < 2 and distance(word, key) < 2), word)


def _sound(word: str) -> str:
    """How a word sounds in Spanish, where b and v, s, z and soft c, g and j are often taken for each other."""
    soft = re.sub(r"(?<!c)h", "", re.sub(r"c(?=[ei])", "s", word)).replace("qu", "k")
    return re.sub(r"(.)\1", r"\1", soft.replace("ll", "y").translate(_LETTERS))


def before(word: str, after: str) -> str:
    """The same for a short word, where what follows leaves no doubt."""
    if word == "form" and after in _SENDERS:
        return "from"
    if _SHORT.fullmatch(word) or after not in _SENT or not 3 <= len(word) <= 6:
        return word
    return next((key for key in ("stop", "quit", "end", "cancel") if distance(word, key) < 2), word)


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
_SENT = frozenset(["messages", "messaging", "msging", "msgs", "text", "texting", "texts", "txts"])
_SENDERS = frozenset(["this", "u", "ur", "you", "your"])
_SHORT = re.compile("an|and|any|cancel|en|ends?|one|our|quit|sen[dt]|shop|step|s?top")
_KEYS = (
    "remove",
    "delete",
    "cancel",
    "texting",
    "messages",
    "message",
    "contact",
    "unsubscribe",
    "removed",
    "deleted",
    "number",
    "interested",
    "receive",
    "receiving",
    "getting",
    "anymore",
)
_KNOWN = frozenset(
    [
        "anymore",
        "besting",
        "betting",
        "cancel",
        "cancele",
        "cancels",
        "contact",
        "contacts",
        "content",
        "context",
        "contract",
        "council",
        "deceive",
        "deceiving",
        "delete",
        "deleted",
        "deletes",
        "depleted",
        "getting",
        "gutting",
        "interested",
        "interests",
        "jesting",
        "jetting",
        "letting",
        "lumber",
        "massage",
        "massager",
        "massages",
        "message",
        "messaged",
        "messages",
        "messenger",
        "moved",
        "mover",
        "nesting",
        "netting",
        "numbed",
        "number",
        "numbers",
        "numer",
        "nummer",
        "petting",
        "receive",
        "received",
        "receiver",
        "recoive",
        "receives",
        "receiving",
        "relieving",
        "removal",
        "remove",
        "removed",
        "remover",
        "removes",
        "renewed",
        "renting",
        "resting",
        "setting",
        "tasting",
        "teasing",
        "testing",
        "texting",
        "unsubscribe",
        "vesting",
        "vetting",
        "wetting",
    ]
)
