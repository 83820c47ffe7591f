"""Links of Markdown files that lead nowhere. Those to other sites are read, never fetched."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from markdown_documents import Document, Fault, Repository, is_html, line_of
from markdown_it.token import Token

_ATTRIBUTE = re.compile(r"""\b(?:href|src)\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
_UNDEFINED = re.compile(r"\[[^\]]+\]\[[^\]]*\]")


def links(repository: Repository, document: Document) -> Iterator[Fault]:
    """Links that lead nowhere, and those that name a reference which there is not."""
    html = [(line_of(token), token) for token in document.tokens if token.type == "html_block"]
    for line, token in [*document.spans(), *html]:
        if token.type == "text" and (found := _UNDEFINED.search(token.content)):
            yield line, f"{found[0]} names no reference"
        for target in _targets(token):
            if fault := _astray(repository, document, target):
                yield line, fault


def _targets(token: Token) -> list[str]:
    given = {"link_open": "href", "image": "src"}.get(token.type)
    if given:
        return [str(token.attrs.get(given, ""))]
    return _ATTRIBUTE.findall(token.content) if is_html(token) else []


def _astray(repository: Repository, document: Document, target: str) -> str:
    """Why a link leads nowhere; empty where it leads somewhere, or where only a visit could tell."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        sound = parts.scheme == "https" and "." in (parts.hostname or "")
        return "" if sound or parts.scheme == "mailto" else f"{target} is not an https link"
    name = _named(document, unquote(parts.path))
    if name is None or not (name in repository.files or name in repository.folders):
        return f"{target} leads to no file of this repository"
    return _anchor_astray(repository, name, unquote(parts.fragment))


def _named(document: Document, path: str) -> str | None:
    """A path as git names it; None for one outside."""
    if not path:
        return document.name
    steps: list[str] = [] if path.startswith("/") else list(PurePosixPath(document.name).parent.parts)
    for step in PurePosixPath(path.lstrip("/")).parts:
        if step != "..":
            steps.append(step)
        elif steps:
            steps.pop()
        else:
            return None
    return "/".join(steps) or "."


def _anchor_astray(repository: Repository, name: str, anchor: str) -> str:
    if not anchor:
        return ""
    if name.endswith(".md"):
        return "" if anchor in repository.document(name).anchors else f"{name} has no heading #{anchor}"
    lines = re.fullmatch(r"L(\d+)(?:-L(\d+))?", anchor)
    if lines and name in repository.files and int(lines[2] or lines[1]) <= len(repository.text(name).splitlines()):
        return ""
    return f"{name} has no #{anchor}"
