"""What differs by system, in one place. Standard library only, and of that what loads fast: a start imports it.

Where a user's data and caches lie, who may open a file, which signals end a process, how a pipe is written to. On
Windows no program asks another one to end: `TerminateProcess` ends it at once. Only a terminal asks, with Ctrl-C
or with Ctrl-Break, which alone can be meant for one group of processes.
"""

import io
import os
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Literal

System = Literal["linux", "macos", "windows"]


def system() -> System:
    """Which one this is; one that is neither macOS nor Windows keeps its files as Linux does."""
    if sys.platform == "win32":
        return "windows"
    return "macos" if sys.platform == "darwin" else "linux"


def data_folder() -> str:
    """Where programs keep this user's data; `~` may begin it.

    That is %LOCALAPPDATA% on Windows, ~/Library/Application Support on macOS, and elsewhere $XDG_DATA_HOME or
    ~/.local/share (XDG Base Directory Specification 0.8): what is there is not taken for settings, which people
    share between machines.
    """
    match system():
        case "windows":
            return _named("LOCALAPPDATA", "~/AppData/Local")
        case "macos":
            return "~/Library/Application Support"
        case "linux":
            return _named("XDG_DATA_HOME", "~/.local/share")


def cache_folder() -> str:
    """Where programs keep what they can make anew; no absolute path where this user has no home."""
    match system():
        case "windows":
            folder = _named("LOCALAPPDATA", "~")
        case "macos":
            folder = "~/Library/Caches"
        case "linux":
            folder = _named("XDG_CACHE_HOME", "~/.cache")
    return os.path.expanduser(folder)  # noqa: PTH111 (pathlib costs a tenth of the start)


def _named(variable: str, otherwise: str) -> str:
    """The folder that a variable names; a relative one depends on where a program is started, so it is none."""
    given = os.environ.get(variable, "")
    return given if os.path.isabs(given) else otherwise  # noqa: PTH117


def modes_count() -> bool:
    """Whether a file's mode and owner say who may open it; else its folder's own permissions do."""
    return sys.platform != "win32"


def user() -> int:
    """The user that this process acts as, as owners of files are numbered; 0, as of every file, on Windows."""
    return 0 if sys.platform == "win32" else os.geteuid()


def is_own_group(group: int) -> bool:
    """Whether that group is, by custom, this user alone: it has the user's own number."""
    return sys.platform != "win32" and group == os.getegid() == os.geteuid()


def share(other: int, group: int) -> bool:
    """Whether another user and we both belong to a group."""
    if sys.platform == "win32":
        return False
    import pwd

    if group not in (os.getegid(), *os.getgroups()):
        return False
    try:
        known = pwd.getpwuid(other)
    except KeyError:
        return False
    return group in os.getgrouplist(known.pw_name, known.pw_gid)


def write_utf8() -> None:
    """What goes to a file or a pipe is UTF-8, as elsewhere, not in a code page, which lacks most letters."""
    if sys.platform == "win32":
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
                stream.reconfigure(encoding="utf-8")


def ending_signals() -> tuple[signal.Signals, ...]:
    """What asks a process to end."""
    if sys.platform == "win32":
        # SIGTERM is never sent there: whoever sends it ends the process.
        return signal.SIGINT, signal.SIGBREAK
    return signal.SIGTERM, signal.SIGINT


@contextmanager
def heeded(act: Callable[[], object]) -> Generator[None]:
    """Has `act` called, in the main thread between any two of its steps, whenever one of them comes."""

    def heed(_number: int, _frame: FrameType | None) -> None:
        act()

    before = {number: signal.signal(number, heed) for number in ending_signals()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
