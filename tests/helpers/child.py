"""A process of its own, for tests of what happens between processes or to one that is killed.

open URL...      opens these records as soon as a line comes in
fork URL         says what a child of a fork read and how often it opened this record, which was open before
serve POINT PID  the server on stdin and stdout, which is killed at that point of its life; PID is the file that
                 its process id goes to
later POINT PID  the same, but a minute later
http POINT PID   the same as serve, over HTTP; its line on stderr says where
ask FLAG...      the command with these flags; whoever is asked takes time to answer, as in the two before
"""

import itertools
import os
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import anyio

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

_T = TypeVar("_T")


def _open(*urls: str) -> None:
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    for url in urls:
        record = Store(url)
        record.write_now(lambda tx: tx.rows("SELECT 1 FROM approvals", {}))
        record.close()
        print("opened")  # noqa: T201


def _fork(url: str) -> None:
    # Threads of a test run beside it, in the midst of whatever they do, would be what the child inherits.
    record = Store(url)
    record.write_now(partial(_put, value="parent"))
    anyio.run(record.read, _get)
    child = get_context("fork").Process(target=_in_fork, args=(record,))
    child.start()
    child.join()
    print(child.exitcode, record.write_now(_get))  # noqa: T201


def _in_fork(record: Store) -> None:
    record.write_now(partial(_put, value="child"))
    openings, _ = anyio.run(record.version)
    raise SystemExit(openings)


def _put(tx: Transaction, value: str) -> None:
    tx.change("INSERT OR REPLACE INTO meta(key, value) VALUES('forked', :value)", {"value": value})


def _get(tx: Transaction) -> str:
    row = tx.row("SELECT value FROM meta WHERE key='forked'", {})
    return str(row and row["value"])


def _later(point: str, pid: str) -> None:
    now = time.time_ns
    time.time_ns = lambda: now() + 60_000_000_000
    _serve(point, pid)


def _http(point: str, pid: str) -> None:
    _serve(point, pid, "http", "--port", "0")


def _serve(point: str, pid: str, *command: str) -> None:
    from bulkvs_mcp.server.command_line import main

    _take_time()

    Path(pid).write_text(str(os.getpid()), "utf-8")
    match point.split():
        case [moment, "write", number]:
            _die_at_write(moment, int(number))
        case [moment, "answer"]:
            _die_at_answer(moment)
        case _:
            pass
    try:
        main(command)
    finally:
        end_file(Path(pid)).touch()


def end_file(pid_file: Path) -> Path:
    """What a server leaves that ends by itself; one that is killed has no time to."""
    return pid_file.with_suffix(".ended")


def _ask(*flags: str) -> None:
    from bulkvs_mcp.server.command_line import main

    _take_time()
    main(flags)


def _take_time() -> None:
    from bulkvs_mcp.server import app

    app.create_server = partial(app.create_server, seconds=partial(next, itertools.count(1000.0, 30.0)))


def _die() -> NoReturn:
    # On Windows every signal to a process, itself too, is `TerminateProcess`.
    os.kill(os.getpid(), signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    raise SystemExit


def _die_at_write(moment: str, number: int) -> None:
    """Dies before, within or after the so-manieth transaction that writes."""
    counted, write_now = itertools.count(1), Store.write_now

    def fatal(self: Store, work: Callable[[Transaction], _T]) -> _T:
        def fatal_work(tx: Transaction) -> _T:
            result = work(tx)
            return _die() if moment == "within" else result

        if next(counted) != number:
            return write_now(self, work)
        if moment == "before":
            _die()
        write_now(self, fatal_work)
        return _die()

    Store.write_now = fatal


def _die_at_answer(moment: str) -> None:
    """Dies before an answer that says "sent" leaves, or half-way through it."""
    write = os.write

    def fatal(descriptor: int, data: bytes | memoryview) -> int:
        if b'"status":"sent"' not in bytes(data):
            return write(descriptor, data)
        if moment == "half":
            write(descriptor, data[: len(data) // 2])
        _die()

    os.write = fatal
    _die_at_send(moment)


def _die_at_send(moment: str) -> None:
    """The same over HTTP."""
    from bulkvs_mcp.server.http.health import Health

    serve = Health.__call__

    async def fatal(self: Health, scope: "Scope", receive: "Receive", send: "Send") -> None:
        async def send_or_die(message: "Message") -> None:
            body = message.get("body", b"")
            if b'"status":"sent"' not in body:
                await send(message)
                return
            if moment == "half":
                await send({**message, "body": body[: len(body) // 2], "more_body": True})
            _die()

        await serve(self, scope, receive, send_or_die)

    Health.__call__ = fatal


if __name__ == "__main__":
    {"open": _open, "fork": _fork, "serve": _serve, "later": _later, "http": _http, "ask": _ask}[sys.argv[1]](
        *sys.argv[2:]
    )
