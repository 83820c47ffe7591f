"""The tools as a client is told of them."""

from typing import Any

import pytest
from mcp.types import Tool

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK
from bulkvs_mcp.tools.registry import TOOLS

from ..support import in_process
from .foretold import ALICE, Schema

NAMES = [tool.name for tool in TOOLS]

ACCOUNT_TOOLS = (
    *("send_message", "list_webhooks", "put_webhook", "delete_webhook"),
    *("list_campaigns", "list_numbers", "set_number"),
)
"""Those that cannot do anything without an account."""
CONFIRMS = ("human-or-token", "off")
"""The ladder of approval decides which arguments a tool has."""

_LISTED: dict[tuple[object, ...], list[Tool]] = {}
"""What was listed before: half of the tests look something up there."""

each_listing = pytest.mark.parametrize("confirm", CONFIRMS)


async def listed(mode: str = "auto", **settings: Any) -> dict[str, Tool]:
    """The tools that a client is told of, by name."""
    asked = (mode, *settings.items())
    if asked not in _LISTED:
        async with in_process(mode=mode, **settings) as client:
            _LISTED[asked] = (await client.list_tools()).tools
    return {tool.name: tool for tool in _LISTED[asked]}


def published(tool: Tool) -> Schema:
    """A tool as it stands in the list on the wire."""
    return tool.model_dump(mode="json", by_alias=True, exclude_none=True)


def minimal(tool: Tool) -> Schema:
    """Arguments that are just enough for a call."""
    properties = tool.input_schema.get("properties", {})
    examples = {"array": [ALICE], "string": DEFAULT_WEBHOOK, "boolean": False, "integer": 1}
    return {name: examples[properties[name]["type"]] for name in tool.input_schema.get("required", [])}
