"""What the columns of other systems' lists say about who must not be texted, by fixed lists of names and values.

The names come from the exports and import guides of Spoke, Shopify, OneSignal, MailUp, Mongoose, Convoso, CiviCRM
and AWS, and are given here as `folded` has them.
"""

import re
from enum import Enum, auto


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
    CALLING = auto()
    """The calling code of the number's country."""
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
    Role.CALLING: frozenset({
        "country code", "country calling code", "country dial code", "calling code", "dial code", "dialing code",
        "dialling code", "phone code", "phone country code", "phone prefix", "country prefix", "prefix",
        "isd code", "codigo de pais", "codigo pais", "prefijo", "indicatif", "indicatif pays", "code pays",
        "vorwahl", "landesvorwahl",
    }),
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

_PERSONAL = re.compile(
    r"(?:(?:home|work|business|mailing|postal|billing|shipping|primary|default|preferred|address|full|first|last"
    r"|given|family|middle|maiden|display|nick) )*"
    r"(?:name|firstname|lastname|nickname|surname|initials?|title|salutation|e ?mails?|mail|address|street|city"
    r"|town|state|province|region|county|zip|zip code|postal|postal code|post code|postcode|country|company"
    r"|organi[sz]ation|birth(?:day|date)|birth date|date of birth|dob|age|gender|sex|language|locale"
    r"|carrier|network|(?:line|phone|number) type|time ?zone"
    r"|nombres?|apellidos?|correo|correo electronico|direccion|calle|ciudad|provincia|codigo postal|pais|empresa"
    r"|fecha de nacimiento|cumpleanos|genero|sexo|idioma|operadora?|tipo de linea|zona horaria"
    r"|nom|prenom|nom de famille|courriel|adresse|rue|ville|code postal|pays|entreprise|societe"
    r"|date de naissance|anniversaire|genre|sexe|langue|operateur|type de ligne|fuseau horaire"
    r"|vorname|nachname|strasse|ort|stadt|plz|land|firma|geburtstag|geburtsdatum|geschlecht|sprache)"
    r"(?: (?:address|code|name|line|id|abbreviation))?(?: \d)?"
)
"""What is of a person or a place, and the same for many of those who opted out."""
_OF_LIST = frozenset({"campaign", "campaign id", "campaign name", "purpose"})
"""What is of the list that somebody left."""


def is_personal(name: str) -> bool:
    """Whether a column of this folded name says who or where somebody is."""
    return _PERSONAL.fullmatch(_of_row(name)) is not None


def is_of_list(name: str) -> bool:
    """Whether it says what they were texted about."""
    return _of_row(name) in _OF_LIST


def speaks_of_out(name: str) -> bool:
    """Whether it has to do with opting out, whatever that be."""
    return _OUT.search(name) is not None


def role_of(name: str) -> Role:
    """What a column of this folded name is for."""
    bare = _of_row(name)
    known = _ROLE.get(name) or _ROLE.get(bare)
    return known or (_about_consent(bare) if _SPEAKS.search(bare) else _about_numbers(bare))


def _of_row(name: str) -> str:
    return _WHOSE.sub("", name, count=1) if _WHOSE.match(name) and not _WHOSE.fullmatch(f"{name} ") else name


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
