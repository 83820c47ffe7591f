"""How the server ends: a send that is out is finished, and nothing else keeps it."""

import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, cast

import pytest

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.server.jsonrpc import HANDSHAKE, notification, request, tool_call
from ...helpers.server.processes import COMMAND, PROMPTLY, STARTED, Pipe, connected, environment, running
from ...helpers.systems import LINUX, NO_BREAK, POSIX
from ...helpers.tools.sends import ALICE, held, sends

pytestmark = pytest.mark.system


def _signalled_twice(pipe: Pipe) -> None:
    """As a launcher does that passes on what the process has already got; on Windows as a terminal does."""
    first, second = (
        (signal.CTRL_BREAK_EVENT, signal.CTRL_BREAK_EVENT)
        if sys.platform == "win32"
        else (signal.SIGTERM, signal.SIGINT)
    )
    pipe.process.send_signal(first)
    with pytest.raises(subprocess.TimeoutExpired):
        pipe.process.wait(0.3)
    pipe.process.send_signal(second)


def _stdin_closed(pipe: Pipe) -> None:
    pipe.stdin.close()


def _client_gone(pipe: Pipe) -> None:
    pipe.stdout.close()
    pipe.stdin.close()


ASKED_FROM_WITHIN = """\
import os, signal, socket, threading
from bulkvs_mcp.messaging.system import ending_signals
def end():
    socket.create_connection(("127.0.0.1", int(os.environ["TOLD_AT"]))).recv(1)
    for number in ending_signals():
        signal.raise_signal(number)
threading.Thread(target=end, daemon=True).start()
from bulkvs_mcp.server.entry import main
main("bulkvs-mcp")
"""
"""The command, with a thread that raises what ends a process: by one, too, Windows says what a terminal asks."""


@pytest.mark.parametrize("end", [pytest.param(_signalled_twice, marks=NO_BREAK), _stdin_closed, _client_gone])
def test_a_send_that_is_out_is_finished(end: Callable[[Pipe], None], tmp_path: Path) -> None:
    _finished(end, tmp_path, [COMMAND])


def test_nor_does_a_signal_from_a_thread_cut_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as told:

        def end(pipe: Pipe) -> None:
            told.accept()[0].close()
            with pytest.raises(subprocess.TimeoutExpired):
                pipe.process.wait(0.3)

        command = [sys.executable, "-c", ASKED_FROM_WITHIN]
        _finished(end, tmp_path, command, TOLD_AT=str(told.getsockname()[1]))


def _finished(end: Callable[[Pipe], None], home: Path, command: Sequence[str], **more: str) -> None:
    simulator = Simulator()
    hold = held(simulator)
    with connected(home, simulator, listening=False, command=command, **more) as pipe:
        pipe.say(request("begin", "initialize", **HANDSHAKE), notification("notifications/initialized"))
        pipe.say(tool_call("send", "send_message", to=ALICE, message="Are you there?"))
        assert hold.arrived.wait(STARTED)
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


@LINUX
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
