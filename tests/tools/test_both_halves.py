"""Both halves of an answer are whole: whoever sees only its text, or only its structure, misses nothing."""

# ruff: noqa: E501 (whole sentences stand here as they are)

import asyncio
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from inline_snapshot import snapshot
from mcp import Client
from mcp.types import CallToolResult, TextContent

from bulkvs_mcp.provider.numbers import display
from bulkvs_mcp.provider.simulator.app import DEFAULT_WEBHOOK, SECOND_SENDING_NUMBER, SENDING_NUMBER, Simulator
from bulkvs_mcp.provider.simulator.faults import Fault
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE

from ..helpers.messaging.desk import MINUTE
from ..helpers.support import call, in_process, structure, text_of
from ..helpers.tools.foretold import ALICE, BOB, INBOX, account
from ..helpers.tools.room import Room, room

CAT = "https://media.example.com/cat.png"
Answers = dict[str, CallToolResult]


async def read_back(here: Room) -> Answers:
    """What the record is asked, of texts of every kind."""
    here.desk.sent("msg_seen", "Ready?", ref_id="4551F89F")
    here.desk.clock.time += MINUTE
    await here.desk.receipt("UNDELIV", ref="4551F89F")
    await here.desk.text("", MediaURLs=[CAT])
    await here.desk.text("STOP", From=BOB, To=[SECOND_SENDING_NUMBER])
    silent = here.goes("Coming?")
    for fault in (Fault.answer(400), Fault.drop_after()):
        here.account.fail_next(fault)
        await here.send("Look", media_urls=[CAT, f"{CAT}?2"])
        here.desk.clock.time += 20 * MINUTE
    message_ids = {row["message_id"] for row in await here.rows()} | {silent}
    shown = {f"get {i}": await call(here.client, "get_message", message_id=i) for i in message_ids}
    return shown | {
        "list": await call(here.client, "list_messages"),
        "a page": await call(here.client, "list_messages", limit=2),
        "nothing": await call(here.client, "list_messages", search="nowhere"),
        "with one number": await call(here.client, "list_messages", with_number=ALICE),
        "conversations": await call(here.client, "list_conversations"),
        "some conversations": await call(here.client, "list_conversations", limit=1),
        "a reply": await call(here.client, "wait_for_reply", with_number=ALICE, since="2020-01-01"),
        "no reply": await call(here.client, "wait_for_reply", with_number="3125551299", timeout_seconds=1),
    }


async def sent(client: Client, simulator: Simulator) -> Answers:
    """Sends that go well, badly and nobody knows how."""
    found = {
        "one": await call(client, "send_message", to=ALICE, message="Hi"),
        "group": await call(client, "send_message", to=[ALICE, BOB], message="Hi all", group=True),
    }
    for status, fault in {"failed": Fault.answer(400), "unknown": Fault.drop_after()}.items():
        for to in ([ALICE], [ALICE, BOB]):
            simulator.fail_next(fault)
            found[f"{status} {len(to)}"] = await call(client, "send_message", to=to, message=f"{status} {len(to)}")
    return found | {
        "again": await call(client, "send_message", to=ALICE, message="Hi"),
        "no number": await call(client, "send_message", to="12", message="Hi"),
    }


async def previewed(client: Client) -> Answers:
    curly = {"to": [ALICE, BOB], "message": "It\u2019s ready. " * 12}
    return {
        "preview": await call(client, "preview_message", to=ALICE, message="Hi"),
        "dear": await call(client, "preview_message", **curly),
        "pictures": await call(client, "preview_message", to=ALICE, media_urls=[CAT]),
    }


async def webhooks(client: Client) -> Answers:
    """Webhooks that come, change and go, and campaigns."""
    steps: list[dict[str, Any]] = [{"url": INBOX}, {"description": "Kitchen"}, {"method": "POST"}]
    put = {f"put {i}": await call(client, "put_webhook", name="Orders", **given) for i, given in enumerate(steps)}
    return put | {
        "webhooks": await call(client, "list_webhooks"),
        "no webhook": await call(client, "list_webhooks", name="None"),
        "delete": await call(client, "delete_webhook", name="Orders"),
        "delete none": await call(client, "delete_webhook", name="Orders"),
        "campaigns": await call(client, "list_campaigns"),
        "no campaign": await call(client, "list_campaigns", campaign_id="C0"),
    }


async def offered(client: Client) -> Answers:
    """What has to be confirmed first."""
    return {
        "send": await call(client, "send_message", to=ALICE, message="Hi", media_urls=[CAT]),
        "change": await call(client, "put_webhook", name=DEFAULT_WEBHOOK, url=INBOX),
        "delete": await call(client, "delete_webhook", name=DEFAULT_WEBHOOK),
        "no such id": await call(client, "delete_webhook", name=DEFAULT_WEBHOOK, confirmation_id="2222"),
    }


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """Answers of every tool, of every status."""
    return asyncio.run(gathered(tmp_path_factory.mktemp("halves")))


async def gathered(folder: Path) -> Answers:
    async with room(folder, from_numbers=[SENDING_NUMBER, SECOND_SENDING_NUMBER]) as here:
        found = await read_back(here)
    simulator = account()
    async with in_process(simulator) as client:
        found |= await previewed(client)
        found |= {f"send {name}": answer for name, answer in (await sent(client, simulator)).items()}
        found |= await webhooks(client)
    async with in_process(account(), allow_to=["1212"]) as client:
        found["refused"] = await call(client, "preview_message", to=ALICE, message="Hi")
        found["not allowed"] = await call(client, "send_message", to=ALICE, message="Hi")
    async with in_process(account(), confirm="token") as client:
        found |= {f"offered {name}": answer for name, answer in (await offered(client)).items()}
    async with in_process(account(), confirm="human") as client:
        found["nobody"] = await call(client, "send_message", to=ALICE, message="Hi")
    return found


async def test_answers_of_every_status_are_compared(answers: Answers) -> None:
    statuses = {structure(answer)["status"] for answer in answers.values()}
    assert statuses >= {"ok", "failed", "sent", "partial", "unknown", "confirmation_required", "refused"}


# What the structure has, the text has

_UNTOLD = {
    "status": "the words are about nothing else",
    "retryable": "the next step says it",
    "outcome": "the message says it",
    "provider_code": "the message says what it means",
    "http_status": "the message says what it means",
    "approved_by": "nothing follows from it",
    "kind": "the first line of the preview",
    "units": "only the segments cost",
    "positions": "only which character it is matters",
    "ucs2_because": "named in the warning where it costs anything",
    "issues": "the message names them",
    "direction": "they wrote, we wrote",
    "expires_at": "told as for how long",
}
"""Fields that a text does not repeat, and why."""


def leaves(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Everything in a structure that has no parts, with the name of its field."""
    if key in _UNTOLD:
        return
    if isinstance(value, dict | list):
        for name, part in parts(cast("object", value)):
            yield from leaves(part, name or key)
    else:
        yield key, value


def parts(value: object) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from cast("dict[str, Any]", value).items()
    elif isinstance(value, list):
        yield from (("", part) for part in cast("list[Any]", value))


_SAID: dict[str, dict[object, str]] = {
    "delivery_receipts": {True: "receipts on", False: "receipts off"},
    "approved": {True: "approved", False: "not approved"},
    "approval": {"Y": "approved"},
    "looks_like_opt_out": {True: "may ask to stop texting"},
    "sandbox": {True: SANDBOX_NOTE},
    "group": {True: "GROUP"},
    "unread": {0: "nothing unread"},
    "status": {"not_sent": "not begun"},
}
_COUNTED = {
    "unread": "{} unread",
    "number_count": "{} number(s)",
    "left": "{} more",
    "parts_missing": "{} part(s)",
    "fragments": "{} segment",
    "segments": "{}",
    "gsm7_segments": "{} segment",
    "segments_total": "{} segment",
}
_NUMBERS = {"number", "our_number", "from_number", "to", "requests"}
_QUOTED = {"text", "received_text"}


def said(key: str, value: Any) -> str:
    """How a text says it."""
    if key in _SAID and value in _SAID[key]:
        return _SAID[key][value]
    if key in _COUNTED:
        return _COUNTED[key].format(value)
    if key in _NUMBERS:
        return display(value)
    return f'"{value}"' if key in _QUOTED else str(value)


def plain(text: str) -> str:
    """A text without what marks its lines."""
    return re.sub(r"\s+", " ", text.replace("  | ", "")).casefold()


async def test_whoever_sees_only_the_text_misses_nothing(answers: Answers) -> None:
    for name, answer in answers.items():
        # What to do with an offer is told before and behind what is shown.
        offers = "confirmation_id" in structure(answer)
        for key, value in leaves(structure(answer) | ({"note": "Nothing was done yet."} if offers else {})):
            assert plain(said(key, value)) in plain(text_of(answer)), (name, key, value, text_of(answer))


async def test_whatever_a_row_has_its_line_has(answers: Answers) -> None:
    for name, answer in answers.items():
        lines = text_of(answer).splitlines()
        for row, mark in rows(structure(answer)):
            (line, *_) = [line for line in lines if line.startswith("- ") and all(part in line for part in mark)]
            for key, value in leaves({k: v for k, v in row.items() if k not in _ONCE}):
                assert plain(said(key, value)) in plain(line), (name, key, value, line)
            state = row.get("status")
            assert state is None or said("status", state) in line or state == "received", (name, line)


_ONCE = {"error", "our_number"}
"""What is told once where it is the same for several rows, beside or below their lines."""


def rows(found: dict[str, Any]) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    """The rows of an answer, each with what tells its line from others."""
    listed: dict[str, list[dict[str, Any]]] = {"webhook": [found["webhook"]]} if "webhook" in found else {}
    listed |= {field: found[field] for field in _MARKS if field in found and field != "webhook"}
    for field, those in listed.items():
        yield from ((row, _MARKS[field](row)) for row in those)


_MARKS: dict[str, Callable[[dict[str, Any]], tuple[str, ...]]] = {
    "messages": lambda row: (row["message_id"], display(row["number"])),
    "results": lambda row: (row["message_id"], display(row["to"])),
    "conversations": lambda row: (display(row["number"]),),
    "webhooks": lambda row: (f'"{row["name"]}" ',),
    "webhook": lambda row: (f'"{row["name"]}" ',),
    "campaigns": lambda row: (row["campaign_id"],),
}


# What the text has, the structure has

_OPENINGS = (
    r"Preview only, nothing was sent\.",
    r"(Sent|Partly sent|Unknown whether sent|Not sent) from \+1 .*",
    r"\d+ (webhook|campaign)\(s\)\.",
    r"(Created|Updated|Unchanged|Deleted)\.",
    r"No messages match\.|There are no .*\.",
    r"Nothing was done yet\. Show the user this preview and wait for their yes:",
    r"After their yes, repeat the same \w+ call with confirmation_id=.*",
    r"It is good .*Without their yes, do nothing\.",
    r"In GSM-7 it (would read|takes).*",
    r"No reply from .* within \d+ s\. .*",
    r"\d+ more; call again with cursor=.*",
    r"Our number: .*",
    r"Would be refused: .*",
    r"- .*",
    r"  \w+: .* → .*",
    r"",
)
"""Lines that say what `status` and the fields say; whether the others are true of them the test above tells."""


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for _, part in parts(value):
        yield from strings(part)


async def test_whoever_sees_only_the_structure_misses_nothing(answers: Answers) -> None:
    for name, answer in answers.items():
        told = plain(" ".join(strings(structure(answer))))
        for line in text_of(answer).replace(SANDBOX_NOTE, "").splitlines():
            if not any(re.fullmatch(opening, line) for opening in _OPENINGS):
                for part in re.split(r" \[\w+\]| ?Next step: |The provider's words .*?: ", line):
                    assert plain(part).strip(' "') in told, (name, line)


async def test_an_offer_says_what_to_do_in_both(answers: Answers) -> None:
    for answer in [answer for answer in answers.values() if structure(answer).get("confirmation_id")]:
        found = structure(answer)
        assert {"preview", "confirmation_id", "expires_at"} < found.keys()
        assert found["note"] == snapshot(
            "Show the user the preview, wait for their yes, then repeat the same call with the confirmation_id within 10 minutes."
        )
        assert text_of(answer).splitlines()[0] == snapshot(
            "Nothing was done yet. Show the user this preview and wait for their yes:"
        )
        assert text_of(answer).splitlines()[-2] == snapshot(
            "It is good for 10 minutes. Without their yes, do nothing."
        )


# The first block, and nothing three times


async def test_the_one_block_of_text_has_the_sandbox_s_note(answers: Answers) -> None:
    for name, answer in answers.items():
        (block,) = answer.content
        assert isinstance(block, TextContent)
        assert block.text.splitlines().count(SANDBOX_NOTE) == 1, name


async def test_an_error_of_the_only_recipient_stands_once(answers: Answers) -> None:
    for name, answer in answers.items():
        error = structure(answer).get("error")
        if error and len(structure(answer).get("results", [])) < 2:
            assert text_of(answer).count(error["message"]) == 1, name
            assert sum(error["next_step"] in each for each in strings(structure(answer))) == 1, name
