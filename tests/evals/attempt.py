"""Puts one task before any MCP client: `python -m tests.evals.attempt TASK VERDICT` serves it on stdin and stdout.

When the client leaves, the file VERDICT says how the account differs from the one that is wanted; it is empty
where it does not.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import anyio

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.server.stdio.front import Front
from bulkvs_mcp.server.stdio.transport import serve_stdio

from ..helpers.wire import serve
from .tasks import TASKS, Task


async def attempt(task: Task, folder: Path) -> list[str]:
    """Serves the task until the client leaves; what differs then."""
    simulator, store = task.account(), f"sqlite://{(folder / 'record.db').as_posix()}"
    task.record(store)
    async with serve(simulator) as base_url:
        settings = {
            "base_url": base_url,
            "username": simulator.username,
            "token": simulator.token,
            "from_numbers": (SENDING_NUMBER,),
            "store": store,
        }
        await serve_stdio(create_server(Settings.load(settings | task.settings)), Front(None), patience=30)
    return task.differences(simulator)


def main(name: str, verdict: str) -> None:
    """Serves a task in a record of its own."""
    with TemporaryDirectory() as folder:
        found = anyio.run(attempt, TASKS[name], Path(folder))
    Path(verdict).write_text("".join(f"{difference}\n" for difference in found), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
