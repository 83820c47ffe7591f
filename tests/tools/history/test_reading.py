"""Reading back what was sent and received, as a client does."""

import asyncio
import base64
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.types import CallToolResult

from bulkvs_mcp.messaging.history import messages as history
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.times import shown
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools import waiting as told_waiting
from bulkvs_mcp.tools.history import calls as tool_history
from bulkvs_mcp.tools.history.calls import SHORT
from bulkvs_mcp.tools.showing import NOTHING_RECEIVED

from ...helpers.support import call, error_of, structure, text_of
from ...messaging.receiving.test_inbox import ALICE, BOB, MINUTE, START, Desk

CAROL, BANK = "12125551214", "72465"
TOOLS = ("list_messages", "get_message", "list_conversations", "wait_for_reply")
Rows = list[dict[str, Any]]


@dataclass
class Room:
    """A client on a record, whose clock is the desk's."""

    desk: Desk
    client: Client
    account: Simulator
    url: str

    async def rows(self, **arguments: Any) -> Rows:
        return structure(await call(self.client, "list_messages", **arguments))["messages"]

    async def said(self, **arguments: Any) -> list[str]:
        """The texts of a list, whoever wrote them."""
        return [row.get("text") or row["received_text"] for row in await self.rows(**arguments)]

    async def talks(self, **arguments: Any) -> list[tuple[str, int]]:
        """The conversations of a list, and how many texts of each are unread."""
        listed = structure(await call(self.client, "list_conversations", **arguments))["conversations"]
        return [(row["number"], row["unread"]) for row in listed]

    async def send(self, message: str, to: object = ALICE, **more: Any) -> dict[str, Any]:
        return structure(await call(self.client, "send_message", to=to, message=message, **more))

    async def wait(self, number: str = ALICE, **more: Any) -> CallToolResult:
        return await call(self.client, "wait_for_reply", **{"with_number": number, "timeout_seconds": 60} | more)

    async def comes(self, words: str, number: str = ALICE) -> str:
        """The id of a text that is received a minute later."""
        self.desk.clock.time += MINUTE
        return (await self.desk.text(words, From=number)).message_id

    def goes(self, words: str, to: str = ALICE, **row: Any) -> str:
        """The id of a text that is on record as sent a minute later."""
        self.desk.clock.time += MINUTE
        return self.desk.sent(f"msg_{self.desk.clock.time}", words, to=(to,), **row)


@asynccontextmanager
async def room(folder: Path, **settings: Any) -> AsyncGenerator[Room]:
    """A client on a server whose record is filled behind its back."""
    url, account = f"sqlite://{(folder / 'record.db').as_posix()}", Simulator()
    given = Settings.load({"sandbox": True, "confirm": "off", "store": url} | settings)
    with closing(Store(url)) as store:
        desk = Desk(store)
        async with Client(create_server(given, account, desk.clock)) as client:
            yield Room(desk, client, account, url)


async def pages(room: Room, tool: str = "list_messages", **arguments: Any) -> list[dict[str, Any]]:
    """Every page from the first to the last."""
    found = [structure(await call(room.client, tool, **arguments))]
    while cursor := found[-1].get("next_cursor"):
        found.append(structure(await call(room.client, tool, cursor=cursor, **arguments)))
    return found


# Which messages


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


# Pages


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


# What a message says


async def test_a_long_text_is_cut_in_lists_only(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        ours, theirs = here.desk.sent("msg_long", "a" * 1600), await here.comes("b" * 1600)
        assert await here.said() == ["b" * (SHORT - 1) + "\u2026", "a" * (SHORT - 1) + "\u2026"]
        for identifier, field, whole in ((ours, "text", "a" * 1600), (theirs, "received_text", "b" * 1600)):
            (row,) = structure(await call(here.client, "get_message", message_id=identifier))["messages"]
            assert row[field] == whole


async def test_a_group_message_has_a_row_for_each_recipient(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        sent = await here.send("Dinner?", to=[ALICE, BOB], group=True)
        rows = await here.rows()
        assert {row["message_id"] for row in rows} == {sent["message_id"]}
        assert sorted(row["number"] for row in rows) == [ALICE, BOB]
        whole = structure(await call(here.client, "get_message", message_id=sent["message_id"]))["messages"]
        assert [(row["number"], row["status"]) for row in whole] == [(ALICE, "sent"), (BOB, "sent")]
        assert await here.said(with_number=BOB) == ["Dinner?"]


async def test_the_story_of_a_failure(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.account.fail_next(Fault.answer(400))
        failed = structure(await call(here.client, "send_message", to=ALICE, message="Ready?"))
        message_id = failed["results"][0]["message_id"]
        shown = await call(here.client, "get_message", message_id=message_id)
        (row,) = structure(shown)["messages"]
        assert (row["status"], row["error"]) == ("failed", failed["results"][0]["error"])
        error = row["error"]
        assert text_of(shown).splitlines()[:2] == [
            f'- {row["at"]} to +1 310-555-1212: failed, {message_id}; we wrote: "Ready?"',
            f"  {error['message']} [{error['code']}] Next step: {error['next_step']}",
        ]


async def test_the_story_of_a_delivery(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        message_id = here.goes("Ready?", ref_id="4551F89F")
        silent = await call(here.client, "get_message", message_id=message_id)
        assert (
            text_of(silent).splitlines()[1]
            == "  No receipt has come; receipts are not reliable, so that proves nothing."
        )
        here.desk.clock.time += MINUTE
        await here.desk.receipt("UNDELIV", ref="4551F89F")
        told = await call(here.client, "get_message", message_id=message_id)
        (row,) = structure(told)["messages"]
        at = shown(START + 2 * MINUTE)
        assert (row["delivery"], row["delivery_code"], row["delivery_at"]) == ("undelivered", "255", at)
        assert text_of(told).splitlines()[1] == f"  The carrier reported undelivered at {at}, carrier code 255."


async def test_media(tmp_path: Path) -> None:
    url = "https://media.example.com/cat.png"
    async with room(tmp_path) as here:
        await here.send("Look", media_urls=[url])
        await here.desk.text("Nice", MediaURLs=["https://media.example.com/dog.png"])
        assert {row["direction"]: row["media"] for row in await here.rows()} == {
            "outbound": [url],
            "inbound": ["https://media.example.com/dog.png"],
        }


async def test_what_is_no_message(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        error = error_of(await call(here.client, "get_message", message_id="msg_none"))
    assert error["issues"] == [{"field": "message_id", "problem": "is not that of a message in the record"}]


async def test_their_text_is_stripped_of_what_hides_only(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        words = "I <3 you & <b>him</b>\u200b\u202e\x1b[31m\x00\ufeff\u2066\u2069\r\nline\ttab \U0001f642"
        message_id = await here.comes(words)
        (row,) = structure(await call(here.client, "get_message", message_id=message_id))["messages"]
        assert row["received_text"] == "I <3 you & <b>him</b>[31m\r\nline\ttab \U0001f642"
        assert await here.said() == [row["received_text"]]


# Conversations


async def test_the_latest_comes_first(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("Hello")
        here.goes("Hello Bob", BOB)
        await here.comes("Hello", CAROL)
        assert await here.talks() == [(CAROL, 1), (BOB, 0), (ALICE, 1)]
        here.goes("Hello Alice")
        assert await here.talks() == [(ALICE, 0), (CAROL, 1), (BOB, 0)]
        assert await here.talks(unread_only=True) == [(CAROL, 1)]


async def test_unread_is_what_came_since_our_last(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("one")
        await here.comes("two")
        assert await here.talks() == [(ALICE, 2)]
        for status in ("failed", "not_sent"):
            here.goes(status, status=status)
            assert await here.talks() == [(ALICE, 2)]
        here.goes("perhaps", status="unknown")
        assert await here.talks() == [(ALICE, 0)]
        await here.comes("three")
        assert await here.talks() == [(ALICE, 1)]


async def test_an_answer_that_comes_before_the_outcome_of_our_text_is_unread(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        message_id = here.goes("Ready", status=None, state="sending")
        await here.comes("Coming")
        values = {"id": message_id}
        here.desk.store.write_now(
            lambda tx: tx.change("UPDATE recipients SET status='sent' WHERE message_id=:id", values)
        )
        assert await here.talks() == [(ALICE, 1)]
        assert structure(await here.wait())["messages"][0]["received_text"] == "Coming"


async def test_pages_of_conversations(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        numbers = [f"131055512{n:02}" for n in range(7)]
        for number in numbers:
            # All in the same millisecond.
            await here.desk.text("Hello", From=number)
        for limit in (1, 3, 7):
            found = await pages(here, "list_conversations", limit=limit)
            assert sorted(row["number"] for page in found for row in page["conversations"]) == numbers
            assert found[0].get("left", 0) == 7 - limit
        here.goes("Hello", numbers[0])
        unread = await pages(here, "list_conversations", limit=4, unread_only=True)
        assert [len(page["conversations"]) for page in unread] == [4, 2]


# Waiting


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Set as soon as somebody waits for the record to change."""
    event, changed_since = asyncio.Event(), Store.changed_since

    async def watched(self: Store, version: tuple[int, int], interval: float) -> None:
        event.set()
        await changed_since(self, version, interval)

    monkeypatch.setattr(Store, "changed_since", watched)
    return event


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
        assert "note" not in structure(somebody)
        advice = "Call again to wait longer, or list_messages later."
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


# Who may, and what binds


async def test_read_only_keeps_them_all(tmp_path: Path) -> None:
    async with room(tmp_path, read_only=True) as here:
        listed = {tool.name: tool for tool in (await here.client.list_tools()).tools}
        assert set(TOOLS) <= set(listed)
        for name in TOOLS:
            hints = listed[name].annotations
            assert hints is not None
            assert hints.read_only_hint is True
        message_id = await here.comes("Hello")
        for name, arguments in (("get_message", {"message_id": message_id}), ("list_conversations", {})):
            assert structure(await call(here.client, name, **arguments))["status"] == "ok"


async def test_the_answers_hold_where_nothing_is_on_record(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        for tool, words in (
            ("list_messages", "No messages match."),
            ("list_conversations", "There are no such conversations."),
        ):
            result = await call(here.client, tool)
            assert text_of(result).splitlines()[:2] == [words, NOTHING_RECEIVED]


WISH = "please stop texting me, wrong person"


async def test_a_wish_in_plain_words_is_flagged(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.comes(WISH)
        (row,) = await here.rows()
        assert row["looks_like_opt_out"] is True
        warning = "the last text from +1 310-555-1212 may ask not to be texted any more; read it first."
        asked = {"to": [ALICE, BOB], "message": "See you"}
        preview = structure(await call(here.client, "preview_message", **asked))
        assert warning in preview["warnings"]
        question = structure(await call(here.client, "send_message", **asked))
        assert (question["status"], warning in question["preview"]) == ("confirmation_required", True)
        # Their next one takes it back.
        await here.comes("Oh, it is you. Fine!")
        assert "warnings" not in structure(await call(here.client, "preview_message", **asked))


async def test_two_confirmations_send_one_text(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        first, second = [(await here.send("Ready"))["confirmation_id"] for _ in range(2)]
        assert first != second
        assert (await here.send("Ready", confirmation_id=first))["status"] == "sent"
        refused = await here.send("Ready", confirmation_id=second)
        assert (refused["status"], refused["error"]["code"]) == ("refused", "possible_duplicate")
        assert [sent.recipients for sent in here.account.sent] == [(ALICE,)]
        here.desk.clock.time += MINUTE
        # Asked again, with the warning in view, somebody may still want it.
        again = await here.send("Ready")
        assert "within the last ten minutes" in again["preview"]
        assert (await here.send("Ready", confirmation_id=again["confirmation_id"]))["status"] == "sent"
