"""The record as a person sees it: everything exported to a file, what is old deleted."""

import csv
import json
import re
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import IO, Literal, cast

import anyio
import click

from ...messaging.history import export
from ...messaging.history.messages import Entry
from ...messaging.record.retention import DAY_MS, Old, blank_previews, count_old, purge
from ...messaging.record.store import Store
from ...messaging.record.transaction import Transaction
from ...messaging.times import exported, moment, shown, wall_clock
from ..record import opened_record
from ..screen import Records, agreed, at_terminal, say
from ..settings import Settings
from ..terminal.commands import BrokenOff, Refused
from ..terminal.progress import bar, working
from .cells import no_formula
from .files import SCREEN, may_overwrite, output

Format = Literal["csv", "jsonl"]

_COLUMNS = (
    "message_id",
    "direction",
    "at",
    "number",
    "our_number",
    "group_with",
    "text",
    "parts_missing",
    "media",
    "status",
    "delivery",
    "delivery_code",
    "delivery_at",
    "looks_like_opt_out",
    "error",
)

LONG = 2000
"""Messages that take long enough to show a progress bar."""
_TURN_SECONDS = 0.05
_REMAINS = (
    "Some of the words may still stand in unused parts of the record's files, as other programs use it or the disk"
    " is full. Servers on it try again within a day or two."
)
_DAYS = {"d": 1, "w": 7, "y": 365}


def run_export(settings: Settings, form: Format, since: str, file: str, *, force: bool = False) -> None:
    """Writes all messages to `file`, or to stdout for "-". Unless by force, somebody is asked who loses a file."""
    try:
        begin = moment(since) if since else 0
    except ValueError as problem:
        raise click.BadParameter(str(problem), param_hint="--since") from None
    with opened_record(settings) as store:
        span = anyio.run(store.read, partial(export.extent, since=begin))
        may_overwrite(file, force=force)
        with output(file) as out:
            anyio.run(_export, store, span, settings.from_numbers, form, out)
    if file != SCREEN:
        say(f"Written: {span.messages:,} message(s) to {file}.", err=True)


async def _export(store: Store, span: export.Extent, named: Sequence[str], form: Format, out: IO[str]) -> None:
    write = _writer(form, Records(out))
    with bar("Exporting", span.messages, long=LONG, hidden=out.isatty()) as advance:
        async for messages, entries in export.pages(store, span, wall_clock(), named):
            for entry in entries:
                write(entry)
            advance(messages)


def _writer(form: Format, out: Records) -> Callable[[Entry], object]:
    if form == "jsonl":
        return lambda entry: out.write(json.dumps(_said(entry), ensure_ascii=False) + "\n")
    # All quoted: a lone carriage return, which ends a line for many readers, would not be.
    table: csv.DictWriter[str] = csv.DictWriter(
        out, _COLUMNS, restval="", lineterminator="\n", quoting=csv.QUOTE_ALL
    )
    table.writeheader()
    return lambda entry: table.writerow({name: _cell(value) for name, value in _said(entry).items()})


def _said(entry: Entry) -> dict[str, object]:
    """What an entry says, without what it does not."""
    fields = (
        entry.message_id,
        entry.direction,
        exported(entry.at),
        entry.number,
        entry.ours,
        list(entry.group),
        entry.text,
        entry.parts_missing or "",
        list(entry.media),
        entry.status,
        entry.delivery,
        entry.delivery_code,
        exported(entry.delivery_at) if entry.delivery_at else "",
        entry.opt_out or "",
        entry.error.model_dump(exclude_none=True) if entry.error else "",
    )
    named = dict(zip(_COLUMNS, fields, strict=True))
    return {name: value for name, value in named.items() if value not in ("", []) or name == "text"}


def _cell(value: object) -> str:
    """A value as the text of a cell."""
    match value:
        case list():
            text = " ".join(map(str, cast("list[object]", value)))
        case dict():
            text = str(cast("dict[str, object]", value)["code"])
        case _:
            text = "true" if value is True else str(value)
    return no_formula(text)


def run_purge(settings: Settings, older_than: str, *, yes: bool) -> None:
    """Deletes what is older, once a person has said so."""
    before = wall_clock() - _age(older_than)
    with opened_record(settings) as store:
        store.write_now(_forget)
        old = anyio.run(store.read, partial(count_old, before=before))
        if not old.total:
            store.write_now(partial(purge, before=before))
            store.clean_now()
            say(f"Nothing was recorded before {shown(before)}.")
            return
        say(f"Recorded before {shown(before)}: {_counts(old)}. Opt-outs are kept.")
        _may_delete(yes=yes)
        say(f"Deleted: {_counts(_purge(store, before, old.total))}.")
        with working("Wiping what was deleted from the record's files ..."):
            clean = store.clean_now()
        if not clean:
            say(_REMAINS, err=True)


def _may_delete(*, yes: bool) -> None:
    """Asks whether what was counted may be deleted.

    Raises:
        Refused: nobody can be asked.
    """
    if yes:
        return
    if not at_terminal():
        raise Refused("Nothing was deleted: there is no terminal to ask at. Add --yes.")
    if not agreed("Delete this for good?"):
        raise click.Abort


def _forget(tx: Transaction) -> None:
    """What questions said that nobody can answer any more is no message, and goes in any case."""
    tx.unclean = blank_previews(tx, wall_clock())


def _purge(store: Store, before: int, total: int) -> Old:
    done = Old(0, 0, 0, 0)
    try:
        with bar("Deleting", total, long=LONG) as advance:
            while True:
                batch = store.write_now(partial(purge, before=before))
                done += batch
                advance(batch.total)
                if batch.complete:
                    return done
                # Whoever else waits to write gets a turn.
                time.sleep(_TURN_SECONDS)
    except KeyboardInterrupt:
        raise BrokenOff(f"Broken off. Deleted until then: {_counts(done)}.") from None


def _counts(old: Old) -> str:
    return (
        f"{old.sent:,} messages sent, {old.received:,} received, {old.receipts:,} delivery receipts,"
        f" {old.unreadable:,} unreadable posts"
    )


def _age(written: str) -> int:
    """Milliseconds of "90d"."""
    found = re.fullmatch(r"(\d{1,5})([dwy])", written.strip(), re.ASCII)
    if not found:
        raise click.BadParameter("expects a number of days, weeks or years such as 90d", param_hint="--older-than")
    return int(found[1]) * _DAYS[found[2]] * DAY_MS
