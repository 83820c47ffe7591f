"""Whoever comes is let in; whoever leaves for them is the oldest of those that are waited for."""

import pickle
from dataclasses import dataclass, field
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.doors.places import Bounds, Doors, Stage

BOUNDS = Bounds(connections=6, each=3)
ONE, SIX, EXEMPT = "one IPv4 address", "one IPv6 network", ""
PEERS = {
    "192.0.2.1": ONE,
    "::ffff:192.0.2.1": ONE,
    "192.0.2.2": "another",
    "2001:db8::1": SIX,
    "2001:db8::ffff:2": SIX,
    "2001:db8:0:1::1": "another network",
    "127.0.0.1": EXEMPT,
    "::1": EXEMPT,
    "nowhere": EXEMPT,
}


@dataclass(eq=False)
class Visitor:
    """A connection on paper."""

    address: str
    since: int
    stage: Stage = Stage.HEAD
    here: bool = True

    def leave(self) -> None:
        self.here = False


@dataclass
class House:
    """The doors, and beside them what they should do, said plainly."""

    doors: Doors = field(default_factory=lambda: Doors(BOUNDS))
    within: list[Visitor] = field(default_factory=list[Visitor])
    clock: "count[int]" = field(default_factory=count)

    def enter(self, peer: str) -> None:
        visitor = Visitor(PEERS[peer], next(self.clock))
        neighbours = [other for other in self.within if other.address == visitor.address != EXEMPT]
        self._expect_leave(neighbours, BOUNDS.each)
        self._expect_leave(self.within, BOUNDS.connections)
        here = {other for other in self.within if other.here}
        self.doors.enter(visitor, peer)
        assert {other for other in here if other.here} == set(self.within)
        self.within.append(visitor)

    def move(self, number: int, stage: Stage) -> None:
        if self.within:
            visitor = self.within[number % len(self.within)]
            visitor.since, visitor.stage = next(self.clock), stage
            self.doors.move(visitor, stage)

    def leave(self, number: int) -> None:
        if self.within:
            self.doors.left(self.within.pop(number % len(self.within)))

    def _expect_leave(self, among: list[Visitor], bound: int) -> None:
        waited = [visitor for visitor in among if visitor.stage is not Stage.ANSWER]
        if len(among) >= bound and waited:
            self.within.remove(min(waited, key=lambda visitor: (list(Stage).index(visitor.stage), visitor.since)))


arrival = st.tuples(st.just(House.enter), st.tuples(st.sampled_from(list(PEERS))))
change = st.tuples(st.just(House.move), st.tuples(st.integers(0, 9), st.sampled_from(Stage)))
departure = st.tuples(st.just(House.leave), st.tuples(st.integers(0, 9)))


@given(st.lists(arrival | change | departure, max_size=60))
def test_whoever_comes_and_goes(events: list[tuple[object, tuple[object, ...]]]) -> None:
    house = House()
    for happens, given_ in events:
        happens(house, *given_)  # type: ignore[operator]
        answered = sum(visitor.stage is Stage.ANSWER for visitor in house.within)
        assert house.doors.busy == (answered > BOUNDS.requests)
        assert len(house.within) <= max(BOUNDS.connections, answered + 1)


def test_nothing_is_kept_of_who_has_gone() -> None:
    doors = Doors(BOUNDS)
    empty = pickle.dumps(doors)
    for number in range(1000):
        visitor = Visitor(ONE, number)
        doors.enter(visitor, f"192.0.2.{number % 250}")
        doors.left(visitor)
        doors.left(visitor)
    assert pickle.dumps(doors) == empty
