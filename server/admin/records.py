"""The record as a person sees it: everything exported to a file, what is old deleted."""

import csv
import json
import os
import re
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Literal, cast

import anyio
import click

from ...messaging.history import export
from ...messaging.history.messages import Entry
from ...messaging.record.retention import DAY_MS, Old, count_old, purge
from ...messaging.record.store import Store
from ...messaging.times import exported, moment, shown, wall_clock
from ..record import opened_record
from ..screen import Records, at_terminal, say
from ..settings import Settings
from .cells import no_formula

Format = Literal["csv", "jsonl"]

_COLUMNS = (
    "message_id",
    "direction",
    "at",
    "number",
    "our_number",
    "group_with",
    "text",
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
        if not force and Path(file).is_file():
            _may_overwrite(file)
        with _output(file) as out:
            anyio.run(_export, store, span, settings.from_numbers, form, out)
    if file != "-":
        say(f"Written: {span.messages:,} message(s) to {file}.", err=True)


def _may_overwrite(file: str) -> None:
    if not at_terminal():
        raise click.ClickException(f"Nothing was written: {file} exists. Add --force to overwrite it.")
    click.confirm(f"{file} exists. Overwrite it?", abort=True, err=True)


async def _export(store: Store, span: export.Extent, named: Sequence[str], form: Format, out: IO[str]) -> None:
    write = _writer(form, Records(out))
    with _progress("Exporting", span.messages, hidden=out.isatty()) as advance:
        async for messages, entries in export.pages(store, span, wall_clock(), named):
            for entry in entries:
                write(entry)
            advance(messages)


@contextmanager
def _output(file: str) -> Generator[IO[str]]:
    if file == "-":
        with click.open_file("-", "w", encoding="utf-8") as screen:
            yield screen
        return
    try:
        # A new one only its owner reads, since it holds people's words; an existing one keeps its mode.
        with open(file, "w", encoding="utf-8", newline="", opener=_private) as out:
            yield out
    except OSError as error:
        raise click.ClickException(f"Cannot write {file}: {error.strerror}.") from None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


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
        _written(entry.at),
        entry.number,
        entry.ours,
        list(entry.group),
        entry.text,
        list(entry.media),
        entry.status,
        entry.delivery,
        entry.delivery_code,
        _written(entry.delivery_at) if entry.delivery_at else "",
        entry.opt_out or "",
        entry.error.model_dump(exclude_none=True) if entry.error else "",
    )
    named = dict(zip(_COLUMNS, fields, strict=True))
    return {name: value for name, value in named.items() if value not in ("", []) or name == "text"}


def _written(milliseconds: int) -> str:
    return exported(milliseconds, "milliseconds")


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
        old = anyio.run(store.read, partial(count_old, before=before))
        if not old.total:
            say(f"Nothing was recorded before {shown(before)}.")
            return
        say(f"Recorded before {shown(before)}: {_counts(old)}. Opt-outs are kept.")
        if not yes:
            click.confirm("Delete this for good?", abort=True)
        say(f"Deleted: {_counts(_purge(store, before, old.total))}.")
        if not store.clean_now():
            say(_REMAINS, err=True)


def _purge(store: Store, before: int, total: int) -> Old:
    done = Old(0, 0, 0, 0)
    with _progress("Deleting", total) as advance:
        while True:
            batch = store.write_now(partial(purge, before=before))
            done += batch
            advance(batch.total)
            if batch.complete:
                return done
            # Whoever else waits to write gets a turn.
            time.sleep(_TURN_SECONDS)


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


@contextmanager
def _progress(label: str, total: int, *, hidden: bool = False) -> Generator[Callable[[int], None]]:
    """Takes how many are done; shows it on a terminal, where it takes a while."""
    hide = hidden or total < LONG or not sys.stderr.isatty()
    with click.progressbar(length=total, label=label, file=sys.stderr, hidden=hide) as bar:
        yield bar.update
