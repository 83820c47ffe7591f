"""preview_message as a client meets it: what a text will look like and cost."""

# ruff: noqa: E501, RUF001 (whole answers stand here as they are)

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.support import call, in_process, structure, text_of
from ...helpers.tools.previews import ALICE, BOB, CAROL, CURLY, TEXT, Arguments, preview, words

DEAR = CURLY * 3
"""In plain characters it would take a part less."""


async def test_a_whole_answer() -> None:
    async with in_process() as client:
        result = await call(client, "preview_message", to=["(310) 555-1212", "312-555-1213"], message=DEAR)
    assert structure(result) == snapshot(
        {
            "status": "ok",
            "preview": """\
SMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
Warning: the text takes 2 segments instead of 1 because of ’ (right single quotation mark), … (horizontal ellipsis); each is billed.
Text:
  | It’s ready … see you at René’sIt’s ready … see you at René’sIt’s ready … see you at René’s
Size: 4 segments billed, 2 for each of 2 people (UCS-2)\
""",
            "from_number": "13109060901",
            "requests": [["13105551212"], ["13125551213"]],
            "kind": "SMS",
            "encoding": "UCS-2",
            "units": 90,
            "segments": 2,
            "segments_total": 4,
            "ucs2_because": [
                {"character": "’", "name": "RIGHT SINGLE QUOTATION MARK", "positions": [2, 28, 32, 58, 62, 88]},
                {"character": "…", "name": "HORIZONTAL ELLIPSIS", "positions": [11, 41, 71]},
            ],
            "gsm7_rewrite": "It's ready ... see you at René'sIt's ready ... see you at René'sIt's ready ... see you at René's",
            "gsm7_segments": 1,
            "warnings": [
                "the text takes 2 segments instead of 1 because of ’ (right single quotation mark), … (horizontal ellipsis); each is billed."
            ],
            "sandbox": True,
        }
    )
    assert text_of(result) == snapshot("""\
Preview only, nothing was sent.
SMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1212
  +1 312-555-1213
Warning: the text takes 2 segments instead of 1 because of ’ (right single quotation mark), … (horizontal ellipsis); each is billed.
Text:
  | It’s ready … see you at René’sIt’s ready … see you at René’sIt’s ready … see you at René’s
Size: 4 segments billed, 2 for each of 2 people (UCS-2)
In GSM-7 it takes 1 segment:
  | It's ready ... see you at René'sIt's ready ... see you at René'sIt's ready ... see you at René's
Sandbox: a simulator answered, nothing was really sent or changed.\
""")


async def test_a_plain_one_is_short() -> None:
    async with in_process() as client:
        assert await preview(client) == snapshot(
            {
                "status": "ok",
                "preview": """\
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment billed (GSM-7)\
""",
                "from_number": "13109060901",
                "requests": [["13105551212"]],
                "kind": "SMS",
                "encoding": "GSM-7",
                "units": 19,
                "segments": 1,
                "segments_total": 1,
                "sandbox": True,
            }
        )
        assert await words(client) == snapshot("""\
Preview only, nothing was sent.
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment billed (GSM-7)\
""")


# What it costs


SIZES: dict[str, tuple[Arguments, tuple[str, int, int, int]]] = {
    "one": ({"message": "a" * 160}, ("GSM-7", 160, 1, 1)),
    "a character more": ({"message": "a" * 161}, ("GSM-7", 161, 2, 2)),
    "to three": ({"message": "a" * 161, "to": [ALICE, BOB, CAROL]}, ("GSM-7", 161, 2, 6)),
    "to one who is named twice": ({"to": [ALICE, "(310) 555-1212"]}, ("GSM-7", 19, 1, 1)),
    "accents of the alphabet": ({"message": "\u00e9\u00e0\u00f1" * 50}, ("GSM-7", 150, 1, 1)),
    "escaped": ({"message": "[\u20ac]" * 27}, ("GSM-7", 162, 2, 2)),
    "seventy": ({"message": "\u2019" * 70}, ("UCS-2", 70, 1, 1)),
    "and one more": ({"message": "\u2019" * 71}, ("UCS-2", 71, 2, 2)),
    "emoji count twice": ({"message": "\U0001f642" * 36}, ("UCS-2", 72, 2, 2)),
    "no pair is split": ({"message": "\U0001f642" * 67}, ("UCS-2", 134, 3, 3)),
    "the longest": ({"message": "a" * 1600, "to": [ALICE, BOB]}, ("GSM-7", 1600, 11, 22)),
}


@pytest.mark.parametrize("case", SIZES)
async def test_what_a_text_takes(case: str) -> None:
    arguments, expected = SIZES[case]
    async with in_process() as client:
        found = await preview(client, **arguments)
    assert (found["encoding"], found["units"], found["segments"], found["segments_total"]) == expected


async def test_what_made_it_dear_and_where_that_stands() -> None:
    async with in_process() as client:
        found = await preview(client, message=CURLY)
        plain = await preview(client, message="It's ready")
    assert found["ucs2_because"] == snapshot(
        [
            {"character": "’", "name": "RIGHT SINGLE QUOTATION MARK", "positions": [2, 28]},
            {"character": "…", "name": "HORIZONTAL ELLIPSIS", "positions": [11]},
        ]
    )
    for cause in found["ucs2_because"]:
        assert {CURLY[position] for position in cause["positions"]} == {cause["character"]}
    assert not plain.keys() & {"ucs2_because", "gsm7_rewrite", "warnings"}


async def test_a_rewrite_is_offered_and_never_applied() -> None:
    simulator = Simulator()
    async with in_process(simulator) as client:
        found = await preview(client, message=DEAR)
        said = await words(client, message=DEAR)
        await call(client, "send_message", to=[ALICE], message=DEAR)
        cheaper = await preview(client, message=found["gsm7_rewrite"])
    assert found["gsm7_rewrite"] == "It's ready ... see you at Ren\u00e9's" * 3
    assert f"  | {DEAR}" in said.splitlines()
    assert f"  | {found['gsm7_rewrite']}" in said.splitlines()
    assert [sent.text for sent in simulator.sent] == [DEAR]
    assert (found["encoding"], cheaper["encoding"]) == ("UCS-2", "GSM-7")
    assert (found["segments"], found["gsm7_segments"], cheaper["segments"]) == (2, 1, 1)
    assert "In GSM-7 it takes 1 segment:" in said.splitlines()


@pytest.mark.parametrize("text", [CURLY, f"{CURLY} \U0001f642", "\u4f60\u597d"])
async def test_what_costs_nothing_is_no_concern(text: str) -> None:
    async with in_process() as client:
        found = await preview(client, message=text)
    assert (found["encoding"], found["segments"]) == ("UCS-2", 1)
    assert not found.keys() & {"gsm7_rewrite", "gsm7_segments", "warnings"}


@pytest.mark.parametrize("text", [TEXT, f"{TEXT} \U0001f642", "\u4f60\u597d"])
async def test_where_nothing_faithful_is_cheaper_nothing_is_offered(text: str) -> None:
    async with in_process() as client:
        assert "gsm7_rewrite" not in await preview(client, message=text)
