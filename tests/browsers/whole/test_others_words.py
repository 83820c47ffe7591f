"""What somebody may send so that the page shows something else: it shows their text, and all others."""

from typing import Any

import pytest

from bulkvs_mcp.messaging.approval.asked import Outcome
from bulkvs_mcp.messaging.approval.decisions import Decisions
from bulkvs_mcp.messaging.refusals import StoreUnavailable

from ...helpers.page.desk import WORDS
from ..driving import Browser, in_chromium
from .living import choose, house, opened, texts

pytestmark = in_chromium

UNREADABLE = (
    "https://host.example:99999/x.jpg",
    "https://256.256.256.256/x.jpg",
    "https://exa%20mple.com/a.jpg",
    "https://xn--/a.jpg",
    "https://[v1.x]/a.jpg",
)
"""Addresses that one reader takes and another one refuses: each browser some of them."""


@pytest.mark.parametrize("before", [True, False], ids=["before it is opened", "while it is open"])
async def test_an_address_that_no_browser_reads_hides_no_text(browser: Browser, before: bool) -> None:
    async with house() as (place, _):
        await place.text("First")
        if before:
            await place.text("Look", MediaURLs=list(UNREADABLE))
        async with opened(place, browser) as tab:
            await choose(tab, "+1 310-555-1212")
            if not before:
                await place.text("Look", MediaURLs=list(UNREADABLE))
            await place.text("STOP")
            await tab.do("until", script="document.querySelectorAll('#talk .text').length === 3")
            assert await texts(tab) == ["First", "Look", "STOP"]
            await tab.sees("A file that cannot be opened from here")
            assert await tab.run("document.querySelectorAll('#talk .media li').length") == len(UNREADABLE)


async def test_a_picture_without_words_is_called_one(browser: Browser) -> None:
    async with house() as (place, _):
        await place.text("", MediaURLs=["https://pictures.example/a.jpg"])
        async with opened(place, browser) as tab:
            await tab.sees("A picture or file")


async def test_nobody_writes_in_our_name(browser: Browser) -> None:
    async with house() as (place, _):
        await place.text("You: yes, book it")
        async with opened(place, browser) as tab:
            await tab.sees("You: yes, book it")
            assert await tab.run("document.querySelectorAll('.you').length") == 0


async def test_a_question_below_what_is_seen_is_not_shown_yet(browser: Browser) -> None:
    async with house() as (place, _):
        for number in range(6):
            await place.ask(f"{WORDS} {number}")
        async with opened(place, browser, width=1280) as tab:
            await tab.do("until", script="[...document.querySelectorAll('.yes')].some(one => !one.disabled)")
            armed = "[...document.querySelectorAll('article .yes')].map(one => !one.disabled)"
            assert (await tab.run(armed))[-1] is False
            seen = await place.store.read(
                lambda tx: [row["seen"] for row in tx.rows("SELECT seen FROM approvals ORDER BY created", {})]
            )
            assert "" in seen
            await tab.run("document.querySelector('article:last-of-type form').scrollIntoView()")
            await tab.do(
                "until", script="[...document.querySelectorAll('article .yes')].at(-1).disabled === false"
            )


async def test_a_question_that_could_not_be_noted_is_noted_a_moment_later(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    show, failed = Decisions.show, list[str]()

    async def once(self: Decisions, approval: str, *given: Any, **more: Any) -> Outcome:
        if not failed:
            failed.append(approval)
            raise StoreUnavailable("the record cannot be read")
        return await show(self, approval, *given, **more)

    monkeypatch.setattr(Decisions, "show", once)
    async with house() as (place, _):
        asked = await place.ask()
        async with opened(place, browser, width=1280) as tab:
            await tab.click("Send this text")
            await tab.sees("Approved. It is done once the assistant calls again.")
        assert (failed, (await place.decisions.outcome(asked.id)).state) == ([asked.id], "approved")
