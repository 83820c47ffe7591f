"""The README's section on clients: the snippets as `install --print` prints them, and links that install."""

import base64
import json
from urllib.parse import quote, urlencode

from .clients import CLIENTS, NAME, Client, Launch
from .entries import snippet

_LINK_NAMES = {"cursor": "Install in Cursor", "vscode": "Install in VS Code"}


def client_guide() -> str:
    """One part that folds for each client."""
    return "\n\n".join(_part(name, client) for name, client in CLIENTS.items())


def install_link(name: str) -> str:
    """The address that opens the client and offers our entry, "" where the client has none."""
    client = CLIENTS[name]
    entry = client.entry(Launch())
    if name == "cursor":
        config = base64.b64encode(_compact(entry).encode()).decode()
        return f"https://cursor.com/en/install-mcp?{urlencode({'name': NAME, 'config': config})}"
    if name == "vscode":
        query = {"name": NAME, "inputs": _compact(client.inputs(entry)), "config": _compact(entry)}
        return f"https://insiders.vscode.dev/redirect/mcp/install?{urlencode(query, quote_via=quote)}"
    return ""


def _part(name: str, client: Client) -> str:
    lines = [
        f"<details><summary>{client.title}</summary>",
        "",
        f"In {client.where}; {client.secrets}.",
        "",
        f"```{client.form}",
        snippet(client, Launch()),
        "```",
        "",
        _ways(name, client),
        "",
        "</details>",
    ]
    return "\n".join(lines)


def _ways(name: str, client: Client) -> str:
    if client.place is None:
        return f"`uvx bulkvs-mcp install {name}` prints this."
    link = install_link(name)
    other = f" Or: [{_LINK_NAMES[name]}]({link})." if link else ""
    return f"`uvx bulkvs-mcp install {name}` writes it.{other}"


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
