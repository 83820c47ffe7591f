"""Starting with answers that are prepared and without: to a client there is no difference but the time."""

import json
import re
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from mcp import Client

from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings, variable
from bulkvs_mcp.server.stdio.prepared import LISTING_SETTINGS, Prepared, recognised

from .test_transport import COMMAND, ENVELOPE, HANDSHAKE, POSIX, environment, notification, request, tool_call

VERSIONS = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
PATIENCE = 60.0
"""Seconds in which a server has surely answered on a loaded machine."""

Message = dict[str, Any]


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
    """What a client saw, and how many answers came before the server was there."""

    answers: list[str]
    code: int
    early: int


def said(line: bytes) -> Say:
    return Say(line + b"\n")


def begin(version: str = "2025-06-18", identifier: object = 1, **more: object) -> list[Step]:
    first = request(identifier, "initialize", **HANDSHAKE | {"protocolVersion": version} | more)
    return [Ask(first), said(notification("notifications/initialized"))]


def modern(identifier: object, method: str, **params: object) -> bytes:
    return request(identifier, method, _meta=ENVELOPE, **params)


ASKS: Message = {"capabilities": {"elicitation": {}}}
ASKING: Message = ENVELOPE | {"io.modelcontextprotocol/clientCapabilities": {"elicitation": {"form": {}}}}
LIST = request(2, "tools/list")
OPENED: list[Step] = [*begin(), Ask(LIST)]
DELETE = tool_call(5, "delete_webhook", name="Default")
PREVIEW = tool_call(6, "preview_message", to=["(310) 555-1212"], message="The car is ready.")
WHOLE = b"".join(
    line + b"\n"
    for line in (request(1, "initialize", **HANDSHAKE), notification("notifications/initialized"), LIST)
)

PREPARING: dict[str, list[Step]] = {
    **{version: [*begin(version), Ask(LIST), Ask(request(3, "ping"))] for version in VERSIONS},
    "can be asked": [*begin(**ASKS), Ask(LIST)],
    "one that pings first": [Ask(request(0, "ping")), *begin(), Ask(LIST)],
    "no notification": [*begin()[:1], Ask(LIST)],
    "2026-07-28": [Ask(modern(1, "server/discover")), Ask(modern(2, "tools/list"))],
    "2026-07-28, asks": [Ask(request(1, "server/discover", _meta=ASKING))],
    "2026-07-28 without discovering": [Ask(modern(1, "tools/list")), Ask(modern(2, "ping"))],
}
SEQUENCES: dict[str, list[Step]] = {
    **{f"handshake {version}": [*begin(version), Ask(LIST), Ask(PREVIEW)] for version in VERSIONS},
    "pings": [Ask(request(0, "ping")), *begin(), Ask(request(3, "ping")), Ask(LIST), Ask(request(4, "ping"))],
    "another client": [*begin(clientInfo={"name": "other", "version": "9"}), Ask(LIST)],
    "a client with a title": [*begin(clientInfo={"name": "a", "version": "1", "title": "A"}), Ask(LIST)],
    "a client without a version": [*begin(clientInfo={"name": "a"}), Ask(LIST)],
    "a version that nobody speaks": [*begin("1999-01-01"), Ask(LIST)],
    "no parameters": [Ask(request(1, "initialize")), Ask(LIST)],
    "capabilities that are none": [*begin(capabilities=5), Ask(LIST)],
    "initialized twice": [*begin(), *begin(identifier=7), Ask(LIST)],
    "a listing first": [Ask(LIST), *begin(), Ask(request(3, "tools/list"))],
    "a listing at once": [*begin()[:1], Ask(LIST), said(notification("notifications/initialized"))],
    "a listing with a cursor": [*begin(), Ask(request(2, "tools/list", cursor="x"))],
    "listings again and again": [*OPENED, Ask(request(3, "tools/list")), Ask(request(4, "tools/list"))],
    "the same id twice": [*OPENED, Ask(request(2, "ping")), Ask(request(1, "tools/list"))],
    "other lists": [*OPENED, Ask(request(3, "prompts/list")), Ask(request(4, "resources/list"))],
    "an unknown method": [*begin(), Ask(request(2, "tools/invent")), Ask(request(3, "tools/list"))],
    "an unknown tool": [*OPENED, Ask(tool_call(3, "invent"))],
    "a call at once": [*begin(), Ask(PREVIEW)],
    "calls": [*OPENED, Ask(PREVIEW), Ask(tool_call(7, "list_campaigns")), Ask(tool_call(8, "send_message"))],
    "2026-07-28": [Ask(modern(n, m)) for n, m in enumerate(("server/discover", "tools/list", "prompts/list"))],
    "2026-07-28 at once": [Ask(modern(1, "tools/list")), Ask(modern(2, "ping"))],
    "2026-07-28, then the handshake": [Ask(modern(1, "server/discover")), *begin(identifier=2)],
    "the handshake, then 2026-07-28": [*begin(), Ask(modern(2, "server/discover")), Ask(modern(3, "tools/list"))],
    "an envelope without a version": [Ask(request(1, "tools/list", _meta={}))],
    "garbage first": [Ask(b"{oops"), *OPENED],
    "garbage later": [*OPENED, Ask(b"\xff\xfe"), Ask(b'"\xed\xa0\x80"')],
    "half a surrogate pair": [Ask(rb'{"jsonrpc":"2.0","id":"\ud800","method":"ping"}'), *OPENED],
    "a batch": [Ask(b"[" + request(1, "initialize", **HANDSHAKE) + b"," + LIST + b"]"), *OPENED],
    "a byte-order mark": [Ask(b"\xef\xbb\xbf" + request(1, "ping")), *begin()],
    "no number": [Ask(b'{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"x":NaN}}'), *begin()],
    "a key twice": [Ask(b'{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}'), *begin()],
    "more beside the message": [Ask(b'{"jsonrpc":"2.0","id":1,"method":"ping","more":1}'), *begin()],
    "JSON-RPC 1": [Ask(b'{"id":1,"method":"ping"}'), *begin()],
    "an answer to nothing": [said(b'{"jsonrpc":"2.0","id":9,"result":{}}'), *OPENED],
    "ids of text": [*begin(identifier="a"), Ask(request("", "tools/list")), Ask(request("1", "ping"))],
    "negative ids": [*begin(identifier=-1), Ask(request(0, "tools/list"))],
    "a huge id": [*begin(identifier=2**63 - 1), Ask(request(2**53, "tools/list"))],
    "an id in Hindi": [*begin(identifier="\u0928\u092e"), Ask(LIST)],
    **{f"an id that is {odd}": [Ask(request(odd, "ping")), *OPENED] for odd in (1.5, None, True, (), "x" * 65)},
    "empty lines and line ends of Windows": [Say(b"\n\r\n"), Say(WHOLE.replace(b"\n", b"\r\n\n")), Ask(PREVIEW)],
    "all in one": [Say(WHOLE), Ask(PREVIEW)],
    "in pieces": [*(Say(WHOLE[i : i + 7]) for i in range(0, len(WHOLE), 7)), Ask(PREVIEW)],
    **{f"the end {left} before": [Say(WHOLE[: len(WHOLE) - left])] for left in (len(WHOLE), 200, 60, 5, 1, 0)},
    "the end after initialize": [begin()[0]],
    "the end after a call": [*OPENED, said(PREVIEW)],
    "a question accepted": [
        *begin(**ASKS), Ask(LIST), Ask(DELETE), Reply({"action": "accept", "content": {"name": "Default"}}),
    ],
    "a question declined": [*begin(**ASKS), Ask(LIST), Ask(DELETE), Reply({"action": "decline"})],
    "the end at a question": [*begin(**ASKS), Ask(LIST), Ask(DELETE)],
    "a question of 2026-07-28": [
        Ask(request(1, "server/discover", _meta=ASKING)),
        Ask(request(2, "tools/call", _meta=ASKING, name="delete_webhook", arguments={"name": "Default"})),
    ],
    "a cancelled listing": [*OPENED, said(notification("notifications/cancelled", requestId=2)), Ask(PREVIEW)],
}  # fmt: skip
EARLY = {
    "handshake 2025-06-18": 3,
    "pings": 3,
    "another client": 3,
    "2026-07-28": 2,
    "all in one": 3,
    "garbage first": 0,
}
"""How many messages of some are dealt with early: were it none, everything here would hold."""


def seen(steps: Sequence[Step], home: Path, cache: Path, *flags: str, **more: str) -> Seen:
    """One client's session with a server of its own."""
    settings = {"BULKVS_CONFIRM": "human-or-token", "BULKVS_SANDBOX": "1", "BULKVS_LOG_LEVEL": "DEBUG"}
    env = environment(home) | settings | {"BULKVS_STORE": "", "XDG_CACHE_HOME": str(cache)} | more
    pipe = subprocess.PIPE
    # Unbuffered, or a line that was read ahead would be lost to communicate().
    with subprocess.Popen([COMMAND, *flags], env=env, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0) as process:
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        answers = list(_played(process, steps))
        rest, log = process.communicate()
        watch.cancel()
    answers += rest.splitlines()
    early = re.search(rb"(\d+) message\(s\) were dealt with before", log)
    return Seen(sorted(map(_comparable, answers)), process.returncode, int(early[1]) if early else 0)


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


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder that earlier starts have filled."""
    cache, home = tmp_path_factory.mktemp("cache"), tmp_path_factory.mktemp("home")
    for steps in PREPARING.values():
        seen(steps, home, cache)
    return cache


@pytest.mark.parametrize("name", SEQUENCES)
def test_a_client_sees_no_difference(name: str, prepared: Path, tmp_path: Path) -> None:
    off, on = both(SEQUENCES[name], tmp_path, prepared)
    assert (on.answers, on.code) == (off.answers, off.code)
    assert off.early == 0
    assert on.early == EARLY.get(name, on.early)


@pytest.mark.parametrize(
    ("flags", "more"),
    [
        ((), {"BULKVS_TIMEOUT": "soon"}),
        ((), {"BULKVS_CONFIRM": "maybe", "BULKVS_SANDBOX": "perhaps"}),
        ((), {"BULKVS_SANDBOX": ""}),
        (("--read-only",), {}),
        (("--confirm", "off"), {}),
        (("--bogus",), {}),
        (("--timeout",), {}),
        (("invent",), {}),
    ],
)
def test_nor_under_other_settings(flags: tuple[str, ...], more: dict[str, str], tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    opened = seen([Say(WHOLE)], tmp_path, cache, *flags, **more)
    off, on = both([Say(WHOLE), Say(PREVIEW + b"\n")], tmp_path, cache, *flags, **more)
    assert (on.answers, on.code) == (off.answers, off.code)
    assert on.early == (3 if opened.code == 0 else 0)


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_nor_at_a_signal(number: int, prepared: Path, tmp_path: Path) -> None:
    off, on = both([*OPENED, Ask(PREVIEW), Signal(number)], tmp_path, prepared)
    assert (on.answers, on.code) == (off.answers, off.code)
    assert on.early == 3


Damage = Callable[[bytes], bytes]
DAMAGES: list[Damage] = [
    lambda content: content[:-1],
    lambda content: content.replace(b"Sends", b"Gives"),
    lambda _: b"",
    lambda _: b"\xff" * 100,
    lambda _: b"{}",
]


class TestFiles:
    """What is kept, and what becomes of it when it is not what was written."""

    @pytest.fixture
    def kept(self, tmp_path: Path) -> Path:
        cache = tmp_path / "cache"
        seen(OPENED, tmp_path, cache)
        [file] = (cache / "bulkvs-mcp").iterdir()
        return file

    def early(self, kept: Path, **more: str) -> int:
        return seen(OPENED, kept.parents[2], kept.parents[1], **more).early

    @POSIX
    def test_only_its_owner_reads_it(self, kept: Path) -> None:
        assert [path.stat().st_mode & 0o777 for path in (kept, kept.parent)] == [0o600, 0o700]

    def test_nothing_is_kept_when_it_is_off(self, tmp_path: Path) -> None:
        seen(OPENED, tmp_path, tmp_path, BULKVS_FRONT="off")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("value", ["off", "0", "OFF", "no", "false", "perhaps"])
    def test_it_is_off(self, kept: Path, value: str) -> None:
        assert self.early(kept, BULKVS_FRONT=value) == 0

    @pytest.mark.parametrize("value", ["", "on", "1"])
    def test_it_is_on(self, kept: Path, value: str) -> None:
        assert self.early(kept, BULKVS_FRONT=value) == 3

    @pytest.mark.parametrize("damage", DAMAGES)
    def test_a_damaged_one_is_not_used(self, kept: Path, damage: Damage) -> None:
        kept.write_bytes(damage(kept.read_bytes()))
        assert self.early(kept) == 0
        assert self.early(kept) == 3

    @POSIX
    def test_nor_one_that_others_can_write(self, kept: Path) -> None:
        kept.chmod(0o622)
        assert self.early(kept) == 0
        kept.chmod(0o600)
        kept.parent.chmod(0o777)
        assert self.early(kept) == 0

    @pytest.mark.parametrize("name", LISTING_SETTINGS)
    def test_nor_that_of_other_settings(self, kept: Path, name: str) -> None:
        value = {"BULKVS_CONFIRM": "off", "BULKVS_READ_ONLY": "1"}[name]
        assert self.early(kept, **{name: value}) == 0

    def test_an_outdated_one_is_corrected(self, kept: Path) -> None:
        digest, _, body = kept.read_bytes().partition(b"\n")
        key = _key(kept)
        assert sha256(key + body).hexdigest().encode() == digest
        stale = body.replace(b"Sends a text", b"Mails a text")
        kept.write_bytes(sha256(key + stale).hexdigest().encode() + b"\n" + stale)
        told = seen(OPENED, kept.parents[2], kept.parents[1])
        assert told.early == 3
        assert [answer for answer in told.answers if "Mails a text" in answer]
        assert [answer for answer in told.answers if "notifications/tools/list_changed" in answer]
        assert b"Mails" not in kept.read_bytes()
        assert not [
            answer for answer in seen(OPENED, kept.parents[2], kept.parents[1]).answers if "Mails" in answer
        ]

    @pytest.mark.parametrize("again", [request(2, "ping"), tool_call(2, "list_campaigns"), request(1, "ping")])
    def test_an_id_that_is_used_again_spoils_nothing(self, kept: Path, again: bytes) -> None:
        before, home, cache = kept.read_bytes(), kept.parents[2], kept.parents[1]
        seen([*OPENED, Ask(again)], home, cache)
        seen([Say(WHOLE + again + b"\n")], home, cache)
        seen([Say(WHOLE + again + b"\n")], home, cache, BULKVS_LOG_LEVEL="INFO")
        assert kept.read_bytes() == before

    def test_it_does_not_grow(self, kept: Path) -> None:
        found = Prepared("key")
        for number in range(200):
            found.learn(str(number), "answer")
        assert list(found.answers) == [str(number) for number in range(136, 200)]
        assert kept.stat().st_size < 100_000


def _key(kept: Path) -> bytes:
    """The key of a file, as a process of its own computes it."""
    code = (
        "import sys; from bulkvs_mcp.server.stdio.prepared import Prepared; sys.argv = [''];"
        " print(Prepared.found().key)"
    )
    home = kept.parents[2]
    env = environment(home) | {"BULKVS_CONFIRM": "human-or-token", "XDG_CACHE_HOME": str(kept.parents[1])}
    python = Path(COMMAND).with_name("python")
    return subprocess.run([python, "-c", code], env=env, capture_output=True, check=True).stdout.strip()


async def _listing(**settings: object) -> str:
    """All that a client is told before it calls anything."""
    server = create_server(Settings.load(settings))
    async with Client(server, mode="legacy") as client:
        told = [await client.list_tools(), client.instructions, client.server_info, client.server_capabilities]
    return json.dumps(told, default=lambda model: model.model_dump(mode="json"))


OTHERS: dict[str, object] = {
    "username": "somebody",
    "base_url": "http://127.0.0.1:9",
    "from_numbers": ("13109060901",),
    "sandbox": True,
    "read_only": True,
    "confirm": "off",
    "allow_to": ("1310",),
    "max_recipients": 3,
    "daily_limit": 3,
    "quiet_hours": "21:00-08:00",
    "store": "sqlite:///:memory:",
    "retention_days": 3,
    "public_url": "https://example.com",
    "timeout": 3,
    "log_level": "DEBUG",
    "token": "secret",
    "front": False,
}


async def test_the_settings_that_change_the_listing_are_known() -> None:
    assert OTHERS.keys() == Settings.model_fields.keys()
    usual = await _listing()
    changing = {variable(name) for name, value in OTHERS.items() if await _listing(**{name: value}) != usual}
    assert changing == set(LISTING_SETTINGS)


@pytest.mark.parametrize("line", [b"", b"{}", b"null", b"[]", b'"ping"', b"1", b"[" * 10_000, b'{"params":[]}'])
def test_what_is_no_message_is_not_recognised(line: bytes) -> None:
    assert recognised(line) is None
