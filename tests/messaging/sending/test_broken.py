"""One request that breaks in a way that nobody foresaw: its own outcome, and the others go on."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import anyio
import pytest

from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import Refused

from ...helpers.messaging.outbox import DRAFT, MINUTE, SIX, TO_SIX, Desk, statuses, under_way

ERRORS = [
    ValueError("URL must be absolute to have an origin"),
    KeyError("location"),
    RuntimeError("the client has been closed"),
    OSError(9, "Bad file descriptor"),
    TimeoutError(),
    anyio.EndOfStream(),
    AssertionError(),
    RecursionError(),
    ExceptionGroup("several", [ValueError("one")]),
]


def once(error: BaseException) -> Callable[[], None]:
    """Breaks the first request that is answered."""
    left = [error]

    def breaks() -> None:
        if left:
            raise left.pop()

    return breaks


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_the_others_are_not_cut_off(desk: Desk, error: Exception) -> None:
    desk.client.after = once(error)
    approval = desk.approval()
    async with under_way(desk, partial(desk.send, approval, TO_SIX), requests=4) as first:
        pass
    [sent] = first.told
    assert sorted(statuses(sent)[:4]) == ["sent", "sent", "sent", "unknown"]
    [broken] = [outcome for outcome in sent.outcomes if outcome.status == "unknown"]
    assert broken.error is not None
    assert (broken.error.code, broken.error.outcome) == ("internal_error", "unknown")
    assert [state for state, _ in await desk.states()] == ["ended"] * 6
    again = await desk.send(approval, TO_SIX)
    assert (statuses(again), again.replayed) == (statuses(sent), True)
    assert len(desk.simulator.received) == 4 + statuses(sent)[4:].count("sent")


async def test_one_whose_task_is_cancelled_under_it_is_open(desk: Desk) -> None:
    desk.client.after = once(asyncio.CancelledError())
    approval = desk.approval()
    async with under_way(desk, partial(desk.send, approval, DRAFT), requests=1) as call:
        pass
    [sent] = call.told
    assert [(o.status, o.error and o.error.outcome) for o in sent.outcomes] == [("unknown", "unknown")]
    assert await desk.states() == [("sending", None)]
    desk.clock.time += 10 * MINUTE
    again = await desk.send(approval, DRAFT)
    assert (statuses(again), again.replayed, len(desk.simulator.received)) == (["unknown"], True, 1)


@dataclass(frozen=True)
class Odd(Policy):
    """Breaks when it is asked about the fifth alone."""

    def personal(self, tx: Transaction, recipients: Sequence[str], now: int) -> Iterator[Refused]:
        if tuple(recipients) == SIX[4:5]:
            raise ZeroDivisionError
        return super().personal(tx, recipients, now)


async def test_one_that_breaks_before_it_begins_cuts_off_no_other(desk: Desk) -> None:
    desk.policy = Odd()
    with pytest.raises(ZeroDivisionError):
        await desk.send(desk.approval(), TO_SIX)
    assert (await desk.states())[:5] == [("ended", "sent")] * 4 + [("intended", None)]
