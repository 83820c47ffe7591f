"""Who is in a vCard file (2.1, 3.0, 4.0): names and numbers, nothing else.

A card that is not as it should be is told by its line. What could be two people run together is never one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from urllib.parse import unquote

from ...messaging.contacts.names import is_name, key
from ..admin.lists import Unreadable
from .cards import stands_in
from .labels import FAX, PAGER, label_of, label_of_types
from .properties import Property, properties
from .written import Found, Person, Telephone

_BEGIN = re.compile(rb"(?:\A|[\r\n])\s*BEGIN\s*:\s*VCARD\s*(?:[\r\n]|\Z)", re.IGNORECASE)
_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
"""How Apple writes a label that it translates."""
_URI = re.compile(r"(?:tel|sms|callto):", re.IGNORECASE)
_CONTEXT = re.compile(r"phone-context=(\+[0-9.()-]+)", re.IGNORECASE)
_NICKNAME = "vnd.android.cursor.item/nickname"
_ORGANISATIONS = ("org", "organization", "company")


def holds_cards(raw: bytes) -> bool:
    """Whether a card begins in a file."""
    return _BEGIN.search(raw) is not None


def read(raw: bytes, found: Found) -> None:
    """Adds everybody in a file to what was found, and tells of what is not as it should be.

    Raises:
        Unreadable: no card begins in it.
    """
    if not holds_cards(raw):
        raise Unreadable("no card is in it (no line is BEGIN:VCARD)")
    reading = _Reading(found)
    for each in properties(raw):
        reading.take(each)
    reading.end()


@dataclass
class _Open:
    """A card that has begun."""

    line: int
    full: list[Property] = field(default_factory=list[Property])
    names: list[Property] = field(default_factory=list[Property])
    nicknames: list[str] = field(default_factory=list[str])
    organisation: str = ""
    is_organisation: bool = False
    numbers: list[Property] = field(default_factory=list[Property])
    labels: dict[str, str] = field(default_factory=dict[str, str])
    versions: int = 0


class _Reading:
    """What is open while a file is read: a card, and the cards within it (AGENT), which are left out."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._open: _Open | None = None
        self._within = 0
        self._agent = False

    def take(self, each: Property) -> None:
        """The next property."""
        agent, self._agent = self._agent, False
        if each.name in ("BEGIN", "END"):
            self._bound(each, agent=agent)
        elif self._open is None:
            if each.name == "TEL":
                self._found.tell(each.line, "a number stands outside of a card, so it was left out")
        elif not self._within:
            self._add(self._open, each)

    def end(self) -> None:
        """The end of the file."""
        if self._open:
            self._unended(self._open)

    def _bound(self, each: Property, *, agent: bool) -> None:
        if each.text.upper() != "VCARD":
            return
        if each.name == "END":
            self._end(each.line)
        elif agent:
            self._begin_within(each.line)
        else:
            if self._open:
                self._unended(self._open)
            self._open, self._within = _Open(each.line), 0

    def _end(self, line: int) -> None:
        if self._within:
            self._within -= 1
        elif self._open:
            self._finish(self._open)
        else:
            self._found.tell(line, "END:VCARD ends no card")

    def _begin_within(self, line: int) -> None:
        self._within += 1
        self._found.tell(line, "a card stands within another one (AGENT), so it was left out")

    def _unended(self, card: _Open) -> None:
        self._found.tell(card.line, "the card has no END:VCARD; it was taken as far as it goes")
        self._finish(card)

    def _finish(self, card: _Open) -> None:
        self._open, self._within = None, 0
        self._found.add(_person(card))

    def _add(self, card: _Open, each: Property) -> None:
        match each.name:
            case "TEL":
                self._number(card, each)
            case "AGENT":
                self._agency(each)
            case "FN" | "N" if each.text.strip(" ;"):
                (card.full if each.name == "FN" else card.names).append(each)
            case "NICKNAME":
                card.nicknames += each.parts(",")
            case "ORG":
                card.organisation = card.organisation or each.parts(";")[0]
            case "VERSION":
                card.versions += 1
            case _:
                _add_more(card, each)

    def _number(self, card: _Open, each: Property) -> None:
        if not each.readable:
            self._found.tell(each.line, "a number cannot be read, as its line has no colon outside of quotes")
        elif each.text:
            card.numbers.append(each)

    def _agency(self, each: Property) -> None:
        if not each.text:
            self._agent = True
        elif re.match(r"BEGIN\s*:\s*VCARD", each.text, re.IGNORECASE):
            self._begin_within(each.line)
            # In version 3.0 all of it is the value, with its END.
            self._within -= bool(re.search(r"END\s*:\s*VCARD", each.text, re.IGNORECASE))


def _add_more(card: _Open, each: Property) -> None:
    if each.name == "X-ABLABEL" and each.group:
        apple = _APPLE.fullmatch(each.text)
        card.labels[each.group] = apple[1] if apple else each.text
    elif each.name == "X-ANDROID-CUSTOM":
        kind, *values = each.parts(";")
        card.nicknames += values[:1] if kind == _NICKNAME else []
    elif each.name in ("KIND", "X-ABSHOWAS"):
        card.is_organisation |= each.text.casefold() in _ORGANISATIONS


def _person(card: _Open) -> Person:
    parts = card.names[0].parts(";", within=",") if card.names else []
    family, given, middle, _, suffix, *_ = [*parts, "", "", "", "", ""]
    full = [_in_order(each.text, family, given) for each in card.full]
    made = " ".join(part for part in (given, middle, family, suffix) if part)
    names = [name for name in (*full[:1], made, card.organisation, *card.nicknames) if name]
    nicknames = [name for name in (*card.nicknames, *full[1:]) if name]
    return Person(card.line, names, _first(card, given, names), nicknames, _telephones(card), two=_are_two(card))


def _in_order(name: str, family: str, given: str) -> str:
    """A full name with the first name first, where it is written the other way."""
    turned = family and given and "," in name and key(name) == key(f"{family} {given}")
    return f"{given} {family}" if turned else name


def _first(card: _Open, given: str, names: Sequence[str]) -> str | None:
    """The first name; empty where nobody is called so, None where nothing says what it is."""
    if card.is_organisation or (not given and names and key(names[0]) == key(card.organisation)):
        return ""
    full = [each.text for each in card.full if is_name(each.text)]
    # A name that the whole name has not may be somebody else's.
    return "" if given and full and not stands_in(full[0], given) else given or None


def _are_two(card: _Open) -> bool:
    """Whether the bounds between two cards may be lost."""
    return card.versions > 1 or _differ(card.full) or _differ(card.names) or _are_apart(card)


def _differ(names: Sequence[Property]) -> bool:
    """Whether names of one kind are different, and nothing says that they are one person's."""
    if len({key(each.text) for each in names}) < 2:
        return False
    preferred, of_languages, alternatives = (
        [" ".join(each.parameters[name]) for each in names if name in each.parameters]
        for name in ("PREF", "LANGUAGE", "ALTID")
    )
    one = (
        len(preferred) == 1,
        len(names) - len(of_languages) < 2 and len({*of_languages}) == len(of_languages),
        len(alternatives) == len(names) and len({*alternatives}) == 1,
    )
    return not any(one)


def _are_apart(card: _Open) -> bool:
    """Whether a number stands between two names that are not one person's."""
    named = sorted((*card.full, *card.names), key=lambda each: each.line)
    return any(
        not _agree(one, two)
        for one, two in combinations(named, 2)
        if any(one.line < number.line < two.line for number in card.numbers)
        if is_name(one.text) and is_name(two.text)
    )


def _agree(one: Property, two: Property) -> bool:
    if one.name == two.name:
        return key(one.text) == key(two.text)
    full, parts = (one, two) if one.name == "FN" else (two, one)
    return stands_in(full.text, *(word for part in parts.parts(";", within=",")[:2] for word in key(part).split()))


def _telephones(card: _Open) -> list[Telephone]:
    return [Telephone(each.line, _number(each.text), _label(card, each)) for each in card.numbers]


def _label(card: _Open, each: Property) -> str:
    by_type = label_of_types(each.types)
    label = label_of(card.labels.get(each.group, "")) if each.group else ""
    return by_type if by_type in (FAX, PAGER) else label or by_type


def _number(written: str) -> str:
    """A number without the notation of a URI (RFC 3966); its extension stays, in words."""
    if not _URI.match(written):
        return written
    number, *parameters = unquote(_URI.sub("", written, count=1)).split(";")
    context = next((found[1] for each in parameters if (found := _CONTEXT.fullmatch(each.strip()))), "")
    extension = next((each[4:] for each in parameters if each.casefold().startswith("ext=")), "")
    whole = number if number.startswith("+") else f"{context}{number}"
    return f"{whole} x{extension}" if extension else whole
