"""Places where a record must not lie, although a file can: what others bring back or lock in their own way.

A program that synchronises a folder copies a database while it is written and can bring back an older one, in
which a text that went out has not gone out. SQLite's log needs memory that all who use it share, which a file of
another machine does not give (https://sqlite.org/wal.html).
"""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from ..system import is_network_drive

_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Where OneDrive says on Windows which folders it keeps."""
_NAMES = {
    "OneDrive": r"OneDrive(?: ?-.*)?",
    "Dropbox": r"Dropbox(?: \(.*\))?",
    "Google Drive": r"Google ?Drive(?:-.*| \(.*\))?|My Drive",
    "iCloud Drive": r"iCloud ?Drive|Mobile Documents|com~apple~CloudDocs",
    "Box": r"Box Sync|Box-Box",
    "Nextcloud": r"Nextcloud\d*",
    "ownCloud": r"ownCloud\d*",
    "pCloud": r"p?CloudDrive|pCloud Drive",
    "a cloud": r"CloudStorage",
}
"""The names that programs give the folders that they keep; the last is macOS's for all of them."""
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
"""What they leave in them."""
_OF_NETWORKS = re.compile(
    r"(?:nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|lustre|glusterfs"
    r"|fuse\.(?:sshfs|rclone|glusterfs|davfs\d?|s3fs|smbnetfs|gcsfuse))"
)


def synchronised_by(path: Path, environ: Mapping[str, str]) -> str:
    """The program that synchronises a folder above `path`, as names, marks and variables tell; else nothing."""
    for place in dict.fromkeys((path, Path(os.path.realpath(path)))):
        if any(place.is_relative_to(environ[name]) for name in _VARIABLES if environ.get(name)):
            return "OneDrive"
        for folder in place.parents:
            if found := named(folder.name) or _marked(folder):
                return found
    return ""


def named(folder: str) -> str:
    """The program whose name for its folder this is; else nothing."""
    return next((who for who, name in _NAMES.items() if re.fullmatch(name, folder, re.IGNORECASE)), "")


def _marked(folder: Path) -> str:
    return next((who for mark, who in _MARKS.items() if (folder / mark).exists()), "")


def network_of(path: Path) -> str:
    """What kind of network `path` lies in, as Windows and Linux tell; else nothing."""
    place = Path(os.path.realpath(path))
    if is_share(path) or is_share(place):
        return "a share"
    if is_network_drive(place.anchor):
        return "a network drive"
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "replace")
    except OSError:
        return ""
    kind = mounted(place, mounts.splitlines())
    return kind if _OF_NETWORKS.fullmatch(kind) else ""


def is_share(path: PurePath) -> bool:
    r"""Whether it is a path of Windows such as \\server\share\record.db, or \\?\UNC\server\share\record.db."""
    return re.match(r"\\\\(?:[?.]\\UNC\\|(?![?.]\\))", str(path), re.IGNORECASE) is not None


def mounted(path: PurePath, mounts: Iterable[str]) -> str:
    """The type of the file system that `path` lies in, from the lines of Linux's mountinfo (proc(5))."""
    found = (line.partition(" - ") for line in mounts)
    kinds = {_unescaped(left.split()[4]): right.split()[0] for left, sign, right in found if sign}
    return next((kinds[str(place)] for place in (path, *path.parents) if str(place) in kinds), "")


def _unescaped(written: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), written)
