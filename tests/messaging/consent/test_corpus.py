"""How many wishes are found, and how many ordinary texts taken for one, in texts that people really wrote.

What is measured, where the texts come from and how a part is held out stands in `tests/corpus/README.md`.
"""

import hashlib
import json
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import pytest

from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

CORPUS = Path(__file__).parents[2] / "corpus"
SIZE = 150
FOUND, TAKEN = 0.97, 0.02
"""What is aimed at, and holds for each collection that was read and for all that is held out together."""
NEARLY = 0.96, 0.025
"""What holds for what is held out of one collection."""
GROUPS = ("en", "es", "fr")
"""Languages that are counted by themselves; all others are counted together."""
KINDS = ("wishes", "ordinary")


class Text(NamedTuple):
    """One text, and the group of its language."""

    text: str
    group: str


class Texts(NamedTuple):
    """Wishes, and ordinary texts."""

    wishes: list[Text]
    ordinary: list[Text]


def texts(kind: str) -> list[Text]:
    lines = map(json.loads, (CORPUS / f"{kind}.jsonl").read_text("utf-8").splitlines())
    return [Text(str(line["text"]), group_of(str(line["language"]))) for line in lines]


def group_of(language: str) -> str:
    main = language.split("-", 1)[0]
    return main if main in GROUPS else "others"


FIRST, LATER = (
    "",
    ("later_", "third_", "fourth_", "written_", "fifth_", "sixth_", "seventh_", "eighth_", "ninth_", "tenth_"),
)
UNREAD = ("eleventh_",)
"""Collections that nobody has read any of."""
HELD_OUT = {"seventh_": 3, "ninth_": 3} | dict.fromkeys(UNREAD, 1)
"""Of which collections a part is unread, and which: those before them served, and count as seen."""


def is_held_out(one: Text, of: int) -> bool:
    return int(hashlib.sha256(one.text.encode()).hexdigest()[:8], 16) % of == 0


def held_out(*whens: str) -> Texts:
    """What of some collections nobody has read."""
    kinds = (
        [one for when in whens for one in texts(when + kind) if is_held_out(one, HELD_OUT[when])] for kind in KINDS
    )
    return Texts(*kinds)


def seen(when: str) -> Texts:
    """What of a collection is read."""
    of = HELD_OUT.get(when)
    return Texts(*([one for one in texts(when + kind) if not (of and is_held_out(one, of))] for kind in KINDS))


flagged = cache(looks_like_opt_out)
"""Each text is read once, whatever it is counted for."""


def flagged_of(some: list[Text], group: str | None = None) -> tuple[int, int]:
    """How many are flagged, of how many."""
    flags = [flagged(one.text) for one in some if group in {None, one.group}]
    return sum(flags), len(flags)


def told(measured: Texts, group: str | None = None) -> str:
    """Counts alone: what is held out must not be read."""
    (found, wishes), (taken, ordinary) = (flagged_of(kind, group) for kind in measured)
    return f"{found} of {wishes} wishes found, {taken} of {ordinary} others taken for one"


@pytest.mark.parametrize(
    ("part", "found", "taken"),
    [
        *((partial(seen, when), FOUND, TAKEN) for when in (FIRST, *LATER)),
        (partial(held_out, *HELD_OUT), FOUND, TAKEN),
        *((partial(held_out, when), *NEARLY) for when in HELD_OUT),
    ],
    ids=[
        *(f"{when or 'first_'}seen" for when in (FIRST, *LATER)),
        "held out",
        *(f"{when}held out" for when in HELD_OUT),
    ],
)
def test_wishes_are_found_and_ordinary_texts_left(
    part: Callable[[], Texts],
    found: float,
    taken: float,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    measured = part()
    shares = [some / all_ for some, all_ in map(flagged_of, measured)]
    with capsys.disabled():
        print(f"\n{request.node.callspec.id}: {shares[0]:.1%} found, {shares[1]:.1%} taken; {told(measured)}")  # noqa: T201
        for group in (*GROUPS, "others"):
            print(f"  {group}: {told(measured, group)}")  # noqa: T201
    # Shares alone: what is held out must not be read in a failure either.
    assert shares[0] >= found
    assert shares[1] <= taken


def test_the_corpus_is_large_enough_and_says_nothing_twice() -> None:
    later = [texts(when + kind) for when in (*LATER, *UNREAD) for kind in KINDS]
    assert min(map(len, later)) >= SIZE
    everything = [one.text.casefold() for kind in (*KINDS, "arguable") for one in texts(kind)]
    everything += [one.text.casefold() for some in later for one in some]
    assert len(set(everything)) == len(everything)
    for when, of in HELD_OUT.items():
        for unread, kind in zip(held_out(when), KINDS, strict=True):
            assert abs(len(unread) / len(texts(when + kind)) - 1 / of) < 0.09
