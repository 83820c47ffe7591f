"""What a tab gets and what it can decide, as its requests stand on the wire."""

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.approval.decisions import TOO_SOON
from bulkvs_mcp.server.page.sessions import LINK_SECONDS, MOST, Sessions

from ...helpers.pace import Pace
from ...helpers.page.desk import DELETE, office


class TestLinks:
    async def test_one_is_good_once(self) -> None:
        async with office(seconds=Pace(0.0)) as place:
            link = {"link": place.page.link().partition("#")[2]}
            first, second = await place.post("/open", link), await place.post("/open", link)
        assert (first.status_code, second.status_code) == (200, 403)
        assert second.text == snapshot("This link was used already, or is older than a minute.")

    def test_one_is_good_for_a_minute(self) -> None:
        moments = iter([0.0, LINK_SECONDS - 0.1, LINK_SECONDS, 2 * LINK_SECONDS])
        sessions = Sessions(lambda: next(moments))
        assert sessions.begin(sessions.link())
        assert not sessions.begin(sessions.link())

    @pytest.mark.parametrize("link", ["", "x", "é"])
    def test_what_is_none_opens_nothing(self, link: str) -> None:
        assert not Sessions().begin(link)

    def test_they_and_the_tabs_are_bounded(self) -> None:
        sessions = Sessions()
        links = [sessions.link() for _ in range(MOST + 1)]
        begun = [sessions.begin(link) for link in links]
        assert begun[0] is None
        assert all(begun[1:])
        more = sessions.begin(sessions.link())
        words = [session.word if session else "" for session in (*begun[1:3], more)]
        assert [bool(sessions.tab(word)) for word in words] == [False, True, True]

    async def test_the_session_of_one_process_is_nothing_to_another(self) -> None:
        async with office() as one, office(one.store) as other:
            answer = await other.post("/look", {"version": ""}, await one.session())
        assert answer.status_code == 401


class TestDeciding:
    async def test_a_yes(self) -> None:
        async with office() as place:
            asked, session = await place.ask(), await place.session()
            await place.post("/show", {"id": asked.id}, session)
            said = await place.post("/answer", {"id": asked.id, "answer": "yes"}, session)
            assert said.json() == snapshot(
                {
                    "state": "approved",
                    "told": "Approved. It is done once the assistant calls again.",
                    "via": "page",
                    "now": True,
                }
            )
            assert await place.decisions.open_ones() == []

    async def test_a_no_needs_no_time(self) -> None:
        async with office() as place:
            asked, session = await place.ask(), await place.session()
            said = await place.post("/answer", {"id": asked.id, "answer": "no"}, session)
            assert said.json() == snapshot(
                {"state": "declined", "told": "Declined. Nothing was done.", "via": "page", "now": True}
            )

    async def test_a_yes_without_having_been_shown(self) -> None:
        async with office() as place:
            asked, session = await place.ask(), await place.session()
            said = await place.post("/answer", {"id": asked.id, "answer": "yes"}, session)
            assert said.json()["state"] == "waiting"

    async def test_a_yes_too_soon(self) -> None:
        async with office(seconds=Pace(0.2)) as place:
            asked, session = await place.ask(), await place.session()
            await place.post("/show", {"id": asked.id}, session)
            soon = await place.post("/answer", {"id": asked.id, "answer": "yes"}, session)
            assert (soon.json()["state"], soon.json()["told"]) == ("waiting", TOO_SOON)

    async def test_a_yes_in_another_tab_than_the_one_that_showed_it(self) -> None:
        async with office() as place:
            asked, one, other = await place.ask(), await place.session(), await place.session()
            await place.post("/show", {"id": asked.id}, one)
            said = await place.post("/answer", {"id": asked.id, "answer": "yes"}, other)
            assert said.json()["state"] == "waiting"

    @pytest.mark.parametrize(("name", "state"), [("orders", "approved"), ("yes", "waiting"), ("order", "waiting")])
    async def test_a_name_has_to_be_typed(self, name: str, state: str) -> None:
        async with office() as place:
            asked, session = await place.ask("", DELETE), await place.session()
            await place.post("/show", {"id": asked.id}, session)
            said = await place.post("/answer", {"id": asked.id, "answer": name}, session)
            assert said.json()["state"] == state

    async def test_the_first_answer_counts(self) -> None:
        async with office() as place:
            asked, session = await place.ask(), await place.session()
            await place.post("/show", {"id": asked.id}, session)
            await place.post("/answer", {"id": asked.id, "answer": "no"}, session)
            said = await place.post("/answer", {"id": asked.id, "answer": "yes"}, session)
            assert (said.json()["state"], said.json()["now"]) == ("declined", False)

    async def test_an_id_that_nobody_asked(self) -> None:
        async with office() as place:
            said = await place.post("/answer", {"id": "abcd-efgh-jkmn", "answer": "yes"}, await place.session())
            assert said.json()["state"] == "unknown"


class TestList:
    async def test_what_waits_and_what_was_decided(self) -> None:
        async with office(now=lambda: 1_795_000_000_000) as place:
            first, second = await place.ask("One", whose="ops@shop.example"), await place.ask("Two")
            session = await place.session()
            await place.post("/answer", {"id": first.id, "answer": "no"}, session)
            listed = await place.listed(session)
        assert [one["id"] for one in listed["waiting"]] == [second.id]
        assert listed["decided"] == [{"id": first.id, **listed["decided"][0]}]
        assert {k: v for k, v in listed["decided"][0].items() if k != "id"} == snapshot(
            {
                "action": "send_message",
                "whose": "ops@shop.example",
                "state": "declined",
                "told": "Declined. Nothing was done.",
                "via": "page",
                "decided": 1795000000000,
            }
        )
        assert "One" not in str(listed)

    async def test_only_the_last_twenty(self) -> None:
        async with office() as place:
            session = await place.session()
            for number in range(21):
                asked = await place.ask(f"Number {number}")
                await place.post("/answer", {"id": asked.id, "answer": "no"}, session)
            assert len((await place.listed(session))["decided"]) == 20

    async def test_questions_of_every_server_on_the_record(self) -> None:
        async with office() as one, office(one.store) as other:
            asked = await other.ask()
            listed = await one.listed(await one.session())
        assert [row["id"] for row in listed["waiting"]] == [asked.id]
