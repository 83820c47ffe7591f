"""What a client is told of every tool: names, hints, descriptions, schemas."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from inline_snapshot import external_file
from mcp.types import Tool

from ..helpers.tools.foretold import Schema, each_era
from ..helpers.tools.listing import ACCOUNT_TOOLS, NAMES, each_listing, listed, published

HINTS = {"readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"}

each_tool = pytest.mark.parametrize("name", NAMES)


def subschemas(schema: Schema) -> Iterator[Schema]:
    """A schema and all within it."""
    yield schema
    nested: list[Schema] = [
        *schema.get("properties", {}).values(),
        *schema.get("$defs", {}).values(),
        *schema.get("anyOf", []),
        *([schema["items"]] if "items" in schema else []),
    ]
    for sub in nested:
        yield from subschemas(sub)


def schemas(tool: Tool) -> list[Schema]:
    return [tool.input_schema, cast("Schema", tool.output_schema)]


class TestListing:
    @each_era
    async def test_all_are_listed(self, mode: str) -> None:
        assert list(await listed(mode)) == NAMES

    @each_listing
    async def test_both_eras_hear_the_same(self, confirm: str) -> None:
        assert await listed("auto", confirm=confirm) == await listed("legacy", confirm=confirm)

    @each_tool
    async def test_it_is_as_recorded(self, name: str) -> None:
        """A change of a schema is deliberate: `pytest --inline-snapshot=create,fix` records it."""
        tool = (await listed(confirm="human-or-token"))[name]
        assert published(tool) == external_file(f"snapshots/{name}.json")

    async def test_it_is_as_recorded_where_nobody_is_asked(self) -> None:
        tool = (await listed(confirm="off"))["send_message"]
        assert published(tool) == external_file("snapshots/send_message_unasked.json")

    def test_nothing_is_recorded_that_is_gone(self) -> None:
        recorded = {path.stem for path in (Path(__file__).parent / "snapshots").glob("*.json")}
        assert recorded == {*NAMES, "send_message_unasked"}

    @each_listing
    async def test_each_has_a_title_and_all_four_hints(self, confirm: str) -> None:
        for tool in (await listed(confirm=confirm)).values():
            hints = published(tool)["annotations"]
            assert tool.title, tool.name
            assert hints.keys() == HINTS, tool.name
            assert {type(hint) for hint in hints.values()} == {bool}, tool.name

    async def test_hints_say_what_can_go_wrong(self) -> None:
        hints = {name: published(tool)["annotations"] for name, tool in (await listed()).items()}
        read = {name for name, hint in hints.items() if hint["readOnlyHint"]}
        assert read >= {"list_webhooks", "list_campaigns"}
        assert read.isdisjoint({"send_message", "put_webhook", "delete_webhook", "set_number"})
        for name, hint in hints.items():
            assert hint["destructiveHint"] is (name not in read), name
            assert hint["idempotentHint"] is (name != "send_message"), name
            assert hint["openWorldHint"] or name in read, name
        assert [hints[name]["openWorldHint"] for name in ACCOUNT_TOOLS] == [True] * len(ACCOUNT_TOOLS)

    @each_listing
    async def test_schemas_have_no_alternatives_on_top(self, confirm: str) -> None:
        for tool in (await listed(confirm=confirm)).values():
            for schema in schemas(tool):
                assert schema["type"] == "object", tool.name
                assert not schema.keys() & {"anyOf", "oneOf", "allOf"}, tool.name

    @each_listing
    async def test_property_keys_suit_every_model(self, confirm: str) -> None:
        tools = (await listed(confirm=confirm)).values()
        subs = [sub for tool in tools for schema in schemas(tool) for sub in subschemas(schema)]
        keys = {key for sub in subs for key in sub.get("properties", {})}
        assert keys
        assert [key for key in keys if not re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", key)] == []

    @each_listing
    async def test_descriptions_are_short(self, confirm: str) -> None:
        for tool in (await listed(confirm=confirm)).values():
            assert 1 <= len(tool.description or "") <= 600, tool.name
            for key, parameter in tool.input_schema.get("properties", {}).items():
                assert 1 <= len(parameter.get("description", "")) <= 150, (tool.name, key)
