"""The real command as a child process, from the SDK's client and from pipes written by hand."""

import json
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

import pytest
from mcp import Client, StdioServerParameters

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.server.jsonrpc import ENVELOPE, HANDSHAKE, Message, notification, request, tool_call
from ...helpers.server.processes import COMMAND, Pipe, connected, environment, running
from ...helpers.support import ERAS
from ...helpers.systems import POSIX
from ...helpers.tools.every_tool import TOOLS, use_every_tool
from ...helpers.tools.sends import ALICE, sends
from ...helpers.wire import serve


@pytest.mark.parametrize("mode", ERAS)
async def test_every_tool_in_both_eras(mode: str, tmp_path: Path) -> None:
    simulator = Simulator()
    async with serve(simulator) as base_url:
        child = StdioServerParameters(command=COMMAND, env=environment(tmp_path, simulator, base_url))
        async with Client(child, mode=mode) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} >= TOOLS
            await use_every_tool(client, simulator)


_BY_HAND: tuple[tuple[str, Message], ...] = (
    ("list_campaigns", {}),
    ("list_webhooks", {}),
    ("send_message", {"to": [ALICE], "message": "between us 1"}),
    ("send_message", {"to": ["3105550198"], "message": "between us 2"}),
    ("send_message", {"to": ["310-555-1212 between us"], "message": "between us 3"}),
    ("put_webhook", {"name": "Hand", "url": "https://texts.example.com/hand?key=5up3r"}),
    ("delete_webhook", {"name": "Hand"}),
)


def test_a_conversation_by_hand_leaves_nothing_secret_in_the_log(tmp_path: Path) -> None:
    simulator = Simulator(username="me@example.com", token="tok-5up3r-s3cret")
    with connected(tmp_path, simulator, BULKVS_LOG_LEVEL="DEBUG") as pipe:
        assert pipe.begin()["result"]["protocolVersion"] == "2025-06-18"
        assert {tool["name"] for tool in pipe.ask("tools/list")["result"]["tools"]} >= TOOLS
        statuses = [_status(pipe, *step) for step in _BY_HAND]
        pipe.stdin.close()
        assert pipe.ended() == 0

    assert statuses == ["ok", "ok", "sent", "unknown", "failed", "created", "deleted"]
    assert sends(simulator) == 2
    log = b"".join(pipe.log).decode()
    assert "send_message" in log
    basic = b64encode(b"me@example.com:tok-5up3r-s3cret").decode()
    secrets = ("5up3r", basic, "5551212", "555-1212", "5550198", "555-0198", "9060901", "between us", "Traceback")
    assert [secret for secret in secrets if secret in log] == []


def _status(pipe: Pipe, tool: str, arguments: Message) -> str:
    result = pipe.ask("tools/call", name=tool, arguments=arguments)["result"]
    assert result["isError"] is (result["structuredContent"]["status"] in ("unknown", "failed"))
    return result["structuredContent"]["status"]


def test_every_call_is_answered_though_stdin_ends_at_once(tmp_path: Path) -> None:
    tools = ["list_campaigns", "list_webhooks"] * 5
    lines = [request("begin", "initialize", **HANDSHAKE), notification("notifications/initialized")]
    lines += [tool_call(number, tool) for number, tool in enumerate(tools)]
    lines += [tool_call("send", "send_message", to=ALICE, message="hello")]

    answers = _printf(lines, tmp_path, "--sandbox", "--confirm", "off")

    results = {answer["id"]: answer["result"] for answer in answers}
    assert "protocolVersion" in results.pop("begin")
    assert (len(answers), set(results)) == (len(tools) + 2, {"send", *range(len(tools))})
    assert {result["structuredContent"]["status"] for result in results.values()} == {"ok", "sent"}
    assert all(result["structuredContent"]["sandbox"] for result in results.values())


def test_what_nobody_waits_for_does_not_delay_the_end(tmp_path: Path) -> None:
    """A call that its client cancelled, and a subscription: neither is answered before the end."""
    lines = [
        request(1, "tools/call", name="list_campaigns", arguments={}, _meta=ENVELOPE),
        request(2, "tools/call", name="list_webhooks", arguments={}, _meta=ENVELOPE),
        notification("notifications/cancelled", requestId="2"),
        request(3, "subscriptions/listen", notifications={"toolsListChanged": True}, _meta=ENVELOPE),
    ]
    [result] = [answer["result"] for answer in _printf(lines, tmp_path, "--sandbox") if answer.get("id") == 1]
    assert result["structuredContent"]["status"] == "ok"


def _printf(lines: Sequence[bytes], home: Path, *flags: str) -> list[Message]:
    piped = b"\n".join(lines) + b"\n"
    env = environment(home)
    done = subprocess.run([COMMAND, *flags], input=piped, env=env, capture_output=True, timeout=25, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


_NOISY = """
import os, sys
from bulkvs_mcp.server import app, command_line
carry_out = app.TextingServer.call_tool
async def noisy(self, name, arguments, context=None):
    print("stray")
    os.write(1, b"stray bytes\\n")
    os.system("echo stray child")
    assert sys.stdin.read() == ""
    return await carry_out(self, name, arguments, context)
app.TextingServer.call_tool = noisy
command_line.main(["--sandbox"])
"""


@POSIX
def test_stray_output_and_input_miss_the_wire(tmp_path: Path) -> None:
    with running([sys.executable, "-c", _NOISY], environment(tmp_path)) as pipe:
        pipe.begin()
        pipe.say(tool_call(1, "list_campaigns"), tool_call(2, "list_webhooks"))
        assert {pipe.hear()["id"], pipe.hear()["id"]} == {1, 2}
        pipe.process.send_signal(signal.SIGINT)
        assert pipe.ended() == 0
    log = b"".join(pipe.log)
    assert [log.count(stray) for stray in (b"stray\n", b"stray bytes\n", b"stray child\n")] == [2, 2, 2]
