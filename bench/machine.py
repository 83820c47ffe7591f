"""What the figures were measured on."""

import os
import platform
import sqlite3
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

_SYNCED = 50


@dataclass
class Machine:
    """Facts that the figures depend on, and how busy it was, before and after.

    Attributes:
        load: Load averages of one minute.
        durable_ms: What a small durable write took.
    """

    facts: dict[str, str] = field(default_factory=dict[str, str])
    load: list[float] = field(default_factory=list[float])
    durable_ms: list[float] = field(default_factory=list[float])

    def note_load(self) -> None:
        """Adds how busy it is now."""
        self.load.append(round(os.getloadavg()[0], 2))
        self.durable_ms.append(round(durable_ms(), 2))


def this_machine() -> Machine:
    """This one, now."""
    machine = Machine(
        {
            "processor": _processor(),
            "cores": str(os.cpu_count()),
            "system": platform.platform(),
            "python": f"{platform.python_implementation()} {platform.python_version()}",
            "sqlite": sqlite3.sqlite_version,
        }
    )
    machine.note_load()
    return machine


def durable_ms() -> float:
    """What the disk takes to promise 4 KB, in the folder where the records are; median milliseconds."""
    with tempfile.TemporaryFile() as file:
        return statistics.median(_synced(file.fileno()) for _ in range(_SYNCED))


def _synced(descriptor: int) -> float:
    began = time.perf_counter()
    os.write(descriptor, bytes(4096))
    os.fsync(descriptor)
    return (time.perf_counter() - began) * 1000


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
