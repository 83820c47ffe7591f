"""The approval page in a real browser: a person decides there, and nobody else does."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from ..helpers.pace import Pace
from ..helpers.page.desk import DELETE, WORDS, Office, office
from ..helpers.server.receivers import guarded
from .driving import Browser, Failed, Tab, in_chromium

pytestmark = in_chromium

SEND, DO_NOT = "Send this text", "Do not send"
EVIL = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"


@asynccontextmanager
async def opened(place: Office, browser: Browser, **how: Any) -> AsyncGenerator[Tab]:
    """A tab that came by a link."""
    async with browser.tab(**how) as tab:
        await tab.do("goto", url=place.page.link())
        await tab.do("until", script="document.getElementById('status').textContent !== 'Connecting'")
        yield tab


@asynccontextmanager
async def elsewhere(markup: str) -> AsyncGenerator[str]:
    """A web page of somebody else's, on another port of this machine."""

    async def page(_: Request) -> Response:
        return HTMLResponse(f"<!doctype html><title>Elsewhere</title>{markup}")

    async with guarded(Starlette(routes=[Route("/", page)])) as client:
        yield str(client.base_url)


async def _open(place: Office) -> int:
    return len(await place.decisions.open_ones())


class TestDeciding:
    async def test_a_yes(self, browser: Browser) -> None:
        async with office() as place, opened(place, browser) as tab:
            asked = await place.ask()
            await tab.sees(WORDS)
            assert await tab.do("title") == "(1) Waiting for you"
            await tab.click(SEND)
            await tab.sees("Approved. It is done once the assistant calls again.")
            outcome = await place.decisions.outcome(asked.id)
            assert (outcome.state, outcome.via) == ("approved", "page")
            await tab.do("until", script="document.title === 'Approvals'")

    async def test_a_no(self, browser: Browser) -> None:
        async with office() as place:
            asked = await place.ask()
            async with opened(place, browser) as tab:
                await tab.click(DO_NOT)
                await tab.sees("Declined. Nothing was done.")
                assert (await place.decisions.outcome(asked.id)).state == "declined"

    async def test_a_name_is_typed(self, browser: Browser) -> None:
        async with office() as place:
            asked = await place.ask("", DELETE)
            async with opened(place, browser) as tab:
                await tab.do("fill", role="textbox", name="Type orders to confirm", value="order")
                await tab.click("Delete it")
                await tab.sees("Nothing was decided: the name that was typed is not that of the webhook.")
                await tab.do("fill", role="textbox", name="Type orders to confirm", value="orders")
                await tab.click("Delete it")
                await tab.sees("Approved. It is done once the assistant calls again.")
                assert (await place.decisions.outcome(asked.id)).state == "approved"

    async def test_everything_by_keyboard(self, browser: Browser) -> None:
        async with office() as place:
            declined, approved = await place.ask("One"), await place.ask("Two")
            async with opened(place, browser) as tab:
                assert await tab.focused() == DO_NOT
                await tab.press("Enter")
                await tab.sees("Declined. Nothing was done.")
                # It is armed once it is seen: whoever comes to it by keyboard has it brought into view.
                while await tab.focused() != DO_NOT:
                    await tab.press("Tab")
                await tab.do("until", script="document.querySelectorAll('button.yes')[1].disabled === false")
                while await tab.focused() != SEND:
                    await tab.press("Tab")
                await tab.press("Space")
                await tab.sees("Approved. It is done once the assistant calls again.")
            assert (await place.decisions.outcome(declined.id)).state == "declined"
            assert (await place.decisions.outcome(approved.id)).state == "approved"

    async def test_a_yes_is_armed_only_after_a_while(self, browser: Browser) -> None:
        """The time stands still in the tab: what it would do later it never does."""
        still = "window.setTimeout = () => 0"
        async with office() as place:
            await place.ask()
            async with opened(place, browser, script=still) as tab:
                await tab.sees(WORDS)
                assert await tab.run("document.querySelector('button.yes').disabled")

    async def test_what_is_decided_elsewhere_is_told_in_its_place(self, browser: Browser) -> None:
        async with office() as place, office(place.store) as other:
            asked = await place.ask()
            async with opened(place, browser) as tab, opened(other, browser) as second:
                before = await tab.run("document.querySelector('article').getBoundingClientRect().height")
                await second.click(DO_NOT)
                await tab.sees("Declined. Nothing was done.")
                after = await tab.run("document.querySelector('article').getBoundingClientRect().height")
                assert after == before
                assert (await place.decisions.outcome(asked.id)).via == "page"

    async def test_a_new_one_takes_neither_focus_nor_place(self, browser: Browser) -> None:
        async with office() as place:
            await place.ask("One")
            async with opened(place, browser) as tab:
                before = await tab.run("document.querySelector('button.yes').getBoundingClientRect().top")
                await tab.run("document.querySelector('button.yes').parentElement.firstChild.focus()")
                await place.ask("Two")
                await tab.do("until", script="document.querySelectorAll('article').length === 2")
                after = await tab.run("document.querySelector('button.yes').getBoundingClientRect().top")
                same = "document.activeElement === document.querySelector('article button')"
                assert (after, await tab.run(same)) == (before, True)


class TestSessions:
    async def test_the_link_leaves_the_address_and_a_reload_keeps_the_session(self, browser: Browser) -> None:
        async with office() as place, opened(place, browser) as tab:
            assert await tab.do("url") == place.page.url
            await tab.do("reload")
            await tab.sees("Nothing waits for you")
            await place.ask()
            await tab.sees(WORDS)

    async def test_a_link_is_good_once(self, browser: Browser) -> None:
        async with office(seconds=Pace(0.0)) as place, browser.tab() as tab, browser.tab() as second:
            link = place.page.link()
            for each, words in ((tab, "Nothing waits for you"), (second, "This link was used already")):
                await each.do("goto", url=link)
                await each.sees(words)

    async def test_another_tab_has_none(self, browser: Browser) -> None:
        async with office() as place, opened(place, browser) as tab:
            await place.ask()
            sibling = await browser.sibling(tab)
            await sibling.do("goto", url=place.page.url)
            await sibling.sees("This tab has no session.")
            assert WORDS not in await sibling.read("body")
            assert await sibling.run("document.cookie") == ""

    async def test_when_the_program_ends_it_says_so(self, browser: Browser) -> None:
        async with office() as place, opened(place, browser) as tab:
            await place.ask()
            await tab.sees(WORDS)
            await place.page.aclose()
            await tab.sees("The program that showed this page has ended. What was not approved was not done.")
            assert await tab.run("document.querySelector('article').inert")


class TestAttacks:
    """Each of them has a question to approve, and a person's tab open beside it."""

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
    async def test_another_page_gets_and_sends_nothing(self, browser: Browser, host: str) -> None:
        script = """async ({page, id, session}) => {
          const body = JSON.stringify({id, answer: "no"});
          const json = {"content-type": "application/json"};
          const known = {...json, authorization: "Bearer " + session};
          const tries = [
            () => fetch(page),
            () => fetch(page + "look", {method: "POST", headers: json, body: '{"version":""}'}),
            () => fetch(page + "answer", {method: "POST", headers: json, body}),
            () => fetch(page + "answer", {method: "POST", body}),
            () => fetch(page + "answer", {method: "POST", headers: known, body}),
            () => fetch(page + "answer", {method: "POST", mode: "no-cors", body, credentials: "include"}),
          ];
          const seen = [];
          for (const one of tries) seen.push(await one().then(answer => answer.status, () => "blocked"));
          return seen;
        }"""
        async with office() as place, elsewhere("") as url, opened(place, browser) as tab:
            asked, session = await place.ask(), await place.session()
            other = await browser.sibling(tab)
            await other.do("goto", url=url.replace("127.0.0.1", host))
            given = json.dumps({"page": place.page.url, "id": asked.id, "session": session})
            assert await other.run(f"({script})({given})") == ["blocked"] * 6
            assert await _open(place) == 1

    async def test_a_form_of_another_page_sends_nothing(self, browser: Browser) -> None:
        async with office() as place:
            asked = await place.ask()
            field = json.dumps({"id": asked.id, "answer": "no", "x": ""}).replace('"}', "").replace("'", "")
            form = (
                f"<form method=post enctype=text/plain action={place.page.url}answer>"
                f"<input name='{field}' value='\"}}'><button>Win</button></form>"
            )
            async with elsewhere(form) as url, browser.tab() as tab:
                await tab.do("goto", url=url)
                await tab.click("Win")
                await tab.sees("not from here")
            assert await _open(place) == 1

    async def test_it_cannot_be_framed(self, browser: Browser) -> None:
        async with office() as place:
            link = place.page.link()
            async with elsewhere(f"<iframe src='{link}'></iframe>") as url, browser.tab() as tab:
                await tab.do("goto", url=url)
                assert (await tab.frame.run("location.href")).startswith("chrome-error://")
            async with browser.tab() as tab:
                await tab.do("goto", url=link)
                await tab.sees("Nothing waits for you")

    async def test_a_name_that_is_pointed_here_is_not_here(self, browser: Browser) -> None:
        async with office() as place, browser.tab() as tab:
            link = place.page.link().replace("127.0.0.1", "rebound.example")
            assert await tab.do("goto", url=link) == 421
            assert await tab.read("body") == "not this host"

    async def test_what_somebody_wrote_is_text(self, browser: Browser) -> None:
        async with office() as place:
            await place.ask(EVIL, whose=EVIL)
            async with opened(place, browser) as tab:
                assert await tab.read("blockquote") == EVIL
                assert await tab.do("count", selector="main img, main script") == 0
                assert await tab.do("title") == "(1) Waiting for you"

    async def test_the_page_makes_nothing_of_markup_even_if_it_tried(self, browser: Browser) -> None:
        async with office() as place, opened(place, browser) as tab:
            with pytest.raises(Failed, match="TrustedHTML"):
                await tab.run("document.body.innerHTML = '<p>x</p>'")


class TestLook:
    @pytest.mark.parametrize("how", [{}, {"dark": True}, {"width": 320}], ids=["light", "dark", "narrow"])
    async def test_axe_finds_nothing_and_nothing_is_cut_off(self, browser: Browser, how: dict[str, Any]) -> None:
        async with office() as place:
            decided = await place.ask("Gone")
            await place.decisions.decide(decided.id, "no", "page")
            await place.ask("https://shop.example/" + "x" * 300)
            await place.ask("", DELETE, whose="Account ops@shop.example")
            async with opened(place, browser, **how) as tab:
                await tab.do("until", script="document.querySelectorAll('article').length === 2")
                assert await tab.faults() == []
                width = await tab.run("document.documentElement.scrollWidth")
                assert width <= how.get("width", 800)

    async def test_nothing_waits(self, browser: Browser) -> None:
        async with office() as place, opened(place, browser) as tab:
            assert await tab.faults() == []

    async def test_it_is_read_in_this_order(self, browser: Browser) -> None:
        async with office() as place:
            await place.ask()
            async with opened(place, browser) as tab:
                await tab.sees(WORDS)
                outline: str = await tab.do("outline")
        facts = ["From", "906 0901", "To", "555 1212", "Warning:", "Not answered yet:"]
        order = ["Send this text?", *facts, WORDS, DO_NOT, SEND]
        places = [outline.index(words) for words in order[:-1]] + [outline.rindex(order[-1])]
        assert places == sorted(places)
