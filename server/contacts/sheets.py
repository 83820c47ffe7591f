"""Who is in a list with columns, as Google, Outlook, Thunderbird and spreadsheets export it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...messaging.contacts.cards import number_of
from ...messaging.contacts.names import key
from ..admin import lists
from ..admin.cells import says_nothing, with_formula
from ..admin.lists import Row, Table, Unreadable
from .headers import Column, Part, column_of
from .labels import label_of
from .owners import Columns, behind_others, check_one_a_row
from .written import Found, Person, Telephone

_SEVERAL = re.compile(r"\s*:::\s*|[\r\n]+|;(?!\s*(?:ext|phone-context|isub)=)", re.IGNORECASE)
"""What stands between the numbers of one cell; Google writes the first."""
_SAMPLE = 50
"""Cells that tell whether a column of another name holds numbers."""
_DIGITS, _LETTERS = 7, 3
"""A cell with fewer digits, or more letters, does not tell that a column holds numbers."""
_PREFERRED = "* "
"""What older exports of Google write before the label of a number that is preferred."""


def read(raw: bytes, found: Found) -> None:
    """Adds everybody in a list to what was found.

    Raises:
        Unreadable: it is no list, its first line does not say which columns are the names and numbers, or a row
            may be two people.
    """
    table = lists.read(raw)
    held = _columns(table)
    behind = behind_others(table, held)
    columns = _own(table, held, behind)
    found.remarks += [*_behind(table, behind), *_unused(table, held)]
    plan = _planned(columns)
    for row in table.rows:
        if len(row.cells) > table.header or any(row.cells[len(table.names) :]):
            width = f"it has {len(row.cells)} cells, the header {table.header}"
            found.tell(row.line, f"{width}, so it was left out")
        else:
            found.add(_person(row, plan))


def _columns(table: Table) -> Columns:
    if not table.names:
        unnamed = "does not name the columns; a first line has to, such as name,mobile"
        raise Unreadable(f"line {table.rows[0].line} {unnamed}" if table.rows else "it is empty")
    by_name = table.by_role(column_of)
    columns = {column: places for column, places in by_name.items() if _holds(table, column, places)}
    parts = {column.part for column in columns}
    if not parts & {Part.NUMBER, Part.PERHAPS_NUMBER}:
        named = table.called(*range(len(table.names)))
        raise Unreadable(f"no column is one of phone numbers; there are {named}")
    if not parts & set(_NAMING):
        named = table.called(*range(len(table.names)))
        raise Unreadable(f"no column is one of names; there are {named}")
    check_one_a_row(table, columns)
    return columns


def _own(table: Table, columns: Columns, behind: Mapping[int, int]) -> Columns:
    """The columns without those that may hold somebody else's numbers.

    Raises:
        Unreadable: no column of numbers is left.
    """
    own = {column: [each for each in places if each not in behind] for column, places in columns.items()}
    if not any(places for column, places in own.items() if column.part in (Part.NUMBER, Part.PERHAPS_NUMBER)):
        others = "; ".join(_groups(table, behind))
        raise Unreadable(f"all columns of phone numbers may be somebody else's: {others}")
    return own


def _groups(table: Table, behind: Mapping[int, int]) -> list[str]:
    return [
        f"{table.called(*(place for place in behind if behind[place] == other))} behind {table.called(other)}"
        for other in dict.fromkeys(behind.values())
    ]


def _behind(table: Table, behind: Mapping[int, int]) -> list[str]:
    filled = {place: other for place, other in behind.items() if _has_numbers(table, place, sure=True)}
    return [f"Not used, as it may be somebody else's: {each}." for each in _groups(table, filled)]


_NAMING = (Part.FULL, Part.SOME_NAME, Part.GIVEN, Part.FAMILY, Part.NICKNAME, Part.ORGANISATION)


def _holds(table: Table, column: Column, places: Sequence[int]) -> bool:
    """Whether the columns are what their name says they may be."""
    cells = (cell for place in places for cell in table.column(place))
    return column.part != Part.PERHAPS_NUMBER or any(map(_may_be_number, cells))


def _may_be_number(cell: str) -> bool:
    """Whether a cell is like a number, with an extension perhaps, and not like an address."""
    return sum(map(str.isdigit, cell)) >= _DIGITS and sum(map(str.isalpha, cell)) <= _LETTERS


def _is_number(cell: str) -> bool:
    try:
        return all(number_of(each) for each in _several(cell))
    except ValueError:
        return False


def _unused(table: Table, columns: Columns) -> list[str]:
    """A remark on the columns that hold numbers and are not taken for the person's."""
    used = {place for column, places in columns.items() if column.part in _USED for place in places}
    foreign = {place for column, places in columns.items() if column.part == Part.FOREIGN for place in places}
    others = [
        place
        for place in range(len(table.names))
        if place not in used and _has_numbers(table, place, sure=place in foreign)
    ]
    return [f"Not used, as they may hold somebody else's numbers: {table.called(*others)}."] if others else []


_USED = frozenset(Part) - {Part.FOREIGN, Part.UNUSED}


def _has_numbers(table: Table, place: int, *, sure: bool) -> bool:
    """Whether a column holds numbers: where its name does not say so, all of the first ones have to be."""
    cells = [cell for cell in table.column(place) if not says_nothing(cell)]
    if sure:
        return any(map(_may_be_number, cells))
    return bool(cells) and all(_may_be_number(cell) and _is_number(cell) for cell in cells[:_SAMPLE])


@dataclass(frozen=True)
class _Plan:
    """The columns by what they say: those of each part of a name, and each of numbers with those of its label."""

    parts: Mapping[Part, Sequence[int]]
    numbers: Sequence[tuple[int, str, Sequence[int]]]


def _planned(columns: Columns) -> _Plan:
    labels = {column.place: places for column, places in columns.items() if column.part == Part.LABEL}
    numbers: list[tuple[int, str, Sequence[int]]] = [
        (place, column.label, labels.get(column.place, ()) if column.place else ())
        for column, places in columns.items()
        if column.part in (Part.NUMBER, Part.PERHAPS_NUMBER)
        for place in places
    ]
    return _Plan({column.part: places for column, places in columns.items() if column.part in _NAMES}, numbers)


_NAMES = frozenset(_NAMING) | {Part.MIDDLE, Part.SUFFIX}


def _person(row: Row, plan: _Plan) -> Person:
    given, middle, family, suffix, organisation, full, some = (_cell(row, plan, part) for part in _ONE)
    given, family, full = _sorted_out(some, given, family, full)
    made = " ".join(filter(None, (given, middle, family, suffix)))
    turned = "," in full and family and given and key(full) == key(f"{family} {given}")
    nicknames = [cell for each in _cells(row, plan, Part.NICKNAME) for cell in each.split(",")]
    names = ["" if turned else full, made, organisation, *nicknames]
    first = given or ("" if not family and not full and organisation else None)
    return Person(row.line, list(filter(None, names)), first, nicknames, list(_telephones(row, plan)))


_ONE = (Part.GIVEN, Part.MIDDLE, Part.FAMILY, Part.SUFFIX, Part.ORGANISATION, Part.FULL, Part.SOME_NAME)


def _sorted_out(some: str, given: str, family: str, full: str) -> tuple[str, str, str]:
    """First, last and full name, where a column is called "name" and may be any of them."""
    if not some:
        return given, family, full
    if family and not given and not _within(family, some):
        return some, family, full
    if given and not family and not _within(given, some):
        return given, some, full
    return given, family, full or some


def _within(part: str, whole: str) -> bool:
    return f" {key(part)} " in f" {key(whole)} "


def _cell(row: Row, plan: _Plan, part: Part) -> str:
    return next(_cells(row, plan, part), "")


def _cells(row: Row, plan: _Plan, part: Part) -> Iterator[str]:
    for place in plan.parts.get(part, ()):
        if (cell := with_formula(row.cell(place))) and not says_nothing(cell):
            yield cell


def _telephones(row: Row, plan: _Plan) -> Iterator[Telephone]:
    for place, label, labels in plan.numbers:
        if row.cell(place) and not says_nothing(row.cell(place)):
            written = next((row.cell(each) for each in labels if row.cell(each)), "")
            called = label or label_of(written.removeprefix(_PREFERRED))
            yield from (Telephone(row.line, cell, called) for cell in _several(row.cell(place)))


def _several(cell: str) -> list[str]:
    return [part.strip() for part in _SEVERAL.split(cell) if part.strip()]
