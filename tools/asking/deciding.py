"""What a host draws as a card, and the tool that it answers with: for those who draw cards, and nobody else."""

from typing import Annotated, Literal

from mcp.server import MCPServer
from mcp.server.mcpserver.resources import TextResource
from mcp.types import CallToolResult, Tool, ToolAnnotations
from pydantic import Field

from ...messaging.approval.asked import Outcome
from ...messaging.approval.forms import SHOWN
from ...messaging.refusals import ConfirmationInvalid
from ..app import CARD, CARD_TYPE, App, Ctx, app_of, draws
from ..envelope import Envelope, answer
from ..pages.surface import card
from ..registry import ToolSpec

DRAWN = ("send_message", "put_webhook", "delete_webhook", "set_number")
"""The tools whose questions a card shows."""

Handle = Annotated[str, Field(max_length=40)]
Key = Annotated[str, Field(max_length=64)]
Answer = Annotated[str, Field(max_length=200, description="shown, no, yes, or the name that was typed.")]


class DecisionResult(Envelope):
    """The answer to a card."""

    status: Literal[
        "waiting", "approved", "declined", "used", "expired", "unknown", "replaced", "refused", "failed"
    ]


async def decide_in_card(
    ctx: Ctx, confirmation_id: Handle, key: Key, answer: Answer
) -> Annotated[CallToolResult, DecisionResult]:
    """What the user answers in the approval card. Only the card can call it."""
    guard = app_of(ctx).guard
    if not (guard.card and draws(ctx.client_capabilities)):
        raise ConfirmationInvalid("this client draws no cards", "Leave it; a card calls this, and nobody else.")
    identifier = confirmation_id.strip().lower()
    if answer == SHOWN:
        return _told(await guard.decisions.show(identifier, key, "card"))
    return _told(await guard.decisions.decide(identifier, answer, "card", key))


def _told(outcome: Outcome) -> CallToolResult:
    return answer(DecisionResult(status=outcome.state), [outcome.told])


SPEC = ToolSpec(
    decide_in_card,
    "Decide in the card",
    ToolAnnotations(read_only_hint=False, destructive_hint=False, idempotent_hint=True, open_world_hint=False),
)


def add_card(server: MCPServer[App]) -> None:
    """Adds both to a server, which lists them only for those who draw cards."""
    server.add_tool(
        SPEC.function,
        title=SPEC.title,
        description=SPEC.description,
        annotations=SPEC.hints,
        meta={"ui": {"resourceUri": CARD, "visibility": ["app"]}},
        structured_output=False,
    )
    server.add_resource(
        TextResource(
            uri=CARD,
            name="approval",
            title="Approval card",
            description="What a host draws for the user to decide in.",
            mime_type=CARD_TYPE,
            text=card(),
        )
    )


def drawn_as_card(tool: Tool) -> Tool:
    """The same tool, with what a host draws for its answers."""
    return tool.model_copy(update={"meta": {"ui": {"resourceUri": CARD}}}) if tool.name in DRAWN else tool
