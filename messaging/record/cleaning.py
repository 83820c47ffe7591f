"""Words that were deleted leave the files of a SQLite record as well: its index, its free space, its log.

Deleted rows are overwritten as they go (`secure_delete`). The index of words only marks them as gone until it is
merged. A row that SQLite moved can have left a copy behind, which ends when the file is written anew. The log
holds older pages until it is emptied. FTS5's own `secure-delete` would do for the index, but no SQLite before 3.42
can then read it, and every Python brings its own.
"""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

UNCLEAN = "unclean"
"""What stands in `meta` from a deletion until the files are clean, whichever process sees to it."""
SMALL = 32 * 1024 * 1024
"""Bytes. A record of this size is written anew in half a second; a larger one would keep others waiting."""
_PATIENCE_MS = 500


def clean(connection: sqlite3.Connection) -> None:
    """Nothing that was deleted is left, but perhaps in unused space of a record that is not `SMALL`.

    Raises:
        sqlite3.Error: others keep it busy, or the disk is full; to be done again.
    """
    with _impatient(connection):
        connection.execute("INSERT INTO words(words) VALUES('optimize')")
        if _value(connection, "page_count") * _value(connection, "page_size") <= SMALL:
            # In memory: a temporary file would be a copy of everybody's words in another folder.
            connection.execute("PRAGMA temp_store=MEMORY")
            connection.execute("VACUUM")
        if _value(connection, "wal_checkpoint(TRUNCATE)"):
            raise sqlite3.OperationalError("the log is in use")
        connection.execute("DELETE FROM meta WHERE key=:key", {"key": UNCLEAN})


def _value(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


@contextmanager
def _impatient(connection: sqlite3.Connection) -> Generator[None]:
    before = _value(connection, "busy_timeout")
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout={before}")
