"""What `docs/clients.md` says of each client: snippets as `install --print` has them, and links."""

import base64
import json
from urllib.parse import quote, urlencode

from .client import NAME, Client, Launch
from .clients import CLIENTS
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
        return f"`bulkvs-mcp install {name}` prints this."
    link = install_link(name)
    other = f" Or: [{_LINK_NAMES[name]}]({link})." if link else ""
    then = f" {client.then}." if client.then else ""
    return f"`bulkvs-mcp install {name}` writes it.{then}{other}"


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
