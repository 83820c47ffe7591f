"""What a model can read without calling a tool: the account's lists, what the operator allows, the error codes."""

import json
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Literal

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError
from mcp.server.mcpserver.resources import Resource
from pydantic import BaseModel, Field

from ..messaging.codes import error_codes
from ..messaging.policy import DAY_MS, counted
from ..messaging.times import shown
from ..provider.errors import BulkvsError
from .app import App, Confirm, Ctx, Guard, app_of
from .campaigns import list_campaigns
from .envelope import error_lines, in_sandbox, structure_of
from .webhooks import list_webhooks

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


async def _webhooks(ctx: Ctx) -> str:
    result = await list_webhooks(ctx)
    return _written(structure_of(in_sandbox(result) if app_of(ctx).sandbox else result))


async def _campaigns(ctx: Ctx) -> str:
    result = await list_campaigns(ctx)
    return _written(structure_of(in_sandbox(result) if app_of(ctx).sandbox else result))


class DailyLimit(BaseModel):
    """Recipients in any 24 hours."""

    limit: int
    used: int
    left: int
    first_frees_at: str | None = None


class QuietWindow(BaseModel):
    """When nobody is texted."""

    hours: str
    clock: str = "the recipient's local time"
    exception: str = "a reply to somebody who wrote within the last 24 hours"


class Problem(BaseModel):
    """A setting that keeps the tools from working."""

    variable: str
    problem: str


class PolicyState(BaseModel):
    """What the operator allows, and how much of it is left."""

    senders: list[str] | str
    default_sender: str | None = None
    allow_to: list[str] | Literal["everyone", "nobody"]
    max_recipients_per_call: int
    daily_limit: DailyLimit | Literal["none"]
    quiet_hours: QuietWindow | Literal["none"]
    confirm: Confirm
    confirm_means: str
    read_only: bool
    sandbox: bool
    not_configured: list[Problem] | None = None


_CONFIRM_MEANS: dict[Confirm, str] = {
    "human": "The server asks a person before each send or delete; where the client cannot show that, it refuses.",
    "human-or-token": "The server asks a person; where the client cannot show that, it answers"
    " confirmation_required and the user's yes is passed on with the confirmation_id.",
    "token": "Each send or delete first answers confirmation_required; the user's yes is passed on with the"
    " confirmation_id.",
    "off": "Nobody is asked: a call is carried out at once.",
}


async def _policy(ctx: Ctx, *, read_only: bool) -> str:
    app = app_of(ctx)
    policy, senders = app.policy, app.senders.allowed
    state = PolicyState(
        senders=list(senders) or "any number of the account, named in from_number",
        default_sender=senders[0] if senders else None,
        allow_to="everyone" if policy.allow_to is None else list(policy.allow_to) or "nobody",
        max_recipients_per_call=policy.max_recipients,
        daily_limit=await _daily(app.guard, policy.daily_limit) if policy.daily_limit else "none",
        quiet_hours=QuietWindow(hours=str(policy.quiet_hours)) if policy.quiet_hours else "none",
        confirm=app.guard.confirm,
        confirm_means=_CONFIRM_MEANS[app.guard.confirm],
        read_only=read_only,
        sandbox=app.sandbox,
        not_configured=[Problem(variable=p.variable, problem=p.problem) for p in app.problems] or None,
    )
    return _written(state.model_dump(mode="json", exclude_none=True))


async def _daily(guard: Guard, limit: int) -> DailyLimit:
    now = guard.now()
    taken = await guard.store.read(lambda tx: counted(tx, now))
    frees = shown(taken[0] + DAY_MS) if taken else None
    return DailyLimit(limit=limit, used=len(taken), left=max(0, limit - len(taken)), first_frees_at=frees)


_ERRORS = """\
# Error codes

`status` is that of an answer which did nothing. Whatever the code, an answer whose status is `unknown` may have
been carried out; the error's own `outcome` and `next_step` decide.

| code | status | meaning |
|---|---|---|
"""


async def _errors(_: Ctx) -> str:
    return _ERRORS + "\n".join(f"| `{code.code}` | {code.status} | {code.meaning} |" for code in error_codes())


def _written(structure: object) -> str:
    return json.dumps(structure, ensure_ascii=False, indent=2)
