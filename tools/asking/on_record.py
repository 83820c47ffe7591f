"""The rungs on which a question waits on the record for a person: in a card, on a page, in a terminal.

Nothing is carried out here when they do: the same call executes it, when it comes again or while it waits. Which
rung it is was chosen before anybody was asked; that nobody answers never leads down to the model's word.
"""

from dataclasses import replace
from typing import Literal

from mcp.types import CallToolResult

from ...messaging.approval.asked import Open, Wanted
from ...messaging.approval.claims import LIFETIME_SECONDS, Approval, said_no
from ...messaging.refusals import (
    ChangedMeanwhile,
    ConfirmationExpired,
    ConfirmationInvalid,
    Declined,
    HumanConfirmationUnavailable,
)
from ..app import Ctx, app_of
from ..guard import Guard
from . import card, page
from .question import Question, in_sandbox

Rung = Literal["card", "page", "terminal"]

NOBODY_REACHED = "a person has to confirm this, and this client cannot show them the server's question"


async def approve(
    ctx: Ctx, guard: Guard, question: Question, rung: Rung, confirmation_id: str
) -> Approval | CallToolResult:
    """A person's approval, or how they come to give it.

    Raises:
        Refused: nobody can be reached, or what the caller comes back with is good for nothing here.
        Declined: they said no.
    """
    asked = in_sandbox(question) if app_of(ctx).sandbox else question
    if rung == "terminal" and not guard.store.lasts:
        raise HumanConfirmationUnavailable(NOBODY_REACHED)
    found = await _come_back_to(guard, question, rung, confirmation_id) if confirmation_id else None
    return await _decided(ctx, guard, asked, rung, found or await guard.decisions.wanted(_wanted(ctx, asked)))


async def _come_back_to(guard: Guard, question: Question, rung: Rung, confirmation_id: str) -> Open | None:
    """The question that this id is of; None to ask in a terminal."""
    found = await guard.decisions.handled(confirmation_id, question.tool, question.digest)
    if found and found.basis != question.basis:
        raise ChangedMeanwhile
    if found or rung == "terminal":
        return found
    raise ConfirmationInvalid(
        "a person decides this themselves, and this confirmation_id is of no question that they were asked",
        "Call again without confirmation_id; the server asks the person itself.",
    )


async def _decided(
    ctx: Ctx, guard: Guard, question: Question, rung: Rung, found: Open
) -> Approval | CallToolResult:
    if found.decision != "wanted":
        return await _settled(guard, question, found)
    if rung == "card" and (found.seen or not found.again):
        if key := await guard.decisions.rekey(found.id):
            return card.drawn(question, found, key)
        return await _settled(guard, question, await _now(guard, found))
    if rung != "terminal" and guard.summon:
        return await _on_page(ctx, guard, question, found)
    return _in_terminal(guard)


async def _on_page(ctx: Ctx, guard: Guard, question: Question, found: Open) -> Approval | CallToolResult:
    if await page.waited(ctx, guard, found):
        latest = await _now(guard, found)
        if latest.decision == "wanted":
            return page.still_open(question, found)
        # What they were shown may have changed while the call waited.
        return replace(await _settled(guard, question, latest), live=True)
    # Whoever closed the window, or whose browser does not start, said nothing: no model's word stands in for it.
    return _in_terminal(guard)


async def _now(guard: Guard, found: Open) -> Open:
    """The same question as it is by now."""
    latest = await guard.decisions.found(found.id)
    if latest is None or (await guard.decisions.outcome(found.id)).state == "expired":
        raise ConfirmationExpired
    return latest


async def _settled(guard: Guard, question: Question, found: Open) -> Approval:
    """The approval that a person gave.

    Raises:
        Declined: they said no.
    """
    if found.decision == "no":
        await guard.decisions.heard(found.id)
        raise Declined(said_no(found.via), seen=True)
    return guard.approvals.relayed(found.id, question.tool, question.digest, question.basis)


def _in_terminal(guard: Guard) -> CallToolResult:
    if not guard.store.lasts:
        raise HumanConfirmationUnavailable(NOBODY_REACHED)
    raise HumanConfirmationUnavailable(
        f"{NOBODY_REACHED}; it waits for them on this machine",
        f"Tell the user to run `{guard.command}` in a terminal on this machine within {LIFETIME_SECONDS // 60}"
        " minutes; it shows them this and asks. Once they say that they approved it, repeat the same call. Do not"
        " run it for them, and change no setting.",
    )


def _wanted(ctx: Ctx, question: Question) -> Wanted:
    app = app_of(ctx)
    whose = "Sandbox: nothing is really sent or changed." if app.sandbox else f"Account {app.account}"
    what = (question.tool, question.digest, question.basis, question.shown, question.preview, question.form)
    return Wanted(*what, whose)
