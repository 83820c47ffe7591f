"""The folder of prepared answers in the user's cache. Standard library only, and of that what loads fast.

A cache may lie where others can write, a shared temporary folder say. So the folder is used only where it is this
user's, no link, and on a way on which nobody else can put another in its place; what is done there is done to what
was looked at and opened, whatever has its name by then. Everything else counts as no folder.
"""

import os
import re
import stat
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress

from ...messaging.system import cache_folder, is_own_group, modes_count, user

_FILES = 16
_OURS = re.compile(r"[0-9a-f]{32}\.json(\.[0-9a-f]{16})?")
"""The names that are given here; the longer ones while a file is written."""
_AS_IT_IS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""No link is followed, nothing is waited for, no line end is changed."""


class Folder:
    """An open folder that nobody else can write.

    Raises:
        OSError: from every method, where a file is not there or cannot be used.
    """

    def __init__(self, path: str, descriptor: int | None) -> None:
        self._path = path
        self._descriptor = descriptor

    def read(self, name: str, largest: int) -> bytes:
        """What a file holds, at most `largest` bytes; a file that others can write is not one."""
        descriptor = self._open(name, os.O_RDONLY)
        if not _is_ours(os.fstat(descriptor), stat.S_IFREG):
            os.close(descriptor)
            raise FileNotFoundError(name)
        with open(descriptor, "rb") as file:  # noqa: PTH123
            return file.read(largest)

    def write(self, name: str, content: bytes) -> None:
        """Puts a file in the place of the one of that name, whole or not at all; leaves the newest few."""
        temporary = f"{name}.{os.urandom(8).hex()}"
        descriptor = self._open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            with open(descriptor, "wb") as file:  # noqa: PTH123
                file.write(content)
            os.replace(
                self._at(temporary), self._at(name), src_dir_fd=self._descriptor, dst_dir_fd=self._descriptor
            )
        except OSError:
            os.unlink(self._at(temporary), dir_fd=self._descriptor)
            raise
        self._prune()

    def _prune(self) -> None:
        """Every version and every set of flags has a file of its own, and some are left half written."""
        for _, name in sorted(self._files())[:-_FILES]:
            # Windows lets nobody remove what another process has open; the next one to write does.
            with suppress(PermissionError):
                os.unlink(self._at(name), dir_fd=self._descriptor)

    def _files(self) -> Iterator[tuple[int, str]]:
        for name in os.listdir(self._path if self._descriptor is None else self._descriptor):  # noqa: PTH208
            found = os.stat(self._at(name), dir_fd=self._descriptor, follow_symlinks=False)
            if _OURS.fullmatch(name) and stat.S_ISREG(found.st_mode):
                yield found.st_mtime_ns, name

    def _open(self, name: str, flags: int) -> int:
        return os.open(self._at(name), flags | _AS_IT_IS, 0o600, dir_fd=self._descriptor)

    def _at(self, name: str) -> str:
        return name if self._descriptor is not None else os.path.join(self._path, name)  # noqa: PTH118


@contextmanager
def opened(*, made: bool = False) -> Generator[Folder]:
    """The folder; it is made where it is missing, if `made` says so.

    Raises:
        OSError: there is none that could be used.
    """
    path = _place()
    if sys.platform == "win32":
        if made:
            os.makedirs(path, exist_ok=True)  # noqa: PTH103
        yield Folder(path, None)
        return
    if made and _is_safe(path):
        _make(path)
    if not _is_safe(path):
        raise PermissionError(path)
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | _AS_IT_IS)
    try:
        if not _is_ours(os.fstat(descriptor), stat.S_IFDIR):
            raise PermissionError(path)
        yield Folder(path, descriptor)
    finally:
        os.close(descriptor)


def _place() -> str:
    """Where this user's programs keep what they can make anew."""
    base = cache_folder()
    if not os.path.isabs(base):  # noqa: PTH117
        raise FileNotFoundError(base)
    return os.path.join(base, "bulkvs-mcp")  # noqa: PTH118


def _make(path: str) -> None:
    """Makes what is missing of a path, for this user alone."""
    if not os.path.lexists(path):
        _make(os.path.dirname(path))  # noqa: PTH120
        os.mkdir(path, 0o700)  # noqa: PTH102


def _is_safe(path: str) -> bool:
    """Whether nobody but this user and root can put anything in the place of what is on the way there."""
    above = os.path.dirname(path)  # noqa: PTH120
    return all(map(_holds, {*_way(above), *_way(os.path.realpath(above))}))


def _way(path: str) -> Iterator[str]:
    yield path
    while path != (path := os.path.dirname(path)):  # noqa: PTH120
        yield path


def _holds(place: str) -> bool:
    try:
        found = os.lstat(place)
    except FileNotFoundError:
        return True
    # A folder in which each may remove only his own is as good as one that others cannot write.
    kept = stat.S_ISLNK(found.st_mode) or found.st_mode & stat.S_ISVTX or not _others_write(found)
    return bool(kept) and found.st_uid in (0, user())


def _others_write(found: os.stat_result) -> bool:
    alone = is_own_group(found.st_gid)
    return bool(found.st_mode & (stat.S_IWOTH | (0 if alone else stat.S_IWGRP)))


def _is_ours(found: os.stat_result, kind: int) -> bool:
    """Whether it is of this kind, and nobody else could have written it."""
    if stat.S_IFMT(found.st_mode) != kind:
        return False
    return not modes_count() or (found.st_uid == user() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH))
