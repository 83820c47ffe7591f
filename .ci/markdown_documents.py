"""The Markdown files of a repository, parsed once: their lines, what stands within them, and their anchors."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from markdown_it import MarkdownIt
from markdown_it.token import Token

_NAMED = re.compile(r"""\b(?:id|name)\s*=\s*["']([^"']+)["']""", re.IGNORECASE)

Fault = tuple[int, str]
"""A line, and what is wrong there."""


class Repository:
    """The files that git tracks, or would add."""

    def __init__(self, root: Path) -> None:
        listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        done = subprocess.run(listed, cwd=root, capture_output=True, check=True)
        found = done.stdout.decode().split("\0")
        self.root = root
        self.files = sorted({name for name in found if name and (root / name).is_file()})
        self.folders = {str(folder) for name in self.files for folder in PurePosixPath(name).parents}
        self._documents: dict[str, Document] = {}

    def document(self, name: str) -> "Document":
        """A Markdown file, read once."""
        if name not in self._documents:
            self._documents[name] = Document(name, self.text(name))
        return self._documents[name]

    def documents(self) -> "list[Document]":
        """All of them."""
        return [self.document(name) for name in self.files if name.endswith(".md")]

    def text(self, name: str) -> str:
        """What a file says."""
        return (self.root / name).read_text(encoding="utf-8", errors="replace")


@dataclass(frozen=True)
class Document:
    """A Markdown file."""

    name: str
    text: str

    @cached_property
    def tokens(self) -> list[Token]:
        """Its blocks."""
        return MarkdownIt("commonmark").enable("table").parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """Its lines as they are written."""
        return self.text.splitlines()

    @cached_property
    def anchors(self) -> set[str]:
        """What a link can point to here: headings by GitHub's rule, and names written as HTML."""
        headings: set[str] = set()
        for opening, inline in zip(self.tokens, self.tokens[1:], strict=False):
            if opening.type == "heading_open":
                headings.add(_slug(_words(inline), headings))
        html = [token for token in self.tokens if is_html(token)]
        html += [token for _, token in self.spans() if is_html(token)]
        return headings.union(*(_NAMED.findall(token.content) for token in html))

    def spans(self) -> Iterator[tuple[int, Token]]:
        """All that stands within lines of text, and its line."""
        for token in self.tokens:
            line = line_of(token)
            for child in (token.children or ()) if token.type == "inline" else ():
                yield line, child
                line += child.type in ("softbreak", "hardbreak")


def line_of(token: Token) -> int:
    """The line where a block begins, from 1."""
    return (token.map or [0])[0] + 1


def language(token: Token) -> str:
    """What a fenced block is said to be in; empty for anything else."""
    return next(iter(token.info.split()), "").lower() if token.type == "fence" else ""


def is_html(token: Token) -> bool:
    """Whether it is HTML that shows, and no comment."""
    return token.type in ("html_block", "html_inline") and not token.content.startswith("<!--")


def _words(inline: Token) -> str:
    return "".join(c.content for c in inline.children or () if c.type in ("text", "code_inline"))


def _slug(heading: str, taken: set[str]) -> str:
    plain = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
    slug, again = plain, 0
    while slug in taken:
        again += 1
        slug = f"{plain}-{again}"
    return slug
