"""Records in files: writing a value, reading it back, and looking at one from outside."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction

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


_READ = (
    "import sys, pathlib; sys.stdout.buffer.write(b''.join(pathlib.Path(p).read_bytes() for p in sys.argv[1:]))"
)


def stands(word: str, path: Path) -> int:
    """How often a word stands in the files. A process of its own reads them: closing one ends SQLite's locks."""
    files = [str(file) for file in path.parent.glob(f"{path.name}*") if not file.name.endswith("-shm")]
    done = subprocess.run([sys.executable, "-c", _READ, *files], capture_output=True, check=True)
    return done.stdout.count(word.encode())
