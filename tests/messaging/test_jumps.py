"""A clock that jumps, either way: what it dated wrongly stays in force no longer than what is dated rightly.

Something is written while the clock is wrong by a jump; then it is right, and what was written counts or not.
"""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import anyio
import pytest

from bulkvs_mcp.messaging.approval.changes import Changes
from bulkvs_mcp.messaging.approval.claims import Claim
from bulkvs_mcp.messaging.record.ledger import Ledger
from bulkvs_mcp.messaging.sending.rows import EXECUTION, read_outcome
from bulkvs_mcp.messaging.webhooks.saving import interrupted
from bulkvs_mcp.provider.errors import Operation
from bulkvs_mcp.tools.guard import guard_on

from ..helpers.messaging.desk import ALICE, BOB, START
from ..helpers.tools.room import Room, room

SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000
JUMPS = {
    "none": 0, "a second ahead": SECOND, "a minute behind": -MINUTE, "5 minutes ahead": 5 * MINUTE,
    "5 minutes behind": -5 * MINUTE, "11 minutes ahead": 11 * MINUTE, "11 minutes behind": -11 * MINUTE,
    "50 minutes ahead": 50 * MINUTE, "2 hours ahead": 2 * HOUR, "2 hours behind": -2 * HOUR,
    "3 days ahead": 3 * DAY, "3 days behind": -3 * DAY, "a year ahead": 366 * DAY, "a year behind": -366 * DAY,
}  # fmt: skip


class Comparison(NamedTuple):
    """Something dated, whether it still counts now, and the bounds between which it has to."""

    write: Callable[[Room], Awaitable[Any]]
    counts: Callable[[Room, Any], Awaitable[bool]]
    after: int
    until: int
    settings: Mapping[str, object] = MappingProxyType({})


async def _refused(here: Room, code: str, to: str = ALICE, message: str = "Hello", **more: Any) -> bool:
    answer = await here.send(message, to, **more)
    assert answer["status"] == "sent" or answer["error"]["code"] == code, answer
    return "error" in answer


async def _replies_freely(here: Room, written: Any) -> bool:
    return not await _refused(here, "quiet_hours")


async def _offer(here: Room) -> str:
    return str((await here.send("Hello"))["confirmation_id"])


async def _approves(here: Room, identifier: str) -> bool:
    return not await _refused(here, "confirmation_expired", confirmation_id=identifier)


async def _begun(here: Room) -> str:
    return here.desk.sent("msg_1", state="sending", status=None)


async def _under_way(here: Room, identifier: str) -> bool:
    [row] = here.desk.store.write_now(lambda tx: tx.rows(EXECUTION, {"execution": identifier}))
    outcome = read_outcome(row, here.desk.clock.time)
    [listed] = await here.rows()
    assert (outcome.status if outcome else "sending") == listed["status"]
    assert outcome is None or (outcome.status == "unknown" and outcome.error)
    return outcome is None


async def _change_begun(here: Room) -> int:
    return here.desk.clock.time + 35 * SECOND


async def _change_under_way(here: Room, ends: int) -> bool:
    store, approvals = here.desk.store, guard_on(here.desk.store, "token", 30).approvals
    store.write_now(
        lambda tx: tx.change(
            "INSERT INTO approvals(id, action, digest, basis, approved_by, state, created, expires, execution,"
            " ends) VALUES('a', 'put_webhook', '', '', 'relayed', 'used', :at, :at, 'e', :at)",
            {"at": ends},
        )
    )
    changes = Changes(store, approvals, Ledger(store), 30, here.desk.clock)
    with anyio.move_on_after(0.05) as waiting:
        await changes.recorded(Claim("e", ends, "relayed", replayed=True), interrupted(Operation.PUT_WEBHOOK, "x"))
    return waiting.cancelled_caught


async def _repeated(here: Room, written: Any) -> bool:
    return not (await here.desk.text("YES")).new


async def _texted(here: Room) -> object:
    return await here.desk.text("YES")


async def _sent(here: Room) -> object:
    return await here.send("Hello", BOB)


async def _limited(here: Room, written: Any) -> bool:
    return await _refused(here, "daily_limit_reached")


async def _duplicate(here: Room, written: Any) -> bool:
    return await _refused(here, "possible_duplicate", BOB)


COMPARISONS = {
    "a text to us opens quiet hours": Comparison(
        _texted, _replies_freely, -DAY, 0, {"quiet_hours": "00:00-23:59"}
    ),
    "a send uses up the daily limit": Comparison(_sent, _limited, -DAY, HOUR, {"daily_limit": 1}),
    "the same text is a duplicate": Comparison(_sent, _duplicate, -10 * MINUTE, HOUR),
    "a confirmation is good": Comparison(_offer, _approves, -10 * MINUTE, 10 * MINUTE, {"confirm": "token"}),
    "a request is under way": Comparison(_begun, _under_way, -35 * SECOND, 605 * SECOND),
    "a change is under way": Comparison(_change_begun, _change_under_way, -35 * SECOND, 570 * SECOND),
    "a post is a repetition": Comparison(_texted, _repeated, -2 * MINUTE, 0),
}


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("compared", COMPARISONS)
async def test_what_is_dated_ahead_counts_no_longer(tmp_path: Path, compared: str, jump: str) -> None:
    case, by = COMPARISONS[compared], JUMPS[jump]
    async with room(tmp_path, **case.settings) as here:
        here.desk.clock.time = START + by
        written = await case.write(here)
        here.desk.clock.time = START
        assert await case.counts(here, written) == (case.after < by <= case.until)


@pytest.mark.parametrize("jump", JUMPS)
async def test_a_text_of_now_opens_quiet_hours_whatever_is_dated_ahead(tmp_path: Path, jump: str) -> None:
    async with room(tmp_path, quiet_hours="00:00-23:59") as here:
        here.desk.clock.time = START + JUMPS[jump]
        await here.desk.text("Hi")
        here.desk.clock.time = START
        await here.desk.text("Are you there?")
        assert not await _refused(here, "quiet_hours")
