"""`bulkvs-mcp doctor`: why it does not work, in one command. It sends nothing and changes nothing."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import NamedTuple

import anyio
import click

from ..install.inspection import Seen, seen_by
from ..install.machine import Machine as Home
from ..screen import Mark, say
from ..settings import Settings
from ..terminal.progress import working
from .account import check_account
from .clock import check_clock
from .findings import Check, Finding, Machine, Patient, Status, carried_out
from .inbox import check_receiver, check_webhook
from .install import DISTRIBUTION, check_launcher, check_versions, entry_check
from .numbers import check_numbers
from .record import check_record
from .senders import check_campaigns, check_senders
from .server import check_server
from .settings import check_settings

CHECKS: dict[str, Check] = {
    "versions": check_versions,
    "settings": check_settings,
    "senders": check_senders,
    "account": check_account,
    "campaigns": check_campaigns,
    "record": check_record,
    "webhook": check_webhook,
    "numbers": check_numbers,
    "receiver": check_receiver,
    "clock": check_clock,
    "server": check_server,
    "launcher": check_launcher,
}
"""In an order in which each has what it needs from those before."""

_EXIT: dict[Status, int] = {"ok": 0, "warning": 1, "failed": 2}
_COLOURS: dict[Status, str] = {"ok": "green", "warning": "yellow", "failed": "red", "skipped": "bright_black"}
_SHORTEST_TOKEN = 8
"""Characters; what is shorter, the simulator's word say, is in too many ordinary words to be blotted out."""


class Line(NamedTuple):
    """A finding and the check that made it."""

    name: str
    finding: Finding


def this_machine() -> Machine:
    """What surrounds this process. The server is started on the same Python, with -P: no folder adds modules."""
    start = "from bulkvs_mcp.server.command_line import main; main()"
    return Machine(dict(os.environ), (sys.executable, "-P", "-c", start))


def run_doctor(settings: Settings, flags: Mapping[str, object], *, as_json: bool) -> int:
    """Prints what the checks find, each when found; returns 0 if all is well, 1 for warnings, 2 for failures.

    JSON is one document, and comes at the end.
    """
    return _run(Patient(settings, flags, this_machine()), CHECKS, as_json=as_json)


def run_for_client(name: str, flags: Mapping[str, object], *, as_json: bool) -> int:
    """Likewise, of the server as a client starts it, with the settings that it gets there.

    Raises:
        click.UsageError: a flag says what the client's entry decides on.
    """
    if any(value is not None for value in flags.values()):
        raise click.UsageError(f"The entry of {name} decides on the settings: leave out the flags before doctor.")
    seen = seen_by(name, Home.here())
    checks = {"entry": entry_check(name, seen)} | (CHECKS if seen.command else {})
    return _run(Patient(_settings_in(seen), {}, Machine(dict(os.environ), seen.command)), checks, as_json=as_json)


def _settings_in(seen: Seen) -> Settings:
    """What the server reads there; this process has no other environment from here on."""
    if seen.command:
        os.environ.clear()
        os.environ.update(seen.environ)
    return Settings.load({})


def _run(patient: Patient, checks: Mapping[str, Check], *, as_json: bool) -> int:
    lines = anyio.run(examine, patient, _keep_silent if as_json else _tell, checks)
    status = _overall(lines)
    if as_json:
        say(_json(lines, status), as_it_is=True)
    else:
        say(f"\n{_summary(lines)}")
    return _EXIT[status]


async def examine(
    patient: Patient, tell: Callable[[Line], None], checks: Mapping[str, Check] = CHECKS
) -> list[Line]:
    """What each check found, in their order, and told as soon as it is found."""
    lines: list[Line] = []
    for name, check in checks.items():
        with working(f"Checking {name} ..."):
            finding = await carried_out(check, patient)
        lines.append(Line(name, _without_secrets(finding, patient)))
        tell(lines[-1])
    return lines


def _without_secrets(finding: Finding, patient: Patient) -> Finding:
    """The last net: a secret may have been put where another value belongs, and come back in somebody's words."""
    token = patient.settings.token.get_secret_value().strip()
    inbox = patient.record.inbox_secret if patient.record else ""
    for secret in (token, inbox):
        if len(secret) >= _SHORTEST_TOKEN:
            finding = Finding(finding.status, *(text.replace(secret, "(secret)") for text in finding[1:]))
    return finding


def _overall(lines: list[Line]) -> Status:
    """What is skipped is so because something else failed, or is not needed."""
    found = {line.finding.status for line in lines}
    return "failed" if "failed" in found else "warning" if "warning" in found else "ok"


def _json(lines: list[Line], status: Status) -> str:
    checks = [
        {"name": name, "status": found.status, "found": found.found}
        | ({"next_step": found.next_step} if found.next_step else {})
        for name, found in lines
    ]
    document = {"status": status, "version": version(DISTRIBUTION), "checks": checks}
    return json.dumps(document, indent=2, ensure_ascii=False)


def _summary(lines: list[Line]) -> str:
    counts = [sum(line.finding.status == status for line in lines) for status in ("failed", "warning")]
    total = f"{counts[0]} failed, {counts[1]} warning(s)." if any(counts) else "All is well."
    return f"{total} Nothing was sent, and nothing was changed."


def _keep_silent(_line: Line) -> None:
    pass


def _tell(line: Line) -> None:
    """A finding on a line of its own, and below it what to do; on a terminal they are as wide as that."""
    name, (status, found, next_step) = line
    head = f"{status:<8} {name:<10} "
    say(f"{head}{found}", hang=len(head), mark=Mark(status, _COLOURS[status]))
    if next_step:
        say(f"{'':<{len(head)}}Next: {next_step}")
