"""Which tools there are, and what clients are told of each. A new tool is one line here."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Annotated, Any, get_args, get_origin

from mcp.server import MCPServer
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase
from mcp.types import ToolAnnotations
from pydantic import BaseModel

from ..messaging.vocabulary import Confirm
from .app import App
from .campaigns.declaration import list_campaigns
from .conversations.declaration import list_conversations, wait_for_reply
from .history.declaration import get_message, list_messages
from .messages.declaration import preview_message, send_message, send_message_unasked
from .numbers.declaration import list_numbers, set_number
from .webhooks.declaration import delete_webhook, list_webhooks, put_webhook

# The SDK drops unknown arguments silently: a model that invents schedule_at would send at once.
ArgModelBase.model_config["extra"] = "forbid"

READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=True)
RECALLS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
CALCULATES = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
SENDS = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=False, open_world_hint=True)
REPLACES = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=True, open_world_hint=True)


@dataclass(frozen=True)
class ToolSpec:
    """A tool: its function (name and docstring are the model's), its title and its four hints."""

    function: Callable[..., Any]
    title: str
    hints: ToolAnnotations
    alias: str = ""
    asks: bool = True

    @property
    def name(self) -> str:
        return self.alias or self.function.__name__

    @property
    def description(self) -> str:
        """The docstring with its paragraphs each on one line: a model pays for every line end."""
        paragraphs = inspect.cleandoc(self.function.__doc__ or "").split("\n\n")
        text = "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
        return text if self.asks else text.replace(" after asking the user", "")

    @cached_property
    def arguments(self) -> list[str]:
        """What a caller may pass, in order."""
        return [name for name in inspect.signature(self.function).parameters if name != "ctx"]

    @cached_property
    def optional(self) -> Mapping[str, object]:
        """What may be left out, each with what it then is."""
        parameters = inspect.signature(self.function).parameters.values()
        return {each.name: each.default for each in parameters if each.default is not each.empty}

    @property
    def answer(self) -> type[BaseModel]:
        """The envelope of its answers, as its return annotation has it."""
        returned = self.function.__annotations__["return"]
        arms = [returned] if get_origin(returned) is Annotated else get_args(returned)
        return next(arm.__metadata__[0] for arm in arms if get_origin(arm) is Annotated)

    @property
    def reads(self) -> bool:
        return bool(self.hints.read_only_hint)


TOOLS = (
    ToolSpec(preview_message, "Preview a text", CALCULATES),
    ToolSpec(send_message, "Send a text", SENDS),
    ToolSpec(list_messages, "List messages", RECALLS),
    ToolSpec(get_message, "Show a message", RECALLS),
    ToolSpec(list_conversations, "List conversations", RECALLS),
    ToolSpec(wait_for_reply, "Wait for a reply", RECALLS),
    ToolSpec(list_webhooks, "List webhooks", READS),
    ToolSpec(put_webhook, "Create or change a webhook", REPLACES),
    ToolSpec(delete_webhook, "Delete a webhook", REPLACES),
    ToolSpec(list_campaigns, "List campaigns", READS),
    ToolSpec(list_numbers, "List numbers", READS),
    ToolSpec(set_number, "Attach a number", REPLACES),
)


UNASKED = ToolSpec(send_message_unasked, "Send a text", SENDS, alias="send_message")
"""Sending where the operator lets nobody be asked: other arguments, so another function."""


def served(confirm: Confirm, *, read_only: bool) -> dict[str, ToolSpec]:
    """The tools that exist under these settings, by name; read-only leaves none that changes anything."""
    chosen = (UNASKED if tool.name == UNASKED.name and confirm == "off" else tool for tool in TOOLS)
    told = (replace(tool, asks=confirm != "off") for tool in chosen)
    return {tool.name: tool for tool in told if tool.reads or not read_only}


def register(server: MCPServer[App], tools: Iterable[ToolSpec]) -> None:
    """Adds the tools to a server, which checks no answers: they are dumped from the models of their schema."""
    for tool in tools:
        server.add_tool(
            tool.function,
            name=tool.name,
            title=tool.title,
            description=tool.description,
            annotations=tool.hints,
            structured_output=False,
        )
