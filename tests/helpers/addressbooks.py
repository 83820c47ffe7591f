"""Address books in the forms that programs export them in, rebuilt with made-up people, and what they come to."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import anyio
from click.testing import CliRunner, Result

from bulkvs_mcp.messaging.contacts import book
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.command_line import main
from bulkvs_mcp.server.contacts.reading import read, taken
from bulkvs_mcp.server.contacts.written import Found

People = Mapping[str, Mapping[str, str]]
"""By name: the label of each number."""


@dataclass(frozen=True)
class Form:
    """A file as a program writes it, and who is in it."""

    text: str
    people: People
    name: str = "contacts.vcf"
    encoding: str = "utf-8"
    end: str = "\r\n"
    problems: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    """First names and nicknames of the first card."""

    @property
    def raw(self) -> bytes:
        """The bytes of the file."""
        return self.text.lstrip("\n").replace("\n", self.end).encode(self.encoding)


def found_in(raw: bytes, folder: Path, name: str = "contacts.vcf") -> Found:
    """What a file of these bytes says."""
    (folder / name).write_bytes(raw)
    return read_through(folder / name)


def read_through(path: Path, progress: Callable[[int], None] = lambda _: None) -> Found:
    """What a file or a folder says."""
    return taken(read(str(path)), progress)


def people_of(found: Found) -> dict[str, dict[str, str]]:
    """By name, the label of each number."""
    people: dict[str, dict[str, str]] = {}
    for one in found.cards:
        assert one.name not in people
        people[one.name] = {line.number: line.label for line in one.lines}
    return people


def run(url: str, *arguments: str, answer: str | None = None) -> Result:
    """A command on the contacts of a record."""
    return CliRunner().invoke(main, ["--store", url, "contacts", *arguments], prog_name="bulkvs-mcp", input=answer)


def on_record(url: str) -> list[tuple[str, str, str, str]]:
    """Source, name, number and label of everybody on record."""
    with closing(Store(url)) as store:
        found = anyio.run(store.read, book.entries)
    return [
        (entry.source, entry.card.name, line.number, line.label) for entry in found for line in entry.card.lines
    ]
