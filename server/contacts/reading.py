"""What a file says of whom, or a folder of vCard files (as vdirsyncer and khard keep them)."""

import codecs
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from ..admin.files import SCREEN
from ..admin.lists import Unreadable, decoded
from . import sheets, vcards
from .written import Found

_ENDINGS = (".vcf", ".vcard")
_NUL = b"\0"


def read(path: str) -> Found:
    """Everybody whom a file or a folder names, as they are written there; "-" is stdin.

    Raises:
        Unreadable: it is no address book, or one that cannot be read for certain.
        OSError: it cannot be opened.
    """
    if path == SCREEN:
        return found_in(sys.stdin.buffer.read(), cards=False)
    if Path(path).is_dir():
        return _folder(Path(path))
    return found_in(Path(path).read_bytes(), cards=Path(path).suffix.casefold() in _ENDINGS)


def found_in(raw: bytes, *, cards: bool) -> Found:
    """Everybody whom a file of these bytes names.

    Args:
        cards: Whether it has to be a vCard file, by its name.

    Raises:
        Unreadable: it is no address book, or one that cannot be read for certain.
    """
    found = Found()
    _read(raw, found, cards=cards)
    return found


def taken(found: Found, progress: Callable[[int], None]) -> Found:
    """The same with a card of everybody of whom one can be made."""
    for person in found.people:
        found.take(person)
        progress(1)
    found.problems.sort(key=lambda problem: (problem.file, problem.line))
    return found


def _read(raw: bytes, found: Found, *, cards: bool) -> None:
    plain = _of_bytes(raw) if _NUL in raw else raw.removeprefix(codecs.BOM_UTF8)
    if cards or vcards.holds_cards(plain):
        vcards.read(plain, found)
    else:
        sheets.read(raw, found)


def _of_bytes(raw: bytes) -> bytes:
    """The same, a byte or more a letter, where it is in UTF-16 or the like; an odd zero spoils no card."""
    try:
        return decoded(raw).encode()
    except Unreadable:
        return raw


def _folder(folder: Path) -> Found:
    found, files = Found(), sorted(_files(folder))
    if not files:
        raise Unreadable("no file in the folder ends in .vcf")
    for file in files:
        found.file = file.relative_to(folder).as_posix()
        try:
            _read(file.read_bytes(), found, cards=True)
        except Unreadable as problem:
            found.tell(0, str(problem))
    return found


def _files(folder: Path) -> Iterator[Path]:
    """The vCard files in a folder and in those within it, but for hidden ones."""
    for place, folders, names in os.walk(folder, onerror=_raise):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and Path(name).suffix.casefold() in _ENDINGS:
                yield Path(place) / name


def _raise(error: OSError) -> None:
    raise error
