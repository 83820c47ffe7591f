"""The contacts on record: what each source said last, written by the operator only.

No tool writes here, so that no text can change who somebody is. Names are joined to numbers when something is
shown, so that what was a name is none any more once the operator takes it away.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..record.transaction import Row, Transaction, Value
from .cards import Card, Line
from .names import key

_NAMES = (
    "SELECT number, name, label, words FROM contacts WHERE number IN (SELECT value FROM json_each(:numbers))"
    " ORDER BY words, label DESC"
)
"""Of all numbers at once: a statement for each costs a page of 20 more than all else that it reads."""

SHOWN = 3
"""Names of one number that are told."""


@dataclass(frozen=True)
class Entry:
    """A card on record: where it came from, and which of there it is; what its name is compared with."""

    source: str
    place: int
    card: Card
    key: str
    called: frozenset[str]


@dataclass(frozen=True)
class Difference:
    """What a source says now that it did not before, by names.

    Attributes:
        before: How many names it had.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    before: int

    @property
    def much(self) -> bool:
        """Whether more than a tenth of what was there goes."""
        return len(self.gone) * 10 > self.before


def entries(tx: Transaction, source: str | None = None) -> list[Entry]:
    """All cards, or those of one source, by name."""
    return entries_where(tx, "1=1" if source is None else "source=:source", {"source": source or ""})


def entries_where(tx: Transaction, condition: str, values: Mapping[str, Value]) -> list[Entry]:
    """The cards that a condition on the columns holds of, which all rows of a card share, by name."""
    rows = tx.rows(f"SELECT * FROM contacts WHERE {condition} ORDER BY source, place, position", values)
    return sorted(_entries(rows), key=lambda entry: (entry.key, entry.source, entry.place))


def compare(tx: Transaction, source: str, cards: Iterable[Card]) -> Difference:
    """What would be another, if the source said this."""
    old, new = _by_name(entry.card for entry in entries(tx, source)), _by_name(cards)
    changed = (name for name in old.keys() & new.keys() if old[name] != new[name])
    return Difference(
        added=_names(new, new.keys() - old.keys()),
        changed=_names(new, changed),
        gone=_names(old, old.keys() - new.keys()),
        before=len(old),
    )


def replace(tx: Transaction, source: str, cards: Sequence[Card]) -> Difference:
    """Puts what a source says now in the place of what it said before."""
    found = compare(tx, source, cards)
    for table in ("contacts", "contact_words"):
        tx.change(f"DELETE FROM {table} WHERE source=:source", {"source": source})
    for place, one in enumerate(cards):
        name = key(one.name)
        for position, said in enumerate(one.lines):
            _write(tx, source, place, position, one, said, name)
        for word in one.called.union(name.split()):
            _index(tx, source, place, word)
    return found


def names_of(tx: Transaction, numbers: Iterable[str]) -> dict[str, str]:
    """Who has each number, with what they call it: all names, where several have it.

    A number that nobody has is left out.
    """
    # One spelling of each; the label of the first.
    found: dict[str, dict[str, str]] = {}
    for row in tx.rows(_NAMES, {"numbers": json.dumps(list(dict.fromkeys(numbers)))}):
        found.setdefault(row["number"], {}).setdefault(row["words"], named(row["name"], row["label"]))
    return {number: _either(list(names.values())) for number, names in found.items()}


def all_names(tx: Transaction) -> list[str]:
    """Every name once, as the first source spells it."""
    rows = tx.rows("SELECT name, words FROM contacts ORDER BY words, source, place, position", {})
    return list({row["words"]: row["name"] for row in reversed(rows)}.values())[::-1]


def any_of(tx: Transaction, number: str) -> bool:
    """Whether somebody in the contacts has this number, fax and pager included."""
    return tx.row("SELECT 1 FROM contacts WHERE number=:number LIMIT 1", {"number": number}) is not None


def named(name: str, label: str) -> str:
    """A name as it stands behind a number."""
    return f"{name} ({label})" if label else name


def _either(names: Sequence[str]) -> str:
    more = f" or {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return " or ".join(names[:SHOWN]) + more


def _entries(rows: Sequence[Row]) -> Iterator[Entry]:
    for (source, place), lines in groupby(rows, lambda row: (row["source"], row["place"])):
        said = list(lines)
        name, called = said[0]["words"], frozenset[str](filter(None, said[0]["called"].split("\n")))
        yield Entry(source, place, _card(said[0], said), name, called)


def _card(row: Row, rows: Sequence[Row]) -> Card:
    lines = tuple(Line(said["number"], said["label"]) for said in rows)
    return Card(row["name"], lines, row["first"], tuple(filter(None, row["nicknames"].split("\n"))))


def _by_name(cards: Iterable[Card]) -> dict[str, list[tuple[object, ...]]]:
    found: dict[str, list[tuple[object, ...]]] = {}
    for one in cards:
        content = (
            one.name,
            tuple(sorted((said.number, said.label) for said in one.lines)),
            one.first,
            one.nicknames,
        )
        found.setdefault(key(one.name), []).append(content)
    return {name: sorted(contents, key=repr) for name, contents in found.items()}


def _names(cards: dict[str, list[tuple[object, ...]]], wanted: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(cards[name][0][0]) for name in sorted(wanted))


def _index(tx: Transaction, source: str, place: int, word: str) -> None:
    values: dict[str, Value] = {"word": word, "source": source, "place": place}
    tx.change("INSERT INTO contact_words(word, source, place) VALUES(:word, :source, :place)", values)


def _write(tx: Transaction, source: str, place: int, position: int, one: Card, said: Line, name: str) -> None:
    tx.change(
        "INSERT INTO contacts(source, place, position, number, label, name, first, nicknames, words, called)"
        " VALUES(:source, :place, :position, :number, :label, :name, :first, :nicknames, :words, :called)",
        {
            "source": source,
            "place": place,
            "position": position,
            "number": said.number,
            "label": said.label,
            "name": one.name,
            "first": one.first,
            "nicknames": "\n".join(one.nicknames),
            "words": name,
            "called": "\n".join(sorted(one.called)),
        },
    )
