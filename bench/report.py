"""The figures as text: one table for each kind, and at the end what was promised."""

from collections.abc import Iterator, Mapping, Sequence

from . import calls, starts
from .figures import Series, Spread, aligned, ratio
from .parts import Part, grouped
from .reading import Reading
from .results import Results
from .targets import Target, targets

_START = {
    "listed_ms": "tools/list ms",
    "greeted_ms": "first answer ms",
    "cpu_ms": "CPU ms",
    "rss_mb": "RSS MB",
    "pss_mb": "PSS MB",
    "peak_mb": "peak MB",
    "settled_rss_mb": "RSS 1 s later",
    "settled_pss_mb": "PSS 1 s later",
}
_SEND = {"preview_ms": "preview ms", "send_ms": "send ms", "both_ms": "both ms"}


def report(results: Results) -> str:
    """Everything that was measured."""
    return "\n\n".join(f"## {title}\n{body}" for title, body in _sections(results))


def _sections(results: Results) -> Iterator[tuple[str, str]]:
    yield "Machine", _machine(results)
    for kind, series in results.starts.items():
        columns = _SEND if kind == starts.FIRST_SEND else _START
        base = "bare" if "bare" in series else "off"
        yield f"Start: {kind} (median, middle half)", _compared(series, columns, base)
    for transport, series in results.calls.items():
        yield f"Calls over {transport} (median, middle half)", _called(series)
    if results.parts:
        yield "One guarded durable send", f"{_parts(grouped(results.parts))}\n\n{_parts(results.parts)}"
    if results.reading:
        yield "Tokens (o200k)", _read(results.reading)
    yield "Targets", promised(targets(results))


def _machine(results: Results) -> str:
    machine = results.machine
    busy = {"load average": machine.load, "durable write of 4 KB, ms": machine.durable_ms}
    facts = [
        *machine.facts.items(),
        *((f"{name}, before and after", ", ".join(map(str, told))) for name, told in busy.items()),
    ]
    versions = [
        (name, ", ".join(f"{package} {version}" for package, version in found.items()))
        for name, found in results.versions.items()
    ]
    return "\n".join(f"{name}: {value}" for name, value in (*facts, *versions))


def _compared(series: Series, columns: Mapping[str, str], base: str) -> str:
    """A line for each server; the first column also as a multiple of the base's."""
    first = next(iter(columns))
    told = [what for what in columns if all(what in runs for runs in series.values())]
    rows = [["", f"x {base}", *(columns[what] for what in told)]]
    for name, runs in series.items():
        rows.append([name, _times(runs[first], series[base][first]), *(_spread(runs[what]) for what in told)])
    return aligned(rows)


def _called(series: Series) -> str:
    rows = [["", "ms", "x bare POST", "x no guard, no store", "x openapi"]]
    bases = [series[name]["call_ms"] for name in (calls.POST, calls.UNGUARDED, calls.OPENAPI)]
    for name, what, runs in _named(series):
        rows.append([f"{name}{what}", _spread(runs, 2), *(_times(runs, base) for base in bases)])
    return aligned(rows)


def _named(series: Series) -> Iterator[tuple[str, str, Sequence[float]]]:
    words = {"call_ms": "", "send_ms": ": the confirmed call", "preview_ms": ": the preview", "both_ms": ": both"}
    for name, found in series.items():
        for what, runs in found.items():
            yield name, words[what], runs


def _parts(found: Sequence[Part]) -> str:
    total = Part("all", sum(part.microseconds for part in found), sum(part.share for part in found))
    rows = [[part.name, f"{part.microseconds:,.0f}", f"{part.share:.1%}"] for part in (*found, total)]
    return aligned([["", "microseconds", "share"], *rows])


def _read(found: Mapping[str, Reading]) -> str:
    return "\n\n".join(
        [aligned(_sums(found)), *(aligned(_tools(name, reading)) for name, reading in found.items())]
        + [aligned(_answers(name, reading)) for name, reading in found.items() if reading.answers]
    )


def _sums(found: Mapping[str, Reading]) -> Iterator[Sequence[str]]:
    yield "", "tools", "tools/list", "with output schemas", "prompts/list", "instructions"
    for name, reading in found.items():
        counts = (reading.listed(), reading.with_outputs, reading.prompts, reading.instructions)
        yield name, str(len(reading.tools)), *(f"{count:,}" for count in counts)


def _tools(name: str, reading: Reading) -> Iterator[Sequence[str]]:
    yield f"{name}: tool", "tokens", "output schema"
    yield from ((cost.name, f"{cost.input:,}", f"{cost.output:,}") for cost in reading.tools)


def _answers(name: str, reading: Reading) -> Iterator[Sequence[str]]:
    yield f"{name}: answer", "text", "structure"
    yield from ((answer.call, f"{answer.text:,}", f"{answer.structure:,}") for answer in reading.answers)


def promised(found: Sequence[Target]) -> str:
    """The targets, each with its figure."""
    words = {True: "pass", False: "FAIL", None: "not measured"}
    rows = [[t.name, _figure(t.measured, t.unit), f"<= {_figure(t.bound, t.unit)}", words[t.met]] for t in found]
    return aligned([["", "measured", "bound", ""], *rows])


def _figure(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    return (
        f"{value:.2f} x" if unit == "x" else f"{value:,.0f} {unit}" if unit == "tokens" else f"{value:,.1f} {unit}"
    )


def _spread(runs: Sequence[float], digits: int = 0) -> str:
    spread = Spread.of(runs)
    return f"{spread.median:,.{digits}f} ({spread.low:,.{digits}f}-{spread.high:,.{digits}f})"


def _times(runs: Sequence[float], base: Sequence[float]) -> str:
    return f"{ratio(runs, base):.2f}"
