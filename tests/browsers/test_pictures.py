"""The pictures that the documents show, taken anew: `.ci/pictures` keeps them, a test does not.

The account, the people and the texts in them are nobody's.
"""

import os
from itertools import count
from pathlib import Path
from typing import Any

import anyio
import pytest

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

from ..helpers.messaging.desk import Desk
from ..helpers.page.desk import DELETE, SANDBOX, SEND, WHOLE, Office, office, wanted
from ..helpers.page.life import lived
from .driving import Browser, Tab, in_chromium
from .hosting import CARD, host, waiting

pytestmark = in_chromium

NOON = 1_795_015_320_000
ACCOUNT = "Account ops@shop.example"
WARNING = "Warning: the same text went, or may have gone, to +1 310-555-1212 within the last ten minutes."
READY = "\n".join(
    [
        "SMS from +1 310-906-0901 to 1 person:",
        "  +1 310-555-1212",
        WARNING,
        'Not answered yet: +1 310-555-1212 wrote on 2026-11-18: "Is it the blue one?"',
        "Text:",
        "  | Your order 4411 is ready.",
        "  | ",
        "  | Pick it up until 6 pm today, or reply here if you need more time.",
        "Size: 1 segment billed (GSM-7)",
    ]
)
FORM = {"kind": "choice", "title": SEND.title, "yes": SEND.yes, "no": SEND.no}
WAITS = {"content": [{"type": "text", "text": ""}], "structuredContent": {"status": "waiting"}}
HOW: dict[str, dict[str, Any]] = {
    "light": {"width": 600, "height": 420},
    "dark": {"width": 600, "height": 420, "dark": True},
    "narrow": {"width": 320, "height": 420},
}
EVENING = 1_795_048_200_000
LIVED = 70_000_000
"""Milliseconds of `lived`, and some."""
DOOR = "\n".join(
    [
        "SMS from +1 310-906-0901 to 1 person:",
        '  +1 310-555-1212 "Anna Berg"',
        "Text:",
        "  | The side entrance, please. Somebody opens in a minute.",
        "Size: 1 segment billed (GSM-7)",
    ]
)
WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 320, "height": 640}
WHOLE_HOW: dict[str, dict[str, Any]] = {
    "conversations-light": WIDE,
    "conversations-dark": WIDE | {"dark": True},
    "conversations-narrow": PHONE,
    "conversations-narrow-dark": PHONE | {"dark": True},
    "sandbox": {"width": 1280, "height": 1000, "sandbox": True},
}
SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    kept = os.environ.get("PICTURES")
    return Path(kept).resolve() if kept else tmp_path_factory.mktemp("pictures")


async def _taken(tab: Tab, file: Path, selector: str) -> None:
    await tab.do("picture", path=str(file), selector=selector)
    assert await anyio.Path(file).read_bytes() > SIGNATURE


@pytest.mark.parametrize("name", HOW)
async def test_the_card(browser: Browser, bundle: str, folder: Path, name: str) -> None:
    how = HOW[name]
    async with host(browser, bundle, scale=1, **how) as place:
        answers = {"decide_in_card": [WAITS]}
        theme = "dark" if how.get("dark") else "light"
        card = await place.draw(html=CARD, result=waiting(READY, FORM), answers=answers, theme=theme)
        await card.do("until", script="document.getElementById('yes').disabled === false")
        height = await card.run("document.documentElement.getBoundingClientRect().height")
        await place.tab.do("until", script=f"document.querySelector('iframe').clientHeight >= {height}")
        await _taken(place.tab, folder / f"card-{name}.png", "iframe")


@pytest.mark.parametrize("name", HOW)
async def test_the_page(browser: Browser, folder: Path, name: str) -> None:
    moments = count(NOON)
    async with office(now=lambda: next(moments)) as place, browser.tab(scale=1, **HOW[name]) as tab:
        await _fill(place)
        await tab.do("goto", url=place.page.link())
        await tab.do("until", script="[...document.querySelectorAll('button.yes')][0]?.disabled === false")
        await _taken(tab, folder / f"page-{name}.png", "body")


@pytest.mark.parametrize("name", WHOLE_HOW)
async def test_the_conversations(browser: Browser, folder: Path, name: str) -> None:
    desk = Desk(Store(MEMORY))
    desk.clock.time = EVENING - LIVED
    await lived(desk)
    how = WHOLE_HOW[name]
    shown = SANDBOX if how.get("sandbox") else WHOLE
    given = {key: value for key, value in how.items() if key != "sandbox"}
    zone = {"now": EVENING, "timezoneId": "America/Los_Angeles"}
    async with office(desk.store, desk.clock, shown=shown) as place, browser.tab(scale=1, **given, **zone) as tab:
        await place.decisions.wanted(wanted("door", SEND, ACCOUNT, DOOR))
        await tab.do("goto", url=place.page.link())
        await tab.do("click", selector=".person:has-text('Anna')")
        await tab.do("until", script="document.querySelectorAll('#talk .text').length > 4")
        if how["width"] > 1000:
            await tab.do("until", script="document.querySelector('button.yes')?.disabled === false")
        await tab.run("document.activeElement.blur()")
        await tab.do("hover", selector="header h1")
        await _taken(tab, folder / f"{name}.png", "body")


async def _fill(place: Office) -> None:
    gone = await place.ask("Table for two at 7 pm: confirmed.", whose=ACCOUNT)
    await place.decisions.decide(gone.id, "no", "terminal")
    done = await place.ask("We open at 9 tomorrow.", whose=ACCOUNT)
    await place.decisions.show(done.id, None, "page", tab="a tab")
    await place.decisions.decide(done.id, "yes", "page", tab="a tab")
    await place.decisions.wanted(wanted("ready", SEND, ACCOUNT, READY))
    await place.ask("", DELETE, whose=ACCOUNT)
