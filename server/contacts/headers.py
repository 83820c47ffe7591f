"""What the columns of an address book are for, by the names that Google, Outlook, Thunderbird and people use.

The names are given as `folded` has them: in English, German, French, Spanish, Portuguese and Italian, as the
programs export them there.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from .labels import is_of_numbers, kind_of, says_no_more


class Part(Enum):
    """What a column says of somebody."""

    FULL = auto()
    GIVEN = auto()
    MIDDLE = auto()
    FAMILY = auto()
    SUFFIX = auto()
    NICKNAME = auto()
    ORGANISATION = auto()
    SOME_NAME = auto()
    """The whole name, or the part of it that no other column has."""
    NUMBER = auto()
    PERHAPS_NUMBER = auto()
    """A number where all that stands in it is one: "home", "business"."""
    LABEL = auto()
    """What the number of the same place is called."""
    FOREIGN = auto()
    """A number, and perhaps somebody else's."""
    UNUSED = auto()


@dataclass(frozen=True)
class Column:
    """What a column is for.

    Attributes:
        label: What its numbers are called.
        place: Which of several numbers it is, or names: "Phone 2 - Value".
    """

    part: Part
    label: str = ""
    place: int = 0


_NAMES: dict[Part, frozenset[str]] = {
    Part.FULL: frozenset({
        "full name", "fullname", "display name", "displayname", "contact", "contact name", "customer",
        "customer name", "client", "client name", "person", "anzeigename", "vollstandiger name", "nom complet",
        "nom affiche", "nombre completo", "nombre para mostrar", "nome completo", "nome visualizzato",
        "nome de exibicao", "volledige naam", "weergavenaam",
    }),
    Part.SOME_NAME: frozenset({"name", "nom", "nombre", "nome", "naam", "contact s name"}),
    Part.GIVEN: frozenset({
        "first name", "firstname", "first", "given name", "givenname", "forename", "vorname", "prenom",
        "primer nombre", "nombre de pila", "primeiro nome", "nome proprio", "voornaam",
    }),
    Part.MIDDLE: frozenset({
        "middle name", "middlename", "middle", "additional name", "additional names", "middle names",
        "weitere vornamen", "zweiter vorname", "deuxieme prenom", "autres prenoms", "segundo nombre",
        "segundo nome", "nome do meio", "secondo nome", "tussenvoegsel",
    }),
    Part.FAMILY: frozenset({
        "last name", "lastname", "last", "surname", "family name", "familyname", "nachname", "familienname",
        "zuname", "nom de famille", "apellido", "apellidos", "primer apellido", "sobrenome", "apelido",
        "apelidos", "cognome", "achternaam",
    }),
    Part.SUFFIX: frozenset({"suffix", "name suffix", "namenssuffix", "suffixe", "sufijo", "sufixo", "suffisso"}),
    Part.NICKNAME: frozenset({
        "nickname", "nick name", "nick", "spitzname", "surnom", "apodo", "alias", "alcunha", "soprannome",
        "bijnaam",
    }),
    Part.ORGANISATION: frozenset({
        "company", "company name", "organization", "organisation", "organization name", "organisation name",
        "organization 1 name", "business name", "account name", "firma", "unternehmen", "societe", "entreprise",
        "empresa", "compania", "organizacion", "organizacao", "societa", "azienda", "bedrijf",
    }),
}  # fmt: skip
_PART = {name: part for part, names in _NAMES.items() for name in names}

_WHOSE = re.compile(
    r"(?:contact|customer|client|member|person|guest|patient|subscriber|recipient|profile) (?!name\Z)"
)
"""What says no more than that a column is about the row's person."""
_NUMBERED = re.compile(r"(.*\b(?:phone|telephone|telefon|tel))(?: number)? (\d+)(?: (value|number|label|type))?")
_VALUES = ("value", "number", None)
_NO_NUMBER = re.compile(
    r"\b(?:type|typ|label|extension|ext|carrier|country|code|date|time|id|url|e ?mails?|mails?|address|note|notes"
    r"|verified|valid|status|consent|consented|opt|opted|subscribed|plan|model|provider|system|pin)\b"
)
_ALONE = frozenset({"number", "to", "numero", "nummer", "msisdn", "recipient", "numeros", "numbers"})
"""What is a number by itself, and says nothing beside other words."""


def column_of(name: str) -> Column:
    """What a column of this folded name is for."""
    bare = _WHOSE.sub("", name, count=1)
    if (part := _PART.get(name) or _PART.get(bare)) is not None:
        return Column(part)
    numbered = _NUMBERED.fullmatch(bare)
    if numbered and numbered[1] in ("phone", "telephone", "telefon", "tel"):
        return Column(Part.NUMBER if numbered[3] in _VALUES else Part.LABEL, place=int(numbered[2]))
    return _of_numbers(bare)


def _of_numbers(name: str) -> Column:
    kind = kind_of(name)
    if name in _ALONE:
        return Column(Part.NUMBER)
    if is_of_numbers(name) and not _NO_NUMBER.search(name):
        return Column(Part.NUMBER if says_no_more(name) else Part.FOREIGN, kind)
    alone = bool(kind) and says_no_more(name)
    return Column(Part.PERHAPS_NUMBER if alone else Part.UNUSED, kind)
