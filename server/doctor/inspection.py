"""The record as a diagnosis sees it: opened to be read, never created, upgraded or otherwise changed."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ...messaging.contacts.cards import can_be_texted
from ...messaging.receiving.inbox import drawn_inbox_secret
from ...messaging.record.opening import standing_of
from ...messaging.record.retention import DAY_MS
from ...messaging.record.transaction import Transaction
from ...messaging.refusals import StoreUnavailable

RECENT_DAYS = 7
"""What was left open longer ago than this is counted apart: nobody will find out any more."""
_WAIT_SECONDS = 2.0
_WITH_CONTACTS = 6
"""The version of the schema that brought them."""


@dataclass(frozen=True)
class Inspection:
    """What is on record.

    Attributes:
        version: That of the schema; 0 for an empty file.
        unknown: Recipients of the last `RECENT_DAYS` whose text may or may not have gone out.
        unknown_before: The same, older.
        never_begun: Recipients of those days whose request was recorded and never left.
        contacts: The operator's; None without any.
        inbox_secret: What the URL of this record's inbox ends in; empty where none was drawn yet.
    """

    version: int
    messages: int = 0
    opt_outs: int = 0
    unknown: int = 0
    unknown_before: int = 0
    never_begun: int = 0
    inbox_secret: str = ""
    contacts: "Contacts | None" = None


@dataclass(frozen=True)
class Contacts:
    """How many people, how many numbers of theirs, and how many of those cannot be texted."""

    people: int
    numbers: int
    untextable: int


def inspect(path: Path, now: int) -> Inspection:
    """What the record in an existing file says. `now` is milliseconds since 1970.

    Raises:
        Unusable: it is another program's, or a newer version's.
        StoreUnavailable: it cannot be read.
    """
    try:
        with closing(_reading(path)) as connection:
            version = standing_of(connection).version
            return _inspected(Transaction(connection), version, now) if version else Inspection(0)
    except (sqlite3.Error, OSError) as error:
        raise StoreUnavailable(str(error)) from error


def _reading(path: Path) -> sqlite3.Connection:
    # Without a log beside it nobody has the file open. Said so, SQLite leaves no files of its own behind.
    alone = "" if Path(f"{path}-wal").exists() else "&immutable=1"
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro{alone}", uri=True, timeout=_WAIT_SECONDS)
    connection.row_factory = sqlite3.Row
    return connection


def _inspected(tx: Transaction, version: int, now: int) -> Inspection:
    recent = f"q.created>{now - RECENT_DAYS * DAY_MS}"
    ended = f"r.status IS NULL AND q.ends<={now}"
    unknown = f"(r.status='unknown' OR ({ended} AND q.state='sending'))"
    return Inspection(
        version,
        messages=_count(tx, "requests") + (_count(tx, "inbound") if version > 1 else 0),
        opt_outs=_count(tx, "opt_outs"),
        unknown=_recipients(tx, f"{recent} AND {unknown}"),
        unknown_before=_recipients(tx, f"NOT {recent} AND {unknown}"),
        never_begun=_recipients(tx, f"{recent} AND {ended} AND q.state='intended'"),
        inbox_secret=drawn_inbox_secret(tx),
        contacts=_contacts(tx) if version >= _WITH_CONTACTS else None,
    )


def _contacts(tx: Transaction) -> Contacts | None:
    people = _count(tx, "(SELECT DISTINCT source, place FROM contacts)")
    numbers = [str(row["number"]) for row in tx.rows("SELECT DISTINCT number FROM contacts", {})]
    return Contacts(people, len(numbers), sum(not can_be_texted(number) for number in numbers)) if people else None


def _recipients(tx: Transaction, condition: str) -> int:
    return _count(tx, f"requests q JOIN recipients r ON r.message_id=q.message_id WHERE {condition}")


def _count(tx: Transaction, what: str) -> int:
    found = tx.row(f"SELECT count(*) AS found FROM {what}", {})
    return found["found"] if found else 0
