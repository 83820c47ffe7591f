"""A preview agrees with the send: what goes out, what is asked and what is refused; and it does nothing itself."""

import re
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from mcp.client import ClientRequestContext
from mcp.types import ElicitRequestParams, ElicitResult

from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator

from ...helpers.support import ERAS, call, error_of, in_process, structure
from ...helpers.tools.previews import ALICE, BOB, CAROL, CURLY, MENU, TEXT, Arguments, preview, words

each_era = pytest.mark.parametrize("era", ERAS)

REQUESTS: dict[str, tuple[Arguments, str, list[list[str]]]] = {
    "a text": ({}, "SMS", [[ALICE]]),
    "private texts": ({"to": ["310.555.1212", "+1 312 555 1213"]}, "SMS", [[ALICE], [BOB]]),
    "pictures": ({"to": [ALICE, BOB], "media_urls": [MENU]}, "MMS", [[ALICE], [BOB]]),
    "a picture without words": ({"message": "", "media_urls": [MENU]}, "MMS", [[ALICE]]),
    "a group": ({"to": [ALICE, BOB], "group": True}, "MMS", [[ALICE, BOB]]),
    "a group of one": ({"group": True}, "SMS", [[ALICE]]),
}


@pytest.mark.parametrize("case", REQUESTS)
async def test_what_would_go_out_is_what_goes_out(case: str) -> None:
    arguments, kind, requests = REQUESTS[case]
    simulator = Simulator()
    async with in_process(simulator) as client:
        found = await preview(client, **arguments)
        await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments)
    assert (found["kind"], found["requests"], found["from_number"]) == (kind, requests, SENDING_NUMBER)
    assert [list(sent.recipients) for sent in simulator.sent] == requests
    assert {sent.message_type for sent in simulator.sent} == {kind}
    assert ("segments" in found) == (kind == "SMS")
    assert found.get("group") == (True if len(requests[0]) > 1 else None)


# The same preview for a person


ASKED: dict[str, Arguments] = {
    "a text": {},
    "private texts": {"to": [ALICE, BOB]},
    "a group": {"to": [ALICE, BOB], "group": True},
    "pictures": {"media_urls": [MENU, "https://media.example.com/menu.pdf"]},
    "dear": {"message": f"{CURLY}\nbit.ly/x\u200b" * 10},
}


def declining(asked: list[str]) -> Callable[..., Any]:
    """Somebody who reads the question and says no."""

    async def answer(context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        asked.append(params.message)
        return ElicitResult(action="decline")

    return answer


@each_era
async def test_a_person_is_asked_with_the_same_preview(era: str) -> None:
    asked, previewed = list[str](), list[str]()
    client_options = {"elicitation_callback": declining(asked)}
    async with in_process(mode=era, confirm="human", client=client_options) as client:
        for arguments in ASKED.values():
            previewed.append(await words(client, **arguments))
            await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments)
    # Who answers is told besides that nothing real happens, which a preview says anyway.
    questions = [question.removesuffix("\n\nSandbox: nothing is really sent or changed.") for question in asked]
    openings = [f"Preview only, nothing was sent.\n{question}" for question in questions]
    assert len(asked) == len(ASKED)
    for said, opening in zip(previewed, openings, strict=True):
        assert re.split(r"\nIn GSM-7 it takes \d+ segments?:\n", said)[0] == opening


async def test_and_so_is_who_relays_it() -> None:
    async with in_process(confirm="token") as client:
        for arguments in ASKED.values():
            said = await words(client, **arguments)
            offer = structure(await call(client, "send_message", **{"to": [ALICE], "message": TEXT} | arguments))
            assert said.startswith(f"Preview only, nothing was sent.\n{offer['preview']}")


# It changes nothing


def rows(store: str) -> dict[str, list[tuple[Any, ...]]]:
    """Everything on record."""
    tables = "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'words%'"
    with closing(Store(store)) as record:
        names = [row["name"] for row in record.write_now(lambda tx: tx.rows(tables, {}))]
        return record.write_now(lambda tx: {name: _rows_of(tx, name) for name in names})


def _rows_of(tx: Any, table: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in tx.rows(f"SELECT * FROM {table}", {})]  # noqa: S608


@pytest.mark.parametrize("read_only", [False, True])
async def test_it_sends_nothing_and_writes_nothing(store: str, read_only: bool) -> None:
    simulator = Simulator()
    async with in_process(simulator, store=store) as client:
        await call(client, "send_message", to=[ALICE], message=TEXT)
    before, received = rows(store), len(simulator.received)
    async with in_process(
        simulator, store=store, confirm="token", read_only=read_only, max_recipients=2
    ) as client:
        for arguments in (*ASKED.values(), {"to": [ALICE, BOB, CAROL]}):
            await preview(client, **arguments)
    assert (rows(store), len(simulator.received)) == (before, received)


@each_era
async def test_read_only_keeps_it(era: str) -> None:
    async with in_process(mode=era, read_only=True) as client:
        assert (await preview(client))["requests"] == [[ALICE]]


# The same arguments


INVALID: list[Arguments] = [
    {"to": []},
    {"to": ["Alice", "911", "+44 20 7946 0958"]},
    {"message": " "},
    {"message": "a" * 1601},
    {"message": "a\x07"},
    {"media_urls": ["/tmp/menu.png", "http://media.example.com/menu.png"]},  # noqa: S108
    {"from_number": "13105551299"},
    {"to": [SENDING_NUMBER]},
]


async def test_it_refuses_the_arguments_that_a_send_refuses() -> None:
    async with in_process() as client:
        for arguments in INVALID:
            given = {"to": [ALICE], "message": TEXT} | arguments
            answers = [await call(client, tool, **given) for tool in ("preview_message", "send_message")]
            assert [structure(answer)["status"] for answer in answers] == ["failed", "failed"]
            assert error_of(answers[0])["code"] == "invalid_arguments"
            assert error_of(answers[0]) == error_of(answers[1])


@pytest.mark.parametrize("argument", ["confirmation_id", "allow_duplicate", "schedule_at"])
async def test_it_takes_none_of_the_arguments_of_the_guard(argument: str) -> None:
    async with in_process() as client:
        result = await call(client, "preview_message", to=[ALICE], message=TEXT, **{argument: "1"})
    assert error_of(result)["issues"][0]["field"] == argument
