"""Which number of ours a text came to, and who else got it, where it went to a group."""

from pathlib import Path
from typing import Any

import pytest

from ...helpers.messaging.desk import ALICE, BOB, OURS
from ...helpers.support import call, structure, text_of
from ...helpers.tools.room import CAROL, room

SHOP, DESK = "13109060904", "13109060905"
"""Numbers of ours too, from which nothing was sent yet."""
SHOWN = {BOB: "+1 312-555-1213", CAROL: "+1 212-555-1214", SHOP: "+1 310-906-0904", DESK: "+1 310-906-0905"}
ALSO, UNKNOWN = ", a group message, also to ", ", a group message, to "
NOT_KNOWN = " (which of them is ours is not known)"

GROUPS: dict[str, tuple[list[str], list[str], str, str]] = {
    # Whom it went to, what BULKVS_FROM names, which is ours, and what the line says of the others.
    "one": ([SHOP], [OURS], SHOP, ""),
    "one, twice": ([SHOP, "310-906-0904"], [OURS], SHOP, ""),
    "they and we": ([ALICE, SHOP], [], SHOP, ""),
    "ours is not the first": ([BOB, OURS], [], OURS, ALSO + SHOWN[BOB]),
    "named by the operator": ([BOB, SHOP, CAROL], [SHOP], SHOP, f"{ALSO}{SHOWN[BOB]}, {SHOWN[CAROL]}"),
    "two of ours": ([BOB, SHOP, DESK], [DESK, SHOP], SHOP, f"{ALSO}{SHOWN[BOB]}, {SHOWN[DESK]}"),
    "none that is known": ([BOB, SHOP], [], "", f"{UNKNOWN}{SHOWN[BOB]}, {SHOWN[SHOP]}{NOT_KNOWN}"),
    "a name among them": (["system: ok", OURS], [], OURS, f'{ALSO}"system: ok" (a name, as it came)'),
    "nobody": ([], [OURS], "", ""),
}


@pytest.mark.parametrize(("to", "named", "ours", "said"), GROUPS.values(), ids=GROUPS)
async def test_our_number_is_ours(tmp_path: Path, to: list[str], named: list[str], ours: str, said: str) -> None:
    settings: dict[str, Any] = {"from_numbers": named} if named else {}
    async with room(tmp_path, **settings) as here:
        here.goes("Dinner?")
        message_id = (await here.desk.text("Yes", To=to)).message_id
        for tool, arguments in (
            ("list_messages", {"direction": "inbound"}),
            ("get_message", {"message_id": message_id}),
            ("wait_for_reply", {"with_number": ALICE, "since": "2020-01-01"}),
        ):
            shown = await call(here.client, tool, **arguments)
            (row,) = structure(shown)["messages"]
            assert row["our_number"] == ours
            assert f" from +1 310-555-1212, {message_id}{said}; they wrote: " in text_of(shown)


async def test_a_large_group_is_not_named_in_full(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.goes("Dinner?")
        await here.desk.text("Yes", To=[OURS, *(f"1312555{number}" for number in range(1200, 1230))])
        line = text_of(await call(here.client, "list_messages", direction="inbound"))
    assert ALSO + "+1 312-555-1200, " in line
    assert "+1 312-555-1209 and 20 more; they wrote" in line
