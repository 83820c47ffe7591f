"""Where the time of one guarded durable send goes, from the client's line to the answer's.

The spans of the timed server are laid out in order; what lies between two is a part of its own.
"""

import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from .calls import WARM_UP
from .envs import ROOT, Installed
from .stage import RECIPIENT, Stage, Subject, fresh_text

Span = tuple[str, int, int]
CLIENT = "client"


_GROUPS = (
    ("HTTP", "the HTTP client and the provider"),
    ("SQL COMMIT", "the record: making it durable"),
    ("SQL", "the record: statements"),
)
_PIPES = (
    "writing it",
    f"{CLIENT} → the line as a message",
    "the answer as a line → writing it",
    f"writing it → {CLIENT}",
)
_SDK = (
    "the line as a message → the draft",
    "the answer → the answer as a line",
    "telling who watches → the answer as a line",
)


@dataclass(frozen=True)
class Part:
    """A stretch of the call.

    Attributes:
        share: Of the whole.
    """

    name: str
    microseconds: float
    share: float


def measured(stage: Stage, rounds: int) -> list[Part]:
    """The parts of the second call of a guarded send, in order; medians."""
    spans = stage.folder / "spans.json"
    command = (sys.executable, "-m", "bench.timed_server", str(spans))
    timed = Stage(stage.folder, {"timed": Installed(command, ROOT)}, stage.account, stage.homes)
    calls = _calls(timed.subject("timed", "timed", BULKVS_CONFIRM="token", PYTHONPATH=str(ROOT)), rounds)
    recorded: list[Span] = [(name, begin, end) for name, begin, end in json.loads(spans.read_text("utf-8"))]
    return parts([stretches(call, recorded) for call in calls])


def _calls(subject: Subject, rounds: int) -> list[tuple[int, int]]:
    """When each second call left and when its answer was there."""
    with subject.pipe() as server:
        server.greet()
        sent: list[tuple[int, int]] = []
        for _ in range(WARM_UP + rounds):
            arguments = {"to": RECIPIENT, "message": fresh_text()}
            known = server.call("send_message", arguments)["structuredContent"]["confirmation_id"]
            began = time.perf_counter_ns()
            server.call("send_message", arguments | {"confirmation_id": known})
            sent.append((began, time.perf_counter_ns()))
    return sent[WARM_UP:]


def stretches(call: tuple[int, int], spans: Sequence[Span]) -> dict[str, int]:
    """The nanoseconds of each stretch of a call: its spans, and what lies between them, in order."""
    begin, end = call
    within = sorted((s for s in spans if begin <= s[1] and s[2] <= end), key=lambda span: span[1])
    whole = [(CLIENT, begin, begin), *_numbered(_merged(within)), (CLIENT, end, end)]
    found: dict[str, int] = {}
    for before, after in pairwise(whole):
        found[f"{before[0]} → {after[0]}"] = after[1] - before[2]
        if after[0] != CLIENT:
            found[after[0]] = after[2] - after[1]
    return found


def _merged(spans: Sequence[Span]) -> Iterator[Span]:
    """Statements that follow each other count as one, and what lies between them with them."""
    for name, run in groupby(spans, key=lambda span: span[0]):
        members = list(run)
        yield name, members[0][1], members[-1][2]


def _numbered(spans: Iterator[Span]) -> Iterator[Span]:
    """The statements of each transaction by its number."""
    transaction = 0
    for name, begin, end in spans:
        transaction += name == "SQL BEGIN"
        yield (f"{name} {transaction}" if name.startswith("SQL") else name), begin, end


def parts(calls: Sequence[Mapping[str, int]]) -> list[Part]:
    """The medians over the calls that went the usual way; a call that also tidied up, say, is left out."""
    usual = Counter(tuple(call) for call in calls).most_common(1)[0][0]
    alike = [call for call in calls if tuple(call) == usual]
    medians = {name: statistics.median(call[name] for call in alike) / 1000 for name in usual}
    total = sum(medians.values())
    return [Part(name, value, value / total) for name, value in medians.items()]


def group(name: str) -> str:
    """Whose a part is. What lies before or after a transaction is mostly the way to its thread and back."""
    before, _, after = name.partition(" → ")
    if name in _PIPES:
        return "pipes and their threads"
    if name in _SDK:
        return "the SDK"
    for prefix, owner in _GROUPS:
        if (
            name.startswith(prefix)
            and (not after or after.startswith(prefix[:3]))
            and not after.startswith("SQL BEGIN")
        ):
            return owner
    if "SQL" in (before[:3], after[:3]):
        return "to the record's thread and back"
    return "texting: checks, words, answer"


def grouped(found: Sequence[Part]) -> list[Part]:
    """The parts of each owner as one, the largest first."""
    owners = dict.fromkeys(group(part.name) for part in found)
    sums = [_sum(owner, [part for part in found if group(part.name) == owner]) for owner in owners]
    return sorted(sums, key=lambda part: -part.microseconds)


def _sum(name: str, found: Sequence[Part]) -> Part:
    return Part(name, sum(part.microseconds for part in found), sum(part.share for part in found))
