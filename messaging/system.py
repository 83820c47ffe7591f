"""What differs by system, in one place. Standard library only, and of that what loads fast: a start imports it.

Where a user's data and caches lie, who may open a file, what shows one to the person here, which signals end a
process, how a pipe is written to, how many files may be open. On Windows no program asks another one to end:
`TerminateProcess` ends it at once. Only a terminal asks, with Ctrl-C or with Ctrl-Break, which alone can be meant
for one group of processes.
"""

import io
import os
import signal
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from types import FrameType
from typing import IO, Literal

System = Literal["linux", "macos", "windows"]

QUIETLY = 0x08000000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW: what is started so gets no window of its own for its words."""
_OPENERS = {"linux": "xdg-open", "darwin": "open"}
_OPENER_OF_WINDOWS = (sys.executable, "-I", "-S", "-c", "import os, sys; os.startfile(sys.argv[1])")
"""In a process of its own, since what it opens inherits the environment."""
_FAR_AWAY = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
_REMOTE = 4
"""DRIVE_REMOTE of GetDriveType."""


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


def own(file: str, owner: int, group: int) -> None:
    """Gives a file to a user and a group, where the system has such and lets us."""
    if sys.platform != "win32":
        with suppress(PermissionError):
            os.chown(file, owner, group)


def is_network_drive(drive: str) -> bool:
    r"""Whether a drive of Windows, such as Z:\, lies on another machine."""
    if sys.platform != "win32":
        return False
    import ctypes

    return ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE


def opener(environ: Mapping[str, str], platform: str) -> tuple[str, ...]:
    """The command that shows a local file to the person at this machine; none where no window can appear there.

    Args:
        environ: The variables of this process.
        platform: What `sys.platform` is.
    """
    if platform == "win32":
        return _OPENER_OF_WINDOWS if _has_desktop() else ()
    import shutil

    there = environ.keys() & _DISPLAYS if platform == "linux" else not environ.keys() & _FAR_AWAY
    command = shutil.which(_OPENERS.get(platform, ""), path=environ.get("PATH"))
    return (command,) if there and command else ()


def _has_desktop() -> bool:
    """Whether this process belongs to somebody's desktop: services, and what SSH starts, are in session 0."""
    if sys.platform != "win32":
        return False
    import ctypes

    session = ctypes.c_ulong()
    found = ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
    return bool(found) and session.value != 0


def is_terminal(stream: int | IO[str]) -> bool:
    """Whether a person may read or type there. Of NUL, in which nobody does, Windows says that it is one."""
    said = os.isatty(stream) if isinstance(stream, int) else stream.isatty()
    return said and not (sys.platform == "win32" and _is_nothing(stream))


def _is_nothing(stream: int | IO[str]) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes
    import msvcrt

    try:
        handle = msvcrt.get_osfhandle(stream if isinstance(stream, int) else stream.fileno())
    except io.UnsupportedOperation:
        return False
    mode = ctypes.c_ulong()
    return not ctypes.windll.kernel32.GetConsoleMode(ctypes.c_void_p(handle), ctypes.byref(mode))


def room_for(descriptors: int) -> int:
    """How many files and connections this process may have open, once it is raised to so many where it can be."""
    if sys.platform == "win32":
        # It has no such limit.
        return descriptors
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < descriptors:
        raised = descriptors if hard == resource.RLIM_INFINITY else min(descriptors, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (raised, hard))
            soft = raised
    return descriptors if soft == resource.RLIM_INFINITY else soft


def takes_at_once(descriptor: int, size: int) -> bool:
    """Whether so many bytes can be written without blocking (POSIX says so of up to PIPE_BUF bytes)."""
    import select

    if sys.platform == "win32" or size > select.PIPE_BUF:
        return False
    poll = select.poll()
    poll.register(descriptor, select.POLLOUT)
    return any(event & select.POLLOUT for _, event in poll.poll(0))


def write_utf8() -> None:
    """What goes to a file or a pipe is UTF-8, as elsewhere, not in a code page, which lacks most letters.

    Its lines end as elsewhere too: what a person wrote in several lines stays as they wrote it.
    """
    if sys.platform == "win32":
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
                stream.reconfigure(encoding="utf-8", newline="\n")


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
