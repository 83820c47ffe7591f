"""Waiting for a reply: what is there already, what comes meanwhile, and what if nothing does."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.tools import waiting as told_waiting
from bulkvs_mcp.tools.showing import NOTHING_RECEIVED

from ...helpers.messaging.desk import ALICE, BOB, MINUTE
from ...helpers.support import call, error_of, structure, text_of
from ...helpers.tools.room import room


async def test_what_is_there_already(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("before")
        here.goes("Coming?")
        await here.comes("Yes")
        await here.comes("At seven")
        await here.comes("Who?", BOB)
        found = await here.wait()
        assert structure(found)["status"] == "replied"
        assert [row["received_text"] for row in structure(found)["messages"]] == ["Yes", "At seven"]


async def test_since_the_epoch_is_everything(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("before")
        here.goes("Coming?")
        await here.comes("Yes")
        for since, expected in (
            ("1970-01-01T00:00:00Z", ["before", "Yes"]),
            ("2027-01-15T08:00:30Z", ["before", "Yes"]),
            ("2027-01-15T08:01:30Z", ["Yes"]),
        ):
            found = structure(await here.wait(since=since))["messages"]
            assert [row["received_text"] for row in found] == expected


async def test_what_another_process_receives(tmp_path: Path, waiting: asyncio.Event) -> None:
    async with room(tmp_path) as here:
        here.goes("Coming?")
        asked = asyncio.create_task(here.wait())
        await asyncio.wait_for(waiting.wait(), 10)
        # The desk has a connection of its own.
        await here.comes("Not I", BOB)
        await here.comes("Yes")
        found = structure(await asyncio.wait_for(asked, 10))
        assert [row["received_text"] for row in found["messages"]] == ["Yes"]


JUMPS = [0, 11, -11, -3 * 1440, 366 * 1440]
"""Minutes by which a clock is wrong."""


@pytest.mark.parametrize("ours", JUMPS)
@pytest.mark.parametrize("theirs", JUMPS)
async def test_a_reply_is_found_whatever_the_clock_was(tmp_path: Path, ours: int, theirs: int) -> None:
    async with room(tmp_path) as here:
        clock, right = here.desk.clock, here.desk.clock.time
        clock.time = right + theirs * MINUTE
        await here.comes("before")
        clock.time = right + ours * MINUTE
        here.goes("Coming?")
        clock.time = right + theirs * MINUTE
        await here.comes("Yes")
        clock.time = right
        await here.comes("Who?", BOB)
        found = structure(await here.wait())
        assert [row["received_text"] for row in found["messages"]] == ["Yes"]


@pytest.mark.parametrize("minutes", JUMPS)
@pytest.mark.parametrize("since", ["", "2027-01-15T08:00:00Z"])
async def test_so_is_one_that_comes_meanwhile(
    tmp_path: Path, waiting: asyncio.Event, minutes: int, since: str
) -> None:
    async with room(tmp_path) as here:
        here.goes("Coming?")
        asked = asyncio.create_task(here.wait(since=since))
        await asyncio.wait_for(waiting.wait(), 10)
        here.desk.clock.time += minutes * MINUTE
        await here.desk.text("Yes")
        found = structure(await asyncio.wait_for(asked, 10))
        assert [row["received_text"] for row in found["messages"]] == ["Yes"]


async def test_what_a_clock_that_was_ahead_dated_is_not_new_for_ever(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        right = here.desk.clock.time
        here.desk.clock.time = right + 366 * 1440 * MINUTE
        await here.desk.text("before")
        here.desk.clock.time = right
        here.goes("Coming?")
        await here.comes("Yes")
        for since in ("", "2027-01-15T08:00:00Z"):
            found = structure(await here.wait(since=since))["messages"]
            assert [row["received_text"] for row in found] == ["Yes"]


async def test_what_was_sent_before_this_version_is_told_by_the_clock(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("before")
        here.goes("Coming?")
        here.desk.store.write_now(lambda tx: tx.change("UPDATE requests SET heard=NULL", {}))
        await here.comes("Yes")
        found = structure(await here.wait())["messages"]
        assert [row["received_text"] for row in found] == ["Yes"]


async def test_nothing_yet(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.goes("Coming?")
        nobody = await here.wait(timeout_seconds=1)
        assert (structure(nobody)["status"], structure(nobody)["note"][: len(NOTHING_RECEIVED)]) == (
            "nothing_yet",
            NOTHING_RECEIVED,
        )
        await here.comes("Who?", BOB)
        somebody = await here.wait(timeout_seconds=1)
        advice = "Call again to wait longer, or list_messages later."
        assert structure(somebody)["note"] == advice
        assert text_of(somebody).splitlines()[0] == f"No reply from +1 310-555-1212 within 1 s. {advice}"


@pytest.mark.parametrize(
    "wrong", [{"timeout_seconds": 0}, {"timeout_seconds": 301}, {"since": "soon"}, {"with_number": ""}]
)
async def test_wrong_arguments_of_waiting(tmp_path: Path, wrong: dict[str, Any]) -> None:
    async with room(tmp_path) as here:
        error = error_of(await call(here.client, "wait_for_reply", **{"with_number": ALICE} | wrong))
    assert (error["code"], [issue["field"] for issue in error["issues"]]) == ("invalid_arguments", list(wrong))


async def test_progress_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told_waiting, "PROGRESS_SECONDS", 0.01)
    told = list[tuple[float, str | None]]()
    async with room(tmp_path) as here:
        enough = asyncio.Event()

        async def heard(progress: float, total: float | None, message: str | None) -> None:
            told.append((progress, message))
            if len(told) == 3:
                enough.set()

        arguments = {"with_number": ALICE, "timeout_seconds": 60}
        asked = asyncio.create_task(here.client.call_tool("wait_for_reply", arguments, progress_callback=heard))
        await asyncio.wait_for(enough.wait(), 10)
        await here.comes("Yes")
        assert structure(await asked)["status"] == "replied"
    assert told[:3] == [(pytest.approx(0.01 * n), "Waiting for a reply.") for n in (1, 2, 3)]
