"""The files of a record: whether they are still those that were opened, and nobody else's to write.

SQLite keeps a log and its index beside the file. Whoever can write one of the three, or put another in its place,
writes the record.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..system import modes_count, share, user

LOG, INDEX, JOURNAL = "-wal", "-shm", "-journal"

Mark = tuple[int, int, int, int, int]


class Unusable(Exception):
    """Why a record must not be used.

    Attributes:
        remedy: What helps, for "the operator should …".
    """

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(why)
        self.remedy = remedy


class Files:
    """The files of a record that was just opened at `path`, links followed."""

    def __init__(self, path: Path) -> None:
        target = os.path.realpath(path)
        self._places = (str(path), f"{target}{LOG}", f"{target}{INDEX}")
        self._marks = self._found()

    @property
    def unchanged(self) -> bool:
        """Whether the same files lie in their places, with the same owners and modes. Costs microseconds."""
        return self._found() == self._marks

    @property
    def log_replaced(self) -> bool:
        """Whether another log lies in the place of the one that was opened."""
        now = _mark(self._places[1])
        return now is not None and now != self._marks[1]

    def _found(self) -> tuple[Mark | None, ...]:
        return tuple(map(_mark, self._places))


def _mark(place: str) -> Mark | None:
    try:
        found = os.stat(place)  # noqa: PTH116 (in every transaction, and a Path's takes twice as long)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino, found.st_mode, found.st_uid, found.st_gid


def refuse_strangers(path: Path) -> None:
    """Whether the record is a file, and, where modes and owners mean something (POSIX), whose.

    Only we, root and our group may write it.

    Raises:
        Unusable: one of its files is none; everybody can write or replace it, or a stranger owns it: somebody who
            does not share the group of the folder with us. A folder with the sticky bit lets nobody replace what
            is ours.
    """
    target = Path(os.path.realpath(path))
    if not modes_count():
        for file, found in _present(target):
            _refuse_other_kind(file, found)
        return
    for folder in {path.parent, target.parent}:
        _refuse_open_folder(folder)
    if path.is_symlink():
        _refuse_stranger(path, path.lstat())
    for file, found in _present(target):
        _refuse_open_file(file, found)


def _present(target: Path) -> Iterator[tuple[Path, os.stat_result]]:
    for suffix in ("", LOG, INDEX, JOURNAL):
        file = Path(f"{target}{suffix}")
        with suppress(FileNotFoundError):
            yield file, file.lstat()


def _refuse_open_folder(folder: Path) -> None:
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        return
    if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
        raise Unusable(
            f"everybody on this machine can replace it: its folder has mode {stat.S_IMODE(mode):04o}",
            "run chmod o-w on that folder, or point BULKVS_STORE into another one",
        )


def _refuse_other_kind(file: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise Unusable(f"{file.name} is no plain file", "point BULKVS_STORE at a file, or at none for a new one")


def _refuse_open_file(file: Path, found: os.stat_result) -> None:
    _refuse_other_kind(file, found)
    if found.st_mode & stat.S_IWOTH:
        raise Unusable(
            f"everybody on this machine can write {file.name} (mode {stat.S_IMODE(found.st_mode):04o})",
            f"see to it that what it says is true, and run chmod 600 on {file.name}",
        )
    _refuse_stranger(file, found)


def _refuse_stranger(file: Path, found: os.stat_result) -> None:
    ours = found.st_uid in (user(), 0)
    if not ours and not share(found.st_uid, file.parent.stat().st_gid):
        raise Unusable(
            f"{file.name} belongs to another user (uid {found.st_uid})",
            "run the server as that user, give it the file (chown), or share the group of its folder with them",
        )
