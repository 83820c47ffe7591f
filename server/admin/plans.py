"""Which column of another system's list is for what: by its header, or by the cells where it has none."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ...messaging.consent.keywords import is_stop
from . import lists
from .cells import says_nothing
from .columns import FLAGS, Role, role_of
from .flags import is_flag, is_time, lies_in_time, may_be_flags, says_back
from .lists import Row, Table, Unreadable
from .senders import is_number, sender_of


@dataclass(frozen=True)
class Plan:
    """The columns of a list by what they are for; the flags with their roles."""

    number: int
    dates: Sequence[int] = ()
    sources: Sequence[int] = ()
    flags: Sequence[tuple[Role, int]] = ()
    remarks: Sequence[str] = ()


def planned(table: Table) -> Plan:
    """What the columns of a list are for.

    Raises:
        Unreadable: where they may be for something else.
    """
    return _named(table) if table.names else _unnamed(table)


def _named(table: Table) -> Plan:
    """What the header says."""
    roles = lists.checked(table).by_role(role_of)

    def places(*wanted: Role) -> list[int]:
        return [place for role in wanted for place in roles.get(role, ())]

    flags = [(role, place) for role in FLAGS for place in places(role)]
    _refuse_unclear(table, places(Role.UNKNOWN), places(Role.BACK), places(Role.SINCE), flagged=bool(flags))
    number = _number_column(table, places(Role.NUMBER), places(Role.PERHAPS_NUMBER))
    unused = sorted(places(Role.UNUSED, Role.BACK, Role.PERHAPS_NUMBER))
    if not flags:
        _refuse_who_is_back(table, {number, *places(Role.ELSEWHERE)})
    remarks = _unused(table, unused, places(Role.ELSEWHERE))
    if not flags and not places(Role.SINCE):
        _refuse_other_words(table, number, places(Role.WORDS))
        _refuse_perhaps_flags(table, unused)
        remarks.append("No column says who has opted out, so all of it is taken for a list of those who have.")
    return Plan(number, places(Role.SINCE, Role.DATE), places(Role.SOURCE, Role.WORDS), flags, remarks)


def _refuse_unclear(
    table: Table, unknown: Sequence[int], back: Sequence[int], since: Sequence[int], *, flagged: bool
) -> None:
    if unknown:
        raise Unreadable(f"{table.called(*unknown)} may say who opted out, and it is not known how")
    if flagged:
        return
    for place in back:
        if any(table.column(place)):
            raise Unreadable(f"{table.called(place)} may say who opted in again")
    for row in table.rows:
        if (none := next((place for place in since if not lies_in_time(row.cell(place))), None)) is not None:
            raise _not_out(table, row, none)


def _refuse_who_is_back(table: Table, others: set[int]) -> None:
    """A row whose word is START, or the like, is not of somebody who opted out."""
    places = [place for place in range(table.width) if place not in others]
    for row in table.rows:
        if (back := next((place for place in places if says_back(row.cell(place))), None)) is not None:
            raise _not_out(table, row, back)


def _refuse_other_words(table: Table, number: int, places: Iterable[int]) -> None:
    """A row with a text that opts nobody out is one of a log, and not of somebody who opted out."""
    for place in places:
        for row in table.rows:
            words = row.cell(place)
            if not says_nothing(words) and not is_stop(words, sender_of(row.cell(number))):
                raise _not_out(table, row, place)


def _refuse_perhaps_flags(table: Table, places: Iterable[int]) -> None:
    if perhaps := [place for place in places if may_be_flags(table.column(place))]:
        raise Unreadable(f"{table.called(*perhaps)} may say who opted out, and it is not known how")


def _not_out(table: Table, row: Row, place: int) -> Unreadable:
    said = lists.told(row.cell(place))
    return Unreadable(f"line {row.line} has {said} in {table.called(place)}, so they may not have opted out")


def _number_column(table: Table, sure: Sequence[int], perhaps: Sequence[int]) -> int:
    filled = [place for place in sorted({*sure, *perhaps}) if any(table.column(place))] or list(sure)
    if len(filled) > 1:
        raise Unreadable(f"{table.called(*filled)} may each hold the number that opted out; leave one of them")
    if not filled or filled[0] not in sure:
        columns = table.called(*range(len(table.names)))
        raise Unreadable(f'no column is called "number" or "phone"; there are {columns}')
    return filled[0]


def _unused(table: Table, places: Iterable[int], elsewhere: Sequence[int]) -> list[str]:
    unused = [place for place in places if any(table.column(place))]
    remarks = [f"Not used: {table.called(*unused)}."] if unused else []
    return [*remarks, f"Not about texts, so not used: {table.called(*elsewhere)}."] if elsewhere else remarks


def _unnamed(table: Table) -> Plan:
    """What the cells say where there is no header."""
    columns = range(table.width)
    if flags := [place for place in columns if _throughout(is_flag, table.column(place))]:
        raise Unreadable(f"{table.called(*flags)} may say who opted out; a first line has to name the columns")
    number = _only_numbers(table)
    _refuse_who_is_back(table, {number})
    dates = [place for place in columns if place != number and _throughout(is_time, table.column(place))]
    if len(dates) > 1:
        raise Unreadable(f"{table.called(*dates)} all hold times; a first line has to name the columns")
    plan = Plan(number, [1], [2]) if _in_order(table, number) and dates != [2] else Plan(number, dates)
    rest = set(columns) - {plan.number, *plan.dates, *plan.sources}
    return replace(plan, remarks=_unused(table, sorted(rest), ()))


def _in_order(table: Table, number: int) -> bool:
    """Whether the columns may be number, since and source: one time that can be read tells, for the others too."""
    second = [cell for cell in table.column(1) if not says_nothing(cell)]
    return number == 0 and table.width <= 3 and (not second or any(map(is_time, second)))


def _only_numbers(table: Table) -> int:
    if table.width == 1:
        return 0
    firsts = [next(filter(None, table.column(place)), "") for place in range(table.width)]
    numbers = [place for place, cell in enumerate(firsts) if is_number(cell)]
    if len(numbers) != 1:
        found = f"{table.called(*numbers)} all hold numbers" if numbers else "no column holds numbers"
        raise Unreadable(f"{found}; a first line has to name the columns, such as number,since,source")
    return numbers[0]


def _throughout(holds: Callable[[str], bool], cells: Iterable[str]) -> bool:
    said = [cell for cell in cells if not says_nothing(cell)]
    return bool(said) and all(map(holds, said))
