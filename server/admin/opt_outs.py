"""The operator's list of who must not be texted: shown, changed, and carried between systems as CSV."""

import csv
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import anyio
import click

from ...messaging.brakes import opt_outs as kept
from ...messaging.brakes.opt_outs import OptOut
from ...messaging.numbers import normalise
from ...messaging.record.store import Store
from ...messaging.times import exported, moment_of_file, wall_clock
from ...provider.numbers import display
from ...provider.untrusted import plain
from ..record import opened_record
from ..screen import Records, say
from ..settings import Settings
from .cells import no_formula, with_formula

BATCH = 2000
"""Opt-outs of one transaction: what an interrupted import took so far stays."""
LONG = 50_000
"""Bytes of a file that takes long enough to show a progress bar."""

_COLUMNS = ("number", "since", "source")

Flags = dict[str, Any]


@click.group("opt-outs")
def opt_outs() -> None:
    """Shows and changes the list of those who must not be texted.

    It lies in the record (BULKVS_STORE) and binds every send of every server on it. No tool lets a model remove
    anybody.
    """


@opt_outs.command("list")
@click.pass_obj
def list_all(flags: Flags) -> None:
    """Shows everybody who must not be texted, the oldest first."""
    entries = _entries(flags)
    lines = [f"{display(e.number)}  since {_written(e.since)}  {plain(e.source)}".rstrip() for e in entries]
    say("\n".join(lines) or "Nobody has opted out.")


@opt_outs.command()
@click.argument("number")
@click.option("--source", default="operator", show_default=True, help="How it is known.")
@click.pass_obj
def add(flags: Flags, number: str, source: str) -> None:
    """Puts NUMBER on the list: it is texted no more."""
    wanted = _given(number)
    with _record(flags) as store:
        new = store.write_now(partial(kept.add, entries=[OptOut(wanted, wall_clock(), _line(source))]))
    say(f"{display(wanted)} {'is texted no more' if new else 'was on the list already'}.")


@opt_outs.command()
@click.argument("number")
@click.pass_obj
def remove(flags: Flags, number: str) -> None:
    """Takes NUMBER off the list. Only do so if they asked for it."""
    wanted = _given(number)
    with _record(flags) as store:
        removed = store.write_now(partial(kept.remove, number=wanted))
    say(f"{display(wanted)} {'may be texted again' if removed else 'was not on the list'}.")


@opt_outs.command()
@click.pass_obj
def export(flags: Flags) -> None:
    """Prints the list as CSV: number, since (UTC), source.

    A source that a spreadsheet could take for a formula begins with an apostrophe.
    """
    entries = _entries(flags)
    with click.open_file("-", "w", encoding="utf-8") as screen:
        writer = csv.writer(Records(screen), lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows((e.number, _written(e.since), no_formula(_line(e.source))) for e in entries)


@opt_outs.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def import_file(flags: Flags, file: Path) -> None:
    """Adds everybody in a CSV FILE: number, since (ISO 8601), source, one person a line.

    Only the number is needed; a first line may name the columns, in any order. A time that lies ahead counts as
    now. Who is on the list already stays as they are. Lines that cannot be used are named and skipped, and the
    command then ends with status 1.
    """
    with _record(flags) as store, _progress(file.stat().st_size) as progress:
        tally = _imported(store, read_csv(_lines(file, progress), wall_clock()))
    for bad in tally.bad:
        say(f"line {bad.line}: {bad.problem}", err=True)
    say(f"{tally.added} added, {tally.known} on the list already, {len(tally.bad)} line(s) skipped.")
    if tally.bad:
        raise SystemExit(1)


@dataclass(frozen=True)
class BadLine:
    """A line of a file that cannot be used."""

    line: int
    problem: str


@dataclass
class _Tally:
    added: int
    known: int
    bad: list[BadLine]


def read_csv(lines: Iterable[str], now: int) -> Iterator[OptOut | BadLine]:
    """What each line says. `now` stands for a time that is left out, in milliseconds since 1970."""
    columns: Mapping[str, int] = {name: position for position, name in enumerate(_COLUMNS)}
    for position, line in enumerate(lines, 1):
        try:
            cells = _cells(line)
            if position == 1 and (named := _header(cells)):
                columns = named
            elif any(cells):
                yield _entry(cells, columns, now)
        except ValueError as problem:
            yield BadLine(position, str(problem))


def _cells(line: str) -> list[str]:
    # Each line by itself: a quote that nobody closed must not swallow those behind it.
    try:
        rows = list(csv.reader([line], strict=True))
    except csv.Error:
        raise ValueError("it is not CSV; a quote may be missing") from None
    return [cell.strip() for cell in rows[0]] if rows else []


def _header(cells: Sequence[str]) -> dict[str, int]:
    """Where each column stands, if these are names of columns."""
    names = [cell.casefold() for cell in cells]
    return {name: names.index(name) for name in _COLUMNS if name in names} if "number" in names else {}


def _entry(cells: Sequence[str], columns: Mapping[str, int], now: int) -> OptOut:
    def cell(name: str) -> str:
        position = columns.get(name, len(cells))
        return cells[position] if position < len(cells) else ""

    # One that lies ahead could not be lifted by a START that comes before it.
    since = min(_moment(cell("since")), now) if cell("since") else now
    return OptOut(_number(cell("number")), since, _line(with_formula(cell("source"))) or "import")


def _moment(written: str) -> int:
    """Milliseconds since 1970; without an offset the time is UTC, as `export` writes it."""
    try:
        return moment_of_file(written)
    except ValueError:
        raise ValueError("the time is not ISO 8601, such as 2026-11-23T09:00:00Z") from None


def _written(since: int) -> str:
    return exported(since, "seconds")


def _line(text: str) -> str:
    return " ".join(text.split())


def _imported(store: Store, found: Iterator[OptOut | BadLine]) -> _Tally:
    tally = _Tally(0, 0, [])
    while batch := list(islice(found, BATCH)):
        good = [entry for entry in batch if isinstance(entry, OptOut)]
        tally.bad += [entry for entry in batch if isinstance(entry, BadLine)]
        added = store.write_now(partial(kept.add, entries=good)) if good else 0
        tally.added += added
        tally.known += len(good) - added
    return tally


def _lines(file: Path, progress: Callable[[int], None]) -> Iterator[str]:
    with file.open("rb") as raw:
        for line in raw:
            progress(len(line))
            # An odd byte in a name must not keep an opt-out from being honoured.
            yield line.decode("utf-8-sig", "replace")


@contextmanager
def _progress(size: int) -> Generator[Callable[[int], None]]:
    """Takes the bytes that were read; shows how far that is on a terminal, where it takes a while."""
    hidden = size < LONG or not sys.stderr.isatty()
    steps = max(1, size // 200)
    with click.progressbar(
        length=size, label="Importing", file=sys.stderr, hidden=hidden, update_min_steps=steps
    ) as bar:
        yield bar.update


def _number(written: str) -> str:
    try:
        return normalise(written)
    except ValueError as problem:
        raise ValueError(f"the number {problem}") from None


def _given(written: str) -> str:
    """The number of an argument."""
    try:
        return _number(written)
    except ValueError as problem:
        raise click.ClickException(f"Nothing was changed: {problem}.") from None


def _entries(flags: Flags) -> list[OptOut]:
    with _record(flags) as store:
        return anyio.run(store.read, kept.listed)


def _record(flags: Flags) -> AbstractContextManager[Store]:
    return opened_record(Settings.load(flags), may_be_new=True)
