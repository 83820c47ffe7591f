"""Which names will do where: the whole name everywhere, a part of it where a person is shown it."""

# ruff: noqa: E501 (whole answers stand here as they are)

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.book import ANNA, BOOK, JOANNA, TOM, shelve, to
from ...helpers.pace import Pace
from ...helpers.support import call, error_of, structure, text_of
from ...helpers.surfaces import Display, session
from ...helpers.tools.deeds import (
    YES,
    Person,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    writes,
)

WHOLE, PARTLY = "Joanna Reyes", "Joanna"
PART = {"a first name": ("Joanna", JOANNA), "a nickname": ("Annie", ANNA), "the one mobile": ("Anna Berg", ANNA)}
each_part = pytest.mark.parametrize(("said", "number"), PART.values(), ids=list(PART))


def texted(simulator: Simulator) -> list[str]:
    return [number for sent in simulator.sent for number in sent.recipients]


class TestWhereAPersonIsShownIt:
    @each_era
    @each_part
    async def test_in_the_form(self, tmp_path: Path, era: str, said: str, number: str) -> None:
        simulator, store, asked = Simulator(), shelve(tmp_path, *BOOK), Person(YES)
        async with connected(simulator, era, asked, store=store) as client:
            assert_done(await do(client, to(said)), to(said), "person")
        assert number[-4:] in asked.asked[0].message
        assert texted(simulator) == [number]

    @each_era
    @each_part
    async def test_in_a_card(self, tmp_path: Path, era: str, said: str, number: str) -> None:
        shelve(tmp_path, *BOOK)
        async with session(tmp_path, era, "Apps") as here:
            drawn = await here.do(to(said))
            assert f"-{number[-4:]}  " in structure(drawn)["preview"]
            await here.click(drawn, "yes")
            done = await here.do(to(said), confirmation_id=structure(drawn)["confirmation_id"])
            assert_done(done, to(said), "person")
        assert texted(here.simulator) == [number]

    @each_part
    async def test_on_the_page(self, tmp_path: Path, said: str, number: str) -> None:
        shelve(tmp_path, *BOOK)
        async with session(tmp_path, display=Display(then=[("yes", "tab")])) as here:
            assert_done(await here.do(to(said)), to(said), "person")
        assert texted(here.simulator) == [number]

    @each_part
    async def test_in_a_terminal(self, tmp_path: Path, said: str, number: str) -> None:
        shelve(tmp_path, *BOOK)
        async with session(tmp_path, confirm="human", page="off", card="off") as here:
            await here.do(to(said))
            await here.elsewhere("yes")
            assert_done(await here.do(to(said)), to(said), "person")
        assert texted(here.simulator) == [number]


class TestWhereNobodyIs:
    @each_era
    @pytest.mark.parametrize("confirm", ["off", "token"])
    @each_part
    async def test_a_part_lists(self, tmp_path: Path, era: str, confirm: str, said: str, number: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, *BOOK)
        async with connected(simulator, era, Person(YES), store=store, confirm=confirm) as client:
            refused = await do(client, to(said))
            assert_refused(refused, "failed", "invalid_arguments")
            assert f"\u2026{number[-4:]}" in text_of(refused)
        assert writes(simulator) == []

    @each_era
    async def test_the_whole_name_goes(self, tmp_path: Path, era: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, *BOOK)
        async with connected(simulator, era, store=store, confirm="token") as client:
            identifier = await offered(client, to(WHOLE))
            done = await do(client, to(WHOLE), confirmation_id=identifier)
            assert_done(done, to(WHOLE), "relayed")
        async with connected(simulator, era, store=store, confirm="off") as client:
            assert_done(await do(client, to("Tom Berg")), to("Tom Berg"), "operator")
        assert texted(simulator) == [JOANNA, TOM]

    @each_era
    async def test_what_a_client_answers_itself_shows_nobody_a_part(self, tmp_path: Path, era: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, *BOOK)
        async with connected(simulator, era, Person(YES), store=store, pace=Pace(0.1)) as client:
            refused = await do(client, to(PARTLY))
            assert_refused(refused, "refused", "human_confirmation_unavailable")
            assert structure(await do(client, to(WHOLE)))["status"] == "confirmation_required"
        assert writes(simulator) == []


@pytest.mark.parametrize("asks", [True, False], ids=["asks", "relays"])
@each_part
async def test_a_preview_resolves_as_the_rung_that_would_ask(
    tmp_path: Path, asks: bool, said: str, number: str
) -> None:
    store = shelve(tmp_path, *BOOK)
    person, confirm = (Person(YES), "human-or-token") if asks else (None, "token")
    async with connected(Simulator(), "auto", person, store=store, confirm=confirm) as client:
        shown = await call(client, "preview_message", to=[said], message="Ready")
    assert (f"-{number[-4:]}  " in text_of(shown)) == asks
    assert shown.is_error != asks


async def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    store = shelve(tmp_path, *BOOK)
    async with connected(Simulator(), "auto", Person(YES), store=store) as client:
        refused = await call(client, "send_message", to=["Anna", "Nobody", "911", "Joanna"], message="")
    assert [issue["field"] for issue in error_of(refused)["issues"]] == ["to[0]", "to[1]", "to[2]", "message"]
    assert [issue["problem"] for issue in error_of(refused)["issues"]][:2] == snapshot(
        [
            'means several people in the contacts: "Anna Berg" (mobile …1201; work …1202), "Anna Lee" (…1301). Ask the user which is meant, and give the name with its label or last digits as they stand here',
            "is not a phone number; nobody in the contacts is called that",
        ]
    )


async def test_a_person_who_is_named_twice_is_texted_once(tmp_path: Path) -> None:
    simulator, store = Simulator(), shelve(tmp_path, *BOOK)
    async with connected(simulator, "auto", Person(YES), store=store) as client:
        done = await do(client, to("Joanna", "Joanna Reyes", "(310) 555-1212", group=True))
    assert structure(done)["status"] == "sent"
    assert "2 recipient(s) were named more than once" in structure(done)["note"]
    assert texted(simulator) == [JOANNA]
