"""What this server promises of its own cost, against what was measured."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from . import calls, starts
from .figures import Series, ratio
from .reading import SIX
from .results import Results

_MB_OVER_BARE = 5.0


@dataclass(frozen=True)
class Target:
    """A figure and its bound; without a figure where it was not measured."""

    name: str
    bound: float
    unit: str
    measured: float | None

    @property
    def met(self) -> bool | None:
        """Whether the figure is within the bound."""
        return None if self.measured is None else self.measured <= self.bound


def targets(results: Results) -> list[Target]:
    """All of them, in order."""
    return [*_of_starts(results.starts), *_of_calls(results.calls.get("stdio", {})), *_of_tokens(results)]


def _of_starts(found: dict[str, Series]) -> Iterator[Target]:
    warm, first = found.get(starts.WARM, {}), found.get(starts.FIRST_SEND, {})
    listed = _reader(warm, "listed_ms")
    yield Target("start without the front / bare", 0.95, "x", _ratio(listed("off"), listed("bare")))
    yield Target("start", 100, "ms", _median(listed("front")))
    for rival, bound in (("bare", 0.10), ("openapi", 0.10), ("vonage", 0.25)):
        yield Target(f"start / {rival}", bound, "x", _ratio(listed("front"), listed(rival)))
    listening = _reader(found.get(starts.LISTENING, {}), "listed_ms")("front")
    yield Target("start that listens first / start", 1.3, "x", _ratio(listening, listed("front")))
    resident = _reader(warm, "rss_mb")
    over = _over(_median(resident("off")), _median(resident("bare")))
    yield Target("memory without the front, over bare", _MB_OVER_BARE, "MB", over)
    both = _reader(first, "both_ms")("front")
    yield Target("first send, 3 s after the start", 50, "ms", _median(both))


def _of_calls(found: Series) -> Iterator[Target]:
    guarded = _reader(found, "send_ms")(calls.GUARDED)
    others = _reader(found, "call_ms")
    plain = _ratio(guarded, others(calls.UNGUARDED))
    yield Target("guarded durable send / no guard, no store", 1.6, "x", plain)
    yield Target("the same, what is aimed at", 1.25, "x", plain)
    yield Target("guarded durable send / openapi", 1.5, "x", _ratio(guarded, others(calls.OPENAPI)))


def _of_tokens(results: Results) -> Iterator[Target]:
    ours = results.reading.get("ours")
    listed = None if ours is None else float(ours.listed(*SIX))
    yield Target("tokens of six tools", 1000, "tokens", listed)
    yield Target("the same, what is aimed at", 900, "tokens", listed)


def _reader(found: Series, what: str) -> Callable[[str], Sequence[float]]:
    return lambda name: found.get(name, {}).get(what, [])


def _median(runs: Sequence[float]) -> float | None:
    return median(runs) if runs else None


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> float | None:
    return ratio(ours, theirs) if ours and theirs else None


def _over(ours: float | None, theirs: float | None) -> float | None:
    return None if ours is None or theirs is None else ours - theirs
