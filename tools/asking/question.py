"""What somebody is asked to approve, and the form in which they answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from mcp.server.mcpserver import authenticated_principal

from ...messaging.approval.claims import digest_of
from ...messaging.approval.haste import READING_SECONDS, TYPING_SECONDS
from ...messaging.refusals import DECLINED
from ...messaging.visible import visible
from ..app import Ctx, app_of


@dataclass(frozen=True)
class Form:
    """What a person fills in: one required field whose default approves nothing, and the reading of its value."""

    name: str
    field: Mapping[str, object]
    refusal: Callable[[object], str]
    """Why what was filled in does not approve; empty if it does."""
    least: float = READING_SECONDS
    """How many seconds a person takes for it at least."""

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
        shown: What the preview calls out that a later look may add to, each by a name of its own.
    """

    tool: str
    digest: str
    preview: str
    form: Form
    basis: str = ""
    shown: frozenset[str] = frozenset()


def in_sandbox(question: Question) -> Question:
    """The same question, saying that nothing of it is real."""
    return replace(question, preview=f"{question.preview}\n\nSandbox: nothing is really sent or changed.")


def call_digest(ctx: Ctx, tool: str, *payload: object) -> str:
    """The digest of a call: action, canonical payload, principal, the account, and whether any of it is real."""
    principal = authenticated_principal(ctx.request_context) or "local"
    app = app_of(ctx)
    return digest_of(tool, principal, app.account, app.sandbox, *payload)


def yes_or_no(question: str) -> Form:
    """A form with one choice."""
    field = {"type": "string", "title": question, "enum": ["no", "yes"], "default": "no"}
    return Form("decision", field, _not_yes)


def typed(name: str, question: str) -> Form:
    """A form into which a person types a name: it exactly, or what is shown of it."""
    shown = " ".join(visible(name).split()) or "".join(f"[U+{ord(c):04X}]" for c in name)
    field = {"type": "string", "title": question, "description": f"Type {shown} to confirm."}
    wrong = "the name that was typed is not that of the webhook"
    return Form("name", field, lambda value: "" if value in (name, shown) else wrong, TYPING_SECONDS)


def _not_yes(value: object) -> str:
    if isinstance(value, str) and value.strip().lower() == "yes":
        return ""
    return DECLINED if value == "no" else "what came back is neither yes nor no"
