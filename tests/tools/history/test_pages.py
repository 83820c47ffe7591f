"""Page after page: nothing skipped or repeated, whatever arrives, and no cursor but ours."""

import base64
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.history import messages as history
from bulkvs_mcp.tools.history import calls as tool_history

from ...helpers.messaging.desk import ALICE, BOB
from ...helpers.support import call, error_of, structure, text_of
from ...helpers.tools.room import pages, room


async def test_nothing_is_skipped_or_repeated_at_the_same_millisecond(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        for n in range(6):
            here.desk.sent(f"msg_{n}", to=(ALICE, BOB))
            await here.desk.text(f"their {n}")
        every = [(row["message_id"], row["number"]) for row in await here.rows(limit=50)]
        assert len(set(every)) == 18
        for limit in (1, 4, 5, 17, 18):
            found = await pages(here, limit=limit)
            assert [(row["message_id"], row["number"]) for page in found for row in page["messages"]] == every
            shown = [len(page["messages"]) for page in found]
            assert [page.get("left", 0) for page in found] == [18 - sum(shown[: n + 1]) for n in range(len(found))]


async def test_what_arrives_meanwhile_moves_nothing(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        for n in range(5):
            await here.comes(f"old {n}")
        first = structure(await call(here.client, "list_messages", limit=2))
        await here.comes("new")
        here.goes("newer")
        second = structure(await call(here.client, "list_messages", limit=2, cursor=first["next_cursor"]))
        assert [row["received_text"] for row in second["messages"]] == ["old 2", "old 1"]
        assert (first["left"], second["left"]) == (3, 1)


async def test_a_filter_holds_over_pages(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        for n in range(3):
            await here.comes(f"Yes {n}")
            here.goes(f"Yes {n}")
            await here.comes("No")
        found = await pages(here, limit=2, search="yes", direction="inbound")
        assert [row["received_text"] for page in found for row in page["messages"]] == ["Yes 2", "Yes 1", "Yes 0"]


async def test_a_page_says_how_to_go_on(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        for n in range(3):
            await here.comes(f"text {n}")
        result = await call(here.client, "list_messages", limit=1)
        cursor = structure(result)["next_cursor"]
        assert f'2 more; call again with cursor="{cursor}".' in text_of(result)


async def test_many_more_are_not_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (history, tool_history):
        monkeypatch.setattr(module, "COUNTED", 3)
    async with room(tmp_path) as here:
        for n in range(6):
            await here.comes(f"text {n}")
        found = await pages(here, limit=1)
        assert [page.get("left") for page in found] == [None, None, 3, 2, 1, None]
        result = await call(here.client, "list_messages", limit=1)
        assert f'More than 3 more; call again with cursor="{found[0]["next_cursor"]}".' in text_of(result)


FORGED = [
    "x",
    "!!!",
    "\u00e9",
    *(
        base64.urlsafe_b64encode(written.encode()).decode().rstrip("=")
        for written in (
            "[]",
            "[1, 2]",
            "{}",
            "null",
            '["a", "b", "c"]',
            f"[{1 << 70}, 1, 1]",
            f"[1, 1, -{1 << 70}]",
            '[Infinity, "", 0]',
            '[1, "\\ud800", 0]',
            "[" * 100,
        )
    ),
]


@pytest.mark.parametrize("tool", ["list_messages", "list_conversations"])
@pytest.mark.parametrize("cursor", FORGED)
async def test_a_forged_cursor(tmp_path: Path, tool: str, cursor: str) -> None:
    async with room(tmp_path) as here:
        await here.comes("Hello")
        error = error_of(await call(here.client, tool, cursor=cursor))
    assert (error["code"], error["issues"]) == (
        "invalid_arguments",
        [{"field": "cursor", "problem": "is not one that a previous answer gave"}],
    )


@pytest.mark.parametrize("tool", ["list_messages", "list_conversations"])
async def test_how_many(tmp_path: Path, tool: str) -> None:
    async with room(tmp_path) as here:
        for n in range(51):
            await here.comes("Hello", f"131055512{n:02}")
        kind = tool.removeprefix("list_")
        for limit in (1, 50):
            assert len(structure(await call(here.client, tool, limit=limit))[kind]) == limit
        assert len(structure(await call(here.client, tool))[kind]) == 20
        for limit in (0, 51, -1):
            assert error_of(await call(here.client, tool, limit=limit))["code"] == "invalid_arguments"
