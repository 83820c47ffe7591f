"""How the cost of reading back grows with the record: a page of a list, a search, the wait for an answer.

`python bench/history.py` fills a record in a temporary folder to 1,000, then 100,000, then 1,000,000 texts, and
prints the median milliseconds of a call through a client in process. Other sizes can be given:
`python bench/history.py 1000 10000`.
"""

# ruff: noqa: S608 (put together from constants)

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from mcp import Client

from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

SIZES = (1_000, 100_000, 1_000_000)
ROUNDS = 7
EACH = 20
"""Texts with each other party, half of them theirs."""
RARE, COMMON = "zebra", "table"
BATCH = 50_000
ALICE, OURS = "13125551213", "13109060901"

CALLS: Mapping[str, tuple[str, dict[str, Any]]] = {
    "list_messages": ("list_messages", {}),
    "list_messages, of one number": ("list_messages", {"with_number": "13105500007"}),
    "list_messages, only received": ("list_messages", {"direction": "inbound"}),
    "list_messages, only failed": ("list_messages", {"status": "failed"}),
    "search of a rare word": ("list_messages", {"search": RARE}),
    "search of a word in every text": ("list_messages", {"search": COMMON}),
    "list_conversations": ("list_conversations", {}),
    "list_conversations, unread": ("list_conversations", {"unread_only": True}),
}

_NUMBERED = "WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i+1 FROM n WHERE i+1<:end)"
_NUMBER = f"printf('%d', 13105500000 + i/{EACH})"
_TEXT = (
    "printf('Your table number %d is ready at seven, will you come?%s', i,"
    f" CASE WHEN i IN (1, 4, 7, 10, 13) THEN ' {RARE}' ELSE '' END)"
)
_REQUESTS = f"""{_NUMBERED} INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint,
    state, created, updated, ends) SELECT lower(hex(randomblob(8))), printf('%d', i), 0, '{OURS}', {_TEXT}, '[]',
    printf('%d', i), 'ended', :start+i, :start+i, 0 FROM n WHERE i%2=0"""
_RECIPIENTS = f"""INSERT INTO recipients(message_id, position, number)
    SELECT message_id, 0, {_NUMBER} FROM (SELECT message_id, created-:start AS i FROM requests) WHERE i>=:first"""
_OUTCOMES = """UPDATE recipients SET status=CASE WHEN rowid%1000=0 THEN 'failed' ELSE 'sent' END
    WHERE status IS NULL"""
_INBOUND = f"""{_NUMBERED} INSERT INTO inbound(message_id, sameness, ref_id, number, recipients, text, media,
    parts, opt_out, received, body) SELECT lower(hex(randomblob(8))), printf('%d', i), '', {_NUMBER},
    '["{OURS}"]', {_TEXT},
    '[]', '[]', 0, :start+i, '{{}}' FROM n WHERE i%2=1"""
_START = 1_700_000_000_000


def fill(store: Store, first: int, end: int) -> None:
    """Adds the texts with these numbers, a large transaction at a time."""
    for begin in range(first, end, BATCH):
        values = {"first": begin, "end": min(begin + BATCH, end), "start": _START}
        for sql in (_REQUESTS, _RECIPIENTS, _OUTCOMES, _INBOUND):
            store.write_now(lambda tx, sql=sql, values=values: _change(tx, sql, values))


def _change(tx: Transaction, sql: str, values: Mapping[str, int]) -> None:
    tx.change(sql, {name: value for name, value in values.items() if f":{name}" in sql})


async def median_ms(call: Callable[[], Awaitable[object]]) -> float:
    """The median of a few calls, in milliseconds."""
    taken = [await _ms(call) for _ in range(ROUNDS)]
    return statistics.median(taken)


async def _ms(call: Callable[[], Awaitable[object]]) -> float:
    began = time.perf_counter()
    await call()
    return (time.perf_counter() - began) * 1000


async def reading(client: Client) -> dict[str, float]:
    """What each call costs on the record as it is."""
    return {name: await median_ms(lambda a=asked: _called(client, *a)) for name, asked in CALLS.items()}


async def _called(client: Client, tool: str, arguments: dict[str, Any]) -> None:
    result = await client.call_tool(tool, arguments)
    if result.is_error:
        raise RuntimeError(str(result.structured_content))


async def answering(client: Client, store: Store) -> float:
    """From the arrival of a text, in another connection, to the answer of a wait for it; median milliseconds."""
    inbox = Inbox(store)
    return statistics.median([await _answered(client, inbox, f"Yes {time.time_ns()}") for _ in range(ROUNDS)])


async def _answered(client: Client, inbox: Inbox, words: str) -> float:
    waiting = asyncio.create_task(client.call_tool("wait_for_reply", {"with_number": ALICE}))
    # Long enough for the wait to have begun.
    await asyncio.sleep(0.5)
    await inbox.take(json.dumps({"From": ALICE, "To": [OURS], "Message": words}).encode())
    began = time.perf_counter()
    result = await waiting
    if words not in str(result.structured_content):
        raise RuntimeError("the answer is another one")
    return (time.perf_counter() - began) * 1000


async def measured(folder: Path, sizes: tuple[int, ...]) -> dict[int, dict[str, float]]:
    """The figures at each size."""
    url = f"sqlite://{(folder / 'record.db').as_posix()}"
    found: dict[int, dict[str, float]] = {}
    with closing(Store(url)) as store:
        for first, end in zip((0, *sizes), sizes, strict=False):
            fill(store, first, end)
            async with Client(create_server(Settings.load({"sandbox": True, "store": url}))) as client:
                found[end] = await reading(client)
                found[end]["wait_for_reply, from arrival"] = await answering(client, store)
    return found


def table(found: Mapping[int, Mapping[str, float]]) -> str:
    """The figures as a Markdown table."""
    sizes = list(found)
    names = list(found[sizes[0]])
    head = "| median ms | " + " | ".join(f"{size:,}" for size in sizes) + " |"
    rows = [f"| {name} | " + " | ".join(f"{found[size][name]:.1f}" for size in sizes) + " |" for name in names]
    return "\n".join([head, "|---|" + "---:|" * len(sizes), *rows])


def main() -> None:
    """Prints the table."""
    sizes = tuple(sorted(map(int, sys.argv[1:]))) or SIZES
    with tempfile.TemporaryDirectory() as folder:
        print(table(asyncio.run(measured(Path(folder), sizes))))  # noqa: T201


if __name__ == "__main__":
    main()
