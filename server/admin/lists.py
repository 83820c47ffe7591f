"""Lists that people have in files, read as they come: any usual encoding, separator, quoting and names of columns.

What a list means is its reader's to say; here it becomes rows of cells below the names of their columns. A file
that can be understood in more than one way is refused whole.
"""

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from ...provider.untrusted import plain

_Role = TypeVar("_Role")

SEPARATORS = (",", ";", "\t")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""How a file says what it is encoded in. The third is the beginning of the second."""
_SAMPLE = 4096
"""Bytes that tell an encoding which does not say itself."""
_DIGITS = 7
"""From so many digits on, a cell is no name of a column: a date has 8, a phone number at least as many."""
_NAME, _CALLED, _VALUE = 40, 12, 20
"""Characters of a column's name that are repeated, columns that are told of, and characters of a cell."""

_NAMED_SEPARATOR = re.compile(r'("?)sep=([,;\t|])\1(?:\r\n|[\r\n]|\Z)', re.IGNORECASE)
"""A first line by which spreadsheets are told the separator."""
_BREAK = re.compile(r"\r\n|[\r\n]")
_QUOTED = re.compile(r'"[^"]*"?')
_WORDS = re.compile(
    r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])"
)
"""Where a word begins within "optOut", "SMSOptOut" and "phone2"."""
_ONE_WORD = {"optout": "opt out", "optedout": "opted out", "optin": "opt in", "optedin": "opted in"}


class Unreadable(Exception):
    """A list that cannot be read for certain. Says why, naming the line or the columns, without a full stop."""


class Doubtful(Unreadable):
    """One of which only its owner knows whether all of its rows are of people who opted out."""


@dataclass(frozen=True)
class Row:
    """A record of a list: the line that it begins in, counted from 1, and its cells."""

    line: int
    cells: tuple[str, ...]

    def cell(self, place: int) -> str:
        """What stands in a column; nothing where the row ends before it."""
        return self.cells[place] if place < len(self.cells) else ""


@dataclass(frozen=True)
class Table:
    """A list.

    Attributes:
        names: Those of its columns as they are written, none without a header.
        rows: All but blank ones.
        header: How many cells the header has, those at its end counted that are empty.
    """

    names: tuple[str, ...]
    rows: tuple[Row, ...]
    header: int = 0

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max([len(self.names), *(len(row.cells) for row in self.rows)])

    def column(self, place: int) -> list[str]:
        """What stands in a column, from the first row to the last."""
        return [row.cell(place) for row in self.rows]

    def by_role(self, role_of: Callable[[str], _Role]) -> Mapping[_Role, Sequence[int]]:
        """The columns of each role that `role_of` gives to a folded name."""
        found: dict[_Role, list[int]] = {}
        for place, name in enumerate(self.names):
            found.setdefault(role_of(folded(name)), []).append(place)
        return found

    def called(self, *places: int) -> str:
        """Columns as a person is told of them: the quoted names, or the numbers of those that have none."""
        more = f" and {len(places) - _CALLED} more" if len(places) > _CALLED else ""
        return ", ".join(map(self._call, places[:_CALLED])) + more

    def _call(self, place: int) -> str:
        name = plain(self.names[place], _NAME) if place < len(self.names) else ""
        return f'"{name}"' if name else f"column {place + 1}"


def read(raw: bytes) -> Table:
    """The list that a file holds.

    A first row is its header where no cell of it has as many digits as a date or a phone number.

    Raises:
        Unreadable: where it is no text, its quotation marks do not pair up, or its separator is uncertain.
    """
    rows = _split(decoded(raw))
    if rows and all(sum(map(str.isdigit, cell)) < _DIGITS for cell in rows[0].cells):
        return Table(_without_empty_end(rows[0].cells), tuple(rows[1:]), len(rows[0].cells))
    return Table((), tuple(rows))


def checked(table: Table) -> Table:
    """The same list, once each row has as many cells as the header.

    Raises:
        Unreadable: where a row has not: a separator or a line break in it may be one of the words in a cell.
    """
    width = len(table.names)
    for row in table.rows:
        if len(row.cells) < width or any(row.cells[width:]):
            raise Unreadable(f"line {row.line} has {len(row.cells)} cells, the header {width}")
    return table


def told(cell: str) -> str:
    """What stands in a cell, as a person is told of it."""
    value = plain(cell, _VALUE)
    return f'"{value}"' if value else "nothing"


def folded(name: str) -> str:
    """A column's name in plain small words: "Opt-Out", "optOut" and "OPT_OUT" are "opt out"."""
    bare = name if name.isascii() else _without_accents(name)
    words = re.sub(r"[\W_]+", " ", _WORDS.sub(" ", bare)).casefold().split()
    return " ".join(_ONE_WORD.get(word, word) for word in words)


def _without_accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def decoded(raw: bytes) -> str:
    """The text of a file: what its mark says, UTF-16 that has none, UTF-8, or Windows-1252.

    Raises:
        Unreadable: it is no text.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _text(raw[len(mark) :], encoding)
    return _text(raw, _unmarked(raw))


def _text(raw: bytes, encoding: str) -> str:
    # An odd byte in a name must not keep an opt-out from being honoured. Where a letter has two or four bytes, one
    # that is lost moves all that follow.
    try:
        text = raw.decode(encoding, "replace" if encoding in ("utf-8", "cp1252") else "strict")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise Unreadable("it is not text; a spreadsheet has to be saved as CSV first")
    return text


def _unmarked(raw: bytes) -> str:
    even, odd = raw[:_SAMPLE:2], raw[1:_SAMPLE:2]
    if odd.count(0) * 2 > len(odd) and not even.count(0):
        return "utf-16-le"
    if even.count(0) * 2 > len(even) and not odd.count(0):
        return "utf-16-be"
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _split(text: str) -> list[Row]:
    """The rows of a list that are not blank, split at the separator that it names or for certain has."""
    named = _NAMED_SEPARATOR.match(text)
    if named:
        return _rows(text, named[2], named.end(), 2)
    first_line = _BREAK.split(text.lstrip("\r\n"), maxsplit=1)[0]
    outside = _QUOTED.sub("", first_line)
    ways: list[list[Row]] = []
    for sign in sorted((sign for sign in SEPARATORS if sign in text), key=lambda sign: sign not in outside):
        if not any(_rules_out(text, rows, sign) for rows in ways):
            ways += _tried(text, sign, certain=sign in outside)
    return _surest(ways) if ways else _rows(text, SEPARATORS[0])


def _rules_out(text: str, rows: list[Row], separator: str) -> bool:
    """Whether these rows make a table, and this separator none, as it stands behind the first row only."""
    if len(rows) < 2 or not _is_table(rows):
        return False
    return not any(separator in line for line in _BREAK.split(text, rows[1].line - 1)[:-1])


def _is_table(rows: list[Row]) -> bool:
    return len(rows[0].cells) > 1 and len({len(row.cells) for row in rows}) == 1


def _tried(text: str, separator: str, *, certain: bool) -> list[list[Row]]:
    """The rows split so; none where that cannot be done and another separator may be meant.

    Raises:
        Unreadable: where it cannot be done, and the separator stands outside of quotation marks.
    """
    try:
        return [_rows(text, separator)]
    except Unreadable:
        if certain:
            raise
        return []


def _surest(ways: Sequence[list[Row]]) -> list[Row]:
    """The rows of the one separator that makes a table; else of the one that parts anything."""
    parting = [rows for rows in ways if any(len(row.cells) > 1 for row in rows)]
    even = [rows for rows in parting if _is_table(rows)]
    likely = even or parting or ways[:1]
    if len(likely) > 1:
        raise Unreadable("line 1 does not tell what separates the cells; a line sep=, before it would")
    return likely[0]


@cache
def _pattern(separator: str) -> re.Pattern[str]:
    """One cell with what ends it: quoted as in RFC 4180, or bare, where quotation marks come in pairs."""
    bare = rf'[^"{separator}\r\n]*'
    return re.compile(
        rf'(?: *"(?P<quoted>(?>[^"]*(?:""[^"]*)*))" *|(?! *")(?P<bare>(?>{bare}(?:"{bare}"{bare})*)))'
        rf"(?P<end>[{separator}]|\r\n|[\r\n]|\Z)"
    )


def _rows(text: str, separator: str, place: int = 0, line: int = 1) -> list[Row]:
    rows: list[Row] = []
    cells: list[str] = []
    begin = line
    for cell, end, after in _cells(text, separator, place, line):
        cells.append(cell)
        if end != separator:
            rows.append(Row(begin, tuple(cells)))
            cells, begin = [], after
    return [row for row in rows if any(row.cells)]


def _cells(text: str, separator: str, place: int, line: int) -> Iterator[tuple[str, str, int]]:
    """Each cell, what ends it, and the line that is then."""
    pattern, end = _pattern(separator), separator
    while end:
        found = pattern.match(text, place)
        if not found:
            raise Unreadable(f"line {line} has a quotation mark that nothing closes, or that stands within a cell")
        place, end = found.end(), found["end"]
        if end != separator or "\n" in found[0] or "\r" in found[0]:
            line += len(_BREAK.findall(found[0]))
        yield (found["bare"] or (found["quoted"] or "").replace('""', '"')).strip(), end, line


def _without_empty_end(names: tuple[str, ...]) -> tuple[str, ...]:
    filled = [place for place, name in enumerate(names, 1) if name]
    return names[: max(filled, default=0)]
