"""The operator's list of who must not be texted: shown, changed, and carried between systems as CSV."""

import csv
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
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
from ...messaging.record.store import Store, Transaction
from ...messaging.times import exported, wall_clock
from ...messaging.visible import quoted
from ...provider.numbers import display
from ...provider.untrusted import plain
from ..record import opened_record
from ..screen import Records, at_terminal, say
from ..settings import Settings
from .cells import no_formula
from .imports import OURS, Found, one_line, read
from .lists import Unreadable

BATCH = 2000
"""Opt-outs of one transaction: what an interrupted import took so far stays."""
LONG = 5000
"""Opt-outs that take long enough to show a progress bar."""
_WORDS = 60
"""Characters of a wish that are shown."""
_NAMED = 5
"""People that a note names."""

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
    """Shows who must not be texted, the oldest first, then who may have asked for it and is not settled."""
    with _record(flags) as store:
        entries, wishes = anyio.run(store.read, _everybody)
    say("\n".join(map(_line, entries)) or "Nobody has opted out.")
    if wishes:
        say("\n".join(["", _UNSETTLED, *map(_wish_line, wishes)]))


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
        found = [entry for entry in store.write_now(kept.listed) if entry.number == wanted]
        if found and not yes:
            _agree_to_remove(found[0])
        removed = store.write_now(partial(kept.remove, number=wanted))
    say(f"{display(wanted)} {'may be texted again' if removed else 'was not on the list'}.")


def _agree_to_remove(entry: OptOut) -> None:
    if not at_terminal():
        raise click.ClickException(f"{_NO_TERMINAL} --yes.")
    say(_line(entry))
    click.confirm("Did they ask for texts again?", abort=True)


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
            raise click.ClickException(f"Nothing was changed: {_none_waits(store, wanted)}.")
        if binds is None and not at_terminal():
            raise click.ClickException(f"{_NO_TERMINAL} --binds or --lifts.")
        if binds is None:
            say(_wish_line(wish))
            meant = click.prompt(_MEANT, type=click.Choice(["binds", "lifts"]), show_choices=False)
            binds = meant == "binds"
        settled = store.write_now(partial(_settled, wish=wish, binds=binds))
    if not settled:
        raise click.ClickException(
            f"Nothing was changed: {display(wanted)} may have asked again meanwhile. Read it, and settle again."
        )
    say(f"{display(wanted)} {_OUT if binds else 'may be texted'}.")


_NO_TERMINAL = "Nothing was changed: there is no terminal to ask at. Add"
_MEANT = "Type binds if they want no more texts, lifts if that was not meant"
_OUT = "is texted no more"


def _none_waits(store: Store, number: str) -> str:
    if store.write_now(partial(kept.opted_out, numbers=[number])):
        return f"{display(number)} is opted out; bulkvs-mcp opt-outs remove NUMBER takes them off the list"
    return f"no wish of {display(number)} waits to be settled"


def _settled(tx: Transaction, wish: Wish, binds: bool) -> bool:
    """Whether this was the wish that still waits."""
    settled = waiting.settle(tx, wish)
    if settled and binds:
        kept.add(tx, [OptOut(wish.number, wish.since, "asked for it in plain words")])
    return settled


def _line(entry: OptOut) -> str:
    return f"{display(entry.number)}  since {_written(entry.since)}  {plain(entry.source)}".rstrip()


def _everybody(tx: Transaction) -> tuple[list[OptOut], list[Wish]]:
    return kept.listed(tx), unsettled(tx)


_UNSETTLED = (
    "May have asked for no more texts, and not settled (bulkvs-mcp opt-outs settle NUMBER --binds or --lifts):"
)


def _wish_line(wish: Wish) -> str:
    words = quoted(plain(wish.words), _WORDS) if wish.words else "in a text that is no longer on record"
    return f"{display(wish.number)}  since {_written(wish.since)}  {words}"


@opt_outs.command()
@click.pass_obj
def export(flags: Flags) -> None:
    """Prints the list as CSV: number, since (UTC), source.

    A number or a source that a spreadsheet could take for a formula begins with an apostrophe.
    """
    with _record(flags) as store:
        waiting = len(anyio.run(store.read, unsettled))
    if waiting:
        say(f"{waiting} who may have asked for it are not among them: see bulkvs-mcp opt-outs list.", err=True)
    # By what is printed: whoever imports it has no smaller unit to sort by.
    entries = sorted(_entries(flags), key=lambda entry: (_written(entry.since), entry.number))
    with click.open_file("-", "w", encoding="utf-8") as screen:
        writer = csv.writer(Records(screen), lineterminator="\n")
        writer.writerow(OURS)
        writer.writerows(
            (no_formula(e.number), _written(e.since), no_formula(one_line(e.source))) for e in entries
        )


@opt_outs.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def import_file(flags: Flags, file: Path) -> None:
    """Adds everybody who has opted out by a FILE: what `export` printed, or the list of another system.

    Commas, semicolons or tabs separate its cells. A first line names the columns: number or phone, date, source; a
    column such as unsubscribed, opted out or subscribed says who has opted out. Without such a line the order is
    number, since, source, and only the number is needed. A time that is left out, lies ahead or cannot be read
    counts as now; one without a zone is UTC. Who is on the list already stays as they are.

    Lines of an export of ours that cannot be used are named and skipped, and the command then ends with status 1.
    Any other file that cannot be read for certain is refused: nothing is added, and the status is 2.
    """
    found = _found(file)
    with _record(flags) as store, _progress(len(found.people)) as progress:
        taken = _taken(store, found.people, progress)
    for bad in found.bad:
        say(f"line {bad.line}: {bad.problem}", err=True)
    for note in (*found.notes(), *_returned(taken.returned)):
        say(note, err=True)
    known = len(found.people) - taken.new
    say(f"{taken.new} added, {known} on the list already, {found.skipped} line(s) skipped.")
    if found.bad:
        raise SystemExit(1)


class Refused(click.ClickException):
    """A file of which nothing was taken."""

    exit_code = 2


@dataclass(frozen=True)
class _Taken:
    """How many were put on the list, and who of them texted START since."""

    new: int = 0
    returned: tuple[str, ...] = ()


def _found(file: Path) -> Found:
    try:
        return read(file.read_bytes(), wall_clock())
    except Unreadable as problem:
        raise Refused(f"Nothing was added: {problem}. Correct the file and import it again.") from None
    except OSError as error:
        raise Refused(f"Nothing was added: {file} cannot be read ({error.strerror}).") from None


def _taken(store: Store, people: Sequence[OptOut], progress: Callable[[int], None]) -> _Taken:
    batches = [people[start : start + BATCH] for start in range(0, len(people), BATCH)]
    taken: list[_Taken] = []
    for batch in batches:
        taken.append(store.write_now(partial(_take, people=batch)))
        progress(len(batch))
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


def _written(since: int) -> str:
    return exported(since, "seconds")


@contextmanager
def _progress(total: int) -> Generator[Callable[[int], None]]:
    """Takes how many are done; shows it on a terminal, where it takes a while."""
    hidden = total < LONG or not sys.stderr.isatty()
    with click.progressbar(length=total, label="Importing", file=sys.stderr, hidden=hidden) as bar:
        yield bar.update


def _given(store: Store, written: str) -> str:
    """Whom an argument names: anybody on record, or a number."""
    try:
        return store.write_now(partial(named, written=written))
    except ValueError as problem:
        raise click.ClickException(f"Nothing was changed: the number {problem}.") from None


def _entries(flags: Flags) -> list[OptOut]:
    with _record(flags) as store:
        return anyio.run(store.read, kept.listed)


def _record(flags: Flags) -> AbstractContextManager[Store]:
    return opened_record(Settings.load(flags), may_be_new=True)
