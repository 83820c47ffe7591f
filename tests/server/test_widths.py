"""No line is wider than the terminal and no word is broken, whatever the command; in a pipe a line stays one."""

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.demo.command import ALL_STEPS
from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.terminal.layout import aligned, cells, fitted, in_columns

from ..helpers.server.processes import COMMAND, environment
from ..helpers.server.recorded import invoked, receive
from ..helpers.server.terminal import Screen, on_terminal, plain
from ..helpers.systems import DRIVE, POSIX

Shown = Callable[[list[str], int], str]
WIDTHS = [60, 80, 120]
ALL = [name for name in main.list_commands(main.make_context("x", [], resilient_parsing=True)) if name != "help"]
HELP = [
    ["--help"],
    *([name, "--help"] for name in ALL),
    ["help", "opt-outs", "import"],
    ["help", "contacts", "import"],
]
SAID = [
    ["tools"],
    ["install", "--list"],
    ["install", "claude-code", "--print"],
    ["opt-outs", "list"],
    ["opt-outs", "add", "12"],
    ["contacts", "list"],
    ["contacts", "add", "Anna Berg", "12"],
    ["contacts", "remove", "Anna Berg"],
    ["contacts", "remove", "Nobody of this name"],
    ["intall"],
    ["install", "claud"],
    ["install", "emacs"],
    ["install"],
    ["doctor", "curser"],
    ["doctor", "cursor"],
    ["doctor", "zed"],
    ["--confirm", "maybe", "tools"],
    ["export", "/proc/no/such/folder/messages.csv"],
    ["--store", f"sqlite:///{DRIVE}proc/no/such/record.db", "opt-outs", "list"],
    ["purge", "--older-than", "1d"],
]
COPIED = re.compile(r'^ *["{}\[\]]')
"""A line of an entry, which is as long as it is."""
HEADING = re.compile(r"^(?:TOOL|CLIENT|NUMBER) .*", re.MULTILINE)
"""Columns that have no room beside each other have none."""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A record with a text each way, somebody who opted out for a long reason, and a wish that waits."""
    url = f"sqlite://{(tmp_path_factory.mktemp('record') / 'record.db').as_posix()}"
    receive(url, "Please do not text me any more about the tables, the menu, the music or anything else")
    why = "told the shop by letter, by telephone and in person that enough was enough"
    invoked("--store", url, "opt-outs", "add", "3125551213", "--source", why)
    for name, number in {"Anna Berg": "3105551201", "The Berg family of the boat house": "+447700900123"}.items():
        invoked("--store", url, "contacts", "add", name, number, "--label", "in the summer")
    return url


@pytest.fixture
def shown(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shown:
    """What a command says, out and err, on a terminal of a width within this process."""
    monkeypatch.chdir(tmp_path)
    for name, value in {"HOME": str(tmp_path), "BULKVS_STORE": url, "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)

    def run(arguments: list[str], width: int) -> str:
        screen = Screen()
        monkeypatch.setenv("COLUMNS", str(width))
        with monkeypatch.context() as patch, suppress(SystemExit):
            patch.setattr(sys, "stdout", screen)
            patch.setattr(sys, "stderr", screen)
            main.main(arguments, "bulkvs-mcp")
        return plain(screen.getvalue())

    return run


def too_wide(text: str, width: int) -> list[str]:
    """A word that alone is wider stays whole."""
    lines = [line for line in text.splitlines() if cells(line) > width and " " in line.strip()]
    return [line for line in lines if not COPIED.match(line)]


@pytest.mark.parametrize("arguments", [*HELP, *SAID], ids=" ".join)
def test_every_line_fits_and_every_word_is_whole(arguments: list[str], shown: Shown) -> None:
    texts = {width: shown(arguments, width) for width in (*WIDTHS, 1000)}
    assert [line for width, text in texts.items() for line in too_wide(text, width)] == []
    words = [sorted(HEADING.sub("", text).split()) for text in texts.values()]
    assert words[0]
    assert [each for each in words if each != words[0]] == []


def test_the_names_of_clients_are_whole_and_no_command_s_line_is_cut(shown: Shown) -> None:
    assert set(CLIENTS) <= set(re.findall(r"[a-z-]+", shown(["install", "--help"], 60)))
    assert "..." not in shown(["--help"], 60).partition("Commands:")[2]


@POSIX
def test_a_terminal_tells_its_width_itself(tmp_path: Path) -> None:
    env = environment(tmp_path, TERM="xterm", LANG="C.UTF-8")
    _, told = on_terminal([COMMAND, "--sandbox", "doctor"], env, width=60)
    assert too_wide(plain(told), 60) == []
    assert "\x1b[32mok\x1b[0m       versions" in told


@POSIX
def test_the_demo_fits_and_ends_with_all_that_it_showed(tmp_path: Path) -> None:
    env = environment(tmp_path, TERM="xterm", LANG="C.UTF-8")
    text = plain(on_terminal([COMMAND, "demo"], env)[1])
    assert too_wide(text, 80) == []
    last = " ".join(text.rpartition("What was shown:")[2].split())
    assert last.count("✓") == len(ALL_STEPS)
    # What fits a usual screen can be read without scrolling.
    assert len(text.rpartition("What was shown:")[2].splitlines()) <= 24


@pytest.mark.parametrize("arguments", [["tools"], ["install", "--list"], ["opt-outs", "list"]])
def test_in_a_pipe_a_row_is_a_line(
    arguments: list[str], url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BULKVS_STORE", url)
    monkeypatch.setenv("HOME", str(tmp_path))
    outputs: list[str] = []
    for width in ("40", "400"):
        monkeypatch.setenv("COLUMNS", width)
        outputs.append(invoked(*arguments).stdout)
    assert outputs[0]
    assert outputs[0] == outputs[1]


TEXT = st.text(st.sampled_from("ab é漢-\n "), max_size=200)


@given(TEXT, st.integers(10, 60), st.integers(0, 8))
def test_words_are_kept_and_lines_fit(text: str, width: int, hang: int) -> None:
    lines = fitted(text, width, hang).split("\n")
    assert " ".join(lines).split() == text.split()
    assert all(cells(line) <= width or len(line.split()) <= 1 for line in lines)


@given(st.lists(TEXT.map(lambda text: " ".join(text.split()) or "x"), min_size=1), st.integers(20, 150))
def test_columns_show_every_item_once(items: list[str], width: int) -> None:
    shown = " ".join(in_columns(items, width, 2)).split()
    assert sorted(shown) == sorted(" ".join(items).split())


@given(
    st.lists(st.tuples(st.sampled_from(["one", "two-two"]), TEXT.map(lambda t: t.replace("\n", " "))), min_size=1)
)
def test_a_table_on_no_terminal_has_a_line_for_each_row(rows: list[tuple[str, str]]) -> None:
    assert len(aligned([("NAME", "WORDS"), *rows]).split("\n")) == len(rows) + 1
