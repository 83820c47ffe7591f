"""A record that cannot be used, is open to others or holds sends that never ended."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

from ....helpers.server.doctors import World
from ....helpers.systems import MODES, PROC
from .case import DEPEND_ON_RECORD, Case


def change(world: World, statement: str) -> None:
    with sqlite3.connect(world.record) as connection:
        connection.execute(statement)
    connection.close()


def file_for_folder(world: World) -> None:
    (world.home / "file").write_text("")
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/file/record.db"


def folder_for_file(world: World) -> None:
    (world.home / "folder").mkdir()
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/folder"


def no_database(world: World) -> None:
    other = world.home / "letter.txt"
    other.write_text("Dear customer,\n" * 100)
    other.chmod(0o600)
    world.env["BULKVS_STORE"] = f"sqlite://{other}"


def foreign_database(world: World) -> None:
    other = world.home / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE songs(title TEXT)")
    connection.close()
    other.chmod(0o600)
    world.env["BULKVS_STORE"] = f"sqlite://{other}"


def folder_of_the_system(world: World) -> None:
    """No folder can be made in it, by root neither, to whom its mode allows it."""
    world.env["BULKVS_STORE"] = "sqlite:///proc/no/such/record.db"


def may_not_write(what: str) -> Callable[[World], None]:
    def forbid(world: World) -> None:
        allowed, place = os.access, world.home / what

        def access(path: Path, mode: int) -> bool:
            return path != place and allowed(path, mode)

        world.monkeypatch.setattr(os, "access", access)

    return forbid


def full_disk(world: World) -> None:
    def usage(_: Path) -> SimpleNamespace:
        return SimpleNamespace(free=1_000_000)

    world.monkeypatch.setattr(shutil, "disk_usage", usage)


def lone_log(world: World) -> None:
    (world.home / "lone.db-wal").write_bytes(b"x")
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/lone.db"


def strangers(world: World) -> None:
    found = world.record.stat().st_uid
    world.monkeypatch.setattr(os, "geteuid", lambda: found + 1)
    if not found:
        os.chown(world.record, 65534, -1)


def out_of_sight(world: World) -> None:
    def usage(_: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    world.monkeypatch.setattr(shutil, "disk_usage", usage)


def elsewhere(folder: str) -> Callable[[World], None]:
    def put(world: World) -> None:
        world.env["BULKVS_STORE"] = f"sqlite://{(world.home / folder / 'record.db').as_posix()}"

    return put


def on_another_machine(world: World) -> None:
    def nfs(_: Path) -> str:
        return "nfs4"

    world.monkeypatch.setattr("bulkvs_mcp.server.doctor.record.network_of", nfs)


def outside_of_the_profile(world: World) -> None:
    world.monkeypatch.setattr("bulkvs_mcp.server.doctor.record.system", lambda: "windows")
    world.monkeypatch.setattr(Path, "home", lambda: world.home / "profile")


CASES: dict[str, Case] = {
    "file for a folder": Case(
        file_for_folder, "record", "failed", "~/file is a file", "Point BULKVS_STORE", DEPEND_ON_RECORD
    ),
    "folder that is synchronised": Case(
        elsewhere("OneDrive - Shop"),
        "record",
        "failed",
        "~/OneDrive - Shop/record.db lies in a folder that OneDrive synchronises: an older copy could come back",
        "a disk of this machine that nothing synchronises",
        DEPEND_ON_RECORD,
    ),
    "folder of a network": Case(
        on_another_machine,
        "record",
        "failed",
        "~/record.db lies in a network (nfs4), where SQLite's locks do not hold",
        "a disk of this machine that nothing synchronises",
        DEPEND_ON_RECORD,
    ),
    "folder outside of a profile of Windows": Case(
        outside_of_the_profile,
        "record",
        "warning",
        "record.db lies outside of your profile, so other users of this machine may read it",
        "in your own profile",
    ),
    "folder for a file": Case(
        folder_for_file, "record", "failed", "~/folder is a folder", "Point BULKVS_STORE", DEPEND_ON_RECORD
    ),
    "folder that cannot be made": Case(
        folder_of_the_system,
        "record",
        "failed",
        "No file can be made in the folder /proc: ",
        "Point BULKVS_STORE",
        DEPEND_ON_RECORD,
        only=PROC,
    ),
    "folder read-only": Case(
        may_not_write(""),
        "record",
        "failed",
        "No file can be made in the folder ~",
        "Point BULKVS_STORE",
        DEPEND_ON_RECORD,
    ),
    "record read-only": Case(
        may_not_write("record.db"),
        "record",
        "failed",
        "~/record.db cannot be read and written",
        "Make ~/record.db readable and writable",
        DEPEND_ON_RECORD,
    ),
    "no database": Case(
        no_database,
        "record",
        "failed",
        "file is not a database",
        "BULKVS_STORE names the record",
        DEPEND_ON_RECORD,
    ),
    "another program's": Case(
        foreign_database,
        "record",
        "failed",
        "a database of another program",
        "BULKVS_STORE names the record",
        DEPEND_ON_RECORD,
    ),
    "record from the future": Case(
        lambda world: change(world, "UPDATE meta SET value='99' WHERE key='version'"),
        "record",
        "failed",
        "written by a newer version",
        "Upgrade bulkvs-mcp",
        DEPEND_ON_RECORD,
    ),
    "record open to all": Case(
        lambda world: world.record.chmod(0o644),
        "record",
        "warning",
        "Other users of this machine can open ~/record.db (mode 0644)",
        "chmod 600 ~/record.db",
        only=MODES,
    ),
    "record that others write": Case(
        lambda world: world.record.chmod(0o646),
        "record",
        "failed",
        "The record at ~/record.db cannot be used: everybody on this machine can write record.db (mode 0646)",
        "run chmod 600 on record.db",
        DEPEND_ON_RECORD,
        only=MODES,
    ),
    "record that others replace": Case(
        lambda world: world.home.chmod(0o777),
        "record",
        "failed",
        "everybody on this machine can replace it: its folder has mode 0777",
        "Run chmod o-w on that folder",
        DEPEND_ON_RECORD,
        only=MODES,
    ),
    "log without its record": Case(
        lone_log,
        "record",
        "failed",
        "lone.db-wal, which holds what was last written, is still there",
        "Put the file back, or move lone.db-wal away",
        DEPEND_ON_RECORD,
    ),
    "record of another": Case(
        strangers,
        "record",
        "failed",
        "record.db belongs to another user",
        "Run the server as that user",
        DEPEND_ON_RECORD,
        only=MODES,
    ),
    "record out of sight": Case(
        out_of_sight,
        "record",
        "failed",
        "~/record.db, cannot be looked at: Permission denied",
        "Point BULKVS_STORE",
        DEPEND_ON_RECORD,
    ),
    "disk full": Case(full_disk, "record", "warning", "nearly full", "Make room"),
    "outcome unknown": Case(
        lambda world: world.sends(timedelta(days=2), begun=True),
        "record",
        "warning",
        "unknown whether a text went out",
        "message log in the provider's portal",
    ),
    "never begun": Case(
        lambda world: world.sends(timedelta(days=2), begun=False),
        "record",
        "warning",
        "were not texted",
        "send again to those",
    ),
}
