"""Clients that call one after another, each on a connection of its own, for so many seconds."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import quantiles
from typing import Any

from .wire import Wire


@dataclass
class Answered:
    """What one call came to: None where no answer came."""

    text: str
    status: int | None
    content: Mapping[str, Any]


@dataclass
class Load:
    """What all clients saw.

    Attributes:
        seconds: From the first call to the last answer.
        took: Milliseconds of each call that was answered.
    """

    seconds: float = 0.0
    took: list[float] = field(default_factory=list[float])
    answers: list[Answered] = field(default_factory=list[Answered])

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.took) / self.seconds

    @property
    def failed(self) -> int:
        """Calls that were not answered with 200."""
        return sum(answered.status != 200 for answered in self.answers)

    def percentile(self, of_100: int) -> float:
        """Milliseconds within which so many of 100 calls were answered."""
        return quantiles(self.took, n=100)[of_100 - 1] if len(self.took) > 1 else sum(self.took)


async def loaded(port: int, clients: int, seconds: float, call: Callable[[], tuple[str, bytes]]) -> Load:
    """So many clients for so long; `call` makes each its next request, and says what is its own about it."""
    load, began = Load(), time.perf_counter()

    async def client() -> None:
        wire = await Wire.to(port)
        try:
            while time.perf_counter() - began < seconds:
                wire = await _one(load, wire, port, *call())
        finally:
            wire.close()

    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(client())
    load.seconds = time.perf_counter() - began
    return load


async def _one(load: Load, wire: Wire, port: int, text: str, request: bytes) -> Wire:
    began = time.perf_counter()
    try:
        status, content = await wire.call(request)
    except (OSError, EOFError):
        load.answers.append(Answered(text, None, {}))
        wire.close()
        return await Wire.to(port)
    load.took.append((time.perf_counter() - began) * 1000)
    load.answers.append(Answered(text, status, content))
    return wire
