"""Which messages a list holds: by number, direction, status, time and words."""

from pathlib import Path

import pytest

from bulkvs_mcp.messaging.times import shown

from ...helpers.messaging.desk import ALICE, BOB, MINUTE, START
from ...helpers.support import call, error_of, structure
from ...helpers.tools.room import BANK, CAROL, room


async def test_the_other_number_in_any_format(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.goes("to Alice")
        here.goes("to Bob", BOB)
        await here.comes("from Alice")
        await here.comes("Your code is 1234", BANK)
        for written in (ALICE, "(310) 555-1212", "+1 310.555.1212", "310 555 1212"):
            assert await here.said(with_number=written) == ["from Alice", "to Alice"]
        assert await here.said(with_number=BANK) == ["Your code is 1234"]
        assert await here.said(with_number=CAROL) == []


@pytest.mark.parametrize("written", ["555", "+44 20 7946 0000", "Alice", "1", "\u0661\u0662\u0663\u0664\u0665"])
@pytest.mark.parametrize("tool", ["list_messages", "wait_for_reply"])
async def test_what_is_no_number(tmp_path: Path, tool: str, written: str) -> None:
    async with room(tmp_path) as here:
        error = error_of(await call(here.client, tool, with_number=written))
    assert (error["code"], error["issues"][0]["field"]) == ("invalid_arguments", "with_number")


async def test_a_direction(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.goes("ours")
        await here.comes("theirs")
        assert await here.said(direction="outbound") == ["ours"]
        assert await here.said(direction="inbound") == ["theirs"]
        assert await here.said() == ["theirs", "ours"]


async def test_each_status(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        for status in ("sent", "failed", "unknown", "not_sent"):
            here.goes(status, status=status)
        await here.comes("received")
        here.desk.sent("msg_a", "cut off", status=None, state="sending")
        here.desk.sent("msg_b", "never begun", status=None, state="intended")
        assert await here.said(status="sending") == ["never begun", "cut off"]
        assert await here.said(status="unknown") == ["unknown"]
        # Past its deadline the same row reads otherwise.
        here.desk.clock.time += MINUTE
        found = {row["text"]: row["status"] for row in await here.rows(direction="outbound")}
        assert (found["cut off"], found["never begun"]) == ("unknown", "not_sent")
        assert await here.said(status="sending") == []
        assert await here.said(status="unknown") == ["cut off", "unknown"]
        assert await here.said(status="not_sent") == ["never begun", "not_sent"]
        for status in ("sent", "failed", "received"):
            assert await here.said(status=status) == [status]


@pytest.mark.parametrize("of_theirs", [True, False])
async def test_since_a_moment(tmp_path: Path, of_theirs: bool) -> None:
    async with room(tmp_path) as here:
        for words in ("one", "two", "three"):
            await here.comes(words) if of_theirs else here.goes(words)
        # The first came a minute after 2027-01-15T08:00Z.
        for since in ("2027-01-15T08:02:00Z", "2027-01-15T00:02:00-08:00", "20270115T080200+0000"):
            assert await here.said(since=since) == ["three", "two"]
        assert await here.said(since=shown(START + 2 * MINUTE)[:19]) == ["three", "two"]
        assert await here.said(since="2027-01-15T08:02:00.001Z") == ["three"]
        assert len(await here.said(since="2027-01-13")) == 3
        assert await here.said(since="2027-01-17") == []


@pytest.mark.parametrize("since", ["yesterday", "2027-13-01", "1800000000", "0001-01-01T00:00+14:00", " "])
@pytest.mark.parametrize("tool", ["list_messages", "wait_for_reply"])
async def test_what_is_no_moment(tmp_path: Path, tool: str, since: str) -> None:
    async with room(tmp_path) as here:
        error = error_of(await call(here.client, tool, with_number=ALICE, since=since))
    problem = "is not an ISO 8601 date or time such as 2026-11-23T09:00"
    assert error["issues"] == [{"field": "since", "problem": problem}]


# Search


async def test_words(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.goes("Your table at Ren\u00e9's is ready")
        await here.comes("TABLE for two, please: NEAR the door")
        for search in ("table", "Table", "tab", "ready table", "rene", "Ren\u00e9", "Rene\u0301's", "you*"):
            assert "Your table at Ren\u00e9's is ready" in await here.said(search=search), search
        assert len(await here.said(search="table")) == 2
        assert await here.said(search="tab le") == []
        assert await here.said(search="table", direction="outbound", with_number=BOB) == []


@pytest.mark.parametrize(
    "search",
    [
        '"',
        '"zebra',
        "table AND",
        "NOT table",
        "table OR zebra",
        "NEAR(table door, 2)",
        "text:table",
        "^zebra",
        "-zebra",
        "(",
        "*",
        "{a b}: c",
        "'; DROP TABLE requests; --",
        "???",
        "\0",
        "zebra\0table",
        "\U0001f642",
        "a" * 200,
        "%",
        "_",
    ],
)
async def test_no_search_is_anything_but_words(tmp_path: Path, search: str) -> None:
    async with room(tmp_path) as here:
        here.goes("Your table is ready")
        result = await call(here.client, "list_messages", search=search)
        assert (result.is_error, structure(result)["messages"]) == (False, [])
        assert await here.said(search="table") == ["Your table is ready"]
