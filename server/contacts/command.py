"""The operator's contacts: names for numbers, brought in from files, shown, changed and carried on."""

import gc
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import anyio
import click

from ...messaging.contacts import book
from ...messaging.contacts.book import Difference, Entry
from ...messaging.contacts.cards import Card, Line, can_be_texted, card, number_of
from ...messaging.record.store import Store
from ...messaging.record.transaction import Transaction
from ...messaging.visible import one_line, quoted
from ...provider.numbers import display
from ...provider.untrusted import plain
from ..admin.files import SCREEN, may_overwrite, output
from ..admin.lists import Unreadable
from ..record import opened_record
from ..screen import Records, agreed, at_terminal, say, say_table
from ..settings import Settings
from ..terminal.commands import Commands, Refused
from ..terminal.progress import bar, working
from . import changes, reading
from .cards import lines_of
from .changes import OPERATOR, ChangedMeanwhile
from .labels import label_of
from .written import Found

LONG = 2000
"""People that take long enough to show a progress bar."""
_NAME, _SHOWN, _NAMED = 60, 20, 5
"""Characters of a name, lines of problems that a terminal shows, and people that a sentence names."""
_PATH = 300
"""Characters of where a file lies."""
_NO_TERMINAL = "there is no terminal to ask at. Add --yes"

Flags = dict[str, Any]
_Made = TypeVar("_Made")


@click.group(cls=Commands)
def contacts() -> None:
    """Keeps names for numbers, so that an assistant can be told to text Anna.

    They lie in the record (BULKVS_STORE) and hold for every server on it. No tool lets a model change them. A name
    that does not single out one person and one number is never texted.
    """


@contacts.command("import")
@click.argument("path", metavar="FILE|FOLDER", type=click.Path(exists=True, allow_dash=True))
@click.option(
    "--source", default="", metavar="NAME", help="What to call it here; by default the name of the file."
)
@click.option("--yes", is_flag=True, help="Do not ask, even if many are gone.")
@click.pass_obj
def import_path(flags: Flags, path: str, source: str, yes: bool) -> None:
    """Takes over the people with numbers of an address book: vCard or CSV, or a folder of .vcf files.

    It reads vCard 2.1, 3.0 and 4.0, and CSV as Google, Outlook and Thunderbird export it, or with a first line
    such as name,mobile; "-" is stdin. Numbers without a country's code are of the US or Canada; those that cannot
    be texted are kept to name who writes.

    Imported again, a file replaces what the same source said before. It asks if more than a tenth of that is gone.

    What cannot be used is named by its line and left out, and the command then ends with status 1. A file that
    cannot be read for certain is refused: nothing is changed, and the status is 2.
    """
    name = _source(path, source)
    with _no_collection():
        _import(flags, path, name, yes=yes)


def _import(flags: Flags, path: str, name: str, *, yes: bool) -> None:
    found = _found(path)
    _tell(found)
    with _record(flags) as store:
        shown = anyio.run(store.read, partial(book.compare, source=name, cards=found.cards))
        if shown.much and not yes:
            _may_go(name, shown)
        _write(store, partial(changes.replace_source, source=name, cards=found.cards, shown=shown))
    _say_difference(name, shown)
    if found.problems:
        raise SystemExit(1)


@contextmanager
def _no_collection() -> Generator[None]:
    """A book is a million small objects, none of which is garbage: to look for some takes a fifth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _source(path: str, given: str) -> str:
    if path == SCREEN and not given:
        raise Refused("Nothing was changed: what comes from stdin has no name. Add --source NAME.")
    name = plain(given or Path(path).resolve().name, _NAME)
    if not name or name.casefold() == OPERATOR:
        raise Refused(f'Nothing was changed: a source needs a name, other than "{OPERATOR}". Add --source NAME.')
    return name


def _found(path: str) -> Found:
    try:
        with working("Reading the file ..."):
            found = reading.read(path)
        with bar("Reading numbers", len(found.people), long=LONG) as progress:
            return reading.taken(found, progress)
    except Unreadable as problem:
        raise Refused(f"Nothing was changed: {problem}. Correct the file and import it again.") from None
    except OSError as error:
        unread = one_line(str(error.filename or path), _PATH)
        raise Refused(f"Nothing was changed: {unread} cannot be read ({error.strerror}).") from None


def _tell(found: Found) -> None:
    """What the file's owner should know: on a terminal not more than it holds."""
    most = _SHOWN if sys.stderr.isatty() else len(found.problems)
    for problem in found.problems[:most]:
        say(str(problem), err=True, hang=2)
    if len(found.problems) > most:
        say(f"and {len(found.problems) - most:,} more; 2> FILE at the end of the command writes all.", err=True)
    for note in found.notes():
        say(note, err=True)


def _may_go(source: str, shown: Difference) -> None:
    """Asks whether so many may be gone.

    Raises:
        Refused: nobody can be asked.
    """
    gone = f"{source} no longer has {len(shown.gone):,} of its {shown.before:,} people"
    if not at_terminal():
        raise Refused(f"Nothing was changed: {gone} ({_some(shown.gone)}), and {_NO_TERMINAL}.")
    say(f"{gone}: {_some(shown.gone)}.", hang=2)
    if not agreed("Take them out of the contacts?"):
        raise click.Abort


def _say_difference(source: str, found: Difference) -> None:
    say(f"{source}: {len(found.added):,} added, {len(found.changed):,} changed, {len(found.gone):,} gone.")
    for what, names in (("Changed", found.changed), ("Gone", found.gone)):
        if names:
            say(f"{what}: {_some(names)}.", hang=2)


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


@contacts.command("list")
@click.pass_obj
def list_all(flags: Flags) -> None:
    """Shows who is in the contacts, by name, with where it is from."""
    with _record(flags) as store:
        found = anyio.run(store.read, book.entries)
    if found:
        say_table([("NUMBER", "SOURCE", "NAME"), *(row for entry in found for row in _rows(entry))])
    else:
        say("Nobody is in the contacts.")


def _rows(entry: Entry) -> list[tuple[str, str, str]]:
    return [
        (
            display(line.number),
            entry.source,
            book.named(entry.card.name, line.label) + ("" if can_be_texted(line.number) else ", cannot be texted"),
        )
        for line in entry.card.lines
    ]


@contacts.command()
@click.argument("name")
@click.argument("number")
@click.option("--label", default="", help="What the number is called, such as mobile, home, work.")
@click.pass_obj
def add(flags: Flags, name: str, number: str, label: str) -> None:
    """Gives NUMBER the name NAME. Whoever was added under this name before has both numbers then."""
    line = Line(_checked(number, partial(number_of, number)), label_of(label))
    wanted = _named(name, line)
    with _record(flags) as store:
        new = store.write_now(partial(changes.added, wanted=wanted))
        others = [
            entry
            for entry in anyio.run(store.read, partial(changes.called, name=wanted.name))
            if entry.source != OPERATOR and line.number not in {each.number for each in entry.card.lines}
        ]
    abroad = "" if can_be_texted(line.number) else " It cannot be texted."
    say(f"{display(line.number)} {'is' if new else 'was already'} {book.named(wanted.name, line.label)}.{abroad}")
    if others:
        say("Called so too, with other numbers, so that the name may not tell whom to text:", err=True)
        _say_entries(others, err=True)


@contacts.command()
@click.argument("name")
@click.argument("number", default="")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove(flags: Flags, name: str, number: str, yes: bool) -> None:
    """Takes NAME out of the contacts, or only their NUMBER. The name has to be given whole.

    If several are called so, nothing is done without the number.
    """
    wanted = _checked(number, partial(number_of, number)) if number else ""
    with _record(flags) as store:
        found = anyio.run(store.read, partial(changes.called, name=name, number=wanted))
        if not found:
            say(f"{quoted(name, _NAME)} is not in the contacts{' with this number' if number else ''}.")
            return
        _refuse_several(name, found, wanted)
        if not yes:
            _may_remove(found)
        _write(store, partial(changes.remove, name=name, number=wanted, shown=found))
    what = f"{display(wanted)} of {found[0].card.name}" if wanted else found[0].card.name
    say(f"{what} was taken out of the contacts.")
    if files := sorted({entry.source for entry in found} - {OPERATOR}):
        say(f"The next import of {', '.join(files)} brings it back, unless it is gone there too.", err=True)


def _refuse_several(name: str, found: Sequence[Entry], number: str) -> None:
    if number or changes.are_one(found):
        return
    say(f"Several are called {quoted(name, _NAME)}:", err=True)
    _say_entries(found, err=True)
    raise Refused("Nothing was changed. Add the number that is meant: bulkvs-mcp contacts remove NAME NUMBER.")


def _may_remove(found: Sequence[Entry]) -> None:
    if not at_terminal():
        raise Refused(f"Nothing was changed: {_NO_TERMINAL}.")
    _say_entries(found)
    if not agreed("Take this out of the contacts?"):
        raise click.Abort


def _say_entries(found: Sequence[Entry], *, err: bool = False) -> None:
    rows = (row for entry in found for row in _rows(entry))
    say("\n".join(f"  {number}  {source}  {name}" for number, source, name in rows), err=err, hang=4)


@contacts.command()
@click.option("--force", is_flag=True, help="Overwrite FILE unasked.")
@click.argument("file", default=SCREEN, type=click.Path(dir_okay=False, allow_dash=True))
@click.pass_obj
def export(flags: Flags, file: str, force: bool) -> None:
    """Writes all contacts to FILE, or to stdout, as vCard 4.0. `contacts import` reads it back."""
    with _record(flags) as store:
        found = anyio.run(store.read, book.entries)
    may_overwrite(file, force=force)
    with output(file) as out:
        # RFC 6350 ends lines so; on stdout the system does it its way.
        records, end = Records(out), "\n" if file == SCREEN else "\r\n"
        for entry in found:
            for line in lines_of(entry.card):
                records.write(f"{line}{end}")
    if file != SCREEN:
        say(f"Written: {len(found):,} card(s) to {file}.", err=True)


def _named(name: str, line: Line) -> Card:
    try:
        return card(name, [line])
    except ValueError:
        told = f"{quoted(plain(name), _NAME)} is no name: it has no letter, or reads like a number"
        raise Refused(f"Nothing was changed: {told}.") from None


def _checked(written: str, made: Callable[[], _Made]) -> _Made:
    try:
        return made()
    except ValueError as problem:
        raise Refused(f"Nothing was changed: {quoted(plain(written), _NAME)} {problem}.") from None


def _write(store: Store, change: Callable[[Transaction], None]) -> None:
    try:
        store.write_now(change)
    except ChangedMeanwhile:
        raise Refused("Nothing was changed: the contacts were changed meanwhile. Try again.") from None


def _record(flags: Flags) -> AbstractContextManager[Store]:
    return opened_record(Settings.load(flags), may_be_new=True)
