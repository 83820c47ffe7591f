"""Blocks of commands: each is marked, and does as it is marked."""

import importlib
import os
import select
from pathlib import Path

import pytest

from ...helpers.house.markdown import Check
from ...helpers.server.processes import PROMPTLY
from ...helpers.systems import NO_GIT, POSIX

pytestmark = NO_GIT

WITHOUT = '<!-- run without="uv run pytest" -->'


def block(commands: str, mark: str = "<!-- run -->", language: str = "sh") -> str:
    return f"Words.\n\n{mark}\n```{language}\n{commands}\n```\n"


class TestMarks:
    @pytest.mark.parametrize("language", ["sh", "bash", "shell", "console", "zsh"])
    def test_every_block_of_commands_needs_one(self, check: Check, language: str) -> None:
        [fault] = check(f"```{language}\nfalse\n```\n")
        assert fault.startswith("1: commands need a comment right above them")

    def test_with_its_reason_a_block_may_be_left_out(self, check: Check) -> None:
        assert check(block("false", "<!-- not run: needs an account -->")) == []

    @pytest.mark.parametrize(
        ("mark", "told"),
        [
            ("<!-- not run: -->", "say why it is not run"),
            ("<!-- not run -->", "say why it is not run"),
            ("<!-- run twice -->", "twice is no option"),
            ("<!-- run exit=one -->", "exit=one is no option"),
            ("<!-- run until= -->", "until= is no option"),
            ("<!-- tools -->", "commands need a comment"),
            ("<!-- run -->\nWords between.\n", "commands need a comment"),
        ],
    )
    def test_one_that_says_nothing_known_is_found(self, check: Check, mark: str, told: str) -> None:
        assert told in "\n".join(check(block("true", mark)))

    @pytest.mark.parametrize("below", ["", "Words.", "```json\n{}\n```"])
    def test_one_above_nothing_is_found(self, check: Check, below: str) -> None:
        assert check(f"Words.\n\n<!-- run -->\n{below}\n") == [
            "3: this mark does not stand right above a block of commands"
        ]

    def test_within_a_list(self, check: Check) -> None:
        assert check("1. First:\n\n   <!-- not run: so -->\n   ```sh\n   false\n   ```\n") == []


@POSIX
class TestRunning:
    @pytest.mark.parametrize(
        ("commands", "mark"),
        [
            ("true", "<!-- run -->"),
            ("true\nexit 3", "<!-- run exit=3 -->"),
            ("true\nnever this", '<!-- run without="never" -->'),
            ('[ "$WORD" = "two words" ]', "<!-- run WORD='two words' -->"),
            ("trap - TERM; echo Serving; exec sleep 60", '<!-- run until="Serving" -->'),
            ("bash -c 'echo Serving >&2; exec sleep 60'; true", '<!-- run until="Serving" -->'),
            ("trap 'exit 0' TERM; echo Serving; sleep 60 & wait", '<!-- run until="Serving" -->'),
        ],
    )
    def test_what_does_as_it_is_marked_passes(self, check: Check, commands: str, mark: str) -> None:
        assert check(block(commands, mark)) == []

    @pytest.mark.parametrize(
        ("commands", "mark", "told"),
        [
            ("echo why; false; true", "<!-- run -->", "this block ended with 1, not with 0\n    why"),
            ("false | true", "<!-- run -->", "ended with 1"),
            ('echo "$UNSET"', "<!-- run -->", "unbound variable"),
            ("true", "<!-- run exit=3 -->", "ended with 0, not with 3"),
            ("true", WITHOUT, "no line begins with uv run pytest"),
            ("sleep 60", "<!-- run seconds=0 -->", "did not end within 0 s"),
            ("echo Failed", '<!-- run until="Serving" -->', "ended with 0 before it said 'Serving'\n    Failed"),
            (
                "bash -c 'trap \"exit 5\" TERM; echo Serving; sleep 60 & wait'; true",
                '<!-- run until="Serving" -->',
                "ended with 5, not with 0",
            ),
        ],
    )
    def test_what_does_otherwise_is_found(self, check: Check, commands: str, mark: str, told: str) -> None:
        [fault] = check(block(commands, mark))
        assert fault.startswith("4: this block " if mark != WITHOUT else "4: ")
        assert told in fault

    def test_it_touches_neither_the_repository_nor_the_home(
        self, check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("BULKVS_TOKEN", "secret")
        commands = 'cat data.txt && rm data.txt && touch new.txt ~/new.txt && [ -z "${BULKVS_TOKEN:-}" ]'
        assert check(block(commands), {"data.txt": "data"}) == []
        assert sorted(p.name for p in (tmp_path / "repository").iterdir()) == [".git", "README.md", "data.txt"]
        assert [p.name for p in tmp_path.iterdir()] == ["repository"]

    def test_each_block_begins_afresh(self, check: Check) -> None:
        assert check(block("touch new.txt") + block("[ ! -e new.txt ]")) == []

    def test_nothing_it_started_is_left(self, check: Check, tmp_path: Path) -> None:
        held = tmp_path / "held"
        os.mkfifo(held)
        reading = os.open(held, os.O_RDONLY | os.O_NONBLOCK)
        assert check(block("exec 7>$HELD; sleep 600 &", f"<!-- run HELD={held} -->")) == []
        # Readable at its end: nobody holds the other side.
        assert select.select([reading], [], [], PROMPTLY)[0] == [reading]
        os.close(reading)

    def test_our_own_command_is_the_one_of_this_environment(self, check: Check) -> None:
        assert check(block("bulkvs-mcp --version")) == []

    def test_without_running_them_only_the_marks_count(self, check: Check, tmp_path: Path) -> None:
        assert len(check(block("false"))) == 1
        assert importlib.import_module("markdown").main(["--no-run", str(tmp_path / "repository")]) == 0
