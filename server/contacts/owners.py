"""Whose the names and numbers of a list are: its rows may be of one person each, or of two beside each other.

A person's number is theirs for certain, or it is nobody's.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...messaging.contacts.names import key
from ..admin.lists import Row, Table, Unreadable, folded
from .headers import Column, Part, column_of

Columns = Mapping[Column, Sequence[int]]
_NUMBERS = (Part.NUMBER, Part.PERHAPS_NUMBER)
_THEIRS = "assistant"
"""The kind of number that is called after somebody else, and known as such."""
_DETAIL = re.compile(
    r"\b(?:type|typ|label|value|extension|ext|carrier|country|code|date|e ?mails?|mails?|address"
    r"|notes?|status|id)\b"
)
"""What is no name of anybody, between two columns of numbers."""
_PERSONAL = (Part.FULL, Part.SOME_NAME, Part.GIVEN, Part.FAMILY)
_ORDINAL = re.compile(r"\b[2-9](?: nd| rd| th)?\b")
_OTHER = re.compile(
    r"\b(?:spouses?|partner(?:in)?|husband|wife|fiancee?|girlfriend|boyfriend|emergency|next of kin"
    r"|plus one|plus 1|secondary name"
    r"|(?:secondary|second|2 nd|alternat(?:iv)?e|additional|other|backup) (?:contact|person|customer|client)"
    r"|assistants?|secretary|managers?|supervisor|boss|mother|father|mom|mum|dad|grand(?:mother|father|parents?)"
    r"|parents?(?! (?:account|company|organi[sz]ation|record|id\b))|guardians?"
    r"|child|children|childs|kids?|son|daughter|brother|sister|siblings?"
    r"|caregiver|carer|caretaker|nanny|roommate|friend|referred|referrer|sponsor"
    # German
    r"|ehe(?:partner(?:in)?|frau|mann)|gatt(?:e|in)|lebenspartner(?:in)?|lebensgefahrt\w+|notfall\w*|zweitkontakt"
    r"|assistent(?:in)?|sekretar(?:in)?|vorgesetzte\w*|chef(?:in)?|mutter|vater|eltern\w*|vormund|kinder|sohn|tochter"
    r"|kind(?= (?:name|vorname|nachname)\b)|bruder|schwester|erziehungsberechtigte\w*|betreuer(?:in)?|empfohlen"
    r"|geworben|(?:weiterer|anderer|zweiter) (?:kontakt|ansprechpartner)"
    # French
    r"|conjointe?|epou(?:x|se)|mari|femme|partenaire|urgence|assistante?|secretaire|responsable|superieur"
    r"|gestionnaire|mere|pere|maman|papa|tut(?:eur|rice)|enfants?|fils|fille|frere|s(?:oe|œ)ur|recommandee?|parrainee?"
    r"|parrain|(?:autre|deuxieme|second) contact|contact (?:secondaire|alternatif)"
    # Spanish and Portuguese
    r"|conyuge|conjuge|espos[oa]|marido|mujer|mulher|pareja|parceir[oa]|companheir[oa]|emergencia|asistente"
    r"|assistente|ayudante|secretari[oa]|gerente|gestora?|jef[ea]|chefe|madre|padres?|mama|mae|pai|tutora?|hij[oa]s?"
    r"|filh[oa]s?|herman[oa]|irmao|irma|responsavel|encarregad[oa]|(?:referid|recomendad|indicad)[oa]"
    r"|(?:otro|outro|segundo) contac?to|contac?to (?:secundario|alternativo)"
    # Italian
    r"|coniuge|moglie|compagn[oa]|emergenza|segretari[oa]|direttore|capo|mamma|genitor[ei]|tutor[ei]|tutrice"
    r"|figli[oa]?|fratello|sorella|(?:segnalat|presentat|riferit|consigliat)[oa]|(?:altro|secondo) contatto"
    r"|contatto (?:secondario|alternativo))\b"
)
"""Who stands beside somebody in a list of people, in six languages."""


def check_one_a_row(table: Table, columns: Columns) -> None:
    """Makes sure that no row names two people.

    Raises:
        Unreadable: two columns name somebody, and do not name the same one in every row.
    """
    by_part: dict[Part, list[int]] = {}
    for column, places in columns.items():
        by_part.setdefault(column.part, []).extend(places)
    for places in _rivals(by_part):
        if not all(_same(row, places) for row in table.rows):
            raise Unreadable(f"a row may be two people: {table.called(*sorted(places))} each name somebody")
    wholes, parts = _whole(by_part), [*by_part.get(Part.GIVEN, ()), *by_part.get(Part.FAMILY, ())]
    apart = wholes and parts and any(_between(columns, wholes[0], place) for place in parts)
    if apart and any(_are_strangers(row, wholes[0], parts) for row in table.rows):
        raise Unreadable(
            f"a row may be two people: {table.called(*sorted([wholes[0], *parts]))} name different ones"
        )


def _rivals(by_part: Mapping[Part, Sequence[int]]) -> list[Sequence[int]]:
    """The columns that say the same of somebody, where there are several."""
    found = [_whole(by_part), by_part.get(Part.GIVEN, ()), by_part.get(Part.FAMILY, ())]
    if not any(found):
        found = [by_part.get(Part.ORGANISATION, ()), by_part.get(Part.NICKNAME, ())]
    return [places for places in found if len(places) > 1]


def _whole(by_part: Mapping[Part, Sequence[int]]) -> Sequence[int]:
    """The columns of whole names: beside a first or a last name alone, one called "name" is the other part."""
    some = by_part.get(Part.SOME_NAME, ())
    is_part = len(some) == 1 and (Part.GIVEN in by_part) != (Part.FAMILY in by_part)
    return [*by_part.get(Part.FULL, ()), *(() if is_part else some)]


def _same(row: Row, places: Sequence[int]) -> bool:
    return len({frozenset(key(row.cell(place)).split()) for place in places}) == 1


def _between(columns: Columns, one: int, other: int) -> bool:
    numbers = [place for column, places in columns.items() if column.part in _NUMBERS for place in places]
    return any(min(one, other) < place < max(one, other) for place in numbers)


def _are_strangers(row: Row, whole: int, parts: Sequence[int]) -> bool:
    named = set(key(row.cell(whole)).split())
    others = {word for place in parts for word in key(row.cell(place)).split()}
    return bool(named and others) and not named & others


def behind_others(table: Table, columns: Columns) -> Mapping[int, int]:
    """The columns of numbers that may be somebody else's, each with the column that it stands behind.

    Those behind a column about somebody else are, up to the next that names the row's person; and so is one that
    another with its name stands before, with something between them that may be a name.
    """
    of_place = {place: column for column, places in columns.items() for place in places}
    walk = _Walk()
    for place, name in enumerate(table.names):
        walk.take(place, folded(name), of_place.get(place, Column(Part.UNUSED)))
    return walk.behind


@dataclass
class _Walk:
    """The columns from the first on: behind whom one is, and what stood before."""

    behind: dict[int, int] = field(default_factory=dict[int, int])
    other: int | None = None
    name: int = -1
    seen: dict[str, int] = field(default_factory=dict[str, int])

    def take(self, place: int, words: str, column: Column) -> None:
        """The next column."""
        if column.part in _NUMBERS:
            self._number(place, words, column)
        elif column.part not in (Part.LABEL, Part.FOREIGN):
            self._no_number(place, words, column)

    def _number(self, place: int, words: str, column: Column) -> None:
        if self.seen.setdefault(words, place) < self.name and self.other is None:
            self.other = self.name
        if self.other is not None and column.label != _THEIRS:
            self.behind[place] = self.other

    def _no_number(self, place: int, words: str, column: Column) -> None:
        if words and not _DETAIL.search(words):
            self.name = place
        if column.part in _PERSONAL:
            self.other = None
        elif column.part == Part.UNUSED and _is_about_other(words):
            self.other = place


def _is_about_other(words: str) -> bool:
    """Whether folded words that head a column name somebody else: a relative, say, or the second of two."""
    counted, times = _ORDINAL.subn("", words)
    second = bool(times) and column_of(" ".join(counted.split())).part in _PERSONAL
    return second or _OTHER.search(words) is not None
