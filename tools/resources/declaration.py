"""What a model can read without calling a tool: the account's lists, what the operator allows, the error codes."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError
from mcp.server.mcpserver.resources import Resource
from pydantic import Field

from ...provider.errors import BulkvsError
from ..app import App, Ctx
from ..envelope import error_lines

_JSON, _MARKDOWN = "application/json", "text/markdown"

_reading: ContextVar[Ctx] = ContextVar("reading")
"""The request in which a resource is read; the SDK (2.3) hands it to none whose URI is fixed."""


@contextmanager
def reading(ctx: Ctx | None) -> Generator[None]:
    """Lets the resources that are read within know on whose behalf."""
    if ctx is None:
        yield
        return
    token = _reading.set(ctx)
    try:
        yield
    finally:
        _reading.reset(token)


class TextingResource(Resource):
    """A resource about the account or the server; whatever goes wrong names its code and the next step."""

    content: Callable[[Ctx], Awaitable[str]] = Field(exclude=True)

    async def read(self) -> str:
        """What it says now."""
        try:
            return await self.content(_reading.get())
        except BulkvsError as error:
            raise ResourceError("\n".join(error_lines(error.report))) from error


def register_resources(server: MCPServer[App], *, read_only: bool) -> None:
    """Adds all resources to a server."""
    for resource in _resources(read_only=read_only):
        server.add_resource(resource)


def _resources(*, read_only: bool) -> list[TextingResource]:
    return [
        _resource(
            "webhooks",
            "Webhooks",
            "The webhooks that inbound messages and delivery receipts are posted to, as list_webhooks shows them.",
            _webhooks,
        ),
        _resource(
            "campaigns",
            "Campaigns",
            "The registered 10DLC campaigns, as list_campaigns shows them.",
            _campaigns,
        ),
        _resource(
            "policy",
            "What the operator allows",
            "Who may be texted, how many, when, from which numbers and who confirms it, to plan within.",
            partial(_policy, read_only=read_only),
        ),
        _resource(
            "errors",
            "Error codes",
            "Every code that an answer's error can have, and what it means.",
            _errors,
            _MARKDOWN,
        ),
    ]


def _resource(
    name: str, title: str, description: str, content: Callable[[Ctx], Awaitable[str]], mime_type: str = _JSON
) -> TextingResource:
    return TextingResource(
        uri=f"bulkvs://{name}",
        name=name,
        title=title,
        description=description,
        mime_type=mime_type,
        content=content,
    )


# What the resources say is imported when one is first read.


async def _webhooks(ctx: Ctx) -> str:
    from .contents import webhooks

    return await webhooks(ctx)


async def _campaigns(ctx: Ctx) -> str:
    from .contents import campaigns

    return await campaigns(ctx)


async def _policy(ctx: Ctx, *, read_only: bool) -> str:
    from .contents import policy

    return await policy(ctx, read_only=read_only)


async def _errors(ctx: Ctx) -> str:
    from .contents import errors

    return await errors(ctx)
