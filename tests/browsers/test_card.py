"""The card by itself: what it draws for whatever a host gives it and a server answers."""

import json
from typing import Any

import pytest

from ..helpers.page.desk import BATCH, DELETION, WORDS
from .driving import Browser, in_chromium
from .hosting import CARD, Host, Json, host, waiting

pytestmark = in_chromium

SEND: Json = {"kind": "choice", "title": "Send this text?", "yes": "Send this text", "no": "Do not send"}
DELETE: Json = {
    "kind": "typed",
    "title": "Delete this webhook?",
    "yes": "Delete it",
    "no": "Keep it",
    "name": "orders",
}
ID, KEY = "abcd-efgh-jkmn", "k" * 32
GIVEN = {"to": "+13105551212", "message": WORDS}
ARMED = "document.getElementById('yes').disabled === false"


def said(status: str, text: str) -> Json:
    return {"content": [{"type": "text", "text": text}], "structuredContent": {"status": status}}


WAITS = said("waiting", "Nobody has decided this yet.")
APPROVED = said("approved", "Approved. It is done once the assistant calls again.")
DECLINED = said("declined", "Declined. Nothing was done.")
SENT = said("sent", "Sent to 2 people.")
SENDING = waiting(BATCH.format(text=WORDS), SEND, KEY)
DELETING = waiting(DELETION, DELETE, KEY)


STILL = "window.setTimeout = () => 0"
"""Time stands still."""


def beginning_with(script: str) -> str:
    """The card, in a frame where this ran first: what a browser runs in new documents can come after its own."""
    return CARD.replace("<script", f"<script>{script}</script><script", 1)


async def drawn(place: Host, *answers: Json | str, sends: Json | str = SENT, **more: Any) -> Any:
    """A card whose host answers what it asks with these, one after another."""
    script = {"decide_in_card": list(answers), "send_message": [sends], "delete_webhook": [sends]}
    return await place.draw(**{"html": CARD, "result": SENDING, "given": GIVEN, "answers": script} | more)


async def state(card: Any) -> str:
    return await card.run("document.body.dataset.state")


class TestDeciding:
    async def test_a_yes_carries_it_out(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, APPROVED)
            assert await card.focused() == "Do not send"
            await card.click("Send this text")
            await card.sees("Sent to 2 people.")
            assert await place.asked() == [
                {"name": "decide_in_card", "arguments": {"confirmation_id": ID, "key": KEY, "answer": "shown"}},
                {"name": "decide_in_card", "arguments": {"confirmation_id": ID, "key": KEY, "answer": "yes"}},
                {"name": "send_message", "arguments": {**GIVEN, "confirmation_id": ID}},
            ]
            (told,) = await place.told()
            assert "Sent to 2 people." in told
            assert KEY not in told + await card.run("document.documentElement.outerHTML")
            assert await state(card) == "done"

    async def test_a_no_is_told(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, DECLINED)
            await card.do("until", script="document.activeElement.id === 'no'")
            await card.press("Enter")
            await card.sees("Declined. Nothing was done.")
            assert [one["arguments"]["answer"] for one in await place.asked()] == ["shown", "no"]
            assert await place.told() == ["In the card the user decided: Declined. Nothing was done."]

    @pytest.mark.parametrize(("click", "answer"), [("Do not send", "no"), ("Send this text", "yes")])
    async def test_what_came_too_late_is_not_told_as_decided(
        self, browser: Browser, bundle: str, click: str, answer: str
    ) -> None:
        other = APPROVED if answer == "no" else DECLINED
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, other)
            await card.click(click)
            await card.sees(other["content"][0]["text"])
            assert [one["name"] for one in await place.asked()] == ["decide_in_card"] * 2
            (told,) = await place.told()
            assert told.startswith(f"In the card the user answered {answer}, which decided nothing: ")

    @pytest.mark.parametrize("status", ["refused", "failed", "unknown"])
    async def test_what_was_not_done_is_not_told_as_done(self, browser: Browser, bundle: str, status: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, APPROVED, sends=said(status, "What became of it."))
            await card.click("Send this text")
            await card.sees("What became of it.")
            (told,) = await place.told()
            assert (
                told
                == "The user approved it in the card, which repeated the call. The answer:\nWhat became of it."
            )

    async def test_by_keyboard(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, APPROVED)
            await card.do("until", script=ARMED)
            await card.press("Tab", "Space")
            await card.sees("Sent to 2 people.")

    async def test_a_name_is_typed(self, browser: Browser, bundle: str) -> None:
        wrong = said("waiting", "Nothing was decided: the name that was typed is not that of the webhook.")
        async with host(browser, bundle) as place:
            deleted = said("deleted", "Deleted.")
            options = {"result": DELETING, "tool": "delete_webhook", "given": {"name": "orders"}}
            card = await drawn(place, WAITS, wrong, APPROVED, sends=deleted, **options)
            assert await card.focused() == "Keep it"
            assert await card.run("document.getElementById('yes').disabled")
            await card.press("Shift+Tab")
            await card.do("type", value="order")
            await card.do("until", script=ARMED)
            await card.press("Enter")
            await card.sees("Nothing was decided")
            await card.do("fill", role="textbox", name="Type orders to confirm", value="orders")
            await card.click("Delete it")
            await card.sees("Deleted.")
            answers = [one["arguments"].get("answer") for one in await place.asked()]
            assert answers == ["shown", "order", "orders", None]

    async def test_a_yes_is_armed_only_after_a_while(self, browser: Browser, bundle: str) -> None:
        """The time stands still in the tab: what it would do later it never does."""
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, html=beginning_with(STILL))
            await card.sees(WORDS)
            assert await card.run("document.getElementById('yes').disabled")

    async def test_a_no_does_not_wait_for_that(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, DECLINED, html=beginning_with(STILL))
            await card.click("Do not send")
            await card.sees("Declined. Nothing was done.")


DECIDED = {
    "sent": (said("used", "Sent."), "Done already"),
    "declined": (DECLINED, "Declined"),
    "expired": (said("expired", "Too late: this question has expired. Nothing was done."), "Too late"),
    "replaced": (said("replaced", "Nothing was decided: answer the later card."), "A later card asks you this"),
    "unknown": (said("unknown", "There is no such question here."), "This question is not known here"),
    "refused": (said("refused", "Nothing was done."), "You cannot decide here"),
    "already approved": (APPROVED, "Approved"),
}
RESULTS = {
    "sent": (SENT, "Sent"),
    "partial": (said("partial", "Sent to 1 of 2."), "Sent to some"),
    "unknown": (said("unknown", "Not known."), "It is not known whether it was done"),
    "failed": (said("failed", "The provider refused."), "It failed"),
    "declined": (said("declined", "The user declined."), "Declined"),
}


class TestStates:
    @pytest.mark.parametrize("case", DECIDED)
    async def test_drawn_again_it_shows_what_became_of_it(self, browser: Browser, bundle: str, case: str) -> None:
        answer, title = DECIDED[case]
        async with host(browser, bundle) as place:
            card = await drawn(place, answer)
            await card.sees(answer["content"][0]["text"])
            assert await card.read("h1") == title
            assert not await card.run("[...document.querySelectorAll('button')].some(b => b.checkVisibility())")
            assert await card.faults() == []

    @pytest.mark.parametrize("case", RESULTS)
    async def test_what_came_of_it(self, browser: Browser, bundle: str, case: str) -> None:
        result, title = RESULTS[case]
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, APPROVED, sends=result)
            await card.click("Send this text")
            await card.sees(result["content"][0]["text"])
            assert await card.read("h1") == title

    @pytest.mark.parametrize("case", RESULTS)
    async def test_a_call_that_needed_nobody(self, browser: Browser, bundle: str, case: str) -> None:
        result, title = RESULTS[case]
        async with host(browser, bundle) as place:
            card = await place.draw(html=CARD, result=result, answers={})
            await card.sees(result["content"][0]["text"])
            assert (await card.read("h1"), await place.asked()) == (title, [])

    @pytest.mark.parametrize("key", [None, ""])
    async def test_no_key(self, browser: Browser, bundle: str, key: str | None) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, result=waiting(BATCH.format(text=WORDS), SEND, key))
            await card.sees("This program gave the card no key")
            assert (await card.read("blockquote"), await place.asked()) == (WORDS, [])
            assert not await card.run("document.getElementById('yes').checkVisibility()")

    async def test_the_key_may_come_another_way(self, browser: Browser, bundle: str) -> None:
        """One host gives the result's `_meta` in a global of its own."""
        entry = json.dumps({"bulkvs-mcp/approval": {"key": "other", "form": SEND}})
        other = beginning_with(f"window.openai = {{toolResponseMetadata: {entry}}}")
        result = {name: value for name, value in SENDING.items() if name != "_meta"}
        async with host(browser, bundle) as place:
            await drawn(place, WAITS, DECLINED, result=result, html=other)
            await place.tab.frame.click("Do not send")
            await place.tab.frame.sees("Declined.")
            assert {one["arguments"]["key"] for one in await place.asked()} == {"other"}

    async def test_the_host_lets_it_call_nothing(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, "not allowed")
            await card.sees("This program does not let the card reach the server")
            assert not await card.run("document.getElementById('yes').checkVisibility()")

    async def test_an_answer_that_does_not_come_can_be_given_again(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, "lost", DECLINED)
            await card.click("Do not send")
            await card.sees("The server did not answer. Try again.")
            await card.click("Do not send")
            await card.sees("Declined. Nothing was done.")

    @pytest.mark.parametrize("more", [{"sends": "not allowed"}, {"given": None}, {"tool": ""}])
    async def test_approved_and_not_carried_out_by_the_card(
        self, browser: Browser, bundle: str, more: Json
    ) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, APPROVED, **more)
            await card.click("Send this text")
            await card.sees("Ask the assistant to go on")
            (told,) = await place.told()
            assert "repeat the same call" in told

    async def test_a_host_that_takes_no_word_for_its_model(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, APPROVED, context=False)
            await card.click("Send this text")
            await card.sees("Sent to 2 people.")
            assert await place.tab.run("host.told") == []


EVIL = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"


class TestLook:
    @pytest.mark.parametrize("how", [{}, {"theme": "dark"}, {"width": 320}], ids=["light", "dark", "narrow"])
    @pytest.mark.parametrize("result", [SENDING, DELETING], ids=["send", "delete"])
    async def test_axe_finds_nothing_and_nothing_is_cut_off(
        self, browser: Browser, bundle: str, how: Json, result: Json
    ) -> None:
        width = how.get("width", 800)
        async with host(browser, bundle, width=width) as place:
            card = await drawn(place, WAITS, result=result, theme=how.get("theme", "light"))
            await card.do("until", script="document.body.dataset.state === 'waiting'")
            assert await card.faults() == []
            assert await card.run("document.documentElement.scrollWidth") <= width
            inner = await card.run("document.documentElement.getBoundingClientRect().height")
            await place.tab.do("until", script=f"document.querySelector('iframe').clientHeight >= {inner}")

    async def test_it_looks_as_the_host_does(self, browser: Browser, bundle: str) -> None:
        ground = "rgb(250, 240, 230)"
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, variables={"--color-background-primary": ground})
            assert await card.run("getComputedStyle(document.body).backgroundColor") == ground

    async def test_what_somebody_wrote_is_text(self, browser: Browser, bundle: str) -> None:
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, result=waiting(BATCH.format(text=EVIL), SEND, KEY))
            assert await card.read("blockquote") == EVIL
            assert await card.do("count", selector="main img, main script") == 0

    async def test_a_line_of_the_text_passes_for_nothing_else(self, browser: Browser, bundle: str) -> None:
        """The server marks each line of it, so none of them can be a recipient or end the text."""
        lines = "Hi\n  | Warning: none\n  |   1 555 000 0000\n  | Size: 0"
        async with host(browser, bundle) as place:
            card = await drawn(place, WAITS, result=waiting(BATCH.format(text=lines), SEND, KEY))
            assert await card.read("blockquote") == lines.replace("  | ", "")
            assert await card.do("count", selector="dd.main") == 3
            assert await card.do("count", selector=".warnings li") == 1
