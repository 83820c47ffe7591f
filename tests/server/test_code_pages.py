"""Words of people through the pipes of a real command, whatever code page a terminal of Windows has."""

import subprocess
from pathlib import Path

import pytest

from ..helpers.server.processes import COMMAND, environment
from ..helpers.server.recorded import ALICE
from ..helpers.systems import WINDOWS

pytestmark = pytest.mark.system

PAGE = "cp437" if WINDOWS else "utf-8"
"""Elsewhere nobody has any but UTF-8, unless they ask for it."""


def test_a_list_comes_out_as_it_went_in(tmp_path: Path) -> None:
    env = environment(tmp_path, PYTHONIOENCODING=PAGE)

    def piped(*arguments: str, given: str = "") -> bytes:
        command = [COMMAND, "opt-outs", *arguments]
        done = subprocess.run(command, input=given.encode(), env=env, capture_output=True, timeout=60, check=True)
        return done.stdout

    piped("import", "-", given=f"number,source\r\n{ALICE},Zoë ✓ 日本\r\n")
    listed = piped("export")
    assert f"{ALICE}," in listed.decode()
    assert ",Zoë ✓ 日本\n" in listed.decode()
    assert b"\r" not in listed
