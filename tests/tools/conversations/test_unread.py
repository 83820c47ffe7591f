"""Who wrote last, and what of theirs has had no answer."""

from pathlib import Path

from ...helpers.messaging.desk import ALICE, BOB
from ...helpers.support import structure
from ...helpers.tools.room import CAROL, pages, room


async def test_the_latest_comes_first(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("Hello")
        here.goes("Hello Bob", BOB)
        await here.comes("Hello", CAROL)
        assert await here.talks() == [(CAROL, 1), (BOB, 0), (ALICE, 1)]
        here.goes("Hello Alice")
        assert await here.talks() == [(ALICE, 0), (CAROL, 1), (BOB, 0)]
        assert await here.talks(unread_only=True) == [(CAROL, 1)]


async def test_unread_is_what_came_since_our_last(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        await here.comes("one")
        await here.comes("two")
        assert await here.talks() == [(ALICE, 2)]
        for status in ("failed", "not_sent"):
            here.goes(status, status=status)
            assert await here.talks() == [(ALICE, 2)]
        here.goes("perhaps", status="unknown")
        assert await here.talks() == [(ALICE, 0)]
        await here.comes("three")
        assert await here.talks() == [(ALICE, 1)]


async def test_an_answer_that_comes_before_the_outcome_of_our_text_is_unread(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        message_id = here.goes("Ready", status=None, state="sending")
        await here.comes("Coming")
        values = {"id": message_id}
        here.desk.store.write_now(
            lambda tx: tx.change("UPDATE recipients SET status='sent' WHERE message_id=:id", values)
        )
        assert await here.talks() == [(ALICE, 1)]
        assert structure(await here.wait())["messages"][0]["received_text"] == "Coming"


async def test_pages_of_conversations(tmp_path: Path) -> None:
    async with room(tmp_path) as here:
        numbers = [f"131055512{n:02}" for n in range(7)]
        for number in numbers:
            # All in the same millisecond.
            await here.desk.text("Hello", From=number)
        for limit in (1, 3, 7):
            found = await pages(here, "list_conversations", limit=limit)
            assert sorted(row["number"] for page in found for row in page["conversations"]) == numbers
            assert found[0].get("left", 0) == 7 - limit
        here.goes("Hello", numbers[0])
        unread = await pages(here, "list_conversations", limit=4, unread_only=True)
        assert [len(page["conversations"]) for page in unread] == [4, 2]
