"""How long it takes to tell whom a name means, in a book of 10,000 people: `python bench/naming.py`.

It prints the milliseconds of one look at the record, as `preview_message` and `send_message` take it: a whole
name, a first name that a thousand have, a name that nobody has, and twenty names at once.
"""

import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing

from bulkvs_mcp.messaging.contacts.book import names_of, replace
from bulkvs_mcp.messaging.contacts.cards import Line, card
from bulkvs_mcp.messaging.drafts.naming import looked_up
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction

PEOPLE, TIMES, BOUND = 10_000, 20, 100.0
"""How many people and looks, and the milliseconds that a look may take."""
_FIRST = ("Anna", "Joanna", "Tom", "Zoe", "Max", "Sam", "Dan", "Bob", "Faye", "Ned")


def _word(place: int) -> str:
    return "".join(chr(97 + place // 26**power % 26) for power in (2, 1, 0)).capitalize()


def _name(place: int) -> str:
    return f"{_FIRST[place % len(_FIRST)]} {_word(place)}"


def _median(store: Store, look: Callable[[Transaction], object]) -> float:
    took: list[float] = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        store.write_now(look)
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)


def main() -> int:
    """Prints the table; 1 where a look takes too long."""
    numbers = [f"1310{2_000_000 + place}" for place in range(PEOPLE)]
    with closing(Store(MEMORY)) as store:
        cards = [card(_name(place), [Line(number, "mobile")]) for place, number in enumerate(numbers)]
        store.write_now(lambda tx: replace(tx, "book", cards))
        wanted = {"a whole name": [_name(77)], "a first name": ["Anna"], "nobody": ["Nobody Here"]}
        wanted["twenty names"] = [_name(place) for place in range(20)]
        took = {
            said: _median(store, lambda tx, to=to: looked_up(tx, to, asked=True)) for said, to in wanted.items()
        }
        took["names of 50 numbers"] = _median(store, lambda tx: names_of(tx, numbers[:50]))
    for said, milliseconds in took.items():
        sys.stdout.write(f"{said:<20} {milliseconds:7.2f} ms\n")
    return int(max(took.values()) > BOUND)


if __name__ == "__main__":
    sys.exit(main())
