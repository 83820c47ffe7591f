"""Whatever a call raised, as the one error object of its envelope. The only place where that happens."""

import logging
from collections.abc import Mapping

from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..provider.begun import may_have_begun
from ..provider.errors import ISSUES_TOLD, BulkvsError, ErrorReport, InvalidArguments, Issue, internal
from .envelope import failure
from .registry import ToolSpec

WHOLE = "arguments"
"""The name under which arguments arrive that are no object: its tool refuses them in its own envelope."""

_NAME = 64
"""Characters of a name that are shown: a caller can call an argument anything."""

_logger = logging.getLogger(__name__)


_PHRASES = {
    "missing": "is needed",
    "string_type": "is not text",
    "string_unicode": "contains half of a surrogate pair, which no text can carry",
    "string_too_short": "is empty",
    "string_too_long": "is longer than {max_length} characters",
    "list_type": "is not a list",
    "too_short": "is empty",
    "too_long": "has more than {max_length} entries",
    "bool_type": "is neither true nor false",
    "bool_parsing": "is neither true nor false",
    "int_type": "is not a whole number",
    "int_parsing": "is not a whole number",
    "int_from_float": "is not a whole number",
    "greater_than_equal": "is less than {ge}",
    "less_than_equal": "is more than {le}",
    "literal_error": "is none of {expected}",
}
"""Pydantic's findings in plain words."""


def failed_call(tool: ToolSpec, error: ToolError) -> CallToolResult:
    """The answer for a call that raised."""
    cause = error.__cause__
    if isinstance(cause, BulkvsError):
        return failure(cause.report, cause.status)
    return failure(_report(tool, cause))


def too_many_unknown(tool: ToolSpec, given: Mapping[str, object]) -> CallToolResult | None:
    """The answer to a call with more unknown arguments than are told; to find each would take seconds."""
    known = frozenset(tool.arguments)
    unknown = [name for name in given if name not in known]
    if len(unknown) <= ISSUES_TOLD:
        return None
    told = [Issue(field=name[:_NAME], problem=_unknown(tool)) for name in unknown[:ISSUES_TOLD]]
    return failure(InvalidArguments(told, further=len(unknown) - ISSUES_TOLD).report)


def _report(tool: ToolSpec, cause: BaseException | None) -> ErrorReport:
    if isinstance(cause, ValidationError) and cause.title == f"{tool.function.__name__}Arguments":
        return InvalidArguments(_issues(tool, cause)).report
    _logger.error("%s failed unexpectedly", tool.name, exc_info=cause)
    return internal(safe=tool.reads or not may_have_begun())


def _issues(tool: ToolSpec, error: ValidationError) -> list[Issue]:
    details = error.errors(include_url=False)
    # What else is amiss, that everything is missing, follows from it.
    whole = [Issue(field=WHOLE, problem=_whole(tool, detail)) for detail in details if _stands_for_all(detail)]
    return whole or [Issue(field=_path(detail), problem=_problem(tool, detail)) for detail in details]


def _stands_for_all(detail: ErrorDetails) -> bool:
    unknown = detail["type"] == "extra_forbidden" and detail["loc"] == (WHOLE,)
    return unknown and not isinstance(detail["input"], dict)


def _whole(tool: ToolSpec, detail: ErrorDetails) -> str:
    text = isinstance(detail["input"], str)
    found = "text and not an object, and what a text holds is never parsed" if text else "not an object"
    return f"is {found}; {tool.name} takes an object with {', '.join(tool.arguments)}"


def _path(detail: ErrorDetails) -> str:
    first, *rest = detail["loc"] or ("arguments",)
    return str(first)[:_NAME] + "".join(f"[{part}]" for part in rest)


def _problem(tool: ToolSpec, detail: ErrorDetails) -> str:
    if detail["type"] == "extra_forbidden":
        return _unknown(tool)
    phrase = _PHRASES.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")
    # An empty text is taken for "not given" too, but is nothing to choose.
    return phrase.format_map(detail.get("ctx", {})).replace("none of '', ", "none of ")


def _unknown(tool: ToolSpec) -> str:
    return f"is not an argument; {tool.name} takes {', '.join(tool.arguments)}"
