"""What a client starts: the script of a lasting installation, else `uvx` and what it takes the server from."""

import json
import shutil
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname  # pyright: ignore[reportDeprecated] (as of Python 3.14, on Windows)

import click

from ...messaging.system import system
from ...provider.endpoint import is_loopback
from ..settings import Settings, variable
from .client import BASE_URL, CONFIRM, TOKEN, USERNAME, Client, Launch

PACKAGE = "bulkvs-mcp"
_RECEIPTS = ("uv-receipt.toml", "pipx_metadata.json")
"""What uv and pipx put into the environment of a tool that they keep."""


def launch_of(flags: Mapping[str, Any], source: str | None) -> Launch:
    """How a client is to start this server, with the settings of here.

    Args:
        flags: Settings of the command line.
        source: What uvx is to take the server from; None for this one as it is installed.

    Raises:
        click.ClickException: where a setting is malformed.
    """
    settings = Settings.load(flags)
    if settings.problems:
        wrong = "; ".join(f"{problem.variable} {problem.problem}" for problem in settings.problems)
        raise click.ClickException(f"Nothing was changed: {wrong}. Correct or unset it, and run this again.")
    values = {variable(name): _written(value) for name, value in settings if _differs(name, value)}
    if settings.sandbox:
        values.pop(USERNAME, None)
    token = "" if settings.sandbox else settings.token.get_secret_value()
    command, args = _command(source)
    return Launch(command, args, values, sandbox=settings.sandbox, token=token)


def found_for(client: Client, launch: Launch) -> Launch:
    """The same, by the whole path where the client may not have the PATH of this terminal.

    Raises:
        click.ClickException: where nothing is there that it could start.
    """
    whole = shutil.which(launch.command)
    if whole is None:
        raise click.ClickException(
            "Nothing was changed: the client could not start the server. This one lies in an environment of its"
            " own, which may go, and uvx is not on the PATH. Install uv, or keep the server:"
            f" `uv tool install {PACKAGE}` or `pipx install {PACKAGE}`."
        )
    if not client.of_a_project:
        return replace(launch, command=whole)
    # Others may have another system: Windows finds what is called like this with its ending as well.
    by_name = Path(launch.command).name.removesuffix(".exe")
    same = shutil.which(by_name)
    return replace(launch, command=by_name) if same and Path(same).samefile(whole) else launch


def cautions(values: Mapping[str, str]) -> Iterator[str]:
    """What of the settings that go into an entry is hardly meant to last."""
    if values.get(CONFIRM) == "off":
        yield f"{CONFIRM}=off goes into the entry: nobody is asked before a text is sent or a webhook deleted."
    if is_loopback(urlsplit(values.get(BASE_URL, "")).hostname or ""):
        yield f"{BASE_URL} goes into the entry, an address of this computer: no text reaches the provider."


def lasting_script() -> Path | None:
    """The script of this installation, where it stays: a tool of uv or pipx, or a scripts folder of the user or
    the system. An environment of a project goes with it, and that of `uvx` is a cache."""
    name = f"{PACKAGE}.exe" if system() == "windows" else PACKAGE
    scripts = Path(sysconfig.get_path("scripts")) / name
    if sys.prefix != sys.base_prefix:
        kept = any((Path(sys.prefix) / receipt).exists() for receipt in _RECEIPTS)
        return _linked(scripts) if kept and scripts.exists() else None
    if (Path(sys.prefix) / "conda-meta").exists() and Path(sys.prefix).parent.name == "envs":
        return None
    of_user = Path(sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user"))) / name
    return next((script for script in (scripts, of_user) if script.exists()), None)


def _linked(script: Path) -> Path:
    """The link on the PATH that leads to a script, which the tool's owner keeps right; else the script."""
    found = shutil.which(script.name)
    return Path(found) if found and Path(found).resolve() == script.resolve() else script


def _command(source: str | None) -> tuple[str, list[str]]:
    script = None if source else lasting_script()
    if script:
        return str(script), []
    origin = source or _origin()
    here = str(Path(origin).resolve()) if Path(origin).exists() else origin
    return "uvx", [PACKAGE] if origin == PACKAGE else ["--from", here, PACKAGE]


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
        record = distribution(PACKAGE).read_text("direct_url.json")
    except PackageNotFoundError:
        record = None
    if not record:
        return PACKAGE
    origin: dict[str, Any] = json.loads(record)
    url = urlsplit(str(origin["url"]))
    if url.scheme == "file":
        return url2pathname(url.path)  # pyright: ignore[reportDeprecated]
    # A login in the URL is no business of a configuration file.
    plain = url._replace(netloc=url.netloc.rpartition("@")[2]).geturl()
    vcs = origin.get("vcs_info")
    return f"{vcs['vcs']}+{plain}@{vcs['commit_id']}" if vcs else plain
