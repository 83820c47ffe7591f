"""The server itself, started as a client starts it and asked over stdin and stdout what it can do."""

import logging
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Literal

import anyio
from mcp import Client, StdioServerParameters, stdio_client
from mcp.client.session import IncomingMessage
from pydantic import ValidationError

from ...messaging.numbers import mask
from ...messaging.visible import one_line
from ..settings import Settings, variable
from .findings import Finding, Patient, within, worst

Era = Literal["legacy", "auto"]

_ASKED = "bulkvs://errors"
"""A resource that needs neither the account nor the record."""
_LINES, _WIDTH = 3, 160

_START = (
    "Start it by hand with the client's own command to see all of what it says, and install it again if need be."
)
_STRAY = (
    "Find what writes it (a wrapper script, a sitecustomize module, a profile): stdout belongs to the protocol."
)


@dataclass
class _Run:
    """One start of the server, and how it went."""

    version: str = ""
    tools: int = 0
    milliseconds: int = 0
    problem: str = ""
    log: str = ""
    stray: list[str] = field(default_factory=list[str])

    async def heed(self, message: IncomingMessage) -> None:
        """Takes down what came and is no message."""
        if isinstance(message, Exception):
            self.stray.append(_line_of(message))


async def check_server(patient: Patient) -> Finding:
    """The server as a child: the handshake, its tools, one read; in both eras of the protocol."""
    runs: list[_Run] = []
    for era in ("legacy", "auto"):
        runs.append(await _started(patient, era))
        if runs[-1].problem:
            break
    told = "; ".join(
        f"protocol {run.version}, {run.tools} tools, first answer after {run.milliseconds} ms"
        for run in runs
        if run.version
    )
    return worst([finding for run in runs if (finding := _wrong(run))], f"It starts: {told}." if told else "")


def _wrong(run: _Run) -> Finding | None:
    stray = f' It writes to stdout what is no message: "{run.stray[0]}".' if run.stray else ""
    if run.problem:
        log = f" The last it said on stderr: {run.log}" if run.log else ""
        return Finding("failed", f"{run.problem}{stray}{log}", _STRAY if run.stray else _START)
    return (
        Finding("warning", f"The server works, but strict clients will give up on it.{stray}", _STRAY)
        if stray
        else None
    )


async def _started(patient: Patient, era: Era) -> _Run:
    run = _Run()
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log:
        try:
            with _unlogged(), anyio.fail_after(patient.machine.patience):
                await _asked(patient, era, run, log)
        except TimeoutError:
            run.problem = f"The server did not answer within {patient.machine.patience:g} s."
        except Exception as error:  # noqa: BLE001 (the SDK raises groups of whatever its streams meet)
            run.problem = _problem(error)
        if run.problem:
            run.log = _last_lines(log)
    return run


async def _asked(patient: Patient, era: Era, run: _Run, log: IO[str]) -> None:
    executable, *arguments = patient.machine.command
    child = StdioServerParameters(command=executable, args=arguments, env=_environment(patient))
    begun = time.monotonic()
    async with Client(stdio_client(child, log), mode=era, message_handler=run.heed) as client:  # pyright: ignore[reportArgumentType]
        run.milliseconds = round((time.monotonic() - begun) * 1000)
        run.tools = len((await client.list_tools()).tools)
        await client.read_resource(_ASKED)
        run.version = client.protocol_version


def _environment(patient: Patient) -> dict[str, str]:
    """The doctor's own environment, with its flags as variables: the child gets the same settings."""
    flags = {variable(f): flag for f in Settings.model_fields if (flag := patient.flags.get(f)) is not None}
    texts = {
        name: "1" if flag is True else str(flag) for name, flag in flags.items() if flag != "" or "ALLOW" in name
    }
    # Prepared answers would be written, and would hide how the server itself starts.
    return {**patient.machine.environ, **texts, "BULKVS_FRONT": "off"}


def _problem(error: BaseException) -> str:
    while inner := within(error):
        error = inner[0]
    if isinstance(error, OSError):
        return f"The server cannot be started: {error.strerror or type(error).__name__}."
    return f"The server ended, or answered what it should not ({type(error).__name__})."


def _last_lines(log: IO[str]) -> str:
    log.seek(0)
    lines = [line.strip() for line in log if line.strip()]
    return " | ".join(one_line(mask(line), _WIDTH) for line in lines[-_LINES:])


def _line_of(error: Exception) -> str:
    """The beginning of a line that could not be read as a message."""
    found = error.errors()[0]["input"] if isinstance(error, ValidationError) else ""
    return one_line(mask(str(found).strip()), 80)


@contextmanager
def _unlogged() -> Generator[None]:
    """Keeps the SDK from reporting with a traceback what becomes a finding here."""
    logger = logging.getLogger("mcp")
    before = logger.disabled
    children = [logger, logging.getLogger("mcp.client.stdio"), logging.getLogger("mcp.shared.jsonrpc_dispatcher")]
    try:
        for each in children:
            each.disabled = True
        yield
    finally:
        for each in children:
            each.disabled = before
