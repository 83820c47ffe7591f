"""Nothing is written before a yes, and only somebody at a terminal is asked."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from ...helpers.server.installs import install, installed, place
from ...helpers.server.processes import COMMAND, environment
from ...helpers.systems import POSIX

pytestmark = pytest.mark.usefixtures("a_home")


class TestAsking:
    def test_yes(self) -> None:
        done = install("install", "cursor", answers="y\n")
        assert done.exit_code == 0
        shown = done.stdout.split("Write this?")[0]
        assert str(place("cursor")) in shown
        assert json.dumps(installed("cursor")["command"]) in shown
        assert "BULKVS_TOKEN is not set here" in shown

    @pytest.mark.parametrize("answer", ["n\n", "\n", ""])
    def test_anything_else_is_no(self, answer: str) -> None:
        assert install("install", "cursor", answers=answer).exit_code == 1
        assert not place("cursor").parent.exists()

    def test_without_a_terminal_nobody_is_asked(self) -> None:
        refused = install("install", "cursor")
        assert refused.exit_code == 2
        assert "--yes" in refused.stderr
        assert not place("cursor").parent.exists()

    def test_a_change_is_shown_and_asked_about(self) -> None:
        install("--sandbox", "install", "cursor", "--yes")
        before = place("cursor").read_bytes()
        asked = install("--sandbox", "--confirm", "human", "install", "cursor", answers="n\n")
        assert place("cursor").read_bytes() == before
        changes = [line.split() for line in asked.stdout.splitlines() if line.startswith(("+ ", "- "))]
        assert ["+", '"BULKVS_CONFIRM":', '"human"'] in changes
        assert not [path for path in place("cursor").parent.iterdir() if ".bak" in path.name]

    @POSIX
    @pytest.mark.parametrize(("answer", "written"), [(b"y\n", True), (b"n\n", False)])
    def test_at_a_real_terminal(self, answer: bytes, written: bool, tmp_path: Path) -> None:
        import pty

        ours, theirs = pty.openpty()
        os.write(ours, answer)
        env = environment(tmp_path) | {"XDG_CONFIG_HOME": str(tmp_path)}
        command = [COMMAND, "install", "cursor", "--no-start"]
        done = subprocess.run(command, stdin=theirs, env=env, capture_output=True, timeout=60, check=False)
        os.close(ours)
        os.close(theirs)
        assert (done.returncode == 0) is written, done.stderr
        assert place("cursor").exists() is written
