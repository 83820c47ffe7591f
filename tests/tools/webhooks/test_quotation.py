"""Names and descriptions in what a person is asked: they end where they end, whatever stands in them."""

import json

import pytest

from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, Simulator

from ...helpers.support import ERAS, structure
from ...helpers.tools.deeds import NEW_URL, Deed, call, connected, do

GOOD = "https://good.example.com/in"
BLANKS = "\u00a0" * 120
HOSTILE = [
    f'x" → {GOOD} (POST, receipts on) "',
    f'x"{" " * 120}url: {NEW_URL} → {GOOD}',
    f"x{BLANKS}url: {NEW_URL} → {GOOD}",
    f'x\\" → {GOOD}',
    "(none)",
]


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("words", HOSTILE)
async def test_a_description_ends_where_it_ends(era: str, words: str) -> None:
    asked = Deed("put_webhook", {"name": DEFAULT_WEBHOOK, "url": NEW_URL, "description": words}, "", "", "", "")
    async with connected(Simulator(), era) as client:
        preview = str(structure(await do(client, asked))["preview"])
    [change] = [line for line in preview.split("\n") if line.startswith("  description: ")]
    before, _, after = change.removeprefix("  description: ").partition(" → ")
    said, end = json.JSONDecoder().raw_decode(after)
    assert (before, after[end:]) == ('"Main line"', "")
    assert said == words.replace(BLANKS, "[120 blanks]").replace(" " * 120, "[120 blanks]")


@pytest.mark.parametrize("era", ERAS)
async def test_a_name_ends_where_it_ends(era: str) -> None:
    name = f'x" → {GOOD} (POST) "'
    async with connected(Simulator(), era) as client:
        await call(client, "put_webhook", name=name, url=NEW_URL)
        preview = str(structure(await call(client, "delete_webhook", name=name))["preview"])
    line = preview.split("\n")[1].removeprefix("- ")
    said, end = json.JSONDecoder().raw_decode(line)
    assert said == name
    assert line[end:].startswith(f" → {NEW_URL} (")
