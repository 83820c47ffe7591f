"""The first rung: the server asks the person itself, through the client's form, in either protocol era."""

import json
import logging
from dataclasses import replace
from typing import NamedTuple

import anyio
from mcp.shared.exceptions import MCPError
from mcp.types import ElicitRequest, ElicitRequestFormParams, ElicitResult, InputRequiredResult
from mcp_types.version import is_version_at_least
from pydantic import ValidationError

from ...messaging.approval.claims import Approval
from ...messaging.approval.forms import NO, YES, Form
from ...messaging.approval.haste import Asked
from ...messaging.drafts.naming import NAMED_ANEW
from ...messaging.refusals import (
    ChangedMeanwhile,
    ConfirmationTimedOut,
    Declined,
    Dismissed,
    HumanConfirmationUnavailable,
    NotApproved,
)
from ..app import Ctx, app_of
from ..guard import Guard
from ..waiting import while_waiting
from .question import Question

ASK_SECONDS = 600.0
"""How long a person may take to answer."""

AT_ONCE = "a person has to confirm this, and the client answered before anybody can have read the question"

_KEY = "approval"
_MULTI_ROUND_TRIP = "2026-07-28"

_logger = logging.getLogger(__name__)


class Carried(NamedTuple):
    """What the client carries, sealed, from a question to its answer: all that binds the approval.

    Attributes:
        again: It was asked again within the call, since something had changed.
        watch: Whose stopwatch stood at `seconds` when it was asked.
    """

    id: str
    digest: str
    basis: str
    shown: tuple[str, ...]
    expires: int
    again: bool = False
    watch: str = ""
    seconds: float = 0.0

    @property
    def asked(self) -> Asked:
        """When it was asked."""
        return Asked(self.watch, self.seconds)

    def covers(self, question: Question) -> bool:
        """Whether what was shown is what would be asked now, with nothing new to call out."""
        same = (self.digest, self.basis) == (question.digest, question.basis)
        return same and question.shown <= set(self.shown)


async def ask(ctx: Ctx, guard: Guard, question: Question) -> Approval | InputRequiredResult | None:
    """A person's approval, or the question; None where a yes came at once, which nobody can have given."""
    if is_version_at_least(ctx.protocol_version or "", _MULTI_ROUND_TRIP):
        return await _multi_round_trip(ctx, guard, question)
    asked = guard.stopwatch.asked()
    answer = await _live(ctx, question)
    too_soon = guard.stopwatch.too_soon(asked, question.form.least)
    _verdict(answer, question.form, too_soon=too_soon)
    return None if too_soon else replace(_granted(guard, question), live=True)


async def _multi_round_trip(ctx: Ctx, guard: Guard, question: Question) -> Approval | InputRequiredResult | None:
    answered, response = carried(ctx), (ctx.input_responses or {}).get(_KEY)
    if answered is None or response is None:
        return _asked(guard, question, again=answered is not None and answered.again)
    too_soon = guard.stopwatch.too_soon(answered.asked, question.form.least, answered.id)
    _verdict(response if isinstance(response, ElicitResult) else None, question.form, too_soon=too_soon)
    if too_soon:
        return None
    # The same answer at the same time may have made the difference: then its claim tells what was done.
    spent = await guard.approvals.replay(answered.id, question.tool, answered.digest)
    if spent or answered.covers(question):
        bound = {"id": answered.id, "digest": answered.digest, "expires": answered.expires}
        return replace(_granted(guard, question), **bound, shown=frozenset(answered.shown))
    if answered.basis != question.basis and question.names.numbers:
        raise ChangedMeanwhile(NAMED_ANEW)
    if answered.again:
        raise ChangedMeanwhile
    return _asked(guard, question, again=True)


def heed_no(ctx: Ctx, form: Form) -> None:
    """Passes unless a person said no to this call's question, before a restart under which nobody would be asked.

    Raises:
        NotApproved: they did not say yes.
        HumanConfirmationUnavailable: nor can they have said no, so soon did it come.
    """
    response = (ctx.input_responses or {}).get(_KEY)
    answered = carried(ctx)
    if answered and isinstance(response, ElicitResult):
        too_soon = app_of(ctx).guard.stopwatch.too_soon(answered.asked, form.least, answered.id)
        _verdict(response, form, too_soon=too_soon)


def _granted(guard: Guard, question: Question) -> Approval:
    return guard.approvals.granted(question.tool, question.digest, "person", question.basis, question.shown)


def _asked(guard: Guard, question: Question, *, again: bool) -> InputRequiredResult:
    fresh = _granted(guard, question)
    bound = (fresh.id, fresh.digest, fresh.basis, tuple(sorted(fresh.shown)), fresh.expires)
    state = Carried(*bound, again, *guard.stopwatch.asked())
    return InputRequiredResult(
        input_requests={_KEY: ElicitRequest(params=_params(question))}, request_state=json.dumps(state)
    )


async def _live(ctx: Ctx, question: Question) -> ElicitResult | None:
    """The person's answer within this call; None where the client could not get one."""
    answered: ElicitResult | None = None
    params = _params(question)
    with anyio.move_on_after(ASK_SECONDS) as patience:
        async with while_waiting(ctx, "Waiting for a person to confirm."):
            try:
                answered = await ctx.session.elicit_form(
                    params.message, params.requested_schema, ctx.request_context.request_id
                )
            except (MCPError, ValidationError) as error:
                _logger.warning("the client could not ask: %s", type(error).__name__)
    if patience.cancelled_caught:
        raise ConfirmationTimedOut(ASK_SECONDS)
    if answered is None and app_of(ctx).ending.is_set():
        raise HumanConfirmationUnavailable("this server is ending", "Call again once it is running again.")
    return answered


def _verdict(response: ElicitResult | None, form: Form, *, too_soon: bool) -> None:
    """Passes only where the form was filled in and approves; whether by a person, only the caller asks."""
    if response is None:
        raise HumanConfirmationUnavailable("a person has to confirm this, and the client failed to ask them")
    try:
        _heed(response, form)
    except NotApproved:
        if too_soon:
            raise HumanConfirmationUnavailable(AT_ONCE) from None
        raise


def _heed(response: ElicitResult, form: Form) -> None:
    if response.action == "decline":
        raise Declined
    if response.action == "cancel":
        raise Dismissed
    field, filled = _field(form), response.content or {}
    if field not in filled:
        raise HumanConfirmationUnavailable(
            "a person has to confirm this, and the client accepted without an answer; it may have asked nobody"
        )
    if why := form.refusal(filled[field]):
        raise Declined(why)


def can_ask(ctx: Ctx) -> bool:
    """Whether this client can show a form to a person, now."""
    capabilities = ctx.client_capabilities
    elicitation = capabilities.elicitation if capabilities else None
    if elicitation is None or (elicitation.url is not None and elicitation.form is None):
        return False
    return is_version_at_least(ctx.protocol_version or "", _MULTI_ROUND_TRIP) or ctx.session.can_send_request


def carried(ctx: Ctx) -> Carried | None:
    """What this server put into the call's sealed state in an earlier round; None in the first."""
    return Carried(*json.loads(ctx.request_state)) if ctx.request_state else None


def _params(question: Question) -> ElicitRequestFormParams:
    return ElicitRequestFormParams(message=question.preview, requested_schema=_schema(question.form))


def _field(form: Form) -> str:
    """What a person fills in: one required field, whose default approves nothing."""
    return "name" if form.name else "decision"


def _schema(form: Form) -> dict[str, object]:
    answer = {"description": f"Type {form.name} to confirm."} if form.name else {"enum": [NO, YES], "default": NO}
    field = {"type": "string", "title": form.title} | answer
    return {"type": "object", "properties": {_field(form): field}, "required": [_field(form)]}
