"""Whether anything here can tell what became of a text: receipts come, or none ever came."""

# ruff: noqa: E501 (whole sentences stand here as they are)

from pathlib import Path

import pytest
from inline_snapshot import snapshot
from mcp.types import CallToolResult

from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import call, structure, text_of
from ...helpers.tools.previews import ALICE
from ...helpers.tools.room import Room, room

FAULTS = {"sent": None, "unknown": Fault.drop_after()}
NOTES = {
    ("sent", False): snapshot("No receipt of any text is on record here, so perhaps none will come."),
    ("sent", True): snapshot("get_message shows a receipt if one comes."),
    ("unknown", False): snapshot("Nothing here may ever tell: no receipt of any text is on record."),
    ("unknown", True): snapshot("A receipt may still tell: see get_message."),
}
NOTES_OF_ONE = {
    ("sent", False): snapshot(
        "No receipt of any text is on record here, so that there is none proves nothing: the operator may not run `bulkvs-mcp inbox`, or no webhook asks for receipts."
    ),
    ("sent", True): snapshot("No receipt has come; receipts are not reliable, so that proves nothing."),
    ("unknown", False): snapshot("Nothing here may ever tell: no receipt of any text is on record."),
    ("unknown", True): snapshot("No receipt has come; one may still tell."),
}


async def sent(here: Room, status: str) -> CallToolResult:
    if fault := FAULTS[status]:
        here.account.fail_next(fault)
    return await call(here.client, "send_message", to=ALICE, message="Ready?")


def note_of(result: CallToolResult) -> str:
    """What is told of it, in the structure as in the text."""
    note = str(structure(result)["note"])
    assert note in text_of(result)
    return note


@pytest.mark.parametrize("status", FAULTS)
async def test_whether_receipts_come_here(tmp_path: Path, status: str) -> None:
    async with room(tmp_path) as here:
        for come in (False, True):
            if come:
                await here.desk.receipt("DELIVRD", ref="4551F89F")
                here.desk.clock.time += 3_600_000
            answer = await sent(here, status)
            assert structure(answer)["status"] == status
            assert note_of(answer) == NOTES[status, come]
            one = await call(here.client, "get_message", message_id=structure(answer)["message_id"])
            assert note_of(one) == NOTES_OF_ONE[status, come]


async def test_what_surely_did_not_go_out_waits_for_no_receipt(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        here.account.fail_next(Fault.answer(400))
        failed = await call(here.client, "send_message", to=ALICE, message="Ready?")
        shown = await call(here.client, "get_message", message_id=structure(failed)["message_id"])
    for answer in (failed, shown):
        assert "note" not in structure(answer)


async def test_nobody_says_yet_where_it_may_never_be(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        answer = await sent(here, "sent")
    assert text_of(answer).splitlines()[0] == snapshot(
        "Sent from +1 310-906-0901; the provider took it, delivery is not known."
    )
