"""`python -m bench.http`: calls a second beside those of a bare server in the same run, and whether each answer to
a send was true. It ends with 1 where a bound is missed.
"""

import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from statistics import median
from typing import Any

import click

from . import servers
from .load import Answered, Load, loaded
from .wire import posted

CLIENTS = (1, 10, 100, 500)
PROVIDER_MS = 300
READS_OVER_BARE, SENDS_A_SECOND = 0.5, 150.0
"""What is promised: of reads by ten clients, and of sends by 200 that wait for a provider of 300 ms."""
BARE_A_SECOND = 883.0
"""What the bare server answers to 100 clients on the machine that the sends are promised for. A send is a matter
of the processor, so on a slower machine the same share of what the bare server does there is asked for.
"""
READING_CLIENTS, SENDING_CLIENTS = 10, 200
PAIRS = 5
"""A machine is faster at one time and slower at another, so the two are called in turn."""
_PEOPLE = 10_000

Call = Callable[[], tuple[str, bytes]]


@click.command()
@click.option("--seconds", type=click.IntRange(1), default=8, show_default=True, help="Of each cell of the table.")
@click.option("--soak", type=click.IntRange(0), default=60, show_default=True, help="Of sends, at the end.")
def main(seconds: int, soak: int) -> None:
    """Measures reads and sends by 1 to 500 clients, then sends for a minute."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (
            servers.provider(folder, PROVIDER_MS) as provider,
            servers.bare(folder) as bare,
            servers.ours(folder, provider) as ours,
        ):
            kept = _table(bare, ours, seconds)
            if soak:
                kept = _soaked(ours, provider, soak, _promised(bare, seconds)) and kept
    raise SystemExit(not kept)


def _table(bare: int, ours: int, seconds: int) -> bool:
    click.echo(f"{'clients':>7}  {'server':<28} {'a second':>9} {'p50 ms':>8} {'p99 ms':>8} {'failed':>6}  / bare")
    for clients in CLIENTS:
        nothing = _row(clients, "bare, a tool of nothing", bare, seconds, _nothing(bare))
        _row(clients, "list_conversations", ours, seconds, _reads(ours), nothing)
        _row(clients, f"send_message, {PROVIDER_MS} ms", ours, seconds, _sends(ours), nothing)
    over = [_rate(ours, seconds, _reads(ours)) / _rate(bare, seconds, _nothing(bare)) for _ in range(PAIRS)]
    told = ", ".join(f"{each:.2f}" for each in sorted(over))
    click.echo(
        f"reads by {READING_CLIENTS} clients / bare, in turn: {told} (bound {READS_OVER_BARE} in the middle)"
    )
    return median(over) >= READS_OVER_BARE


def _rate(port: int, seconds: int, call: Call, clients: int = READING_CLIENTS) -> float:
    return asyncio.run(loaded(port, clients, seconds, call)).rate


def _promised(bare: int, seconds: int) -> float:
    """Sends a second on this machine."""
    here = _rate(bare, seconds, _nothing(bare), 100)
    return SENDS_A_SECOND * min(1.0, here / BARE_A_SECOND)


def _row(clients: int, name: str, port: int, seconds: int, call: Call, beside: Load | None = None) -> Load:
    load = asyncio.run(loaded(port, clients, seconds, call))
    over = f"{load.rate / beside.rate:6.2f}" if beside else ""
    click.echo(
        f"{clients:7}  {name:<28} {load.rate:9.1f} {load.percentile(50):8.1f} {load.percentile(99):8.1f}"
        f" {load.failed:6}  {over}"
    )
    return load


def _soaked(ours: int, provider: int, seconds: int, promised: float) -> bool:
    load = asyncio.run(loaded(ours, SENDING_CLIENTS, seconds, _sends(ours)))
    taken = servers.taken(provider)
    untrue = [answered for answered in load.answers if not _true(answered, taken[answered.text])]
    sent = sum(answered.content.get("status") == "sent" for answered in load.answers)
    said = Counter(_said(answered) for answered in load.answers)
    click.echo(
        f"{seconds} s of sends by {SENDING_CLIENTS} clients: {sent / load.seconds:.1f} sent a second"
        f" (bound here {promised:.0f}: {SENDS_A_SECOND:.0f} where bare does {BARE_A_SECOND:.0f})"
    )
    click.echo(f"  answers: {dict(said)}; p50 {load.percentile(50):.0f} ms, p99 {load.percentile(99):.0f} ms")
    click.echo(f"  untrue: {len(untrue)}; longest {max(load.took):.0f} ms")
    return not untrue and sent / load.seconds >= promised


def _said(answered: Answered) -> str:
    error: Mapping[str, Any] = answered.content.get("error") or {}
    return str(error.get("code") or answered.content.get("status") or f"HTTP {answered.status}")


def _true(answered: Answered, times: int) -> bool:
    """Whether what was said is what the provider saw."""
    error: Mapping[str, Any] = answered.content.get("error") or {}
    outcome = str(error.get("outcome", answered.content.get("status")))
    return {"sent": times == 1, "not_done": times == 0, "unknown": times <= 1}.get(outcome, False)


def _nothing(port: int) -> Call:
    request = posted("nothing", port)
    return lambda: ("", request)


def _reads(port: int) -> Call:
    request = posted("list_conversations", port)
    return lambda: ("", request)


_texts = count()


def _sends(port: int) -> Call:
    def call() -> tuple[str, bytes]:
        number = next(_texts)
        text = f"Your table number {number} is ready at seven."
        return text, posted("send_message", port, to=_person(number), message=text)

    return call


def _person(number: int) -> Sequence[str]:
    return [f"1310555{number % _PEOPLE:04d}"]


if __name__ == "__main__":
    sys.exit(main())
