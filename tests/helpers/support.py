"""What most tests share: a client on the real server on a simulated account, and readings of an answer."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, cast

import jsonschema
from mcp import Client
from mcp.types import CallToolResult, TextContent

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from .pace import Pace
from .wire import serve

ERAS = ("auto", "legacy")
"""The client's modes for both protocol eras: 2026-07-28, and the handshake."""


Options = dict[str, Any]
"""More arguments of the client, an elicitation callback say."""


@asynccontextmanager
async def in_process(
    simulator: Simulator | None = None,
    *,
    mode: str = "auto",
    client: Options | None = None,
    **settings: Any,
) -> AsyncGenerator[Client]:
    """A client on a server whose sandbox is `simulator`."""
    server = create_server(
        Settings.load({"sandbox": True, "confirm": "off"} | settings), simulator, seconds=Pace()
    )
    async with Client(server, mode=mode, **(client or {})) as connected:
        yield connected


@asynccontextmanager
async def over_http(
    simulator: Simulator, *, mode: str = "auto", client: Options | None = None, **settings: Any
) -> AsyncGenerator[Client]:
    """A client on a server that reaches `simulator` over real HTTP, as it would the provider."""
    async with serve(simulator) as base_url:
        given = {
            "base_url": base_url,
            "username": simulator.username,
            "token": simulator.token,
            "from_numbers": (SENDING_NUMBER,),
            "confirm": "off",
            "store": MEMORY,
        }
        server = create_server(Settings.load(given | settings), seconds=Pace())
        async with Client(server, mode=mode, **(client or {})) as connected:
            yield connected


async def call(client: Client, tool: str, **arguments: Any) -> CallToolResult:
    """A call whose answer, errors too, is checked against the tool's own output schema."""
    result = await client.call_tool(tool, arguments)
    schemas = {listed.name: listed.output_schema for listed in (await client.list_tools()).tools}
    # Built by hand: validate() would check the schema itself anew each time.
    validator: Any = jsonschema.Draft202012Validator(schemas[tool] or {})
    validator.validate(result.structured_content)
    return result


def text_of(result: CallToolResult) -> str:
    """The words of an answer."""
    return "\n".join(block.text for block in result.content if isinstance(block, TextContent))


def structure(result: CallToolResult) -> dict[str, Any]:
    """The structure of an answer."""
    return cast("dict[str, Any]", result.structured_content)


def error_of(result: CallToolResult) -> dict[str, Any]:
    """The error object of an answer."""
    return cast("dict[str, Any]", structure(result)["error"])
