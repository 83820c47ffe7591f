"""Several changes of one number at the same time: each writes what was read, so none may undo another."""

from functools import partial

import anyio
import pytest
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.app import PENDING_CAMPAIGN, SENDING_NUMBER

from ...helpers.attached import change, posts, with_shop
from ...helpers.support import ERAS, in_process, structure
from ...helpers.tools.deeds import connected

WISHES = ({"webhook": "Shop"}, {"campaign_id": PENDING_CAMPAIGN})


@pytest.mark.parametrize("mode", ERAS)
async def test_both_are_done_where_nobody_is_asked(mode: str) -> None:
    simulator, told = with_shop(), list[str]()
    async with in_process(simulator, mode=mode, confirm="off") as client:

        async def attach(wish: dict[str, str]) -> None:
            told.append(structure(await change(client, **wish))["status"])

        async with anyio.create_task_group() as calling:
            for wish in WISHES:
                calling.start_soon(partial(attach, wish))
    number = simulator.numbers[SENDING_NUMBER]
    assert (told, number.webhook, number.campaign) == (["updated", "updated"], "Shop", PENDING_CAMPAIGN)


@pytest.mark.parametrize("mode", ERAS)
async def test_what_was_approved_on_another_state_is_not_done(mode: str) -> None:
    simulator, told = with_shop(), list[CallToolResult]()
    async with connected(simulator, mode) as client:
        offers = [structure(await change(client, **wish))["confirmation_id"] for wish in WISHES]

        async def confirm(wish: dict[str, str], offer: str) -> None:
            told.append(await change(client, **wish, confirmation_id=offer))

        async with anyio.create_task_group() as calling:
            for wish, offer in zip(WISHES, offers, strict=True):
                calling.start_soon(partial(confirm, wish, offer))
    found = sorted((structure(each)["status"] for each in told), reverse=True)
    assert (found, len(posts(simulator))) == (["updated", "refused"], 1)


@pytest.mark.parametrize("mode", ERAS)
async def test_one_approval_that_comes_twice_is_one_change(mode: str) -> None:
    simulator, told = with_shop(), list[tuple[str, bool]]()
    async with connected(simulator, mode) as client:
        offer = structure(await change(client, **WISHES[0]))["confirmation_id"]

        async def confirm() -> None:
            found = structure(await change(client, **WISHES[0], confirmation_id=offer))
            told.append((found["status"], bool(found.get("replayed"))))

        async with anyio.create_task_group() as calling:
            for _ in range(3):
                calling.start_soon(confirm)
    assert sorted(told) == [("updated", False), ("updated", True), ("updated", True)]
    assert len(posts(simulator)) == 1
