"""Everything on record, the oldest first, read in pages: an export costs the same memory at any size."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

from ..record.store import Store
from ..record.transaction import Transaction, Value
from .messages import Entry, message
from .ours import OurNumbers

PAGE = 500

_TABLES = {"requests": "created", "inbound": "received"}
# The position alone says where a page begins: a second lower bound would have every page search from the first.
_PAGE = " UNION ALL ".join(
    f"SELECT message_id AS id, {time} AS at FROM {table} WHERE ({time}, message_id)>(:at, :id) AND {time}<=:until"
    for table, time in _TABLES.items()
)


@dataclass(frozen=True)
class Extent:
    """The messages from one moment on, as they are now: how many, and when the last one was recorded."""

    since: int
    until: int
    messages: int


def extent(tx: Transaction, since: int) -> Extent:
    """What there is from that moment on, in milliseconds since 1970."""
    queries = (
        f"SELECT count(*) AS n, max({t}) AS last FROM {table} WHERE {t}>=:at" for table, t in _TABLES.items()
    )
    rows = [row for query in queries for row in tx.rows(query, {"at": since})]
    return Extent(since, max(row["last"] or 0 for row in rows), sum(row["n"] for row in rows))


async def pages(
    store: Store, span: Extent, now: int, named: Sequence[str] = ()
) -> AsyncGenerator[tuple[int, Sequence[Entry]]]:
    """All of those messages: how many a page has, and an entry for each of their people.

    `named` are the operator's numbers.
    What comes in meanwhile is later, so nothing is skipped or told twice.
    """
    position: dict[str, Value] = {"at": span.since, "id": ""}
    ours = OurNumbers(named)
    while True:
        values = {**position, "until": span.until, "limit": PAGE}
        found, entries = await store.read(lambda tx, values=values: _page(tx, values, now, ours))
        if not found:
            return
        yield len(found), entries
        position = dict(zip(("at", "id"), found[-1], strict=True))


def _page(
    tx: Transaction, values: dict[str, Value], now: int, ours: OurNumbers
) -> tuple[list[tuple[int, str]], list[Entry]]:
    rows = tx.rows(f"{_PAGE} ORDER BY at, id LIMIT :limit", values)
    found = [(int(row["at"]), str(row["id"])) for row in rows]
    return found, [entry for _, identifier in found for entry in message(tx, identifier, now, ours)]
