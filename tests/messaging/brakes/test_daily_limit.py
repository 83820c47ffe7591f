"""The daily limit: over all servers on a record, by the recipient, and only for what may have gone out."""

from datetime import timedelta

import pytest

from bulkvs_mcp.provider.simulator.app import FAILING_RECIPIENT
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.messaging.office import (
    ALICE,
    BOB,
    CAROL,
    DAVE,
    DAY,
    EVERYBODY,
    Office,
    codes,
    each_era,
    send,
    told,
)
from ...helpers.support import structure


async def test_it_is_over_all_servers_on_the_record(office: Office) -> None:
    async with office.client(daily_limit=2) as one, office.client(daily_limit=2) as other:
        answers = [*await codes(one, ALICE), *await codes(other, BOB), *await codes(one, CAROL)]
    assert (answers, office.texted) == (["sent", "sent", "daily_limit_reached"], [ALICE, BOB])


async def test_what_is_a_day_old_no_longer_counts(office: Office) -> None:
    answers = list[str]()
    async with office.client(daily_limit=2) as client:
        for hours, number in ((0, ALICE), (1, BOB), (23.99, CAROL), (24, CAROL), (24, DAVE), (25, DAVE)):
            office.clock.moment = DAY + timedelta(hours=hours)
            answers += await codes(client, number)
    assert answers == ["sent", "sent", "daily_limit_reached", "sent", "daily_limit_reached", "sent"]


async def test_a_group_counts_its_members(office: Office) -> None:
    async with office.client(daily_limit=4) as client:
        assert told(await send(client, ALICE, BOB, CAROL, group=True)) == ("sent", "")
        assert await codes(client, (DAVE, ALICE), DAVE) == ["daily_limit_reached", "sent"]


async def test_who_is_named_twice_counts_once(office: Office) -> None:
    async with office.client(daily_limit=1, max_recipients=1) as client:
        assert await codes(client, (ALICE, "(310) 555-1212")) == ["sent"]


NOT_DONE = {
    "refused by the provider": Fault.answer(400),
    "a wrong token": Fault.answer(401),
    "no funds": Fault.answer(403),
}


@pytest.mark.parametrize("fault", NOT_DONE)
async def test_what_was_not_done_gives_back(office: Office, fault: str) -> None:
    everybody = (*EVERYBODY, "13105551217", "13105551218")
    office.simulator.fail_next(NOT_DONE[fault], times=None)
    async with office.client(daily_limit=6) as client:
        assert structure(await send(client, *everybody))["status"] == "failed"
        office.simulator.heal()
        assert await codes(client, everybody, "13105551219") == ["sent", "daily_limit_reached"]


async def test_a_recipient_that_the_provider_refuses_gives_back(office: Office) -> None:
    async with office.client(daily_limit=2) as client:
        assert structure(await send(client, ALICE, FAILING_RECIPIENT))["status"] == "partial"
        assert await codes(client, BOB, CAROL) == ["sent", "daily_limit_reached"]


async def test_what_may_have_been_done_counts(office: Office) -> None:
    office.simulator.fail_next(Fault.drop_after())
    async with office.client(daily_limit=1) as client:
        assert structure(await send(client, ALICE))["status"] == "unknown"
        assert await codes(client, BOB) == ["daily_limit_reached"]


@each_era
async def test_a_replay_is_told_though_that_very_send_used_up_the_limit(office: Office, era: str) -> None:
    async with office.client(era, confirm="token", daily_limit=1) as client:
        offer = structure(await send(client, ALICE))["confirmation_id"]
        answers = [structure(await send(client, ALICE, confirmation_id=offer)) for _ in range(3)]
    assert [(a["status"], a.get("replayed")) for a in answers] == [("sent", None), ("sent", True), ("sent", True)]
    assert office.texted == [ALICE]
