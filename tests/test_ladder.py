"""The ladder of approval as a client meets it: who is asked, what approves, and that nothing else does anything."""

import json
import re
import sqlite3
import textwrap
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import pytest
from inline_snapshot import snapshot
from mcp import Client, MCPError
from mcp.client import ClientRequestContext
from mcp.client.session import ClientSession
from mcp.types import (
    CallToolResult,
    ClientCapabilities,
    ElicitationCapability,
    ElicitRequestFormParams,
    ElicitRequestParams,
    ElicitResult,
    ErrorData,
    InputRequiredResult,
    UrlElicitationCapability,
)

from bulkvs_mcp.messaging import store as record
from bulkvs_mcp.messaging.approvals import LIFETIME_SECONDS
from bulkvs_mcp.messaging.refusals import ConfirmationTimedOut
from bulkvs_mcp.provider.errors import ErrorReport
from bulkvs_mcp.provider.faults import Fault
from bulkvs_mcp.provider.simulator import (
    DEFAULT_WEBHOOK,
    SECOND_SENDING_NUMBER,
    SENDING_NUMBER,
    Simulator,
    Webhook,
)
from bulkvs_mcp.server import app as assembly
from bulkvs_mcp.tools import approval as ladder
from bulkvs_mcp.tools.app import guard_on
from bulkvs_mcp.tools.envelope import SANDBOX_NOTE, error_lines

from .support import ERAS, call, error_of, in_process, structure, text_of

ALICE, BOB, CAROL = "13105551212", "13125551213", "13125551214"
MENU, MAP = "https://media.example.com/menu.png", "https://media.example.com/map.png"
NEW_URL, OTHER_URL = "https://new.example.com/in", "https://other.example.com/in"
SENDERS = (SENDING_NUMBER, SECOND_SENDING_NUMBER)


class Deed(NamedTuple):
    """A guarded call, the field of its form with a yes and a no, and the status once it is done."""

    tool: str
    arguments: dict[str, Any]
    field: str
    yes: str
    no: str
    status: str


SEND = Deed("send_message", {"to": [ALICE], "message": "Your table is ready"}, "decision", "yes", "no", "sent")
UPDATE = Deed("put_webhook", {"name": DEFAULT_WEBHOOK, "url": NEW_URL}, "decision", "yes", "no", "updated")
DELETE = Deed("delete_webhook", {"name": DEFAULT_WEBHOOK}, "name", DEFAULT_WEBHOOK, "Defaul", "deleted")
DEEDS = (SEND, UPDATE, DELETE)

each_era = pytest.mark.parametrize("era", ERAS)
each_deed = pytest.mark.parametrize("deed", DEEDS, ids=[deed.tool for deed in DEEDS])


class Person:
    """Whoever answers a client's questions: one answer after the other, the last one from then on."""

    def __init__(self, *answers: ElicitResult | ErrorData) -> None:
        self.answers = list(answers)
        self.asked: list[ElicitRequestFormParams] = []

    async def __call__(
        self, context: ClientRequestContext, params: ElicitRequestParams
    ) -> ElicitResult | ErrorData:
        assert isinstance(params, ElicitRequestFormParams)
        self.asked.append(params)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def accept(content: dict[str, Any] | None) -> ElicitResult:
    return ElicitResult(action="accept", content=content)


def yes(deed: Deed) -> ElicitResult:
    return accept({deed.field: deed.yes})


@asynccontextmanager
async def connected(
    simulator: Simulator, era: str, person: Callable[..., Any] | None = None, **settings: Any
) -> AsyncGenerator[Client]:
    """A client that can ask `person`, or nobody, on a server with the default ladder."""
    given = {"confirm": "human-or-token", "from_numbers": SENDERS} | settings
    async with in_process(simulator, mode=era, client={"elicitation_callback": person}, **given) as client:
        yield client


async def do(client: Client, deed: Deed, **more: Any) -> CallToolResult:
    return await call(client, deed.tool, **deed.arguments | more)


async def offered(client: Client, deed: Deed) -> str:
    """The confirmation_id of the first of two steps."""
    return str(structure(await do(client, deed))["confirmation_id"])


def writes(simulator: Simulator) -> list[str]:
    """What reached the account and was not a mere question."""
    return [
        f"{request.method} {request.path.rpartition('/')[2]}"
        for request in simulator.received
        if request.method != "GET"
    ]


def assert_done(result: CallToolResult, deed: Deed, by: str, *, replayed: bool | None = None) -> None:
    found = structure(result)
    told = (found["status"], result.is_error, found.get("approved_by"), found.get("replayed"))
    assert told == (deed.status, False, by, replayed), text_of(result)


def assert_refused(result: CallToolResult, status: str, code: str) -> None:
    """An answer that says what was not done, and that it was not; a mere no is no error."""
    found, error = structure(result), error_of(result)
    assert (found["status"], error["code"], error["outcome"]) == (status, code, "not_done"), text_of(result)
    assert result.is_error == (status != "declined")
    assert "approved_by" not in found


def words(result: CallToolResult) -> str:
    """The whole text of an answer, wrapped, ids and times evened out, without the sandbox's note."""
    text = text_of(result).removesuffix(f"\n{SANDBOX_NOTE}")
    text = re.sub(r"\b[2-9a-z]{4}(-[2-9a-z]{4}){2}\b", "2345-6789-abcd", text)
    text = re.sub(r"until \d\d:\d\d \S+\.", "until 12:34 UTC.", text)
    return "\n".join(textwrap.fill(line, 100, subsequent_indent="    ") for line in text.splitlines())


# A person is asked


@each_era
@each_deed
async def test_what_a_person_approves_is_done_once(era: str, deed: Deed) -> None:
    simulator, person = Simulator(), Person(yes(deed))
    async with connected(simulator, era, person) as client:
        assert_done(await do(client, deed), deed, "person")
    assert (len(person.asked), len(writes(simulator))) == (1, 1)


ANSWERS: dict[str, tuple[Callable[[Deed], ElicitResult], str, str]] = {
    "no": (lambda deed: accept({deed.field: deed.no}), "declined", "declined"),
    "an empty answer": (lambda deed: accept({deed.field: ""}), "declined", "declined"),
    "another case": (lambda deed: accept({deed.field: deed.yes.swapcase()}), "declined", "declined"),
    "a space more": (lambda deed: accept({deed.field: f"{deed.yes} "}), "declined", "declined"),
    "another type": (lambda deed: accept({deed.field: True}), "declined", "declined"),
    "a list": (lambda deed: accept({deed.field: [deed.yes]}), "declined", "declined"),
    "another key": (lambda deed: accept({"answer": deed.yes}), "refused", "human_confirmation_unavailable"),
    "an empty form": (lambda _: accept({}), "refused", "human_confirmation_unavailable"),
    "no form": (lambda _: accept(None), "refused", "human_confirmation_unavailable"),
    "decline": (lambda _: ElicitResult(action="decline"), "declined", "declined"),
    "cancel": (lambda _: ElicitResult(action="cancel"), "declined", "dismissed"),
    "decline, filled in": (
        lambda deed: ElicitResult(action="decline", content={deed.field: deed.yes}),
        "declined",
        "declined",
    ),
    "cancel, filled in": (
        lambda deed: ElicitResult(action="cancel", content={deed.field: deed.yes}),
        "declined",
        "dismissed",
    ),
}


@each_era
@each_deed
@pytest.mark.parametrize("answer", ANSWERS)
async def test_whatever_else_a_person_answers_does_nothing(era: str, deed: Deed, answer: str) -> None:
    build, status, code = ANSWERS[answer]
    simulator, person = Simulator(), Person(build(deed), yes(deed))
    async with connected(simulator, era, person) as client:
        assert_refused(await do(client, deed), status, code)
        assert writes(simulator) == []
        assert_done(await do(client, deed), deed, "person")
    assert len(writes(simulator)) == 1


@each_era
async def test_the_words_of_what_was_not_approved(era: str) -> None:
    answers = [accept({"decision": "no"}), *(ElicitResult(action=action) for action in ("decline", "cancel"))]
    async with connected(Simulator(), era, Person(*answers, accept({}))) as client:
        told = [words(await do(client, SEND)) for _ in range(4)]
    async with connected(Simulator(), era, Person(accept({"name": "Main"}))) as client:
        told.append(words(await do(client, DELETE)))
    assert told == snapshot(
        [
            """\
Nothing was done: the person who was asked chose no. [declined]
Next step: Do not ask again on your own; tell the user that nothing was done and wait for new
    instructions.\
""",
            """\
Nothing was done: the person who was asked said no. [declined]
Next step: Do not ask again on your own; tell the user that nothing was done and wait for new
    instructions.\
""",
            """\
Nothing was done: the question was closed without an answer. [dismissed]
Next step: Tell the user that nothing was done. Call again only when they ask for it.\
""",
            """\
Nothing was done: a person has to confirm this, and the client accepted without an answer; it may
    have asked nobody. [human_confirmation_unavailable]
Next step: Tell the user. A client that supports elicitation can ask them; where there is none, the
    operator can set BULKVS_CONFIRM=token, so that the user confirms in the conversation.\
""",
            """\
Nothing was done: the name that was typed is not that of the webhook. [declined]
Next step: Do not ask again on your own; tell the user that nothing was done and wait for new
    instructions.\
""",
        ]
    )


@each_era
@each_deed
async def test_a_client_that_fails_to_ask_has_not_asked(era: str, deed: Deed) -> None:
    simulator = Simulator()
    person = Person(ErrorData(code=-32603, message="the window was gone"), yes(deed))
    async with connected(simulator, era, person) as client:
        if era == "legacy":
            result = await do(client, deed)
            assert_refused(result, "refused", "human_confirmation_unavailable")
            assert "the client failed to ask them" in text_of(result)
        else:
            # Asking is the client's own step here, and so is its failure.
            with pytest.raises(MCPError, match="the window was gone"):
                await do(client, deed)
        assert writes(simulator) == []
        assert_done(await do(client, deed), deed, "person")


@each_era
@each_deed
async def test_the_question_is_composed_here(era: str, deed: Deed) -> None:
    person = Person(accept({deed.field: deed.no}))
    async with connected(Simulator(), era, person) as client:
        await do(client, deed)
    assert {"message": person.asked[0].message, "schema": person.asked[0].requested_schema} == QUESTIONS[deed.tool]


QUESTIONS: dict[str, Any] = {
    "send_message": snapshot(
        {
            "message": """\
SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment(s), GSM-7\
""",
            "schema": {
                "properties": {
                    "decision": {
                        "type": "string",
                        "title": "Send this text?",
                        "enum": ["no", "yes"],
                        "default": "no",
                    }
                },
                "required": ["decision"],
                "type": "object",
            },
        }
    ),
    "put_webhook": snapshot(
        {
            "message": """\
Change this webhook, which receives live traffic:
- "Default" → https://new.example.com/in (POST, receipts on, last modified 2021-02-16 16:23:35) "Main line"
  url: https://texts.example.com/inbound → https://new.example.com/in\
""",
            "schema": {
                "type": "object",
                "properties": {
                    "decision": {
                        "type": "string",
                        "title": "Change this webhook?",
                        "enum": ["no", "yes"],
                        "default": "no",
                    }
                },
                "required": ["decision"],
            },
        }
    ),
    "delete_webhook": snapshot(
        {
            "message": """\
Delete this webhook; inbound messages no longer reach it:
- "Default" → https://texts.example.com/inbound (POST, receipts on, last modified 2021-02-16 16:23:35) "Main line"\
""",
            "schema": {
                "properties": {
                    "name": {
                        "type": "string",
                        "title": "Which webhook is to be deleted?",
                        "description": "Type Default to confirm.",
                    }
                },
                "required": ["name"],
                "type": "object",
            },
        }
    ),
}


@each_deed
async def test_a_person_who_does_not_answer_in_time(deed: Deed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ladder, "ASK_SECONDS", 0.05)
    simulator, asked = Simulator(), list[str]()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            await anyio.sleep_forever()
        return yes(deed)

    async with connected(simulator, "legacy", think) as client:
        assert_refused(await do(client, deed), "refused", "confirmation_timed_out")
        assert writes(simulator) == []
        monkeypatch.undo()
        assert_done(await do(client, deed), deed, "person")


def test_the_words_of_a_time_out() -> None:
    assert "\n".join(error_lines(ConfirmationTimedOut(ladder.ASK_SECONDS).report)) == snapshot("""\
Nothing was done: the person who was asked did not answer within 10 minutes. [confirmation_timed_out]
Next step: Tell the user that nothing was done. Call again when somebody is there to answer.\
""")


async def test_a_client_that_wants_to_know_hears_that_a_person_is_thinking(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ladder, "PROGRESS_SECONDS", 0.01)
    heard, enough = list[tuple[float, str | None]](), anyio.Event()

    async def listen(progress: float, total: float | None, message: str | None) -> None:
        heard.append((progress, message))
        if len(heard) == 3:
            enough.set()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        await enough.wait()
        return yes(SEND)

    async with connected(Simulator(), "legacy", think) as client:
        result = await client.call_tool(SEND.tool, SEND.arguments, progress_callback=listen)
    assert_done(result, SEND, "person")
    assert heard[:3] == [(n * 0.01, "Waiting for a person to confirm.") for n in (1, 2, 3)]


@each_era
@each_deed
async def test_a_client_that_gives_up_while_a_person_thinks(era: str, deed: Deed) -> None:
    simulator, asked, thinking = Simulator(), list[str](), anyio.Event()

    async def think(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        if len(asked) == 1:
            thinking.set()
            await anyio.sleep_forever()
        return yes(deed)

    async with connected(simulator, era, think) as client:
        async with anyio.create_task_group() as calling:
            calling.start_soon(partial(client.call_tool, deed.tool, deed.arguments))
            await thinking.wait()
            calling.cancel_scope.cancel()
        assert_done(await do(client, deed), deed, "person")
    assert (len(asked), len(writes(simulator))) == (2, 1)


@each_era
@each_deed
async def test_where_a_person_can_be_asked_no_confirmation_id_is_good(
    era: str, deed: Deed, tmp_path: Path
) -> None:
    simulator, person, store = Simulator(), Person(yes(deed)), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, era, store=store) as elsewhere:
        genuine = await offered(elsewhere, deed)
    async with connected(simulator, era, person, store=store) as client:
        for identifier in (genuine, "2222-2222-2222"):
            assert_refused(await do(client, deed, confirmation_id=identifier), "refused", "confirmation_invalid")
    assert (person.asked, writes(simulator)) == ([], [])


async def test_the_words_where_a_confirmation_id_is_not_good() -> None:
    async with connected(Simulator(), "auto", Person(yes(SEND))) as client:
        assert words(await do(client, SEND, confirmation_id="2222-2222-2222")) == snapshot("""\
Nothing was done: a person is asked here, so no confirmation_id is accepted. [confirmation_invalid]
Next step: Call again without confirmation_id; the server asks the person itself.\
""")


# Two steps, where nobody can be asked


@each_era
@each_deed
async def test_the_first_of_two_steps_does_nothing_and_the_second_does_it(era: str, deed: Deed) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        first = await do(client, deed)
        assert (structure(first)["status"], first.is_error) == ("confirmation_required", False)
        assert {"preview", "confirmation_id", "expires_at"} < structure(first).keys()
        assert writes(simulator) == []
        second = await do(client, deed, confirmation_id=structure(first)["confirmation_id"])
        assert_done(second, deed, "relayed")
    assert len(writes(simulator)) == 1


async def test_the_words_of_the_first_step() -> None:
    async with connected(Simulator(), "auto") as client:
        assert words(await do(client, SEND)) == snapshot("""\
Nothing was done yet. Show the user this preview and wait for their yes:

SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment(s), GSM-7

After their yes, repeat the same send_message call with confirmation_id="2345-6789-abcd".
It is good until 12:34 UTC. Without their yes, do nothing.\
""")
