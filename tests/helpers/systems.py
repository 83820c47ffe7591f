"""Every reason why a test is not for a system, in one list; `tests/house/test_systems.py` keeps it the only one.

Windows may be Wine's, in which Windows' own Python runs without a Windows machine. What only Wine lacks, and a
Windows would run, is told apart.
"""

import ctypes
import os
import sys
from pathlib import Path

import pytest

WINDOWS = sys.platform == "win32"
WINE = sys.platform == "win32" and hasattr(ctypes.windll.ntdll, "wine_get_version")
DRIVE = "C:/" if WINDOWS else ""
"""What a path begins with in a URL of the record: on Windows it names its drive."""

POSIX = pytest.mark.skipif(WINDOWS, reason="Windows: signals, terminals and pipes of POSIX")
MODES = pytest.mark.skipif(
    WINDOWS, reason="Windows: no modes and owners of files; their folder's permissions count"
)
KEPT = pytest.mark.skipif(not WINDOWS, reason="Windows alone: a program can keep a file to itself")
LINKS = pytest.mark.skipif(WINDOWS, reason="Windows: making a link needs a right of its own")
DEVICES = pytest.mark.skipif(WINDOWS, reason="Windows: there is no /dev")
LIMITS = pytest.mark.skipif(WINDOWS, reason="Windows: a process may open as much as it likes")
MOVED = pytest.mark.skipif(WINDOWS, reason="Windows: nobody can move or remove a file that is open")
PATHS = pytest.mark.skipif(WINDOWS, reason="Windows: paths have other signs in them; its own have tests of theirs")
SCRIPTS = pytest.mark.skipif(WINDOWS, reason="Windows: starts no script by its first line")
NO_BREAK = pytest.mark.skipif(
    WINE,
    reason="Wine alone: no process sends another one Ctrl-Break; the same signal is raised in the process itself",
)
NO_GIT = pytest.mark.skipif(WINE, reason="Wine alone: there is no git, which makes the repository to be looked at")
NETWORK_DRIVE = pytest.mark.skipif(
    not (WINDOWS and Path("N:/").is_dir()), reason="a machine that has no drive N: of a network, as our Wine has"
)
PROC = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone: /proc, in which nobody can make anything")
FULL_DISK = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone: /dev/full, which is always full")
LINUX = pytest.mark.skipif(
    sys.platform != "linux", reason="Linux alone: 127.0.0.0/8, the size of a pipe, an image"
)
QUIET = pytest.mark.skipif(
    sys.platform != "linux" or not os.environ.get("UNDER_LOAD"),
    reason="Linux alone: /proc, and the bounds of a quiet machine (.ci/lanes/load)",
)
ROOT = pytest.mark.skipif(WINDOWS or os.geteuid() != 0, reason="a user who is not root gives no files away")
NOT_ROOT = pytest.mark.skipif(WINDOWS or os.geteuid() == 0, reason="modes do not bind root")

DRIVING = (
    "tests/browsers",
    "tests/clients",
    "tests/conformance",
    "tests/frameworks",
    "tests/load",
    "tests/packages/test_clients.py",
)
"""Not even collected on Windows: they drive programs from npm, or time an attack, in lanes of their own."""
