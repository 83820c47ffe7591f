"""Servers as processes of their own, seen from their clients."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from bulkvs_mcp.provider.simulator.app import SANDBOX_LOGIN, SENDING_NUMBER

from .child import end_file
from .server.processes import STARTED
from .support import ERAS

KILL = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
"""What ends a process at once: on Windows every signal to another process is `TerminateProcess`."""


KILLED = KILL if sys.platform == "win32" else -KILL
"""The exit code of what was ended so."""

NEVER = "never"
"""The point of a server that is not killed."""


def command(*arguments: str) -> list[str]:
    """The command line of a child."""
    # With -P what lies beside it hides no module of the standard library.
    return [sys.executable, "-P", str(Path(__file__).with_name("child.py")), *arguments]


@asynccontextmanager
async def server(
    folder: Path,
    base_url: str,
    point: str = NEVER,
    *,
    later: bool = False,
    confirm: str = "token",
    **client: Any,
) -> AsyncGenerator[Client]:
    """A client on a server whose record and log are in `folder`, and which is killed at `point`."""
    executable, *arguments = command("later" if later else "serve", point, str(pid_file(folder, point)))
    child = StdioServerParameters(command=executable, args=arguments, env=_environment(folder, base_url, confirm))
    with log_file(folder).open("a") as log:
        async with Client(stdio_client(child, log), **client) as connected:
            yield connected
    assert point == NEVER or not end_file(pid_file(folder, point)).exists(), "it ended by itself"


@asynccontextmanager
async def over_http(
    folder: Path, base_url: str, point: str = NEVER, *, confirm: str = "token", **client: Any
) -> AsyncGenerator[Client]:
    """The same over HTTP."""
    async with _http_server(folder, base_url, point, confirm) as (child, url):
        try:
            async with Client(url, **client) as connected:
                yield connected
        except* (httpx2.ReadError, httpx2.RemoteProtocolError):
            # In the era 2026-07-28 the client ends where its connection breaks, before its call is told.
            if point == NEVER:
                raise
        if point != NEVER:
            with anyio.fail_after(STARTED):
                assert await child.wait() == KILLED


@asynccontextmanager
async def _http_server(
    folder: Path, base_url: str, point: str, confirm: str
) -> AsyncGenerator[tuple[asyncio.subprocess.Process, str]]:
    """The process, which is gone at the end whatever happens, and its URL."""
    child = await asyncio.create_subprocess_exec(
        *command("http", point, str(pid_file(folder, point))),
        env=_environment(folder, base_url, confirm),
        stderr=asyncio.subprocess.PIPE,
    )
    assert child.stderr is not None
    reading = None
    try:
        said = await child.stderr.readline()
        reading = asyncio.create_task(child.stderr.read())
        yield child, said.decode().split()[-1]
    finally:
        if child.returncode is None:
            child.kill()
        with anyio.fail_after(STARTED, shield=True), log_file(folder).open("ab") as log:
            log.write(await (reading or child.stderr.read()))
            await child.wait()


def _environment(folder: Path, base_url: str, confirm: str) -> dict[str, str]:
    return dict(os.environ) | {
        "BULKVS_BASE_URL": base_url,
        "BULKVS_USERNAME": SANDBOX_LOGIN,
        "BULKVS_TOKEN": SANDBOX_LOGIN,
        "BULKVS_FROM": SENDING_NUMBER,
        "BULKVS_CONFIRM": confirm,
        # On Windows there is a desktop wherever tests run.
        "BULKVS_PAGE": "off",
        "BULKVS_STORE": f"sqlite://{(folder / 'record.db').as_posix()}",
    }


def pid_file(folder: Path, point: str) -> Path:
    """Where the server that is killed at `point` writes its process id."""
    return folder / f"{point}.pid"


def log_file(folder: Path) -> Path:
    """What the servers of `folder` wrote to stderr."""
    return folder / "log.txt"


Serving = Callable[..., AbstractAsyncContextManager[Client]]

WAYS: dict[str, Serving] = {
    "stdio": partial(server, mode="legacy"),
    **{f"http, {era}": partial(over_http, mode=era) for era in ERAS},
}


def each_way(everywhere: str) -> pytest.MarkDecorator:
    """A test of a server on its pipe, and of one over HTTP in both eras.

    Args:
        everywhere: The way in which it is run on every system. In Wine servers start slowly, and one has to do: of
            two tests that differ in what is sent, each takes another.
    """
    ways = [
        pytest.param(serving, id=way, marks=[pytest.mark.system] if way == everywhere else [])
        for way, serving in WAYS.items()
    ]
    return pytest.mark.parametrize("serving", ways)
