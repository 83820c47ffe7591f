"""What is carried out is what was shown: a name that means another number by then sends nothing."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import anyio
import pytest
from inline_snapshot import snapshot
from mcp.types import CallToolResult, InputRequiredResult

from bulkvs_mcp.messaging.contacts.cards import Card
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.book import ANNA, LEE, person, shelve, to, write
from ...helpers.messaging.records import url_of
from ...helpers.support import call, error_of, structure, text_of
from ...helpers.surfaces import Display, Session, session
from ...helpers.tools.deeds import (
    SENDERS,
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
from ...helpers.tools.rounds import answered, asked_for

pytestmark = pytest.mark.system

BEFORE = person("Anna Berg", (ANNA, "mobile"))
TEXT = to("Anna Berg")
CHANGES: dict[str, tuple[Card, ...]] = {
    "another number": (person("Anna Berg", (LEE, "mobile")),),
    "nobody": (),
    "two people": (BEFORE, person("Anna Berg", (LEE, "mobile"))),
    "two numbers": (person("Anna Berg", (ANNA, "home"), (LEE, "work")),),
    "a longer name too": (BEFORE, person("Anna Berg Jr", LEE)),
}
SAME: dict[str, tuple[Card, ...]] = {
    "another label": (person("Anna Berg", (ANNA, "work")),),
    "another spelling": (person("ANNA B\u00c9RG", (ANNA, "mobile")),),
    "a nickname": (person("Anna Berg", (ANNA, "mobile"), nicknames="Annie"),),
    "somebody else": (BEFORE, person("Joanna Reyes", LEE)),
}
each_change = pytest.mark.parametrize("change", CHANGES)
each_sameness = pytest.mark.parametrize("same", SAME)


def rewrite(folder: Path, *cards: Card) -> None:
    """The book by now."""
    with closing(Store(url_of(folder / "record.db"))) as store:
        write(store, *cards)


def texted(simulator: Simulator) -> list[str]:
    """Whom the provider was to text."""
    return [number for sent in simulator.sent for number in sent.recipients]


class Meanwhile(Person):
    """Says yes, after the book was changed."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__(YES)
        self.then = then

    async def __call__(self, *asked: object) -> object:  # pyright: ignore[reportIncompatibleMethodOverride]
        await anyio.to_thread.run_sync(self.then)
        return await super().__call__(*asked)  # pyright: ignore[reportArgumentType]


class TestInTheForm:
    @each_change
    async def test_nothing_is_done_between_the_rounds(self, tmp_path: Path, change: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        async with connected(simulator, "auto", Person(YES), store=store) as client:
            question = await asked_for(client, TEXT)
            rewrite(tmp_path, *CHANGES[change])
            refused = await answered(client, TEXT, question, YES)
            assert isinstance(refused, CallToolResult)
            assert_refused(refused, "refused", "changed_meanwhile")
            assert writes(simulator) == []
            rewrite(tmp_path, BEFORE)
            done = await do(client, TEXT)
            assert_done(done, TEXT, "person")
        assert texted(simulator) == [ANNA]

    @each_sameness
    async def test_a_change_that_changes_nothing(self, tmp_path: Path, same: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        async with connected(simulator, "auto", Person(YES), store=store) as client:
            question = await asked_for(client, TEXT)
            rewrite(tmp_path, *SAME[same])
            done = await answered(client, TEXT, question, YES)
            assert isinstance(done, CallToolResult)
            assert_done(done, TEXT, "person")
        assert texted(simulator) == [ANNA]

    @each_change
    async def test_nor_while_a_live_question_is_open(self, tmp_path: Path, change: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        meanwhile = Meanwhile(lambda: rewrite(tmp_path, *CHANGES[change]))
        async with connected(simulator, "legacy", meanwhile, store=store) as client:
            assert_refused(await do(client, TEXT), "refused", "changed_meanwhile")
        assert writes(simulator) == []

    async def test_who_is_asked_anew_sees_who_it_is_by_now(self, tmp_path: Path) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        person_asked = Person(YES)
        async with connected(simulator, "auto", person_asked, store=store) as client:
            question = await asked_for(client, TEXT)
            rewrite(tmp_path, *CHANGES["another number"])
            await answered(client, TEXT, question, YES)
            assert_done(await do(client, TEXT), TEXT, "person")
        assert "  +1 310-555-1301  Anna Berg (mobile)\n" in person_asked.asked[-1].message
        assert texted(simulator) == [LEE]


class TestRelayed:
    @each_era
    @each_change
    async def test_nothing_is_done(self, tmp_path: Path, change: str, era: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        async with connected(simulator, era, store=store, confirm="token") as client:
            identifier = await offered(client, TEXT)
            rewrite(tmp_path, *CHANGES[change])
            refused = await do(client, TEXT, confirmation_id=identifier)
            assert_refused(refused, "refused", "changed_meanwhile")
            assert writes(simulator) == []
            rewrite(tmp_path, BEFORE)
            assert_done(await do(client, TEXT, confirmation_id=identifier), TEXT, "relayed")
        assert texted(simulator) == [ANNA]

    @each_change
    async def test_what_was_done_is_told_whatever_the_name_means_by_now(self, tmp_path: Path, change: str) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        async with connected(simulator, "auto", store=store, confirm="token") as client:
            identifier = await offered(client, TEXT)
            await do(client, TEXT, confirmation_id=identifier)
            rewrite(tmp_path, *CHANGES[change])
            again = await do(client, TEXT, confirmation_id=identifier)
            assert_done(again, TEXT, "relayed", replayed=True)
        assert structure(again)["results"][0]["to"] == ANNA
        assert len(simulator.sent) == 1

    @pytest.mark.parametrize("second", ["Tom Berg", "(310) 555-1201"])
    async def test_nor_of_a_group_that_is_one_person_by_now(self, tmp_path: Path, second: str) -> None:
        simulator, group = Simulator(), to("Anna Berg", second, group=True)
        store = shelve(tmp_path, BEFORE, person("Tom Berg", LEE))
        async with connected(simulator, "auto", store=store, confirm="token") as client:
            identifier = await offered(client, group)
            await do(client, group, confirmation_id=identifier)
            for cards in (
                (person("Anna Berg", LEE), person("Tom Berg", LEE)),
                (),
                (person("Anna Berg", SENDERS[0]),),
            ):
                rewrite(tmp_path, *cards)
                again = await do(client, group, confirmation_id=identifier)
                assert_done(again, group, "relayed", replayed=True)
        assert len(simulator.sent) == 1

    async def test_an_approval_of_a_name_is_none_of_the_number(self, tmp_path: Path) -> None:
        simulator, store = Simulator(), shelve(tmp_path, BEFORE)
        async with connected(simulator, "auto", store=store, confirm="token") as client:
            identifier = await offered(client, TEXT)
            refused = await do(client, to(LEE), confirmation_id=identifier)
            assert_refused(refused, "refused", "confirmation_mismatch")
        assert writes(simulator) == []


class TestElsewhere:
    """On a card, on the page, in a terminal."""

    @each_era
    @each_change
    async def test_nothing_is_done_after_a_yes_in_a_card(self, tmp_path: Path, change: str, era: str) -> None:
        shelve(tmp_path, BEFORE)
        async with session(tmp_path, era, "Apps") as here:
            drawn = await here.do(TEXT)
            assert (await here.click(drawn, "yes"))["status"] == "approved"
            rewrite(tmp_path, *CHANGES[change])
            identifier = structure(drawn)["confirmation_id"]
            assert_refused(await here.do(TEXT, confirmation_id=identifier), "refused", "changed_meanwhile")
            assert writes(here.simulator) == []
            rewrite(tmp_path, BEFORE)
            assert_done(await here.do(TEXT, confirmation_id=identifier), TEXT, "person")

    @each_change
    async def test_nor_while_the_call_waits_for_the_page(self, tmp_path: Path, change: str) -> None:
        shelve(tmp_path, BEFORE)
        async with session(tmp_path, display=Display()) as here, anyio.create_task_group() as meanwhile:
            meanwhile.start_soon(_approve_after, here, lambda: rewrite(tmp_path, *CHANGES[change]))
            assert error_of(await here.do(TEXT))["code"] == "changed_meanwhile"
        assert writes(here.simulator) == []

    async def test_nor_after_a_yes_in_a_terminal(self, tmp_path: Path) -> None:
        shelve(tmp_path, BEFORE)
        async with session(tmp_path, confirm="human", page="off", card="off") as here:
            assert error_of(await here.do(TEXT))["code"] == "human_confirmation_unavailable"
            await here.elsewhere("yes")
            rewrite(tmp_path, *CHANGES["another number"])
            # Another number is another question.
            assert error_of(await here.do(TEXT))["code"] == "human_confirmation_unavailable"
            assert writes(here.simulator) == []
            await here.elsewhere("yes")
            assert_done(await here.do(TEXT), TEXT, "person")
        assert texted(here.simulator) == [LEE]


async def _approve_after(here: Session, change: Callable[[], None]) -> None:
    """Says yes on the page once the question is there, after a change."""
    with closing(Store(here.url)) as store:
        version = await store.version()
        while not await store.read(lambda tx: tx.rows("SELECT id FROM approvals", {})):
            await store.changed_since(version, 0.05)
    await anyio.to_thread.run_sync(change)
    await here.elsewhere("yes", "page")


async def test_where_nobody_is_asked_it_is_what_it_means_when_it_is_recorded(tmp_path: Path) -> None:
    simulator, store = Simulator(), shelve(tmp_path, BEFORE)
    async with connected(simulator, "auto", store=store, confirm="off") as client:
        done = await do(client, TEXT)
        assert_done(done, TEXT, "operator")
        rewrite(tmp_path)
        unknown = await do(client, TEXT)
    assert_refused(unknown, "failed", "invalid_arguments")
    assert texted(simulator) == [ANNA]


async def test_the_question_is_about_a_number_and_a_name(tmp_path: Path) -> None:
    simulator, store, asked = Simulator(), shelve(tmp_path, BEFORE, person("Joanna Reyes", LEE)), Person(YES)
    async with connected(simulator, "auto", asked, store=store) as client:
        done = await call(client, "send_message", to=["Anna", "(310) 555-1301"], message="Ready")
    assert asked.asked[0].message == snapshot("""\
SMS from +1 310-906-0901 to 2 people, one private message each:
  +1 310-555-1201  Anna Berg (mobile)
  +1 310-555-1301  Joanna Reyes
Text:
  | Ready
Size: 2 segments billed, 1 for each of 2 people (GSM-7)

Sandbox: nothing is really sent or changed.\
""")
    lines = [line.partition(":")[0] for line in text_of(done).splitlines()[1:3]]
    assert lines == snapshot(['- +1 310-555-1201 "Anna Berg (mobile)"', '- +1 310-555-1301 "Joanna Reyes"'])
    assert [row.get("name") for row in structure(done)["results"]] == snapshot(
        ["Anna Berg (mobile)", "Joanna Reyes"]
    )
    assert not isinstance(done, InputRequiredResult)
