"""The second rung: a preview to show and an id, which the model passes on with the same call after a yes."""

from datetime import UTC, datetime

from mcp.types import CallToolResult

from ...messaging.approval.claims import LIFETIME_SECONDS
from ..envelope import GuardedEnvelope, answer
from ..guard import Guard
from .question import Question

_GOOD_FOR = f"{LIFETIME_SECONDS // 60} minutes"
_STEPS = (
    "Show the user the preview, wait for their yes, then repeat the same call with the confirmation_id within"
    f" {_GOOD_FOR}."
)
ANSWERED_ITSELF = (
    "The client answered the server's question before anybody can have read it, so nobody has approved this. The"
    " operator can set BULKVS_CONFIRM=token, so that such a client is not asked (see the README)."
)

WHOLE_NAME = (
    "Tell the user whom the name may mean; once they say so, call again with the whole name or the number. A part"
    " of it will do only where the server itself shows them whom it means."
)


async def offer(guard: Guard, question: Question, why: str = "") -> CallToolResult:
    """Its first step, and why it is taken where that is not plain."""
    approval = await guard.approvals.offer(question.tool, question.digest, question.basis, question.shown)
    expires = datetime.fromtimestamp(approval.expires / 1000, UTC).astimezone()
    offered = _Offered(
        preview=question.preview,
        confirmation_id=approval.id,
        expires_at=expires.isoformat(timespec="seconds"),
        note=f"{_STEPS} {why}".rstrip(),
    )
    lines = [
        "Nothing was done yet. Show the user this preview and wait for their yes:",
        "",
        question.preview,
        "",
        f'After their yes, repeat the same {question.tool} call with confirmation_id="{approval.id}".',
        f"It is good for {_GOOD_FOR}. Without their yes, do nothing.",
        *([why] if why else []),
    ]
    return answer(offered, lines)


class _Offered(GuardedEnvelope):
    status: str = "confirmation_required"
