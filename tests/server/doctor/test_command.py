"""The real `bulkvs-mcp doctor`, in a process of its own."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from ...helpers.server.doctors import healthy
from ...helpers.server.patients import CHECKS
from ...helpers.server.processes import COMMAND, environment


def doctored(env: Mapping[str, str], *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([COMMAND, *arguments], env=env, capture_output=True, timeout=60, check=False)


class TestCommand:
    """As a user runs it."""

    def test_a_healthy_account(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        with healthy(monkeypatch, tmp_path) as well:
            run = doctored(environment(tmp_path, BULKVS_CONFIRM="") | well.env, "doctor", "--json")
        document = json.loads(run.stdout)
        assert {check["name"]: check["status"] for check in document["checks"]} == dict.fromkeys(CHECKS, "ok")
        assert (run.returncode, run.stderr) == (0, b"")
        assert {entry.method for entry in well.simulator.received} == {"GET"}

    @pytest.mark.parametrize("flags", [["--sandbox"], []])
    def test_a_healthy_sandbox(self, tmp_path: Path, flags: list[str]) -> None:
        sandbox = "" if flags else "1"
        env = environment(tmp_path, BULKVS_STORE="", BULKVS_FROM="", BULKVS_SANDBOX=sandbox)
        run = doctored(env, *flags, "doctor", "--json")
        document = json.loads(run.stdout)
        assert {check["name"]: check["status"] for check in document["checks"]} == dict.fromkeys(CHECKS, "ok")
        assert (run.returncode, run.stderr) == (0, b"")
        assert set(document) == {"status", "version", "checks"}
        assert list(tmp_path.iterdir()) == []

    def test_nothing_is_set(self, tmp_path: Path) -> None:
        env = {name: value for name, value in environment(tmp_path).items() if not name.startswith("BULKVS_")}
        run = doctored(env, "doctor")
        assert run.returncode == 2
        assert b"BULKVS_USERNAME is not set. BULKVS_TOKEN is not set." in run.stdout
        assert b"BULKVS_SANDBOX=1" in run.stdout
        assert list(tmp_path.iterdir()) == []
