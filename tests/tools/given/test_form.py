"""Arguments that come in another form than an object, and an answer that comes with another call."""

import json
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from inline_snapshot import snapshot
from mcp import MCPError

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.server.jsonrpc import ENVELOPE, request
from ...helpers.server.processes import COMMAND, Pipe, connected, environment, running
from ...helpers.support import call, error_of, in_process
from ...helpers.tools.deeds import SEND, Person, yes
from ...helpers.tools.deeds import connected as asking
from ...helpers.tools.rounds import asked_for, reply

HI = {"to": "13105551212", "message": "Hi"}
ERAS = ("2025-06-18", "2026-07-28")
ACCEPT = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}

each_era = pytest.mark.parametrize("era", ERAS)


@contextmanager
def by_hand(home: Path, simulator: Simulator, era: str) -> Generator["Calls"]:
    """A server as a child, called with whatever stands in the place of the arguments."""
    with connected(home, simulator) as pipe:
        if era == ERAS[0]:
            pipe.begin()
        yield Calls(pipe, {} if era == ERAS[0] else {"_meta": ENVELOPE})


class Calls:
    def __init__(self, pipe: Pipe, more: dict[str, Any]) -> None:
        self.pipe, self.more, self.count = pipe, more, 0

    def __call__(self, tool: object, **arguments: object) -> dict[str, Any]:
        self.count += 1
        self.pipe.say(request(self.count, "tools/call", name=tool, **arguments, **self.more))
        return self.pipe.hear()


NOTHING: tuple[object, ...] = (None, {}, [])


@each_era
def test_nothing_is_given_in_each_form_of_nothing(era: str, tmp_path: Path) -> None:
    with by_hand(tmp_path, Simulator(), era) as say:
        answers = [say("list_webhooks"), *(say("list_webhooks", arguments=nothing) for nothing in NOTHING)]
        needed = say("send_message", arguments=[])
    assert [answer["result"]["structuredContent"]["status"] for answer in answers] == ["ok"] * 4
    assert [issue["field"] for issue in needed["result"]["structuredContent"]["error"]["issues"]] == ["to"]


OTHER_FORMS = (
    json.dumps(HI),
    f" {json.dumps(HI)}\n",
    json.dumps(json.dumps(HI)),
    "{}",
    "[]",
    "null",
    "",
    "to=13105551212&message=Hi",
    5,
    True,
    False,
    0,
    0.5,
    [HI],
    ["13105551212", "Hi"],
)


@each_era
def test_arguments_that_are_no_object_are_refused_where_a_model_sees_it(era: str, tmp_path: Path) -> None:
    simulator = Simulator()
    with by_hand(tmp_path, simulator, era) as say:
        answers = [say("send_message", arguments=form) for form in OTHER_FORMS]
    for answer in answers:
        result = answer["result"]
        error = result["structuredContent"]["error"]
        assert result["isError"] is True
        assert (error["code"], error["outcome"]) == ("invalid_arguments", "not_done")
        assert [issue["field"] for issue in error["issues"]] == ["arguments"]
        assert "not an object" in error["issues"][0]["problem"]
        assert "310" not in str(result)
    assert simulator.received == []


def test_so_they_are_over_http(tmp_path: Path) -> None:
    """In the era whose every request stands alone."""
    call = {"name": "list_webhooks", "_meta": ENVELOPE}
    heads = {"MCP-Protocol-Version": ERAS[1], "Mcp-Method": "tools/call", "Mcp-Name": "list_webhooks"}
    env, forms = environment(tmp_path, BULKVS_SANDBOX="1"), ("{}", NOTHING[-1])
    with running([COMMAND, "http", "--port", "0"], env) as pipe, httpx2.Client(headers=ACCEPT | heads) as client:
        [url] = re.findall(r"http://\S+:\d+/mcp", pipe.announced())
        posted = [client.post(url, content=request(1, "tools/call", **call, arguments=form)) for form in forms]
    found = [answer.json()["result"]["structuredContent"] for answer in posted]
    assert [structure["status"] for structure in found] == ["failed", "ok"]
    assert [issue["field"] for issue in found[0]["error"]["issues"]] == ["arguments"]


@each_era
def test_an_unknown_tool_is_told_as_ever(era: str, tmp_path: Path) -> None:
    with by_hand(tmp_path, Simulator(), era) as say:
        answers = [say("send_sms", arguments=form) for form in (*NOTHING, "{}")]
        odd = say(["send_message"], arguments={})
    assert {answer["result"]["content"][0]["text"] for answer in answers} == {"Unknown tool: send_sms"}
    assert odd["error"]["code"] == -32602


async def test_the_cause_is_named() -> None:
    """A call whose only argument is the whole call as text is the same mistake a floor deeper."""
    async with in_process(Simulator()) as client:
        error = error_of(await call(client, "send_message", arguments=json.dumps(HI)))
    assert error["issues"] == snapshot(
        [
            {
                "field": "arguments",
                "problem": "is text and not an object, and what a text holds is never parsed; send_message takes"
                " an object with to, message, media_urls, from_number, group, allow_duplicate, request_key",
            }
        ]
    )


async def test_a_whole_call_within_a_call_is_not_unpacked() -> None:
    simulator = Simulator()
    async with in_process(simulator) as client:
        error = error_of(await call(client, "send_message", arguments=HI))
    assert [issue["field"] for issue in error["issues"]] == ["to", "arguments"]
    assert simulator.received == []


async def test_an_answer_that_comes_with_another_call_is_told_why() -> None:
    simulator = Simulator()
    async with asking(simulator, "auto", Person(yes(SEND))) as client:
        question = await asked_for(client, SEND)
        with pytest.raises(MCPError) as rejected:
            await reply(client, SEND, question, yes(SEND), message="Your table is gone")
    assert (rejected.value.code, rejected.value.error.data) == (-32602, {"reason": "invalid_request_state"})
    assert rejected.value.error.message == snapshot(
        "Nothing was done: the answer that came does not belong to this call. It is good for a day, and only with"
        " the tool and the arguments that the question was about, exactly as they were. Call again without"
        " requestState; the server asks anew."
    )
    assert simulator.received == []
