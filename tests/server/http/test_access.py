"""A line for each call: what, how it ended, how long it took; never whose, and nothing that was said."""

import logging
import re

import httpx2
import pytest
from mcp import Client

from bulkvs_mcp.server.doors.places import Bounds

from ...helpers.serving import serving
from ...helpers.support import ERAS
from ...helpers.tools.sends import ALICE

LINE = re.compile(r"(.+): (\d{3}) in \d+ ms")
WORDS = "The wolf is at the door"
ACCEPT = {"Accept": "application/json, text/event-stream"}


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    found = [record.getMessage() for record in caplog.records if record.name.endswith(".access")]
    return [" ".join(match.groups()) for match in map(LINE.fullmatch, found) if match]


@pytest.mark.parametrize("mode", ERAS)
async def test_a_line_a_call(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with serving(Bounds()) as url, Client(url, mode=mode) as client:
        await client.call_tool("send_message", {"to": ALICE, "message": WORDS})
        await client.call_tool("list_messages", {"search": WORDS})
    said = lines(caplog)
    assert "tools/list 200" in said
    assert [line for line in said if line.startswith("tools/call")] == [
        "tools/call send_message 200",
        "tools/call list_messages 200",
    ]
    assert "310" not in "".join(said)
    assert WORDS not in caplog.text


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'{"jsonrpc": "2.0", "id": 1, "method": "wolf", "params": {}}', "wolf"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "3105551212", "params": {}}', "an unknown method"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "' + b"x" * 50 + b'", "params": {}}', "an unknown method"),
        (b'{"jsonrpc": "2.0", "id": 1, "method": 5}', "an unknown method"),
        (b'{"jsonrpc": "2.0", "id": 1, "result": {}}', "an answer"),
        (b'{"method": "tools/call", "params": {"name": "the wolf"}}', "tools/call an unknown tool"),
        (b'{"method": "tools/call", "params": {"name": ["x"]}}', "tools/call an unknown tool"),
        (b'{"method": "tools/call", "params": 7}', "tools/call an unknown tool"),
        (b"[1, 2]", "nothing readable"),
        (b"the wolf", "nothing readable"),
        (b"[" * 10_000, "nothing readable"),
        (b"", "nothing readable"),
    ],
)
async def test_nothing_of_it_is_a_callers_own_words(
    body: bytes, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with serving(Bounds()) as url, httpx2.AsyncClient(headers=ACCEPT) as client:
        answer = await client.post(url, content=body, headers={"Content-Type": "application/json"})
    assert lines(caplog) == [f"{told} {answer.status_code}"]
