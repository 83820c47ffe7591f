"""Many posts at a time while the receiver is killed and started again: every text is on record, once.

BULKVS_SOAK_POSTS=10000 for the long run; -s shows the figures.
"""

import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import anyio
import anyio.to_thread
import httpx2

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Row

from ...helpers.server.processes import COMMAND, environment, running
from ...helpers.server.receivers import JSON, NO_TLS, url_of
from ...helpers.systems import POSIX

POSTS = int(os.environ.get("BULKVS_SOAK_POSTS", "1000"))
AT_A_TIME = 50
KILLS = 2


def body(number: int) -> bytes:
    """Every fourth text has no RefId, as happens."""
    reference = {"RefId": f"{number:08X}"} if number % 4 else {}
    text = {"From": f"1310555{number % 1000:04}", "To": ["13109060901"], "Message": f"Text {number}"}
    return json.dumps(text | reference).encode()


@dataclass
class Sender:
    """Posts each text until it is acknowledged, like the provider."""

    path: str
    acknowledged: int = 0
    repeated: int = 0
    goal: int = 0
    reached: anyio.Event = field(default_factory=anyio.Event)
    """So many are acknowledged."""
    up: anyio.Event = field(default_factory=anyio.Event)
    """There is somebody to post to."""

    async def post_all(self, client: httpx2.AsyncClient) -> None:
        numbers = iter(range(POSTS))
        async with anyio.create_task_group() as posting:
            for _ in range(AT_A_TIME):
                posting.start_soon(self._post_some, client, numbers)

    async def _post_some(self, client: httpx2.AsyncClient, numbers: Iterator[int]) -> None:
        for number in numbers:
            await self.up.wait()
            while not await self._posted(client, number):
                self.repeated += 1
                await self.up.wait()
            self.acknowledged += 1
            if self.acknowledged >= self.goal:
                self.reached.set()

    async def _posted(self, client: httpx2.AsyncClient, number: int) -> bool:
        try:
            return (await client.post(self.path, content=body(number), headers=JSON)).status_code == 200
        except httpx2.TransportError:
            return False


async def _receive(home: Path, port: int, sender: Sender, *, until: int, last: bool) -> float:
    """The real command, killed in the midst of it or at last told to end; the seconds in which it was up."""
    with running([COMMAND, "inbox", "--port", str(port)], environment(home)) as pipe:
        assert str(port) in await anyio.to_thread.run_sync(pipe.announced)
        sender.goal, sender.reached, begun = until, anyio.Event(), time.perf_counter()
        sender.up.set()
        await sender.reached.wait()
        seconds = time.perf_counter() - begun
        sender.up = anyio.Event()
        pipe.process.send_signal(signal.SIGTERM if last else signal.SIGKILL)
        assert await anyio.to_thread.run_sync(pipe.ended) == (0 if last else -signal.SIGKILL)
        return seconds


def _recorded(home: Path) -> list[Row]:
    with closing(Store(f"sqlite://{home / 'record.db'}")) as record:
        return record.write_now(lambda tx: tx.rows("SELECT text, copies FROM inbound", {}))


@POSIX
async def test_every_text_is_on_record_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = await anyio.to_thread.run_sync(url_of, tmp_path)
    sender = Sender(httpx2.URL(url).path)
    limits = httpx2.Limits(max_connections=AT_A_TIME, max_keepalive_connections=AT_A_TIME)
    client = httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", limits=limits, verify=NO_TLS, timeout=30)
    seconds = 0.0
    async with client, anyio.create_task_group() as tasks:
        tasks.start_soon(sender.post_all, client)
        for life in range(1, KILLS + 2):
            until = POSTS * life // (KILLS + 1)
            seconds += await _receive(tmp_path, port, sender, until=until, last=life > KILLS)
    rows = _recorded(tmp_path)
    again = sum(row["copies"] - 1 for row in rows)
    print(f"{POSTS} posts, {POSTS / seconds:.0f}/s; {sender.repeated} repeated, {again} of them on record before")  # noqa: T201
    assert sorted(row["text"] for row in rows) == sorted(f"Text {number}" for number in range(POSTS))
    assert sender.acknowledged == POSTS
    assert sender.repeated > 0
