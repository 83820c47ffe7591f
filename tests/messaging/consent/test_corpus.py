"""How many wishes are found, and how many ordinary texts taken for one, in texts that people really wrote.

What is measured, where the texts come from and how a third is held out stands in `tests/corpus/README.md`.
"""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from bulkvs_mcp.messaging.consent.wishes import looks_like_opt_out

CORPUS = Path(__file__).parents[2] / "corpus"
SIZE = 150
FOUND, TAKEN = 0.97, 0.02
"""What is aimed at, and holds for what the rules were written by."""
HELD_OUT_FOUND, HELD_OUT_TAKEN = 0.89, 0.08
"""What holds for texts that nobody saw: the aim is not reached there."""
KINDS = ("wishes", "ordinary")


class Texts(NamedTuple):
    """Wishes, and ordinary texts."""

    wishes: list[str]
    ordinary: list[str]


def texts(kind: str) -> list[str]:
    lines = (CORPUS / f"{kind}.jsonl").read_text("utf-8").splitlines()
    return [str(json.loads(line)["text"]) for line in lines]


HELD_OUT_ONE_IN = {"later_": 3, "third_": 3, "fourth_": 2}


def is_held_out(text: str, when: str) -> bool:
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % HELD_OUT_ONE_IN[when] == 0


def part(when: str, *, held_out: bool) -> Texts:
    """What was collected at one time, of which some was held out."""
    return Texts(*([text for text in texts(when + kind) if is_held_out(text, when) == held_out] for kind in KINDS))


def seen() -> Texts:
    parts = [Texts(*map(texts, KINDS)), *(part(when, held_out=False) for when in ("later_", "third_"))]
    return Texts(*([text for one in kind for text in one] for kind in zip(*parts, strict=True)))


@pytest.mark.parametrize(
    ("name", "found", "taken"),
    [
        ("seen", FOUND, TAKEN),
        ("later_", HELD_OUT_FOUND, HELD_OUT_TAKEN),
        ("third_", HELD_OUT_FOUND, HELD_OUT_TAKEN),
        ("fourth_", HELD_OUT_FOUND, HELD_OUT_TAKEN),
    ],
    ids=["seen", "held out of the later", "held out of the third", "held out of the fourth"],
)
def test_wishes_are_found_and_ordinary_texts_left(
    name: str, found: float, taken: float, capsys: pytest.CaptureFixture[str]
) -> None:
    measured = seen() if name == "seen" else part(name, held_out=True)
    flagged = Texts(*([text for text in kind if looks_like_opt_out(text)] for kind in measured))
    shares = [len(some) / len(all_) for some, all_ in zip(flagged, measured, strict=True)]
    with capsys.disabled():
        found_of = f"{shares[0]:.1%} of {len(measured.wishes)} wishes found"
        taken_of = f"{shares[1]:.1%} of {len(measured.ordinary)} others taken for one"
        print(f"\n{name if name == 'seen' else f'{name}, held out'}: {found_of}, {taken_of}")  # noqa: T201
    # Shares alone: what is held out must not be read in a failure either.
    assert shares[0] >= found
    assert shares[1] <= taken


def test_the_corpus_is_large_enough_and_says_nothing_twice() -> None:
    later = {when + kind: texts(when + kind) for when in HELD_OUT_ONE_IN for kind in KINDS}
    assert min(map(len, later.values())) >= SIZE
    everything = [text.casefold() for kind in (*KINDS, "arguable") for text in texts(kind)]
    everything += [text.casefold() for kind in later.values() for text in kind]
    assert len(set(everything)) == len(everything)
    for when, one_in in HELD_OUT_ONE_IN.items():
        for kind in KINDS:
            held_out = [text for text in later[when + kind] if is_held_out(text, when)]
            assert abs(len(held_out) / len(later[when + kind]) - 1 / one_in) < 0.09
