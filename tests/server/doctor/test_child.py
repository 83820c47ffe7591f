"""The doctor starts the server as a child, and tells what becomes of it."""

import re
import sys
from pathlib import Path

import pytest

from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.doctor import command as doctor
from bulkvs_mcp.tools.registry import TOOLS

from ...helpers.server.doctors import ALICE, World
from ...helpers.server.patients import on_machine


class TestServer:
    """The server as a child of the doctor."""

    @pytest.fixture
    def world(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> World:
        wanted = {name: check for name, check in doctor.CHECKS.items() if name in ("settings", "server")}
        monkeypatch.setattr(doctor, "CHECKS", wanted)
        return World(monkeypatch, tmp_path, Simulator(), "not drawn", {"BULKVS_SANDBOX": "1"})

    def runs(self, world: World, code: str, **more: object) -> dict[str, str]:
        on_machine(world, command=(sys.executable, "-c", code), **more)
        return world.diagnosis().check("server")

    def test_one_that_ends_at_once(self, world: World) -> None:
        found = self.runs(world, f"import sys; sys.exit('ModuleNotFoundError: mcp, said {ALICE}')")
        assert found["status"] == "failed"
        assert "The server ended" in found["found"]
        assert "The last it said on stderr: ModuleNotFoundError: mcp, said ***12" in found["found"]
        assert "Start it by hand" in found["next_step"]

    def test_one_that_does_not_answer(self, world: World) -> None:
        found = self.runs(world, "import sys; sys.stdin.read()", patience=0.5)
        assert (found["status"], found["found"]) == ("failed", "The server did not answer within 0.5 s.")

    def test_one_that_does_not_exist(self, world: World) -> None:
        on_machine(world, command=(str(world.home / "nothing"),))
        found = world.diagnosis().check("server")
        assert found["status"] == "failed"
        missing = "File not found|cannot find the file" if sys.platform == "win32" else "No such file"
        assert re.search(f"cannot be started: .*({missing})", found["found"])

    def test_one_that_says_more_than_it_should(self, world: World) -> None:
        code = f"print('Welcome, {ALICE}', flush=True); from bulkvs_mcp.server.command_line import main; main()"
        found = self.runs(world, code)
        assert found["status"] == "warning"
        assert 'It writes to stdout what is no message: "Welcome, ***12".' in found["found"]
        assert "stdout belongs to the protocol" in found["next_step"]

    def test_it_gets_the_same_settings(self, world: World) -> None:
        world.env.clear()
        world.flags = ["--sandbox", "--read-only"]
        found = world.diagnosis().check("server")
        assert found["status"] == "ok"
        reading = str(sum(tool.reads for tool in TOOLS))
        assert re.findall(r"protocol (\S+), (\d+) tools", found["found"]) == [
            ("2025-11-25", reading),
            ("2026-07-28", reading),
        ]
