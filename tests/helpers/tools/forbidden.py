"""What the API of some model, or a framework before it, is reported to refuse in a tool's input schema."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .foretold import Schema


def _text(member: object) -> bool:
    return isinstance(member, str)


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
