"""Everything on record, the oldest first, read in pages: an export costs the same memory at any size."""

from collections.abc import AsyncGenerator, Sequence

from .history import Entry, message
from .store import Store, Transaction, Value

PAGE = 500

_RANGE = {
    "requests": "SELECT message_id AS id, created AS at FROM requests WHERE created BETWEEN :since AND :until",
    "inbound": "SELECT message_id AS id, received AS at FROM inbound WHERE received BETWEEN :since AND :until",
}
_AFTER = {"requests": "(created, message_id)>(:at, :id)", "inbound": "(received, message_id)>(:at, :id)"}
_PAGE = " UNION ALL ".join(f"{select} AND {_AFTER[table]}" for table, select in _RANGE.items())


def count(tx: Transaction, since: int, until: int) -> int:
    """How many messages there are from one moment to the other, in milliseconds since 1970."""
    values = {"since": since, "until": until}
    rows = (tx.row(f"SELECT count(*) AS n FROM ({select})", values) for select in _RANGE.values())
    return sum(int(row["n"]) for row in rows if row)


async def pages(store: Store, since: int, until: int) -> AsyncGenerator[tuple[int, Sequence[Entry]]]:
    """All messages from one moment to the other: how many a page has, and an entry for each of their people.

    What comes in meanwhile is after `until`, so nothing is skipped or told twice.
    """
    position: dict[str, Value] = {"at": since, "id": ""}
    while True:
        found, entries = await store.read(lambda tx, after=dict(position): _page(tx, after, since, until))
        if not found:
            return
        yield len(found), entries
        at, position["id"] = found[-1]
        position["at"] = at


def _page(
    tx: Transaction, after: dict[str, Value], since: int, until: int
) -> tuple[list[tuple[int, str]], list[Entry]]:
    values = {"since": since, "until": until, "limit": PAGE, **after}
    rows = tx.rows(f"{_PAGE} ORDER BY at, id LIMIT :limit", values)
    found = [(int(row["at"]), str(row["id"])) for row in rows]
    return found, [entry for _, identifier in found for entry in message(tx, identifier, until)]
