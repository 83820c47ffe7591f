"""What a piece of work may do to the record."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import TypeVar

_T = TypeVar("_T")
Row = sqlite3.Row
Value = str | int | None


class Transaction:
    """A transaction under way. Parameters are named, `:name` in the SQL."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.unclean = False
        """Set by work that deletes words: they are to leave the files too (`Store.clean`)."""

    def change(self, sql: str, values: Mapping[str, Value]) -> int:
        """Carries out one statement; returns how many rows it touched."""
        return self._connection.execute(sql, values).rowcount

    def rows(self, sql: str, values: Mapping[str, Value]) -> list[Row]:
        """All rows of a query."""
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Mapping[str, Value]) -> Row | None:
        """The first row of a query."""
        return self._connection.execute(sql, values).fetchone()

    @property
    def open(self) -> bool:
        """False where the database itself has ended it."""
        return self._connection.in_transaction

    def apart(self, work: "Callable[[Transaction], _T]") -> _T:
        """`work`, of which nothing is left where it fails, and of all else everything."""
        self._connection.execute("SAVEPOINT apart")
        try:
            result = work(self)
        except BaseException:
            if self.open:
                self._connection.execute("ROLLBACK TO apart")
                self._connection.execute("RELEASE apart")
            raise
        self._connection.execute("RELEASE apart")
        return result
