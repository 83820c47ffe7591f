"""Approved changes of webhooks: each carried out at most once, its outcome kept for whoever asks again."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

import anyio
from pydantic import BaseModel

from ...provider.begun import begin
from ...provider.causes import translate
from ...provider.client import ProviderClient
from ...provider.errors import ErrorReport, Interrupted, Operation, ProviderError
from ...provider.wire import Webhook
from ..approval.claims import Approval, Approvals, Claim, digest_of
from ..record.ledger import Ledger
from ..record.store import Store, Transaction
from ..shielding import finish
from ..times import LONGEST_MS, MARGIN_SECONDS, Clock, wall_clock
from ..vocabulary import ApprovedBy, Via
from .merging import FieldChange, WebhookChange, stated_otherwise

_POLL_SECONDS = 0.1
_RESULT = "SELECT result FROM approvals WHERE execution=:execution"


class WebhookOutcome(BaseModel):
    """What became of a change. `webhook` is as it was saved, or as it was when it was deleted.

    Attributes:
        shown_url: The address that the provider shows for it where that is another than was asked for.
        shown: What else the provider shows for it that is not what was asked for, by the field's name.
    """

    kind: Literal["created", "updated", "deleted"]
    webhook: Webhook | None = None
    fields: tuple[FieldChange, ...] = ()
    shown_url: str = ""
    shown: dict[str, str] = {}
    error: ErrorReport | None = None

    @property
    def nothing_done(self) -> bool:
        return self.error is not None and self.error.outcome == "not_done"


@dataclass(frozen=True)
class Changed:
    """An outcome, who approved it and where, and whether it happened before and was only told again."""

    outcome: WebhookOutcome
    approved_by: ApprovedBy
    replayed: bool = False
    recorded: bool = True
    approved_via: Via = ""


Act = Callable[[], Awaitable[WebhookOutcome]]


class Changes:
    """Carries out approved changes.

    Args:
        patience: Seconds that a change may take.
    """

    def __init__(
        self, store: Store, approvals: Approvals, ledger: Ledger, patience: float, now: Clock = wall_clock
    ) -> None:
        self._store = store
        self._approvals = approvals
        self._ledger = ledger
        self._patience = patience
        self._now = now

    async def carry_out(self, approval: Approval, act: Act, interrupted: WebhookOutcome) -> Changed:
        """Acts once under this approval; `interrupted` is the outcome of an act that a crash cut off.

        Raises:
            Refused: the approval does not allow it; nothing was done.
            StoreUnavailable: nothing was done.
        """
        await self._ledger.repair()
        told: Changed | None = None
        while told is None:
            done = await finish(lambda _: self._carry_out(approval, act))
            told = done if isinstance(done, Changed) else await self.recorded(done, interrupted)
        return told

    async def recorded(self, claim: Claim, interrupted: WebhookOutcome) -> Changed | None:
        """What became of an earlier act; one that is still under way is waited for.

        None where it did nothing at all and its approval has been used again since.
        """
        while True:
            await self._ledger.repair()
            row = await self._store.read(lambda tx: tx.row(_RESULT, {"execution": claim.execution}))
            if row is None:
                return None
            if row["result"] is not None:
                outcome = WebhookOutcome.model_validate_json(row["result"])
                return Changed(outcome, claim.approved_by, replayed=True, approved_via=claim.approved_via)
            if not self._now() < claim.ends <= self._now() + LONGEST_MS:
                return Changed(interrupted, claim.approved_by, replayed=True, approved_via=claim.approved_via)
            await anyio.sleep(_POLL_SECONDS)

    async def _carry_out(self, approval: Approval, act: Act) -> Changed | Claim:
        claim = await self._store.write(lambda tx: self._approvals.claim(tx, approval, self._ends()))
        begin()
        if claim.replayed:
            return claim
        outcome = await act()
        recorded = await self._ledger.record(lambda tx: self._record(tx, claim, outcome))
        return Changed(outcome, claim.approved_by, recorded=recorded, approved_via=claim.approved_via)

    def _ends(self) -> int:
        return self._now() + round((self._patience + MARGIN_SECONDS) * 1000)

    def _record(self, tx: Transaction, claim: Claim, outcome: WebhookOutcome) -> None:
        # Also where nothing was done: whoever waits for this act is told so.
        tx.change(
            "UPDATE approvals SET result=:result WHERE execution=:execution",
            {"result": outcome.model_dump_json(), "execution": claim.execution},
        )
        if outcome.nothing_done:
            self._approvals.release(tx, claim.execution)


def basis_of(*states: Webhook | None) -> str:
    """The digest of what a person is shown of webhooks."""
    return digest_of(*(None if state is None else json.loads(state.model_dump_json()) for state in states))


async def put(provider: ProviderClient, change: WebhookChange) -> WebhookOutcome:
    """Saves a creation or a change; a failure is an outcome too."""
    kind: Literal["created", "updated"] = "created" if change.before is None else "updated"
    try:
        saved = await provider.put_webhook(change.after)
    except ProviderError as error:
        return WebhookOutcome(kind=kind, error=error.report)
    webhook = change.after.model_copy(update={"last_modified": saved.last_modified})
    shown = await _read_back(provider, change.after, saved)
    url = shown.pop("url", "")
    return WebhookOutcome(kind=kind, webhook=webhook, fields=change.fields, shown_url=url, shown=shown)


async def _read_back(provider: ProviderClient, wanted: Webhook, answered: Webhook) -> dict[str, str]:
    """What the provider has, after an answer with anything but what was asked for; empty if it is that."""
    if not (others := stated_otherwise(answered, wanted)):
        return {}
    try:
        found = await provider.list_webhooks(wanted.name)
    except ProviderError:
        return others
    shown = (stated_otherwise(webhook, wanted) for webhook in found)
    return next((others for others in shown if others), dict[str, str]())


async def delete(provider: ProviderClient, webhook: Webhook) -> WebhookOutcome:
    """Deletes a webhook; a failure is an outcome too."""
    try:
        await provider.delete_webhook(webhook.name)
    except ProviderError as error:
        return WebhookOutcome(kind="deleted", error=error.report)
    return WebhookOutcome(kind="deleted", webhook=webhook)


def interrupted(operation: Operation, name: str) -> WebhookOutcome:
    """What is known of a change that was cut off by a crash: nothing."""
    report = translate(operation, "connection_lost", facts={"name": name}).report
    report = report.model_copy(update={"code": Interrupted.code})
    return WebhookOutcome(kind="updated" if operation is Operation.PUT_WEBHOOK else "deleted", error=report)
