"""How many connections there are, of all and of one address, and which one leaves for the next."""

import logging
from collections import OrderedDict
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from .addresses import LOOPBACK, Network, address_of, counted_as, within

_logger = logging.getLogger(__name__)


class Stage(Enum):
    """What a connection is waited for."""

    HEAD = "a whole head, the first or the next"
    BODY = "the rest of a body"
    READER = "to read what was written"
    ANSWER = "nothing: a whole request is being answered"


@dataclass(frozen=True)
class Bounds:
    """What strangers can take up at most.

    Attributes:
        connections: Open at a time.
        each: Open at a time from one address. Whom a proxy speaks for does not count: it can be anybody's words.
        head: Seconds for a whole head, from the connection or the end of the last answer on.
        body: Seconds for a whole body, from its head on. Longer than an application waits, which can say why.
        reader: Seconds for a peer to read what was written to it.
        exempt: Addresses that have no bound of their own.
    """

    connections: int = 2000
    each: int = 100
    head: float = 10.0
    body: float = 20.0
    reader: float = 60.0
    exempt: tuple[Network, ...] = LOOPBACK

    @property
    def requests(self) -> int:
        """How many are answered at a time: fewer, so that there is always room to hear the next one."""
        return self.connections - self.connections // 4

    def seconds(self, stage: Stage) -> float | None:
        """The time for it; None for an answer, which can be a stream or a wait."""
        return {Stage.HEAD: self.head, Stage.BODY: self.body, Stage.READER: self.reader}.get(stage)


BOUNDS = Bounds()


class Guest(Protocol):
    """A connection."""

    def leave(self) -> None:
        """Closes it at once."""
        ...


class Doors:
    """The connections of a server. At a bound the oldest one without a whole head is closed for the next.

    Where more than those keep back a body or do not read, it is the oldest of these. One that is being answered is
    never closed: where all are, the next is let in all the same (and `Admission` tells it to come back).
    """

    def __init__(self, bounds: Bounds = BOUNDS) -> None:
        self.bounds = bounds
        self._all = _Crowd()
        self._of_address: dict[Network, _Crowd] = {}
        self._addresses: dict[Guest, Network] = {}

    def enter(self, guest: Guest, peer: str | None) -> None:
        """Lets a connection in, for which another may have to leave."""
        key = self._key(peer)
        if key is not None:
            self._make_room(self._of_address.get(key), self.bounds.each)
        self._make_room(self._all, self.bounds.connections)
        if key is not None:
            self._addresses[guest] = key
            self._of_address.setdefault(key, _Crowd())
        self.move(guest, Stage.HEAD)

    def move(self, guest: Guest, stage: Stage) -> None:
        """It is at something else now."""
        for crowd in self._crowds(guest):
            crowd.put(guest, stage)

    def left(self, guest: Guest) -> None:
        """It is closed, or will be at once."""
        for crowd in self._crowds(guest):
            crowd.remove(guest)
        key = self._addresses.pop(guest, None)
        if key is not None and not len(self._of_address[key]):
            del self._of_address[key]

    def _key(self, peer: str | None) -> Network | None:
        address = address_of(peer or "")
        exempt = address is None or within(address, self.bounds.exempt)
        return None if address is None or exempt else counted_as(address)

    def _crowds(self, guest: Guest) -> "list[_Crowd]":
        key = self._addresses.get(guest)
        return [self._all] if key is None else [self._all, self._of_address[key]]

    def _make_room(self, crowd: "_Crowd | None", bound: int) -> None:
        leaving = crowd.leaving() if crowd and len(crowd) >= bound else None
        if leaving:
            _logger.warning("too many connections: the oldest that is waited for is closed for the next")
            self.left(leaving)
            leaving.leave()


class _Crowd:
    """Connections, by what they are at and in the order in which they began that."""

    def __init__(self) -> None:
        self._stages: dict[Guest, Stage] = {}
        self._queues = {stage: OrderedDict[Guest, None]() for stage in Stage}

    def __len__(self) -> int:
        return len(self._stages)

    def put(self, guest: Guest, stage: Stage) -> None:
        self.remove(guest)
        self._stages[guest] = stage
        self._queues[stage][guest] = None

    def remove(self, guest: Guest) -> None:
        stage = self._stages.pop(guest, None)
        if stage:
            del self._queues[stage][guest]

    def leaving(self) -> Guest | None:
        """The first to leave, if any is waited for."""
        heads, *others = (self._queues[stage] for stage in (Stage.HEAD, Stage.BODY, Stage.READER))
        order = (heads, *others) if len(heads) >= sum(map(len, others)) else others
        return next((guest for queue in order for guest in queue), None)
