"""The schemas that clients see: what pydantic generates, without what costs tokens and says nothing.

Left out are the titles that repeat names, the null alternatives of fields that are simply absent, and defaults
that say nothing. Nothing that is checked here is lost: what a stripped schema refuses, the model refuses too.
"""

from collections.abc import Collection
from typing import Any, cast

from mcp.types import Tool

Schema = dict[str, Any]


def flattened(tool: Tool, hidden: Collection[str] = ()) -> Tool:
    """The same tool with lean schemas, without the arguments that nobody can use under the present settings."""
    output = None if tool.output_schema is None else _lean(tool.output_schema)
    given = _lean(tool.input_schema)
    given["properties"] = {name: sub for name, sub in given["properties"].items() if name not in hidden}
    return tool.model_copy(update={"input_schema": given, "output_schema": output})


def _lean(schema: Schema) -> Schema:
    """Walks subschemas only, so that a property called "title" or "default" stays."""
    lean = {key: _keyword(key, value) for key, value in schema.items() if key != "title"}
    if lean.get("default", "") in (None, "", [], False):
        lean.pop("default", None)
    return _without_null(lean)


def _keyword(key: str, value: object) -> object:
    if key in ("properties", "$defs"):
        return {name: _lean(sub) for name, sub in cast("dict[str, Schema]", value).items()}
    if key == "items":
        return _lean(cast("Schema", value))
    if key == "anyOf":
        return [_lean(sub) for sub in cast("list[Schema]", value)]
    return value


def _without_null(schema: Schema) -> Schema:
    options: list[Schema] = [option for option in schema.get("anyOf", []) if option != {"type": "null"}]
    if len(options) != 1:
        return schema
    return options[0] | {key: value for key, value in schema.items() if key != "anyOf"}
