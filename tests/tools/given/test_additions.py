"""What clients add to a call by themselves is dropped, and of that alone nothing is ever kept."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import pytest
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.tools.app import Ctx
from bulkvs_mcp.tools.given.canonical import ADDED, ADDED_WITH_AN_ID, canonical
from bulkvs_mcp.tools.messages.answers import SendResult
from bulkvs_mcp.tools.registry import SENDS, ToolSpec, served

from ...helpers.messaging.arrivals import record
from ...helpers.support import error_of, in_process, structure, text_of
from ...helpers.tools.deeds import Deed, Person, assert_done, connected, each_deed, each_era, yes
from ...helpers.tools.foretold import account
from ...helpers.tools.good import GOOD
from ...helpers.tools.rounds import asked_for, reply

SECRET = "a-value-that-nobody-asked-for"

CLIENTS: dict[str, tuple[str, dict[str, object]]] = {
    "n8n": (
        "n8n-io/n8n#21500 #21716 #22787",
        {"toolCallId": SECRET, "tool": SECRET, "action": SECRET, "sessionId": SECRET, "chatInput": SECRET},
    ),
    "n8n, of another version": ("n8n-io/n8n#22787", {"toolCallId": SECRET, "sessionId": SECRET}),
    "Cline": ("cline/cline#8256 #9919 #10426", {"task_progress": f"- [x] {SECRET}"}),
    "Cline, with a list": ("cline/cline#9919", {"task_progress": [SECRET]}),
    "both": ("", {"toolCallId": SECRET, "task_progress": SECRET}),
    "without a value": ("", {"toolCallId": None, "chatInput": None, "task_progress": None}),
}
"""What is added, and the reports of it."""

each_client = pytest.mark.parametrize("client", CLIENTS)


def added(client: str) -> dict[str, object]:
    return CLIENTS[client][1]


def test_the_reports_name_all_of_them() -> None:
    assert {name for _, more in CLIENTS.values() for name in more} == ADDED | ADDED_WITH_AN_ID


@each_era
@each_client
@pytest.mark.parametrize("name", GOOD)
async def test_each_tool_works_with_it(name: str, client: str, era: str) -> None:
    async with in_process(account(), mode=era) as connection:
        result = await connection.call_tool(name, GOOD[name] | added(client))
    assert structure(result)["status"] in {"ok", "sent", "created", "updated", "deleted"}, text_of(result)
    assert SECRET not in text_of(result) + str(structure(result))


@each_era
@pytest.mark.parametrize("name", sorted(ADDED_WITH_AN_ID))
async def test_without_the_id_it_may_be_the_model_s(name: str, era: str) -> None:
    simulator = account()
    async with in_process(simulator, mode=era) as client:
        for value in (SECRET, None):
            error = error_of(await client.call_tool("send_message", GOOD["send_message"] | {name: value}))
            assert [issue["field"] for issue in error["issues"]] == [name]
    assert simulator.received == []


@each_era
async def test_what_else_comes_with_it_is_refused_all_the_same(era: str) -> None:
    simulator = account()
    async with in_process(simulator, mode=era) as client:
        for name in ("schedule_at", "tool_call_id", "toolcallid", "random_string", "ToolCallId"):
            more = {name: "tomorrow", "toolCallId": "1"}
            error = error_of(await client.call_tool("send_message", GOOD["send_message"] | more))
            assert [issue["field"] for issue in error["issues"]] == [name]
    assert simulator.received == []


@each_era
@each_client
@each_deed
async def test_an_id_holds_whatever_is_added(deed: Deed, client: str, era: str) -> None:
    simulator = Simulator()
    with_more = deed._replace(arguments=deed.arguments | added(client))
    async with connected(simulator, era) as connection:
        for first, second in ((deed, with_more), (with_more, deed)):
            simulator.reset()
            offer = await connection.call_tool(first.tool, first.arguments)
            relayed = {"confirmation_id": structure(offer)["confirmation_id"]}
            done = await connection.call_tool(second.tool, second.arguments | relayed)
            assert_done(done, deed, "relayed")


@each_client
@each_deed
async def test_so_does_a_person_s_answer(deed: Deed, client: str) -> None:
    with_more = deed._replace(arguments=deed.arguments | added(client))
    for first, second in ((deed, with_more), (with_more, deed)):
        async with connected(Simulator(), "auto", Person(yes(deed))) as connection:
            question = await asked_for(connection, first)
            assert_done(await reply(connection, second, question, yes(deed)), deed, "person")


@each_era
@each_client
async def test_it_is_in_no_log_and_no_record(
    client: str, era: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    more = added(client)
    with caplog.at_level(logging.DEBUG):
        async with in_process(Simulator(), mode=era, confirm="token", store=record(tmp_path)) as connection:
            for name, given in GOOD.items():
                first = structure(await connection.call_tool(name, given | more))
                if identifier := first.get("confirmation_id"):
                    await connection.call_tool(name, given | more | {"confirmation_id": identifier})
            await connection.call_tool("send_message", more)
    ours = [entry.getMessage() for entry in caplog.records if not _of_the_wire(entry)]
    assert ours
    assert [line for line in ours if SECRET in line or "toolCallId" in line or "task_progress" in line] == []
    assert SECRET.encode() not in written_in(tmp_path)


def written_in(folder: Path) -> bytes:
    """Whatever its files hold."""
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


def _of_the_wire(entry: logging.LogRecord) -> bool:
    """The client of these tests logs what it sends; the libraries' own lower levels are silent in the server."""
    return entry.name.split(".")[0] in {"mcp", "client", "httpx2", "asyncio"}


async def _with_a_tool(
    ctx: Ctx,
    tool: str,
    toolCallId: str = "",  # noqa: N803 (the name is a client's)
    task_progress: str = "",
) -> Annotated[CallToolResult, SendResult]:
    raise NotImplementedError


async def _with_an_action(ctx: Ctx, action: str = "") -> Annotated[CallToolResult, SendResult]:
    raise NotImplementedError


REAL = ToolSpec(_with_a_tool, "A tool that has them", SENDS)
PARTLY = ToolSpec(_with_an_action, "A tool that has one of them", SENDS)
SEND = served("off", read_only=False)["send_message"]

MEANT: list[tuple[ToolSpec, Mapping[str, object], Mapping[str, object]]] = [
    (SEND, {"to": "1", "toolCallId": "x", "tool": "y"}, {"to": "1"}),
    (SEND, {"to": "1", "tool": "y"}, {"to": "1", "tool": "y"}),
    (
        REAL,
        {"tool": "y", "toolCallId": "x", "task_progress": "z"},
        {"tool": "y", "toolCallId": "x", "task_progress": "z"},
    ),
    # Its own toolCallId is no sign of a client that adds things.
    (REAL, {"tool": "y", "toolCallId": "x", "action": "a"}, {"tool": "y", "toolCallId": "x", "action": "a"}),
    (REAL, {"tool": None, "task_progress": None}, {"tool": None}),
    (PARTLY, {"action": "a", "tool": "y", "toolCallId": "x"}, {"action": "a"}),
    (PARTLY, {"action": None, "toolCallId": "x"}, {}),
]


@pytest.mark.parametrize(("tool", "given", "meant"), MEANT)
def test_a_real_argument_of_that_name_wins(
    tool: ToolSpec, given: Mapping[str, object], meant: Mapping[str, object]
) -> None:
    assert canonical(tool, given) == meant
