"""`bulkvs-mcp install` as a user calls it, and its entry in a client's file, read back."""

import sys
import tomllib
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from click.testing import CliRunner, Result

from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.install import command as install_module
from bulkvs_mcp.server.install.client import Client
from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.install.machine import Machine

from .jsonc import plain

TOKEN = "tok-4f9a8c7e1d2b"
WRITTEN = [name for name, client in CLIENTS.items() if client.place]
UVX = "uvx.exe" if sys.platform == "win32" else "uvx"
IN_CLEAR = ["claude-desktop"]
"""Those to which the token itself has to be written."""
INDEX = ("--source", "bulkvs-mcp")

Entry = dict[str, Any]
every_client = pytest.mark.parametrize("name", CLIENTS)
every_file = pytest.mark.parametrize("name", WRITTEN)


def install(*arguments: str, answers: str | None = None, start: bool = False) -> Result:
    """The command as a user calls it; `answers` are typed at a terminal, None is no terminal.

    What was written is started only where `start` says so.
    """
    arguments = arguments if start or "install" not in arguments else (*arguments, "--no-start")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(install_module, "at_terminal", lambda: answers is not None)
        return CliRunner().invoke(main, arguments, input=answers or "", prog_name="bulkvs-mcp")


def place(name: str) -> Path:
    """Where the client's file is to be here."""
    found = CLIENTS[name].place
    assert found
    return found(Machine.here())


def parsed(client: Client, text: str) -> dict[str, Any]:
    """A snippet or file, read by its client's format."""
    if client.form == "toml":
        return tomllib.loads(text)
    return yaml.safe_load(text) if client.form == "yaml" else plain(text)


def entry_of(name: str, text: str) -> Entry:
    servers = parsed(CLIENTS[name], text)[CLIENTS[name].section]
    return cast("Entry", servers[0] if isinstance(servers, list) else servers["bulkvs"])


def installed(name: str) -> Entry:
    return entry_of(name, place(name).read_text("utf-8"))


def values_of(name: str, entry: Entry) -> dict[str, str]:
    """What the entry sets or refers to, whatever the client calls it."""
    referred = dict.fromkeys((*entry.get("env_vars", []), *entry.get("env_keys", [])), "")
    return {**entry.get(CLIENTS[name].environment, {}), **entry.get("envs", {}), **referred}
