"""Tables, blocks of data and named files: each fault is found where it is, and what is right passes."""

import pytest

from ...helpers.house.markdown import Check
from ...helpers.systems import NO_GIT

pytestmark = NO_GIT


def lines_of(faults: list[str]) -> list[int]:
    return [int(fault.partition(":")[0]) for fault in faults]


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
