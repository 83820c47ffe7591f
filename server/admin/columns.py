"""What the columns of other systems' lists say about who must not be texted, by fixed lists of names and values.

The names come from the exports and import guides of Spoke, Shopify, OneSignal, MailUp, Mongoose, Convoso, CiviCRM
and AWS, and are given here as `folded` has them.
"""

import re
from collections.abc import Iterable
from enum import Enum, auto

from .lists import folded
from .moments import EARLIEST, moment_of_list
from .senders import is_number


class Role(Enum):
    """What a column is for."""

    NUMBER = auto()
    """Whose row it is."""
    PERHAPS_NUMBER = auto()
    """Another number of theirs, or the other party of a message."""
    DATE = auto()
    """When a row came about."""
    SINCE = auto()
    """When they opted out: a row without may be of somebody who did not."""
    SOURCE = auto()
    """How it is known."""
    WORDS = auto()
    """What they texted: only a keyword that binds opted them out."""
    OUT = auto()
    """Whether they opted out."""
    IN = auto()
    """Whether they may be texted."""
    STATUS = auto()
    """Which of the two."""
    BACK = auto()
    """When they opted in: it may be after they opted out."""
    ELSEWHERE = auto()
    """The same about e-mail, calls, letters."""
    UNKNOWN = auto()
    """It speaks of consent, and nobody knows how."""
    UNUSED = auto()
    """It has nothing to do with it."""


FLAGS = (Role.OUT, Role.IN, Role.STATUS)

_TEXTS = ("", "sms ", "text ", "texting ", "text message ", "text messaging ", "mobile ")
"""What may stand before a name that is about texts."""


def _about_texts(*names: str) -> frozenset[str]:
    return frozenset(before + name for before in _TEXTS for name in names)


_NAMES: dict[Role, frozenset[str]] = {
    Role.NUMBER: frozenset({
        "number", "phone", "phone number", "mobile", "mobile number", "mobile phone", "mobile phone number",
        "cell", "cell number", "cell phone", "cell phone number", "cellphone", "cellphone number", "telephone",
        "telephone number", "tel", "to", "to number", "msisdn", "recipient", "recipient number", "destination",
        "destination number", "destination phone number", "e 164", "phone e 164", "e 164 number", "sms number",
        "sms phone", "sms phone number", "opted out number", "opted out phone number", "unsubscribed number",
        "telefono", "numero", "numero de telefono", "celular", "numero celular", "numero de celular", "movil",
        "telefono celular", "telefono movil", "numero de telephone", "numero de portable", "portable",
        "cellulaire", "numero de cellulaire", "telefon", "telefonnummer", "handynummer", "rufnummer",
    }),
    Role.DATE: frozenset({
        "since", "date", "time", "date time", "datetime", "timestamp", "created", "created at", "created on",
        "created date", "date created", "create date", "creation date", "added", "added at", "added on",
        "added date", "date added", "insert date", "inserted at", "occurred at", "occurred on", "fecha", "datum",
    }),
    Role.SOURCE: frozenset({"source", "reason", "method"}),
    Role.WORDS: frozenset({
        "keyword", "message", "message text", "message body", "message content", "body", "text", "sms", "sms text",
        "sms body", "content", "reply", "response", "they wrote", "last message", "inbound message",
    }),
    Role.OUT: _about_texts("opt out", "opted out", "opt out status", "unsubscribed", "unsubscribe", "unsub")
    | {
        "do not text", "do not sms", "do not message", "do not contact", "dnc", "no sms", "no texts", "stop",
        "stopped", "blocked", "blacklisted", "suppressed", "opted out of sms", "opted out of texts", "opt out sms",
        "opt out text",
    },
    Role.IN: _about_texts("opt in", "opted in", "opt in status", "subscribed", "consent", "consented")
    | {
        "active", "accepts sms", "accepts sms marketing", "accepts texts", "sms marketing",
        "sms marketing consent", "sms permission", "ok to text", "can text",
    },
    Role.STATUS: _about_texts("status", "opt status", "subscription", "subscription status", "consent status")
    | {"sms marketing status"},
    Role.ELSEWHERE: frozenset({"do not phone", "do not trade"}),
    Role.UNUSED: frozenset({
        # Whether they or the operator said so (AWS); the number of the other side, or of a place.
        "end user opted out", "default address phone", "billing phone", "shipping phone",
    }),
}  # fmt: skip
_ROLE = {name: role for role, names in _NAMES.items() for name in names}

_WHOSE = re.compile(r"(?:(?:contact|subscriber|customer|recipient|lead|person|member|profile|is|has|was) )+")
"""What says no more than that a name is about the row's person."""
_OUT = re.compile(
    r"\b(?:opt(?:ed|s|ing)? out|unsub\w*|dnc|do not|revok\w*|stop\w*|block\w*|suppress\w*|blacklist\w*"
    r"|(?:de ?)?baja|desuscri\w*|desabon\w*|desinscri\w*|abgemeldet|abmelde\w*|abmeldung\w*)\b"
)
_SPEAKS = re.compile(
    rf"{_OUT.pattern}|\b(?:opt(?:ed|s|ing)?(?: back)? in|\w*subscri\w*|\w*consent\w*|permi\w+|accepts?|allow\w*"
    r"|suscri\w*|abonn\w*|inscri\w*|einwillig\w*|zustimm\w*|angemeldet"
    r"|marketing|dnd|channel|restored|re ?activat\w*)\b"
)
_WHEN = re.compile(r"\b(?:date|time|datetime|timestamp|at|on|when|fecha|el|le|am|datum|\w+datum)\b")
_HOW = re.compile(r"\b(?:reason|source|method|keyword|by|via)$")
_DETAIL = re.compile(r"\b(?:type|subtype|campaign|id|url|link|ip|page|form|name|title|arn|nl)$")
_ELSEWHERE = re.compile(
    r"\b(?:e ?mails?|mail|mailings?|newsletters?|fax|calls?|phone calls?|voice|push|whatsapp|postal)\b"
)
_TEXTS_TOO = re.compile(r"\b(?:sms|mms|texts?|texting)\b")
_NUMBERS = re.compile(
    r"\b(?:phone|phone number|mobile|mobile number|cell|cell number|cellphone|telephone|tel|msisdn)(?: \d)?$"
)
_OURS = re.compile(r"\b(?:texter|agent|owner|staff|user|our|assigned|sending|company|office|store|twilio|fax)\b")
"""Whose numbers of their own systems name beside the person's."""
_FROM = frozenset({"from", "from number", "sender", "sender number", "sender id", "originator"})


def role_of(name: str) -> Role:
    """What a column of this folded name is for."""
    bare = _WHOSE.sub("", name, count=1) if _WHOSE.match(name) and not _WHOSE.fullmatch(f"{name} ") else name
    known = _ROLE.get(name) or _ROLE.get(bare)
    return known or (_about_consent(bare) if _SPEAKS.search(bare) else _about_numbers(bare))


def _about_consent(name: str) -> Role:
    if _ELSEWHERE.search(name) and not _TEXTS_TOO.search(name):
        return Role.ELSEWHERE
    if _WHEN.search(name):
        return Role.SINCE if _OUT.search(name) else Role.BACK
    if _HOW.search(name):
        return Role.SOURCE if _OUT.search(name) else Role.UNUSED
    return Role.UNUSED if _DETAIL.search(name) else Role.UNKNOWN


def _about_numbers(name: str) -> Role:
    perhaps = name in _FROM or (_NUMBERS.search(name) and not _OURS.search(name))
    return Role.PERHAPS_NUMBER if perhaps else Role.UNUSED


_SAID = (
    {"unsubscribed", "unsubscribe", "opted out", "opt out", "out"},
    {"subscribed", "subscribe", "opted in", "opt in", "in"},
)
_STATUS = (
    {"stopped", "stop", "blocked", "blacklisted", "suppressed", "revoked", "do not text", "do not contact", "dnc"},
    {"active", "allowed"},
)
_YES = {folded(word) for word in (
    "yes", "true", "1", "1.0", "y", "x", "t", "on", "checked", "oui", "vrai", "si", "s", "verdadero", "sim",
    "verdadeiro", "vero", "ja", "j", "wahr", "tak", "ano", "evet", "do\u011fru", "да", "так", "\u03bd\u03b1\u03b9",
    "نعم", "כן", "हाँ", "是", "はい", "예", "네",
)}  # fmt: skip
_NO = {folded(word) for word in (
    "no", "false", "0", "0.0", "n", "f", "off", "unchecked", "non", "faux", "falso", "não", "nein", "falsch",
    "nee", "nej", "nei", "nie", "hay\u0131r", "yanl\u0131\u015f", "нет", "ні", "\u03cc\u03c7\u03b9", "لا", "לא",
    "नहीं", "không", "否", "いいえ", "아니요", "아니오",
)}  # fmt: skip
"""Yes and no in the languages of those who keep lists here, but for what is a state's abbreviation too."""
_TICKS = dict.fromkeys("\u2713\u2714\u2611\u2705", "yes") | dict.fromkeys("\u2610\u2b1c\u25a1", "no")
_CROSSES = dict.fromkeys("\u2717\u2718\u2715\u2716\u274c\u274e\u2612\u00d7", "a cross")
"""Some mark with it that it is so, some that it is not."""
_VALUES = {
    Role.OUT: (_SAID[0] | _YES, _SAID[1] | _NO),
    Role.IN: (_SAID[0] | _NO, _SAID[1] | _YES),
    Role.STATUS: (_SAID[0] | _STATUS[0], _SAID[1] | _STATUS[1]),
}
"""What is written for somebody who opted out, and for somebody who did not, by the role of the column."""


def says_out(role: Role, cell: str) -> bool | None:
    """Whether a cell of a column of flags says that they opted out; nothing where it is empty or unknown."""
    out, in_ = _VALUES[role]
    said = _word(cell)
    return True if said in out else False if said in in_ else None


def _word(cell: str) -> str:
    """What a cell says, folded; of a mark, what it stands for."""
    mark = cell.strip().removesuffix("\ufe0f")
    return (_TICKS | _CROSSES).get(mark) or folded(cell)


def is_flag(cell: str) -> bool:
    """Whether a cell has nothing but one of the values that columns of flags have."""
    return any(says_out(role, cell) is not None for role in FLAGS)


def may_be_flags(cells: Iterable[str]) -> bool:
    """Whether a column that nobody knows may tell those who opted out from others.

    So it may where all of it is flags, or some of it says that somebody is out; not where all of it says so. A
    digit that is the same throughout counts or numbers something.
    """
    said = {_word(cell) for cell in cells if not says_nothing(cell)}
    if said <= _OUT_WORDS or said in ({"1"}, {"0"}):
        return False
    return not said.isdisjoint(_OUT_WORDS) or all(map(is_flag, said))


_OUT_WORDS = (_SAID[0] | _STATUS[0] | {*_CROSSES.values()}) - {"out"}
_NOTHING, _SHORT = frozenset({"", "n a", "na", "nan", "none", "null"}), 8
"""What is written, folded, where there is nothing, and how many characters that can have."""


def says_nothing(cell: str) -> bool:
    """Whether a cell is empty, or says so in the word of some system."""
    return not cell or (len(cell) <= _SHORT and _word(cell) in _NOTHING)


def is_time(cell: str) -> bool:
    """Whether a cell holds a time: a phone number may be one, as seconds since 1970, and is none here."""
    try:
        return bool(moment_of_list(cell)) and not is_number(cell)
    except ValueError:
        return False


def lies_in_time(cell: str) -> bool:
    """Whether a cell says when something was: not "never", nor the day that stands for none (0000-00-00)."""
    try:
        return moment_of_list(cell) >= EARLIEST
    except ValueError:
        parts = [int(part) for part in _PARTS.findall(cell.upper().split("T")[0])]
        return bool(parts) and all(parts) and not any(_FIRST <= part < _YEAR for part in parts)


_PARTS = re.compile(r"(?<![0-9:])[0-9]{1,9}(?![0-9:])")
"""Of a day: those of a time stand beside colons."""
_FIRST, _YEAR = 1000, 2000
"""What is a year, and the first in which anybody texted."""

_BACK = re.compile(
    r"(?:(?:text(?:ed)?|sent|sms|keyword|reply|replied|inbound|event|contact|user|customer|member|consent) )*"
    r"(?:start(?:ed)?|unstop(?:ped)?|(?:re)? ?subscribe[ds]?|opt(?:ed|s|ing)?(?: back)? in|re ?activated?"
    r"|resume[ds]?|active|allow(?:ed)?|granted?|permitted|consented|accept(?:ed)?|unblock(?:ed)?|restored?|reinstated?)"
    r"(?: (?:keyword|event|sms|texts?|request|again))*"
)


def says_back(cell: str) -> bool:
    """Whether a cell of any column says that somebody may be texted: they came back, or never left."""
    return _BACK.fullmatch(folded(cell)) is not None
