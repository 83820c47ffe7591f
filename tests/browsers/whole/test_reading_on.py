"""Reading on in a real browser, where something of it fails or goes on meanwhile."""

from typing import Any

from bulkvs_mcp.server.page.history.reading import FOUND
from bulkvs_mcp.server.page.sessions import Shown

from ...helpers.page.desk import BOB, SANDBOX
from ..driving import Browser, in_chromium
from .living import choose, house, opened, texts

pytestmark = in_chromium

NARROW: dict[str, Any] = {"width": 320, "height": 640}
SEVERAL = Shown(whole=True, ours=("13109060901", "13109060904"))
FAILS_ONCE = (
    "{const was = window.fetch; window.fetch = (path, ...more) => {"
    " if (path !== '/find') return was(path, ...more); window.fetch = was; throw new TypeError(); }; 0}"
)
LAST = "[...document.querySelectorAll('#talk .bubble')].at(-1)?.textContent"
LATEST = "document.querySelector('#talk .older').textContent"


async def test_a_text_that_cannot_be_drawn_hides_no_other(browser: Browser) -> None:
    async with house() as (place, desk):
        for words in ("First", "Second", "STOP"):
            desk.clock.time += 60_000
            await place.text(words)
        at = desk.rows("inbound")[1]["received"]
        async with opened(place, browser) as tab:
            await tab.run(
                "{const was = Date.prototype.toISOString; Date.prototype.toISOString = function () {"
                f"if (this.getTime() === {at}) throw new Error('odd'); return was.call(this);"
                "}; 0}"
            )
            await choose(tab, "+1 310-555-1212")
            assert await texts(tab) == ["First", "STOP"]
            await tab.sees("One text stands here that this page cannot show.")


async def test_who_reads_older_texts_hears_that_something_came(browser: Browser) -> None:
    async with house() as (place, desk):
        for number in range(60):
            desk.clock.time += 1000
            await place.text("needle" if not number else f"Text {number}")
        async with opened(place, browser) as tab:
            await tab.do("fill", role="searchbox", name="Search", value="needle")
            await choose(tab, "needle")
            await tab.sees("You see older texts.")
            desk.clock.time += 1000
            await place.text("Somebody else's", BOB)
            await tab.do("until", script="document.querySelectorAll('#people .all li').length === 2")
            assert await tab.run(LATEST) == "You see older texts. Show the latest"
            desk.clock.time += 1000
            await place.text("New")
            await tab.sees("You see older texts; something new has come.")
            await tab.click("Show the latest")
            await tab.do("until", script=f"{LAST} === 'New'")


async def test_more_that_failed_is_asked_for_again(browser: Browser) -> None:
    async with house() as (place, desk):
        for number in range(FOUND + 2):
            desk.clock.time += 1000
            await place.text(f"needle {number}")
        async with opened(place, browser) as tab:
            await tab.do("fill", role="searchbox", name="Search", value="needle")
            await tab.do("until", script="document.querySelectorAll('.results .person').length === 20")
            await tab.run(
                "{const was = window.fetch; window.fetch = () => {window.fetch = was; throw new TypeError();}; 0}"
            )
            await tab.click("More")
            await tab.click("Try again")
            await tab.do("until", script="document.querySelectorAll('.results .person').length === 22")
            assert await tab.run("document.querySelectorAll('.results .trouble, .results .more').length") == 0


async def test_back_from_a_text_that_was_found_leads_to_it(browser: Browser) -> None:
    async with house() as (place, _):
        await place.text("The needle")
        async with opened(place, browser, **NARROW) as tab:
            await tab.do("fill", role="searchbox", name="Search", value="needle")
            await choose(tab, "needle")
            await tab.click("Back")
            assert "The needle" in await tab.focused()


async def test_the_telephone_rings_where_nothing_else_is_read(browser: Browser) -> None:
    async with house(SANDBOX) as (place, desk), opened(place, browser, width=1280) as tab:
        desk.sent("m1", "Your car is ready.", ref_id="4551F89F")
        await tab.sees("Delivered")
        assert (await tab.read(".screen")).startswith("Your car is ready.")
        desk.clock.time += 1000
        await place.text("Somebody else's", BOB)
        await tab.do("until", script="document.querySelectorAll('#people .all li').length === 2")
        assert await texts(tab) == ["Your car is ready."]


async def test_with_several_numbers_each_text_says_which(browser: Browser) -> None:
    for shown, said in ((SEVERAL, True), (SEVERAL._replace(ours=SEVERAL.ours[:1]), False)):
        async with house(shown) as (place, _):
            await place.text("Hello")
            async with opened(place, browser) as tab:
                await choose(tab, "+1 310-555-1212")
                small = await tab.read("#talk .text .small")
                assert ("to +1 310-906-0901" in small, "310-906" in small) == (said, said)
