"""What is installed: versions, where a client finds the command, and what a client's entry makes of it."""

import platform
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from ..install.clients import CLIENTS
from ..install.inspection import Seen
from .findings import Check, Finding, Patient, homely, worst

DISTRIBUTION = "bulkvs-mcp"

_REQUIREMENT = re.compile(r"([A-Za-z0-9._-]+)\s*([^;]*)")
_BOUND = re.compile(r"(>=|<=|==|!=|>|<)\s*([\d.]+)")


async def check_versions(patient: Patient) -> Finding:
    """Whether what runs is what the distribution asks for."""
    del patient
    installed = f"{DISTRIBUTION} {version(DISTRIBUTION)}, mcp {version('mcp')}"
    machine = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.platform()}."
    return worst([*_out_of_range(), *_without_search()], f"{installed}, {machine}")


def _out_of_range() -> Iterator[Finding]:
    for requirement in requires(DISTRIBUTION) or ():
        found = _REQUIREMENT.match(requirement)
        if not found or ";" in requirement:
            continue
        name, wanted = found[1], found[2].strip()
        if problem := _mismatch(name, wanted):
            again = f"Install {DISTRIBUTION} again in an environment of its own: uvx {DISTRIBUTION}."
            yield Finding("warning", f"{name} {problem}, and {DISTRIBUTION} asks for {wanted}.", again)


def _mismatch(name: str, wanted: str) -> str:
    try:
        there = version(name)
    except PackageNotFoundError:
        return "is not installed"
    return "" if all(_holds(there, sign, bound) for sign, bound in _BOUND.findall(wanted)) else f"is {there}"


def _holds(there: str, sign: str, bound: str) -> bool:
    """Whether a version keeps to a bound, by their numbers alone."""
    left, right = (_numbers(text) for text in (there, bound))
    width = max(len(left), len(right))
    left, right = (numbers + (0,) * (width - len(numbers)) for numbers in (left, right))
    return {
        ">=": left >= right,
        "<=": left <= right,
        "==": left == right,
        "!=": left != right,
        ">": left > right,
        "<": left < right,
    }[sign]


def _numbers(text: str) -> tuple[int, ...]:
    digits = re.match(r"\d+(?:\.\d+)*", text)
    return tuple(int(part) for part in digits[0].split(".")) if digits else ()


def _without_search() -> Iterator[Finding]:
    try:
        with closing(sqlite3.connect(":memory:")) as memory:
            memory.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='')")
    except sqlite3.Error:
        yield Finding(
            "failed",
            "This Python's SQLite lacks FTS5, which the record needs.",
            "Use another Python, such as one that uv installs (uv python install).",
        )


async def check_launcher(patient: Patient) -> Finding:
    """Where the commands are that a client's configuration may name. A note: this command was found."""
    folders = patient.machine.environ.get("PATH", "")
    found = {name: shutil.which(name, path=folders) for name in ("uvx", DISTRIBUTION)}
    known = [f"{name} is {homely(Path(where))}" for name, where in found.items() if where]
    missing = [name for name, where in found.items() if not where]
    told = [*known, *(f"{name} is not on the PATH" for name in missing)]
    own = f"this server runs on {homely(Path(sys.executable))}"
    return Finding(
        "ok", f"{'; '.join([*told, own])}. A desktop client may have another PATH: give it the full path."
    )


def entry_check(name: str, seen: Seen) -> Check:
    """The check of a client's entry: whether it is there, and whether what it starts is."""
    client = CLIENTS[name]

    async def check_entry(patient: Patient) -> Finding:
        del patient
        place = [f"{client.title}: {homely(seen.path)}."] if seen.path else []
        starts = [f"It starts {homely(seen.starts)}."] if seen.starts else []
        names = ", ".join(seen.kept)
        kept = [f"{client.title} keeps {names} itself; what this terminal has stands in here."] if names else []
        told = [*place, *(problem.told for problem in seen.problems), *starts, *kept]
        steps = dict.fromkeys(problem.next_step for problem in seen.problems)
        return Finding("failed" if seen.problems else "ok", " ".join(told), " ".join(steps))

    return check_entry
