"""What the code says of itself, as rows: tools, settings, error codes. For the command line and the README."""

from pydantic import SecretStr
from pydantic_core import PydanticUndefined

from ...messaging.codes import error_codes
from ...tools.registry import ToolSpec, served
from ..settings import Settings, flag, variable
from ..terminal.layout import Rows


def tool_rows(*, read_only: bool = False) -> Rows:
    """Name, hints and first sentence of each tool that is served."""
    tools = served("human-or-token", read_only=read_only).values()
    return [
        (tool.name, _hints(tool), tool.description.split("\n")[0].split(". ")[0].rstrip(".")) for tool in tools
    ]


def setting_rows() -> Rows:
    """Variable, flag, default and meaning of each setting."""
    return [
        (
            variable(name),
            flag(name),
            _default(field.get_default()),
            field.description or "",
        )
        for name, field in Settings.model_fields.items()
    ]


def code_rows() -> Rows:
    """Code, status and meaning of each error."""
    return [(code.code, code.status, code.meaning) for code in error_codes()]


def _default(value: object) -> str:
    if value is PydanticUndefined or value in ("", (), None) or isinstance(value, SecretStr):
        return ""
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _hints(tool: ToolSpec) -> str:
    names = {
        "read-only": tool.hints.read_only_hint,
        "destructive": tool.hints.destructive_hint,
        "idempotent": tool.hints.idempotent_hint,
        "open-world": tool.hints.open_world_hint,
    }
    return ", ".join(name for name, holds in names.items() if holds)
