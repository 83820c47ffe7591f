"""What nobody reads of a question any more, what of it is listed, and in which form it stands on the record."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.approval.asked import Open
from bulkvs_mcp.messaging.approval.claims import Approval
from bulkvs_mcp.messaging.approval.forms import Form, typed
from bulkvs_mcp.messaging.record.retention import DAY_MS, Retention, purge

from ...helpers.messaging.desks import DELETE, LIFETIME, SEND, START, Desk
from ...helpers.messaging.records import stands


class TestForgetting:
    """What a question said is gone once nobody can answer it any more."""

    async def test_a_no_forgets_it(self, desk: Desk) -> None:
        asked = await desk.asked()
        await desk.answered(asked, "no", "page")
        assert (await desk.row(asked))["preview"] == ""

    async def test_its_use_forgets_it(self, desk: Desk) -> None:
        asked = await desk.asked()
        key = await desk.decisions.rekey(asked.id)
        await desk.decisions.decide(asked.id, "yes", "terminal")
        assert (await desk.row(asked))["preview"] == asked.preview
        await desk.claim(asked)
        row = await desk.row(asked)
        assert (row["preview"], row["key_hash"]) == ("", "")
        assert await desk.decisions.decide(asked.id, "no", "card", key) == await desk.decisions.outcome(asked.id)

    @pytest.mark.parametrize("what", ["asking", "deciding", "writing"])
    @pytest.mark.parametrize("answer", ["", "yes"])
    async def test_time_forgets_it(self, desk: Desk, what: str, answer: str) -> None:
        asked = await desk.asked()
        if answer:
            await desk.decisions.decide(asked.id, answer, "terminal")
        desk.clock.time += LIFETIME
        if what == "asking":
            await desk.asked(digest="other")
        elif what == "deciding":
            await desk.decisions.decide(asked.id, "yes", "terminal")
        else:
            await desk.store.write(lambda tx: Retention(0).apply(tx, desk.clock.time))
        assert (await desk.row(asked))["preview"] == ""

    async def test_a_purge_forgets_it_and_ends_it(self, desk: Desk, path: Path) -> None:
        asked = await desk.asked(preview="Send the wombat to Alice")
        await desk.store.write(lambda tx: purge(tx, START + 1))
        assert (await desk.row(asked))["preview"] == ""
        assert (await desk.decisions.decide(asked.id, "yes", "terminal")).state == "expired"
        assert desk.store.clean_now()
        desk.store.close()
        assert stands("wombat", path) == 0

    async def test_a_purge_of_what_is_older_leaves_it(self, desk: Desk) -> None:
        asked = await desk.asked()
        await desk.store.write(lambda tx: purge(tx, START))
        assert await desk.decisions.open_ones() == [asked]

    async def test_it_leaves_the_files_within_days(self, desk: Desk, path: Path) -> None:
        asked = await desk.asked(preview="Send the wombat to Alice")
        await desk.decisions.decide(asked.id, "no", "terminal")
        for _ in range(3):
            await desk.store.write(lambda tx: Retention(365).apply(tx, desk.clock.time))
            await desk.store.clean()
            desk.clock.time += DAY_MS
        desk.store.close()
        assert stands("wombat", path) == 0


class TestListing:
    async def test_the_oldest_question_comes_first(self, desk: Desk, desks: Callable[[], Desk]) -> None:
        asked = list[Open]()
        for number in range(3):
            asked.append(await desks().asked(digest=str(number)))
            desk.clock.time += 1
        assert await desk.decisions.open_ones() == asked

    async def test_what_was_decided_last_comes_first_without_its_words(self, desk: Desk) -> None:
        asked = list[Open]()
        for number in range(22):
            asked.append(await desk.asked(digest=str(number)))
            desk.clock.time += 1
            await desk.decisions.decide(asked[-1].id, ("yes", "no")[number % 2], "terminal")
        _, decided = await desk.decisions.listed()
        assert [each.id for each in decided] == [each.id for each in reversed(asked)][:20]
        assert {each.outcome.state for each in decided} == {"approved", "declined"}
        assert asked[0].preview not in repr(decided)

    async def test_what_nobody_decided_on_the_record_is_not_listed(self, desk: Desk) -> None:
        await desk.approvals.offer("send_message", "digest")
        assert await desk.decisions.listed() == ([], [])


class TestForms:
    @pytest.mark.parametrize("form", [SEND, DELETE])
    def test_the_record_keeps_it_whole(self, form: Form) -> None:
        assert Form.read(form.written()) == form

    @pytest.mark.parametrize("name", ["no", "yes", "Shown", " NO "])
    def test_a_name_that_is_an_answer_is_typed_in_quotation_marks(self, name: str) -> None:
        form = typed("Which?", "Delete", "Keep", name)
        assert form.name == f'"{name.strip()}"'
        assert form.refusal(name)
        assert not form.refusal(form.name)


def test_the_record_of_an_older_server_is_upgraded(path: Path, desk: Desk) -> None:
    desk.store.write_now(lambda tx: None)
    with closing(sqlite3.connect(path)) as connection:
        [[oldest]] = connection.execute("SELECT value FROM meta WHERE key='version'")
    assert oldest == "5"


def test_an_approval_says_nothing_of_where_unless_a_person_said_it(desk: Desk) -> None:
    def granted(by: Any) -> Approval:
        return desk.approvals.granted("send_message", "digest", by)

    assert {by: granted(by).via for by in ("person", "relayed", "operator")} == {
        "person": "form",
        "relayed": "",
        "operator": "",
    }
