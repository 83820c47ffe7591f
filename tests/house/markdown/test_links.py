"""Links that lead nowhere are found where they are, and others pass."""

import pytest

from ...helpers.house.markdown import Check
from ...helpers.systems import NO_GIT

pytestmark = NO_GIT

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
