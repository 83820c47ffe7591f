"""Checks every Markdown file of the repository: links, tables, blocks of data, named files, marked commands.

`python .ci/markdown.py [--no-run] [FOLDER]` prints a line for each fault and ends with 1 if there is one. What it
looks at is what git tracks or would add. Files below `prompts/` are words of the product: only their links count.
Each block of shell commands says in a comment right above it whether it is run, see `markdown_commands.py`.
"""

import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import yaml
from markdown_commands import commands
from markdown_documents import Document, Fault, Repository, language, line_of
from markdown_links import links

WORDS_OF_THE_PRODUCT = "prompts/"

_PARSERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "toml": tomllib.loads,
    "yaml": lambda text: list(yaml.safe_load_all(text)),
    "yml": lambda text: list(yaml.safe_load_all(text)),
}
_DASHES = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*")
_FILE = re.compile(r"(?P<path>[\w.*-]+(/[\w.*-]+)*\.\w+)(?P<within>(::\w+)*)")
_BARE = (".md", ".py")
"""What a name without a folder must end in to be taken for a file of this repository."""


def tables(_: Repository, document: Document) -> Iterator[Fault]:
    """Rows with more or fewer cells than their header. A pipe in code counts on GitHub too, unless escaped."""
    for token in document.tokens:
        begin, end = token.map or (0, 0)
        rows = list(enumerate(document.lines[begin:end], begin + 1))
        if token.type == "table_open":
            wanted = _cells(rows[0][1])
            told = "a row of {} cells below a header of {}"
            yield from ((n, told.format(_cells(row), wanted)) for n, row in rows if _cells(row) != wanted)
        elif token.type == "paragraph_open":
            told = "no table: the header has another number of cells than this"
            yield from ((n, told) for n, row in rows if _DASHES.fullmatch(row))


def _cells(row: str) -> int:
    bare = re.sub(r"\\.", "", row).strip(" \t>").removeprefix("|").removesuffix("|")
    return bare.count("|") + 1


def data(_: Repository, document: Document) -> Iterator[Fault]:
    """Blocks of data that do not parse."""
    for token in document.tokens:
        if parse := _PARSERS.get(language(token)):
            try:
                parse(token.content)
            except (ValueError, yaml.YAMLError) as error:
                yield line_of(token), f"this is no {language(token)}: {' '.join(str(error).split())}"


def files(repository: Repository, document: Document) -> Iterator[Fault]:
    """Code that looks like a file of this repository, or like a test in one (file.py::test), and is none."""
    for line, token in document.spans():
        found = _FILE.fullmatch(token.content) if token.type == "code_inline" else None
        if found is None or not _is_ours(repository, found["path"]):
            continue
        held = _held(repository, document, found["path"])
        if not held:
            yield line, f"{found['path']} is no file of this repository"
        for name in found["within"].split("::")[1:] if held else ():
            if not _defines(repository.text(held[0]), name):
                yield line, f"{held[0]} does not define {name}"


def _is_ours(repository: Repository, path: str) -> bool:
    folder, _, rest = path.partition("/")
    return folder in repository.folders if rest else path.endswith(_BARE)


def _held(repository: Repository, document: Document, path: str) -> list[str]:
    """The files that a path can mean: from the top, from the document's folder, or by name alone."""
    meant = [path, f"{PurePosixPath(document.name).parent}/{path}", *([] if "/" in path else [f"*/{path}"])]
    return [name for name in repository.files if any(fnmatch(name, pattern) for pattern in meant)]


def _defines(source: str, name: str) -> bool:
    return re.search(rf"^\s*(?:async def|def|class) {name}\b", source, re.MULTILINE) is not None


def faults(repository: Repository, document: Document, *, running: bool) -> Iterator[Fault]:
    """All that is wrong with a document."""
    yield from links(repository, document)
    if document.name.startswith(WORDS_OF_THE_PRODUCT):
        return
    for check in (tables, data, files):
        yield from check(repository, document)
    yield from commands(repository, document, running=running)


def main(arguments: list[str]) -> int:
    """0 where nothing is wrong."""
    folders = [argument for argument in arguments if argument != "--no-run"]
    repository = Repository(Path(folders[0] if folders else Path(__file__).parents[1]).resolve())
    count = 0
    for document in repository.documents():
        for line, fault in sorted(faults(repository, document, running="--no-run" not in arguments)):
            count += 1
            print(f"{document.name}:{line}: {fault}")
    print(f"{len(repository.documents())} Markdown files, {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
