"""What the checks of `bulkvs-mcp doctor` share: what one finds, and what is known of the patient so far."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple, cast

import anyio

from ...provider.wire.documented import Campaign
from ..settings import Settings, variable
from .inspection import Inspection

Status = Literal["ok", "warning", "failed", "skipped"]

DEADLINE = 30.0
"""Seconds that a whole check may take."""


class Finding(NamedTuple):
    """What a check found, in words that may be shown to anybody, and what to do about it."""

    status: Status
    found: str
    next_step: str = ""


@dataclass(frozen=True)
class Machine:
    """What surrounds the server.

    Attributes:
        command: What starts it, as a client would.
        patience: Seconds that the doctor waits for one answer, however long the server would.
    """

    environ: Mapping[str, str]
    command: tuple[str, ...]
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    patience: float = 10.0


class Glimpse(NamedTuple):
    """The head of an answer of the provider, and when it came."""

    came: datetime
    date: str
    content_type: str


@dataclass
class Patient:
    """The set-up that is looked at; each check adds what the later ones need.

    Attributes:
        flags: Settings given on the command line, by field.
        problems: What is wrong with a setting, by variable. A check that needs one of them is skipped.
        campaigns: Those of the account; None where it could not be read.
        record: What is on record; None where it cannot be read.
    """

    settings: Settings
    flags: Mapping[str, object]
    machine: Machine
    problems: dict[str, str] = field(default_factory=dict[str, str])
    glimpses: list[Glimpse] = field(default_factory=list[Glimpse])
    campaigns: list[Campaign] | None = None
    record: Inspection | None = None

    @property
    def patience(self) -> float:
        """Seconds that an answer of the provider is waited for."""
        return min(self.settings.timeout, self.machine.patience)

    def lacks(self, *fields: str) -> Finding | None:
        """The finding of a check that these settings make pointless, where one of them is unusable."""
        for name in map(variable, fields):
            if name in self.problems:
                return Finding("skipped", f"{name} {self.problems[name]}.")
        return None


Check = Callable[[Patient], Awaitable[Finding]]


async def carried_out(check: Check, patient: Patient) -> Finding:
    """What a check finds; that it fails itself is a finding too, and never the end of the others."""
    try:
        with anyio.fail_after(DEADLINE):
            return await check(patient)
    except TimeoutError:
        return Finding("failed", f"This check was not done after {DEADLINE:.0f} s.", "Run doctor again.")
    except Exception as mistake:  # noqa: BLE001 (a diagnosis goes on)
        # The kind alone: a message can hold what must not be shown.
        return Finding(
            "failed",
            f"This check itself failed ({type(mistake).__name__}).",
            "Report it to the maintainers with this output.",
        )


def worst(findings: list[Finding], ok: str) -> Finding:
    """What is wrong by one check as one finding; `ok` is said after it."""
    found = {finding.status for finding in findings}
    status: Status = "failed" if "failed" in found else "warning" if "warning" in found else "ok"
    steps = dict.fromkeys(f.next_step for f in findings if f.next_step)
    return Finding(status, " ".join([*(f.found for f in findings), ok]).strip(), " ".join(steps))


def within(group: BaseException) -> Sequence[BaseException]:
    """The exceptions of a group; none for any other exception."""
    return (
        cast("BaseExceptionGroup[BaseException]", group).exceptions
        if isinstance(group, BaseExceptionGroup)
        else ()
    )


def homely(path: Path) -> str:
    """A path without the name of the user whose home it is in."""
    try:
        return (Path("~") / path.relative_to(Path.home())).as_posix()
    except (ValueError, RuntimeError):
        return str(path)
