"""A tab that shows conversations is told of what is another, and of nothing else."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import anyio
import pytest

from ....helpers.page.desk import ALICE, BOB, WHOLE, Office, office


@pytest.fixture
async def place() -> AsyncGenerator[Office]:
    async with office(shown=WHOLE) as place:
        yield place


def _drawn(found: dict[str, Any], before: dict[str, str] | None = None) -> dict[str, str]:
    """The versions that a tab has after it drew that."""
    parts = {name: found[name]["version"] for name in ("people", "texts") if found[name]}
    return (before or {}) | {"version": found["version"]} | parts


async def _held(place: Office, session: str, number: str, drawn: dict[str, str]) -> "asyncio.Task[dict[str, Any]]":
    """A request that is under way."""
    asking = asyncio.create_task(place.watched(session, number, **drawn))
    with anyio.fail_after(10):
        while not await place.page.tabs.is_there():  # noqa: ASYNC110 (the record tells it, and no event)
            await asyncio.sleep(0)
    return asking


async def test_everything_at_first(place: Office) -> None:
    await place.text("Hello")
    found = await place.watched(await place.session(), ALICE)
    assert [one["number"] for one in found["people"]["people"]] == [ALICE]
    assert [one["text"] for one in found["texts"]["texts"]] == ["Hello"]
    assert found["waiting"] == []


async def test_a_new_text_is_told_at_once(place: Office) -> None:
    await place.text("Hello")
    session = await place.session()
    drawn = _drawn(await place.watched(session, ALICE))
    asking = await _held(place, session, ALICE, drawn)
    await place.text("Anybody there?")
    with anyio.fail_after(10):
        found = await asking
    assert [one["text"] for one in found["texts"]["texts"]] == ["Hello", "Anybody there?"]
    assert found["people"]["people"][0]["unread"] == 2


async def test_that_of_somebody_else_changes_the_list_only(place: Office) -> None:
    await place.text("Hello")
    session = await place.session()
    drawn = _drawn(await place.watched(session, ALICE))
    asking = await _held(place, session, ALICE, drawn)
    await place.text("Hi", BOB)
    with anyio.fail_after(10):
        found = await asking
    assert found["texts"] is None
    assert [one["number"] for one in found["people"]["people"]] == [BOB, ALICE]


async def test_so_is_a_question(place: Office) -> None:
    session = await place.session()
    drawn = _drawn(await place.watched(session))
    asking = await _held(place, session, "", drawn)
    asked = await place.ask()
    with anyio.fail_after(10):
        found = await asking
    assert ([one["id"] for one in found["waiting"]], found["people"], found["texts"]) == ([asked.id], None, None)


async def test_what_the_record_notes_of_tabs_is_no_news(place: Office) -> None:
    """Their notes are writes of the same record: the versions are of what is shown."""
    session = await place.session()
    before = await place.watched(session)
    await place.page.tabs.gone()
    await place.page.tabs.here()
    assert _drawn(await place.watched(session)) == _drawn(before)


async def test_another_process_on_the_record_sees_it_too(place: Office) -> None:
    async with office(place.store, shown=WHOLE) as other:
        session = await other.session()
        drawn = _drawn(await other.watched(session, ALICE))
        asking = await _held(other, session, ALICE, drawn)
        await place.text("Hello")
        with anyio.fail_after(10):
            assert [one["text"] for one in (await asking)["texts"]["texts"]] == ["Hello"]
