"""The tools as a table, for the command line and the README."""

from ..tools.registry import ToolSpec, served


def tool_rows(*, read_only: bool = False) -> list[tuple[str, str, str]]:
    """Name, hints and first sentence of each tool that is served."""
    tools = served("human-or-token", read_only=read_only).values()
    return [(tool.name, _hints(tool), tool.description.split(". ")[0].split("\n")[0]) for tool in tools]


def tool_table(*, read_only: bool) -> str:
    """The rows in aligned columns."""
    rows = [("TOOL", "HINTS", "WHAT IT DOES"), *tool_rows(read_only=read_only)]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return "\n".join(f"{name:<{widths[0]}}  {hints:<{widths[1]}}  {what}" for name, hints, what in rows)


def _hints(tool: ToolSpec) -> str:
    names = {
        "read-only": tool.hints.read_only_hint,
        "destructive": tool.hints.destructive_hint,
        "idempotent": tool.hints.idempotent_hint,
        "open-world": tool.hints.open_world_hint,
    }
    return ", ".join(name for name, holds in names.items() if holds)
