"""What the tools cost a model before it does anything, and that nothing of it says nothing."""

from collections.abc import Iterator
from typing import Any

import pytest

from bench.tokens import Cost, costs, table, tokens
from bulkvs_mcp.tools.registry import TOOLS

from ..helpers.support import in_process

SIX = ("preview_message", "send_message", "list_webhooks", "put_webhook", "delete_webhook", "list_campaigns")
"""The tools of the provider's own five operations, and the preview."""
NUMBERS = ("list_numbers", "set_number")
SIX_BUDGET, NUMBERS_BUDGET, BUDGET, OUTPUT_BUDGET = 1000, 250, 1850, 750
"""Tokens of the six together, of those for numbers, of all together, and of one output schema."""
LADDERS = ("human-or-token", "human", "token", "off")

each_ladder = pytest.mark.parametrize("confirm", LADDERS)


def subschemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and all within it."""
    yield schema
    for key in ("properties", "$defs"):
        for sub in schema.get(key, {}).values():
            yield from subschemas(sub)
    if "items" in schema:
        yield from subschemas(schema["items"])


@each_ladder
async def test_the_six_stay_within_their_budget(confirm: str) -> None:
    found = {cost.name: cost for cost in await costs(confirm=confirm)}
    assert sum(found[name].input for name in SIX) <= SIX_BUDGET, table(list(found.values()))


@each_ladder
async def test_so_do_those_for_numbers(confirm: str) -> None:
    found = {cost.name: cost for cost in await costs(confirm=confirm)}
    assert sum(found[name].input for name in NUMBERS) <= NUMBERS_BUDGET, table(list(found.values()))


@each_ladder
async def test_so_do_all_of_them(confirm: str) -> None:
    found = await costs(confirm=confirm)
    assert sum(cost.input for cost in found) <= BUDGET, table(found)


async def test_no_output_schema_is_large() -> None:
    found = await costs()
    assert {cost.name: cost.output for cost in found if cost.output > OUTPUT_BUDGET} == {}


async def test_all_that_is_served_is_counted() -> None:
    assert [cost.name for cost in await costs()] == [tool.name for tool in TOOLS]


async def test_no_schema_repeats_its_names_as_titles() -> None:
    async with in_process() as client:
        tools = (await client.list_tools()).tools
    schemas = [schema for tool in tools for schema in (tool.input_schema, tool.output_schema or {})]
    assert [sub for schema in schemas for sub in subschemas(schema) if "title" in sub] == []


def test_the_vocabulary_is_o200k() -> None:
    # Its predecessor makes eight of the Hindi greeting.
    assert [tokens("hello world"), tokens("\u0928\u092e\u0938\u094d\u0924\u0947")] == [4, 6]


def test_the_table() -> None:
    assert table([Cost("send_message", 300, 600), Cost("list_webhooks", 1000, 400)]).splitlines() == [
        "tool                  tokens    output",
        "send_message             300       600",
        "list_webhooks          1,000       400",
        "all                    1,300     1,000",
    ]
