"""Somebody else's configuration file: read with care, written whole or not at all, with what it was beside it."""

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from ...messaging.system import modes_count, own
from .formats.merging import CannotMerge

_BOM = "\ufeff"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class ConfigFile:
    """A file as it was found. `target` is where symbolic links lead; `before` is None where nothing is there."""

    target: Path
    before: bytes | None
    text: str
    """Without a byte-order mark."""

    @classmethod
    def read(cls, path: Path) -> "ConfigFile":
        """The file at that place.

        Raises:
            CannotMerge: where something is there that cannot be read as text.
        """
        try:
            target = path.resolve()
            before = _content(target)
        except (OSError, RuntimeError) as error:
            raise CannotMerge(f"cannot be read: {_reason(error)}") from None
        return cls(target, before, _decoded(before or b"").removeprefix(_BOM))

    def check_writable(self) -> None:
        """Says early what `write` would fail at.

        Raises:
            CannotMerge: where the file is write-protected.
        """
        if self.before is None:
            return
        # Replacing a file asks for no permission on the file itself: whoever protected it means it.
        protected = not self.target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
        if protected or not os.access(self.target, os.W_OK):
            raise CannotMerge("is write-protected")

    def write(self, text: str, *, secret: bool) -> Path | None:
        """Puts the text in the file's place, and returns where the file as it was went, None for a new one.

        Args:
            text: The whole content, without a byte-order mark.
            secret: A new file is for its owner only.

        Raises:
            CannotMerge: where that failed, or somebody else changed the file meanwhile; it is as it was.
        """
        try:
            content = (_BOM * self._marked + text).encode()
            self.target.parent.mkdir(parents=True, exist_ok=True)
            return self._replaced(content, 0o600 if secret else 0o666 & ~_umask())
        except OSError as error:
            raise CannotMerge(f"cannot be written: {_reason(error)}") from None
        except UnicodeEncodeError:
            raise CannotMerge("would hold characters that are no UTF-8") from None

    @property
    def readable_by_others(self) -> bool:
        """Whether more than its owner can read it, where the system says so."""
        return self.before is not None and modes_count() and bool(self.target.stat().st_mode & 0o044)

    @property
    def _marked(self) -> bool:
        return (self.before or b"").startswith(_BOM.encode())

    def _replaced(self, content: bytes, mode: int) -> Path | None:
        # `tempfile` does not end on Windows in a folder that lets nobody write (python/cpython#66305).
        new = self.target.with_name(f".{self.target.name}.{os.urandom(8).hex()}")
        made = [new]
        descriptor = os.open(new, _NEW, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            self._dress(new, mode)
            if backup := self._backed_up():
                made.append(backup)
            new.replace(self.target)
        except BaseException:
            for each in made:
                each.unlink(missing_ok=True)
            raise
        return backup

    def _dress(self, new: Path, mode: int) -> None:
        """Gives the new file the mode and, where that is allowed, the owner of the old one."""
        if self.before is not None:
            was = self.target.stat()
            mode = stat.S_IMODE(was.st_mode)
            own(str(new), was.st_uid, was.st_gid)
        new.chmod(mode)

    def _backed_up(self) -> Path | None:
        """Copies the old content to the first free NAME.bak, NAME.bak.1 and so on, for its owner only."""
        try:
            unchanged = _content(self.target) == self.before
        except OSError:
            unchanged = False
        if not unchanged:
            raise CannotMerge("was changed by something else meanwhile; run this again")
        if self.before is None:
            return None
        for suffix in chain([""], (f".{n}" for n in count(1))):
            backup = self.target.with_name(f"{self.target.name}.bak{suffix}")
            with suppress(FileExistsError):
                descriptor = os.open(backup, _NEW, 0o600)
                with os.fdopen(descriptor, "wb") as file:
                    file.write(self.before)
                return backup
        raise AssertionError("counting ends nowhere")


def _content(target: Path) -> bytes | None:
    if target.exists() and not target.is_file():
        raise CannotMerge("is a folder" if target.is_dir() else "is no regular file")
    try:
        return target.read_bytes()
    except FileNotFoundError:
        return None


def _decoded(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        raise CannotMerge("is not UTF-8 text here", line, column) from None


def _reason(error: OSError | RuntimeError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or "its links lead in a circle"


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
