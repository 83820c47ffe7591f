"""What gives pause before a text goes out: dear characters, short links, a duplicate."""

# ruff: noqa: E501, RUF001 (whole answers stand here as they are)

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.receiving.parts import Parts
from bulkvs_mcp.provider.simulator.app import SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import call, in_process, over_http, structure, text_of
from ...helpers.tools.previews import ALICE, BOB, CAROL, MENU, TEXT, Arguments, preview
from ...helpers.tools.room import room

WARNINGS: dict[str, tuple[Arguments, list[str]]] = {
    "one character": (
        {"message": "It\u2019s ready"},
        snapshot([]),
    ),
    "one that costs": (
        {"message": "It\u2019s ready. " * 12},
        snapshot(
            ["the text takes 3 segments instead of 1 because of ’ (right single quotation mark); each is billed."]
        ),
    ),
    "characters": (
        {"message": "\u2019\u201c\u201d\u2026"},
        snapshot([]),
    ),
    "three segments": ({"message": "a" * 459}, []),
    "four segments": ({"message": "a" * 460}, snapshot(["the text takes 4 segments; each is billed."])),
    "a short link": (
        {"message": "Menu: https://bit.ly/3xYz and tinyurl.com/menu."},
        snapshot(
            [
                "carriers filter public link shorteners (bit.ly); use the full address.",
                "carriers filter public link shorteners (tinyurl.com); use the full address.",
            ]
        ),
    ),
    "a short link in brackets": (
        {"message": "See (www.BIT.LY)"},
        snapshot(["carriers filter public link shorteners (bit.ly); use the full address."]),
    ),
    "a full link": ({"message": "Menu: https://orbit.ly.example.com/t.co bob@t.co"}, []),
    "a full stop without a space behind a contraction": ({"message": "It isn't.co me, she wasn't.co us"}, []),
    "a document": (
        {"media_urls": ["https://media.example.com/menu.pdf", MENU]},
        snapshot(["1 of the media may not be a JPEG, PNG or GIF, which is what carriers deliver everywhere."]),
    ),
    "pictures": (
        {"media_urls": [MENU, "https://a.example/B.JPG?size=1", "https://a.example/c.gif"]},
        [],
    ),
    "dear characters with a picture": ({"message": "It\u2019s", "media_urls": [MENU]}, []),
    "an invisible character": (
        {"message": "Hello\u200b"},
        snapshot(["the text contains 1 invisible character(s), shown here as [U+....]."]),
    ),
}


@pytest.mark.parametrize("case", WARNINGS)
async def test_what_gives_pause(case: str) -> None:
    arguments, expected = WARNINGS[case]
    async with in_process() as client:
        assert (await preview(client, **arguments)).get("warnings", []) == expected


async def test_a_possible_duplicate_gives_pause() -> None:
    simulator = Simulator()
    simulator.fail_next(Fault.drop_after())
    async with in_process(simulator) as client:
        for number in (ALICE, BOB):
            await call(client, "send_message", to=[number], message=TEXT)
        found = await preview(client, to=[CAROL, BOB, ALICE])
    assert found["warnings"] == snapshot(
        ["the same text went, or may have gone, to +1 312-555-1213, +1 310-555-1212 within the last ten minutes."]
    )


async def test_an_unknown_sender_gives_pause() -> None:
    async with over_http(Simulator(), from_numbers=None) as client:
        unknown = await preview(client, from_number=SECOND_SENDING_NUMBER)
    async with over_http(Simulator(), from_numbers=(SENDING_NUMBER, SECOND_SENDING_NUMBER)) as client:
        known = await preview(client, from_number=SECOND_SENDING_NUMBER)
    assert unknown["warnings"] == snapshot(["whether the account has the number to send from is not known here."])
    assert "warnings" not in known


async def test_a_text_that_nobody_could_read_gives_pause(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.desk.text("", MediaURLs=["https://m.example/1.txt"])
        # Not even their next one tells what it said.
        await here.comes("Did you get it?")
        warning = "a text from +1 310-555-1212 could not be read, part of it was not fetched; it may ask not to be texted."
        asked = {"to": [ALICE, BOB], "message": "See you"}
        shown = await call(here.client, "preview_message", **asked)
        assert structure(shown)["warnings"] == [warning]
        question = structure(await call(here.client, "send_message", **asked))["preview"]
        for told in (question, text_of(shown)):
            assert told.index(f"Warning: {warning}") < told.index("  | See you")
        await Parts(here.desk.store, arrived, here.desk.clock).round()
        assert "warnings" not in structure(await call(here.client, "preview_message", **asked))


async def arrived(_: str) -> str:
    return "Is it ready?"
