"""How a command ends: in one sentence and a code that says what was done, at a question, a typo or Ctrl-C."""

import io
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bulkvs_mcp.messaging.brakes import opt_outs as kept
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.times import wall_clock
from bulkvs_mcp.server.admin import opt_outs, records
from bulkvs_mcp.server.install.clients import CLIENTS
from bulkvs_mcp.server.terminal import colour, progress

from ..helpers.server.imports import ALICE, BOB, listed
from ..helpers.server.processes import COMMAND, environment
from ..helpers.server.recorded import invoked, receive
from ..helpers.server.terminal import Screen, on_terminal, plain
from ..helpers.systems import FULL_DISK, POSIX, PROC

CTRL_C, CTRL_D = b"", b"\x04"
"""The first is a signal, which comes at the question."""
NOWHERE, FULL = "/proc/no/such", Path("/dev/full")


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    monkeypatch.setenv("BULKVS_STORE", url)
    return url


@PROC
@pytest.mark.parametrize(
    "arguments",
    [
        ["export", f"{NOWHERE}/messages.csv"],
        ["opt-outs", "export", f"{NOWHERE}/list.csv"],
        ["--store", f"sqlite://{NOWHERE}/record.db", "opt-outs", "list"],
        ["--store", f"sqlite://{NOWHERE}/record.db", "opt-outs", "add", ALICE],
        ["--store", f"sqlite://{NOWHERE}/record.db", "export"],
        ["--store", f"sqlite://{NOWHERE}/record.db", "inbox", "--port", "0"],
        ["--store", f"sqlite://{NOWHERE}/record.db", "purge", "--older-than", "1d", "--yes"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_written_is_one_sentence(arguments: list[str], url: str) -> None:
    receive(url, "Hello")
    done = invoked(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("Error: ")
    assert done.stderr.count("\n") == 1


@FULL_DISK
@pytest.mark.parametrize("command", [["export"], ["opt-outs", "export"]])
@pytest.mark.parametrize("where", ["-", "/dev/full"])
def test_a_full_disk_is_told(command: list[str], where: str, url: str, tmp_path: Path) -> None:
    receive(url, "Hello")
    with FULL.open("wb") as full:
        env = environment(tmp_path, BULKVS_STORE=url)
        done = subprocess.run(
            [COMMAND, *command, where], env=env, stdout=full, stderr=subprocess.PIPE, check=False
        )
    name = "to stdout" if where == "-" else where
    assert (done.returncode, done.stderr) == (
        2,
        f"Error: Cannot write {name}: No space left on device.\n".encode(),
    )


@POSIX
@pytest.mark.parametrize(("answer", "code"), [(b"n\n", 1), (b"\n", 1), (CTRL_D, 1), (CTRL_C, 130)])
def test_who_does_not_go_on_learns_that_nothing_was_changed(
    answer: bytes, code: int, url: str, tmp_path: Path
) -> None:
    invoked("opt-outs", "add", ALICE)
    command = [COMMAND, "opt-outs", "remove", ALICE]
    interrupted = b"[y/N]" if answer == CTRL_C else b""
    ended, shown = on_terminal(command, environment(tmp_path, BULKVS_STORE=url), answer, ends_at=interrupted)
    assert (ended, listed(url).keys()) == (code, {ALICE}), shown
    assert plain(shown).endswith("Nothing was changed.\n")


def test_what_was_imported_before_ctrl_c_is_told(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opt_outs, "BATCH", 1)
    file = tmp_path / "list.csv"
    file.write_text(f"{ALICE}\n{BOB}\n", "utf-8")
    add = kept.add

    def one(tx: Transaction, entries: Sequence[OptOut]) -> int:
        if entries[0].number == BOB:
            raise KeyboardInterrupt
        return add(tx, entries)

    monkeypatch.setattr(kept, "add", one)
    done = invoked("opt-outs", "import", str(file))
    assert (done.exit_code, listed(url).keys()) == (130, {ALICE})
    assert done.stderr == "Error: Broken off. 1 added until then; import the file again for the rest.\n"


def test_an_export_that_is_broken_off_is_incomplete(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(url, "Hello")

    async def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(records, "_export", interrupted)
    done = invoked("export", str(tmp_path / "all.csv"))
    assert (done.exit_code, done.stderr) == (130, f"Error: Broken off: {tmp_path / 'all.csv'} is incomplete.\n")


def test_a_purge_that_is_broken_off_says_what_it_deleted(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    receive(url, "Hello", at=wall_clock() - 10 * 86_400_000)

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(records, "purge", interrupted)
    done = invoked("purge", "--older-than", "1d", "--yes")
    assert done.exit_code == 130
    assert "Broken off. Deleted until then: 0 messages sent" in done.stderr


@POSIX
@pytest.mark.parametrize("command", [["simulator"], ["http"], ["inbox"]], ids=" ".join)
def test_what_is_served_says_how_it_ends(command: list[str], url: str, tmp_path: Path) -> None:
    env = environment(tmp_path, BULKVS_STORE=url, BULKVS_SANDBOX="")
    code, shown = on_terminal([COMMAND, *command, "--port", "0"], env, ends_at=b"Ctrl-C ends it.")
    assert (code, "Traceback" in shown) == (0, False)


def test_a_dash_never_asks(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    receive(url, "Hello")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-").write_text("a file of that name", "utf-8")
    for command in (["export", "-"], ["opt-outs", "export", "-"]):
        assert invoked(*command).exit_code == 0
    assert invoked("opt-outs", "import", "-", answer=f"{ALICE}\n").exit_code == 0
    assert (tmp_path / "-").read_text("utf-8") == "a file of that name"
    assert listed(url).keys() == {ALICE}


def test_the_list_goes_to_a_file_as_messages_do(url: str, tmp_path: Path) -> None:
    invoked("opt-outs", "add", ALICE)
    file = tmp_path / "list.csv"
    done = invoked("opt-outs", "export", str(file))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", f"Written: 1 opt-out(s) to {file}.\n")
    refused = invoked("opt-outs", "export", str(file))
    assert (refused.exit_code, refused.stderr) == (
        2,
        f"Error: Nothing was written: {file} exists. Add --force to overwrite it.\n",
    )
    assert invoked("opt-outs", "export", "--force", str(file)).exit_code == 0


@pytest.mark.parametrize("command", [["tools"], ["opt-outs", "list"], ["export"], ["demo"], ["simulator"]])
@pytest.mark.parametrize(
    "typo", [["--confirm", "maybe"], ["--max-recipients", "abc"], ["--timeout", "soon"], ["--from", "12"]]
)
def test_a_flag_that_was_mistyped_is_told_by_every_command(command: list[str], typo: list[str]) -> None:
    done = invoked(*typo, *command)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"Error: {typo[0]} " in done.stderr
    assert typo[1] not in done.stderr.partition("Error:")[2].split()


def test_a_variable_that_is_malformed_is_told_and_hinders_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_CONFIRM", "maybe")
    done = invoked("tools")
    assert done.exit_code == 0
    assert done.stderr.startswith("Warning: BULKVS_CONFIRM is malformed: should be 'human'")


class TestColour:
    @pytest.mark.parametrize(
        ("environ", "terminal", "wanted"),
        [
            ({"TERM": "xterm"}, True, True),
            ({"TERM": "xterm"}, False, False),
            ({"TERM": "dumb"}, True, False),
            ({"TERM": "xterm", "NO_COLOR": "1"}, True, False),
            ({"TERM": "xterm", "NO_COLOR": ""}, True, True),
            ({"TERM": "xterm", "CLICOLOR": "0"}, True, False),
            ({"FORCE_COLOR": "1"}, False, True),
            ({"CLICOLOR_FORCE": "1", "TERM": "dumb"}, False, True),
            ({"FORCE_COLOR": "0"}, False, False),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ],
    )
    def test_where_it_is_wanted(
        self, environ: dict[str, str], terminal: bool, wanted: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("TERM", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        assert colour.wanted(Screen() if terminal else io.StringIO()) is wanted


def test_a_bar_fits_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("COLUMNS", "60")
    with progress.bar("Exporting", 10, long=1) as advance:
        for _ in range(10):
            advance(1)
    assert "100%" in screen.getvalue()
    assert max(len(line) for line in plain(screen.getvalue()).replace("\r", "\n").split("\n")) <= 60


@POSIX
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_words_are_completed_as_help_says(shell: str, tmp_path: Path) -> None:
    assert "_BULKVS_MCP_COMPLETE=bash_source" in invoked("--help").stdout
    env = environment(tmp_path) | {"_BULKVS_MCP_COMPLETE": f"{shell}_complete"}
    env |= {"COMP_WORDS": "bulkvs-mcp opt", "COMP_CWORD": "1" if shell != "fish" else "opt"}
    done = subprocess.run(
        [COMMAND], env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    assert b"opt-outs" in done.stdout


@pytest.mark.parametrize("command", ["install", "uninstall", "doctor"])
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("curser", "Did you mean 'cursor'?"),
        ("Cursor", "Did you mean 'cursor'?"),
        ("claudecode", "Did you mean 'claude-code'?"),
        ("claude", "Did you mean 'claude-desktop' or 'claude-code'?"),
        ("vs-code", "Did you mean 'vscode'?"),
        ("emacs", f"Choose one of {', '.join(CLIENTS)}."),
        ("", f"Choose one of {', '.join(CLIENTS)}."),
    ],
)
def test_a_client_that_was_mistyped_is_told_which_is_meant(command: str, typed: str, told: str) -> None:
    done = invoked(command, typed)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith(f"Error: No such client {typed!r}. {told}\n")


@pytest.mark.parametrize("command", ["install", "uninstall"])
def test_a_client_that_is_missing_is_chosen_from_all(command: str) -> None:
    done = invoked(command)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith(f"Error: Missing argument 'CLIENT'. Choose one of {', '.join(CLIENTS)}.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["tools", "extra"],
        ["inbox", "--show-url"],
        ["inbox", "--allow-from", "x"],
        ["http", "--host", "192.0.2.1"],
        ["purge"],
        ["purge", "--older-than", "x"],
        ["export", "--since", "x"],
        ["opt-outs", "add"],
        ["opt-outs", "add", "12"],
        ["install", "cursor"],
    ],
    ids=" ".join,
)
def test_a_refusal_is_a_sentence(arguments: list[str], url: str, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("HOME", str(tmp_path))
        done = invoked(*arguments)
    told = done.stderr.rpartition("Error: ")[2]
    assert (done.exit_code, done.stdout) == (2, "")
    assert (told[0].isupper(), told[-2:]) == (True, ".\n")


def test_help_and_version_by_their_other_names() -> None:
    assert invoked("-V").stdout == invoked("--version").stdout
    for words in ([], ["doctor"], ["opt-outs", "import"]):
        assert invoked("help", *words).stdout == invoked(*words, "--help").stdout
    unknown = invoked("help", "doctr")
    assert (unknown.exit_code, "Did you mean 'doctor'?" in unknown.stderr) == (2, True)


def test_help_names_choices_and_defaults() -> None:
    text = " ".join(invoked("--help").stdout.split())
    for words in ("human, human-or-token, token, or off", "[default: human-or-token]", "[default: 20]"):
        assert words in text
    assert "--timeout SECONDS Patience with the provider, in seconds. [default: 30]" in text
    assert " TEXT " not in text


@POSIX
def test_a_command_at_a_terminal_that_is_ended_early_did_nothing() -> None:
    """Before it has its own way to end, while everything is imported."""
    code = "import os, signal, sys; os.isatty = lambda _: sys.argv[1] == 'tty'; from bulkvs_mcp.server.stdio.early"
    code += " import end_silently; end_silently(); os.kill(os.getpid(), signal.SIGINT); print('still here')"
    ended = [
        subprocess.run([sys.executable, "-c", code, where], capture_output=True, check=False)
        for where in ("tty", "pipe")
    ]
    assert [(done.returncode, done.stdout) for done in ended] == [(128 + signal.SIGINT, b""), (0, b"")]
