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


class Part(NamedTuple):
    """Of one file, what is held out or what is not."""

    kind: str
    held_out: bool

    def texts(self) -> list[str]:
        return [text for text in texts(self.kind) if is_held_out(text) == self.held_out]


def texts(kind: str) -> list[str]:
    lines = (CORPUS / f"{kind}.jsonl").read_text("utf-8").splitlines()
    return [str(json.loads(line)["text"]) for line in lines]


def is_held_out(text: str) -> bool:
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % 3 == 0


@pytest.mark.parametrize("held_out", [False, True], ids=["seen", "held out"])
def test_wishes_are_found_and_ordinary_texts_left(held_out: bool, capsys: pytest.CaptureFixture[str]) -> None:
    wishes, ordinary = (Part(kind, held_out).texts() for kind in ("wishes", "ordinary"))
    found, taken = (sum(map(looks_like_opt_out, part)) for part in (wishes, ordinary))
    with capsys.disabled():
        part = "held out" if held_out else "seen"
        print(f"\n{part}: {found} of {len(wishes)} wishes found, {taken} of {len(ordinary)} others taken for one")  # noqa: T201
    assert found / len(wishes) >= FOUND
    assert taken / len(ordinary) <= TAKEN


def test_the_corpus_is_large_enough_and_says_nothing_twice() -> None:
    wishes, ordinary = texts("wishes"), texts("ordinary")
    assert min(len(wishes), len(ordinary)) >= SIZE
    everything = [text.casefold() for text in (*wishes, *ordinary, *texts("arguable"))]
    assert len(set(everything)) == len(everything)
    assert 0.25 < sum(map(is_held_out, wishes + ordinary)) / len(wishes + ordinary) < 0.42
