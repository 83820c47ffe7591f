"""What somebody is asked to approve."""

from dataclasses import dataclass, replace

from mcp.server.mcpserver import authenticated_principal

from ...messaging.approval.claims import digest_of
from ...messaging.approval.forms import Form
from ...messaging.drafts.naming import NO_NAMES, Names
from ..app import Ctx, app_of


@dataclass(frozen=True)
class Question:
    """What somebody is asked to approve.

    Attributes:
        tool: The tool that was called.
        digest: Of the call; an approval holds for no other.
        preview: The whole of what would be done, as text.
        basis: Of the present state that the preview shows.
        shown: What the preview calls out that a later look may add to, each by a name of its own.
        names: What the names in the call mean. What else they mean later is not asked about within the call.
    """

    tool: str
    digest: str
    preview: str
    form: Form
    basis: str = ""
    shown: frozenset[str] = frozenset()
    names: Names = NO_NAMES


def in_sandbox(question: Question) -> Question:
    """The same question, saying that nothing of it is real."""
    return replace(question, preview=f"{question.preview}\n\nSandbox: nothing is really sent or changed.")


def call_digest(ctx: Ctx, tool: str, *payload: object) -> str:
    """The digest of a call: action, canonical payload, principal, the account, and whether any of it is real."""
    principal = authenticated_principal(ctx.request_context) or "local"
    app = app_of(ctx)
    return digest_of(tool, principal, app.account, app.sandbox, *payload)
