"""The card: what a host draws in the conversation for the person to decide in, and the key that is theirs.

The key goes to the card alone, in the result's `_meta`, which hosts keep from the model; it is accepted only by a
tool that only the card may call. Neither barrier alone would do: some hosts show `_meta` to the model, some let it
call what is meant for the card.
"""

from datetime import UTC, datetime

from mcp.types import CallToolResult

from ...messaging.approval.asked import Open
from ...messaging.approval.claims import LIFETIME_SECONDS
from ...messaging.approval.forms import Form
from ..envelope import GuardedEnvelope, answer
from .question import Question

META = "bulkvs-mcp/approval"
"""The one entry of a result's `_meta`: the key, and how the card asks."""

_GOOD_FOR = f"It is good for {LIFETIME_SECONDS // 60} minutes."


class Waiting(GuardedEnvelope):
    """The answer to a call whose question waits for a person elsewhere."""

    status: str = "confirmation_required"


def waiting(question: Question, found: Open, where: str, then: str) -> CallToolResult:
    """That nothing was done, where the person decides, and what the caller does after that."""
    expires = datetime.fromtimestamp(found.expires / 1000, UTC).astimezone()
    envelope = Waiting(
        preview=question.preview,
        confirmation_id=found.id,
        expires_at=expires.isoformat(timespec="seconds"),
        note=f"{where} {then}",
    )
    lines = [f"Nothing was done yet. {where}", "", question.preview, "", f"{then} {_GOOD_FOR}"]
    return answer(envelope, lines)


def drawn(question: Question, found: Open, key: str) -> CallToolResult:
    """The answer that a host draws as a card; its key makes those of earlier ones worthless."""
    where = "A card in this conversation asks the user; they decide there, not in the chat."
    then = (
        "The card carries it out; nobody need poll. If nothing came of their yes, repeat the same"
        f' {question.tool} call with confirmation_id="{found.id}".'
    )
    result = waiting(question, found, where, then)
    return result.model_copy(
        update={"meta": {META: {"key": key, "tool": question.tool, "form": told(found.form)}}}
    )


def told(form: Form) -> dict[str, str]:
    """How a card or a page asks."""
    asked = {"kind": form.kind, "title": form.title, "yes": form.yes, "no": form.no}
    return asked | ({"name": form.name} if form.name else {})
