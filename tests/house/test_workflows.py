"""GitHub's workflows: what they may do, that they run what there is, and everywhere that is promised."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def workflow(path: Path) -> dict[str, Any]:
    # YAML 1.1 reads the key "on" as true.
    return {
        str(key): value for key, value in cast("dict[Any, Any]", yaml.safe_load(path.read_text("utf-8"))).items()
    }


def configuration() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def matrix() -> dict[str, Any]:
    return workflow(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["check"]["strategy"]["matrix"]


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in workflow(path)["jobs"].values() for step in job.get("steps", [])]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
class TestWorkflows:
    def test_they_may_only_read_unless_a_job_says_why(self, path: Path) -> None:
        assert workflow(path)["permissions"] == {"contents": "read"}
        more = re.findall(r"^ +[\w-]+: write(.*)$", path.read_text("utf-8"), re.MULTILINE)
        assert all(reason.startswith(" # ") for reason in more)

    def test_they_know_no_secret(self, path: Path) -> None:
        assert "secrets." not in path.read_text("utf-8")

    def test_they_use_githubs_actions_only(self, path: Path) -> None:
        used = [step["uses"] for step in steps(path) if "uses" in step]
        assert [action for action in used if not re.fullmatch(r"actions/[\w-]+@v\d+", action)] == []

    def test_one_at_a_time_and_not_for_ever(self, path: Path) -> None:
        assert workflow(path)["concurrency"]["group"]
        assert all("timeout-minutes" in job for job in workflow(path)["jobs"].values() if "steps" in job)

    def test_what_they_run_is_there(self, path: Path) -> None:
        commands = "\n".join(step.get("run", "") for step in steps(path))
        tasks = configuration()["tool"]["poe"]["tasks"]
        assert [script for script in re.findall(r"\.ci/[\w.]+", commands) if not (ROOT / script).is_file()] == []
        assert set(re.findall(r"\bpoe (\w+)", commands)) <= set(tasks)


class TestMatrix:
    def test_it_has_every_python_that_is_promised(self) -> None:
        promised = re.findall(r":: (3\.\d+)$", "\n".join(configuration()["project"]["classifiers"]), re.MULTILINE)
        assert matrix()["python"] == promised
        assert configuration()["project"]["requires-python"] == f">={promised[0]}"

    def test_it_has_every_system_that_the_bundle_names(self) -> None:
        bundle = json.loads((ROOT / "mcpb" / "manifest.json").read_text("utf-8"))
        systems = {"darwin": "macos-latest", "win32": "windows-latest", "linux": "ubuntu-latest"}
        named = {systems[platform] for platform in bundle["compatibility"]["platforms"]}
        assert set(matrix()["os"]) == named
