"""The server with timers in it: `python -m bench.timed_server FILE` serves stdio and writes what it saw to FILE.

A span is a name, its begin and its end in nanoseconds of the clock that the client reads too. Spans do not
overlap: what lies between two is told by both names.
"""

import atexit
import functools
import inspect
import json
import pkgutil
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

STEPS: Mapping[str, str] = {
    "server.stdio.transport._message": "the line as a message",
    "tools.messages.wish.compose": "the draft",
    "tools.messages.calls._digest": "its digest",
    "messaging.record.connection.Connection.used": "",
    "tools.messages.calls.question": "the preview",
    "tools.messages.calls.announce": "telling who watches",
    "tools.messages.calls.sent_answer": "the answer",
    "server.stdio.transport._serialised": "the answer as a line",
    "server.stdio.transport.written": "writing it",
}
"""What is timed, and what it is called. The store is timed by its statements."""

spans: list[tuple[str, int, int]] = []
clock = time.perf_counter_ns


def note(name: str, began: int) -> None:
    """Ends a span."""
    spans.append((name, began, clock()))


def found(step: str) -> tuple[object, str]:
    """Where a step lives: what holds it, and its name there.

    Raises:
        AttributeError: the product no longer has it.
    """
    *path, name = step.split(".")
    holder: object = pkgutil.resolve_name(".".join(["bulkvs_mcp", *path]))
    getattr(holder, name)
    return holder, name


def timed(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    """The same function, with a span for each call."""

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        began = clock()
        try:
            return function(*args, **kwargs)
        finally:
            note(name, began)

    @functools.wraps(function)
    async def wait(*args: Any, **kwargs: Any) -> Any:
        began = clock()
        try:
            return await function(*args, **kwargs)
        finally:
            note(name, began)

    return wait if inspect.iscoroutinefunction(function) else call


class _Connection(sqlite3.Connection):
    """Every statement is a span: BEGIN, COMMIT, or one that works."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        began = clock()
        try:
            return super().execute(sql, *values)
        finally:
            note(f"SQL {sql.split(maxsplit=1)[0] if sql.startswith(('BEGIN', 'COMMIT')) else 'statement'}", began)


_HTTP = {
    "connect_tcp": "connecting",
    "send_request_headers": "sending the head",
    "send_request_body": "sending the body",
    "receive_response_headers": "waiting for the provider",
    "receive_response_body": "reading its answer",
}


def _watch_http() -> None:
    """The HTTP client's own events, on the hook that the product hears them by."""
    from bulkvs_mcp.provider.exchange import _Progress  # pyright: ignore[reportPrivateUsage]

    hear, begun = _Progress.trace, dict[str, int]()

    async def trace(self: _Progress, event: str, _info: Mapping[str, object]) -> None:
        _, step, moment = event.rsplit(".", 2)
        if moment == "started":
            begun[step] = clock()
        elif step in _HTTP:
            note(f"HTTP {_HTTP[step]}", begun[step])
        await hear(self, event, _info)

    _Progress.trace = trace


def _instrument() -> None:
    for step, name in STEPS.items():
        holder, attribute = found(step)
        if name:
            setattr(holder, attribute, timed(getattr(holder, attribute), name))
    connect = sqlite3.connect
    sqlite3.connect = functools.partial(connect, factory=_Connection)
    _watch_http()


def main(file: str) -> None:
    """Serves stdio until its end."""
    from bulkvs_mcp.server.command_line import main as serve

    _instrument()
    atexit.register(lambda: Path(file).write_text(json.dumps(spans), "utf-8"))
    serve([])


if __name__ == "__main__":
    main(sys.argv[1])
