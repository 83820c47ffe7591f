"""The whole page in a browser: a record that is written meanwhile, and a tab that shows it."""

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.server.page.sessions import Shown

from ...helpers.messaging.desk import Desk
from ...helpers.page.desk import WHOLE, Office, office
from ..driving import Browser, Tab


@asynccontextmanager
async def opened(place: Office, browser: Browser, **how: Any) -> AsyncGenerator[Tab]:
    """A tab that came by a link, once it shows the conversations."""
    async with browser.tab(**how) as tab:
        await tab.do("goto", url=place.page.link())
        await tab.do("until", script="document.querySelector('#people .all .empty')?.textContent !== undefined")
        await tab.do("until", script="document.getElementById('status').textContent !== 'Connecting'")
        yield tab


@asynccontextmanager
async def house(shown: Shown = WHOLE) -> AsyncGenerator[tuple[Office, Desk]]:
    """A page of the whole, or as it is given, and what writes its record."""
    desk = Desk(Store(MEMORY), real_time=True)
    desk.clock.time = time.time_ns() // 1_000_000
    async with office(desk.store, shown=shown) as place:
        yield place, desk


async def choose(tab: Tab, who: str) -> None:
    """Opens a conversation."""
    await tab.do("click", selector=f".person:has-text('{who}')")
    await tab.do("until", script="document.querySelector('#talk .scroller').hidden === false")


async def texts(tab: Tab) -> list[str]:
    return await tab.run("[...document.querySelectorAll('#talk .bubble')].map(one => one.textContent)")
