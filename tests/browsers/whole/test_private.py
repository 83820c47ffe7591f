"""The conversations are for whoever the link reached: nobody else reads them, and nothing of them stays."""

import json

import pytest

from ...helpers.page.desk import ALICE, SANDBOX, WORDS, Office, office
from ...helpers.page.life import ANNA, known
from ...server.page.test_grants import ASKED
from ..driving import Browser, Failed, in_chromium
from ..test_page import elsewhere
from .living import choose, house, opened, texts

pytestmark = in_chromium

EVIL = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"


def framed(place: Office) -> str:
    """A page with this one in it."""
    return f"<iframe src='{place.page.link()}'></iframe>"


class TestAttacks:
    """Each with a person's tab open beside it, in which everything is granted."""

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
    async def test_another_page_gets_and_sends_nothing(self, browser: Browser, host: str) -> None:
        """On any route, be it with a session that it should never have."""
        script = """async ({page, session, asked}) => {
          const json = {"content-type": "application/json"}, method = "POST";
          const known = {...json, authorization: "Bearer " + session};
          const seen = [];
          for (const [path, one] of Object.entries(asked)) {
            const body = JSON.stringify(one), url = page + path.slice(1);
            for (const how of [{headers: json}, {headers: known}, {}, {mode: "no-cors", credentials: "include"}]) {
              seen.push(await fetch(url, {method, body, ...how}).then(answer => answer.type, () => "blocked"));
            }
            seen.push(await fetch(url).then(answer => answer.type, () => "blocked"));
          }
          return [...new Set(seen)];
        }"""
        async with house(SANDBOX) as (place, desk), elsewhere("") as url:
            await place.text(WORDS)
            async with opened(place, browser) as tab:
                other = await browser.sibling(tab)
                await other.do("goto", url=url.replace("127.0.0.1", host))
                given = json.dumps({"page": place.page.url, "session": await place.session(), "asked": ASKED})
                assert await other.run(f"({script})({given})") == ["blocked"]
            assert [row["text"] for row in desk.rows("inbound")] == [WORDS]

    @pytest.mark.parametrize("path", ["text", "texts", "find", "people", "watch", "arrive"])
    async def test_a_form_of_another_page_sends_nothing(self, browser: Browser, path: str) -> None:
        async with house(SANDBOX) as (place, desk):
            await place.text(WORDS)
            field = json.dumps(ASKED[f"/{path}"] | {"x": ""}).removesuffix('"}')
            form = (
                f"<form method=post enctype=text/plain action={place.page.url}{path}>"
                f"<input name='{field}' value='\"}}'><button>Win</button></form>"
            )
            async with elsewhere(form) as url, browser.tab() as tab:
                await tab.do("goto", url=url)
                await tab.click("Win")
                await tab.sees("not from here")
            assert [row["text"] for row in desk.rows("inbound")] == [WORDS]

    async def test_it_cannot_be_framed(self, browser: Browser) -> None:
        async with house() as (place, _), browser.tab() as tab, elsewhere(framed(place)) as url:
            await tab.do("goto", url=url)
            assert (await tab.frame.run("location.href")).startswith("chrome-error://")

    async def test_a_name_that_is_pointed_here_is_not_here(self, browser: Browser) -> None:
        async with house() as (place, _), browser.tab() as tab:
            link = place.page.link().replace("127.0.0.1", "rebound.example")
            assert await tab.do("goto", url=link) == 421

    async def test_a_link_is_good_once_and_another_tab_has_nothing(self, browser: Browser) -> None:
        async with house() as (place, _), browser.tab() as tab, browser.tab() as second:
            await place.text("Very private")
            link = place.page.link()
            await tab.do("goto", url=link)
            await tab.sees("Very private")
            await second.do("goto", url=link)
            await second.sees("This link was used already")
            sibling = await browser.sibling(tab)
            await sibling.do("goto", url=place.page.url)
            await sibling.sees("This tab has no session.")
            said = await sibling.read("body") + await second.read("body")
            assert "private" not in said
            assert await tab.run("document.cookie") == ""

    async def test_the_page_makes_nothing_of_markup_even_if_it_tried(self, browser: Browser) -> None:
        async with house() as (place, _), opened(place, browser) as tab:
            with pytest.raises(Failed, match="TrustedHTML"):
                await tab.run("document.querySelector('#talk').innerHTML = '<p>x</p>'")


class TestPrivacy:
    async def test_what_somebody_wrote_is_text_wherever_it_is_shown(self, browser: Browser) -> None:
        async with house() as (place, desk):
            known(desk, {ALICE: f"Anna {EVIL}"})
            await place.text(EVIL, MediaURLs=["javascript:alert(1)", "https://pictures.example/a.jpg"])
            await place.text("Hi", f"{EVIL[:30]}")
            async with opened(place, browser) as tab:
                await choose(tab, "Anna")
                assert await texts(tab) == [EVIL]
                await tab.do("fill", role="searchbox", name="Search", value="onerror")
                await tab.do("until", script="document.querySelectorAll('.results .person').length > 0")
                assert await tab.do("count", selector="main img, main script") == 0
                assert await tab.do("title") == "Conversations"

    async def test_a_picture_opens_on_a_click_only_and_tells_nobody_where_from(self, browser: Browser) -> None:
        async with house() as (place, _):
            await place.text("Look", MediaURLs=["https://pictures.example/a.jpg"])
            async with opened(place, browser) as tab:
                await choose(tab, "+1 310-555-1212")
                link = "document.querySelector('.media a')"
                assert await tab.run(f"[{link}.href, {link}.rel, {link}.target]") == [
                    "https://pictures.example/a.jpg",
                    "noopener noreferrer",
                    "_blank",
                ]
                asked = "performance.getEntriesByType('resource').map(one => new URL(one.name).origin)"
                assert set(await tab.run(asked)) == {place.origin}

    async def test_nothing_stays_in_address_title_or_storage(self, browser: Browser) -> None:
        async with house() as (place, desk):
            known(desk)
            await place.text("Very private", ANNA)
            async with opened(place, browser) as tab:
                await choose(tab, "Anna Berg")
                await tab.sees("Very private")
                kept = "location.href, document.title, history.state, {...sessionStorage}, {...localStorage}"
                said = await tab.run(f"JSON.stringify([{kept}])")
                assert not any(words in said for words in ("private", "Anna", ANNA))
                await tab.do("reload")
                await tab.sees("Very private")

    async def test_a_tab_that_was_opened_to_decide_sees_nothing_of_it(self, browser: Browser) -> None:
        async with office() as place:
            await place.text("Very private")
            await place.ask()
            async with browser.tab() as tab:
                await tab.do("goto", url=place.page.link())
                await tab.sees(WORDS)
                await tab.sees("It was opened to decide only. To see the conversations, run:")
                assert "Very private" not in await tab.read("body")
                loaded = "performance.getEntriesByType('resource').map(one => new URL(one.name).pathname)"
                assert not {"/house.js", "/people.js", "/talk.js"} & set(await tab.run(loaded))
