"""The check of the Markdown files: each fault is found where it is, and what is right passes."""

import importlib
import os
import re
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ..server.stdio.test_transport import POSIX, PROMPTLY

CI = Path(__file__).parents[2] / ".ci"

Check = Callable[..., list[str]]
"""Takes a document, other files and options; returns the faults of the document, each as `LINE: FAULT`."""


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    monkeypatch.setattr(sys, "path", [str(CI), *sys.path])
    main = importlib.import_module("markdown").main
    folder = tmp_path / "repository"
    folder.mkdir()
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)

    def checked(document: str, files: dict[str, str] | None = None, name: str = "README.md") -> list[str]:
        for path, text in {name: document, **(files or {})}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        code = main([str(folder)])
        *lines, summary = capsys.readouterr().out.splitlines()
        faults = re.split(r"^(?=\S+?\.md:)", "\n".join(lines), flags=re.MULTILINE)[1:]
        assert f"{len(faults)} faults" in summary
        assert code == (1 if faults else 0)
        return [fault.removeprefix(f"{name}:").rstrip() for fault in faults]

    return checked


def lines_of(faults: list[str]) -> list[int]:
    return [int(fault.partition(":")[0]) for fault in faults]


LINKED = {
    "docs/guide.md": "# The guide: `how` it *works*\n\n## Again\n\n## Again\n\n<a id='by-hand'></a>\n",
    "code.py": "one = 1\ntwo = 2\n",
    ".gitignore": "local.txt\n",
    "local.txt": "not part of it",
}


class TestLinks:
    @pytest.mark.parametrize(
        "target",
        [
            "docs/guide.md",
            "./docs/../docs/guide.md",
            "/docs/guide.md",
            "docs",
            "docs/",
            "docs/guide.md#the-guide-how-it-works",
            "docs/guide.md#again",
            "docs/guide.md#again-1",
            "docs/guide.md#by-hand",
            "code.py#L2",
            "code.py#L1-L2",
            "#here",
            "https://example.com/a%20b?b=%7B%20%7D#d",
            "mailto:somebody@example.com",
        ],
    )
    def test_what_leads_somewhere_passes(self, check: Check, target: str) -> None:
        assert check(f"# Here\n\nSee [it]({target}).\n", LINKED) == []

    @pytest.mark.parametrize(
        "target",
        [
            "docs/gone.md",
            "guide.md",
            "../outside.md",
            "docs/../../README.md",
            "local.txt",
            "docs/guide.md#gone",
            "docs/guide.md#again-2",
            "docs/guide.md#Again",
            "docs#again",
            "code.py#L3",
            "code.py#two",
            "#gone",
            "http://example.com",
            "https://example",
            "https:///path",
            "ftp://example.com/a",
        ],
    )
    def test_what_leads_nowhere_is_found(self, check: Check, target: str) -> None:
        [fault] = check(f"# Here\n\nSee\n[it]({target}).\n", LINKED)
        assert fault.startswith("4: ")
        assert target.partition("#")[2] in fault

    @pytest.mark.parametrize(
        "form",
        ["[it][ref]\n\n[ref]: gone.md", "![it](gone.md)", '<img src="gone.md">', 'a <a href="gone.md">b</a>'],
    )
    def test_in_whatever_form(self, check: Check, form: str) -> None:
        assert check(form) == ["1: gone.md leads to no file of this repository"]

    def test_a_reference_that_is_not_there(self, check: Check) -> None:
        assert check("[it][ref]\n") == ["1: [it][ref] names no reference"]

    def test_code_and_comments_are_no_links(self, check: Check) -> None:
        assert check("`[it](gone.md)`\n\n```\n[it](gone.md)\n```\n\n<!-- <a href='gone.md'> -->\n") == []

    def test_they_are_relative_to_the_document(self, check: Check) -> None:
        assert check("[up](../README.md) [beside](b.md)", {"README.md": "", "docs/b.md": ""}, "docs/a.md") == []
        assert len(check("[top](README.md)", {}, "docs/a.md")) == 1

    def test_the_words_of_the_product_are_checked_for_links_only(self, check: Check) -> None:
        document = "[it](gone.md)\n\n```sh\nls\n```\n\n| a | b |\n|---|---|\n| 1 |\n"
        assert check(document, name="prompts/reply.md") == ["1: gone.md leads to no file of this repository"]


class TestTables:
    @pytest.mark.parametrize(
        "row",
        ["| 1 | 2 |", "1 | 2", r"| a \| b | 2 |", r"| `a \| b` | 2 |", "| | |", r"| \\| 2 |"],
    )
    def test_whole_rows_pass(self, check: Check, row: str) -> None:
        assert check(f"| a | b |\n|---|:-:|\n{row}\n") == []

    @pytest.mark.parametrize("row", ["| 1 |", "| 1 | 2 | 3 |", "| `a | b` | 2 |", r"| 1 \| 2 |", "| 1 | 2 | |"])
    def test_others_are_found(self, check: Check, row: str) -> None:
        [fault] = check(f"Words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n{row}\n")
        assert fault.startswith("6: a row of ")

    def test_a_header_unlike_its_dashes_makes_no_table(self, check: Check) -> None:
        assert lines_of(check("| a | b | c |\n|---|---|\n| 1 | 2 |\n")) == [2]

    def test_within_a_list_and_a_quotation(self, check: Check) -> None:
        assert lines_of(check("- list\n\n  | a | b |\n  |---|---|\n  | 1 |\n")) == [5]
        assert lines_of(check("> | a | b |\n> |---|---|\n> | 1 | 2 |\n> | 1 |\n")) == [4]

    def test_what_only_looks_so_passes(self, check: Check) -> None:
        assert check("```\n| a | b |\n|---|\n```\n\na | b\n\n---\n\nTitle\n---\n") == []


class TestData:
    @pytest.mark.parametrize(
        ("language", "good", "bad"),
        [
            ("json", '{"a": [1, null]}', '{"a": 1,}'),
            ("toml", '[a]\nb = "c"', "[a]\nb = c"),
            ("yaml", "a:\n  - b\n---\nc: d", "a: [b"),
            ("yml", "a: b", "a: b: c"),
        ],
    )
    def test_blocks_are_read(self, check: Check, language: str, good: str, bad: str) -> None:
        assert check(f"```{language}\n{good}\n```\n") == []
        [fault] = check(f"Words.\n\n```{language}\n{bad}\n```\n")
        assert fault.startswith(f"3: this is no {language}: ")

    def test_others_are_not(self, check: Check) -> None:
        assert check('```jsonc\n{"a": 1,} // so\n```\n\n```\n{\n```\n\n    {\n') == []


NAMED = {
    "tests/test_a.py": "class TestB:\n    async def test_c(self): ...\n",
    "docs/guide.md": "See `test_a.py`.",
}


class TestFiles:
    @pytest.mark.parametrize(
        "span",
        [
            "tests/test_a.py",
            "tests/test_*.py",
            "tests/test_a.py::TestB::test_c",
            "test_a.py::test_c",
            "guide.md",
            "their/own.json",
            "settings.json",
            "https://example.com/tests/gone.py",
            "import a.b",
            "1.5",
        ],
    )
    def test_what_is_there_or_elsewhere_passes(self, check: Check, span: str) -> None:
        assert check(f"See `{span}`.\n", NAMED) == []

    @pytest.mark.parametrize(
        ("span", "told"),
        [
            ("tests/gone.py", "tests/gone.py is no file"),
            ("tests/gone_*.py", "is no file"),
            ("docs/test_a.py", "is no file"),
            ("gone.py", "is no file"),
            ("GONE.md", "is no file"),
            ("tests/test_a.py::test_gone", "does not define test_gone"),
            ("tests/test_a.py::TestB::test", "does not define test"),
        ],
    )
    def test_what_is_gone_is_found(self, check: Check, span: str, told: str) -> None:
        [fault] = check(f"See\n`{span}`.\n", NAMED)
        assert fault.startswith("2: ")
        assert told in fault

    def test_beside_the_document(self, check: Check) -> None:
        assert check("`a/b.json`", {"docs/a/b.json": "", "a/c": ""}, "docs/x.md") == []


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
