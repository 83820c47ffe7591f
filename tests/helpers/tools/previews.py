"""Previews of a text: their structure, and their words."""

from typing import Any

from mcp import Client

from bulkvs_mcp.tools.envelope import SANDBOX_NOTE

from ..support import call, structure, text_of

ALICE, BOB, CAROL = "13105551212", "13125551213", "12125551214"
MENU = "https://media.example.com/menu.png"
TEXT = "Your table is ready"
CURLY = "It\u2019s ready \u2026 see you at Ren\u00e9\u2019s"

Arguments = dict[str, Any]


async def preview(client: Client, **arguments: Any) -> dict[str, Any]:
    """The structure of a preview."""
    result = await call(client, "preview_message", **{"to": [ALICE], "message": TEXT} | arguments)
    assert (structure(result)["status"], result.is_error) == ("ok", False), text_of(result)
    return structure(result)


async def words(client: Client, **arguments: Any) -> str:
    """The text of a preview without the sandbox's note."""
    result = await call(client, "preview_message", **{"to": [ALICE], "message": TEXT} | arguments)
    return text_of(result).removesuffix(f"\n{SANDBOX_NOTE}")
