"""Conversations as a tab gets them: who wrote, what we answered, what became of it, and what to do next."""

import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.contacts.book import replace
from bulkvs_mcp.messaging.contacts.cards import Card, Line
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.page.history.reading import FOUND, PEOPLE, TEXTS

from ....helpers.messaging.desk import START, Clock, Desk
from ....helpers.page import life
from ....helpers.page.desk import ALICE, BOB, OURS, WHOLE, Office, office

FAILED = life.FAILED.model_copy(update={"provider_message": "No <b>such</b> number"}).model_dump_json()


class House:
    """A page on a record, a desk that writes it, and the tab of whoever reads."""

    def __init__(self, place: Office, desk: Desk, session: str) -> None:
        self.place, self.desk, self.session = place, desk, session

    async def people(self, cursor: str = "") -> dict[str, Any]:
        return await self.place.asked("/people", {"cursor": cursor}, self.session)

    async def texts(self, number: str = ALICE, cursor: str = "") -> dict[str, Any]:
        return await self.place.asked("/texts", {"number": number, "cursor": cursor}, self.session)

    async def found(self, words: str = "", status: str = "", cursor: str = "") -> dict[str, Any]:
        asked = {"words": words, "status": status, "cursor": cursor}
        return await self.place.asked("/find", asked, self.session)

    def knows(self, *people: tuple[str, str]) -> None:
        cards = [Card(name, (Line(number, "mobile"),), name, ()) for name, number in people]
        self.desk.store.write_now(lambda tx: replace(tx, "test", cards))


@pytest.fixture
async def house() -> AsyncGenerator[House]:
    desk = Desk(Store(MEMORY))
    async with office(desk.store, desk.clock, shown=WHOLE) as place:
        yield House(place, desk, await place.session())


def later(clock: Clock, milliseconds: int = 1000) -> None:
    clock.time += milliseconds


class TestPeople:
    async def test_nobody_yet_and_whether_anything_was_ever_received(self, house: House) -> None:
        found = await house.people()
        assert (found["people"], found["cursor"], found["heard"]) == ([], "", False)
        await house.desk.text("Hello")
        assert (await house.people())["heard"]

    async def test_the_latest_first_with_names_and_what_is_unread(self, house: House) -> None:
        house.knows(("Anna Berg", ALICE))
        await house.desk.text("First")
        later(house.desk.clock)
        await house.desk.text("Second")
        later(house.desk.clock)
        house.desk.sent("m1", "We are open", to=(BOB,))
        assert (await house.people())["people"] == snapshot(
            [
                {
                    "number": "13125551213",
                    "shown": "+1 312-555-1213",
                    "name": "",
                    "at": 1800000002000,
                    "unread": 0,
                    "words": "We are open",
                    "wordless": "",
                    "ours": True,
                    "no": "",
                },
                {
                    "number": "13105551212",
                    "shown": "+1 310-555-1212",
                    "name": "Anna Berg (mobile)",
                    "at": 1800000001000,
                    "unread": 2,
                    "words": "Second",
                    "wordless": "",
                    "ours": False,
                    "no": "",
                },
            ]
        )

    async def test_page_after_page_each_is_there_once(self, house: House) -> None:
        numbers = [f"1310555{place:04}" for place in range(2 * PEOPLE + 1)]
        for number in numbers:
            later(house.desk.clock)
            await house.desk.text("Hello", From=number)
        seen, cursor = list[str](), ""
        for _ in range(3):
            found = await house.people(cursor)
            seen += [one["number"] for one in found["people"]]
            cursor = found["cursor"]
        assert (seen, cursor) == (numbers[::-1], "")

    async def test_who_must_not_be_texted_and_who_may_not_want_it(self, house: House) -> None:
        await house.desk.text("STOP")
        await house.desk.text("please stop texting me", From=BOB)
        marks = {one["number"]: one["no"] for one in (await house.people())["people"]}
        assert marks == {ALICE: "out", BOB: "wish"}

    @pytest.mark.parametrize(
        ("fields", "wordless"),
        [
            ({"Message": "Hello"}, ""),
            ({"Message": "", "MediaURLs": ["https://pictures.example/a.jpg"]}, "file"),
            ({"Message": "\u200b\u2060"}, "blank"),
            ({"Message": " "}, "blank"),
        ],
    )
    async def test_one_without_words_is_not_called_lost(
        self, house: House, fields: dict[str, object], wordless: str
    ) -> None:
        await house.desk.post(**fields)
        (one,) = (await house.people())["people"]
        assert one["wordless"] == wordless

    async def test_nothing_is_said_where_the_last_text_is_deleted(self, house: House) -> None:
        await house.desk.text("Gone")
        house.desk.store.write_now(lambda tx: tx.change("DELETE FROM inbound", {}))
        assert [one["words"] for one in (await house.people())["people"]] == [""]


class TestTexts:
    async def test_both_directions_the_oldest_first(self, house: House) -> None:
        await house.desk.text("Is it ready?")
        later(house.desk.clock)
        house.desk.sent("m1", "It is")
        texts = (await house.texts())["texts"]
        assert [(one["text"], one["ours"], one["at"]) for one in texts] == [
            ("Is it ready?", False, START),
            ("It is", True, START + 1000),
        ]

    @pytest.mark.parametrize(
        ("row", "tone", "told"),
        [
            ({}, "wait", "Sent; no receipt has come"),
            ({"status": "failed", "error": FAILED}, "bad", "Not sent: it failed"),
            ({"status": "not_sent"}, "bad", "Not sent"),
            ({"status": "unknown"}, "doubt", "Unknown: it may have been sent"),
            ({"status": None, "state": "sending"}, "wait", "Sending"),
        ],
    )
    async def test_what_became_of_one_of_ours(
        self, house: House, row: dict[str, Any], tone: str, told: str
    ) -> None:
        house.desk.sent("m1", **row)
        (text,) = (await house.texts())["texts"]
        assert (text["tone"], text["told"]) == (tone, told)

    async def test_one_that_was_being_sent_is_unknown_after_its_time(self, house: House) -> None:
        house.desk.sent("m1", status=None, state="sending")
        later(house.desk.clock, 3_600_000)
        (text,) = (await house.texts())["texts"]
        assert text["tone"] == "doubt"

    async def test_what_failed_says_why_and_what_to_do(self, house: House) -> None:
        house.desk.sent("m1", status="failed", error=FAILED)
        (text,) = (await house.texts())["texts"]
        assert (text["why"], text["next"]) == snapshot(
            (
                'The provider refused the text. The provider\'s words: "No <b>such</b> number".',
                "Correct the number, then send it again.",
            )
        )

    async def test_what_is_unknown_says_whether_anything_may_still_tell(self, house: House) -> None:
        house.desk.sent("m1", status="unknown")
        (silent,) = (await house.texts())["texts"]
        await house.desk.receipt(ref="FFFFFFFF", From=BOB)
        (hopeful,) = (await house.texts())["texts"]
        assert (silent["next"], hopeful["next"]) == snapshot(
            (
                "Nothing here may ever tell: no receipt of any text is on record.",
                "No receipt has come; one may still tell.",
            )
        )

    @pytest.mark.parametrize(
        ("stat", "tone", "told", "why"),
        [
            ("DELIVRD", "good", "Delivered", ""),
            ("UNDELIV", "bad", "Not delivered", "The carrier's code is 255."),
            ("REJECTD", "bad", "Rejected by the carrier", "The carrier's code is 255."),
            ("ACCEPTD", "wait", "Accepted by the carrier", "The carrier's code is 255."),
        ],
    )
    async def test_what_the_carrier_says(self, house: House, stat: str, tone: str, told: str, why: str) -> None:
        house.desk.sent("m1", ref_id="4551F89F")
        later(house.desk.clock)
        await house.desk.receipt(stat, ref="4551F89F")
        (text,) = (await house.texts())["texts"]
        assert (text["tone"], text["told"], text["why"], text["then"]) == (tone, told, why, START + 1000)

    async def test_what_hides_is_as_in_the_tools(self, house: House) -> None:
        await house.desk.text("Wi\u200bre \u202emoney")
        house.desk.sent("m1", "Free\u200b of charge")
        texts = (await house.texts())["texts"]
        assert [one["text"] for one in texts] == ["Wire money", "Free[U+200B] of charge"]

    @pytest.mark.parametrize(
        ("url", "opens"),
        [
            ("https://cdn.example/a.jpg", True),
            ("javascript:alert(1)", False),
            ("data:text/html,x", False),
            ("file:///etc/passwd", False),
            ("https:///x", False),
            ("https://cdn.example/\u202egpj.exe", False),
            ("//cdn.example/a.jpg", False),
            ("https://[::1", False),
        ],
    )
    async def test_a_picture_is_an_address_that_only_a_person_opens(
        self, house: House, url: str, opens: bool
    ) -> None:
        await house.desk.text("Look")
        media = json.dumps([url])
        house.desk.store.write_now(lambda tx: tx.change("UPDATE inbound SET media=:media", {"media": media}))
        (text,) = (await house.texts())["texts"]
        assert [one["url"] for one in text["media"]] == [url if opens else ""]
        assert text["media"][0]["shown"].startswith(url[:10])

    async def test_page_after_page_each_is_there_once(self, house: House) -> None:
        for place in range(2 * TEXTS + 3):
            later(house.desk.clock)
            house.desk.sent(f"m{place}", f"Text {place}")
        seen, cursor = list[str](), ""
        for _ in range(3):
            found = await house.texts(cursor=cursor)
            seen = [one["id"] for one in found["texts"]] + seen
            cursor = found["cursor"]
        assert (seen, cursor) == ([f"m{place}" for place in range(2 * TEXTS + 3)], "")

    async def test_who_it_is_and_whether_they_may_be_texted(self, house: House) -> None:
        house.knows(("Anna Berg", ALICE))
        await house.desk.text("Please do not text me again")
        wish = (await house.texts())["person"]
        out = OptOut(ALICE, START, "said on the telephone")
        house.desk.store.write_now(lambda tx: opt_outs.add(tx, [out]))
        opted_out = (await house.texts())["person"]
        assert wish == snapshot(
            {
                "number": "13105551212",
                "shown": "+1 310-555-1212",
                "name": "Anna Berg (mobile)",
                "unread": 1,
                "out": None,
                "wish": {"since": 1800000000000, "words": "Please do not text me again"},
                "settles": "bulkvs-mcp opt-outs settle 13105551212",
            }
        )
        assert opted_out["out"] == {"since": START, "how": "said on the telephone"}

    async def test_a_group_and_what_is_missing(self, house: House) -> None:
        await house.desk.text("All of us", To=[OURS, BOB])
        (text,) = (await house.texts())["texts"]
        assert text["notes"] == snapshot(
            ["A group message, also to +1 310-906-0901, +1 312-555-1213 (which of them is ours is not known)."]
        )

    async def test_nobody_has_no_texts(self, house: House) -> None:
        found = await house.texts("13105550000")
        assert (found["texts"], found["cursor"], found["person"]["unread"]) == ([], "", 0)


class TestSearch:
    async def test_words_in_texts_and_people_by_name_or_number(self, house: House) -> None:
        house.knows(("Órla O'Brien", BOB))
        await house.desk.text("The gate code?")
        await house.desk.text("Hello", From=BOB)
        await house.desk.text("Your code is 1234", From="SHOP_1")
        them = {"orla": [BOB], "5551213": [BOB], "shop": ["SHOP_1"], "p_": ["SHOP_1"]}
        for words in (*them, "gate", "31", "%", "_", "\u00bf", "s%"):
            assert [one["number"] for one in (await house.found(words))["people"]] == them.get(words, [])
        assert [one["text"] for one in (await house.found("gate"))["texts"]] == ["The gate code?"]

    async def test_what_failed_or_is_unknown(self, house: House) -> None:
        house.desk.sent("m1", "Fine")
        house.desk.sent("m2", "Refused", status="failed", error=FAILED)
        house.desk.sent("m3", "Lost", status="unknown")
        found = {status: (await house.found(status=status))["texts"] for status in ("failed", "unknown")}
        ids = {status: [one["id"] for one in texts] for status, texts in found.items()}
        assert ids == {"failed": ["m2"], "unknown": ["m3"]}

    async def test_a_text_that_was_found_is_where_its_conversation_goes_on_from(self, house: House) -> None:
        for place in range(2 * TEXTS):
            later(house.desk.clock)
            house.desk.sent(f"m{place}", "needle" if place == 10 else f"Text {place}", to=(BOB, ALICE))
        found = (await house.found("needle"))["texts"]
        for one in found:
            shown = await house.texts(one["number"], one["place"])
            assert [text["id"] for text in shown["texts"]] == [f"m{place}" for place in range(11)]
            assert not shown["latest"]
        assert {one["number"] for one in found} == {ALICE, BOB}

    async def test_page_after_page(self, house: House) -> None:
        for place in range(FOUND + 1):
            later(house.desk.clock)
            house.desk.sent(f"m{place}", f"apple {place}")
        first = await house.found("apple")
        second = await house.found("apple", cursor=first["cursor"])
        assert (len(first["texts"]), [one["id"] for one in second["texts"]]) == (FOUND, ["m0"])


class TestSettling:
    """What a person types to settle an opt-out or a wish, on this very record."""

    @pytest.mark.parametrize(
        ("command", "told"),
        [
            ("bulkvs-mcp", "bulkvs-mcp opt-outs remove 13105551212"),
            ("bulkvs-mcp --store sqlite:///x.db", "bulkvs-mcp --store sqlite:///x.db opt-outs remove 13105551212"),
            ("", ""),
        ],
    )
    async def test_it_names_the_record(self, command: str, told: str) -> None:
        desk = Desk(Store(MEMORY))
        await desk.text("STOP")
        async with office(desk.store, desk.clock, shown=WHOLE._replace(command=command)) as place:
            asked = {"number": ALICE, "cursor": ""}
            found = await place.asked("/texts", asked, await place.session())
        assert found["person"]["settles"] == told

    async def test_a_sender_that_looks_like_an_option_is_none(self, house: House) -> None:
        await house.desk.text("STOP", From="--help")
        found = await house.texts("--help")
        assert found["person"]["settles"] == "bulkvs-mcp opt-outs remove -- --help"

    async def test_a_sender_that_is_no_number_is_one_word_of_it(self, house: House) -> None:
        await house.desk.text("STOP", From="Shop $(rm) News")
        (one,) = (await house.people())["people"]
        found = await house.texts(one["number"])
        assert found["person"]["settles"] == "bulkvs-mcp opt-outs remove 'Shop $(rm) News'"
