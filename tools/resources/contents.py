"""What the resources say: the account's lists, what the operator allows, the error codes."""

import json
from collections.abc import Iterable
from typing import Literal

from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError
from pydantic import BaseModel

from ...messaging.brakes.policy import DAY_MS, counted
from ...messaging.codes import error_codes
from ...messaging.history import messages as history
from ...messaging.record.transaction import Transaction
from ...messaging.times import shown
from ...messaging.vocabulary import Confirm
from ...provider.errors import BulkvsError
from ..app import App, Ctx, app_of
from ..campaigns.declaration import list_campaigns
from ..envelope import error_lines, in_sandbox, structure_of
from ..guard import Guard
from ..showing import number_of, ours_of, row_of, silence_note
from ..webhooks.declaration import list_webhooks


async def webhooks(ctx: Ctx) -> str:
    result = await list_webhooks(ctx)
    return _written(structure_of(in_sandbox(result) if app_of(ctx).sandbox else result))


async def campaigns(ctx: Ctx) -> str:
    result = await list_campaigns(ctx)
    return _written(structure_of(in_sandbox(result) if app_of(ctx).sandbox else result))


_LATEST = 50


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
    exception: str = "a text to somebody who wrote to any of our numbers within the last 24 hours"


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
    "human": "A person decides each send or delete: in the client's form, in a card, on a page in the browser, or"
    " in a terminal with bulkvs-mcp approve.",
    "human-or-token": "The server asks a person; where the client cannot show that, nor a card or a page reach"
    " them, it answers confirmation_required and the user's yes is passed on with the confirmation_id.",
    "token": "Each send or delete first answers confirmation_required; the user's yes is passed on with the"
    " confirmation_id.",
    "off": "Nobody is asked: a call is carried out at once.",
}


async def policy(ctx: Ctx, *, read_only: bool) -> str:
    app = app_of(ctx)
    policy, senders = app.policy, app.senders.allowed
    unread = {field: "not configured" for field in _BRAKES if _in_doubt(app, field)}
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
    return _written(state.model_dump(mode="json", exclude_none=True) | unread)


_BRAKES = ("allow_to", "daily_limit", "quiet_hours", "max_recipients_per_call")


def _in_doubt(app: App, field: str) -> bool:
    """Whether a problem names the setting of a brake: what stands in its place is then no decision of anybody."""
    name = f"BULKVS_{field.removesuffix('_per_call').upper()}"
    return any(f"{name} " in f"{problem.variable} {problem.problem}" for problem in app.problems)


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


async def errors(_: Ctx) -> str:
    return _ERRORS + "\n".join(f"| `{code.code}` | {code.status} | {code.meaning} |" for code in error_codes())


def _written(structure: object) -> str:
    return json.dumps(structure, ensure_ascii=False, indent=2)


async def conversation(ctx: Ctx, number: str) -> str:
    guard = app_of(ctx).guard

    def look(tx: Transaction) -> tuple[history.Page, str]:
        wanted = history.Filter(number_of(tx, number))
        return history.page(tx, wanted, _LATEST, "", guard.now(), ours_of(ctx)), silence_note(tx)

    try:
        found, note = await guard.store.read(look)
    except BulkvsError as error:
        raise ResourceError(" ".join(error_lines(error.report))) from error
    return _rows(ctx, found.entries, note)


async def message(ctx: Ctx, message_id: str) -> str:
    guard = app_of(ctx).guard
    try:
        entries, note = await guard.store.read(
            lambda tx: (history.message(tx, message_id, guard.now(), ours_of(ctx)), silence_note(tx))
        )
    except BulkvsError as error:
        raise ResourceError(" ".join(error_lines(error.report))) from error
    if not entries:
        raise ResourceNotFoundError("There is no such message on record.")
    return _rows(ctx, entries, note)


def _rows(ctx: Ctx, entries: Iterable[history.Entry], note: str) -> str:
    rows = [row_of(entry, None).model_dump(mode="json", exclude_none=True) for entry in entries]
    more = {"note": note} if note else {}
    return _written({"messages": rows} | more | ({"sandbox": True} if app_of(ctx).sandbox else {}))
