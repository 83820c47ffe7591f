"""Somebody as a file says, before it is known what of it can be kept; and all that a file came to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...messaging.contacts.cards import Card, Line, card, number_of
from ...messaging.contacts.names import key
from ...messaging.numbers import normalise
from ...messaging.visible import one_line, quoted
from ..admin.cells import with_formula
from ..admin.senders import is_spoilt, sender_of
from .labels import MOBILE

_WORDS = 40
"""Characters of a number or a name that cannot be used and is told."""
_PATH = 200
"""Characters of a file's name within its folder."""
_WRAPPED = re.compile(r'=?"+([^"]*)"+')
"""A number that a spreadsheet was told to leave as it is."""
_ABROAD = re.compile(r"\A(?:00|011)[\s.-]*(?=[1-9])")
"""What is dialled in place of "+"."""
_QUANTITY = re.compile(r"[0-9]{7,}[.,]0+")
"""A number that a program took for a quantity, whose fraction would be read as digits."""


@dataclass(frozen=True)
class Telephone:
    """A number as it is written, in the line that it stands in, with its label in our word."""

    line: int
    written: str
    label: str = ""


@dataclass
class Person:
    """A card or a row.

    Attributes:
        names: What may be the name, the best first.
        first: The first name; None where it does not stand apart, empty for an organisation.
        two: Whether it may be of two people.
        file: Where it stands, where a source has several.
    """

    line: int
    names: list[str] = field(default_factory=list[str])
    first: str | None = None
    nicknames: list[str] = field(default_factory=list[str])
    telephones: list[Telephone] = field(default_factory=list[Telephone])
    two: bool = False
    file: str = ""


@dataclass(frozen=True)
class Problem:
    """Something of a file that was left out, or is in doubt; `file` only where there are several."""

    line: int
    problem: str
    file: str = ""

    def __str__(self) -> str:
        file = one_line(self.file, _PATH)
        place = f"{file}, line {self.line}" if self.line else file
        return f"{place.removeprefix(', ')}: {self.problem}"


@dataclass
class Found:
    """What a source says: who is in it, and what its owner should know."""

    people: list[Person] = field(default_factory=list[Person])
    cards: list[Card] = field(default_factory=list[Card])
    problems: list[Problem] = field(default_factory=list[Problem])
    numberless: list[Problem] = field(default_factory=list[Problem])
    remarks: list[str] = field(default_factory=list[str])
    untextable: int = 0
    file: str = ""

    def tell(self, line: int, problem: str) -> None:
        """Something was left out, or is in doubt."""
        self.problems.append(Problem(line, problem, self.file))

    def add(self, person: Person) -> None:
        """Somebody stands in the file."""
        person.file = self.file
        self.people.append(person)

    def take(self, person: Person) -> None:
        """Makes a card of somebody, as far as that can be; else says why not."""
        self.file = person.file
        if not person.telephones:
            self.numberless.append(Problem(person.line, "", self.file))
            return
        lines = list(self._lines(person))
        if person.two:
            self.tell(person.line, f"{_call(person)} may be two people in one card, so it was left out")
        elif lines:
            self._keep(person, lines)

    def _keep(self, person: Person, lines: Sequence[Line]) -> None:
        reasons: list[str] = []
        for name in person.names or [""]:
            try:
                self.cards.append(card(name, _once(lines), person.first, person.nicknames))
            except ValueError as problem:
                reasons.append(str(problem))
            else:
                return
        for telephone in person.telephones:
            self.tell(telephone.line, f"the number {_told(telephone.written)} {reasons[0]}")

    def _lines(self, person: Person) -> Iterator[Line]:
        for telephone in person.telephones:
            try:
                number = _number(telephone.written)
            except ValueError as problem:
                said = f"the number {_told(telephone.written)} of {_call(person)} {problem}"
                self.tell(telephone.line, said)
            else:
                self.untextable += not number.textable
                yield Line(number.digits, telephone.label)

    def notes(self) -> list[str]:
        """One sentence for each kind of thing that was met, and is no problem."""
        count = self.untextable
        abroad = [f"{count:,} number(s) cannot be texted, and are kept to name who writes."] if count else []
        return [*self.remarks, *self._without(), *abroad]

    def _without(self) -> list[str]:
        if not self.numberless:
            return []
        first = str(self.numberless[0]).removesuffix(": ")
        many = "the first of them " if len(self.numberless) > 1 else ""
        return [f"{len(self.numberless):,} without a number, passed over: {many}{first}."]


def _call(person: Person) -> str:
    name = next((name for name in person.names if key(name)), "")
    return quoted(name, _WORDS) if name else "somebody without a name"


def _told(written: str) -> str:
    return quoted(written, _WORDS)


class _Number(NamedTuple):
    digits: str
    textable: bool


def _number(written: str) -> _Number:
    """A number as the record has it, without what a spreadsheet puts around it or made of it.

    Raises:
        ValueError: it is none, or the spreadsheet lost some of it.
    """
    bare = with_formula(written.strip())
    wrapped = _WRAPPED.fullmatch(bare)
    bare = _ABROAD.sub("+", (wrapped[1] if wrapped else bare).removeprefix("'"), count=1)
    try:
        return _known("" if _QUANTITY.fullmatch(bare) else bare)
    except ValueError:
        if not is_spoilt(bare):
            raise
    whole = sender_of(bare)
    if not whole:
        raise ValueError("was changed by a spreadsheet")
    return _known(whole)


def _known(written: str) -> _Number:
    try:
        return _Number(normalise(written), textable=True)
    except ValueError:
        return _Number(number_of(written), textable=False)


def _once(lines: Sequence[Line]) -> list[Line]:
    """Each number once, under the label that says most."""
    best: dict[str, Line] = {}
    for line in lines:
        known = best.setdefault(line.number, line)
        if _rank(line) < _rank(known):
            best[line.number] = line
    return list(best.values())


def _rank(line: Line) -> tuple[bool, bool, bool]:
    return (not line.counts, line.label != MOBILE, not line.label)
