"""The benchmark's own sums: medians, ratios, tables and the parts of a call."""

import statistics

import pytest
from inline_snapshot import snapshot

from bench import timed_server
from bench.figures import Spread, aligned, in_turn, ratio
from bench.parts import Part, group, grouped, parts, stretches


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
