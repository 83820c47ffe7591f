"""Where everything is measured: a temporary folder, a simulated account, and each server as a user sets it up."""

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from .envs import Installed
from .pipe import Pipe
from .protocol import Era, Failed
from .web import Http

SENDER, RECIPIENT = "13109060901", "13105551212"
_ANNOUNCED = re.compile(r"BULKVS_\w+=\S+")


@dataclass(frozen=True)
class Subject:
    """A server with its settings and a home of its own."""

    name: str
    server: Installed
    env: Mapping[str, str]
    home: Path

    def pipe(self, era: Era = "handshake") -> Pipe:
        """Starts it."""
        return Pipe(self.server.command, self._environment, self.home / "stderr", era)

    def http(self) -> Http:
        """Starts it on a port."""
        return Http(self.server.http, self._environment, self.home / "stderr")

    def forget(self) -> None:
        """Makes the next start its first one: no bytecode, nothing in its home."""
        self.server.forget_bytecode()
        shutil.rmtree(self.home)
        self.home.mkdir()

    @property
    def _environment(self) -> dict[str, str]:
        return {"PATH": os.environ.get("PATH", ""), "HOME": str(self.home)} | dict(self.env)


@dataclass(frozen=True)
class Stage:
    """A simulated account, and what can be pointed at it."""

    folder: Path
    servers: Mapping[str, Installed]
    account: Mapping[str, str]
    homes: "count[int]" = field(default_factory=count)

    def subject(self, name: str, server: str, **settings: str) -> Subject:
        """A server under a name, with a fresh home. It knows the account; the record is a file in its home."""
        home = self.folder / f"home{next(self.homes)}"
        home.mkdir()
        made_up = {"VONAGE_API_KEY": "abcd1234", "VONAGE_API_SECRET": "made-up", "VONAGE_VIRTUAL_NUMBER": SENDER}
        known = made_up if server == "vonage" else self.account
        return Subject(name, self.servers[server], {**known, **settings}, home)


@contextmanager
def staged(folder: Path, servers: Mapping[str, Installed]) -> Generator[Stage]:
    """The account answers until the end."""
    log = folder / "simulator.log"
    command = [*servers["ours"].command, "simulator", "--port", "0"]
    with log.open("wb") as stderr:
        simulator = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=stderr)
    try:
        yield Stage(folder, servers, _announced(simulator, log))
    finally:
        simulator.send_signal(signal.SIGTERM)
        simulator.wait(10)


def _announced(simulator: subprocess.Popen[bytes], log: Path) -> dict[str, str]:
    """What to set, once it says so."""
    for _ in range(600):
        said = log.read_text("utf-8")
        if said.endswith("}'\n"):
            return dict(setting.split("=", 1) for setting in _ANNOUNCED.findall(said))
        try:
            simulator.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    raise Failed(f"the simulator does not answer: {log.read_text('utf-8')[-2000:]}")


_texts = count(1)


def fresh_text() -> str:
    """A text like no other, so that none is a duplicate."""
    return f"Your table number {next(_texts)} is ready at seven. Will you come?"
