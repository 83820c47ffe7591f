"""All that a run of the benchmark found."""

from dataclasses import asdict, dataclass, field
from typing import Any

from .figures import Series
from .machine import Machine
from .parts import Part
from .reading import Reading


@dataclass
class Results:
    """What was not asked for is empty. Times are milliseconds, memory is MB; every run is kept.

    Attributes:
        versions: Of what each server mainly consists of.
        starts: By the kind of start.
        calls: By the transport.
        reading: By the server.
    """

    machine: Machine
    versions: dict[str, dict[str, str]]
    starts: dict[str, Series] = field(default_factory=dict[str, Series])
    calls: dict[str, Series] = field(default_factory=dict[str, Series])
    parts: list[Part] = field(default_factory=list[Part])
    reading: dict[str, Reading] = field(default_factory=dict[str, Reading])

    def as_json(self) -> dict[str, Any]:
        """The same, for a file."""
        return asdict(self)
