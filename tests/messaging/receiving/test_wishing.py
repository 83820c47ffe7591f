"""A wish for no more, in plain words, is kept before anything can discard it, for whoever may have said it."""

import json
import threading
from typing import Any

import pytest

from bulkvs_mcp.messaging.consent import waiting
from bulkvs_mcp.messaging.receiving import inbox
from bulkvs_mcp.messaging.record.retention import purge

from ...helpers.messaging.desk import ALICE, BOB, ID, REF, Desk
from ...helpers.messaging.stops import POSTS

WISH = "Please stop texting me"


def wishing(desk: Desk) -> list[tuple[str, str]]:
    """Who may have asked for no more, and in which words."""
    return [(wish.number, wish.words) for wish in desk.store.write_now(waiting.unsettled)]


def wished(value: Any) -> Any:
    """A post that says a wish in plain words where it said STOP."""
    return json.loads(json.dumps(value).replace("STOP%21", WISH).replace("STOP", WISH))


@pytest.mark.parametrize("posted", POSTS.values(), ids=POSTS.keys())
async def test_a_wish_is_kept_in_whatever_it_comes(desk: Desk, posted: Any) -> None:
    await desk.inbox.take(json.dumps(wished(posted)).encode())
    assert (ALICE, WISH) in wishing(desk)


@pytest.mark.parametrize("sender", ["Ann 3105551212", f"{ALICE} or {BOB}", f"Bob <+{ALICE}>", "tel:+13105551212"])
async def test_a_wish_is_everybody_s_who_may_have_said_it(desk: Desk, sender: str) -> None:
    await desk.text(WISH, From=sender)
    assert (ALICE, WISH) in wishing(desk)


@pytest.mark.parametrize("body", [f'{{"From":"{ALICE}","Message":"{WISH}"', f"From={ALICE}&Message={WISH}"])
async def test_so_is_one_in_what_is_no_json(desk: Desk, body: str) -> None:
    taken = await desk.inbox.take(body.encode())
    assert (taken.kind, wishing(desk)) == ("unreadable", [(ALICE, WISH)])
    await desk.text("START", RefId="1")
    assert wishing(desk) == []


async def test_a_receipt_that_quotes_us_says_no_wish(desk: Desk) -> None:
    await desk.receipt(about="stop texting me", number=ID)
    await desk.receipt("UNDELIV", about="Unsubscribe")
    assert wishing(desk) == []


@pytest.mark.parametrize(("more", "kept"), [({}, True), ({"RefId": REF}, False)])
async def test_one_that_was_settled_may_be_said_again(desk: Desk, more: dict[str, str], kept: bool) -> None:
    await desk.text(WISH, **more)
    [wish] = desk.store.write_now(waiting.unsettled)
    assert desk.store.write_now(lambda tx: waiting.settle(tx, wish))
    # The same reference is the same text, come again.
    assert not (await desk.text(WISH, **more)).new
    assert bool(wishing(desk)) == kept


async def test_its_words_go_with_the_texts(desk: Desk) -> None:
    await desk.text(WISH)
    await desk.inbox.take(f'{{"From":"{BOB}","Message":"{WISH}"'.encode())
    desk.store.write_now(lambda tx: purge(tx, desk.clock.time + 1))
    assert wishing(desk) == [(ALICE, ""), (BOB, "")]


async def test_what_a_text_says_is_not_read_in_the_event_loop(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long one takes most of a second, and so does the first of all."""
    read_in: list[threading.Thread] = []

    def noted(_: str) -> bool:
        read_in.append(threading.current_thread())
        return False

    monkeypatch.setattr(inbox, "looks_like_opt_out", noted)
    await desk.text(WISH)
    assert read_in
    assert threading.main_thread() not in read_in
