"""A server as a child process that is spoken to over streamable HTTP, on one connection that is kept."""

import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from .pipe import DEADLINE
from .protocol import HANDSHAKE, Failed, Message, Speaker, answer_to

_HEADERS = {
    "Content-Type": "application/json",
    "Accept": "application/json, text/event-stream",
    "MCP-Protocol-Version": str(HANDSHAKE["protocolVersion"]),
}


class Http(Speaker):
    """A running server.

    Args:
        command: What starts it; the port that it shall listen on is added.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str], log: Path) -> None:
        super().__init__()
        port = free_port()
        with log.open("wb") as stderr:
            self._process = subprocess.Popen(
                [*command, str(port)], env=dict(env), stdin=subprocess.DEVNULL, stdout=stderr, stderr=stderr
            )
        self._session: dict[str, str] = {}
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
        try:
            await_port(port)
        except Failed:
            self.end()
            raise Failed(log.read_text("utf-8", "replace")[-2000:]) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def greet(self) -> Message:
        """The first exchange. The connection is then given up: servers hang up where nobody speaks for a while."""
        result = super().greet()
        self._connection.close()
        return result

    def end(self) -> None:
        """Ends the server."""
        self._connection.close()
        self._process.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
            return
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _answer(self, identifier: int, line: bytes) -> Message:
        for part in self._post(line).splitlines():
            if answer := answer_to(identifier, part.removeprefix(b"data:")):
                return answer
        raise Failed("there is no answer")

    def _say(self, line: bytes) -> None:
        self._post(line)

    def _post(self, line: bytes) -> bytes:
        self._connection.request("POST", "/mcp", line, _HEADERS | self._session)
        response = self._connection.getresponse()
        body = response.read()
        if response.status >= 300:
            raise Failed(f"HTTP {response.status}: {body[:500].decode('utf-8', 'replace')}")
        if session := response.headers.get("mcp-session-id"):
            self._session = {"mcp-session-id": session}
        return body


def free_port() -> int:
    """A port of the loopback that nobody listened on just now."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def await_port(port: int) -> None:
    """Returns once somebody listens.

    Raises:
        Failed: nobody did in time.
    """
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise Failed("nobody listens")
