"""A server as a child process, spoken to over its pipes, and what it took: time, CPU, memory. POSIX only."""

import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from .protocol import Era, Failed, Message, Speaker, answer_to

DEADLINE = 60.0
"""Seconds that any answer may take."""
_MEMORY = {"Rss": "rss_mb", "Pss": "pss_mb"}


class Pipe(Speaker):
    """A running server. `began` is when it was spawned, on the clock of `time.perf_counter`.

    Args:
        log: The file that its stderr goes to.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str], log: Path, era: Era = "handshake") -> None:
        super().__init__(era)
        self._log, self._read = log, b""
        with log.open("wb") as stderr:
            pipe = subprocess.PIPE
            self.began = time.perf_counter()
            self._process = subprocess.Popen(
                command, env=dict(env), stdin=pipe, stdout=pipe, stderr=stderr, bufsize=0
            )
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._stdout = cast("IO[bytes]", self._process.stdout)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def pid(self) -> int:
        """Of the process that was spawned."""
        return self._process.pid

    def since(self) -> float:
        """Milliseconds since the spawn."""
        return (time.perf_counter() - self.began) * 1000

    def end(self) -> float:
        """Ends the server as a client does, by closing its stdin; the CPU seconds of its whole life."""
        if self._process.returncode is not None:
            return 0.0
        self._stdin.close()
        killing = threading.Timer(10, os.kill, (self.pid, signal.SIGKILL))
        killing.start()
        _, status, used = os.wait4(self.pid, 0)
        killing.cancel()
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self._stdout.close()
        return used.ru_utime + used.ru_stime

    def _answer(self, identifier: int, line: bytes) -> Message:
        self._say(line)
        until = time.monotonic() + DEADLINE
        while True:
            if answer := answer_to(identifier, self._next_line(until)):
                return answer

    def _say(self, line: bytes) -> None:
        view = memoryview(line + b"\n")
        try:
            while view:
                view = view[self._stdin.write(view) :]
        except BrokenPipeError:
            raise Failed(f"it ended: {self._complaint()}") from None

    def _next_line(self, until: float) -> bytes:
        while b"\n" not in self._read:
            if not select.select([self._stdout], [], [], max(0.0, until - time.monotonic()))[0]:
                raise Failed(f"no answer within {DEADLINE:.0f} s: {self._complaint()}")
            chunk = os.read(self._stdout.fileno(), 65_536)
            if not chunk:
                raise Failed(f"it ended: {self._complaint()}")
            self._read += chunk
        line, _, self._read = self._read.partition(b"\n")
        return line

    def _complaint(self) -> str:
        return self._log.read_text("utf-8", "replace")[-2000:]


def memory(pid: int) -> dict[str, float]:
    """Resident and proportional memory of a process and all it started, in MB, and the sum of their peaks.

    Empty where the system does not tell.
    """
    found: dict[str, float] = {}
    for process in _family(pid):
        for name, value in _told(process):
            found[name] = found.get(name, 0.0) + value
    return found


def _family(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for line in _lines(children):
            for child in line.split():
                yield from _family(int(child))


def _told(pid: int) -> Iterator[tuple[str, float]]:
    names = _MEMORY | {"VmHWM": "peak_mb"}
    for file in ("smaps_rollup", "status"):
        for line in _lines(Path(f"/proc/{pid}/{file}")):
            name, _, value = line.partition(":")
            if name in names:
                yield names[name], int(value.split()[0]) / 1024


def _lines(file: Path) -> list[str]:
    """None where the thread or the process has just ended, or the system has no such file."""
    try:
        return file.read_text().splitlines()
    except OSError:
        return []
