"""A client's sessions with a server of its own, played step by step, and what the client sees of them."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .jsonrpc import HANDSHAKE, Message, notification, request
from .processes import COMMAND, environment

PATIENCE = 60.0
"""Seconds in which a server has surely answered on a loaded machine."""


@dataclass(frozen=True)
class Say:
    """Bytes that are written; nothing is waited for."""

    data: bytes


@dataclass(frozen=True)
class Ask:
    """A line that is written, whose answer, or the server's own question, is waited for."""

    line: bytes


@dataclass(frozen=True)
class Reply:
    """The answer to a question that the server asked."""

    result: Message


@dataclass(frozen=True)
class Signal:
    number: int


Step = Say | Ask | Reply | Signal


@dataclass(frozen=True)
class Seen:
    """What a client saw, how many answers came before the server was there, and what it logged."""

    answers: list[str]
    code: int
    early: int
    log: str


def said(line: bytes) -> Say:
    return Say(line + b"\n")


def begin(version: str = "2025-06-18", identifier: object = 1, **more: object) -> list[Step]:
    first = request(identifier, "initialize", **HANDSHAKE | {"protocolVersion": version} | more)
    return [Ask(first), said(notification("notifications/initialized"))]


LIST = request(2, "tools/list")
OPENED: list[Step] = [*begin(), Ask(LIST)]
WHOLE = b"".join(
    line + b"\n"
    for line in (request(1, "initialize", **HANDSHAKE), notification("notifications/initialized"), LIST)
)


_CACHES = ("XDG_CACHE_HOME", "LOCALAPPDATA")
"""What says where the cache is, on one system or another."""


def seen(steps: Sequence[Step], home: Path, cache: Path, *flags: str, **more: str) -> Seen:
    """One client's session with a server of its own."""
    settings = {"BULKVS_CONFIRM": "human-or-token", "BULKVS_SANDBOX": "1", "BULKVS_LOG_LEVEL": "DEBUG"}
    env = environment(home) | settings | {"BULKVS_STORE": ""} | dict.fromkeys(_CACHES, str(cache)) | more
    pipe = subprocess.PIPE
    # Unbuffered, or a line that was read ahead would be lost to communicate().
    with subprocess.Popen([COMMAND, *flags], env=env, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0) as process:
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        try:
            answers = list(_played(process, steps))
            rest, log = process.communicate()
        finally:
            process.kill()
            watch.cancel()
    answers += rest.splitlines()
    early = re.search(rb"(\d+) message\(s\) were dealt with before", log)
    return Seen(sorted(map(_comparable, answers)), process.returncode, int(early[1]) if early else 0, log.decode())


def _played(process: subprocess.Popen[bytes], steps: Sequence[Step]) -> Iterator[bytes]:
    assert process.stdin
    assert process.stdout
    asked: object = None
    for step in steps:
        match step:
            case Say(data):
                process.stdin.write(data)
            case Ask(line):
                process.stdin.write(line + b"\n")
            case Reply(result):
                answer = {"jsonrpc": "2.0", "id": asked, "result": result}
                process.stdin.write(json.dumps(answer).encode() + b"\n")
            case Signal(number):
                process.send_signal(number)
        process.stdin.flush()
        if isinstance(step, Ask | Reply):
            yield (heard := process.stdout.readline())
            asked = json.loads(heard).get("id") if heard else None


def _comparable(answer: bytes) -> str:
    """An answer without what differs from one time to the next: the sealed state of a question."""
    return json.dumps(json.loads(answer, object_hook=_without_state), sort_keys=True)


def _without_state(found: Message) -> Message:
    return found | {"requestState": "…"} if "requestState" in found else found


def both(steps: Sequence[Step], home: Path, cache: Path, *flags: str, **more: str) -> tuple[Seen, Seen]:
    """The same session without the front and with it."""
    with ThreadPoolExecutor(2) as pool:
        off = pool.submit(seen, steps, home, cache, *flags, **{"BULKVS_FRONT": "off"} | more)
        on = pool.submit(seen, steps, home, cache, *flags, **more)
        return off.result(), on.result()
