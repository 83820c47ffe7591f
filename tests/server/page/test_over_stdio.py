"""The page of a server over stdio, whose client asks nobody: a window opens, and the pipe stays the client's."""

import os
import subprocess
import threading
from pathlib import Path
from typing import Any

import httpx2

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.page.desk import left_in
from ...helpers.server.processes import COMMAND, Pipe, connected, running
from ...helpers.server.receivers import NO_TLS
from ...helpers.systems import POSIX
from .test_command import desktop

pytestmark = POSIX

GIVEN = {"to": "+13105551212", "message": "Your order is ready."}
SEND = {"name": "send_message", "arguments": GIVEN}


class Person:
    """Somebody before the window that opens: they decide what it shows."""

    def __init__(self, home: Path, answer: str) -> None:
        self._home = home
        self._answer = answer
        self._acting = threading.Thread(target=self._act)
        os.mkfifo(home / "opened")
        self._acting.start()

    def decided(self) -> None:
        """Waits until they have."""
        self._acting.join(30)
        assert not self._acting.is_alive()

    def _act(self) -> None:
        reading = ["cat", str(self._home / "opened")]
        opened = subprocess.run(reading, capture_output=True, text=True, timeout=30, check=True).stdout
        url, _, link = opened.partition('location.replace("')[2].partition('"')[0].partition("#")
        with httpx2.Client(base_url=url, verify=NO_TLS, headers={"origin": url.rstrip("/")}) as client:
            session = client.post("/open", json={"link": link}).json()["session"]
            client.headers["authorization"] = f"Bearer {session}"
            [asked] = client.post("/look", json={"version": ""}).json()["waiting"]
            client.post("/show", json={"id": asked["id"]})
            said = client.post("/answer", json={"id": asked["id"], "answer": self._answer}).json()
            assert said["state"] == "declined"


def _called(pipe: Pipe) -> dict[str, Any]:
    pipe.begin()
    return pipe.ask("tools/call", **SEND)["result"]["structuredContent"]


def test_the_call_hears_what_they_decide_and_stdout_holds_messages_only(tmp_path: Path) -> None:
    simulator = Simulator()
    more = desktop(tmp_path, 'cat "$1" > "$HOME/opened"') | {"BULKVS_CONFIRM": "human"}
    kept: dict[str, Any] = {name: more[name] for name in ("DISPLAY", "TERM", "PATH", "BULKVS_CONFIRM")}
    person = Person(tmp_path, "no")
    with connected(tmp_path, simulator, **kept) as pipe:
        said = _called(pipe)
        person.decided()
        assert (said["status"], simulator.sent) == ("declined", [])
        # What opened the window read as much as it could: the next question is still there to be heard.
        assert pipe.ask("ping")["result"] == {}
        pipe.stdin.close()
        assert pipe.ended() == 0
    assert not (tmp_path / "text-browser").exists()
    assert left_in(tmp_path) == []


def test_without_a_display_nothing_is_opened(tmp_path: Path) -> None:
    simulator = Simulator()
    more = desktop(tmp_path, 'touch "$HOME/window"') | {"BULKVS_CONFIRM": "human"}
    kept: dict[str, Any] = {name: more[name] for name in ("TERM", "PATH", "BULKVS_CONFIRM")}
    with connected(tmp_path, simulator, **kept) as pipe:
        assert _called(pipe)["error"]["code"] == "human_confirmation_unavailable"
    assert not (tmp_path / "window").exists()
    assert not (tmp_path / "text-browser").exists()


def test_nor_where_the_operator_does_without(tmp_path: Path) -> None:
    simulator = Simulator()
    more = desktop(tmp_path, 'touch "$HOME/window"') | {"BULKVS_CONFIRM": "human", "BULKVS_PAGE": "off"}
    kept: dict[str, Any] = {
        name: more[name] for name in ("DISPLAY", "TERM", "PATH", "BULKVS_CONFIRM", "BULKVS_PAGE")
    }
    with connected(tmp_path, simulator, **kept) as pipe:
        assert _called(pipe)["error"]["code"] == "human_confirmation_unavailable"
    assert not (tmp_path / "window").exists()


def test_doctor_and_demo_open_none(tmp_path: Path) -> None:
    env = desktop(tmp_path, 'touch "$HOME/window"') | {"BULKVS_CONFIRM": "human"}
    for command in ("doctor", "demo"):
        subprocess.run([COMMAND, command], env=env, capture_output=True, timeout=120, check=False)
    assert not (tmp_path / "window").exists()


def test_a_start_opens_nothing_and_listens_nowhere(tmp_path: Path) -> None:
    env = desktop(tmp_path, 'touch "$HOME/window"') | {"BULKVS_SANDBOX": "1"}
    with running([COMMAND], env) as pipe:
        pipe.begin()
        assert pipe.ask("tools/list")["result"]["tools"]
        pipe.stdin.close()
        assert pipe.ended() == 0
    assert {path.name for path in tmp_path.iterdir()} <= {"bin", ".cache"}
