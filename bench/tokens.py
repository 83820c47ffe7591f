"""What a model pays for the tools before it does anything: tokens of o200k, of compact JSON.

`python bench/tokens.py` prints a table: for each tool its name, description and input schema as most hosts pass
them on, and its output schema apart, which most hosts keep to themselves.
"""

import asyncio
import json
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from mcp import Client
from mcp.types import Tool

from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings


@dataclass(frozen=True)
class Cost:
    """The tokens of one tool."""

    name: str
    input: int
    output: int


async def costs(**settings: object) -> list[Cost]:
    """What each tool costs under these settings, in the order of the listing."""
    server = create_server(Settings.load({"sandbox": True} | settings))
    async with Client(server) as client:
        tools = (await client.list_tools()).tools
    return [cost(tool) for tool in tools]


def cost(tool: Tool) -> Cost:
    """What one tool costs."""
    known = {"name": tool.name, "description": tool.description, "inputSchema": tool.input_schema}
    return Cost(tool.name, tokens(known), tokens(tool.output_schema or {}))


def tokens(value: object) -> int:
    """The tokens of a value as compact JSON."""
    written = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return len(_encoder()(written))


@cache
def _encoder() -> Callable[[str], Sequence[int]]:
    with warnings.catch_warnings():
        # bpe-openai 0.1.4 opens its vocabulary in a way that Python 3.11 deprecates.
        warnings.simplefilter("ignore", DeprecationWarning)
        import bpe_openai  # pyright: ignore[reportMissingTypeStubs]

        return bpe_openai.get_encoding("o200k_base").encode


def table(found: list[Cost]) -> str:
    """A line for each tool, and one for all."""
    total = Cost("all", sum(cost.input for cost in found), sum(cost.output for cost in found))
    lines = [f"{cost.name:20}{cost.input:>8,}{cost.output:>10,}" for cost in (*found, total)]
    return "\n".join([f"{'tool':20}{'tokens':>8}{'output':>10}", *lines])


if __name__ == "__main__":
    for confirm in ("human-or-token", "off"):
        print(f"BULKVS_CONFIRM={confirm}\n{table(asyncio.run(costs(confirm=confirm)))}\n")  # noqa: T201
