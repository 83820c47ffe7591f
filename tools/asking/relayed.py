"""The second rung: a preview to show and an id, which the model passes on with the same call after a yes."""

from datetime import UTC, datetime

from mcp.types import CallToolResult

from ..envelope import GuardedEnvelope, answer
from ..guard import Guard
from .question import Question


async def offer(guard: Guard, question: Question) -> CallToolResult:
    """Its first step."""
    approval = await guard.approvals.offer(question.tool, question.digest, question.basis, question.shown)
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
