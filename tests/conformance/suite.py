"""The official conformance suite, in both versions that are needed to cover both eras of the protocol."""

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..clients.installed import NODE, executable

PASSED = {"SUCCESS", "INFO"}


@dataclass(frozen=True)
class Run:
    """One version of the suite and what it is asked to run."""

    package: str
    options: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.package} {self.options[-1]}"


RUNS = (
    Run("conformance-0.1", ("--suite", "all")),
    Run("conformance-0.2", ("--requirements", "2025-11-25")),
    Run("conformance-0.2", ("--requirements", "2026-07-28")),
)


@dataclass(frozen=True)
class Check:
    """One thing that a scenario looked at."""

    id: str
    status: str
    complaint: str


Results = Mapping[str, list[Check]]
"""The checks of each scenario that ran."""


def listed(packages: Path, package: str) -> set[str]:
    """All scenarios for servers that a version of the suite knows."""
    done = _conformance(packages, package, "list", "--server")
    assert done.returncode == 0, done.stderr
    return set(re.findall(r"^  - (\S+) \[", done.stdout, re.MULTILINE))


def results(packages: Path, run: Run, url: str, folder: Path) -> Results:
    """Runs the suite against a server; whether it passed is for its checks to say, not for its exit code."""
    done = _conformance(packages, run.package, "server", "--url", url, "-o", str(folder), *run.options)
    found = {_scenario(file): _checks(file) for file in folder.glob("*/checks.json")}
    assert found, done.stdout + done.stderr
    return found


def _conformance(packages: Path, package: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [NODE, executable(packages, package, "conformance"), *arguments]
    return subprocess.run(command, cwd=packages, capture_output=True, text=True, check=False, timeout=120)


def _scenario(file: Path) -> str:
    """The folder is named server-SCENARIO-TIMESTAMP."""
    return re.sub(r"^server-(.+)-\d{4}-\d\d-\d\dT.*$", r"\1", file.parent.name)


def _checks(file: Path) -> list[Check]:
    checks: list[dict[str, Any]] = json.loads(file.read_text())
    return [Check(check["id"], check["status"], check.get("errorMessage", "")) for check in checks]
