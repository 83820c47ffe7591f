"""What a client's entry makes of the server: what it starts, with which environment, and what is wrong with it."""

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, cast

from .client import NAME, PLACEHOLDERS, Client, Entry
from .clients import CLIENTS
from .config_file import ConfigFile
from .entries import found
from .formats.merging import CannotMerge
from .machine import Machine
from .starting import command_of, environment_of


class Problem(NamedTuple):
    """Why the client cannot use the server, and what to do about it."""

    told: str
    next_step: str


@dataclass(frozen=True)
class Seen:
    """A client's entry.

    Attributes:
        path: The file it is looked for in; None for a client whose file is not read here.
        command: What the client starts; empty where that cannot be told.
        environ: What the server then has as its environment.
        kept: Variables that only the client knows; this terminal's stand for them.
    """

    path: Path | None = None
    problems: tuple[Problem, ...] = ()
    command: tuple[str, ...] = ()
    environ: Mapping[str, str] = field(default_factory=dict[str, str])
    kept: tuple[str, ...] = ()

    @property
    def starts(self) -> Path | None:
        """What the client starts, where it is there."""
        return Path(self.command[0]) if self.command and shutil.which(self.command[0]) else None


def seen_by(name: str, machine: Machine) -> Seen:
    """The server as this client would start it."""
    client, again = CLIENTS[name], f"Run bulkvs-mcp install {name}."
    if client.place is None:
        where = client.where.replace("`", "")
        compared = f"Compare what stands there with what bulkvs-mcp install {name} prints."
        return Seen(problems=(Problem(f"{client.title} keeps its servers in {where}, not read here.", compared),))
    path = client.place(machine)
    try:
        entry = found(client, ConfigFile.read(path).text)
    except CannotMerge as error:
        return Seen(path, (Problem(f"The file {error.problem}{_spot(error)}.", "Correct it by hand."),))
    if not isinstance(entry, dict) or "command" not in entry:
        return Seen(path, (Problem(f"It has no entry {NAME} that starts a command.", again),))
    return _read(client, path, cast("Entry", entry), machine.env, again)


def _spot(error: CannotMerge) -> str:
    return f" (line {error.line}, column {error.column})" if error.line else ""


def _read(client: Client, path: Path, entry: Entry, environ: Mapping[str, str], again: str) -> Seen:
    problems = (*_gone(command_of(entry)[0], again), *_left(client, entry, again))
    given = environment_of(client, entry, environ)
    return Seen(path, problems, tuple(command_of(entry)), given, _kept(client, entry))


def _gone(command: str, again: str) -> Iterator[Problem]:
    if not shutil.which(command):
        why = "is not there any more" if os.path.isabs(command) else "is not on the PATH of this terminal"  # noqa: PTH117
        yield Problem(f"{command}, which it starts, {why}.", again)


def _left(client: Client, entry: Entry, again: str) -> Iterator[Problem]:
    values = entry.get(client.environment, {})
    left = [variable for variable, text in PLACEHOLDERS.items() if values.get(variable) == text]
    if left:
        told = f"A placeholder still stands for {', '.join(left)}."
        yield Problem(told, f"Put the value there, or set it in this terminal. {again}")


def _kept(client: Client, entry: Entry) -> tuple[str, ...]:
    reference, values = client.reference, entry.get(client.environment, {})
    if not reference or not reference.by_id:
        return ()
    return tuple(name for name in PLACEHOLDERS if values.get(name) == reference.to(name))
