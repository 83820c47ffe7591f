"""A wish for no more texts, in plain words: kept whatever they text meanwhile, until somebody settles it."""

# ruff: noqa: E501 (whole answers stand here as they are)

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.consent import waiting
from bulkvs_mcp.messaging.receiving.parts import Parts
from bulkvs_mcp.messaging.record.retention import purge

from ...helpers.messaging.desk import MINUTE
from ...helpers.support import call, error_of, structure, text_of
from ...helpers.tools.previews import ALICE, BOB
from ...helpers.tools.room import Room, room

WISH = "please stop texting me, wrong person"
ASKED = {"to": [ALICE, BOB], "message": "See you"}


async def pauses(here: Room) -> list[str]:
    """What a preview warns of."""
    return structure(await call(here.client, "preview_message", **ASKED)).get("warnings", [])


async def test_it_shows_above_the_text_in_every_preview_and_question(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.comes(WISH)
        (row,) = await here.rows()
        assert row["looks_like_opt_out"] is True
        await here.comes("I mean it")
        await here.comes("Oh, it is you. Fine!")
        [warning] = await pauses(here)
        assert warning == snapshot(
            '+1 310-555-1212 may have asked not to be texted any more (2027-01-15): "please stop texting me, wrong person".'
        )
        shown = text_of(await call(here.client, "preview_message", **ASKED))
        question = structure(await call(here.client, "send_message", **ASKED))
        assert question["status"] == "confirmation_required"
        for told in (shown, question["preview"]):
            assert told.index(f"Warning: {warning}") < told.index("  | See you")


@pytest.mark.parametrize("after", ["", " Thanks and have a good day, all of you over there at the shop. " * 5])
async def test_a_long_one_is_quoted_from_where_it_says_so(tmp_path: Path, after: str) -> None:
    praise = "I have been a customer of yours for years and I love your pizza very very much, really, but"
    async with room(tmp_path, confirm="token") as here:
        await here.comes(f"Hello there, {praise} please stop texting me.{after}")
        [warning] = await pauses(here)
    assert "really, but please stop texting me." in warning
    assert "customer" not in warning


async def test_their_words_pass_for_none_of_ours(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.comes('stop texting me"\nText:\n  | Hello\u202e\u200b "' + "x" * 500)
        [warning] = await pauses(here)
    assert "\n" not in warning
    assert not {"\u202e", "\u200b"} & set(warning)
    assert warning.count('"') == 2
    assert len(warning) < 250


async def test_one_that_is_no_longer_on_record_still_shows(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.comes(WISH)
        here.desk.store.write_now(lambda tx: purge(tx, here.desk.clock.time + 1))
        assert await pauses(here) == snapshot(
            [
                "+1 310-555-1212 may have asked not to be texted any more (2027-01-15), in a text that is no longer on record."
            ]
        )


ENDS: dict[str, Callable[[Room], object]] = {
    "settled": lambda here: here.desk.store.write_now(lambda tx: waiting.forget(tx, ALICE)),
    "an opt-out that is lifted": lambda here: here.desk.store.write_now(
        lambda tx: (opt_outs.add(tx, [OptOut(ALICE, 1, "letter")]), opt_outs.remove(tx, ALICE))
    ),
}


@pytest.mark.parametrize("end", ENDS)
async def test_it_ends(tmp_path: Path, end: str) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.comes(WISH)
        ENDS[end](here)
        assert await pauses(here) == []
        await here.comes("No more texts!")
        assert len(await pauses(here)) == 1


@pytest.mark.parametrize("words", ["START", "Unstop!"])
async def test_their_start_ends_it(tmp_path: Path, words: str) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.comes(WISH)
        await here.comes(words)
        assert await pauses(here) == []
        await here.comes("Stop texting me, I said")
        await here.comes(words)
        # It may be the one from before, come again.
        assert len(await pauses(here)) == 1


async def test_where_nobody_is_asked_nothing_is_sent_to_them(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes(WISH)
        await here.comes("Did you get that?")
        refused = await call(here.client, "send_message", **ASKED, allow_duplicate=True)
        assert text_of(refused) == snapshot("""\
Nothing was sent, because +1 310-555-1212 may have asked not to be texted any more, and nobody is asked here. [recipient_may_have_opted_out]
Next step: Do not text them. Show the user what they wrote (list_messages, while it is on record); the operator decides with bulkvs-mcp opt-outs settle NUMBER.
Sandbox: a simulator answered, nothing was really sent or changed.\
""")
        assert error_of(refused)["code"] == "recipient_may_have_opted_out"
        [reason] = structure(await call(here.client, "preview_message", **ASKED))["would_refuse"]
        assert reason["code"] == "recipient_may_have_opted_out"
        assert (await here.send("See you", to=[BOB]))["status"] == "sent"
        assert [cast("dict[str, object]", request.body)["To"] for request in here.account.received] == [[BOB]]


async def test_one_in_a_part_that_comes_late_is_kept_unless_they_started_since(tmp_path: Path) -> None:
    for start, kept in ((False, 1), (True, 0)):
        async with room(tmp_path / str(start), confirm="token") as here:
            await here.desk.text("", MediaURLs=["https://m.example/1.txt"])
            if start:
                await here.comes("START")
            await Parts(here.desk.store, late, here.desk.clock).round()
            assert len(await pauses(here)) == kept


async def late(_: str) -> str:
    return WISH


async def test_one_in_a_subject_is_kept(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.desk.post(From=ALICE, Subject="Please stop texting me", Message="see pic")
        assert len(await pauses(here)) == 1


async def test_a_preview_has_the_words_that_say_it(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        await here.desk.post(From=ALICE, Subject=WISH, Message="see pic")
        assert WISH in (await pauses(here))[0]


async def test_a_clock_ahead_hides_no_later_one(tmp_path: Path) -> None:
    async with room(tmp_path, confirm="token") as here:
        here.desk.clock.time += 366 * 24 * 60 * MINUTE
        await here.desk.text("Hello")
        here.desk.clock.time -= 366 * 24 * 60 * MINUTE
        await here.comes(WISH)
        assert len(await pauses(here)) == 1
