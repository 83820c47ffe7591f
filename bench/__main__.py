"""`python -m bench`: measures this server against others, prints the tables, and writes every run as JSON."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from . import calls, parts, reading, starts
from .envs import default_folder, install
from .machine import this_machine
from .report import report
from .results import Results
from .stage import Stage, staged

KINDS = ("start", "calls", "parts", "tokens")
CALLS_A_PAIR = 30


@click.command()
@click.option("--only", default=",".join(KINDS), show_default=True, help="What to measure, comma-separated.")
@click.option("--pairs", type=click.IntRange(1), default=7, show_default=True, help="Starts of each server.")
@click.option("--quick", is_flag=True, help="Two pairs: whether it works, not what it says.")
@click.option("--json", "file", type=click.Path(dir_okay=False, path_type=Path), help="Where every run goes.")
@click.option("--envs", type=click.Path(file_okay=False, path_type=Path), default=None, help="Where servers live.")
def main(only: str, pairs: int, quick: bool, file: Path | None, envs: Path | None) -> None:
    """Measures starts, calls, where a send's time goes, and tokens; each pair also makes 30 of every call."""
    kinds = _kinds(only)
    servers = install(envs or default_folder())
    results = Results(this_machine(), {name: server.versions for name, server in servers.items()})
    with tempfile.TemporaryDirectory() as folder, staged(Path(folder), servers) as stage:
        _measure(stage, kinds, 2 if quick else pairs, results)
    results.machine.note_load()
    click.echo(report(results))
    if file:
        file.write_text(json.dumps(results.as_json(), indent=1), "utf-8")


def _kinds(only: str) -> set[str]:
    kinds = {kind.strip() for kind in only.split(",")}
    if unknown := kinds - set(KINDS):
        raise click.BadParameter(f"{', '.join(sorted(unknown))}: choose from {', '.join(KINDS)}")
    return kinds


def _measure(stage: Stage, kinds: set[str], pairs: int, results: Results) -> None:
    rounds = pairs * CALLS_A_PAIR

    def start() -> None:
        results.starts = starts.measured(stage, pairs)

    def call() -> None:
        results.calls = calls.measured(stage, rounds)

    def part() -> None:
        results.parts = parts.measured(stage, rounds)

    def token() -> None:
        results.reading = reading.measured(stage)

    steps: dict[str, Callable[[], None]] = {"start": start, "calls": call, "parts": part, "tokens": token}
    for kind, step in steps.items():
        if kind in kinds:
            click.echo(f"measuring: {kind}", err=True)
            step()


if __name__ == "__main__":
    main()
