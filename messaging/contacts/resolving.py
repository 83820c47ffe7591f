"""Which number a name means: that of exactly one person, or none. Never the nearest, the first or the latest.

A name is compared as whole words. Everybody whose name has all the words that were said, or whose first name or
nickname it is, is called so, and counts: where they come to several people or to several numbers, nothing is
chosen, and they are listed instead.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from ...provider.numbers import display
from ..record.transaction import Transaction, Value
from ..visible import quoted
from .book import Entry, entries_where
from .cards import Line, can_be_texted
from .names import NAME_LIMIT, key

PEOPLE_LISTED = 5
NUMBERS_LISTED = 4
_SAME = {"cell": "mobile", "iphone": "mobile", "office": "work", "business": "work"}
"""Labels of one meaning."""
_LABELS = frozenset(
    {"mobile", "cell", "iphone", "home", "work", "office", "main", "business", "other", "personal"}
)
"""What may stand behind a whole name where nobody is shown whom it means."""
_EVERY = "SELECT source, place FROM contact_words WHERE word IN ({}) GROUP BY source, place HAVING count(*)=:many"
_WHOLE_CALLED = "SELECT source, place FROM contact_words WHERE word=:whole"
_MOST = 200
"""Cards that are looked at: of whoever more are called so, nobody can be singled out."""
_BEHIND = 6
"""Words behind a name that may single out a number: its label, the last four of its digits."""

_WHICH = "Ask the user which is meant, and give the name with its label or last digits as they stand here"
_WHOLE = "If the user means them, give the whole name"
_NUMBER = "Ask the user which is meant, and give the number"
_OTHER = "Ask the user for another number"


class NotOneNumber(ValueError):
    """A name that does not single out one person and one number; says who is called so."""


class NobodyCalled(NotOneNumber):
    """Nobody in the contacts is called so."""

    def __init__(self, otherwise: str = "is not a phone number") -> None:
        super().__init__(f"{otherwise}; nobody in the contacts is called that")


@dataclass(frozen=True)
class _Person:
    """Cards of one name that share a number, or one card."""

    entries: tuple[Entry, ...]

    @property
    def name(self) -> str:
        return self.entries[0].card.name

    @property
    def key(self) -> str:
        return self.entries[0].key

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return tuple(dict.fromkeys(line for entry in self.entries for line in entry.card.lines))

    @property
    def meant(self) -> frozenset[str]:
        """The numbers that somebody may mean who wants to text them."""
        return frozenset(line.number for line in self.lines if line.counts)

    @property
    def mobiles(self) -> frozenset[str]:
        return frozenset(line.number for line in self.lines if line.mobile)


@dataclass(frozen=True)
class _Called:
    """Everybody who is called so.

    Attributes:
        name: The key of the part that names them.
        label: What stands behind it, digits aside.
        crowded: There are more of them than these: nothing is chosen.
    """

    name: str
    people: tuple[_Person, ...]
    label: str = ""
    crowded: bool = False

    @property
    def in_full(self) -> bool:
        """Whether it is somebody's whole name."""
        return any(person.key == self.name for person in self.people)

    @property
    def in_part(self) -> bool:
        """Whether it is somebody's name, first name or nickname, and no other part of a name."""
        entries = (entry for person in self.people for entry in person.entries)
        return any(entry.key == self.name or self.name in entry.called for entry in entries)

    @property
    def everywhere(self) -> bool:
        """Whether it will do where nobody is shown whom it means. What reads like another name will not."""
        plain = not self.label or (self.label in _LABELS and " " in self.name)
        return self.in_full and plain

    def one(self, *, asked: bool) -> str:
        """The number that can be meant; empty where there is not just one."""
        numbers = {number for person in self.people for number in person.meant}
        if self.crowded or not (self.everywhere or (asked and self.in_part)):
            return ""
        if len(numbers) == 1 and all(person.meant for person in self.people):
            return numbers.pop()
        if len(self.people) == 1 and asked and len(mobiles := self.people[0].mobiles) == 1:
            return min(mobiles)
        return ""


def resolve(tx: Transaction, said: str, *, asked: bool, texted: bool = True) -> tuple[str, bool]:
    """The number that a name means, and whether it does so only where a person is shown it.

    Args:
        asked: The server itself shows a person name and number before anything is done: only then will a first
            name do, a nickname, or the one mobile among several numbers.
        texted: It is to be texted.

    Raises:
        NotOneNumber: it means nobody, several people or several numbers, or cannot be texted.
    """
    called = _called(tx, said)
    if not called.people:
        raise NobodyCalled
    everywhere = called.one(asked=False)
    number = everywhere or called.one(asked=asked)
    if not number:
        more = "; many more" if called.crowded else ""
        raise NotOneNumber(f"{_why(called)}: {_listed(called.people)}{more}. {_next(called)}")
    if texted and not can_be_texted(number):
        raise NotOneNumber(f"cannot be texted: {_listed(called.people)}. {_OTHER}")
    return number, not everywhere


def _called(tx: Transaction, said: str) -> _Called:
    """Everybody who is called so; where nobody is, by the words before those that single out a number."""
    words = key(said).split()
    for behind in range(min(_BEHIND + 1, len(words))):
        name, rest = words[: len(words) - behind], words[len(words) - behind :]
        called = _so_called(tx, name)
        if found := _having(called, rest):
            people, label = _people(found), " ".join(word for word in rest if not _ends(word))
            return _Called(" ".join(name), people, label, len(called) > _MOST)
        _refuse_without(_Called(" ".join(name), _people(called)), rest)
    return _Called("", ())


def _refuse_without(called: _Called, behind: Sequence[str]) -> None:
    """Passes where nobody of that whole name is there, who has no number that is called so.

    Raises:
        NotOneNumber: somebody is.
    """
    if called.in_full and " " in called.name and behind:
        raise NotOneNumber(f"names no number of theirs in the contacts: {_listed(called.people)}. {_WHICH}")


def _so_called(tx: Transaction, words: Sequence[str]) -> list[Entry]:
    if not words:
        return []
    wanted: dict[str, Value] = {f"w{place}": word for place, word in enumerate(dict.fromkeys(words))}
    every = _EVERY.format(", ".join(f":{name}" for name in wanted))
    values = {"whole": " ".join(words), "many": len(wanted), **wanted}
    return entries_where(tx, f"(source, place) IN ({every} UNION {_WHOLE_CALLED} LIMIT {_MOST + 1})", values)


def _having(entries: Iterable[Entry], behind: Sequence[str]) -> list[Entry]:
    """The cards, with only the lines that are called so, or end so."""
    kept = [(entry, tuple(line for line in entry.card.lines if _is(line, behind))) for entry in entries]
    return [replace(entry, card=replace(entry.card, lines=lines)) for entry, lines in kept if lines]


def _is(line: Line, behind: Sequence[str]) -> bool:
    if not behind:
        return True
    if _ends(behind[-1]) and not line.number.endswith(behind[-1]):
        return False
    label = " ".join(behind[:-1] if _ends(behind[-1]) else behind)
    return not label or _SAME.get(label, label) == _SAME.get(key(line.label), key(line.label))


def _ends(word: str) -> bool:
    """Whether it is the last four digits of a number."""
    return len(word) == 4 and word.isdigit()


def _people(entries: Sequence[Entry]) -> tuple[_Person, ...]:
    """Cards of one name are one person where they share a number."""
    people: list[_Person] = []
    for _, alike in groupby(entries, lambda entry: entry.key):
        people += _told_apart(list(alike))
    return tuple(people)


def _told_apart(entries: Sequence[Entry]) -> list[_Person]:
    """Those of one name."""
    people: list[_Person] = []
    for entry in entries:
        numbers = {line.number for line in entry.card.lines}
        same = [person for person in people if any(line.number in numbers for line in person.lines)]
        joined = tuple(known for person in same for known in person.entries)
        people = [*(person for person in people if person not in same), _Person((*joined, entry))]
    return people


def _why(called: _Called) -> str:
    person, *others = called.people
    if others or called.crowded:
        return "means several people in the contacts"
    if not called.in_part:
        return "is only a part of a name in the contacts"
    if not person.meant:
        return "has no number in the contacts that could be meant"
    if len(person.meant) > 1:
        return "has several numbers in the contacts"
    return "is not the whole name, and here nobody is shown whom it means"


def _next(called: _Called) -> str:
    numbers = {number for person in called.people for number in person.meant}
    if not numbers:
        return _OTHER
    if len(called.people) == len(numbers) == 1:
        return _WHOLE
    return _WHICH if len(set(_ends_of(called.people))) == len(_ends_of(called.people)) else _NUMBER


def _listed(people: Sequence[_Person]) -> str:
    shown = people[:PEOPLE_LISTED]
    ends = _ends_of(shown)
    listed = ", ".join(f"{quoted(p.name, NAME_LIMIT)} ({'; '.join(_numbers(p, ends))})" for p in shown)
    more = len(people) - len(shown)
    return listed + (f"; {more} more" if 0 < more < _MOST - PEOPLE_LISTED else "")


def _ends_of(people: Sequence[_Person]) -> list[tuple[str, str, str]]:
    """Name, label and last digits of every number that is listed."""
    listed = people[:PEOPLE_LISTED]
    return [(person.key, line.label, line.number[-4:]) for person in listed for line in _told(person)]


def _told(person: _Person) -> list[Line]:
    """Each number once, under the first of its labels."""
    return list({line.number: line for line in reversed(person.lines)}.values())[::-1]


def _numbers(person: _Person, ends: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """Label and last digits of each; the whole number where these are another's too."""
    for line in _told(person)[:NUMBERS_LISTED]:
        alone = ends.count((person.key, line.label, line.number[-4:])) == 1
        yield f"{line.label} {f'…{line.number[-4:]}' if alone else display(line.number)}".strip()
    if (more := len(_told(person)) - NUMBERS_LISTED) > 0:
        yield f"{more} more"
