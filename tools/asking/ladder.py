"""The ladder of approval: ask the person; where the client cannot, two steps through the model; never neither.

What an approval is worth depends on the rung, and every answer says which it was. On the first the server asks
the person itself, in words that it composed from the validated call. On the second it answers with a preview and
a confirmation_id that the model passes on with the same call: that rests on the client's own tool approval and
on the model's word.
"""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, cast

import anyio
from mcp.server.mcpserver import authenticated_principal
from mcp.shared.exceptions import MCPError
from mcp.types import (
    CallToolResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequiredResult,
)
from mcp_types.version import is_version_at_least
from pydantic import ValidationError

from ...messaging.approval.claims import Approval, Claim, digest_of
from ...messaging.refusals import (
    ConfirmationInvalid,
    ConfirmationTimedOut,
    Declined,
    Dismissed,
    HumanConfirmationUnavailable,
)
from ...messaging.visible import visible
from ...messaging.vocabulary import ApprovedBy
from ..app import Ctx, app_of
from ..envelope import GuardedEnvelope, answer
from ..guard import Guard

ASK_SECONDS = 600.0
"""How long a person may take to answer."""
PROGRESS_SECONDS = 15.0
"""How often a client that wants to know hears that a person is being asked; some give up after 60 s of silence."""

_KEY = "approval"
_MULTI_ROUND_TRIP = "2026-07-28"

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Form:
    """What a person fills in: one required field whose default approves nothing, and the reading of its value."""

    name: str
    field: Mapping[str, object]
    refusal: Callable[[object], str]
    """Why what was filled in does not approve; empty if it does."""

    @property
    def schema(self) -> dict[str, object]:
        return {"type": "object", "properties": {self.name: dict(self.field)}, "required": [self.name]}


@dataclass(frozen=True)
class Question:
    """What somebody is asked to approve.

    Attributes:
        tool: The tool that was called.
        digest: Of the call; an approval holds for no other.
        preview: The whole of what would be done, as text.
        basis: Of the present state that the preview shows.
    """

    tool: str
    digest: str
    preview: str
    form: Form
    basis: str = ""


def call_digest(ctx: Ctx, tool: str, *payload: object) -> str:
    """The digest of a call: action, canonical payload, principal, and whether any of it is real."""
    principal = authenticated_principal(ctx.request_context) or "local"
    return digest_of(tool, principal, app_of(ctx).sandbox, *payload)


def yes_or_no(question: str) -> Form:
    """A form with one choice."""
    field = {"type": "string", "title": question, "enum": ["no", "yes"], "default": "no"}
    return Form("decision", field, _not_yes)


def typed(name: str, question: str) -> Form:
    """A form into which a person types a name."""
    shown = " ".join(visible(name).split())
    field = {"type": "string", "title": question, "description": f"Type {shown} to confirm."}
    wrong = "the name that was typed is not that of the webhook"
    return Form("name", field, lambda value: "" if value == name else wrong)


async def replay(ctx: Ctx, tool: str, digest: str, confirmation_id: str) -> Claim | None:
    """What this call's approval was spent for before, whichever way it comes."""
    identifier = confirmation_id or _state(ctx).get("id", "")
    return await app_of(ctx).guard.approvals.replay(identifier, tool, digest) if identifier else None


async def approve(
    ctx: Ctx, question: Question, confirmation_id: str
) -> Approval | CallToolResult | InputRequiredResult:
    """Somebody's approval, or what has to be returned to get it.

    Raises:
        Refused: nobody could be asked, or the confirmation is not good here.
        NotApproved: the person who was asked did not say yes.
        StoreUnavailable: an approval could not be recorded.
    """
    guard, rung = app_of(ctx).guard, _rung(ctx)
    if rung == "operator":
        return guard.approvals.granted(question.tool, question.digest, rung, question.basis)
    if rung == "person":
        return await _ask(ctx, guard, question, confirmation_id)
    if rung == "nobody":
        raise HumanConfirmationUnavailable(
            "a person has to confirm this, and this client cannot show them the server's question"
        )
    given = relayed(ctx, question.tool, question.digest, confirmation_id, question.basis)
    return given or await _offer(guard, question)


def relayed(ctx: Ctx, tool: str, digest: str, confirmation_id: str, basis: str = "") -> Approval | None:
    """The approval that a caller relays, where that is how this call is approved: then nobody is asked again.

    Whether it exists, and what it was spent for, shows at its claim.
    """
    if not confirmation_id or _rung(ctx) != "relayed":
        return None
    return app_of(ctx).guard.approvals.relayed(confirmation_id, tool, digest, basis)


def _rung(ctx: Ctx) -> ApprovedBy | Literal["nobody"]:
    """Who says yes to this call: what the operator allows and the client can do decide."""
    confirm = app_of(ctx).guard.confirm
    if confirm == "off":
        return "operator"
    if confirm != "token" and _can_ask(ctx):
        return "person"
    return "nobody" if confirm == "human" else "relayed"


async def _offer(guard: Guard, question: Question) -> CallToolResult:
    """The second rung's first step: a preview to show, and the id that goes with a yes."""
    approval = await guard.approvals.offer(question.tool, question.digest, question.basis)
    expires = datetime.fromtimestamp(approval.expires / 1000, UTC).astimezone()
    offered = _Offered(
        preview=question.preview,
        confirmation_id=approval.id,
        expires_at=expires.isoformat(timespec="seconds"),
    )
    lines = [
        "Nothing was done yet. Show the user this preview and wait for their yes:",
        "",
        question.preview,
        "",
        f'After their yes, repeat the same {question.tool} call with confirmation_id="{approval.id}".',
        f"It is good until {expires:%H:%M %Z}. Without their yes, do nothing.",
    ]
    return answer(offered, lines)


class _Offered(GuardedEnvelope):
    status: str = "confirmation_required"


async def _ask(ctx: Ctx, guard: Guard, question: Question, confirmation_id: str) -> Approval | InputRequiredResult:
    if confirmation_id:
        raise ConfirmationInvalid(
            "a person is asked here, so no confirmation_id is accepted",
            "Call again without confirmation_id; the server asks the person itself.",
        )
    if is_version_at_least(ctx.protocol_version or "", _MULTI_ROUND_TRIP):
        return _multi_round_trip(ctx, guard, question)
    shown = guard.approvals.granted(question.tool, question.digest, "person", question.basis)
    _verdict(await _live(ctx, question), question.form)
    granted = guard.approvals.granted(question.tool, question.digest, "person", question.basis)
    return replace(granted, live=True, asked=shown.asked)


def _multi_round_trip(ctx: Ctx, guard: Guard, question: Question) -> Approval | InputRequiredResult:
    granted = guard.approvals.granted(question.tool, question.digest, "person", question.basis)
    state = _state(ctx)
    response = (ctx.input_responses or {}).get(_KEY)
    if not state or response is None:
        times = {"asked": str(granted.asked), "expires": str(granted.expires)}
        fresh = {"id": granted.id, "basis": granted.basis} | times
        return InputRequiredResult(
            input_requests={_KEY: ElicitRequest(params=_params(question))}, request_state=json.dumps(fresh)
        )
    _verdict(response if isinstance(response, ElicitResult) else None, question.form)
    asked, expires = int(state["asked"]), int(state["expires"])
    return replace(granted, id=state["id"], basis=state["basis"], asked=asked, expires=expires)


async def _live(ctx: Ctx, question: Question) -> ElicitResult | None:
    """The person's answer within this call; None where the client could not get one."""
    answered: ElicitResult | None = None
    params = _params(question)
    with anyio.move_on_after(ASK_SECONDS) as patience:
        async with anyio.create_task_group() as waiting:
            waiting.start_soon(_report_waiting, ctx)
            try:
                answered = await ctx.session.elicit_form(
                    params.message, params.requested_schema, ctx.request_context.request_id
                )
            except (MCPError, ValidationError) as error:
                _logger.warning("the client could not ask: %s", type(error).__name__)
            waiting.cancel_scope.cancel()
    if patience.cancelled_caught:
        raise ConfirmationTimedOut(ASK_SECONDS)
    return answered


async def _report_waiting(ctx: Ctx) -> None:
    waited = 0.0
    while True:
        await anyio.sleep(PROGRESS_SECONDS)
        waited += PROGRESS_SECONDS
        await ctx.report_progress(waited, None, "Waiting for a person to confirm.")


def _verdict(response: ElicitResult | None, form: Form) -> None:
    """Passes only where a person filled in the form and it approves."""
    if response is None:
        raise HumanConfirmationUnavailable("a person has to confirm this, and the client failed to ask them")
    if response.action == "decline":
        raise Declined
    if response.action == "cancel":
        raise Dismissed
    if form.name not in (response.content or {}):
        raise HumanConfirmationUnavailable(
            "a person has to confirm this, and the client accepted without an answer; it may have asked nobody"
        )
    if why := form.refusal((response.content or {})[form.name]):
        raise Declined(why)


def _can_ask(ctx: Ctx) -> bool:
    """Whether this client can show a form to a person, now."""
    capabilities = ctx.client_capabilities
    elicitation = capabilities.elicitation if capabilities else None
    if elicitation is None or (elicitation.url is not None and elicitation.form is None):
        return False
    return is_version_at_least(ctx.protocol_version or "", _MULTI_ROUND_TRIP) or ctx.session.can_send_request


def _state(ctx: Ctx) -> dict[str, str]:
    """What this server put into the call's sealed state in an earlier round; empty in the first."""
    return cast("dict[str, str]", json.loads(ctx.request_state)) if ctx.request_state else {}


def _params(question: Question) -> ElicitRequestFormParams:
    return ElicitRequestFormParams(message=question.preview, requested_schema=question.form.schema)


def _not_yes(value: object) -> str:
    if isinstance(value, str) and value.strip().lower() == "yes":
        return ""
    return "the person who was asked chose no" if value == "no" else "what came back is neither yes nor no"
