"""`bulkvs-mcp page` as a process: it opens the page through what opens pages here, and serves it until Ctrl-C."""

import os
import shlex
import signal
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest

from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.page.desk import ALICE, left_in, wanted
from ...helpers.server.processes import COMMAND, Pipe, environment, running
from ...helpers.server.receivers import NO_TLS, PATIENT
from ...helpers.systems import POSIX

pytestmark = POSIX

W3M = 'touch "$HOME/text-browser"; echo drawn; read line'


def desktop(home: Path, opens: str = "true") -> dict[str, str]:
    """A person's session with a display, and what opens files in it; text browsers are there too."""
    folder = home / "bin"
    folder.mkdir()
    for name, body in {"xdg-open": f"{opens}; echo noise; cat", "w3m": W3M, "www-browser": W3M}.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    env = environment(home, DISPLAY=":0", TERM="xterm")
    return env | {"PATH": f"{folder}:{env['PATH']}"}


def shows(env: dict[str, str]) -> str:
    """Everything of a command that ends by itself, on stderr."""
    done = subprocess.run([COMMAND, "page"], env=env, capture_output=True, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    return done.stderr.decode()


def link_in(home: Path) -> str:
    """Where the file that is opened leads."""
    reading = ["cat", str(home / "opened")]
    opened = subprocess.run(reading, capture_output=True, text=True, timeout=30, check=True).stdout
    return opened.partition('location.replace("')[2].partition('"')[0]


def in_terminal(command: str, home: Path) -> None:
    """Runs a command of this program that was told, as somebody who says yes to it."""
    words = [COMMAND, *shlex.split(command)[1:], "--yes"]
    subprocess.run(words, env=environment(home), capture_output=True, timeout=30, check=True)


def ends(pipe: Pipe) -> None:
    """It ends well at Ctrl-C."""
    pipe.process.send_signal(signal.SIGINT)
    assert pipe.ended() == 0


async def test_a_person_decides_on_it(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/record.db")
    decisions = Decisions(store)
    asked = await decisions.wanted(wanted())
    os.mkfifo(tmp_path / "opened")
    with running([COMMAND, "page"], desktop(tmp_path, 'cat "$1" > "$HOME/opened"')) as pipe:
        assert "The page is open in your browser" in pipe.announced()
        url, _, link = link_in(tmp_path).partition("#")
        assert link not in pipe.announced()
        headers = {"origin": url.rstrip("/")}
        async with httpx2.AsyncClient(base_url=url, verify=NO_TLS, headers=headers, timeout=PATIENT) as client:
            session = (await client.post("/open", json={"link": link})).json()["session"]
            assert left_in(tmp_path) == []
            allowed = {"authorization": f"Bearer {session}"}
            answer = {"id": asked.id, "answer": "no"}
            said = await client.post("/answer", json=answer, headers=allowed)
        assert said.json()["state"] == "declined"
        ends(pipe)
    assert (await decisions.outcome(asked.id)).via == "page"
    assert not (tmp_path / "text-browser").exists()
    store.close()


def test_nothing_is_left_of_a_link_that_nobody_used(tmp_path: Path) -> None:
    with running([COMMAND, "page"], desktop(tmp_path)) as pipe:
        pipe.announced()
        assert len(left_in(tmp_path)) == 1
        ends(pipe)
    assert left_in(tmp_path) == []


def test_without_a_display_and_without_a_terminal_it_says_what_to_do(tmp_path: Path) -> None:
    said = shows(environment(tmp_path))
    assert "run it in a terminal, or bulkvs-mcp approve" in said
    assert "http" not in said


def test_what_cannot_be_used_is_told(tmp_path: Path) -> None:
    env = desktop(tmp_path) | {"BULKVS_STORE": "sqlite:///:memory:"}
    assert "in memory" in shows(env)


def test_where_the_page_is_off_it_says_what_else_there_is(tmp_path: Path) -> None:
    said = shows(desktop(tmp_path) | {"BULKVS_PAGE": "off"})
    assert "BULKVS_PAGE is off" in said
    assert "bulkvs-mcp approve" in said


@pytest.mark.parametrize(
    ("more", "granted"),
    [({}, ["approvals", "history"]), ({"BULKVS_SANDBOX": "1"}, ["approvals", "history", "phone"])],
    ids=["real", "sandbox"],
)
async def test_it_shows_the_whole(tmp_path: Path, more: dict[str, str], granted: list[str]) -> None:
    """And in the sandbox what the other person texts is on the record that a server reads."""
    os.mkfifo(tmp_path / "opened")
    place = {"BULKVS_STORE": f"sqlite:///{tmp_path}/record.db", "BULKVS_FROM": "13109060904,13109060901"}
    with running([COMMAND, "page"], desktop(tmp_path, 'cat "$1" > "$HOME/opened"') | place | more) as pipe:
        pipe.announced()
        url, _, link = link_in(tmp_path).partition("#")
        headers = {"origin": url.rstrip("/")}
        async with httpx2.AsyncClient(base_url=url, verify=NO_TLS, headers=headers, timeout=PATIENT) as client:
            opened = (await client.post("/open", json={"link": link})).json()
            allowed = {"authorization": f"Bearer {opened['session']}"}
            texted = await client.post("/text", json={"number": ALICE, "text": "Hello"}, headers=allowed)
            asked = {"number": ALICE, "cursor": ""}
            texts = (await client.post("/texts", json=asked, headers=allowed)).json()["texts"]
        ends(pipe)
    assert opened["granted"] == granted
    assert texted.status_code == (200 if more else 403)
    assert [(one["text"], one["line"]) for one in texts] == ([("Hello", "+1 310-906-0904")] if more else [])


async def test_an_assistant_in_the_sandbox_and_the_other_person_text_each_other(tmp_path: Path) -> None:
    """Two processes on one record, and no account."""
    os.mkfifo(tmp_path / "opened")
    place = {"BULKVS_SANDBOX": "1", "BULKVS_STORE": f"sqlite:///{tmp_path}/record.db", "BULKVS_CONFIRM": "off"}
    env = desktop(tmp_path, 'cat "$1" > "$HOME/opened"') | place
    with running([COMMAND], env) as server, running([COMMAND, "page"], env) as pipe:
        server.begin()
        pipe.announced()
        url, _, link = link_in(tmp_path).partition("#")
        headers = {"origin": url.rstrip("/")}
        async with httpx2.AsyncClient(base_url=url, verify=NO_TLS, headers=headers, timeout=PATIENT) as client:
            session = (await client.post("/open", json={"link": link})).json()["session"]
            client.headers["authorization"] = f"Bearer {session}"
            sent = _called(server, "send_message", to=ALICE, message="It is ready.")
            await client.post("/text", json={"number": ALICE, "text": "On my way"})
            waited = _called(server, "wait_for_reply", with_number=ALICE, timeout_seconds=1)
            got = {"id": sent["message_id"], "number": ALICE, "delivered": True}
            assert (await client.post("/arrive", json=got)).status_code == 200
            texts = (await client.post("/texts", json={"number": ALICE, "cursor": ""})).json()["texts"]
            told = _called(server, "get_message", message_id=sent["message_id"])["messages"]
        ends(pipe)
        server.stdin.close()
        assert server.ended() == 0
    assert [one["received_text"] for one in waited["messages"]] == ["On my way"]
    assert [(one["text"], one["told"]) for one in texts] == [("It is ready.", "Delivered"), ("On my way", "")]
    assert told[0]["delivery"] == "delivered"


async def test_a_command_that_it_names_works_in_any_terminal(tmp_path: Path) -> None:
    """It names the sandbox and the record, which a server's environment has and a terminal has not."""
    os.mkfifo(tmp_path / "opened")
    place = {"BULKVS_SANDBOX": "1", "BULKVS_STORE": f"sqlite:///{tmp_path}/my record.db"}
    with running([COMMAND, "page"], desktop(tmp_path, 'cat "$1" > "$HOME/opened"') | place) as pipe:
        pipe.announced()
        url, _, link = link_in(tmp_path).partition("#")
        headers = {"origin": url.rstrip("/")}
        async with httpx2.AsyncClient(base_url=url, verify=NO_TLS, headers=headers, timeout=PATIENT) as client:
            opened = (await client.post("/open", json={"link": link})).json()
            client.headers["authorization"] = f"Bearer {opened['session']}"
            await client.post("/text", json={"number": ALICE, "text": "STOP"})
            asked = {"number": ALICE, "cursor": ""}
            person = (await client.post("/texts", json=asked)).json()["person"]
            begins = f"bulkvs-mcp --sandbox --store 'sqlite:///{tmp_path}/my record.db'"
            assert opened["command"] == begins
            assert person["settles"] == f"{begins} opt-outs remove {ALICE}"
            in_terminal(person["settles"], tmp_path)
            person = (await client.post("/texts", json=asked)).json()["person"]
        ends(pipe)
    assert (person["out"], person["settles"]) == (None, "")


def _called(server: Pipe, name: str, **arguments: object) -> dict[str, Any]:
    """What a tool answers."""
    return server.ask("tools/call", name=name, arguments=arguments)["result"]["structuredContent"]
