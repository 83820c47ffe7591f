"""Who must not be texted, by a file: our own export, or a list that another system wrote.

Our own holds whatever the record can hold, and a line of it that cannot be used is passed over by name. A list of
another system is understood as a whole or refused as a whole: whoever is missed in it would be texted, and whoever
is taken for another would not.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ...messaging.brakes.opt_outs import OptOut
from ...provider.posts.parties import NAME_LIMIT, party
from . import lists
from .cells import says_nothing, with_formula
from .flags import says_out
from .lists import Row, Table, Unreadable, folded
from .moments import EARLIEST, Order, moment_of_list, order_of
from .plans import Plan, planned
from .senders import calling_code, is_number, is_ours, is_spoilt, restored, sender_abroad, sender_of, unmarked

OURS = ("number", "since", "source")
"""The header that `opt-outs export` writes."""


@dataclass(frozen=True)
class BadLine:
    """A line of our own list that cannot be used."""

    line: int
    problem: str


@dataclass
class Found:
    """What a file says: who must not be texted, and the lines, from 1, of which its owner should know."""

    people: list[OptOut] = field(default_factory=list[OptOut])
    bad: list[BadLine] = field(default_factory=list[BadLine])
    numberless: list[int] = field(default_factory=list[int])
    undated: list[int] = field(default_factory=list[int])
    ahead: list[int] = field(default_factory=list[int])
    odd: list[int] = field(default_factory=list[int])
    remarks: list[str] = field(default_factory=list[str])

    @property
    def skipped(self) -> int:
        """How many lines were passed over."""
        return len(self.bad) + len(self.numberless)

    def notes(self) -> list[str]:
        """One sentence for each kind of thing that was met."""
        kinds = (
            (self.numberless, "without a number, passed over"),
            (self.undated, "with a time that cannot be read, for which now is used"),
            (self.ahead, "with a time that lies ahead, for which now is used"),
            (self.odd, "with a sender that is no number behind +1, added as it is written"),
        )
        return [*self.remarks, *(_counted(lines, what) for lines, what in kinds if lines)]


def _counted(lines: Sequence[int], what: str) -> str:
    first = "" if len(lines) == 1 else "the first of them "
    return f"{len(lines)} line(s) {what}: {first}line {lines[0]}."


def read(raw: bytes, now: int, *, all_out: bool = False) -> Found:
    """Everybody who has opted out by a file.

    Args:
        all_out: Every row of another system's list is of such, unless a column is there to say so.
        now: Stands for a time that is left out, lies ahead or cannot be read, in milliseconds since 1970.

    Raises:
        Unreadable: where that is not certain.
    """
    table = lists.read(raw)
    if table.names == OURS:
        return _ours(table, now)
    if not table.names and not table.rows:
        return Found()
    return _theirs(table, planned(table, all_out=all_out), now)


def _ours(table: Table, now: int) -> Found:
    found = Found()
    when = _clock(table, (1,), found, now)
    for row in filter(_is_no_header, table.rows):
        try:
            number = _recorded(row.cell(0))
        except ValueError as problem:
            found.bad.append(BadLine(row.line, str(problem)))
        else:
            found.odd += [] if is_ours(number) else [row.line]
            found.people.append(OptOut(number, when(row), _our_source(row)))
    return found


def _is_no_header(row: Row) -> bool:
    """Whether it is not the first line of another export that was put behind one."""
    return tuple(map(folded, row.cells)) != OURS


def _our_source(row: Row) -> str:
    # An export says all three, and a source that is empty there is empty in the record.
    return one_line(with_formula(row.cell(2))) or ("" if len(row.cells) == len(OURS) and row.cell(1) else "import")


def _recorded(cell: str) -> str:
    """A sender as the record holds it.

    Raises:
        ValueError: where it can hold no such.
    """
    written = unmarked(cell)
    number = party(restored(written))
    if is_ours(number):
        return number
    if not written:
        raise ValueError("it has no number")
    if is_spoilt(written) and written == cell:
        raise ValueError("a spreadsheet has changed the number")
    if len(written) > NAME_LIMIT or written != one_line(written):
        raise ValueError("the number is no sender that the record can hold")
    return written


def _theirs(table: Table, plan: Plan, now: int) -> Found:
    found = Found(remarks=list(plan.remarks))
    when = _clock(table, plan.dates, found, now)
    for row in table.rows:
        if says_nothing(row.cell(plan.number)):
            found.numberless.append(row.line)
        elif any(flags := _flags(table, plan, row)) or not flags:
            found.people.append(OptOut(_certain(table, plan, row, found), when(row), _source(plan, row)))
    if plan.flags:
        columns = table.called(*(place for _, place in plan.flags))
        found.remarks.append(f"By {columns}, {len(found.people)} of {len(table.rows)} line(s) have opted out.")
    return found


def _flags(table: Table, plan: Plan, row: Row) -> list[bool]:
    """What each column of flags says.

    Raises:
        Unreadable: where one of them is empty, or says something else.
    """
    said = [(place, says_out(role, row.cell(place))) for role, place in plan.flags]
    for place, out in said:
        if out is None:
            value = f"{lists.told(row.cell(place))} in {table.called(place)}"
            raise Unreadable(f"line {row.line} has {value}, so they may have opted out or not")
    return [bool(out) for _, out in said]


def _certain(table: Table, plan: Plan, row: Row, found: Found) -> str:
    written = row.cell(plan.number)
    number = _sender(plan, row) if table.names or is_number(written) else ""
    if not number:
        changed = " that a spreadsheet has changed" if is_spoilt(written) else ""
        column = table.called(plan.number)
        raise Unreadable(f"line {row.line} has a number{changed} in {column} that cannot be read for certain")
    found.odd += [] if is_ours(number) else [row.line]
    return number


def _sender(plan: Plan, row: Row) -> str:
    """Whose row it is, in the country whose calling code stands beside the number."""
    written = row.cell(plan.number)
    codes = {calling_code(cell) for place in plan.codes if not says_nothing(cell := row.cell(place))} - {"1"}
    if not codes:
        return sender_of(written)
    return sender_abroad(codes.pop(), written) if len(codes) == 1 else ""


def _source(plan: Plan, row: Row) -> str:
    said = (one_line(with_formula(row.cell(place))) for place in plan.sources)
    return next(filter(None, said), "import")


def _clock(table: Table, dates: Sequence[int], found: Found, now: int) -> Callable[[Row], int]:
    """Tells since when somebody is out, by the later of the columns; `found` learns where that is now instead."""
    order = order_of(cell for place in dates for cell in table.column(place))

    def when(row: Row) -> int:
        written = [cell for place in dates if not says_nothing(cell := row.cell(place))]
        moments = [_moment(cell, order) for cell in written]
        latest = max(moments, default=now)
        if latest < EARLIEST:
            found.undated.append(row.line)
        if latest > now:
            found.ahead.append(row.line)
        return latest if EARLIEST <= latest <= now else now

    return when


def _moment(written: str, order: Order) -> int:
    """Milliseconds since 1970; 0 where it is not certain what time is meant."""
    try:
        return moment_of_list(written, order)
    except ValueError:
        return 0


def one_line(text: str) -> str:
    """Words of several lines on one."""
    return " ".join(text.split())
