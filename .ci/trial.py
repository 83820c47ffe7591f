"""Tries a server as a client meets it: its tools, a preview, and a text that is sent once it is confirmed."""

import os
import tempfile
from collections.abc import Mapping, Sequence
from typing import Any

import anyio
from mcp import Client, StdioServerParameters, stdio_client

TEXT = {"to": ["(310) 555-1212"], "message": "The table is yours at seven."}
PATIENCE_SECONDS = 120
"""For a start that fetches what it needs, too."""


def tools_of(command: Sequence[str], env: Mapping[str, str]) -> list[str]:
    """The names of the tools, after a preview and a guarded send in the sandbox; the user's folder is a new one.

    Raises:
        AssertionError: for an answer that is not as promised.
    """
    with tempfile.TemporaryDirectory() as home:
        # uv keeps its cache where it is: the packages need not be fetched again.
        kept = {name: value for name, value in os.environ.items() if not name.startswith("BULKVS_")}
        quiet = dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), home) | {
            "BULKVS_LOG_LEVEL": "WARNING",
            # Nobody looks at a window that it would open.
            "BULKVS_PAGE": "off",
        }
        return anyio.run(_tried, list(command), kept | quiet | dict(env))


async def _tried(command: list[str], env: dict[str, str]) -> list[str]:
    server = StdioServerParameters(command=command[0], args=command[1:], env=env)
    with anyio.fail_after(PATIENCE_SECONDS):
        async with Client(stdio_client(server)) as client:
            listed = (await client.list_tools()).tools
            preview = await _answer(client, "preview_message", TEXT)
            assert preview["status"] == "ok", preview
            asked = await _answer(client, "send_message", TEXT)
            assert asked["status"] == "confirmation_required", asked
            sent = await _answer(client, "send_message", TEXT | {"confirmation_id": asked["confirmation_id"]})
            assert (sent["status"], sent["approved_by"], sent["sandbox"]) == ("sent", "relayed", True), sent
    return [tool.name for tool in listed]


async def _answer(client: Client, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    return (await client.call_tool(tool, arguments)).structured_content or {}
