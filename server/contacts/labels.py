"""What a number is called (mobile, work, fax), in the words of programs and languages that write address books.

A label that has other words too stays as it is written: "mum's mobile" is not somebody's own.
"""

import quopri
import re
from functools import lru_cache

from ...messaging.contacts.cards import LABEL_LIMIT
from ...messaging.contacts.names import shown
from ..admin.lists import folded

FAX, PAGER, MOBILE = "fax", "pager", "mobile"

_BEFORE = (
    r"(?:tele|e|home|work|other|office|business|company|main|privat|firmen|buro|dienst|arbeits|geschafts|haupt"
    r"|zweit)?"
)
_BEHIND = r"(?:number|nummer|nr|no|num|phone|machine|gerat|line|anschluss)?"
"""What a word for a fax or a pager is joined to: Halifax is neither."""
_FAX = re.compile(rf"\b(?:{_BEFORE}fax(?:es)?{_BEHIND}|telecopi\w*|факс)\b")
_PAGER = re.compile(
    rf"\b(?:{_BEFORE}pagers?{_BEHIND}|beeper|piepser|funkruf\w*|cercapersone|localizador|buscapersonas|radiomessagerie|messageur|recepteur)\b"
)
_MOBILE = re.compile(
    r"\b(?:mobile?s?|mobil(?!i)\w*|cell|cellular\w*|cellphone|cellulare|celular|handy(?:s|nummer|nr|no|telefon)?|natel|iphone|pcs|gsm|movil"
    r"|telemovel|portable|smartphone|мобильныи|手机|携帯)\b"
)
_KINDS: dict[str, re.Pattern[str]] = {
    FAX: _FAX,
    PAGER: _PAGER,
    "telex": re.compile(r"\btelex\b"),
    "modem": re.compile(r"\b(?:modem|bbs|isdn|rnis|rdsi|rdis)\b"),
    "tty": re.compile(r"\b(?:tty\w*|tdd|textphone|teletipo|ttd|horbehinderte)\b"),
    "assistant": re.compile(r"\b(?:assist[ae]nte?n?|asistente|ayudante|secretary|sekretariat|sekretarin)\b"),
    "callback": re.compile(r"\b(?:callback|ruckmeldung|ruckruf|rappel|devolucion|retorno|richiamata)\b"),
    "radio": re.compile(r"\bradio(?:tel\w+)?\b"),
    MOBILE: _MOBILE,
    "company": re.compile(
        r"\b(?:company|firma|firmentelefon|zentrale|societe|societa|empresa|centralita|organizacion|compania)\b"
    ),
    "car": re.compile(r"\b(?:car|auto|automobile|autotelefon|voiture|automovil|carro)\b"),
    "work": re.compile(
        r"\b(?:work|business|office|geschaftlich|geschaft|arbeit|dienstlich|buro|bureau|travail|professionnel|trabajo"
        r"|oficina|laboral|lavoro|ufficio|uff|trabalho|comercial|emprego|werk|zakelijk|workphone)\b"
    ),
    "home": re.compile(
        r"\b(?:home|privat|private?|personal|zuhause|domicile|maison|casa|particular|hogar|abitazione|ab|residencial"
        r"|prive|thuis|homephone)\b"
    ),
    "main": re.compile(r"\b(?:main|primary|haupt\w*|principale?|hoofd\w*)\b"),
    "other": re.compile(r"\b(?:other|andere|weiter\w*|autre|otro|altro|outro|overig\w*)\b"),
}
"""From the one that says most: a work mobile is a mobile, a fax at home a fax."""

_PHONE = re.compile(
    r"(?!phonetic)\w*(?:phone|telefo)\w*|tel|tele|tlf|tfno|fono|fon|rufnummer|msisdn|festnetz\w*|landline|voice|sms"
)
_SAYS_NOTHING = frozenset({
    *("number", "numbers", "no", "nr", "num", "numero", "nummer", "pref", "preferred", "msg", "best", "e", "x"),
    *("text", "texts", "texting", "evolution", "contact", "customer", "client", "person", "member", "guest"),
    *("patient", "lead", "subscriber", "recipient", "profile", "of", "the", "de", "del", "della", "der", "des"),
    *("du", "da", "do", "la", "le", "l", "d", "den", "s", "fur", "for", "pour", "para", "per", "di"),
    *("llamada", "chamada", "automatica", "fisso", "fijo", "fixo", "fixe"),
})  # fmt: skip
_TYPES = frozenset({"voice", "pref", "msg", "text", "video", "internet", "dom", "intl", "parcel", "postal"})
_CUSTOM = re.compile(r"x-custom\((?:[^()]*,)?([^(),]*)\)", re.IGNORECASE)
"""How Android writes a label of somebody's own."""


@lru_cache(1024)
def label_of(written: str) -> str:
    """A label in our word for it, else as it is written, in small letters and cut."""
    known = _known(shown(written))
    if known is not None:
        return known
    label = shown(written).casefold()[:LABEL_LIMIT].strip()
    # What is left of it may say what all of it does not.
    return label if _known(label) is None else "other"


def _known(label: str) -> str | None:
    """Our word for a label; None where it says something else too."""
    words = folded(label)
    kind = kind_of(words)
    return kind if kind in (FAX, PAGER) or says_no_more(words) else None


@lru_cache(1024)
def label_of_types(types: frozenset[str]) -> str:
    """The label that the types of a vCard's number come to."""
    words = sorted(_custom(each) for each in types - _TYPES)
    known = [folded(each) for each in words if kind_of(folded(each))]
    return kind_of(" ".join(known)) or label_of(" ".join(words))


def _custom(written: str) -> str:
    found = _CUSTOM.fullmatch(written)
    quoted = found is not None and "quoted-printable" in written
    label = found[1] if found else written.removeprefix("x-")
    return quopri.decodestring(label.encode()).decode("utf-8", "replace") if quoted else label


def kind_of(words: str) -> str:
    """Our word for what folded words say of a number; empty where they say nothing of it."""
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(words)), "")


def says_no_more(words: str) -> bool:
    """Whether folded words say of which kind a number is, and not that it is somebody else's, say."""
    return all(_is_known(word) for word in words.split())


def is_of_numbers(words: str) -> bool:
    """Whether the folded words that head a column are about phone numbers."""
    phone = any(_PHONE.fullmatch(word) for word in words.split())
    return phone or bool(_FAX.search(words) or _PAGER.search(words) or _MOBILE.search(words))


def _is_known(word: str) -> bool:
    return bool(word.isdigit() or word in _SAYS_NOTHING or _PHONE.fullmatch(word) or kind_of(word))
