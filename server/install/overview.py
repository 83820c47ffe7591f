"""`bulkvs-mcp install --list`: the clients, and which of them have our entry."""

from ..terminal.layout import Rows
from .client import Client
from .clients import CLIENTS
from .config_file import ConfigFile
from .entries import found
from .formats.merging import CannotMerge
from .machine import Machine


def overview(machine: Machine) -> Rows:
    """A row for each client, below a heading."""
    rows = [(name, client.title, _state(client, machine)) for name, client in CLIENTS.items()]
    return [("CLIENT", "NAME", "STATE"), *rows]


def _state(client: Client, machine: Machine) -> str:
    if client.place is None:
        return "printed, to be pasted"
    path = client.place(machine)
    try:
        entry = found(client, ConfigFile.read(path).text)
    except CannotMerge as error:
        return f"its file {error.problem}"
    if entry is not None:
        return "has this server"
    # The folder of a project is there in any case.
    there = path.exists() or (path.parent.exists() and not client.of_a_project)
    return "not yet" if there else "not found here"
