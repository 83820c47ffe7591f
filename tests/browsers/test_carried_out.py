"""The card from call to outcome: the real server behind a host on the official AppBridge, in a real Chromium."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bulkvs_mcp.messaging.approval.decisions import REPLACED
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ..helpers.pace import Pace
from .driving import Browser, Tab, in_chromium
from .hosting import Host, Json, host

pytestmark = in_chromium

APPS = {"mimeTypes": ["text/html;profile=mcp-app"]}
GIVEN = {"to": "+13105551212", "message": "Your <b>order</b> is ready."}
SEND, DO_NOT = "Send this text", "Do not send"


@asynccontextmanager
async def conversation(
    browser: Browser, bundle: str, simulator: Simulator, apps: Json | None = APPS, **how: Any
) -> AsyncGenerator[Host]:
    """A host that is connected to the server."""
    settings = Settings.load({"sandbox": True, "confirm": "human"})
    server = create_server(settings, simulator, seconds=Pace())
    async with host(browser, bundle, server, **how) as place:
        await place.connect(apps)
        yield place


async def asked(place: Host, tool: str = "send_message", **given: Any) -> tuple[Json, Tab]:
    """A call of the model's, and the card that the host draws for its answer."""
    given = given or GIVEN
    answer = await place.call(tool, **given)
    return answer, await place.draw(result=answer["result"], given=given, tool=tool)


async def test_approved_in_the_card_it_is_sent_once(browser: Browser, bundle: str) -> None:
    simulator = Simulator()
    async with conversation(browser, bundle, simulator) as place:
        answer, card = await asked(place)
        key = answer["result"]["_meta"]["bulkvs-mcp/approval"]["key"]
        assert key not in answer["model"]
        assert await card.read("blockquote") == GIVEN["message"]
        await card.click(SEND)
        await card.do("until", script="document.getElementById('title').textContent === 'Sent'")
        assert len(simulator.sent) == 1
        (told,) = await place.told()
        assert key not in told
        again = await place.call("send_message", **GIVEN, confirmation_id=_id(answer))
        assert again["result"]["structuredContent"]["approved_via"] == "card"
        assert len(simulator.sent) == 1


async def test_declined_in_the_card_nothing_is_sent(browser: Browser, bundle: str) -> None:
    simulator = Simulator()
    async with conversation(browser, bundle, simulator) as place:
        answer, card = await asked(place)
        await card.click(DO_NOT)
        await card.sees("Declined. Nothing was done.")
        again = await place.call("send_message", **GIVEN, confirmation_id=_id(answer))
        assert again["result"]["structuredContent"]["status"] == "declined"
        assert simulator.sent == []


async def test_a_deletion_wants_the_name(browser: Browser, bundle: str) -> None:
    simulator = Simulator()
    async with conversation(browser, bundle, simulator) as place:
        await place.call("put_webhook", name="orders", url="https://shop.example/in")
        _, card = await asked(place, "delete_webhook", name="orders")
        await card.do("fill", role="textbox", name="Type orders to confirm", value="orders")
        await card.click("Delete this webhook")
        await card.do("until", script="document.getElementById('title').textContent === 'Deleted'")


async def test_a_later_card_takes_the_place_of_the_first(browser: Browser, bundle: str) -> None:
    simulator = Simulator()
    async with conversation(browser, bundle, simulator) as place:
        first, card = await asked(place)
        await card.do("until", script="document.getElementById('yes').disabled === false")
        await place.call("send_message", **GIVEN)
        card = await place.draw(result=first["result"], given=GIVEN)
        await card.sees(REPLACED)
        assert not await card.run("document.getElementById('yes').checkVisibility()")


async def test_drawn_again_it_shows_what_became_of_it(browser: Browser, bundle: str) -> None:
    async with conversation(browser, bundle, Simulator()) as place:
        answer, card = await asked(place)
        await card.click(SEND)
        await card.do("until", script="document.getElementById('title').textContent === 'Sent'")
        card = await place.draw(result=answer["result"], given=GIVEN)
        await card.do("until", script="document.getElementById('title').textContent === 'Done already'")
        assert not await card.run("document.getElementById('yes').checkVisibility()")


@pytest.mark.parametrize("apps", [None, {}, {"mimeTypes": ["text/html"]}])
async def test_who_does_not_say_that_it_draws_cards_gets_no_key(
    browser: Browser, bundle: str, apps: Json | None
) -> None:
    async with conversation(browser, bundle, Simulator(), apps) as place:
        answer = await place.call("send_message", **GIVEN)
        assert "bulkvs-mcp/approval" not in json.dumps(answer)
        listed = await place.tab.run("host.list()")
        assert "decide_in_card" not in [tool["name"] for tool in listed["tools"]]


def _id(answer: Json) -> str:
    return answer["result"]["structuredContent"]["confirmation_id"]
