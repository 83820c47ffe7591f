"""Servers as processes of their own, seen from their clients."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from bulkvs_mcp.provider.simulator.app import SANDBOX_LOGIN, SENDING_NUMBER

from .support import ERAS

KILL = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
"""What ends a process at once: on Windows every signal to another process is `TerminateProcess`."""


def command(*arguments: str) -> list[str]:
    """The command line of a child."""
    # With -P what lies beside it hides no module of the standard library.
    return [sys.executable, "-P", str(Path(__file__).with_name("child.py")), *arguments]


@asynccontextmanager
async def server(
    folder: Path,
    base_url: str,
    point: str = "never",
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


@asynccontextmanager
async def over_http(
    folder: Path, base_url: str, point: str = "never", *, confirm: str = "token", **client: Any
) -> AsyncGenerator[Client]:
    """The same over HTTP."""
    child = await asyncio.create_subprocess_exec(
        *command("http", point, str(pid_file(folder, point))),
        env=_environment(folder, base_url, confirm),
        stderr=asyncio.subprocess.PIPE,
    )
    assert child.stderr is not None
    said = (await child.stderr.readline()).decode()
    reading = asyncio.create_task(child.stderr.read())
    try:
        async with Client(said.split()[-1], **client) as connected:
            yield connected
    except* httpx2.TransportError:
        # What was under way when the server was killed; whether it answered, the test has seen.
        pass
    finally:
        with suppress(ProcessLookupError):
            child.kill()
        with log_file(folder).open("ab") as log:
            log.write(await reading)
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

each_way = pytest.mark.parametrize(
    "serving",
    [partial(server, mode="legacy"), *(partial(over_http, mode=era) for era in ERAS)],
    ids=["stdio", *(f"http, {era}" for era in ERAS)],
)
"""A test of a server on its pipe, and of one over HTTP in both eras."""
