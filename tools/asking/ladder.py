"""The ladder of approval: ask the person; where none can be reached, two steps through the model; never neither.

What an approval is worth depends on the rung, and every answer says which it was. On the first ones the server
asks the person itself, in words that it composed from the validated call: through the client's form, in a card,
on a page, in a terminal. On the last it answers with a preview and a confirmation_id that the model passes on with
the same call: that rests on the client's own tool approval and on the model's word. Which one it is follows from
what is known before anybody is asked.
"""

from dataclasses import replace
from typing import Literal

from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.approval.claims import STAND_IN, Approval, Claim
from ...messaging.refusals import ConfirmationInvalid, HumanConfirmationUnavailable
from ..app import Ctx, app_of, draws
from ..guard import Guard
from . import on_record
from .person import AT_ONCE, ask, can_ask, carried, heed_no
from .question import Question, in_sandbox
from .relayed import ANSWERED_ITSELF, WHOLE_NAME, offer


async def replay(ctx: Ctx, tool: str, digest: str, confirmation_id: str) -> Claim | None:
    """What this call's approval was spent for before, whichever way it comes."""
    answered = carried(ctx)
    identifier, bound = (
        (confirmation_id, digest) if confirmation_id or not answered else (answered.id, answered.digest)
    )
    return await app_of(ctx).guard.approvals.replay(identifier, tool, bound) if identifier else None


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
    if rung != "form":
        heed_no(ctx, question.form)
    if rung == "operator":
        return guard.approvals.granted(question.tool, question.digest, rung, question.basis)
    if rung == "form":
        asked = in_sandbox(question) if app_of(ctx).sandbox else question
        if confirmation_id:
            return await _in_place_of_a_person(guard, question, confirmation_id)
        return await ask(ctx, guard, asked) or await _two_steps_instead(guard, question)
    if rung == "relayed":
        given = relayed(ctx, question.tool, question.digest, confirmation_id, question.basis)
        return given or await offer(guard, question)
    return await on_record.approve(ctx, guard, question, rung, confirmation_id)


def shows(ctx: Ctx) -> bool:
    """Whether the server itself shows a person the question of this call, on whatever surface."""
    return _rung(ctx) not in ("operator", "relayed")


def relayed(ctx: Ctx, tool: str, digest: str, confirmation_id: str, basis: str = "") -> Approval | None:
    """The approval that a caller relays, where that is how this call is approved: then nobody is asked again.

    Whether it exists, and what it was spent for, shows at its claim.
    """
    if not confirmation_id or _rung(ctx) != "relayed":
        return None
    return app_of(ctx).guard.approvals.relayed(confirmation_id, tool, digest, basis)


async def _in_place_of_a_person(guard: Guard, question: Question, confirmation_id: str) -> Approval:
    """The approval of an id that was offered because the client had answered the question itself.

    Raises:
        ConfirmationInvalid: any other id: a person decides here, and nobody has.
    """
    if guard.confirm != "human" and await guard.approvals.stands_in(confirmation_id):
        return guard.approvals.relayed(confirmation_id, question.tool, question.digest, question.basis)
    raise ConfirmationInvalid(
        "a person is asked here, so no confirmation_id is accepted",
        "Call again without confirmation_id; the server asks the person itself.",
    )


async def _two_steps_instead(guard: Guard, question: Question) -> CallToolResult:
    """What a yes comes to that the client gave itself."""
    if guard.confirm == "human":
        raise HumanConfirmationUnavailable(AT_ONCE)
    if question.names.partly:
        raise HumanConfirmationUnavailable(AT_ONCE, WHOLE_NAME)
    return await offer(guard, replace(question, shown=question.shown | {STAND_IN}), ANSWERED_ITSELF)


def _rung(ctx: Ctx) -> on_record.Rung | Literal["operator", "form", "relayed"]:
    """Where a yes to this call is said: what the operator allows, the client can do and the session is decide."""
    guard = app_of(ctx).guard
    if guard.confirm == "off":
        return "operator"
    if guard.confirm == "token":
        return "relayed"
    if can_ask(ctx):
        return "form"
    if guard.card and draws(ctx.client_capabilities):
        return "card"
    if guard.summon:
        return "page"
    return "terminal" if guard.confirm == "human" else "relayed"
