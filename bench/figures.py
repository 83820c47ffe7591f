"""What the runs say: medians, quartiles, and ratios of runs that were made in turn."""

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Measure = Callable[[], Mapping[str, float]]
"""One run: what was measured, by name."""
Series = dict[str, dict[str, list[float]]]
"""All runs: subject, what was measured, the value of each round in order."""


@dataclass(frozen=True)
class Spread:
    """The middle of some runs, and where their middle half lies."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, runs: Sequence[float]) -> "Spread":
        """Raises `statistics.StatisticsError` where there are none."""
        if len(runs) < 2:
            return cls(statistics.median(runs), *runs, *runs)
        low, median, high = statistics.quantiles(runs, n=4, method="inclusive")
        return cls(median, low, high)


def in_turn(rounds: int, measures: Mapping[str, Measure]) -> Series:
    """Every measure once a round, so that whatever slows the machine meets all of them."""
    series: Series = {name: {} for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            for what, value in measure().items():
                series[name].setdefault(what, []).append(value)
    return series


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of runs of the same round.

    Raises:
        ValueError: they are not of the same rounds.
    """
    return statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True))


def aligned(rows: Iterable[Sequence[str]]) -> str:
    """Rows as text, the first column to the left and the others to the right."""
    lines = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(row, widths) for row in lines)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = [
        cell.rjust(width) if place else cell.ljust(width)
        for place, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join((first, *others)).rstrip()
