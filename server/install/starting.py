"""The server, started as a client starts it and asked over stdin and stdout what it can do."""

import logging
import tempfile
import time
from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Literal, cast

import anyio

from ...messaging.numbers import mask
from ...messaging.visible import one_line
from ..screen import say
from ..terminal.progress import working
from .client import Client, Entry
from .machine import Machine

if TYPE_CHECKING:
    from mcp import Client as McpClient

Era = Literal["legacy", "auto"]
"""Of the protocol: with a handshake, or whatever both sides know best."""

_PATIENCE = 120.0
"""Seconds for a first start, in which uvx may fetch everything."""
_LINES, _WIDTH = 3, 160


@dataclass
class Run:
    """One start of the server, and how it went.

    Attributes:
        problem: What went wrong, as a sentence; empty if nothing did.
        log: The last that it said on stderr, where something went wrong.
        stray: Lines on stdout that are no messages.
    """

    version: str = ""
    tools: int = 0
    milliseconds: int = 0
    problem: str = ""
    log: str = ""
    stray: list[str] = field(default_factory=list[str])

    async def heed(self, message: object) -> None:
        """Takes down what came and is no message."""
        if isinstance(message, Exception):
            self.stray.append(_line_of(message))


async def started(
    command: Sequence[str],
    environ: Mapping[str, str],
    patience: float,
    era: Era = "legacy",
    ask: "Callable[[McpClient], Awaitable[object]] | None" = None,
) -> Run:
    """Starts the server, lists its tools, and ends it.

    Args:
        command: What starts it.
        environ: All of its environment.
        patience: Seconds that all of it may take.
        era: How it is spoken to.
        ask: What else is asked of it.
    """
    run = Run()
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log:
        try:
            with _unlogged(), anyio.fail_after(patience):
                await _asked(command, environ, era, ask, run, log)
        except TimeoutError:
            run.problem = f"The server did not answer within {patience:g} s."
        except Exception as error:  # noqa: BLE001 (the SDK raises groups of whatever its streams meet)
            run.problem = _problem(error)
        if run.problem:
            run.log = _last_lines(log)
    return run


def start_once(client: Client, entry: Entry, machine: Machine, patience: float = _PATIENCE) -> bool:
    """Starts what was written as the client will, and says how it went; no tool is called and no record opened."""
    command, environ = command_of(entry), environment_of(client, entry, machine.env)
    with working(f"Starting it once, as {client.title} will ..."):
        run = anyio.run(started, command, environ, patience)
    if not run.problem:
        say(f"It starts: {run.tools} tools, the first answer after {run.milliseconds / 1000:.1f} s.")
        return True
    log = f" The last it said: {run.log}" if run.log else ""
    say(f"{run.problem}{log}\nThe entry stays as it was written; mend that, and run this again.", err=True)
    return False


def command_of(entry: Entry) -> list[str]:
    """The command of an entry and its arguments."""
    command = entry["command"]
    return [*cast("list[str]", command)] if isinstance(command, list) else [command, *entry.get("args", [])]


def environment_of(client: Client, entry: Entry, environ: Mapping[str, str]) -> dict[str, str]:
    """What the client gives the server, as far as this environment tells: references are looked up in it, and
    those to what is not set are left out."""
    own = {name: value for name, value in environ.items() if client.form != "toml" or _passed(name, entry)}
    return own | _resolved(client, entry, environ)


def _resolved(client: Client, entry: Entry, environ: Mapping[str, str]) -> dict[str, str]:
    """The variables that an entry sets, those that it refers to looked up."""
    ways = [way for way in (client.if_set, client.reference) if way]
    values: dict[str, str] = {}
    for name, value in entry.get(client.environment, {}).items():
        for way in ways:
            value = way.resolved(str(value), environ)  # noqa: PLW2901 (each kind of reference in turn)
        if value or name == "BULKVS_ALLOW_TO":
            values[name] = value
    return values


def _passed(name: str, entry: Entry) -> bool:
    """Whether a client that names what it passes on passes this on; the system's own variables it always does."""
    return not name.startswith("BULKVS_") or name in entry.get("env_vars", [])


async def _asked(
    command: Sequence[str],
    environ: Mapping[str, str],
    era: Era,
    ask: "Callable[[McpClient], Awaitable[object]] | None",
    run: Run,
    log: IO[str],
) -> None:
    from mcp import Client, StdioServerParameters, stdio_client

    executable, *arguments = command
    child = StdioServerParameters(command=executable, args=arguments, env=dict(environ))
    begun = time.monotonic()
    async with Client(stdio_client(child, log), mode=era, message_handler=run.heed) as client:  # pyright: ignore[reportArgumentType]
        run.milliseconds = round((time.monotonic() - begun) * 1000)
        run.tools = len((await client.list_tools()).tools)
        if ask:
            await ask(client)
        run.version = client.protocol_version


def _problem(error: BaseException) -> str:
    while isinstance(error, BaseExceptionGroup):
        error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
    if isinstance(error, OSError):
        return f"The server cannot be started: {error.strerror or type(error).__name__}."
    return f"The server ended, or answered what it should not ({type(error).__name__})."


def _last_lines(log: IO[str]) -> str:
    log.seek(0)
    lines = [line.strip() for line in log if line.strip()]
    return " | ".join(one_line(mask(line), _WIDTH) for line in lines[-_LINES:])


def _line_of(error: Exception) -> str:
    """The beginning of a line that could not be read as a message."""
    from pydantic import ValidationError

    found = error.errors()[0]["input"] if isinstance(error, ValidationError) else ""
    return one_line(mask(str(found).strip()), 80)


@contextmanager
def _unlogged() -> Generator[None]:
    """Keeps the SDK from reporting with a traceback what becomes a finding here."""
    names = ("mcp", "mcp.client.stdio", "mcp.shared.jsonrpc_dispatcher")
    before = {logging.getLogger(name): logging.getLogger(name).disabled for name in names}
    try:
        for logger in before:
            logger.disabled = True
        yield
    finally:
        for logger, disabled in before.items():
            logger.disabled = disabled
