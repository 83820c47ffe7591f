"""Whether a page reaches a person, and when a window is opened for that."""

import asyncio
import logging
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.approval.tabs import LOADING_MS, OPENING_MS
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.page.opener import Opener
from bulkvs_mcp.server.page.serving import Page
from bulkvs_mcp.server.page.summoning import Summoner

from ...helpers.messaging.desk import Clock
from ...helpers.pace import Pace
from ...helpers.page.desk import left_in, office


class Window:
    """What opens a window: nothing here does."""

    def __init__(self, error: Exception | None = None) -> None:
        self.files: list[str] = []
        self.error = error

    def __call__(self, file: Path) -> None:
        if self.error:
            raise self.error
        self.files.append(file.read_text("utf-8"))

    @property
    def link(self) -> str:
        """The last link that it was led to."""
        return self.files[-1].partition("#")[2].partition('"')[0]


@asynccontextmanager
async def summoning(opener: Opener | None, store: Store, clock: Clock) -> AsyncGenerator[tuple[Summoner, Page]]:
    async with office(store, clock, Pace(0.0)) as place:
        yield Summoner(place.page, opener), place.page


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path}/record.db")


async def test_a_window_is_opened_once_a_minute(store: Store, clock: Clock) -> None:
    window = Window()
    async with summoning(window, store, clock) as (summon, _):
        assert await summon()
        clock.time += OPENING_MS - 1
        assert not await summon()
        clock.time += 1
        assert await summon()
    assert len(window.files) == 2


async def test_while_one_is_loading_it_reaches_them(store: Store, clock: Clock) -> None:
    window = Window()
    async with summoning(window, store, clock) as (summon, _), summoning(window, store, clock) as (other, _):
        found = await asyncio.gather(summon(), other(), summon())
        clock.time += LOADING_MS - 1
        assert [*found, await other()] == [True] * 4
    assert len(window.files) == 1


async def test_none_is_opened_while_a_tab_is_there(store: Store, clock: Clock) -> None:
    window = Window()
    async with summoning(window, store, clock) as (summon, page):
        await page.tabs.here()
        assert await summon()
    assert window.files == []


async def test_a_tab_reaches_them_where_no_window_can_be_opened(store: Store, clock: Clock) -> None:
    """`bulkvs-mcp page` runs, say."""
    async with summoning(None, store, clock) as (summon, page):
        assert not await summon()
        await page.tabs.here()
        assert await summon()


async def test_what_fails_to_open_reaches_nobody(
    store: Store, clock: Clock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    window = Window(FileNotFoundError(2, "s3cr3t"))
    async with summoning(window, store, clock) as (summon, _):
        assert [await summon(), await summon()] == [False, False]
        assert left_in(tmp_path) == []
        window.error = None
        assert await summon()
    assert "s3cr3t" not in caplog.text
    assert window.link not in caplog.text
    assert left_in(tmp_path) == []


async def test_nothing_listens_before(store: Store, clock: Clock) -> None:
    page = Page(store, Decisions(store, clock), clock, Pace())
    summon = Summoner(page, None)
    assert not await summon()
    assert page.url == "http:///"
    await page.aclose()


class TestFile:
    @pytest.fixture(autouse=True)
    def near(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where such files lie: in the home folder on Linux, else among the temporary ones."""
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    async def test_it_is_put_away_once_the_link_was_used(self, tmp_path: Path) -> None:
        async with office() as place:
            window = Window()
            window(place.page.file())
            assert len(left_in(tmp_path)) == 1
            answer = await place.post("/open", {"link": window.link})
            assert (answer.status_code, left_in(tmp_path)) == (200, [])

    async def test_and_at_the_end(self, tmp_path: Path) -> None:
        async with office() as place:
            place.page.file()
        assert left_in(tmp_path) == []
