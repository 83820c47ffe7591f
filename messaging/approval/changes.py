"""Approved changes of the account: each carried out at most once, its outcome kept for whoever asks again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import anyio
from pydantic import BaseModel

from ...provider.begun import begin
from ...provider.errors import Busy, ErrorReport
from ...provider.turns import Turns
from ..record.ledger import Ledger
from ..record.store import Store
from ..record.transaction import Transaction
from ..shielding import finish
from ..times import LONGEST_MS, MARGIN_SECONDS, Clock, wall_clock
from ..vocabulary import ApprovedBy, Via
from .claims import Approval, Approvals, Claim

_POLL_SECONDS = 0.1
_RESULT = "SELECT result FROM approvals WHERE execution=:execution"


class Outcome(BaseModel):
    """What became of a change, as it is kept."""

    error: ErrorReport | None = None

    @property
    def nothing_done(self) -> bool:
        return self.error is not None and self.error.outcome == "not_done"


@dataclass(frozen=True)
class FieldChange:
    """One field that differs, as text."""

    field: str
    before: str
    after: str


_Outcome = TypeVar("_Outcome", bound=Outcome)
Act = Callable[[], Awaitable[_Outcome]]


@dataclass(frozen=True)
class Changed(Generic[_Outcome]):
    """An outcome, who approved it and where, and whether it happened before and was only told again."""

    outcome: _Outcome
    approved_by: ApprovedBy
    replayed: bool = False
    recorded: bool = True
    approved_via: Via = ""


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

    async def carry_out(
        self, approval: Approval, act: Act[_Outcome], interrupted: _Outcome, turns: Turns
    ) -> Changed[_Outcome]:
        """Acts once under this approval, when it is its turn.

        Args:
            interrupted: The outcome of an act that a crash cut off.
            turns: Those of the client that `act` uses.

        Raises:
            Refused: the approval does not allow it; nothing was done.
            Busy: its turn did not come; nothing was done, and the approval is as it was.
            StoreUnavailable: nothing was done.
        """
        await self._ledger.repair()
        told: Changed[_Outcome] | None = None
        while told is None:
            done = await self._in_turn(approval, act, turns)
            told = done if isinstance(done, Changed) else await self.recorded(done, interrupted)
        return told

    async def _in_turn(self, approval: Approval, act: Act[_Outcome], turns: Turns) -> Changed[_Outcome] | Claim:
        try:
            async with turns.taken():
                return await finish(lambda _: self._carry_out(approval, act))
        except Busy:
            # Another call with this approval may have had its turn meanwhile.
            if spent := await self._approvals.spent_for(approval):
                return spent
            raise

    async def recorded(self, claim: Claim, interrupted: _Outcome) -> Changed[_Outcome] | None:
        """What became of an earlier act; one that is still under way is waited for.

        None where it did nothing at all and its approval has been used again since.
        """
        while True:
            await self._ledger.repair()
            row = await self._store.read(lambda tx: tx.row(_RESULT, {"execution": claim.execution}))
            if row is None:
                return None
            if row["result"] is not None:
                outcome = type(interrupted).model_validate_json(row["result"])
                return Changed(outcome, claim.approved_by, replayed=True, approved_via=claim.approved_via)
            if not self._now() < claim.ends <= self._now() + LONGEST_MS:
                return Changed(interrupted, claim.approved_by, replayed=True, approved_via=claim.approved_via)
            await anyio.sleep(_POLL_SECONDS)

    async def _carry_out(self, approval: Approval, act: Act[_Outcome]) -> Changed[_Outcome] | Claim:
        claim = await self._store.write(lambda tx: self._approvals.claim(tx, approval, self._ends()))
        begin()
        if claim.replayed:
            return claim
        outcome = await act()
        recorded = await self._ledger.record(lambda tx: self._record(tx, claim, outcome))
        return Changed(outcome, claim.approved_by, recorded=recorded, approved_via=claim.approved_via)

    def _ends(self) -> int:
        return self._now() + round((self._patience + MARGIN_SECONDS) * 1000)

    def _record(self, tx: Transaction, claim: Claim, outcome: Outcome) -> None:
        # Also where nothing was done: whoever waits for this act is told so.
        tx.change(
            "UPDATE approvals SET result=:result WHERE execution=:execution",
            {"result": outcome.model_dump_json(), "execution": claim.execution},
        )
        if outcome.nothing_done:
            self._approvals.release(tx, claim.execution)
