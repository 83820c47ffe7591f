"""What a tab shows while time goes on: other days, news in heaps, a record that is away for a moment, the end."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import anyio
import pytest

from bulkvs_mcp.messaging.approval.asked import Decided, Open, Outcome
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.refusals import StoreUnavailable
from bulkvs_mcp.server.page.history.reading import PEOPLE, Reader
from bulkvs_mcp.server.page.phone import Phone
from bulkvs_mcp.server.page.sessions import APPROVALS_ONLY, Shown

from ...helpers.messaging.desk import Desk
from ...helpers.page.desk import ALICE, BOB, SANDBOX, WHOLE, WORDS, Office, office
from ...helpers.page.life import many
from ...helpers.server.processes import PROMPTLY
from ..driving import Browser, Tab, in_chromium
from ..test_page import opened as opened_at_once
from .living import choose, house, opened

pytestmark = in_chromium

either = pytest.mark.parametrize("shown", [APPROVALS_ONLY, WHOLE], ids=["to decide", "the whole"])
DAYS = {
    23: ("2026-03-09T00:30-04:00", "2026-03-07T23:45-05:00", "2026-03-08T12:00-04:00", "2026-03-09T00:10-04:00"),
    25: ("2026-11-01T23:30-05:00", "2026-10-30T12:00-04:00", "2026-10-31T12:00-04:00", "2026-11-01T00:10-04:00"),
}
"""Now, two days ago, yesterday and today in New York, where one of these days has so many hours."""
THEIRS = [f"1310555{place:04}" for place in range(2 * PEOPLE + 5)]
COUNTED = """(() => {
  const {fetch: ask, setTimeout: later} = window;
  window.asked = 0;
  window.later = [];
  window.fetch = (...given) => {
    window.asked += 1;
    return ask(...given);
  };
  window.setTimeout = (then, ...more) => {
    window.later.push(then);
    return later(then, ...more);
  };
})()"""
"""Counts what is asked from now on, and knows what is to be done later."""
LAST_SEEN = """new Promise(seen => {
  const last = document.querySelector("article:last-of-type form");
  last.scrollIntoView();
  // Whoever observes it already is told before.
  new IntersectionObserver(() => seen(true)).observe(last);
})"""


def moment(written: str) -> int:
    """Milliseconds since 1970."""
    return round(datetime.fromisoformat(written).timestamp() * 1000)


@pytest.mark.parametrize("hours", DAYS)
async def test_yesterday_is_the_day_before_however_long_it_was(browser: Browser, hours: int) -> None:
    now, *moments = map(moment, DAYS[hours])
    desk = Desk(Store(MEMORY))
    for desk.clock.time in moments:
        await desk.text(f"{desk.clock.time}", RefId=f"{desk.clock.time}")
        if desk.clock.time == moments[1]:
            await desk.text("Of yesterday", From=BOB)
    where: dict[str, Any] = {"timezoneId": "America/New_York", "now": now}
    async with office(desk.store, shown=WHOLE) as place, opened(place, browser, **where) as tab:
        times = "[...document.querySelectorAll('.person time')].map(one => one.textContent)"
        today, yesterday = await tab.run(times)
        assert ("10" in today and ":" in today, ":" in yesterday) == (True, False)
        await choose(tab, "+1 310-555-1212")
        days = "[...document.querySelectorAll('#talk .day, #talk .bubble')].map(one => one.textContent)"
        before, *drawn = await tab.run(days)
        assert drawn == [f"{moments[0]}", "Yesterday", f"{moments[1]}", "Today", f"{moments[2]}"]
        assert "Yesterday" not in before


_WRITTEN = """INSERT INTO inbound(seq, message_id, sameness, ref_id, number, recipients, text, media, parts,
    opt_out, received, body) SELECT key + 1 + (SELECT coalesce(max(seq), 0) FROM inbound), value->>'id',
    value->>'id', '', value->>'number', '["13109060901"]', value->>'text', '[]', '[]', 0, value->>'at', ''
    FROM json_each(:rows)"""


def write(desk: Desk, numbers: Sequence[str], words: str) -> None:
    """All of them text us, one after another and in one transaction."""
    rows = list[dict[str, Any]]()
    for number in numbers:
        desk.clock.time += 1000
        rows.append({"id": f"{words} {number}", "number": number, "text": words, "at": desk.clock.time})
    desk.store.write_now(lambda tx: tx.change(_WRITTEN, {"rows": json.dumps(rows)}))


async def listed(tab: Tab) -> list[list[str]]:
    """Who is in the list, and with which words."""
    lines = "[...document.querySelectorAll('#people .all li')]"
    return await tab.run(f"{lines}.map(one => [one.dataset.number, one.querySelector('.words').textContent])")


async def on_record(place: Office) -> list[list[str]]:
    """All conversations, the latest first."""
    session, cursor, found = await place.session(), None, list[dict[str, Any]]()
    while cursor != "":
        page = await place.asked("/people", {"cursor": cursor or ""}, session)
        found, cursor = found + page["people"], page["cursor"]
    return [[one["number"], one["words"]] for one in found]


async def test_news_of_almost_a_page_leaves_what_was_loaded_before(browser: Browser) -> None:
    """Of those beyond what was loaded, so many that one of the first page still stands where it stood."""
    async with house() as (place, desk):
        write(desk, THEIRS, "Before")
        async with opened(place, browser) as tab:
            await tab.do("until", script=f"document.querySelectorAll('.person').length === {PEOPLE}")
            write(desk, THEIRS[: PEOPLE - 1], "After")
            await tab.do("until", script="document.querySelector('.words').textContent === 'After'")
            record, found = await on_record(place), await listed(tab)
            assert (found, len(found)) == (record[: len(found)], 2 * PEOPLE - 1)
            await tab.click("Earlier conversations")
            await tab.do("until", script=f"document.querySelectorAll('.person').length === {len(THEIRS)}")
            assert await listed(tab) == record


JUMPS = {
    "of those beyond it": (1, slice(0, 2 * PEOPLE - 25)),
    "and the last of it among them": (1, slice(0, PEOPLE + 6)),
    "of those that are shown": (2, slice(PEOPLE, None)),
    "of all": (2, slice(None)),
}
"""Pages that the tab has loaded, and who of all writes meanwhile, the one that was longest silent first."""


@pytest.mark.parametrize("jump", JUMPS)
async def test_news_of_more_than_a_page_begin_the_list_anew(browser: Browser, jump: str) -> None:
    pages, who = JUMPS[jump]
    async with house() as (place, desk):
        write(desk, THEIRS, "Before")
        async with opened(place, browser) as tab:
            await tab.do("until", script=f"document.querySelectorAll('.person').length === {PEOPLE}")
            if pages == 2:
                await more(tab, 2 * PEOPLE)
            write(desk, THEIRS[who], "After")
            await tab.do("until", script="document.querySelector('.words').textContent === 'After'")
            record = await on_record(place)
            assert await listed(tab) == record[:PEOPLE]
            await more(tab, 2 * PEOPLE)
            await more(tab, len(THEIRS))
            assert await listed(tab) == record


async def more(tab: Tab, count: int) -> None:
    """Loads earlier ones, so that there are so many."""
    await tab.click("Earlier conversations")
    await tab.do("until", script=f"document.querySelectorAll('.person').length === {count}")


async def test_earlier_ones_that_come_after_a_jump_are_not_those_below_it(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    people, asked, released = Reader.people, anyio.Event(), anyio.Event()

    async def slowly(self: Reader, cursor: str) -> dict[str, Any]:
        found = await people(self, cursor)
        if cursor and not asked.is_set():
            asked.set()
            await released.wait()
        return found

    monkeypatch.setattr(Reader, "people", slowly)
    async with house() as (place, desk):
        write(desk, THEIRS, "Before")
        async with opened(place, browser) as tab:
            await tab.do("until", script=f"document.querySelectorAll('.person').length === {PEOPLE}")
            await tab.click("Earlier conversations")
            with anyio.fail_after(PROMPTLY):
                await asked.wait()
            write(desk, THEIRS[: PEOPLE + 5], "After")
            await tab.do("until", script="document.querySelector('.words').textContent === 'After'")
            released.set()
            await tab.do("until", script="document.querySelector('#people .more').disabled === false")
            record, found = await on_record(place), await listed(tab)
            assert found == record[: len(found)]


@either
async def test_a_record_that_cannot_be_read_for_a_moment(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, shown: Shown
) -> None:
    """That is told for as long as it lasts, and does not count as the end of the program."""
    read, away = Decisions.listed, list[StoreUnavailable]()

    async def sometimes(self: Decisions, decided: int) -> tuple[Sequence[Open], Sequence[Decided]]:
        for error in away:
            raise error
        return await read(self, decided)

    monkeypatch.setattr(Decisions, "listed", sometimes)
    refused = "performance.getEntriesByType('resource').filter(one => one.responseStatus === 503).length"
    async with office(shown=shown) as place, opened_at_once(place, browser, width=1280) as tab:
        away.append(StoreUnavailable("it is away"))
        asked = await place.ask()
        await tab.sees("cannot be used (it is away)")
        await tab.do("until", script=f"{refused} > 4")
        assert "it is away" in await tab.read("#status")
        away.clear()
        # The text may have been drawn already, by a listing that was on its way when the record went.
        waits = "document.getElementById('status').textContent === '1 waits for your decision'"
        await tab.do("until", script=waits)
        await tab.sees(WORDS)
        await tab.click("Do not send")
        await tab.sees("Declined. Nothing was done.")
        assert (await place.decisions.outcome(asked.id)).via == "page"


class TestReceipts:
    """Of the other telephone, in the sandbox."""

    async def test_they_come_in_the_order_of_the_texts_once_each(
        self, browser: Browser, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Also where the first takes so long that more is sent meanwhile."""
        arrive, told, first, released = Phone.arrive, list[str](), anyio.Event(), anyio.Event()

        async def slowly(self: Phone, identifier: str, number: str, *, delivered: bool) -> None:
            if not first.is_set():
                first.set()
                await released.wait()
            await arrive(self, identifier, number, delivered=delivered)
            told.append(identifier)

        monkeypatch.setattr(Phone, "arrive", slowly)
        async with house(SANDBOX) as (place, desk):
            send(desk, "m1", "m2")
            async with opened(place, browser, width=1280) as tab:
                await choose(tab, "+1 310-555-1212")
                with anyio.fail_after(PROMPTLY):
                    await first.wait()
                send(desk, "m3")
                await tab.do("until", script="document.querySelectorAll('#talk .text').length === 3")
                released.set()
                await tab.do("until", script="document.querySelectorAll('#talk .state.good').length === 3")
                await place.text("Thanks")
                await tab.sees("Thanks")
        assert told == ["m1", "m2", "m3"]

    async def test_a_text_to_several_arrives_at_each(self, browser: Browser) -> None:
        async with house(SANDBOX) as (place, desk):
            desk.sent("m1", ref_id="4551F89F", to=(ALICE, BOB))
            async with opened(place, browser, width=1280) as tab:
                for shown in ("+1 310-555-1212", "+1 312-555-1213"):
                    await choose(tab, shown)
                    await tab.do("wait", selector="#talk .state.good")
            assert [row["delivery"] for row in desk.rows("recipients")] == ["delivered"] * 2


def send(desk: Desk, *identifiers: str) -> None:
    """Texts of ours, one after another."""
    for identifier in identifiers:
        desk.clock.time += 1000
        desk.sent(identifier, f"Text {identifier}", ref_id=f"4551F8{identifier[1:]:0>2}")


@either
async def test_a_tab_whose_program_ended_asks_nothing_more(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, shown: Shown
) -> None:
    """Neither for a question that was to be noted once more, nor for one that is seen only then."""

    async def never(*_: Any, **__: Any) -> Outcome:
        raise StoreUnavailable("it is away")

    monkeypatch.setattr(Decisions, "show", never)
    async with office(shown=shown) as place, opened_at_once(place, browser, width=1280) as tab:
        await tab.run(COUNTED)
        for number in range(9):
            await place.ask(f"{WORDS} {number}")
        troubles = "[...document.querySelectorAll('article .trouble')].map(one => one.textContent !== '')"
        await tab.do("until", script=f"{troubles}.length === 9 && {troubles}[0]")
        assert not (await tab.run(troubles))[-1]
        await place.page.aclose()
        await tab.sees("The program that showed this page has ended.")
        asked = await tab.run("window.asked")
        await tab.run("window.later.splice(0).forEach(then => then())")
        await tab.run(LAST_SEEN)
        assert await tab.run("window.asked") == asked


async def test_a_conversation_that_grows_taller_then_asks_for_nothing_older(browser: Browser) -> None:
    async with house() as (place, desk):
        many(desk, ALICE, 120)
        async with opened(place, browser) as tab:
            await choose(tab, "+1 310-555-1212")
            await tab.do("until", script="document.querySelector('#talk .top button') !== null")
            await tab.run(COUNTED)
            await place.page.aclose()
            await tab.sees("The program that showed this page has ended.")
            asked = await tab.run("window.asked")
            tall = "document.querySelector('#talk .scroller').style.minHeight = '30000px'; new Promise(then =>"
            await tab.run(f"{tall} requestAnimationFrame(() => requestAnimationFrame(() => then(0))))")
            assert await tab.run("window.asked") == asked
