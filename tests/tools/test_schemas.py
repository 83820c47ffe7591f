"""What is published can be given to every model's API: nothing that any of them is reported to refuse."""

import pytest

from bulkvs_mcp.tools.registry import TOOLS, UNASKED, ToolSpec

from ..helpers.tools.forbidden import FORBIDDEN, subschemas
from ..helpers.tools.foretold import Schema, each_era
from ..helpers.tools.listing import listed

CONFIRMS = ("human-or-token", "human", "token", "off")

each_ladder = pytest.mark.parametrize("confirm", CONFIRMS)


ANSWERS_TOO = ("additionalProperties", "an empty text in an enum", "null in an enum", "several types", "default")
"""Of these what an answer's schema does not hold either: few hosts show those to a model."""


@each_era
@each_ladder
@pytest.mark.parametrize("name", FORBIDDEN)
async def test_no_input_schema_holds_it(name: str, confirm: str, mode: str) -> None:
    rule = FORBIDDEN[name]
    tools = (await listed(mode, confirm=confirm)).values()
    holding = {tool.name for tool in tools for sub in subschemas(tool.input_schema) if rule.found(sub)}
    assert holding == set(), rule.source


@pytest.mark.parametrize("name", ANSWERS_TOO)
async def test_no_schema_of_an_answer_does(name: str) -> None:
    rule = FORBIDDEN[name]
    tools = (await listed()).values()
    holding = {tool.name for tool in tools for sub in subschemas(tool.output_schema or {}) if rule.found(sub)}
    assert holding == set(), rule.source


@pytest.mark.parametrize("name", FORBIDDEN)
def test_each_rule_would_find_what_it_forbids(name: str) -> None:
    deep: Schema = {"type": "object", "properties": {"a": {"type": "array", "items": SPECIMENS[name]}}}
    assert [sub for sub in subschemas(deep) if FORBIDDEN[name].found(sub)] != []


SPECIMENS: dict[str, Schema] = {
    "additionalProperties": {"type": "object", "additionalProperties": False},
    "an empty text in an enum": {"type": "string", "enum": ["", "on"]},
    "null in an enum": {"type": "string", "enum": [None, "on"]},
    "an enum of anything but text": {"type": "integer", "enum": [1]},
    "an enum of nothing": {"type": "string", "enum": []},
    "several types": {"type": ["string", "null"]},
    "null": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    "no type": {"description": "Anything."},
    "a list of who knows what": {"type": "array"},
    "$ref": {"$ref": "#/$defs/A"},
    "$defs": {"$defs": {}},
    "const": {"const": "on"},
    "format": {"type": "string", "format": "uri"},
    "propertyNames": {"propertyNames": {"type": "string"}},
    "patternProperties": {"patternProperties": {"^x": {"type": "string"}}},
    "exclusiveMinimum": {"type": "integer", "exclusiveMinimum": 0},
    "exclusiveMaximum": {"type": "integer", "exclusiveMaximum": 9},
    "default": {"type": "integer", "default": 20},
    "anyOf": {"anyOf": [{"type": "string"}]},
    "oneOf": {"oneOf": [{"type": "string"}]},
    "allOf": {"allOf": [{"type": "string"}]},
}
"""A schema that each rule is there for."""


@each_ladder
async def test_a_flag_has_two_values(confirm: str) -> None:
    """In OpenAI's strict mode a model has to give every argument: what is left out has to be sayable."""
    tools = await listed(confirm=confirm)
    flags = {
        f"{tool.name}.{name}": _default(tool, name)
        for tool in (*TOOLS, UNASKED)
        for name, schema in tools[tool.name].input_schema["properties"].items()
        if schema["type"] == "boolean"
    }
    assert flags
    assert {name: default for name, default in flags.items() if default is not False} == {}


@each_ladder
async def test_what_is_so_unless_given_is_said_in_words(confirm: str) -> None:
    tools = await listed(confirm=confirm)
    said = {
        f"{tool.name}.{name}": (f"{_default(tool, name)} unless given", schema["description"])
        for tool in TOOLS
        for name, schema in tools[tool.name].input_schema["properties"].items()
        if _default(tool, name) not in (None, "", False, [])
    }
    assert said.keys() >= {"list_messages.limit", "list_conversations.limit", "wait_for_reply.timeout_seconds"}
    assert {name: words for name, (words, description) in said.items() if words not in description} == {}


def _default(tool: ToolSpec, name: str) -> object:
    """What an argument is where it is not given; None where it is needed."""
    return tool.optional.get(name)
