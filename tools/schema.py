"""The schemas that clients see, without what costs tokens and says nothing.

Of the arguments, whose schema pydantic generates, the titles that repeat names are left out, and what some model's
API or some framework cannot take: that nothing else may be given (it is refused all the same), defaults (they are
said in words), the empty text as a choice (it is accepted all the same). `tests/tools/test_schemas.py` names the
reports. Of the answers the schema is read off the models directly, which takes a hundredth of the time.
"""

from collections.abc import Collection
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

from mcp.types import Tool
from pydantic import BaseModel

Schema = dict[str, Any]

_LEFT_OUT = {"title", "default", "additionalProperties"}
_TYPES: dict[object, str] = {str: "string", int: "integer", bool: "boolean"}


def flattened(tool: Tool, answer: type[BaseModel], hidden: Collection[str] = ()) -> Tool:
    """The same tool with lean schemas, without the arguments that nobody can use under the present settings.

    Args:
        answer: What the structure of its answers looks like.
    """
    given = _lean(tool.input_schema)
    given["properties"] = {name: sub for name, sub in given["properties"].items() if name not in hidden}
    return tool.model_copy(update={"input_schema": given, "output_schema": output_schema(answer)})


def output_schema(model: type[BaseModel]) -> Schema:
    """The schema of what a model dumps without its nulls.

    Raises:
        TypeError: it has a field of a kind that no answer needed so far.
    """
    definitions: dict[str, Schema] = {}
    schema = _object(model, definitions)
    return schema | {"$defs": definitions} if definitions else schema


def _object(model: type[BaseModel], definitions: dict[str, Schema]) -> Schema:
    fields = model.model_fields
    properties: dict[str, Schema] = {}
    for name, field in fields.items():
        told = {"description": field.description} if field.description else {}
        properties[name] = _type(field.annotation, definitions) | told
    required = [name for name, field in fields.items() if field.is_required()]
    return {"type": "object", "properties": properties, "required": required}


def _type(annotation: object, definitions: dict[str, Schema]) -> Schema:
    origin, inner = get_origin(annotation), get_args(annotation)
    if annotation in _TYPES:
        return {"type": _TYPES[annotation]}
    if origin is Literal:
        return {"type": "string", "enum": list(inner)}
    if origin is list:
        return {"type": "array", "items": _type(inner[0], definitions)}
    if origin in (Union, UnionType) and len(given := [arm for arm in inner if arm is not NoneType]) == 1:
        return _type(given[0], definitions)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _reference(annotation, definitions)
    raise TypeError(f"no schema for {annotation}")


def _reference(model: type[BaseModel], definitions: dict[str, Schema]) -> Schema:
    if model.__name__ not in definitions:
        definitions[model.__name__] = _object(model, definitions)
    return {"$ref": f"#/$defs/{model.__name__}"}


def _lean(schema: Schema) -> Schema:
    """Walks subschemas only, so that a property called "title" or "default" stays."""
    return {key: _keyword(key, value) for key, value in schema.items() if key not in _LEFT_OUT}


def _keyword(key: str, value: object) -> object:
    if key == "properties":
        return {name: _lean(sub) for name, sub in cast("dict[str, Schema]", value).items()}
    if key == "items":
        return _lean(cast("Schema", value))
    if key == "enum":
        return [choice for choice in cast("list[object]", value) if choice]
    return value
