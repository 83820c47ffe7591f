"""Servers as processes of their own, seen from their clients."""

import os
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from mcp import Client, StdioServerParameters, stdio_client

from bulkvs_mcp.provider.simulator.app import SANDBOX_LOGIN, SENDING_NUMBER

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
    settings = {
        "BULKVS_BASE_URL": base_url,
        "BULKVS_USERNAME": SANDBOX_LOGIN,
        "BULKVS_TOKEN": SANDBOX_LOGIN,
        "BULKVS_FROM": SENDING_NUMBER,
        "BULKVS_CONFIRM": confirm,
        # On Windows there is a desktop wherever tests run.
        "BULKVS_PAGE": "off",
        "BULKVS_STORE": f"sqlite://{(folder / 'record.db').as_posix()}",
    }
    child = StdioServerParameters(command=executable, args=arguments, env=dict(os.environ) | settings)
    with log_file(folder).open("a") as log:
        async with Client(stdio_client(child, log), **client) as connected:
            yield connected


def pid_file(folder: Path, point: str) -> Path:
    """Where the server that is killed at `point` writes its process id."""
    return folder / f"{point}.pid"


def log_file(folder: Path) -> Path:
    """What the servers of `folder` wrote to stderr."""
    return folder / "log.txt"
