"""How many posts a second the inbox takes, each durable before it is answered.

`python bench/receiver.py` serves the inbox from a temporary folder in a process of its own, posts texts to it over
HTTP on the loopback, 50 in flight, and prints posts per second and how long they took. `python bench/receiver.py
2000` posts that many.
"""

import asyncio
import json
import multiprocessing
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager, closing
from multiprocessing.connection import Connection
from pathlib import Path

import httpx2

from bulkvs_mcp.messaging.receiving.inbox import Inbox, inbox_secret, inbox_url
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.doors.listening import listen
from bulkvs_mcp.server.receiver.route import InboxServer, create_inbox

POSTS, IN_FLIGHT = 5_000, 50


def _serve(store_url: str, told: Connection) -> None:
    with closing(Store(store_url)) as store, closing(listen("127.0.0.1", 0)) as listener:
        secret = store.write_now(inbox_secret)
        server = InboxServer(create_inbox(Inbox(store), secret), listener)
        told.send(inbox_url(server.base_url, secret))
        asyncio.run(server.receive())


@asynccontextmanager
async def receiving(folder: Path) -> AsyncGenerator[str]:
    """An inbox in a process of its own; gives the URL to post to."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(f"sqlite://{(folder / 'record.db').as_posix()}", theirs))
    process.start()
    try:
        yield str(await asyncio.to_thread(ours.recv))
    finally:
        process.terminate()
        process.join()


async def post_all(url: str, posts: int) -> list[float]:
    """Posts that many texts, and tells how many milliseconds each took."""
    taken = list[float]()
    numbers = iter(range(posts))
    # The pool sets the limit: as many senders as may be in flight.
    async with httpx2.AsyncClient(limits=httpx2.Limits(max_connections=IN_FLIGHT), timeout=30) as client:
        await asyncio.gather(*(_sender(client, url, numbers, taken) for _ in range(IN_FLIGHT)))
    return taken


async def _sender(client: httpx2.AsyncClient, url: str, numbers: Iterator[int], taken: list[float]) -> None:
    for number in numbers:
        began = time.perf_counter()
        (await client.post(url, content=body(number))).raise_for_status()
        taken.append((time.perf_counter() - began) * 1000)


def body(number: int) -> bytes:
    """One of many different texts from many people."""
    sender = str(13105500000 + number % 1000)
    text = {"From": sender, "To": ["13109060901"], "Message": f"Yes, see you at seven! {number}"}
    return json.dumps(text | {"RefId": f"{number:08X}"}).encode()


def stored(folder: Path) -> int:
    """How many texts are on record."""
    with closing(Store(f"sqlite://{(folder / 'record.db').as_posix()}")) as store:
        row = store.write_now(lambda tx: tx.row("SELECT count(*) AS n FROM inbound", {}))
    return int(row["n"]) if row else 0


async def measured(folder: Path, posts: int) -> str:
    """The figures, as a line."""
    async with receiving(folder) as url:
        began = time.perf_counter()
        taken = await post_all(url, posts)
        seconds = time.perf_counter() - began
    if stored(folder) != posts:
        raise RuntimeError("not every text is on record once")
    slowest = statistics.quantiles(taken, n=100)[98]
    return (
        f"{posts:,} posts, {IN_FLIGHT} in flight: {posts / seconds:,.0f} a second;"
        f" median {statistics.median(taken):.0f} ms, 99 of 100 within {slowest:.0f} ms"
    )


def main() -> None:
    """Prints the figures."""
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else POSTS
    with tempfile.TemporaryDirectory() as folder:
        print(asyncio.run(measured(Path(folder), posts)))  # noqa: T201


if __name__ == "__main__":
    main()
