"""Which column of another system's list is for what: by its header, or by the cells where it has none."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ...messaging.consent.keywords import is_stop
from . import lists
from .cells import says_nothing
from .columns import FLAGS, Role, role_of
from .flags import is_flag, is_time, lies_in_time, may_tell, says_back
from .lists import Doubtful, Row, Table, Unreadable, folded
from .senders import calling_code, is_number, sender_of

_UNCLEAR = "may say who opted out, and it is not known how"


@dataclass(frozen=True)
class Plan:
    """The columns of a list by what they are for; the flags with their roles."""

    number: int
    dates: Sequence[int] = ()
    sources: Sequence[int] = ()
    flags: Sequence[tuple[Role, int]] = ()
    codes: Sequence[int] = ()
    remarks: Sequence[str] = ()


def planned(table: Table, *, all_out: bool = False) -> Plan:
    """What the columns of a list are for.

    Args:
        all_out: Every row is of somebody who opted out, unless a column is there to say so.

    Raises:
        Unreadable: where they may be for something else.
    """
    return _named(table, all_out=all_out) if table.names else _unnamed(table, all_out=all_out)


def _named(table: Table, *, all_out: bool) -> Plan:
    """What the header says."""
    roles = lists.checked(table).by_role(role_of)

    def places(*wanted: Role) -> list[int]:
        return [place for role in wanted for place in roles.get(role, ())]

    flags = [(role, place) for role in FLAGS for place in places(role)]
    told = bool(flags or places(Role.SINCE))
    if told or not all_out:
        _refuse_unclear(table, roles, told=told, flagged=bool(flags))
    number = _number_column(table, places(Role.NUMBER), places(Role.PERHAPS_NUMBER))
    codes = [place for place in places(Role.CALLING) if any(map(calling_code, table.column(place)))]
    if not flags and (told or not all_out):
        _refuse_who_is_back(table, {number, *codes, *places(Role.ELSEWHERE)})
    if not told and not all_out:
        _refuse_other_words(table, number, places(Role.WORDS))
        _refuse_elsewhere(table, places(Role.ELSEWHERE))
        used = {number, *codes, *places(Role.ELSEWHERE)}
        _refuse_apart(table, {place: role for role in roles for place in places(role) if place not in used})
    unused = {*places(Role.UNUSED, Role.BACK, Role.PERHAPS_NUMBER, Role.CALLING), *places(Role.UNKNOWN)} - {*codes}
    remarks = _unused(table, sorted(unused), places(Role.ELSEWHERE))
    remarks += [] if told else [_BY_OPTION if all_out else _BY_NOTHING]
    dates, sources = places(Role.SINCE, Role.DATE), places(Role.SOURCE, Role.WORDS)
    return Plan(number, dates, sources, flags, codes, remarks)


_BY_OPTION = "By --all-out, every line is of somebody who has opted out."
_BY_NOTHING = "No column says who has opted out, so all of it is taken for a list of those who have."

_Roles = Mapping[Role, Sequence[int]]


def _refuse_unclear(table: Table, roles: _Roles, *, told: bool, flagged: bool) -> None:
    if unknown := roles.get(Role.UNKNOWN):
        raise (Unreadable if told else Doubtful)(f"{table.called(*unknown)} {_UNCLEAR}")
    if flagged:
        return
    for place in roles.get(Role.BACK, ()):
        if any(table.column(place)):
            raise Unreadable(f"{table.called(place)} may say who opted in again")
    since = roles.get(Role.SINCE, ())
    for row in table.rows:
        if (none := next((place for place in since if not lies_in_time(row.cell(place))), None)) is not None:
            raise _not_out(table, row, none)


def _refuse_who_is_back(table: Table, others: set[int]) -> None:
    """A row whose word is START, or the like, is not of somebody who opted out."""
    places = [place for place in range(table.width) if place not in others]
    for row in table.rows:
        if (back := next((place for place in places if says_back(row.cell(place))), None)) is not None:
            raise _not_out(table, row, back)


def _refuse_elsewhere(table: Table, places: Iterable[int]) -> None:
    """A list that tells apart who opted out of e-mail or calls says nothing of texts."""
    if filled := [place for place in places if any(table.column(place))]:
        called = table.called(*filled)
        raise Doubtful(f"{called} may say who opted out of something else, and no column who opted out of texts")


def _refuse_apart(table: Table, roles: Mapping[int, Role]) -> None:
    """In a list where no column is there to say who opted out, none may tell its people apart."""
    names = [folded(name) for name in table.names] or [""] * table.width
    apart = [place for place, role in sorted(roles.items()) if may_tell(role, names[place], table.column(place))]
    if apart:
        raise Doubtful(f"{table.called(*apart)} {_UNCLEAR}")


def _refuse_other_words(table: Table, number: int, places: Iterable[int]) -> None:
    """A row with a text that opts nobody out is one of a log, and not of somebody who opted out."""
    for place in places:
        for row in table.rows:
            words = row.cell(place)
            if not says_nothing(words) and not is_stop(words, sender_of(row.cell(number))):
                raise _not_out(table, row, place)


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


def _unnamed(table: Table, *, all_out: bool) -> Plan:
    """What the cells say where there is no header."""
    columns = range(table.width)
    if flags := [place for place in columns if _throughout(is_flag, table.column(place))]:
        raise Unreadable(f"{table.called(*flags)} may say who opted out; a first line has to name the columns")
    number = _only_numbers(table)
    if not all_out:
        _refuse_who_is_back(table, {number})
    dates = [place for place in columns if place != number and _throughout(is_time, table.column(place))]
    if len(dates) > 1:
        raise Unreadable(f"{table.called(*dates)} all hold times; a first line has to name the columns")
    plan = Plan(number, [1], [2]) if _in_order(table, number) and dates != [2] else Plan(number, dates)
    if not all_out:
        roles = {place: Role.DATE if place in plan.dates else Role.UNUSED for place in columns if place != number}
        _refuse_apart(table, roles)
    rest = set(columns) - {plan.number, *plan.dates, *plan.sources}
    remarks = _unused(table, sorted(rest), ())
    return replace(plan, remarks=[*remarks, _BY_OPTION] if all_out else remarks)


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
