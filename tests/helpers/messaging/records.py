"""Records in files: writing a value, reading it back, and looking at one from outside."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bulkvs_mcp.messaging.record.store import Store, Transaction

Opened = Callable[[Path], Store]


def url_of(path: Path) -> str:
    return f"sqlite://{path.as_posix()}"


def put(tx: Transaction, key: str = "key", value: str = "value") -> None:
    tx.change("INSERT INTO meta(key, value) VALUES(:key, :value)", {"key": key, "value": value})


def get(tx: Transaction, key: str = "key") -> str | None:
    row = tx.row("SELECT value FROM meta WHERE key=:key", {"key": key})
    return row["value"] if row else None


def version(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT value FROM meta WHERE key='schema'").fetchone()[0]
