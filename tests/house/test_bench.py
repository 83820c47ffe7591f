"""The benchmark's own sums, its rival's description of the API, and that its client speaks to our server."""

import json
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import jsonschema
import pytest
from inline_snapshot import snapshot

from bench import calls, starts, timed_server
from bench.envs import Installed
from bench.figures import Spread, aligned, in_turn, ratio
from bench.machine import Machine
from bench.parts import Part, group, grouped, parts, stretches
from bench.pipe import memory
from bench.protocol import ERAS, Era, Failed, answer_to
from bench.reading import SIX, Answer, Reading, answer
from bench.report import promised, report
from bench.results import Results
from bench.stage import Stage, Subject
from bench.targets import targets
from bench.tokens import Cost
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ..helpers.wire import serve_in_thread
from ..server.stdio.test_transport import COMMAND, POSIX

DESCRIPTION: dict[str, Any] = json.loads(
    Path(__file__).parents[2].joinpath("bench", "rivals", "messaging-api.json").read_text("utf-8")
)
OPERATIONS = [
    ("POST", "/messageSend", {"From": SENDING_NUMBER, "To": ["13105551212"], "Message": "Hello"}),
    ("PUT", "/webHooks", {"Webhook": "New", "Url": "https://texts.example.com/in", "Method": "POST"}),
    ("GET", "/webHooks", None),
    ("DELETE", "/webHooks?Webhook=New", None),
    ("GET", "/campaigns", None),
]
"""Each operation once, in an order in which all of them succeed."""


def test_a_spread_is_the_median_and_the_middle_half() -> None:
    assert Spread.of([5, 1, 4, 2, 3]) == Spread(3, 2, 4)
    assert Spread.of([7]) == Spread(7, 7, 7)
    with pytest.raises(statistics.StatisticsError):
        Spread.of([])


def test_a_ratio_is_of_runs_of_the_same_round() -> None:
    # The machine was slow in the third round, for both: the medians alone would say 2.
    assert ratio([1, 2, 30], [1, 1, 20]) == 1.5
    with pytest.raises(ValueError, match="shorter"):
        ratio([1, 2], [1])


def test_runs_are_made_in_turn() -> None:
    order: list[str] = []

    def measure(name: str) -> dict[str, float]:
        order.append(name)
        return {"ms": float(len(order))}

    found = in_turn(3, {"a": lambda: measure("a"), "b": lambda: measure("b")})
    assert order == ["a", "b"] * 3
    assert found == {"a": {"ms": [1, 3, 5]}, "b": {"ms": [2, 4, 6]}}


def test_a_table_is_aligned() -> None:
    assert aligned([["", "ms"], ["bare", "1"], ["ours", "1,000"]]).splitlines() == [
        "         ms",
        "bare      1",
        "ours  1,000",
    ]


@pytest.mark.parametrize(
    "line",
    [
        b"[banner] ready",
        b"[1]",
        b'{"id": 2, "result": {}}',
        b'{"id": 1, "method": "ping"}',
        b'{"method": "notifications/message"}',
    ],
)
def test_what_is_no_answer_is_passed_over(line: bytes) -> None:
    assert answer_to(1, line) is None
    assert answer_to(1, b'{"jsonrpc": "2.0", "id": 1, "result": {}}') is not None


def _operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in DESCRIPTION["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


def _valid(value: object, schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(schema | {"components": DESCRIPTION["components"]}).validate(value)  # pyright: ignore[reportUnknownMemberType]


def test_the_rival_has_the_five_operations() -> None:
    described = {(method, path) for method, path, _ in _operations()}
    assert described == {(method, path.partition("?")[0]) for method, path, _ in OPERATIONS}
    names = [operation["operationId"] for _, _, operation in _operations()]
    assert len(set(names)) == len(names) == 5
    for schema in DESCRIPTION["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_the_account_answers_as_the_rivals_description_says() -> None:
    described = {(method, path): operation for method, path, operation in _operations()}
    simulator = Simulator()
    login = (simulator.username, simulator.token)
    with serve_in_thread(simulator) as base_url, httpx2.Client(auth=login) as client:
        for method, path, body in OPERATIONS:
            operation = described[method, path.partition("?")[0]]
            if body is not None:
                _valid(body, operation["requestBody"]["content"]["application/json"]["schema"])
            answered = client.request(method, f"{base_url}{path}", json=body)
            assert answered.status_code == 200, answered.text
            _valid(answered.json(), operation["responses"]["200"]["content"]["application/json"]["schema"])
    assert [message.text for message in simulator.sent] == ["Hello"]


def test_the_stretches_of_a_call_make_up_the_whole() -> None:
    spans = [
        ("elsewhere", 1, 50),
        ("the draft", 110, 130),
        ("SQL BEGIN", 140, 141),
        ("SQL statement", 142, 145),
        ("SQL statement", 146, 150),
        ("SQL COMMIT", 152, 160),
        ("writing it", 170, 175),
    ]
    found = stretches((100, 180), spans)
    assert sum(found.values()) == 80
    assert found == snapshot(
        {
            "client → the draft": 10,
            "the draft": 20,
            "the draft → SQL BEGIN 1": 10,
            "SQL BEGIN 1": 1,
            "SQL BEGIN 1 → SQL statement 1": 1,
            "SQL statement 1": 8,
            "SQL statement 1 → SQL COMMIT 1": 2,
            "SQL COMMIT 1": 8,
            "SQL COMMIT 1 → writing it": 10,
            "writing it": 5,
            "writing it → client": 5,
        }
    )


def test_the_parts_are_medians_of_the_usual_way() -> None:
    calls = [{"a": 1000, "b": 3000}, {"a": 3000, "b": 1000}, {"a": 2000, "b": 2000}, {"a": 9000}]
    assert parts(calls) == [Part("a", 2, 0.5), Part("b", 2, 0.5)]


def test_every_part_has_an_owner() -> None:
    names = {
        "client → the line as a message": "pipes and their threads",
        "the line as a message → the draft": "the SDK",
        "the draft": "texting: checks, words, answer",
        "its digest → SQL BEGIN 1": "to the record's thread and back",
        "SQL BEGIN 1 → SQL statement 1": "the record: statements",
        "SQL COMMIT 1": "the record: making it durable",
        "SQL COMMIT 1 → SQL BEGIN 2": "to the record's thread and back",
        "SQL COMMIT 3 → HTTP connecting": "to the record's thread and back",
        "HTTP connecting → HTTP sending the head": "the HTTP client and the provider",
    }
    assert {name: group(name) for name in names} == names
    sums = grouped([Part(name, 1, 0.1) for name in names])
    assert (sums[0].name, sums[0].microseconds) == ("to the record's thread and back", 3)
    assert sum(part.microseconds for part in sums) == len(names)


@pytest.mark.parametrize("step", timed_server.STEPS)
def test_what_is_timed_is_there(step: str) -> None:
    holder, name = timed_server.found(step)
    assert callable(getattr(holder, name))


def _results() -> Results:
    """Made-up figures."""
    tools = [Cost(name, 150, 500) for name in SIX]
    return Results(
        Machine({"cores": "2"}, [0.1, 0.2], [0.3, 0.3]),
        {"ours": {"mcp": "2.3.0"}},
        {
            starts.WARM: {
                "bare": {"listed_ms": [900.0, 1000.0, 1100.0], "rss_mb": [60.0] * 3},
                "off": {"listed_ms": [800.0, 900.0, 990.0], "rss_mb": [66.0] * 3},
                "front": {"listed_ms": [90.0, 100.0, 110.0], "rss_mb": [20.0] * 3},
            }
        },
        {
            "stdio": {
                calls.UNGUARDED: {"call_ms": [4.0, 4.0]},
                calls.GUARDED: {"preview_ms": [2.0, 2.0], "send_ms": [6.0, 6.0], "both_ms": [8.0, 8.0]},
                calls.OPENAPI: {"call_ms": [5.0, 5.0]},
                calls.POST: {"call_ms": [2.0, 2.0]},
            }
        },
        [Part("the draft", 100, 1.0)],
        {"ours": Reading(tools, 700, 200, [Answer("send_message", 80, 100)])},
    )


def test_the_targets() -> None:
    assert promised(targets(_results())) == snapshot("""\
                                             measured            bound
start without the front / bare                 0.90 x        <= 0.95 x          pass
start                                        100.0 ms      <= 100.0 ms          pass
start / bare                                   0.10 x        <= 0.10 x          pass
start / openapi                                     -        <= 0.10 x  not measured
start / vonage                                      -        <= 0.25 x  not measured
memory without the front, over bare            6.0 MB        <= 5.0 MB          FAIL
first send, 3 s after the start                     -       <= 50.0 ms  not measured
guarded durable send / no guard, no store      1.50 x        <= 1.60 x          pass
the same, what is aimed at                     1.50 x        <= 1.25 x          FAIL
guarded durable send / openapi                 1.20 x        <= 1.50 x          pass
tokens of six tools                        900 tokens  <= 1,000 tokens          pass
the same, what is aimed at                 900 tokens    <= 900 tokens          pass\
""")


def test_the_report_has_all_of_it() -> None:
    told = report(_results())
    assert told == snapshot("""\
## Machine
cores: 2
load average, before and after: 0.1, 0.2
durable write of 4 KB, ms, before and after: 0.3, 0.3
ours: mcp 2.3.0

## Start: warm, handshake (median, middle half)
       x bare      tools/list ms      RSS MB
bare     1.00  1,000 (950-1,050)  60 (60-60)
off      0.90      900 (850-945)  66 (66-66)
front    0.10       100 (95-105)  20 (20-20)

## Calls over stdio (median, middle half)
                                                          ms  x bare POST  x no guard, no store  x openapi
send, no guard, no store                    4.00 (4.00-4.00)         2.00                  1.00       0.80
send, guarded, durable: the preview         2.00 (2.00-2.00)         1.00                  0.50       0.40
send, guarded, durable: the confirmed call  6.00 (6.00-6.00)         3.00                  1.50       1.20
send, guarded, durable: both                8.00 (8.00-8.00)         4.00                  2.00       1.60
openapi: send                               5.00 (5.00-5.00)         2.50                  1.25       1.00
POST, fresh connection                      2.00 (2.00-2.00)         1.00                  0.50       0.40

## One guarded durable send
                                microseconds   share
texting: checks, words, answer           100  100.0%
all                                      100  100.0%

           microseconds   share
the draft           100  100.0%
all                 100  100.0%

## Tokens (o200k)
      tools  tools/list  with output schemas  prompts/list  instructions
ours      6         900                3,900           700           200

ours: tool       tokens  output schema
preview_message     150            500
send_message        150            500
list_webhooks       150            500
put_webhook         150            500
delete_webhook      150            500
list_campaigns      150            500

ours: answer  text  structure
send_message    80        100

## Targets
                                             measured            bound
start without the front / bare                 0.90 x        <= 0.95 x          pass
start                                        100.0 ms      <= 100.0 ms          pass
start / bare                                   0.10 x        <= 0.10 x          pass
start / openapi                                     -        <= 0.10 x  not measured
start / vonage                                      -        <= 0.25 x  not measured
memory without the front, over bare            6.0 MB        <= 5.0 MB          FAIL
first send, 3 s after the start                     -       <= 50.0 ms  not measured
guarded durable send / no guard, no store      1.50 x        <= 1.60 x          pass
the same, what is aimed at                     1.50 x        <= 1.25 x          FAIL
guarded durable send / openapi                 1.20 x        <= 1.50 x          pass
tokens of six tools                        900 tokens  <= 1,000 tokens          pass
the same, what is aimed at                 900 tokens    <= 900 tokens          pass\
""")
    json.dumps(_results().as_json())


def test_an_answer_costs_its_words_and_its_structure() -> None:
    result = {"content": [{"type": "text", "text": "hello\nworld"}], "structuredContent": {"status": "sent"}}
    assert answer("send_message", result) == snapshot(Answer(call="send_message", text=3, structure=5))


def _sandbox(folder: Path, *command: str) -> Subject:
    stage = Stage(folder, {"ours": Installed(command or (COMMAND, "--sandbox"), folder)}, {})
    return stage.subject("ours", "ours", BULKVS_CONFIRM="token")


@POSIX
@pytest.mark.parametrize("era", ERAS)
def test_a_start_and_a_send(era: Era, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starts, "SETTLED_SECONDS", 0)
    subject = _sandbox(tmp_path)
    found = starts.start(subject, era)
    assert 0 < found["greeted_ms"] <= found["listed_ms"]
    assert found["cpu_ms"] > 0
    with subject.pipe(era) as server:
        server.greet()
        used = memory(server.pid)
        sent = starts.guarded_send(server)
    if sys.platform == "linux":
        # The peak is counted elsewhere in the kernel, and only roughly.
        assert 0 < used["pss_mb"] <= used["rss_mb"] < 2 * used["peak_mb"]
    assert sent["both_ms"] == pytest.approx(sent["preview_ms"] + sent["send_ms"])


@POSIX
def test_a_server_that_ends_says_why(tmp_path: Path) -> None:
    subject = _sandbox(tmp_path, sys.executable, "-c", "raise SystemExit('there is no account')")
    with subject.pipe() as server, pytest.raises(Failed, match="there is no account"):
        server.greet()


@POSIX
def test_an_error_is_no_answer(tmp_path: Path) -> None:
    with _sandbox(tmp_path).pipe() as server:
        server.greet()
        with pytest.raises(Failed, match="nothing/at/all"):
            server.ask("nothing/at/all")
        with pytest.raises(Failed, match="invalid_arguments"):
            server.call("send_message", {})
