"""Keywords in a part that comes after other texts: what they said last stands, told by the order and no clock."""

import pytest

from bulkvs_mcp.messaging.receiving.fetching import PartUnavailable
from bulkvs_mcp.messaging.receiving.parts import Fetch, Parts

from ...helpers.messaging.desk import ALICE, Desk

PARTS = tuple(f"https://m.example/{number}.txt" for number in range(4))
LATE = {
    "a STOP": (["MMS", "part STOP"], True),
    "a STOP before a START": (["MMS", "START", "part STOP"], False),
    "a STOP before a START that may be a repetition": (["START", "MMS", "START", "part STOP"], True),
    "a STOP after a START": (["START", "MMS", "part STOP"], True),
    "a START": (["STOP", "MMS", "part START"], False),
    "a START before a STOP": (["MMS", "STOP", "part START"], True),
    "a START between two STOPs": (["STOP", "MMS", "STOP", "part START"], True),
    "a START before a STOP that is no text": (["STOP", "MMS", "receipt STOP", "part START"], True),
    "a STOP, then a START in a part": (["STOP", "MMS", "part START", "MMS", "part START"], False),
    "a STOP in a part, then a START": (["MMS", "part STOP", "START"], False),
    "a STOP that comes while a later START waits": (["MMS", "MMS", "first STOP", "second START"], False),
    "a START that comes while a later STOP waits": (["STOP", "MMS", "MMS", "second STOP", "first START"], True),
}


async def _done(desk: Desk, what: str, waiting: list[str]) -> None:
    how, _, words = what.rpartition(" ")
    if words == "MMS":
        waiting.append(f"https://m.example/{len(desk.rows('inbound'))}.txt")
        await desk.text("", MediaURLs=[waiting[-1]])
    elif how == "receipt":
        await desk.text(words, DeliveryReceipt=True)
    elif how:
        url = waiting.pop({"part": -1, "first": 0, "second": -1}[how])
        await Parts(desk.store, _only(url, words), desk.clock).round()
    else:
        await desk.text(words)


def _only(there: str, words: str) -> Fetch:
    async def fetched(url: str) -> str:
        if url != there:
            raise PartUnavailable("the answer was 404")
        return words

    return fetched


@pytest.mark.parametrize(("said", "out"), LATE.values(), ids=LATE.keys())
@pytest.mark.parametrize("step", [0, 1000, -1000], ids=["the clock stands", "it goes", "it goes back"])
async def test_what_they_said_last_stands(desk: Desk, said: list[str], out: bool, step: int) -> None:
    waiting: list[str] = []
    for what in said:
        await _done(desk, what, waiting)
        desk.clock.time += step
    assert desk.opted_out() == [ALICE] * out


@pytest.mark.parametrize(
    ("message", "parts", "out"),
    [
        ("", ["STOP", "Sent from my phone"], True),
        ("Hello", ["STOP"], True),
        ("opt", ["out"], True),
        ("", ["opt", "out"], True),
        ("", ["Hello", "x", "stop."], True),
        ("", ["Hello", "there"], False),
    ],
)
async def test_a_stop_is_any_part_or_all_of_them(desk: Desk, message: str, parts: list[str], out: bool) -> None:
    taken = await desk.text(message, MediaURLs=list(PARTS[: len(parts)]))

    async def fetched(url: str) -> str:
        return parts[PARTS.index(url)]

    await Parts(desk.store, fetched, desk.clock).round()
    assert (desk.opted_out(), desk.entry(taken.message_id).opt_out) == ([ALICE] * out, out)


async def test_a_start_is_all_of_them(desk: Desk) -> None:
    await desk.text("STOP")
    await desk.text("", MediaURLs=list(PARTS[:2]))
    await Parts(desk.store, _only(PARTS[0], "START"), desk.clock).round()
    assert desk.opted_out() == [ALICE]
    await Parts(desk.store, _only(PARTS[1], ""), desk.clock).round()
    assert desk.opted_out() == []


async def test_it_binds_before_the_other_parts_are_there(desk: Desk) -> None:
    await desk.text("", MediaURLs=list(PARTS[:2]))
    bound: list[list[str]] = []

    async def fetched(url: str) -> str:
        if url == PARTS[0]:
            return "STOP"
        version = await desk.store.version()
        while not desk.opted_out():
            await desk.store.changed_since(version, 0.01)
        bound.append(desk.opted_out())
        raise PartUnavailable("the answer was 404")

    await Parts(desk.store, fetched, desk.clock).round()
    assert bound == [[ALICE]]
