"""Whose parts are being fetched: so many at a time, so many of one sender, none behind what came before.

Where all places are taken, what has just come gets the place of the one that has had its own for longest, of the
sender who has most of them: with however many texts, somebody keeps back only their own.
"""

from collections import Counter
from dataclasses import dataclass, field

import anyio

AT_A_TIME = 32
OF_ONE_SENDER = 4


@dataclass
class _Place:
    sender: str
    turn: anyio.CancelScope
    new: bool = True

    @property
    def left(self) -> bool:
        return self.turn.cancel_called


@dataclass
class Turns:
    """The places, in the order in which they were taken."""

    _places: dict[str, _Place] = field(default_factory=dict[str, _Place])

    def __contains__(self, message_id: object) -> bool:
        return message_id in self._places

    def __bool__(self) -> bool:
        return bool(self._places)

    def take(self, message_id: str, sender: str, seconds: float, *, makes_room: bool) -> anyio.CancelScope | None:
        """A place, for so long at most; None where there is none, and none is made."""
        held = self._held()
        if len(held) >= AT_A_TIME or held[sender] >= OF_ONE_SENDER:
            leaver = self._leaver(sender, held) if makes_room else None
            if leaver is None:
                return None
            leaver.turn.cancel()
        turn = anyio.CancelScope(deadline=anyio.current_time() + seconds)
        self._places[message_id] = _Place(sender, turn)
        return turn

    def settle(self) -> None:
        """From now on those who have a place may lose it to what comes later."""
        for place in self._places.values():
            place.new = False

    def leave(self, message_id: str) -> None:
        """Gives a place back."""
        del self._places[message_id]

    def _held(self) -> Counter[str]:
        return Counter(place.sender for place in self._places.values() if not place.left)

    def _leaver(self, sender: str, held: Counter[str]) -> _Place | None:
        settled = [place for place in self._places.values() if not place.new and not place.left]
        if held[sender] >= OF_ONE_SENDER:
            settled = [place for place in settled if place.sender == sender]
        return max(settled, key=lambda place: held[place.sender], default=None)
