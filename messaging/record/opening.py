"""Opens a record: makes it where there is none, upgrades it, and leaves alone what this server must not touch."""

import os
import re
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..system import system
from .files import LOG, Unusable, refuse_strangers
from .schema import MIGRATIONS, OLDEST_WRITER, VERSION

_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_STRANGER = "check that BULKVS_STORE names the record of this server, and move away what is no record"


@dataclass(frozen=True)
class Standing:
    """What a record says of itself.

    Attributes:
        version: That of its tables; 0 for an empty file.
        identity: Drawn when it was made, or upgraded to version 3; empty before.
    """

    version: int
    identity: str = ""


def opened(path: Path | None, patience: float, known: str = "") -> tuple[sqlite3.Connection, str]:
    """A connection to the record at `path` (None: in memory), and its identity.

    Other processes may be making it at the same time.

    Args:
        patience: Seconds to wait for them.
        known: The identity of the one record that will do. It is neither made nor upgraded from before it had one.

    Raises:
        Unusable: it is another program's, a newer version's, open to others, or not the one that is known.
        sqlite3.Error: SQLite cannot use it.
        OSError: nor can we.
    """
    give_up = time.monotonic() + patience
    while True:
        try:
            return _connected(path, patience, known)
        except sqlite3.OperationalError as error:
            if not _passes(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.02)


def _passes(error: sqlite3.OperationalError) -> bool:
    """Whether it is of others who make or close the record now. On Windows they can be in the way of any file."""
    return "locked" in str(error) or (system() == "windows" and "disk I/O error" in str(error))


def standing_of(connection: sqlite3.Connection) -> Standing:
    """What the record says of itself.

    Raises:
        Unusable: this server must not touch it.
    """
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    if not tables:
        return Standing(0)
    if not {"meta", "approvals"} <= tables:
        raise Unusable("the file is a database of another program", _STRANGER)
    said = _said(connection)
    _refuse_newer(said)
    # Until version 2 the oldest version that may write was always that of the tables.
    found = Standing(_number(said.get("schema", said["version"])), said.get("record", ""))
    if "schema" in said and not found.identity:
        raise Unusable("the record has lost its identity", _STRANGER)
    return found


def admit(connection: sqlite3.Connection, identity: str) -> None:
    """Whether this server may still write: asked in every writing transaction.

    Raises:
        Unusable: another record was put into the file, or a newer version upgraded it and locks this one out.
    """
    said = _said(connection)
    _refuse_other(said.get("record", ""), identity)
    _refuse_newer(said)


def _said(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute("SELECT key, value FROM meta WHERE key IN ('record', 'schema', 'version')")
    return {str(row[0]): str(row[1]) for row in rows}


def _refuse_newer(said: dict[str, str]) -> None:
    if _number(said.get("version", "")) > VERSION:
        why = "the file was written by a newer version of this server"
        raise Unusable(why, "upgrade bulkvs-mcp and restart it")


def _refuse_other(found: str, known: str) -> None:
    if found != known:
        raise Unusable(
            "not the record that this server had open lies in its place",
            "put that one back, or restart the server to use the one that is there",
        )


def _number(written: str) -> int:
    if not _NUMBER.fullmatch(written):
        raise Unusable("the file is a database of another program", _STRANGER)
    return int(written)


def _connected(path: Path | None, patience: float, known: str) -> tuple[sqlite3.Connection, str]:
    if path is None:
        return _prepared(_connection(":memory:", patience), known)
    refuse_strangers(path)
    if not known:
        _create_private(path)
    elif not path.exists():
        raise Unusable(
            "its file is gone, and this server had it open",
            "put it back, or restart the server to begin a new one",
        )
    # Never made by SQLite: its mode would be another, and it may have gone just now.
    return _prepared(_connection(f"{path.absolute().as_uri()}?mode=rw", patience), known)


def _connection(uri: str, patience: float) -> sqlite3.Connection:
    return sqlite3.connect(uri, timeout=patience, isolation_level=None, check_same_thread=False, uri=True)


def _create_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    refuse_lone_log(path)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def refuse_lone_log(path: Path) -> None:
    """A new file would end the log that a former one left.

    Raises:
        Unusable: there is such a log.
    """
    log = Path(f"{os.path.realpath(path)}{LOG}")
    # In this order: another process makes the file before its log, which may go while it is looked at.
    if _size(log) and not path.exists():
        raise Unusable(
            f"its file is gone, and {log.name}, which holds what was last written, is still there",
            f"put the file back, or move {log.name} away to begin a new record",
        )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def _prepared(connection: sqlite3.Connection, known: str) -> tuple[sqlite3.Connection, str]:
    try:
        return connection, _set_up(connection, known).identity
    except BaseException:
        connection.close()
        raise


def _set_up(connection: sqlite3.Connection, known: str) -> Standing:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    # What is deleted is overwritten, whatever this SQLite was built to do.
    connection.execute("PRAGMA secure_delete=ON")
    # Looked up first: switching to WAL already changes the file, which may be another program's.
    found = standing_of(connection)
    if known:
        _refuse_other(found.identity, known)
    # Setting the mode again would ask for a lock that another process may hold.
    switch = connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory")
    if switch:
        connection.execute("PRAGMA journal_mode=WAL")
    if found.version < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        _migrate(connection)
        connection.execute("COMMIT")
    # Read again, which opens the log too.
    return standing_of(connection) if switch or found.version < VERSION else found


def _migrate(connection: sqlite3.Connection) -> None:
    found = standing_of(connection).version
    if found >= VERSION:
        return
    for statements in MIGRATIONS[found:]:
        for statement in statements:
            connection.execute(statement)
    connection.executemany(
        "INSERT INTO meta(key, value) VALUES(:key, :value) ON CONFLICT(key) DO UPDATE SET value=:value",
        [{"key": "schema", "value": str(VERSION)}, {"key": "version", "value": str(OLDEST_WRITER)}],
    )
