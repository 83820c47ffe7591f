"""The record: whether it can be read and written, whose it is, and what it leaves open."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import anyio.to_thread

from ...messaging.record.elsewhere import network_of, synchronised_by
from ...messaging.record.files import Unusable, refuse_strangers
from ...messaging.record.location import path_of
from ...messaging.record.opening import refuse_lone_log
from ...messaging.record.schema import VERSION
from ...messaging.refusals import StoreUnavailable
from ...messaging.system import modes_count, system
from .findings import Finding, Patient, homely, worst
from .inspection import RECENT_DAYS, Contacts, Inspection, inspect

LITTLE_SPACE = 50 * 1024 * 1024
"""Bytes. The record of a busy day takes a few of these megabytes."""

_ELSEWHERE = "Point BULKVS_STORE at a file in a folder that the user of this server can write to."
_OWN_DISK = "Point BULKVS_STORE at a file on a disk of this machine that nothing synchronises."
_NAMES = "check that BULKVS_STORE names the record of this server, and move away what is no record"


async def check_record(patient: Patient) -> Finding:
    """Opened to be read: a diagnosis neither creates nor upgrades it."""
    if skipped := patient.lacks("store", "sandbox"):
        return skipped
    path = path_of(patient.settings.store_url)
    if path is None:
        return Finding("ok", "In memory: it ends with each server, and nothing is kept.")
    # A file system that hangs must not keep the doctor.
    try:
        return await anyio.to_thread.run_sync(partial(_examined, patient, path), abandon_on_cancel=True)
    except OSError as error:
        why = error.strerror or type(error).__name__
        told = f"The place of the record, {homely(path)}, cannot be looked at: {why}."
        return Finding("failed", told, _ELSEWHERE)


def _examined(patient: Patient, path: Path) -> Finding:
    name = homely(path)
    place = [*_elsewhere(patient, path), *_place(path)]
    if any(finding.status == "failed" for finding in place):
        return worst(place, "")
    try:
        refuse_strangers(path)
        refuse_lone_log(path)
        patient.record = found = _found(patient, path)
    except Unusable as error:
        return _unusable(name, error, error.remedy)
    except StoreUnavailable as error:
        return _unusable(name, error.__cause__, _NAMES)
    if not path.exists():
        return worst(place, f"There is no record at {name} yet; the first use creates it.")
    return worst([*place, *_open(found)], _told(name, found))


def _found(patient: Patient, path: Path) -> Inspection:
    now = round(patient.machine.now().timestamp() * 1000)
    return inspect(path, now) if path.exists() else Inspection(0)


def _elsewhere(patient: Patient, path: Path) -> Iterator[Finding]:
    """What is wrong with where it lies, whatever can be written there."""
    who, kind = synchronised_by(path, patient.machine.environ), network_of(path)
    if who:
        told = (
            f"{homely(path)} lies in a folder that {who} synchronises: an older copy could come back, and what it"
        )
        yield Finding("failed", f"{told} does not know of be sent again.", _OWN_DISK)
    if kind:
        told = f"{homely(path)} lies in a network ({kind}), where SQLite's locks do not hold: a text could go out"
        yield Finding("failed", f"{told} twice.", _OWN_DISK)
    if system() == "windows" and not (who or kind or path.is_relative_to(Path.home())):
        told = f"{path} lies outside of your profile, so other users of this machine may read it: people's texts."
        yield Finding("warning", told, "Leave BULKVS_STORE away, or point it at a file in your own profile.")


def _place(path: Path) -> Iterator[Finding]:
    """What is wrong with the file and its folder."""
    folder = next((parent for parent in path.parents if parent.exists()), path.parent)
    if not folder.is_dir():
        yield Finding("failed", f"{homely(folder)} is a file, so no record can be in it.", _ELSEWHERE)
        return
    if path.is_dir():
        yield Finding("failed", f"{homely(path)} is a folder, not a file.", _ELSEWHERE)
        return
    if why := _unwritable(folder):
        yield Finding("failed", f"No file can be made in the folder {homely(folder)}: {why}.", _ELSEWHERE)
        return
    if path.exists():
        yield from _file(path)
    if shutil.disk_usage(folder).free < LITTLE_SPACE:
        yield Finding(
            "warning",
            f"The disk of {homely(folder)} is nearly full.",
            "Make room on it: without a record nothing is sent.",
        )


def _unwritable(folder: Path) -> str:
    """Why no file can be made in a folder; empty where one can. Modes do not tell: /proc takes none of root's."""
    if not os.access(folder, os.W_OK | os.X_OK):
        return "the user of this server may not write there"
    try:
        # Where the system can, it gets no name, so that nobody ever sees it.
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or type(error).__name__


def _file(path: Path) -> Iterator[Finding]:
    if not os.access(path, os.R_OK | os.W_OK):
        whose = f"Make {homely(path)} readable and writable for the user of this server."
        yield Finding("failed", f"{homely(path)} cannot be read and written.", whose)
        return
    mode = stat.S_IMODE(path.stat().st_mode)
    if modes_count() and mode & 0o077:
        told = (
            f"Other users of this machine can open {homely(path)} (mode {mode:04o}), and it holds people's texts."
        )
        yield Finding("warning", told, f"chmod 600 {homely(path)}")


def _unusable(name: str, why: BaseException | None, remedy: str) -> Finding:
    return Finding("failed", f"The record at {name} cannot be used: {why}.", f"{remedy[0].upper()}{remedy[1:]}.")


def _open(found: Inspection) -> Iterator[Finding]:
    """What was begun and has no known end."""
    if found.unknown:
        yield Finding(
            "warning",
            f"For {found.unknown} recipient(s) of {RECENT_DAYS} days it is unknown whether a text went out.",
            "list_messages with status unknown names them; the message log in the provider's portal, or the"
            " recipient, knows. Send nothing again before that.",
        )
    if found.never_begun:
        yield Finding(
            "warning",
            f"{found.never_begun} recipient(s) of the last {RECENT_DAYS} days were not texted, as the server ended"
            " before their turn.",
            "list_messages with status not_sent names them; send again to those who still matter.",
        )


def _told(name: str, found: Inspection) -> str:
    if not found.version:
        return f"The file {name} is empty; the first use sets it up."
    upgrade = f", upgraded to {VERSION} at the first use" if found.version < VERSION else ""
    old = f", {found.unknown_before} older recipient(s) of unknown outcome" if found.unknown_before else ""
    counts = f"{found.messages} message(s), {found.opt_outs} opt-out(s){old}"
    return f"{name}: version {found.version}{upgrade}, {counts}{_contacts(found.contacts)}."


def _contacts(found: Contacts | None) -> str:
    if not found:
        return ""
    untextable = f", {found.untextable:,} of which cannot be texted" if found.untextable else ""
    return f", {found.people:,} card(s) in the contacts with {found.numbers:,} number(s){untextable}"
