"""The other person's telephone in the sandbox: what it does comes in as from the provider."""

from collections.abc import AsyncGenerator
from typing import Any

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.messaging.desk import Desk
from ...helpers.page.desk import ALICE, OURS, SANDBOX, Office, office


class Phone:
    """The tab of whoever plays the other person."""

    def __init__(self, place: Office, desk: Desk, session: str) -> None:
        self.place, self.desk, self._session = place, desk, session

    async def texts(self, words: str, number: str = ALICE) -> tuple[int, str]:
        answer = await self.place.post("/text", {"number": number, "text": words}, self._session)
        return answer.status_code, answer.text

    async def got(self, identifier: str, number: str = ALICE, *, delivered: bool = True) -> tuple[int, str]:
        asked = {"id": identifier, "number": number, "delivered": delivered}
        answer = await self.place.post("/arrive", asked, self._session)
        return answer.status_code, answer.text

    def rows(self, table: str) -> list[dict[str, Any]]:
        return self.desk.rows(table)


@pytest.fixture
async def phone() -> AsyncGenerator[Phone]:
    desk = Desk(Store(MEMORY))
    async with office(desk.store, desk.clock, shown=SANDBOX) as place:
        yield Phone(place, desk, await place.session())


async def test_a_text_comes_in_as_from_the_provider(phone: Phone) -> None:
    assert await phone.texts("Is it 100% ready + paid? \u2713") == (200, '{"number":"13105551212"}')
    (row,) = phone.rows("inbound")
    assert (row["number"], row["text"], row["recipients"]) == (
        ALICE,
        "Is it 100% ready + paid? \u2713",
        f'["{OURS}"]',
    )


async def test_the_same_words_twice_are_two_texts(phone: Phone) -> None:
    for _ in range(2):
        await phone.texts("Hello?")
    assert len(phone.rows("inbound")) == 2


async def test_a_stop_binds_and_a_start_lifts_it(phone: Phone) -> None:
    await phone.texts("STOP")
    assert [row["number"] for row in phone.rows("opt_outs")] == [ALICE]
    await phone.texts("START")
    assert phone.rows("opt_outs") == []


async def test_a_wish_is_flagged(phone: Phone) -> None:
    await phone.texts("please stop texting me")
    assert [row["number"] for row in phone.rows("wishes")] == [ALICE]


async def test_they_answer_the_number_that_texted_them(phone: Phone) -> None:
    phone.desk.sent("m1", ref_id="4551F89F")
    phone.desk.store.write_now(lambda tx: tx.change("UPDATE requests SET sender='18885550100'", {}))
    await phone.texts("Thanks")
    assert [row["recipients"] for row in phone.rows("inbound")] == ['["18885550100"]']


@pytest.mark.parametrize(("delivered", "state"), [(True, "delivered"), (False, "undelivered")])
async def test_a_receipt_finds_its_text(phone: Phone, delivered: bool, state: str) -> None:
    phone.desk.sent("m1", "Your table is ready, all of it", ref_id="0a7f3a5e-96b3-4f6c-a1f2-00004551f89f")
    assert (await phone.got("m1", delivered=delivered))[0] == 200
    assert phone.desk.state("m1") == ("sent", state)
    assert (await phone.got("m1", delivered=delivered))[0] == 200
    assert len(phone.rows("receipts")) == 1


async def test_one_of_several_gets_it(phone: Phone) -> None:
    phone.desk.sent("m1", ref_id="4551F89F", to=(ALICE, "13125551213"))
    await phone.got("m1")
    assert [row["delivery"] for row in phone.rows("recipients")] == ["delivered", ""]


@pytest.mark.parametrize("number", ["", "abc", "911", "+44 7700 900123", "1234567", "<b>", "262966"])
async def test_who_cannot_be_somebody_texts_nothing(phone: Phone, number: str) -> None:
    status, said = await phone.texts("Hello", number)
    assert (status, said.startswith("That number ")) == (422, True)
    assert phone.rows("inbound") == []


async def test_what_cannot_be_is_told(phone: Phone) -> None:
    phone.desk.sent("m1", ref_id="4551F89F", status="failed")
    told = [(await phone.texts("  "))[1], (await phone.got("m1"))[1], (await phone.got("none"))[1]]
    assert told == snapshot(
        [
            "There is nothing to send: write something first.",
            "That text is no longer on record, or did not go to this number.",
            "That text is no longer on record, or did not go to this number.",
        ]
    )


async def test_nothing_of_it_is_in_a_log(phone: Phone, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    await phone.texts("Hello, private words")
    await phone.texts("private", "private")
    assert "private" not in caplog.text
    assert ALICE not in caplog.text
