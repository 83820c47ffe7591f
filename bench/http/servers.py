"""The servers that are called, each a process: this one, a bare one, and a provider that takes its time."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bulkvs_mcp.provider.simulator.app import API_PATH, SANDBOX_LOGIN, SENDING_NUMBER

from ..web import await_port, free_port

CONCURRENCY = 100
"""Texts that are out at the provider at a time."""
_COMMAND = str(Path(sys.executable).with_name("bulkvs-mcp"))
_BARE = Path(__file__).parents[1] / "rivals" / "bare.py"


@contextmanager
def _running(command: Sequence[str], port: int, log: Path, env: Mapping[str, str]) -> Generator[int]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BULKVS_")}
    with log.open("wb") as sink:
        process = subprocess.Popen(
            command, env={**kept, **env}, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink
        )
    try:
        await_port(port)
        yield port
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


@contextmanager
def bare(folder: Path) -> Generator[int]:
    """The SDK's own server with a tool that does nothing; its port."""
    port = free_port()
    with _running([sys.executable, str(_BARE), str(port)], port, folder / "bare.log", {}) as listening:
        yield listening


@contextmanager
def ours(folder: Path, provider: int) -> Generator[int]:
    """This server on that provider, where nobody is asked; its port."""
    port = free_port()
    env = {
        "BULKVS_BASE_URL": f"http://127.0.0.1:{provider}{API_PATH}",
        "BULKVS_USERNAME": SANDBOX_LOGIN,
        "BULKVS_TOKEN": SANDBOX_LOGIN,
        "BULKVS_FROM": SENDING_NUMBER,
        "BULKVS_CONFIRM": "off",
        "BULKVS_CONCURRENCY": str(CONCURRENCY),
        "BULKVS_STORE": f"sqlite:///{folder / 'record.db'}",
    }
    with _running([_COMMAND, "http", "--port", str(port)], port, folder / "ours.log", env) as listening:
        yield listening


@contextmanager
def provider(folder: Path, milliseconds: int) -> Generator[int]:
    """A simulated account that answers each send so late; its port."""
    port = free_port()
    command = [_COMMAND, "simulator", "--port", str(port)]
    with _running(command, port, folder / "provider.log", {}) as listening:
        if milliseconds:
            late = {"kind": "delay", "seconds": milliseconds / 1000}
            _asked(listening, "faults", {"fault": late, "times": None, "operation": "send"})
        yield listening


def taken(port: int) -> Counter[str]:
    """How often the provider took each text."""
    return Counter(sent["text"] for sent in json.loads(_asked(port, "log"))["sent"])


def _asked(port: int, what: str, body: Mapping[str, Any] | None = None) -> bytes:
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/_simulator/{what}", data) as answer:
        return answer.read()
