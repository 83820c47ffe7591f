"""What the doctor finds is read as it is found, however long the provider takes."""

import json
import socket
import subprocess
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

import pytest

from ...helpers.listeners import close
from ...helpers.server.processes import COMMAND, environment

REFUSAL = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@dataclass
class Silent:
    """A provider that takes what comes, and says nothing until it is let."""

    listener: socket.socket
    asked: threading.Event = field(default_factory=threading.Event)
    let: threading.Event = field(default_factory=threading.Event)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}/api/v1.0"

    def answer(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                with connection, suppress(OSError):
                    connection.recv(65_536)
                    self.asked.set()
                    self.let.wait()
                    connection.sendall(REFUSAL)


@pytest.fixture
def silent() -> Generator[Silent]:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        provider = Silent(listener)
        thread = threading.Thread(target=provider.answer)
        thread.start()
        yield provider
        provider.let.set()
        close(listener)
        thread.join()


@contextmanager
def examining(silent: Silent, home: Path, *arguments: str) -> Generator[IO[bytes]]:
    """What a doctor writes that asks this provider; it is gone at the end."""
    account = {"BULKVS_USERNAME": "me", "BULKVS_TOKEN": "tok-4f9a8c7e1d2b", "BULKVS_CONFIRM": ""}
    env = environment(home, base_url=silent.base_url) | account
    with subprocess.Popen([COMMAND, "doctor", *arguments], env=env, stdout=subprocess.PIPE) as process:
        try:
            yield cast("IO[bytes]", process.stdout)
        finally:
            process.kill()


def test_what_was_found_is_read_while_the_provider_is_silent(silent: Silent, tmp_path: Path) -> None:
    with examining(silent, tmp_path) as lines:
        before = [lines.readline().split()[1] for _ in range(3)]
        # Only now: had nothing been written until the doctor gave up, it would say that it waited.
        silent.let.set()
        account = lines.readline()
    assert before == [b"versions", b"settings", b"senders"]
    assert account.startswith(b"failed   account")
    assert b"did not accept the API username and token" in account


def test_a_document_is_one_and_comes_at_the_end(silent: Silent, tmp_path: Path) -> None:
    silent.let.set()
    with examining(silent, tmp_path, "--json") as lines:
        document = json.loads(lines.read())
    assert silent.asked.is_set()
    assert {check["name"]: check["status"] for check in document["checks"]}["account"] == "failed"
