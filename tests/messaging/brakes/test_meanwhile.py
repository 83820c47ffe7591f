"""What changes between a question and the answer to it: the brakes hold at the very last moment."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bulkvs_mcp.messaging.approval.claims import Approval, Approvals
from bulkvs_mcp.messaging.vocabulary import ApprovedBy

from ...helpers.messaging.office import ALICE, BOB, Office, Person, assert_refused, each_era, send, told
from ...helpers.support import structure


async def _limit_is_used_up(office: Office) -> None:
    await office.text(BOB)


async def _recipient_opts_out(office: Office) -> None:
    office.opt_out(ALICE)


async def _quiet_hours_begin(office: Office) -> None:
    office.clock.moment += timedelta(minutes=6)


MEANWHILE: dict[str, tuple[Callable[[Office], Awaitable[None]], dict[str, Any]]] = {
    "daily_limit_reached": (_limit_is_used_up, {"daily_limit": 1}),
    "recipient_opted_out": (_recipient_opts_out, {}),
    "quiet_hours": (_quiet_hours_begin, {"quiet_hours": "12:05-13:00"}),
}
"""What happens after the question, by the code of the rule that it breaks."""


@each_era
@pytest.mark.parametrize("code", MEANWHILE)
async def test_a_yes_that_comes_too_late_sends_nothing(office: Office, code: str, era: str) -> None:
    happens, settings = MEANWHILE[code]
    person = Person(lambda: happens(office))
    async with office.client(era, person, confirm="human", **settings) as client:
        assert_refused(await send(client, ALICE), code)
    assert len(person.asked) == 1
    assert ALICE not in office.texted


@pytest.mark.parametrize("code", MEANWHILE)
async def test_so_it_is_with_a_yes_that_is_relayed(office: Office, code: str) -> None:
    happens, settings = MEANWHILE[code]
    async with office.client(confirm="token", **settings) as client:
        offer = structure(await send(client, ALICE))["confirmation_id"]
        await happens(office)
        assert_refused(await send(client, ALICE, confirmation_id=offer), code)
    assert ALICE not in office.texted


async def test_a_refusal_does_not_spend_the_approval(office: Office) -> None:
    async with office.client(confirm="token", quiet_hours="12:01-12:03") as client:
        offer = structure(await send(client, ALICE))["confirmation_id"]
        office.clock.moment += timedelta(minutes=2)
        assert_refused(await send(client, ALICE, confirmation_id=offer), "quiet_hours")
        office.clock.moment += timedelta(minutes=2)
        assert told(await send(client, ALICE, confirmation_id=offer)) == ("sent", "")
    assert office.texted == [ALICE]


async def test_the_check_is_one_with_the_intent(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The very last moment: everything was looked at, and another process is faster."""
    granted = Approvals.granted

    def slow(self: Approvals, action: str, digest: str, approved_by: ApprovedBy, basis: str = "") -> Approval:
        office.opt_out(ALICE)
        return granted(self, action, digest, approved_by, basis)

    monkeypatch.setattr(Approvals, "granted", slow)
    async with office.client() as client:
        assert_refused(await send(client, ALICE), "recipient_opted_out")
    assert office.simulator.received == []
