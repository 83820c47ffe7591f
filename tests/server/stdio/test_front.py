"""Starting with answers that are prepared and without: to a client there is no difference but the time."""

import signal
from pathlib import Path

import pytest

from ...helpers.server.jsonrpc import ENVELOPE, HANDSHAKE, Message, notification, request, tool_call
from ...helpers.server.sessions import LIST, OPENED, WHOLE, Ask, Reply, Say, Signal, Step, begin, both, said, seen
from ...helpers.systems import POSIX

VERSIONS = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")


def modern(identifier: object, method: str, **params: object) -> bytes:
    return request(identifier, method, _meta=ENVELOPE, **params)


ASKS: Message = {"capabilities": {"elicitation": {}}}
ASKING: Message = ENVELOPE | {"io.modelcontextprotocol/clientCapabilities": {"elicitation": {"form": {}}}}
DELETE = tool_call(5, "delete_webhook", name="Default")
PREVIEW = tool_call(6, "preview_message", to=["(310) 555-1212"], message="The car is ready.")

LISTEN = modern(
    "listen-1", "subscriptions/listen", notifications={"toolsListChanged": True, "promptsListChanged": True}
)
DISCOVERED: list[Step] = [Ask(modern(0, "server/discover"))]
LISTENING: dict[str, list[Step]] = {
    "Claude Code": [
        Ask(modern(0, "server/discover")),
        Ask(LISTEN),
        Ask(modern(1, "tools/list")),
        Ask(modern(2, "ping")),
    ],
    "one that only listens": [Ask(LISTEN), Ask(modern(1, "tools/list"))],
}
PREPARING: dict[str, list[Step]] = {
    **{version: [*begin(version), Ask(LIST), Ask(request(3, "ping"))] for version in VERSIONS},
    "can be asked": [*begin(**ASKS), Ask(LIST)],
    "one that pings first": [Ask(request(0, "ping")), *begin(), Ask(LIST)],
    "no notification": [*begin()[:1], Ask(LIST)],
    "2026-07-28": [Ask(modern(1, "server/discover")), Ask(modern(2, "tools/list"))],
    "2026-07-28, asks": [Ask(request(1, "server/discover", _meta=ASKING))],
    **{f"{name}, which listens": steps for name, steps in LISTENING.items()},
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
    **{f"{name}, which listens": [*steps, Ask(modern(9, "prompts/list"))] for name, steps in LISTENING.items()},
    "listening under another id": [
        Ask(modern(5, "server/discover")),
        Ask(LISTEN.replace(b'"listen-1"', b"6")),
        Ask(modern("x", "tools/list")),
    ],
    "listening twice under one id": [Ask(modern(0, "server/discover")), Ask(LISTEN), Ask(LISTEN)],
    "listening and an end": [Ask(modern(0, "server/discover")), Ask(LISTEN)],
    "listening that is cancelled": [
        Ask(modern(0, "server/discover")),
        Ask(LISTEN),
        said(notification("notifications/cancelled", requestId="listen-1")),
        Ask(modern(3, "tools/list")),
    ],
    "listening to something else": [
        Ask(modern(0, "server/discover")), Ask(modern(1, "subscriptions/listen", notifications={})),
    ],
    "listening without saying to what": [*DISCOVERED, Ask(modern(1, "subscriptions/listen"))],
    "listening after the handshake": [*begin(), Ask(request(3, "subscriptions/listen")), Ask(LIST)],
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
    # What a form that was filled in comes to depends on how soon it was.
    "a question accepted": [*begin(**ASKS), Ask(LIST), Ask(DELETE), Reply({"action": "accept", "content": {}})],
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
    "Claude Code, which listens": 3,
    "listening and an end": 2,
    "all in one": 3,
    "garbage first": 0,
}
"""How many messages of some are dealt with early: were it none, everything here would hold."""


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


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("steps", [OPENED[:1], OPENED], ids=["greeted", "listed"])
def test_nor_at_a_signal_before_the_server_is_there(
    number: int, steps: list[Step], prepared: Path, tmp_path: Path
) -> None:
    off, on = both([*steps, Signal(number)], tmp_path, prepared)
    assert (on.answers, on.code) == (off.answers, off.code) == (off.answers, 0)
    assert "Traceback" not in on.log
