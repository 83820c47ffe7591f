"""`bulkvs-mcp install`: puts our server into a client's configuration, after showing what that means."""

import difflib
import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import click

from ...provider.endpoint import is_loopback
from ..screen import at_terminal, say
from ..settings import Settings, variable
from .clients import (
    BASE_URL,
    CLIENTS,
    CONFIRM,
    PLACEHOLDERS,
    TOKEN,
    USERNAME,
    Client,
    Entry,
    Launch,
    Machine,
)
from .config_file import ConfigFile
from .entries import added_inputs, changed, found, merged, shown, snippet
from .formats.merging import CannotMerge

_PACKAGE = "bulkvs-mcp"


@click.command()
@click.argument("client", type=click.Choice(list(CLIENTS)))
@click.option("--print", "printed", is_flag=True, help="Print what belongs into the client's file; write nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--source", help="Folder, URL or package that uvx takes the server from. [default: as this one]")
@click.pass_obj
def install(flags: dict[str, object], client: str, printed: bool, yes: bool, source: str | None) -> None:
    """Puts this server into the configuration of CLIENT.

    It shows the entry and asks first; what else the file holds stays, and the file as it was is kept beside it.
    Settings of the environment and flags before `install` go into the entry, `--sandbox` for one; the API token
    does only where the client cannot take it from elsewhere, and is never printed.
    """
    run_install(flags, client, printed=printed, yes=yes, source=source)


def run_install(
    flags: Mapping[str, Any],
    name: str,
    *,
    printed: bool,
    yes: bool,
    source: str | None,
    machine: Machine | None = None,
) -> None:
    """Prints the client's snippet, or writes it into the client's file.

    Args:
        flags: Settings of the command line, which go into the entry as those of the environment do.
        name: The client.
        printed: Print the snippet and write nothing.
        yes: Do not ask.
        source: What uvx takes the server from; None for where this one came from.
        machine: Where files lie; None for this computer.
    """
    client = CLIENTS[name]
    launch = _launch(flags, source)
    for caution in _cautions(launch.values):
        say(caution, err=True)
    place = client.place
    if printed or place is None:
        say(snippet(client, launch))
        say(f"This belongs into {client.where.replace('`', '')}; {_secrets(client, launch)}.", err=True)
        return
    path = place(machine or _here())
    try:
        _Installation(client, path, ConfigFile.read(path), _on_desktop(client, launch), yes).run()
    except CannotMerge as error:
        raise click.ClickException(_refusal(name, path, error)) from None


@dataclass
class _Installation:
    client: Client
    path: Path
    file: ConfigFile
    launch: Launch
    yes: bool

    def run(self) -> None:
        old = found(self.client, self.file.text)
        entry = merged(self.client, self.launch, old)
        if not self._done(old, entry):
            self._check()
            entry = self._with_token_as_wanted(old, entry)
        if self._done(old, entry):
            say(f"Already there: {self.path} has this entry.")
        else:
            self._write(old, entry)

    def _check(self) -> None:
        self.file.check_writable()
        if not self.yes and not at_terminal():
            raise click.ClickException(
                "Nothing was changed: there is no terminal to ask at. Add --yes to write unasked, or --print."
            )

    def _write(self, old: object, entry: Entry) -> None:
        text = changed(self.client, self.file.text, entry, self._added(entry))
        self._show(old, entry)
        if not self.yes:
            click.confirm("Write this?", abort=True)
        backup = self.file.write(text, secret=self._in_clear(entry))
        kept = f" The file as it was: {backup}." if backup else ""
        say(f"Written: {self.path}.{kept} Restart {self.client.title} to use it.")

    def _done(self, old: object, entry: Entry) -> bool:
        return old == entry and not self._added(entry)

    def _added(self, entry: Entry) -> list[dict[str, Any]]:
        return added_inputs(self.client, self.file.text, entry)

    def _in_clear(self, entry: Entry) -> bool:
        return bool(self.launch.token) and entry.get("env", {}).get(TOKEN) == self.launch.token

    def _with_token_as_wanted(self, old: object, entry: Entry) -> Entry:
        """The entry, without the token where the user does not want it in clear."""
        if not self._in_clear(entry):
            return entry
        others = " Other users of this computer can read that file." if self.file.readable_by_others else ""
        where = f"in clear in {self.path}: {self.client.title} cannot take it from elsewhere."
        say(f"The API token will stand {where}{others}", err=True)
        if self.yes or click.confirm("Write the token there?"):
            return entry
        self.launch = replace(self.launch, token="")
        return merged(self.client, self.launch, old)

    def _show(self, old: object, entry: Entry) -> None:
        new = shown(self.client, entry, old)
        if old is None:
            state = "a new file" if self.file.before is None else "what else it holds stays"
            say(f"This goes into {self.path} ({state}):\n\n{new}\n")
        else:
            changes = _difference(shown(self.client, old), new)
            say(f"{self.path} has an entry of this name. Its changes (- was, + will be):\n\n{changes}\n")
        for prompt in self._added(entry):
            say(f"{self.client.title} is to ask for: {prompt['description']} ({prompt['id']})")
        say(_sentence(_secrets(self.client, self.launch)))
        say(_missing(self.client, self.launch, entry), end="")


def _launch(flags: Mapping[str, Any], source: str | None) -> Launch:
    settings = Settings.load(flags)
    if settings.problems:
        wrong = "; ".join(f"{problem.variable} {problem.problem}" for problem in settings.problems)
        raise click.ClickException(f"Nothing was changed: {wrong}. Correct or unset it, and run this again.")
    values = {variable(name): _written(value) for name, value in settings if _differs(name, value)}
    if settings.sandbox:
        values.pop(USERNAME, None)
    origin = source or _origin()
    here = str(Path(origin).resolve()) if Path(origin).exists() else origin
    args = [_PACKAGE] if origin == _PACKAGE else ["--from", here, _PACKAGE]
    token = "" if settings.sandbox else settings.token.get_secret_value()
    return Launch(args=args, values=values, sandbox=settings.sandbox, token=token)


def _cautions(values: Mapping[str, str]) -> Iterator[str]:
    """What of the settings that go into an entry is hardly meant to last."""
    if values.get(CONFIRM) == "off":
        yield f"{CONFIRM}=off goes into the entry: nobody is asked before a text is sent or a webhook deleted."
    if is_loopback(urlsplit(values.get(BASE_URL, "")).hostname or ""):
        yield f"{BASE_URL} goes into the entry, an address of this computer: no text reaches the provider."


def _differs(name: str, value: object) -> bool:
    return variable(name) != TOKEN and value != Settings.model_fields[name].get_default()


def _written(value: object) -> str:
    """A setting as its variable would have it."""
    match value:
        case bool():
            return "1" if value else "0"
        case tuple():
            # An allow-list of nobody: a client may drop a variable that is empty, and everybody would be allowed.
            return ",".join(map(str, value)) or ","  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _origin() -> str:
    """What this package was installed from: a folder, a URL, or its name for an index."""
    try:
        record = distribution(_PACKAGE).read_text("direct_url.json")
    except PackageNotFoundError:
        record = None
    if not record:
        return _PACKAGE
    origin: dict[str, Any] = json.loads(record)
    url = urlsplit(str(origin["url"]))
    if url.scheme == "file":
        return url2pathname(url.path)
    # A login in the URL is no business of a configuration file.
    plain = url._replace(netloc=url.netloc.rpartition("@")[2]).geturl()
    vcs = origin.get("vcs_info")
    return f"{vcs['vcs']}+{plain}@{vcs['commit_id']}" if vcs else plain


def _on_desktop(client: Client, launch: Launch) -> Launch:
    """The same, with uvx by its whole path where the client does not have the PATH of this terminal."""
    whole = shutil.which(launch.command)
    if whole is None:
        say("uvx is not on the PATH here; the client needs it to start the server. It comes with uv.", err=True)
    return replace(launch, command=whole) if whole and client.own_path else launch


def _secrets(client: Client, launch: Launch) -> str:
    return "no account is needed: a simulator answers" if launch.sandbox else client.secrets


def _missing(client: Client, launch: Launch, entry: Entry) -> str:
    """What the user still has to do about the token, as a line of its own."""
    if entry.get("env", {}).get(TOKEN) == PLACEHOLDERS[TOKEN]:
        return (
            f"A placeholder stands for each value that is not known; put your API token in place of {TOKEN}'s.\n"
        )
    if TOKEN in launch.open and not launch.token and client.section != "servers":
        return f"{TOKEN} is not set here; see that it is where {client.title} is started.\n"
    return ""


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _difference(old: str, new: str) -> str:
    lines = difflib.ndiff(old.splitlines(), new.splitlines())
    return "\n".join(line for line in lines if not line.startswith("?"))


def _refusal(name: str, path: Path, error: CannotMerge) -> str:
    place = f", line {error.line}, column {error.column}" if error.line else ""
    return (
        f"Nothing was changed: {path}{place}: the file {error.problem}."
        f" Correct that, or paste by hand what `{_PACKAGE} install {name} --print` prints."
    )


def _here() -> Machine:
    try:
        return Machine.here()
    except RuntimeError:
        why = "this user has no home folder, so no client keeps its configuration in one"
        raise click.ClickException(f"Nothing was changed: {why}. Set HOME, and run this again.") from None
