"""What the operator changes in the contacts: one transaction each, and only what was shown."""

from collections.abc import Sequence
from dataclasses import replace

from ...messaging.contacts import book
from ...messaging.contacts.book import Difference, Entry
from ...messaging.contacts.cards import Card
from ...messaging.contacts.names import key
from ...messaging.record.transaction import Transaction

OPERATOR = "operator"
"""The source of what was added by hand."""


class ChangedMeanwhile(Exception):
    """Something else is in the contacts than was shown, so nothing was changed."""


def replace_source(tx: Transaction, source: str, cards: Sequence[Card], shown: Difference) -> None:
    """Puts what a source says now in the place of what it said.

    Raises:
        ChangedMeanwhile: that makes another difference than was shown.
    """
    changes = shown.added or shown.changed or shown.gone
    if (book.replace if changes else book.compare)(tx, source, cards) != shown:
        # What was written goes with the transaction.
        raise ChangedMeanwhile


def added(tx: Transaction, wanted: Card) -> bool:
    """Adds a number under a name of the operator's own; whether it was not there before."""
    cards = [entry.card for entry in book.entries(tx, OPERATOR)]
    known = next((place for place, one in enumerate(cards) if key(one.name) == key(wanted.name)), None)
    (line,) = wanted.lines
    if known is None:
        cards.append(wanted)
    elif line in cards[known].lines:
        return False
    else:
        others = tuple(each for each in cards[known].lines if each.number != line.number)
        cards[known] = replace(cards[known], name=wanted.name, lines=(*others, line))
    book.replace(tx, OPERATOR, cards)
    return True


def called(tx: Transaction, name: str, number: str = "") -> list[Entry]:
    """Everybody of exactly this name; with a number only who has it, and only that number of theirs."""
    same = [entry for entry in book.entries(tx) if entry.key == key(name)]
    if not number:
        return same
    return [replace(entry, card=_only(entry.card, number)) for entry in same if _has(entry.card, number)]


def are_one(found: Sequence[Entry]) -> bool:
    """Whether cards of one name are of one person: those of the same numbers."""
    return len({frozenset(line.number for line in entry.card.lines) for entry in found}) == 1


def remove(tx: Transaction, name: str, number: str, shown: Sequence[Entry]) -> None:
    """Takes somebody, or a number of theirs, out.

    Raises:
        ChangedMeanwhile: they are not what was shown.
    """
    if called(tx, name, number) != list(shown):
        raise ChangedMeanwhile
    for source in {entry.source for entry in shown}:
        kept = [left for entry in book.entries(tx, source) if (left := _without(entry, name, number))]
        book.replace(tx, source, kept)


def _without(entry: Entry, name: str, number: str) -> Card | None:
    """What is left of a card."""
    if key(entry.card.name) != key(name):
        return entry.card
    lines = tuple(line for line in entry.card.lines if number and line.number != number)
    return replace(entry.card, lines=lines) if lines else None


def _has(one: Card, number: str) -> bool:
    return any(line.number == number for line in one.lines)


def _only(one: Card, number: str) -> Card:
    return replace(one, lines=tuple(line for line in one.lines if line.number == number))
