"""The server that the demo drives: the real one, with a stopwatch by which the demo takes its time to answer."""

from functools import partial
from itertools import count

import anyio

from ..app import create_server
from ..log import configure_logging
from ..settings import Settings
from ..stdio.front import Front
from ..stdio.transport import serve_stdio

_STEP = 10.0
"""Seconds between two readings: who watches has time to read, although nobody waits for it."""


def main() -> None:
    """Serves the demo on stdin and stdout, under the settings of the environment."""
    settings = Settings.load()
    configure_logging(settings.log_level)
    server = create_server(settings, seconds=partial(next, count(0.0, _STEP)))

    async def serve() -> None:
        await serve_stdio(server, Front(None), patience=settings.timeout)

    anyio.run(serve)
