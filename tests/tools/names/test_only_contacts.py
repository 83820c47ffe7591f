"""BULKVS_ALLOW_TO=contacts: only who is in the book can be texted, at the moment when it is recorded."""

from contextlib import closing
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.settings import Settings

from ...helpers.book import BOOK, JOANNA, LEE, shelve, to, write
from ...helpers.messaging.records import url_of
from ...helpers.support import call, error_of, structure
from ...helpers.tools.deeds import (
    ALICE,
    BOB,
    YES,
    Person,
    assert_done,
    assert_refused,
    connected,
    do,
    offered,
    words,
    writes,
)
from ...helpers.tools.rounds import asked_for, reply

STRANGER = BOB
WRITTEN = {
    "contacts": (("contacts",), {JOANNA}),
    " Contacts , 1312 ": (("contacts", "1312"), {JOANNA, STRANGER}),
    "1312": (("1312",), {STRANGER}),
    "CONTACTS,contacts": (("contacts", "contacts"), {JOANNA}),
}


def empty(folder: Path) -> None:
    with closing(Store(url_of(folder / "record.db"))) as store:
        write(store)


@pytest.mark.parametrize("written", WRITTEN)
async def test_who_may_be_texted(written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BULKVS_ALLOW_TO", written)
    entries, allowed = WRITTEN[written]
    assert (Settings.load().allow_to, Settings.load().problems) == (entries, ())
    async with connected(Simulator(), "auto", store=shelve(tmp_path, *BOOK), confirm="off") as client:
        found = {number: structure(await do(client, to(number))).get("status") for number in (JOANNA, STRANGER)}
    assert {number for number, status in found.items() if status == "sent"} == allowed


async def test_the_words(tmp_path: Path) -> None:
    store = shelve(tmp_path, *BOOK)
    told: list[str] = []
    for allow_to in ("contacts", "contacts,1917"):
        async with connected(Simulator(), "auto", store=store, confirm="off", allow_to=allow_to) as client:
            told.append(words(await do(client, to(ALICE, STRANGER))))
    assert told == snapshot(
        [
            """\
Nothing was sent, because +1 312-555-1213 may not be texted (not in the operator's contacts).
    [recipient_not_allowed]
Next step: Tell the user; only the operator can change the contacts (bulkvs-mcp contacts) and the
    allow-list (BULKVS_ALLOW_TO).\
""",
            """\
Nothing was sent, because +1 312-555-1213 may not be texted (not in the operator's contacts, nor on
    their allow-list). [recipient_not_allowed]
Next step: Tell the user; only the operator can change the contacts (bulkvs-mcp contacts) and the
    allow-list (BULKVS_ALLOW_TO).\
""",
        ]
    )


async def test_an_empty_book_is_nobody(tmp_path: Path) -> None:
    async with connected(Simulator(), "auto", Person(YES), store=shelve(tmp_path), allow_to="contacts") as client:
        assert_refused(await do(client, to(JOANNA)), "refused", "recipient_not_allowed")
        shown = structure(await call(client, "preview_message", to=[JOANNA], message="Hi"))
        assert [rule["code"] for rule in shown["would_refuse"]] == ["recipient_not_allowed"]


class TestWhoGoesMeanwhile:
    async def test_after_the_question(self, tmp_path: Path) -> None:
        simulator, store = Simulator(), shelve(tmp_path, *BOOK)
        async with connected(simulator, "auto", Person(YES), store=store, allow_to="contacts") as client:
            question = await asked_for(client, to(LEE))
            empty(tmp_path)
            refused = await reply(client, to(LEE), question, YES)
            assert_refused(refused, "refused", "recipient_not_allowed")
        assert writes(simulator) == []

    async def test_after_the_preview_and_comes_back(self, tmp_path: Path) -> None:
        simulator, store = Simulator(), shelve(tmp_path, *BOOK)
        async with connected(simulator, "auto", store=store, confirm="token", allow_to="contacts") as client:
            identifier = await offered(client, to(LEE))
            empty(tmp_path)
            refused = await do(client, to(LEE), confirmation_id=identifier)
            assert error_of(refused)["code"] == "recipient_not_allowed"
            shelve(tmp_path, *BOOK)
            assert_done(await do(client, to(LEE), confirmation_id=identifier), to(LEE), "relayed")
