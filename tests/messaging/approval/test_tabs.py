"""Tabs and windows of the approval page, as every server on the record sees them."""

import asyncio
from collections.abc import Generator
from contextlib import ExitStack, closing

import pytest

from bulkvs_mcp.messaging.approval.tabs import LASTS_MS, LOADING_MS, OPENING_MS, Tabs
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.messaging.desk import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tabs(clock: Clock, tmp_path: object) -> Generator[Tabs]:
    with closing(Store(f"sqlite:///{tmp_path}/record.db")) as store:
        yield Tabs(store, clock)


async def test_a_tab_is_there_for_a_while(tabs: Tabs, clock: Clock) -> None:
    assert not await tabs.is_there()
    await tabs.here()
    clock.time += LASTS_MS - 1
    assert await tabs.is_there()
    clock.time += 1
    assert not await tabs.is_there()


async def test_until_it_goes(tabs: Tabs) -> None:
    await tabs.here()
    await tabs.gone()
    assert not await tabs.is_there()


@pytest.mark.parametrize("by", [1, 3_600_000, 10**13])
async def test_a_note_of_a_clock_that_was_wrong_counts_for_nothing(tabs: Tabs, clock: Clock, by: int) -> None:
    clock.time += by
    await tabs.here()
    assert await tabs.may_open()
    clock.time -= by
    assert not await tabs.is_there()
    assert await tabs.may_open()


async def test_one_window_a_minute_of_all_servers(tmp_path: object, clock: Clock) -> None:
    with ExitStack() as ending:
        stores = [ending.enter_context(closing(Store(f"sqlite:///{tmp_path}/record.db"))) for _ in range(4)]
        servers = [Tabs(store, clock) for store in stores]
        opened = await asyncio.gather(*(tabs.may_open() for tabs in servers for _ in range(5)))
        assert opened.count(True) == 1
        clock.time += OPENING_MS - 1
        assert not await servers[0].may_open()
        clock.time += 1
        assert await servers[1].may_open()


async def test_one_that_could_not_be_opened_does_not_count(tabs: Tabs) -> None:
    assert await tabs.may_open()
    await tabs.not_opened()
    assert await tabs.may_open()


async def test_a_window_may_still_be_loading(tabs: Tabs, clock: Clock) -> None:
    assert not await tabs.is_loading()
    await tabs.may_open()
    clock.time += LOADING_MS - 1
    assert await tabs.is_loading()
    clock.time += 1
    assert not await tabs.is_loading()
