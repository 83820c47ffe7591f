"""`bulkvs-mcp install` and `uninstall`: our server in a client's configuration, after showing what that means."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from ..screen import agreed, at_terminal, say, say_table, warn
from ..terminal.commands import BrokenOff, Refused
from ..terminal.names import OneOf
from .client import NAME, PLACEHOLDERS, TOKEN, Client, Entry, Launch
from .clients import CLIENTS
from .config_file import ConfigFile
from .entries import added_inputs, changed, found, merged, removed, shown, snippet
from .formats.merging import CannotMerge
from .launching import PACKAGE, cautions, found_for, launch_of
from .machine import Machine
from .overview import overview
from .starting import start_once

_NO_TERMINAL = "Nothing was changed: there is no terminal to ask at. Add --yes to write unasked"
_OF_CLIENT = click.argument("client", metavar="CLIENT", type=OneOf("client", lambda: CLIENTS))
_YES = click.option("--yes", is_flag=True, help="Do not ask.")


def _listed(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        say_table(overview(_here()))
        ctx.exit()


@click.command(epilog=f"CLIENT is one of {', '.join(CLIENTS)}.")
@_OF_CLIENT
@click.option("--print", "printed", is_flag=True, help="Print what belongs in the client's file; write nothing.")
@_YES
@click.option("--no-start", is_flag=True, help="Do not start once what was written.")
@click.option("--source", help="Folder, URL or package that uvx takes the server from. [default: as this one]")
@click.option(
    "--list", is_flag=True, expose_value=False, is_eager=True, callback=_listed, help="List the clients and exit."
)
@click.pass_obj
def install(
    flags: dict[str, object], client: str, printed: bool, yes: bool, no_start: bool, source: str | None
) -> None:
    """Puts this server into the configuration of CLIENT.

    It shows the entry and asks first; what else the file holds stays, and the file as it was is kept beside it.
    Settings of the environment and flags before `install` go into the entry, `--sandbox` for one; the API token
    does only where the client cannot take it from elsewhere, and is never printed. In the end the server is
    started once as the client will, so that it is known to start.
    """
    run_install(flags, client, Wanted(printed=printed, yes=yes, start=not no_start, source=source))


@click.command(short_help="Takes this server out of a client's configuration.")
@_OF_CLIENT
@_YES
def uninstall(client: str, yes: bool) -> None:
    """Takes this server out of the configuration of CLIENT.

    It shows the entry and asks first; what else the file holds stays, and the file as it was is kept beside it.
    """
    run_uninstall(client, yes=yes)


@dataclass(frozen=True)
class Wanted:
    """How `install` is to go about it."""

    printed: bool = False
    """Print the snippet and write nothing."""
    yes: bool = False
    """Do not ask."""
    start: bool = True
    """Start once what was written."""
    source: str | None = None
    """What uvx takes the server from; None for this one as it is installed."""


def run_install(flags: Mapping[str, Any], name: str, wanted: Wanted, machine: Machine | None = None) -> None:
    """Prints the client's snippet, or writes it into the client's file.

    Args:
        flags: Settings of the command line, which go into the entry as those of the environment do.
        name: The client.
        wanted: How.
        machine: Where files lie; None for this computer.
    """
    client, launch = CLIENTS[name], launch_of(flags, wanted.source)
    for caution in cautions(launch.values):
        warn(caution)
    if wanted.printed or client.place is None:
        _print(client, launch)
        return
    machine, launch = machine or _here(), found_for(client, launch)
    path = client.place(machine)
    try:
        written = _Installation(client, path, ConfigFile.read(path), launch, wanted.yes).run()
    except CannotMerge as error:
        raise Refused(_refusal(name, path, error)) from None
    if wanted.start and not _starts(client, written, machine):
        raise SystemExit(1)


def _starts(client: Client, written: Entry, machine: Machine) -> bool:
    try:
        return start_once(client, written, machine)
    except KeyboardInterrupt:
        raise BrokenOff("Broken off while it was started once. The entry stays as it was written.") from None


def run_uninstall(name: str, *, yes: bool, machine: Machine | None = None) -> None:
    """Takes the entry out of the client's file.

    Args:
        name: The client.
        yes: Do not ask.
        machine: Where files lie; None for this computer.
    """
    client = CLIENTS[name]
    if client.place is None:
        where = client.where.replace("`", "")
        raise Refused(f"Nothing was changed: take the entry {NAME} out of {where} yourself.")
    path = client.place(machine or _here())
    try:
        _uninstall(client, path, ConfigFile.read(path), yes=yes)
    except CannotMerge as error:
        raise Refused(_unchanged(path, error)) from None


def _print(client: Client, launch: Launch) -> None:
    say(snippet(client, launch), as_it_is=True)
    then = f" {client.then}." if client.then else ""
    say(f"This belongs in {client.where.replace('`', '')}; {_secrets(client, launch)}.{then}", err=True)


@dataclass
class _Installation:
    client: Client
    path: Path
    file: ConfigFile
    launch: Launch
    yes: bool

    def run(self) -> Entry:
        old = found(self.client, self.file.text)
        entry = merged(self.client, self.launch, old)
        if not self._done(old, entry):
            _check(self.file, yes=self.yes, instead=", or --print")
            entry = self._with_token_as_wanted(old, entry)
        if self._done(old, entry):
            say(f"Already there: {self.path} has this entry.")
        else:
            self._write(old, entry)
        return entry

    def _write(self, old: object, entry: Entry) -> None:
        text = changed(self.client, self.file.text, entry, self._added(entry))
        self._show(old, entry)
        if not self.yes and not agreed("Write this?"):
            raise click.Abort
        backup = self.file.write(text, secret=self._in_clear(entry))
        then = f" {self.client.then}." if self.client.then else ""
        say(f"Written: {self.path}.{_kept(backup)} Restart {self.client.title} to use it.{then}")

    def _done(self, old: object, entry: Entry) -> bool:
        return old == entry and not self._added(entry)

    def _added(self, entry: Entry) -> list[dict[str, Any]]:
        return added_inputs(self.client, self.file.text, entry)

    def _in_clear(self, entry: Entry) -> bool:
        return bool(self.launch.token) and _variables(self.client, entry).get(TOKEN) == self.launch.token

    def _with_token_as_wanted(self, old: object, entry: Entry) -> Entry:
        """The entry, without the token where the user does not want it in clear."""
        if not self._in_clear(entry):
            return entry
        others = " Other users of this computer can read that file." if self.file.readable_by_others else ""
        where = f"in clear in {self.path}: {self.client.title} cannot take it from elsewhere."
        say(f"The API token will stand {where}{others}", err=True)
        if self.yes or agreed("Write the token there?"):
            return entry
        self.launch = replace(self.launch, token="")
        return merged(self.client, self.launch, old)

    def _show(self, old: object, entry: Entry) -> None:
        new = shown(self.client, entry, old)
        if old is None:
            state = "a new file" if self.file.before is None else "what else it holds stays"
            say(f"This goes into {self.path} ({state}):\n")
            say(f"{new}\n", as_it_is=True)
        else:
            changes = _difference(shown(self.client, old), new)
            say(f"{self.path} has an entry of this name. Its changes (- was, + will be):\n")
            say(f"{changes}\n", as_it_is=True)
        for prompt in self._added(entry):
            say(f"{self.client.title} is to ask for: {prompt['description']} ({prompt['id']})")
        say(_sentence(_secrets(self.client, self.launch)))
        say(_missing(self.client, self.launch, entry), end="")


def _uninstall(client: Client, path: Path, file: ConfigFile, *, yes: bool) -> None:
    old = found(client, file.text)
    if old is None:
        say(f"Nothing to take out: {path} has no entry {NAME}.")
        return
    _check(file, yes=yes)
    text = removed(client, file.text)
    say(f"This goes out of {path} (what else it holds stays):\n")
    say(f"{shown(client, old)}\n", as_it_is=True)
    if not yes and not agreed("Take it out?"):
        raise click.Abort
    backup = file.write(text, secret=False)
    say(f"Taken out of {path}.{_kept(backup)} Restart {client.title}. Texts and opt-outs stay on record.")


def _check(file: ConfigFile, *, yes: bool, instead: str = "") -> None:
    file.check_writable()
    if not yes and not at_terminal():
        raise Refused(f"{_NO_TERMINAL}{instead}.")


def _kept(backup: Path | None) -> str:
    return f" The file as it was: {backup}." if backup else ""


def _variables(client: Client, entry: Entry) -> dict[str, str]:
    return entry.get(client.environment, {})


def _secrets(client: Client, launch: Launch) -> str:
    return "no account is needed: a simulator answers" if launch.sandbox else client.secrets


def _missing(client: Client, launch: Launch, entry: Entry) -> str:
    """What the user still has to do about the token, as a line of its own."""
    if _variables(client, entry).get(TOKEN) == PLACEHOLDERS[TOKEN]:
        return (
            f"A placeholder stands for each value that is not known; put your API token in place of {TOKEN}'s.\n"
        )
    kept = client.reference is not None and client.reference.by_id
    if TOKEN in launch.open and not launch.token and not kept:
        return f"{TOKEN} is not set here; see that it is where {client.title} is started.\n"
    return ""


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _difference(old: str, new: str) -> str:
    lines = difflib.ndiff(old.splitlines(), new.splitlines())
    return "\n".join(line for line in lines if not line.startswith("?"))


def _unchanged(path: Path, error: CannotMerge) -> str:
    place = f", line {error.line}, column {error.column}" if error.line else ""
    return f"Nothing was changed: {path}{place}: the file {error.problem}."


def _refusal(name: str, path: Path, error: CannotMerge) -> str:
    return (
        f"{_unchanged(path, error)} Correct that, or paste by hand what `{PACKAGE} install {name} --print` prints."
    )


def _here() -> Machine:
    try:
        return Machine.here()
    except RuntimeError:
        why = "this user has no home folder, so no client keeps its configuration in one"
        raise Refused(f"Nothing was changed: {why}. Set HOME, and run this again.") from None
