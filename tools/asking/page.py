"""The page: a question that a person decides in the browser, for which the call waits a little."""

import anyio
from mcp.types import CallToolResult

from ...messaging.approval.asked import Open
from ..app import Ctx
from ..guard import Guard
from ..waiting import while_waiting
from .card import waiting
from .question import Question

PAGE_SECONDS = 20.0
"""How long a call waits at most, the page's opening included: some clients give up after 30 s."""
_LOOK_SECONDS = 0.2


async def reached(guard: Guard) -> bool:
    """Whether a page reaches a person now."""
    return guard.summon is not None and await guard.summon()


async def waited(ctx: Ctx, guard: Guard, found: Open) -> bool:
    """Waits until somebody has decided it, or long enough; false where no page reaches anybody, or none came."""
    reaches = False
    with anyio.move_on_after(PAGE_SECONDS) as patience:
        reaches = await reached(guard)
        if reaches:
            async with while_waiting(ctx, "Waiting for a person to decide on the approval page."):
                await _decided(guard, found)
    # What opens a window says nothing of whether one appeared: by now it would be there.
    return await reached(guard) if reaches and patience.cancelled_caught else reaches


async def _decided(guard: Guard, found: Open) -> None:
    while True:
        version = await guard.store.version()
        if (await guard.decisions.outcome(found.id)).state != "waiting":
            return
        await guard.store.changed_since(version, _LOOK_SECONDS)


def still_open(question: Question, found: Open) -> CallToolResult:
    """Where they decide, and that nobody need wait for it."""
    where = "A page in the user's browser asks them; they decide there, not in the chat."
    then = (
        "Tell them so. Nobody need poll: once they say that they decided, repeat the same"
        f' {question.tool} call with confirmation_id="{found.id}".'
    )
    return waiting(question, found, where, then)
