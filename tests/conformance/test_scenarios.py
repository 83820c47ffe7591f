"""The official conformance suite over HTTP. `conformance/scenarios.json` says what does not apply, and why."""

import json
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

import pytest

from ..clients.installed import from_registries, node_packages
from ..helpers.server.processes import COMMAND, environment, running
from .suite import PASSED, RUNS, Check, Results, Run, listed, results

pytestmark = from_registries

TABLE: dict[str, Any] = json.loads((Path(__file__).parent / "scenarios.json").read_text())
APPLICABLE: list[str] = TABLE["applicable"]
EXCUSED: dict[str, dict[str, str]] = TABLE["excused_checks"]

Everything = Mapping[Run, Results]


@pytest.fixture(scope="module")
def packages(pytestconfig: pytest.Config) -> Path:
    return node_packages(pytestconfig.cache)


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    """One server for all runs."""
    env = environment(tmp_path_factory.mktemp("home"), BULKVS_CONFIRM="human-or-token")
    with running([COMMAND, "--sandbox", "http", "--port", "0"], env) as pipe:
        yield pipe.announced().split()[-1]


@pytest.fixture(scope="module")
def everything(packages: Path, url: str, tmp_path_factory: pytest.TempPathFactory) -> Everything:
    return {run: results(packages, run, url, tmp_path_factory.mktemp("run")) for run in RUNS}


def test_every_scenario_applies_or_has_a_reason_why_not(packages: Path) -> None:
    known = {name for run in RUNS for name in listed(packages, run.package)}
    refused: dict[str, str] = TABLE["not_applicable"]
    assert known == {*APPLICABLE, *refused}
    assert not {*APPLICABLE} & {*refused}
    assert all(refused.values())


@pytest.mark.parametrize("scenario", APPLICABLE)
def test_a_scenario_that_applies_passes(everything: Everything, scenario: str) -> None:
    ran = {run: found[scenario] for run, found in everything.items() if scenario in found}
    assert any(check.status == "SUCCESS" for checks in ran.values() for check in checks)
    excused = EXCUSED.get(scenario, {})
    missed = {str(run): _missed(checks, *excused) for run, checks in ran.items()}
    assert not any(missed.values()), missed


@pytest.mark.parametrize("scenario", EXCUSED)
def test_an_excuse_is_still_needed(everything: Everything, scenario: str) -> None:
    missed = {check.id for found in everything.values() for check in _missed(found.get(scenario, []))}
    assert missed == {*EXCUSED[scenario]}


def _missed(checks: list[Check], *excused: str) -> list[Check]:
    return [check for check in checks if check.status not in PASSED and check.id not in excused]
