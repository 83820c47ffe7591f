"""Which tools there are, and what clients are told of each. A new tool is one line here."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase
from mcp.types import ToolAnnotations

from .app import App
from .campaigns import list_campaigns
from .messages import send_message
from .webhooks import delete_webhook, list_webhooks, put_webhook

# The SDK drops unknown arguments silently: a model that invents schedule_at would send at once.
ArgModelBase.model_config["extra"] = "forbid"

READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=True)
SENDS = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=False, open_world_hint=True)
REPLACES = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=True, open_world_hint=True)


@dataclass(frozen=True)
class ToolSpec:
    """A tool: its function (name and docstring are the model's), its title and its four hints."""

    function: Callable[..., Any]
    title: str
    hints: ToolAnnotations

    @property
    def name(self) -> str:
        return self.function.__name__

    @property
    def description(self) -> str:
        """The docstring with its paragraphs each on one line: a model pays for every line end."""
        paragraphs = inspect.cleandoc(self.function.__doc__ or "").split("\n\n")
        return "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)

    @property
    def arguments(self) -> list[str]:
        """What a caller may pass, in order."""
        return [name for name in inspect.signature(self.function).parameters if name != "ctx"]

    @property
    def reads(self) -> bool:
        return bool(self.hints.read_only_hint)


TOOLS = (
    ToolSpec(send_message, "Send a text", SENDS),
    ToolSpec(list_webhooks, "List webhooks", READS),
    ToolSpec(put_webhook, "Create or change a webhook", REPLACES),
    ToolSpec(delete_webhook, "Delete a webhook", REPLACES),
    ToolSpec(list_campaigns, "List campaigns", READS),
)


def register(server: MCPServer[App], *, read_only: bool) -> None:
    """Adds the tools; where the operator wants read-only, those that change anything do not exist."""
    for tool in TOOLS:
        if tool.reads or not read_only:
            server.add_tool(tool.function, title=tool.title, description=tool.description, annotations=tool.hints)
