"""The operator's list of who must not be texted: shown, changed, and carried between systems as CSV."""

import csv
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import click

from ...messaging.brakes import opt_outs as kept
from ...messaging.brakes.opt_outs import OptOut
from ...messaging.consent import waiting
from ...messaging.consent.keywords import is_start
from ...messaging.consent.waiting import Wish, unsettled, wish_of
from ...messaging.history.senders import named
from ...messaging.record.store import Store
from ...messaging.record.transaction import Transaction
from ...messaging.times import exported, shown, wall_clock
from ...messaging.visible import quoted
from ...provider.numbers import display
from ...provider.untrusted import plain
from ..record import opened_record
from ..screen import Records, agreed, at_terminal, say
from ..settings import Settings
from ..terminal.commands import BrokenOff, Commands, Refused
from ..terminal.progress import bar
from .cells import no_formula
from .files import SCREEN, may_overwrite, output
from .imports import OURS, Found, one_line, read
from .lists import Doubtful, Unreadable
from .senders import marked

BATCH = 2000
"""Opt-outs of one transaction: what an interrupted import took so far stays."""
LONG = 5000
"""Opt-outs that take long enough to show a progress bar."""
_WORDS = 60
"""Characters of a wish that are shown."""
_NAMED, _SHOWN = 5, 5
"""People that a note names, and lines that cannot be used and are named."""

Flags = dict[str, Any]


@click.group("opt-outs", cls=Commands)
def opt_outs() -> None:
    """Shows and changes the list of those who must not be texted.

    It lies in the record (BULKVS_STORE) and binds every send of every server on it. No tool lets a model remove
    anybody.
    """


@opt_outs.command("list")
@click.pass_obj
def list_all(flags: Flags) -> None:
    """Shows who must not be texted, the oldest first, then who may have asked for it and is not settled."""
    with _record(flags) as store:
        entries, wishes = anyio.run(store.read, _everybody)
    say("\n".join(map(_line, entries)) or "Nobody has opted out.", hang=4)
    if wishes:
        say("\n".join(["", _UNSETTLED, *map(_wish_line, wishes)]), hang=4)


@opt_outs.command()
@click.argument("number")
@click.option("--source", default="operator", show_default=True, help="How it is known.")
@click.pass_obj
def add(flags: Flags, number: str, source: str) -> None:
    """Puts NUMBER on the list: it is texted no more.

    It can be any sender on record, as the tools and `export` name them: a short code, a name.
    """
    with _record(flags) as store:
        wanted = _given(store, number)
        new = store.write_now(partial(kept.add, entries=[OptOut(wanted, wall_clock(), one_line(source))]))
    say(f"{display(wanted)} {_OUT if new else 'was on the list already'}.")


@opt_outs.command()
@click.argument("number")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove(flags: Flags, number: str, yes: bool) -> None:
    """Takes NUMBER off the list. Only do so if they asked for it."""
    with _record(flags) as store:
        wanted = _given(store, number)
        entry = store.write_now(partial(kept.opt_out_of, number=wanted))
        if entry and not yes:
            _may_remove(entry)
        removed = store.write_now(partial(kept.remove, number=wanted))
    say(f"{display(wanted)} {'may be texted again' if removed else 'was not on the list'}.")


def _may_remove(entry: OptOut) -> None:
    if not at_terminal():
        raise Refused(f"{_NO_TERMINAL} --yes.")
    say(_line(entry), hang=4)
    if not agreed("Did they ask for texts again?"):
        raise click.Abort


@opt_outs.command()
@click.argument("number")
@click.option("--binds/--lifts", default=None, help="They want no more texts, or that was not meant.")
@click.pass_obj
def settle(flags: Flags, number: str, binds: bool | None) -> None:
    """Says what a text of NUMBER meant that may ask for no more texts: an opt-out (--binds), or not (--lifts).

    Until then it shows whenever they would be texted; where nobody is asked, they are not texted.
    """
    with _record(flags) as store:
        wanted = _given(store, number)
        wish = anyio.run(store.read, partial(wish_of, number=wanted))
        if wish is None:
            raise Refused(f"Nothing was changed: {_none_waits(store, wanted)}.")
        if binds is None and not at_terminal():
            raise Refused(f"{_NO_TERMINAL} --binds or --lifts.")
        meant = _what_is_meant(wish) if binds is None else binds
        settled = store.write_now(partial(_settled, wish=wish, binds=meant))
    if not settled:
        raise Refused(
            f"Nothing was changed: {display(wanted)} may have asked again meanwhile. Read it, and settle again."
        )
    say(f"{display(wanted)} {_OUT if meant else 'may be texted'}.")


def _what_is_meant(wish: Wish) -> bool:
    """Whether the person says that this text binds."""
    say(_wish_line(wish), hang=4)
    say(_MEANT)
    return click.prompt("binds or lifts", type=click.Choice(["binds", "lifts"]), show_choices=False) == "binds"


_NO_TERMINAL = "Nothing was changed: there is no terminal to ask at. Add"
_MEANT = """\
What did they mean?
  binds: no more texts, so they are opted out.
  lifts: something else, so they may be texted."""
_OUT = "is texted no more"


def _none_waits(store: Store, number: str) -> str:
    if store.write_now(partial(kept.opted_out, numbers=[number])):
        return f"{display(number)} is opted out; bulkvs-mcp opt-outs remove NUMBER takes them off the list"
    return f"no wish of {display(number)} waits to be settled"


def _settled(tx: Transaction, wish: Wish, binds: bool) -> bool:
    """Whether this was the wish that still waits."""
    if not binds:
        return waiting.lift(tx, wish)
    settled = waiting.settle(tx, wish)
    if settled:
        kept.add(tx, [OptOut(wish.number, wish.since, "asked for it in plain words")])
    return settled


def _line(entry: OptOut) -> str:
    return f"{display(entry.number)}  since {shown(entry.since)}  {plain(entry.source)}".rstrip()


def _everybody(tx: Transaction) -> tuple[list[OptOut], list[Wish]]:
    return kept.listed(tx), unsettled(tx)


_UNSETTLED = (
    "May have asked for no more texts, and not settled (bulkvs-mcp opt-outs settle NUMBER --binds or --lifts):"
)


def _wish_line(wish: Wish) -> str:
    words = quoted(plain(wish.words), _WORDS) if wish.words else "in a text that is no longer on record"
    return f"{display(wish.number)}  since {shown(wish.since)}  {words}"


@opt_outs.command()
@click.option("--force", is_flag=True, help="Overwrite FILE unasked.")
@click.argument("file", default=SCREEN, type=click.Path(dir_okay=False, allow_dash=True))
@click.pass_obj
def export(flags: Flags, file: str, force: bool) -> None:
    """Writes the list as CSV to FILE, or to stdout: number, since (UTC), source.

    A number or a source that a spreadsheet could take for a formula, or for a quantity, begins with an apostrophe.
    """
    with _record(flags) as store:
        entries, wishes = anyio.run(store.read, _everybody)
    may_overwrite(file, force=force)
    with output(file) as out:
        writer = csv.writer(Records(out), lineterminator="\n")
        writer.writerow(OURS)
        writer.writerows(
            (marked(e.number), exported(e.since), no_formula(one_line(e.source)))
            for e in sorted(entries, key=lambda entry: (entry.since, entry.number))
        )
    if file != SCREEN:
        say(f"Written: {len(entries):,} opt-out(s) to {file}.", err=True)
    if wishes:
        say(f"{len(wishes)} who may have asked for it are not among them: see bulkvs-mcp opt-outs list.", err=True)


@opt_outs.command("import")
@click.option(
    "--all-out",
    is_flag=True,
    help="Every row is of somebody who opted out, whatever its other columns say: for a list without a column of"
    " who, or since when.",
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.pass_obj
def import_file(flags: Flags, file: str, all_out: bool) -> None:
    """Adds everybody who has opted out by a FILE ("-" is stdin): what `export` wrote, or another system's list.

    Commas, semicolons or tabs separate its cells. A first line names the columns: number or phone, date, source; a
    column such as unsubscribed, opted out or subscribed says who has opted out. Without such a line the order is
    number, since, source, and only the number is needed. A time that is left out, lies ahead or cannot be read
    counts as now; one without a zone is UTC. Who is on the list already stays as they are.

    Where no column says who has opted out, all have, unless some other column tells them apart: such a list is
    refused, and taken whole with --all-out.

    Lines of an export of ours that cannot be used are named and skipped, and the command then ends with status 1.
    Any other file that cannot be read for certain is refused: nothing is added, and the status is 2.
    """
    found = _found(file, all_out=all_out)
    with _record(flags) as store, bar("Importing", len(found.people), long=LONG) as progress:
        taken = _taken(store, found.people, progress)
    for bad in found.bad[:_SHOWN]:
        say(f"line {bad.line}: {bad.problem}", err=True)
    if len(found.bad) > _SHOWN:
        say(f"and {len(found.bad) - _SHOWN:,} more such line(s)", err=True)
    for note in (*found.notes(), *_returned(taken.returned)):
        say(note, err=True)
    known = len(found.people) - taken.new
    say(f"{taken.new} added, {known} on the list already, {found.skipped} line(s) skipped.")
    if found.bad:
        raise SystemExit(1)


_SURE = "; or, if every row is of somebody who opted out, with --all-out"


@dataclass(frozen=True)
class _Taken:
    """How many were put on the list, and who of them texted START since."""

    new: int = 0
    returned: tuple[str, ...] = ()


def _found(file: str, *, all_out: bool) -> Found:
    try:
        raw = sys.stdin.buffer.read() if file == SCREEN else Path(file).read_bytes()
        return read(raw, wall_clock(), all_out=all_out)
    except Unreadable as problem:
        sure = _SURE if isinstance(problem, Doubtful) else ""
        raise Refused(f"Nothing was added: {problem}. Correct the file and import it again{sure}.") from None
    except OSError as error:
        raise Refused(f"Nothing was added: {file} cannot be read ({error.strerror}).") from None


def _taken(store: Store, people: Sequence[OptOut], progress: Callable[[int], None]) -> _Taken:
    batches = [people[start : start + BATCH] for start in range(0, len(people), BATCH)]
    taken: list[_Taken] = []
    try:
        for batch in batches:
            taken.append(store.write_now(partial(_take, people=batch)))
            progress(len(batch))
    except KeyboardInterrupt:
        new = sum(part.new for part in taken)
        raise BrokenOff(f"Broken off. {new:,} added until then; import the file again for the rest.") from None
    return _Taken(sum(part.new for part in taken), tuple(number for part in taken for number in part.returned))


def _take(tx: Transaction, people: Sequence[OptOut]) -> _Taken:
    known = set(kept.opted_out(tx, [person.number for person in people]))
    returned = {p.number: None for p in people if p.number not in known and _started_since(tx, p)}
    return _Taken(kept.add(tx, people), tuple(returned))


def _started_since(tx: Transaction, person: OptOut) -> bool:
    texts = tx.rows(
        "SELECT text FROM inbound WHERE number=:number AND received>:since",
        {"number": person.number, "since": person.since},
    )
    return any(is_start(row["text"]) for row in texts)


def _returned(numbers: Sequence[str]) -> list[str]:
    """A note on those who want texts again by the record, and not by the file."""
    if not numbers:
        return []
    named = ", ".join(map(display, numbers[:_NAMED]))
    more = f" and {len(numbers) - _NAMED} more" if len(numbers) > _NAMED else ""
    again = f"{named}{more} texted START after the time in the file; they are out again."
    return [f"{again} Whoever may be texted: bulkvs-mcp opt-outs remove NUMBER."]


def _given(store: Store, written: str) -> str:
    """Whom an argument names: anybody on record, or a number."""
    try:
        return store.write_now(partial(named, written=written))
    except ValueError as problem:
        raise Refused(f"Nothing was changed: {quoted(plain(written), _WORDS)} {problem}.") from None


def _record(flags: Flags) -> AbstractContextManager[Store]:
    return opened_record(Settings.load(flags), may_be_new=True)
