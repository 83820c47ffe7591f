"""One call of a tool that changes something of the account once somebody approved it."""

from dataclasses import dataclass
from typing import TypeVar

import anyio
from mcp.types import CallToolResult, InputRequiredResult

from ...messaging.approval.changes import Changed, Outcome
from ...messaging.approval.claims import Approval
from ...messaging.approval.forms import Form
from ...messaging.refusals import ChangedMeanwhile
from ...messaging.webhooks.alone import alone
from ...provider.client import ProviderClient
from ..app import Ctx, app_of
from ..guard import Guard
from .ladder import approve, replay
from .question import Question

_Outcome = TypeVar("_Outcome", bound=Outcome)


@dataclass(frozen=True)
class GuardedCall:
    """One call: of which tool, with which digest, with what it came back with.

    Attributes:
        what: What it changes, in a word.
    """

    ctx: Ctx
    tool: str
    digest: str
    confirmation_id: str
    what: str

    @property
    def provider(self) -> ProviderClient:
        return app_of(self.ctx).provider

    @property
    def guard(self) -> Guard:
        return app_of(self.ctx).guard

    @property
    def continued(self) -> bool:
        """Whether somebody was asked before."""
        return bool(self.confirmation_id or self.ctx.request_state)

    def alone(self, name: str) -> anyio.Lock:
        """Held while what is called so is changed: one call of this process after the other."""
        return alone(app_of(self.ctx).account, name)

    async def replayed(self, unknown: _Outcome) -> Changed[_Outcome] | None:
        """What became of it before, if it was approved before; `unknown` where that was cut off."""
        # Looked up before the present state, which the first execution has changed.
        claim = await replay(self.ctx, self.tool, self.digest, self.confirmation_id)
        return await self.guard.changes.recorded(claim, unknown) if claim else None

    async def approved(
        self, preview: str, form: Form, basis: str
    ) -> Approval | CallToolResult | InputRequiredResult:
        """Somebody's approval of what they are shown, or what has to be returned to get it.

        Raises:
            ChangedMeanwhile: they were shown another state.
        """
        asked = Question(self.tool, self.digest, preview, form, basis)
        approval = await approve(self.ctx, asked, self.confirmation_id)
        if isinstance(approval, Approval):
            self.refuse_changed(approval, basis)
        return approval

    def refuse_changed(self, approval: Approval, basis: str) -> None:
        """Passes an approval of this very state.

        Raises:
            ChangedMeanwhile: it was given on another.
        """
        if approval.basis != basis:
            raise ChangedMeanwhile(f"the {self.what} is no longer as it was when the user was asked")
