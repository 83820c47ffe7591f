"""The benchmark's report: every figure, and whether the targets are met."""

import json

from inline_snapshot import snapshot

from bench import calls, starts
from bench.machine import Machine
from bench.parts import Part
from bench.reading import SIX, Answer, Reading
from bench.report import promised, report
from bench.results import Results
from bench.targets import targets
from bench.tokens import Cost


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
start that listens first / start                    -        <= 1.30 x  not measured
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
start that listens first / start                    -        <= 1.30 x  not measured
memory without the front, over bare            6.0 MB        <= 5.0 MB          FAIL
first send, 3 s after the start                     -       <= 50.0 ms  not measured
guarded durable send / no guard, no store      1.50 x        <= 1.60 x          pass
the same, what is aimed at                     1.50 x        <= 1.25 x          FAIL
guarded durable send / openapi                 1.20 x        <= 1.50 x          pass
tokens of six tools                        900 tokens  <= 1,000 tokens          pass
the same, what is aimed at                 900 tokens    <= 900 tokens          pass\
""")
    json.dumps(_results().as_json())
