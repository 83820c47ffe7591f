"""What a model pays for the tools before it does anything: tokens of o200k, of compact JSON.

`python bench/tokens.py` prints a table: for each tool its name, description and input schema as most hosts pass
them on, and its output schema apart, which most hosts keep to themselves. `python -m bench --only tokens` does so
for the others too, and for prompts, instructions and answers.
"""

import asyncio
import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from mcp import Client

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
    return [cost(tool.model_dump(by_alias=True)) for tool in tools]


def cost(tool: Mapping[str, Any]) -> Cost:
    """What one tool costs, as it is listed on the wire."""
    known = {name: tool.get(name) for name in ("name", "description", "inputSchema")}
    output = tool.get("outputSchema")
    return Cost(tool["name"], tokens(known), tokens(output) if output else 0)


def tokens(value: object) -> int:
    """The tokens of a value as compact JSON."""
    return words(json.dumps(value, separators=(",", ":"), ensure_ascii=False))


def words(text: str) -> int:
    """The tokens of a text as it stands."""
    return len(_encoder()(text))


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
