"""Lines that are no message: each is answered once, and the server goes on."""

import json
import subprocess
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ...helpers.server.jsonrpc import HANDSHAKE, Message, notification, request, tool_call
from ...helpers.server.processes import COMMAND, environment, running

pytestmark = pytest.mark.system

PARSE_ERROR, INVALID_REQUEST, INVALID_PARAMS = -32700, -32600, -32602
Answers = Callable[[bytes], list[Message]]


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
        (b'{"jsonrpc":"2.0","id":7,"method":"ping","params":[1]}', 7, INVALID_PARAMS),
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


@settings(max_examples=60)
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


PONG: Message = {"jsonrpc": "2.0", "id": 7, "result": {}}


@pytest.mark.parametrize(
    "line",
    [
        b'\xef\xbb\xbf{"jsonrpc":"2.0","id":7,"method":"ping"}',
        b'{"jsonrpc":"2.0","id":7,"method":"ping","params":[]}',
        b'\xef\xbb\xbf{"jsonrpc":"2.0","id":7,"method":"ping","params":[ ]}\r',
    ],
)
def test_what_says_nothing_is_not_minded(answers: Answers, line: bytes) -> None:
    assert answers(line) == [PONG]


@pytest.mark.parametrize(
    "written",
    [[], {"elicitation": []}, {"experimental": [], "roots": {"listChanged": True}}, {"sampling": {"a": []}}],
)
def test_capabilities_of_a_client_in_php_are_taken(written: object, tmp_path: Path) -> None:
    with running([COMMAND, "--sandbox"], environment(tmp_path)) as pipe:
        pipe.say(b"\xef\xbb\xbf" + request(1, "initialize", **HANDSHAKE | {"capabilities": written}))
        assert pipe.hear()["result"]["protocolVersion"] == HANDSHAKE["protocolVersion"]


CALL: Message = {"name": "list_webhooks"}
EMPTY: list[object] = []


MISFITS: list[tuple[str, Message, str]] = [
    ("tools/call", CALL | {"_meta": "x"}, "_meta must be an object"),
    ("tools/call", CALL | {"_meta": [1]}, "_meta must be an object"),
    ("tools/call", {"name": 5}, "name must be text"),
    ("resources/read", {"uri": ["x"]}, "uri must be text"),
    ("prompts/get", {"name": "send_text", "arguments": "x"}, "arguments must be an object"),
    ("completion/complete", {"ref": "x", "argument": {}}, "ref must be an object"),
    ("initialize", HANDSHAKE | {"capabilities": "x"}, "capabilities must be an object"),
    ("initialize", HANDSHAKE | {"capabilities": [1]}, "capabilities must be an object"),
    ("initialize", HANDSHAKE | {"capabilities": {"roots": 5}}, "capabilities.roots must be an object"),
    ("initialize", HANDSHAKE | {"clientInfo": []}, "clientInfo must be an object"),
    (
        "initialize",
        HANDSHAKE | {"clientInfo": {"name": "x"}},
        "clientInfo must be an object with a name and a version, both text",
    ),
    ("initialize", HANDSHAKE | {"protocolVersion": 2}, "protocolVersion must be text"),
    (
        "initialize",
        {name: value for name, value in HANDSHAKE.items() if name != "capabilities"},
        "capabilities is missing",
    ),
]


@pytest.mark.parametrize(("method", "params", "wrong"), MISFITS)
def test_a_member_that_cannot_be_used_is_named(answers: Answers, method: str, params: Message, wrong: str) -> None:
    [refusal] = answers(request(7, method, **params))
    assert refusal["error"] == {"code": INVALID_PARAMS, "message": f"Invalid params: {wrong}."}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("tools/call", CALL | {"arguments": EMPTY}),
        ("tools/call", CALL | {"_meta": EMPTY}),
        ("tools/call", CALL | {"_meta": None, "arguments": None}),
        ("prompts/get", {"name": "send_text", "arguments": EMPTY}),
        (
            "completion/complete",
            {
                "ref": {"type": "ref/prompt", "name": "x"},
                "argument": {"name": "a", "value": "b"},
                "context": EMPTY,
            },
        ),
    ],
)
def test_an_empty_list_is_an_empty_object(answers: Answers, method: str, params: Message) -> None:
    [answer] = answers(request(7, method, **params))
    assert "result" in answer


def test_capabilities_may_be_null(tmp_path: Path) -> None:
    with running([COMMAND, "--sandbox"], environment(tmp_path)) as pipe:
        pipe.say(request(1, "initialize", **HANDSHAKE | {"capabilities": None}))
        assert pipe.hear()["result"]["protocolVersion"] == HANDSHAKE["protocolVersion"]


@pytest.mark.parametrize("depth", [100, 500, 1_000, 2_000, 20_000])
def test_lists_however_deep_in_capabilities_end_nothing(answers: Answers, depth: int) -> None:
    nested = b'{"a":' * depth + b"[]" + b"}" * depth
    params = b'{"_meta":{"io.modelcontextprotocol/clientCapabilities":%b}}' % nested
    deep = b'{"jsonrpc":"2.0","id":8,"method":"ping","params":%b}' % params
    # The fixture waits for the answer to what follows.
    assert [answer["id"] for answer in answers(deep)] in ([8], [None])


@pytest.mark.parametrize("identifiers", [(1, "1"), ("1", 1)])
def test_ids_that_differ_in_their_type_are_two(identifiers: tuple[object, ...], tmp_path: Path) -> None:
    calls = (tool_call(each, "list_campaigns") for each in identifiers)
    lines = [request(0, "initialize", **HANDSHAKE), notification("notifications/initialized"), *calls]
    done = subprocess.run(
        [COMMAND, "--sandbox"],
        input=b"\n".join(lines),
        env=environment(tmp_path),
        capture_output=True,
        timeout=60,
        check=True,
    )
    answers = {json.dumps(answer["id"]): answer for answer in map(json.loads, done.stdout.splitlines())}
    assert all("result" in answers[json.dumps(each)] for each in identifiers)
