"""An attack that others hardly notice, which leaves little in the log and in memory.

The bounds are those of a quiet machine: `.ci/lanes/load` runs these tests alone. Each is paired with the same
calls before the attack.
"""

import asyncio
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

from ..helpers.server.processes import COMMAND, PROMPTLY, environment, running
from ..helpers.systems import QUIET

pytestmark = [pytest.mark.load, QUIET]

DESCRIPTORS = 1024
SECONDS, CALM = 12.0, 4.0
"""How long is an attack, which is longer than what the server has patience with, and the time before it."""
EACH = 0.05
MEDIAN, LONGEST = 50.0, 1000.0
"""Milliseconds that others wait longer in the middle, and at most."""
LOG, MEMORY = 1_000_000, 50 * 1024
"""Bytes of the log, kilobytes of memory."""


@dataclass(frozen=True)
class Attacked:
    """A server, its log, and who calls it."""

    process: subprocess.Popen[bytes]
    log: list[bytes]
    url: httpx2.URL

    def kilobytes(self, what: str) -> int:
        found = re.search(rf"{what}:\s+(\d+) kB", Path(f"/proc/{self.process.pid}/status").read_text("utf-8"))
        assert found
        return int(found[1])


@pytest.fixture
def attacked(tmp_path: Path) -> Generator[Attacked]:
    env = environment(tmp_path) | {"BULKVS_SANDBOX": "1", "BULKVS_CONFIRM": "off"}
    with _few_descriptors(), running([COMMAND, "http", "--port", "0"], env) as pipe:
        url = httpx2.URL(pipe.announced().split()[-1])
        yield Attacked(pipe.process, pipe.log, url)


@contextmanager
def _few_descriptors() -> Generator[None]:
    """What is started has so many descriptors at most, and cannot get more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.prlimit(0, resource.RLIMIT_NOFILE, (DESCRIPTORS, hard))
    try:
        yield
    finally:
        resource.prlimit(0, resource.RLIMIT_NOFILE, (soft, hard))


@asynccontextmanager
async def under(kind: str, url: httpx2.URL) -> AsyncGenerator[None]:
    """While somebody at another address does that."""
    script = str(Path(__file__).with_name("attackers.py"))
    process = await asyncio.create_subprocess_exec(sys.executable, script, kind, str(url.port))
    try:
        yield
        assert process.returncode is None
    finally:
        process.kill()
        await process.wait()


async def others(url: httpx2.URL, seconds: float) -> list[float]:
    """Milliseconds of one call after another, each on a connection of its own."""
    took: list[float] = []
    until = time.monotonic() + seconds
    limits = httpx2.Limits(max_keepalive_connections=0)
    async with httpx2.AsyncClient(timeout=PROMPTLY, limits=limits) as client:
        while (began := time.monotonic()) < until:
            answer = await client.post(url, json=CALL, headers=HEADERS)
            took.append((time.monotonic() - began) * 1000)
            assert answer.json()["result"]["structuredContent"]["status"] == "ok"
            await asyncio.sleep(EACH)
    return took


CALL: dict[str, Any] = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "tools/call",
    "params": {
        "name": "list_conversations",
        "arguments": {},
        "_meta": {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientInfo": {"name": "others", "version": "1"},
            "io.modelcontextprotocol/clientCapabilities": {},
        },
    },
}
HEADERS = {
    "Accept": "application/json, text/event-stream",
    "MCP-Protocol-Version": "2026-07-28",
    "Mcp-Method": "tools/call",
    "Mcp-Name": "list_conversations",
}


@pytest.mark.parametrize("kind", ["idle", "arguments", "sessions", "bodies"])
async def test_others_hardly_notice(kind: str, attacked: Attacked) -> None:
    await others(attacked.url, 1)
    before, calm = attacked.kilobytes("VmRSS"), await others(attacked.url, CALM)
    async with under(kind, attacked.url):
        stormy = await others(attacked.url, SECONDS)
    assert attacked.process.poll() is None
    seen = {
        "longer by, ms": round(statistics.median(stormy) - statistics.median(calm), 1),
        "longest, ms": round(max(stormy), 1),
        "log, bytes": sum(map(len, attacked.log)),
        "memory, kB": attacked.kilobytes("VmHWM") - before,
    }
    sys.stderr.write(f"{kind}: {len(stormy)} calls, {seen}\n")
    bounds = dict(zip(seen, (MEDIAN, LONGEST, LOG, MEMORY), strict=True))
    assert {name: value for name, value in seen.items() if value > bounds[name]} == {}
