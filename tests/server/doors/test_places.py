"""Whoever comes is let in; whoever leaves for them is the oldest of those that are waited for."""

import pickle
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.doors.places import Bounds, Doors, Stage

BOUNDS = Bounds(connections=9, each=4)
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
    time: int = 0

    def enter(self, peer: str) -> None:
        visitor = Visitor(PEERS[peer], self._later())
        neighbours: list[Visitor] = [other for other in self.within if other.address == visitor.address != EXEMPT]
        for among, bound in ((neighbours, BOUNDS.each), (self.within, BOUNDS.connections)):
            if len(among) >= bound:
                self._expect_leave(among)
        self.within.append(visitor)
        self.doors.enter(visitor, peer)

    def move(self, number: int, stage: Stage) -> None:
        if self.within:
            visitor = self.within[number % len(self.within)]
            visitor.since, visitor.stage = self._later(), stage
            self.doors.move(visitor, stage)

    def leave(self, number: int) -> None:
        if self.within:
            visitor = self.within.pop(number % len(self.within))
            visitor.leave()
            self.doors.left(visitor)

    def _later(self) -> int:
        self.time += 1
        return self.time

    def number(self, stage: Stage) -> int:
        return sum(visitor.stage is stage for visitor in self.within)

    def _expect_leave(self, among: list[Visitor]) -> None:
        heads = [visitor for visitor in among if visitor.stage is Stage.HEAD]
        others = [visitor for stage in (Stage.BODY, Stage.READER) for visitor in among if visitor.stage is stage]
        turns = [*others, *heads] if len(heads) < len(others) else [*heads, *others]
        if turns:
            first = [visitor for visitor in turns if visitor.stage is turns[0].stage]
            self.within.remove(min(first, key=lambda visitor: visitor.since))


arrival = st.tuples(st.just(House.enter), st.tuples(st.sampled_from(list(PEERS))))
change = st.tuples(st.just(House.move), st.tuples(st.integers(0, 9), st.sampled_from(Stage)))
departure = st.tuples(st.just(House.leave), st.tuples(st.integers(0, 9)))


@given(st.lists(arrival | change | departure, max_size=60))
def test_whoever_comes_and_goes(events: list[tuple[object, tuple[object, ...]]]) -> None:
    house, ever = House(), set[Visitor]()
    for happens, given_ in events:
        happens(house, *given_)  # type: ignore[operator]
        ever.update(house.within)
        assert {visitor for visitor in ever if visitor.here} == set(house.within)
        assert len(house.within) <= max(BOUNDS.connections, house.number(Stage.ANSWER) + 1)


def test_nothing_is_kept_of_who_has_gone() -> None:
    doors = Doors(BOUNDS)
    empty = pickle.dumps(doors)
    for number in range(1000):
        visitor = Visitor(ONE, number)
        doors.enter(visitor, f"192.0.2.{number % 250}")
        doors.left(visitor)
        doors.left(visitor)
    assert pickle.dumps(doors) == empty
