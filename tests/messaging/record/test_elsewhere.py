"""Where a record must not lie: what is synchronised, what is another machine's."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from bulkvs_mcp.messaging.record.elsewhere import is_share, mounted, named, network_of, synchronised_by

pytestmark = pytest.mark.system


@pytest.mark.parametrize(
    ("folder", "who"),
    [
        ("OneDrive", "OneDrive"),
        ("onedrive - Müller GmbH", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("GoogleDrive-me@shop.example", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Mobile Documents", "iCloud Drive"),
        ("CloudStorage", "a cloud"),
        ("Nextcloud", "Nextcloud"),
        ("Box Sync", "Box"),
        ("Dropboxes", ""),
        ("box", ""),
        ("bulkvs-mcp", ""),
    ],
)
def test_a_folder_is_known_by_its_name(folder: str, who: str, tmp_path: Path) -> None:
    assert named(folder) == synchronised_by(tmp_path / folder / "texts" / "record.db", {}) == who


@pytest.mark.parametrize(
    ("mark", "who"), [(".dropbox", "Dropbox"), (".stfolder", "Syncthing"), (".nextcloudsync.log", "Nextcloud")]
)
def test_or_by_what_was_left_in_it(mark: str, who: str, tmp_path: Path) -> None:
    (tmp_path / "mine" / mark).mkdir(parents=True)
    assert synchronised_by(tmp_path / "mine" / "texts" / "record.db", {}) == who
    assert synchronised_by(tmp_path / "record.db", {}) == ""


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_or_by_what_onedrive_says(variable: str, tmp_path: Path) -> None:
    kept = {variable: str(tmp_path / "Files of the shop")}
    assert synchronised_by(tmp_path / "Files of the shop" / "record.db", kept) == "OneDrive"
    assert synchronised_by(tmp_path / "record.db", kept | {"OneDrive": ""}) == ""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\server\texts\record.db", True),
        (r"//server/texts/record.db", True),
        (r"C:\Users\me\record.db", False),
        (r"\\?\UNC\server\texts\record.db", True),
        (r"\\?\unc\server\texts\record.db", True),
        (r"\\?\C:\Users\me\record.db", False),
        (r"\record.db", False),
    ],
)
def test_a_share_is_known_by_its_path(path: str, share: bool) -> None:
    assert is_share(PureWindowsPath(path)) is share


MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:50 / /mnt/of\040all rw shared:9 - nfs4 server:/all rw
31 30 0:51 / /mnt/of\040all/mine rw - xfs /dev/sdb1 rw
32 22 0:52 / /mnt/c rw - cifs //server/c rw
half a line""".splitlines()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/me/record.db", "ext4"),
        ("/mnt/of all/record.db", "nfs4"),
        ("/mnt/of all/mine/record.db", "xfs"),
        ("/mnt/c/Users/me/record.db", "cifs"),
        ("/mnt/cellar/record.db", "ext4"),
    ],
)
def test_linux_tells_what_is_mounted_where(path: str, kind: str) -> None:
    assert mounted(PurePosixPath(path), MOUNTS) == kind


def test_this_machine_s_own_disk_is_no_network(tmp_path: Path) -> None:
    assert network_of(tmp_path / "record.db") == ""
