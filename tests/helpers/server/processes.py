"""The real command as a child process, spoken to through pipes."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from io import BufferedReader, FileIO
from pathlib import Path
from queue import Queue
from typing import IO, cast

from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ..wire import serve_in_thread
from .jsonrpc import HANDSHAKE, Message, notification, request

BIN = Path(sys.executable).parent
COMMAND = shutil.which("bulkvs-mcp", path=str(BIN)) or "bulkvs-mcp"
PROMPTLY = 10.0
"""Seconds in which an idle server has surely ended on a loaded machine; its patience with a call is 30."""

STARTED = 60.0
"""Seconds in which a server has surely started, in Wine on a loaded machine too, and said what it says first."""


def environment(home: Path, simulator: Simulator | None = None, base_url: str = "", **more: str) -> dict[str, str]:
    """Nothing of this machine's settings; `home` stands in for the user's, so that every new file shows."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "PYTHONPATH") if name in os.environ}
    account = {
        "BULKVS_BASE_URL": base_url,
        "BULKVS_USERNAME": simulator.username if simulator else "",
        "BULKVS_TOKEN": simulator.token if simulator else "",
        "BULKVS_FROM": SENDING_NUMBER,
        "BULKVS_CONFIRM": "off",
        "BULKVS_STORE": f"sqlite:///{(home / 'record.db').as_posix()}",
    }
    if sys.platform == "win32":
        # There it would open a window: a desktop is wherever tests run.
        account["BULKVS_PAGE"] = "off"
    folders = dict.fromkeys(
        ("HOME", "USERPROFILE", "LOCALAPPDATA") if sys.platform == "win32" else ("HOME",), str(home)
    )
    return kept | folders | {"PYTHONDONTWRITEBYTECODE": "1"} | account | more


class Pipe:
    """A server as a child, spoken to line by line."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        pipe = subprocess.PIPE
        # A group of its own, to which Ctrl-Break can be sent on Windows.
        group = subprocess.CREATE_NEW_PROCESS_GROUP if sys.platform == "win32" else 0
        self.process = subprocess.Popen(
            command, env=env, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, creationflags=group
        )
        self.stdin, self.stdout = cast("IO[bytes]", self.process.stdin), cast("IO[bytes]", self.process.stdout)
        self.log: list[bytes] = []
        self._heard: Queue[bytes] = Queue()
        self._logged = threading.Event()
        self._readers = [
            threading.Thread(target=self._read, args=(stream, sink), daemon=True)
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
        """The next line, which must be a message and end as the protocol has it, on Windows too."""
        line = self._heard.get(timeout=STARTED)
        assert not line.endswith(b"\r\n")
        return json.loads(line)

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
        assert self._logged.wait(STARTED)
        return self.log[0].decode()

    def ended(self) -> int:
        """The exit code, which must come promptly."""
        code = self.process.wait(PROMPTLY)
        for reader in self._readers:
            if reader.ident:
                # A process that it started may still hold the pipe, and must not.
                reader.join(PROMPTLY)
                assert not reader.is_alive()
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
        # As it is, it would be read byte by byte, which takes Wine a minute for a long line.
        buffered = BufferedReader(cast("FileIO", stream))
        for line in buffered:
            sink(line)
        buffered.detach()


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
def connected(
    home: Path,
    simulator: Simulator,
    *,
    listening: bool = True,
    command: Sequence[str] = (COMMAND,),
    **more: str,
) -> Generator[Pipe]:
    """A server that takes the simulator for the provider."""
    with serve_in_thread(simulator) as base_url:
        env = environment(home, simulator, base_url, **more)
        with running(command, env, listening=listening) as pipe:
            yield pipe
