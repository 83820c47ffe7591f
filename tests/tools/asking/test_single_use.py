"""What is approved is done once, however often that is repeated, and never without a record of it."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from inline_snapshot import snapshot
from mcp import Client
from mcp.types import CallToolResult, InputRequiredResult

from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS
from bulkvs_mcp.messaging.record import connection
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.provider.simulator.faults import Fault

from ...helpers.support import error_of, structure
from ...helpers.tools.deeds import (
    DEEDS,
    SEND,
    YES,
    Clock,
    Deed,
    Person,
    assert_done,
    assert_refused,
    connected,
    do,
    each_era,
    offered,
    words,
    writes,
    yes,
)
from ...helpers.tools.misuse import ANSWERS
from ...helpers.tools.rounds import asked_for, reply

pytestmark = pytest.mark.system

# An id that is passed on


@each_era
async def test_a_confirmation_id_is_good_once(era: str, tmp_path: Path) -> None:
    clock, simulator, store, spent = Clock(), Simulator(), f"sqlite://{tmp_path}/record.db", list[str]()
    async with connected(simulator, era, store=store, clock=clock) as client:
        for deed in DEEDS:
            identifier = await offered(client, deed)
            spent.append(identifier)
            assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed")
            assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed", replayed=True)
    clock.wait(2 * LIFETIME_SECONDS)
    async with connected(simulator, era, store=store, clock=clock) as restarted:
        for deed, identifier in zip(DEEDS, spent, strict=True):
            assert_done(await do(restarted, deed, confirmation_id=identifier), deed, "relayed", replayed=True)
    assert len(writes(simulator)) == len(DEEDS)


@each_era
async def test_of_many_at_once_one_does_it(era: str) -> None:
    simulator, results = Simulator(), list[CallToolResult]()

    async def repeat(client: Client, deed: Deed, identifier: str) -> None:
        results.append(await do(client, deed, confirmation_id=identifier))

    async with connected(simulator, era) as client:
        for count, deed in enumerate(DEEDS, 1):
            identifier = await offered(client, deed)
            results.clear()
            async with anyio.create_task_group() as calling:
                for _ in range(5):
                    calling.start_soon(repeat, client, deed, identifier)
            assert len(writes(simulator)) == count
            assert [structure(result)["status"] for result in results] == [deed.status] * 5
            assert sorted(structure(result).get("replayed", False) for result in results) == [False, *[True] * 4]


@each_era
async def test_an_id_whose_execution_did_nothing_is_good_again_and_then_spent(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        for deed in DEEDS:
            identifier = await offered(client, deed)
            for _ in range(2):
                simulator.fail_next(Fault.answer(401), operation="send" if deed is SEND else deed.tool)
                error = error_of(await do(client, deed, confirmation_id=identifier))
                assert (error["code"], error["outcome"]) == ("authentication_failed", "not_done")
            assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed")
            assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed", replayed=True)
    assert len(writes(simulator)) == 3 * len(DEEDS)


# A person's answer


async def test_a_replayed_answer_tells_what_the_first_did(tmp_path: Path) -> None:
    clock, simulator, questions = Clock(), Simulator(), list[InputRequiredResult]()
    shared = partial(
        connected, simulator, "auto", Person(YES), store=f"sqlite://{tmp_path}/record.db", clock=clock
    )
    async with shared() as client, shared() as other:
        for deed in DEEDS:
            question = await asked_for(client, deed)
            questions.append(question)
            assert_done(await reply(client, deed, question, YES), deed, "person")
            for each in (client, client, other):
                assert_done(await reply(each, deed, question, YES), deed, "person", replayed=True)
    clock.wait(2 * LIFETIME_SECONDS)
    async with shared() as restarted:
        for deed, question in zip(DEEDS, questions, strict=True):
            assert_done(await reply(restarted, deed, question, YES), deed, "person", replayed=True)
    assert len(writes(simulator)) == len(DEEDS)


async def test_of_an_answer_given_many_times_at_once_one_counts() -> None:
    simulator, results = Simulator(), list[CallToolResult]()

    async def answer(client: Client, deed: Deed, question: InputRequiredResult) -> None:
        results.append(await reply(client, deed, question, YES))

    async with connected(simulator, "auto", Person(YES)) as client:
        for count, deed in enumerate(DEEDS, 1):
            question = await asked_for(client, deed)
            results.clear()
            async with anyio.create_task_group() as answering:
                for _ in range(5):
                    answering.start_soon(answer, client, deed, question)
            assert len(writes(simulator)) == count
            assert sorted(structure(result).get("replayed", False) for result in results) == [False, *[True] * 4]


async def test_wrong_answers_do_not_spend_the_question() -> None:
    simulator = Simulator()
    async with connected(simulator, "auto", Person(YES)) as client:
        for count, deed in enumerate(DEEDS):
            question = await asked_for(client, deed)
            for build, status, code in ANSWERS.values():
                assert_refused(await reply(client, deed, question, build(deed)), status, code)
            assert len(writes(simulator)) == count
            assert_done(await reply(client, deed, question, yes(deed)), deed, "person")
    assert len(writes(simulator)) == len(DEEDS)


# A record that cannot be written


@each_era
@pytest.mark.parametrize("asking", ["person", "nobody", "off"])
async def test_without_a_record_nothing_is_done(era: str, asking: str, tmp_path: Path) -> None:
    simulator, person = Simulator(), Person(YES) if asking == "person" else None
    settings: dict[str, Any] = {
        "store": f"sqlite://{tmp_path}",
        "confirm": "off" if asking == "off" else "human-or-token",
    }
    async with connected(simulator, era, person, **settings) as client:
        for deed in DEEDS:
            assert_refused(await do(client, deed), "failed", "store_unavailable")
    assert writes(simulator) == []


@each_era
async def test_a_record_that_can_only_be_read_lets_nothing_be_done(
    era: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    simulator, file, person = Simulator(), tmp_path / "record.db", Person(YES)
    async with connected(simulator, era, store=f"sqlite://{file}") as client:
        await offered(client, SEND)
    async with connected(simulator, era, person, store=f"sqlite://{file}") as client:
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for deed in DEEDS:
                assert_refused(await do(client, deed), "failed", "store_unavailable")
            assert writes(simulator) == []
        for deed in DEEDS:
            assert_done(await do(client, deed), deed, "person")


async def test_the_words_without_a_record(tmp_path: Path) -> None:
    folder = tmp_path / "record.db"
    folder.mkdir()
    async with connected(Simulator(), "auto", store=f"sqlite://{folder}") as client:
        assert words(await do(client, SEND)) == snapshot("""\
Nothing was done: the record that keeps sends from happening twice cannot be used (record.db is no
    plain file). [store_unavailable]
Next step: Tell the user; the operator should point BULKVS_STORE at a file, or at none for a new
    one. Then repeat the call.\
""")
