"""The real command as a child process, from the SDK's client and from pipes written by hand."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import threading
from base64 import b64encode
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from typing import IO, Any, cast

import anyio
import anyio.to_thread
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcp import Client, StdioServerParameters
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import ERAS, call, structure, text_of
from ...helpers.wire import serve, serve_in_thread

BIN = Path(sys.executable).parent
COMMAND = shutil.which("bulkvs-mcp", path=str(BIN)) or "bulkvs-mcp"
TOOLS = {"send_message", "list_webhooks", "put_webhook", "delete_webhook", "list_campaigns"}
"""Those that reach the provider."""
ALICE = "(310) 555-1212"
PROMPTLY = 10.0
"""Seconds in which an idle server has surely ended on a loaded machine; its patience with a call is 30."""
PARSE_ERROR, INVALID_REQUEST = -32700, -32600
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")

Message = dict[str, Any]
Answers = Callable[[bytes], list[Message]]


@dataclass(frozen=True)
class Hold(Fault):
    """The account took the text, and its answer waits until the test lets it go."""

    arrived: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)
    cut: threading.Event = field(default_factory=threading.Event)
    """The server has hung up without waiting for the answer."""

    async def deliver(self, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        self.arrived.set()
        async with anyio.create_task_group() as waiting:
            waiting.start_soon(self._notice_cut, receive)
            await anyio.to_thread.run_sync(self.released.wait, PROMPTLY)
            waiting.cancel_scope.cancel()
        await answer(scope, receive, send)

    async def _notice_cut(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self.cut.set()


def held(simulator: Simulator) -> Hold:
    """The next send waits."""
    hold = Hold("delay")
    simulator.fail_next(hold, operation="send")
    return hold


def environment(home: Path, simulator: Simulator | None = None, base_url: str = "", **more: str) -> dict[str, str]:
    """Nothing of this machine's settings; `home` stands in for the user's, so that every new file shows."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "PYTHONPATH") if name in os.environ}
    account = {
        "BULKVS_BASE_URL": base_url,
        "BULKVS_USERNAME": simulator.username if simulator else "",
        "BULKVS_TOKEN": simulator.token if simulator else "",
        "BULKVS_FROM": SENDING_NUMBER,
        "BULKVS_CONFIRM": "off",
        "BULKVS_STORE": f"sqlite:///{home / 'record.db'}",
    }
    return kept | {"HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"} | account | more


class Pipe:
    """A server as a child, spoken to line by line."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, env=env, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0)
        self.stdin, self.stdout = cast("IO[bytes]", self.process.stdin), cast("IO[bytes]", self.process.stdout)
        self.log: list[bytes] = []
        self._heard: Queue[bytes] = Queue()
        self._logged = threading.Event()
        self._readers = [
            threading.Thread(target=self._read, args=(stream, sink))
            for stream, sink in ((self.process.stdout, self._heard.put), (self.process.stderr, self._log))
        ]

    def listen(self) -> None:
        """Begins to read what the server writes."""
        for reader in self._readers:
            reader.start()

    def say(self, *lines: bytes) -> None:
        for line in lines:
            self.stdin.write(line + b"\n")

    def hear(self) -> Message:
        """The next line, which must be a message."""
        return json.loads(self._heard.get(timeout=2 * PROMPTLY))

    def ask(self, method: str, **params: object) -> Message:
        self.say(request(method, method, **params))
        return self.hear()

    def begin(self) -> Message:
        """The handshake of 2025-06-18."""
        answer = self.ask("initialize", **HANDSHAKE)
        self.say(notification("notifications/initialized"))
        return answer

    def announced(self) -> str:
        """The first line that it logs."""
        assert self._logged.wait(2 * PROMPTLY)
        return self.log[0].decode()

    def ended(self) -> int:
        """The exit code, which must come promptly."""
        code = self.process.wait(PROMPTLY)
        for reader in self._readers:
            if reader.ident:
                reader.join()
        return code

    def close(self) -> None:
        """Whatever the test did, nothing is left."""
        self.process.kill()
        self.ended()
        for stream in (self.stdin, self.stdout, cast("IO[bytes]", self.process.stderr)):
            stream.close()

    def _log(self, line: bytes) -> None:
        self.log.append(line)
        self._logged.set()

    def _read(self, stream: IO[bytes], sink: Callable[[bytes], object]) -> None:
        for line in stream:
            sink(line)


@contextmanager
def running(command: Sequence[str], env: Mapping[str, str], *, listening: bool = True) -> Generator[Pipe]:
    """A server that is gone at the end."""
    pipe = Pipe(command, env)
    try:
        if listening:
            pipe.listen()
        yield pipe
    finally:
        pipe.close()


@contextmanager
def connected(home: Path, simulator: Simulator, *, listening: bool = True, **more: str) -> Generator[Pipe]:
    """A server that takes the simulator for the provider."""
    with serve_in_thread(simulator) as base_url:
        env = environment(home, simulator, base_url, **more)
        with running([COMMAND], env, listening=listening) as pipe:
            yield pipe


HANDSHAKE: Message = {
    "protocolVersion": "2025-06-18",
    "capabilities": {},
    "clientInfo": {"name": "by-hand", "version": "1"},
}
ENVELOPE: Message = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": {"name": "by-hand", "version": "1"},
}


def request(identifier: object, method: str, **params: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": identifier, "method": method, "params": params}).encode()


def notification(method: str, **params: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode()


def tool_call(identifier: object, tool: str, **arguments: object) -> bytes:
    return request(identifier, "tools/call", name=tool, arguments=arguments)


def sends(simulator: Simulator) -> int:
    """How many requests to send have reached the provider."""
    return sum(received.path.endswith("/messageSend") for received in simulator.received)


async def use_every_tool(client: Client, simulator: Simulator) -> None:
    """Each tool does its work at the provider."""
    url, text = "https://texts.example.com/wire", f"Over the wire {client.protocol_version}"
    campaigns = await call(client, "list_campaigns")
    created = await call(client, "put_webhook", name="Wire", url=url)
    listed = await call(client, "list_webhooks", name="Wire")
    sent = await call(client, "send_message", to=ALICE, message=text)
    deleted = await call(client, "delete_webhook", name="Wire")

    assert len(structure(campaigns)["campaigns"]) == len(simulator.campaigns)
    assert structure(created)["status"] == "created"
    assert structure(listed)["webhooks"][0]["url"] == url
    assert structure(sent)["status"] == "sent", text_of(sent)
    assert [message.text for message in simulator.sent].count(text) == 1
    assert structure(deleted)["status"] == "deleted"
    assert list(simulator.webhooks) == [DEFAULT_WEBHOOK]


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


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Generator[Answers]:
    """All that a sandboxed server says to a line, before it answers the ping that follows."""
    with running([COMMAND, "--sandbox"], environment(tmp_path_factory.mktemp("home"))) as pipe:
        pipe.begin()

        def say(line: bytes) -> list[Message]:
            pipe.say(line, request("still here", "ping"))
            return list(iter(pipe.hear, {"jsonrpc": "2.0", "id": "still here", "result": {}}))

        yield say


@pytest.mark.parametrize(
    ("line", "identifier", "code"),
    [
        (b'{"jsonrpc":"2.0","id":7,"method":', None, PARSE_ERROR),
        (b'{"jsonrpc":"2.0","id":7,"method":"ping","params":{"a":"\\ud83d"}}', 7, PARSE_ERROR),
        (b'{"jsonrpc":"2.0","id":"\\ud83d","method":"ping"}', None, PARSE_ERROR),
        (b'{"jsonrpc":"2.0","id":7,"method":"\xed\xa0\x80"}', 7, PARSE_ERROR),
        (b"\xff\xfe\x00 no text", None, PARSE_ERROR),
        (b"[" * 100_000, None, PARSE_ERROR),
        (b'[{"jsonrpc":"2.0","id":7,"method":"ping"}]', None, INVALID_REQUEST),
        (b"[]", None, INVALID_REQUEST),
        (b'"ping"', None, INVALID_REQUEST),
        (b"42", None, INVALID_REQUEST),
        (b"null", None, INVALID_REQUEST),
        (b'{"method":"ping"}', None, INVALID_REQUEST),
        (b'{"jsonrpc":"1.0","id":"x","method":"ping"}', "x", INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":7,"method":5}', 7, INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":7,"method":"ping","params":[1]}', 7, INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":true,"method":5}', None, INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":true,"method":"ping"}', None, INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":1.5,"method":"ping"}', None, INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":null,"method":"ping"}', None, INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":[7],"method":"ping"}', None, INVALID_REQUEST),
    ],
)
def test_a_line_that_is_no_message_is_answered(
    answers: Answers, line: bytes, identifier: object, code: int
) -> None:
    [refusal] = answers(line)
    assert (refusal["id"], refusal["error"]["code"]) == (identifier, code)


@pytest.mark.parametrize(
    "line",
    [
        b'{"jsonrpc":"2.0","id":7,"result":{}}',
        b'{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"no"}}',
        b'{"jsonrpc":"2.0","method":"notifications/of/nothing"}',
        b" \t\r",
    ],
)
def test_what_needs_no_answer_gets_none(answers: Answers, line: bytes) -> None:
    assert answers(line) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    line=st.binary(min_size=1).filter(lambda line: line.strip() and b"\n" not in line)
    | st.text(st.characters(exclude_characters="\n"), min_size=1).map(lambda text: json.dumps(text).encode())
)
def test_garbage_is_answered_once_and_survived(answers: Answers, line: bytes) -> None:
    [refusal] = answers(line)
    assert refusal["error"]["code"] in (PARSE_ERROR, INVALID_REQUEST)


def test_a_long_line_arrives_whole(answers: Answers) -> None:
    identifier = "x" * 1_000_000
    assert answers(request(identifier, "ping")) == [{"jsonrpc": "2.0", "id": identifier, "result": {}}]


def _signalled_twice(pipe: Pipe) -> None:
    """As a launcher does that passes on what the process has already got."""
    pipe.process.send_signal(signal.SIGTERM)
    with pytest.raises(subprocess.TimeoutExpired):
        pipe.process.wait(0.3)
    pipe.process.send_signal(signal.SIGINT)


def _stdin_closed(pipe: Pipe) -> None:
    pipe.stdin.close()


def _client_gone(pipe: Pipe) -> None:
    pipe.stdout.close()
    pipe.stdin.close()


@POSIX
@pytest.mark.parametrize("end", [_signalled_twice, _stdin_closed, _client_gone])
def test_a_send_that_is_out_is_finished(end: Callable[[Pipe], None], tmp_path: Path) -> None:
    simulator = Simulator()
    hold = held(simulator)
    with connected(tmp_path, simulator, listening=False) as pipe:
        pipe.say(request("begin", "initialize", **HANDSHAKE), notification("notifications/initialized"))
        pipe.say(tool_call("send", "send_message", to=ALICE, message="Are you there?"))
        assert hold.arrived.wait(2 * PROMPTLY)
        end(pipe)
        with pytest.raises(subprocess.TimeoutExpired):
            pipe.process.wait(0.3)
        assert not hold.cut.is_set()
        hold.released.set()
        assert pipe.ended() == 0
        answered = b"" if pipe.stdout.closed else pipe.stdout.read()
        complaint = cast("IO[bytes]", pipe.process.stderr).read()
    assert not hold.cut.is_set()
    assert (sends(simulator), len(simulator.sent)) == (1, 1)
    assert (b'"status":"sent"' in answered) is (end is _stdin_closed)
    assert b"Traceback" not in complaint


@POSIX
def test_a_start_touches_nothing_and_an_idle_server_ends_at_once(tmp_path: Path) -> None:
    simulator = Simulator()
    with connected(tmp_path, simulator, BULKVS_STORE="", BULKVS_FRONT="off") as pipe:
        pipe.begin()
        pipe.ask("tools/list")
        assert _listening(pipe.process.pid) == set()
        pipe.process.send_signal(signal.SIGTERM)
        assert pipe.ended() == 0
    assert simulator.received == []
    assert list(tmp_path.rglob("*")) == []
    assert b"".join(pipe.log) == b""


def _listening(pid: int) -> set[str]:
    """The sockets that a process listens on, where the system shows them."""
    if not Path("/proc/net/tcp").exists():
        return set()
    rows = [line.split() for table in ("tcp", "tcp6") for line in _lines(Path("/proc/net", table))]
    listening = {f"socket:[{row[9]}]" for row in rows if row[3] == "0A"}
    return listening & {str(descriptor.readlink()) for descriptor in Path(f"/proc/{pid}/fd").iterdir()}


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()[1:] if path.exists() else []


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


@pytest.mark.skipif(sys.platform != "linux", reason="sets the size of a pipe")
def test_a_client_that_does_not_read_cannot_keep_it_alive(tmp_path: Path) -> None:
    import fcntl

    with running([COMMAND, "--sandbox"], environment(tmp_path), listening=False) as pipe:
        fcntl.fcntl(pipe.stdout, fcntl.F_SETPIPE_SZ, 4096)
        pipe.say(request("begin", "initialize", **HANDSHAKE), notification("notifications/initialized"))
        pipe.stdout.readline()
        pipe.say(request(1, "tools/list"))
        # Once its beginning can be read, the rest of the answer, longer than the pipe, is being written.
        assert select.select([pipe.stdout], [], [], PROMPTLY)[0]
        pipe.process.send_signal(signal.SIGTERM)
        assert pipe.ended() == 0
