"""What is published can be given to every model's API: nothing that any of them is reported to refuse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from bulkvs_mcp.tools.registry import TOOLS, UNASKED, ToolSpec

from ..helpers.tools.foretold import Schema, each_era
from ..helpers.tools.listing import listed

CONFIRMS = ("human-or-token", "human", "token", "off")

each_ladder = pytest.mark.parametrize("confirm", CONFIRMS)


@dataclass(frozen=True)
class Forbidden:
    """What a schema must not have, and the report of whom it shuts out."""

    source: str
    found: Callable[[Schema], bool]


def keyword(name: str, source: str) -> Forbidden:
    return Forbidden(source, lambda schema: name in schema)


FORBIDDEN: dict[str, Forbidden] = {
    # Google's own MCP support and Gemini's API.
    "additionalProperties": keyword("additionalProperties", "googleapis/python-genai#2393, nanbingxyz/5ire#42"),
    "an empty text in an enum": Forbidden(
        "google-gemini/gemini-cli#3401, sbroenne/mcp-server-excel#607", lambda schema: "" in schema.get("enum", ())
    ),
    "null in an enum": Forbidden("lobehub/lobehub#11859", lambda schema: None in schema.get("enum", ())),
    "an enum of anything but text": Forbidden(
        "ihor-sokoliuk/mcp-searxng#89, decolua/9router#359",
        lambda schema: (
            "enum" in schema and (schema.get("type") != "string" or not all(map(_text, schema["enum"])))
        ),
    ),
    "an enum of nothing": Forbidden("elastic/kibana#286302", lambda schema: schema.get("enum", [""]) == []),
    "several types": Forbidden("n8n-io/n8n#15553", lambda schema: isinstance(schema.get("type"), list)),
    "null": Forbidden("taylorwilsdon/google_workspace_mcp#1099", lambda schema: schema.get("type") == "null"),
    "no type": Forbidden("JetBrains/mcp-jetbrains#71", lambda schema: "type" not in schema),
    "a list of who knows what": Forbidden(
        "anomalyco/opencode#48073", lambda schema: schema.get("type") == "array" and "items" not in schema
    ),
    "$ref": keyword("$ref", "google-gemini/gemini-cli#13326, diegosouzapw/OmniRoute#13552"),
    "$defs": keyword("$defs", "google-gemini/gemini-cli#13142"),
    "const": keyword("const", "zed-industries/zed#44875"),
    "format": keyword("format", "google-gemini/gemini-cli#3178"),
    "propertyNames": keyword("propertyNames", "zendev-sh/goai#108"),
    "patternProperties": keyword("patternProperties", "zendev-sh/goai#108"),
    "exclusiveMinimum": keyword("exclusiveMinimum", "zendev-sh/goai#108"),
    "exclusiveMaximum": keyword("exclusiveMaximum", "zendev-sh/goai#108"),
    # OpenAI's strict mode, and those who convert to it.
    "default": keyword("default", "dotnet/extensions#6196, 567-labs/instructor#1074, zendev-sh/goai#108"),
    # Anthropic's API at the top, Gemini's anywhere.
    "anyOf": keyword("anyOf", "anthropics/claude-code#27337, taylorwilsdon/google_workspace_mcp#1099"),
    "oneOf": keyword("oneOf", "anthropics/claude-code#27337, taylorwilsdon/google_workspace_mcp#1099"),
    "allOf": keyword("allOf", "anthropics/claude-code#27337"),
}
"""What no published input schema holds, anywhere in it, each with the report behind it."""

ANSWERS_TOO = ("additionalProperties", "an empty text in an enum", "null in an enum", "several types", "default")
"""Of these what an answer's schema does not hold either: few hosts show those to a model."""


def _text(member: object) -> bool:
    return isinstance(member, str)


def subschemas(schema: Schema) -> Iterator[Schema]:
    """A schema and all within it, wherever a keyword may have put it."""
    yield schema
    for key in ("properties", "patternProperties", "$defs"):
        for sub in schema.get(key, {}).values():
            yield from subschemas(sub)
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for sub in schema.get(key, []):
            yield from subschemas(sub)
    for key in ("items", "additionalProperties", "propertyNames", "not"):
        if isinstance(schema.get(key), dict):
            yield from subschemas(schema[key])


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
