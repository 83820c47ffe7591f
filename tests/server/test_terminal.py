"""Whatever a stranger wrote, no command of the operator's has the terminal obey it; files get it as it is."""

import csv
import io
import json
import subprocess
from contextlib import closing
from pathlib import Path

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator, Webhook
from bulkvs_mcp.server.screen import Records, harmless

from ..helpers.server.processes import COMMAND, environment
from ..helpers.server.recorded import ALICE, MONDAY, invoked, receive
from ..helpers.server.terminal import HOSTILE, fill, obeyed, on_terminal
from ..helpers.support import call, in_process
from ..helpers.systems import POSIX
from ..helpers.wire import serve_in_thread

HOSTILE_FILES = {
    "cards.vcf": f"BEGIN:VCARD\nFN:Eve {HOSTILE}\nTEL:3105551299\nTEL:{HOSTILE}\nNOTE:x\nEND:VCARD\n",
    "people.csv": f'name,mobile\n"Eve {HOSTILE}",3105551299\n"{HOSTILE}",x{HOSTILE}\n',
}
"""Address books, out of which names get into the record."""
HOSTILE_LIST = f"number,since,source\n{ALICE},never{HOSTILE},{HOSTILE}\n{HOSTILE},,x\n"
COMMANDS = [
    ["export"],
    ["export", "--format", "jsonl"],
    ["opt-outs", "list"],
    ["opt-outs", "export"],
    ["opt-outs", "add", ALICE, "--source", HOSTILE],
    ["opt-outs", "import", "list.csv"],
    ["contacts", "import", "cards.vcf"],
    ["contacts", "import", "people.csv"],
    ["contacts", "add", f"Anna {HOSTILE}", ALICE, "--label", HOSTILE],
    ["contacts", "list"],
    ["contacts", "remove", f"Eve {HOSTILE}"],
    ["contacts", "export"],
    ["purge", "--older-than", "1d", "--yes"],
    ["doctor"],
    ["tools"],
    ["inbox", "--show-url"],
    ["install", "claude-code", "--print"],
]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A record full of a stranger's words."""
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    anyio.run(_sent, url)
    receive(url, "Hello", MediaURLs=["https://m.example/1.jpg"])
    with closing(Store(url)) as store:
        store.write_now(lambda tx: opt_outs.add(tx, [OptOut("13125551213", MONDAY, "texted STOP")]))
    fill(url)
    return url


async def _sent(url: str) -> None:
    async with in_process(store=url) as client:
        await call(client, "send_message", to=[ALICE], message="Hello")


@POSIX
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_command_lets_it_through(arguments: list[str], url: str, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(HOSTILE_LIST, "utf-8")
    for name, words in HOSTILE_FILES.items():
        (tmp_path / name).write_text(words, "utf-8")
    invoked("--store", url, "contacts", "import", str(tmp_path / "cards.vcf"), "--source", f"a{HOSTILE}")
    written = {"list.csv", *HOSTILE_FILES}
    arguments = [str(tmp_path / part) if part in written else part for part in arguments]
    simulator = Simulator()
    simulator.webhooks["Default"] = Webhook(HOSTILE, HOSTILE, f"https://{HOSTILE}", True, "POST", HOSTILE)
    with serve_in_thread(simulator) as base_url:
        more = {"BULKVS_STORE": url, "BULKVS_PUBLIC_URL": "http://127.0.0.1:9", "BULKVS_TIMEOUT": "5"}
        env = environment(tmp_path, simulator, base_url, **more, TERM="xterm", LANG="C.UTF-8", NO_COLOR="1")
        _, shown = on_terminal([COMMAND, *arguments], env)
    assert shown
    assert obeyed(shown) == set()


@POSIX
def test_the_demo_has_its_own_colours_only(tmp_path: Path) -> None:
    env = environment(tmp_path, TERM="xterm", LANG="C.UTF-8", NO_COLOR="1")
    _, shown = on_terminal([COMMAND, "demo"], env)
    assert "steps did what they claim" in shown
    assert obeyed(shown) == set()


@POSIX
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_record_is_a_line_on_a_terminal(form: str, url: str, tmp_path: Path) -> None:
    env = environment(tmp_path, BULKVS_STORE=url, LANG="C.UTF-8")
    _, shown = on_terminal([COMMAND, "export", "--format", form], env)
    assert len(shown.splitlines()) == (3 if form == "csv" else 2)


def test_a_file_and_a_pipe_get_it_as_it_is(url: str, tmp_path: Path) -> None:
    env = environment(tmp_path, BULKVS_STORE=url)
    command = [COMMAND, "export", "--format", "jsonl"]
    piped = subprocess.run(command, env=env, capture_output=True, timeout=60, check=True).stdout
    subprocess.run([*command, str(tmp_path / "all.jsonl")], env=env, timeout=60, check=True)
    assert piped == (tmp_path / "all.jsonl").read_bytes()
    assert {json.loads(line)["text"] for line in piped.splitlines()} == {HOSTILE}
    listed = subprocess.run([COMMAND, "opt-outs", "export"], env=env, capture_output=True, timeout=60, check=True)
    [row] = csv.DictReader(io.StringIO(listed.stdout.decode(), newline=""))
    assert row["source"] == " ".join(HOSTILE.split())


class Terminal(io.StringIO):
    """Something to write to that is a terminal."""

    def isatty(self) -> bool:
        return True


@given(st.lists(st.text()))
def test_whatever_it_is_each_record_is_one_harmless_line(texts: list[str]) -> None:
    terminal = Terminal(newline="")
    writer = csv.writer(Records(terminal), lineterminator="\n")
    for text in texts:
        writer.writerow(["first", text])
    assert obeyed(terminal.getvalue()) == set()
    assert len(terminal.getvalue().split("\n")) == len(texts) + 1


@given(st.text())
def test_lines_of_ours_stay_lines(text: str) -> None:
    assert harmless(text).count("\n") == text.count("\n")
    assert not set(harmless(text)) & {"\r", "\x1b", "\u202e", "\u009b", "\x07", "\x08", "\x7f"}


@POSIX
def test_somebody_who_starts_the_server_by_hand_is_told_what_it_waits_for(tmp_path: Path) -> None:
    ctrl_d = b"\x04"
    code, shown = on_terminal([COMMAND, "--sandbox"], environment(tmp_path), ctrl_d)
    assert code == 0
    assert shown.replace("\r\n", "\n").startswith("Waiting for an MCP client on stdin; Ctrl-C ends it.\n")
    assert max(map(len, shown.splitlines())) <= 80
    piped = subprocess.run(
        [COMMAND, "--sandbox"], env=environment(tmp_path), input=b"", capture_output=True, timeout=60, check=True
    )
    assert (piped.stdout, piped.stderr) == (b"", b"")
