"""An answer that comes sooner than anybody reads is nobody's: no person is said to have decided."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from mcp.client.session import ClientSession
from mcp.types import ClientCapabilities, ElicitResult

from bulkvs_mcp.messaging.approval.haste import READING_SECONDS, TYPING_SECONDS
from bulkvs_mcp.provider.simulator.app import Simulator
from bulkvs_mcp.tools.asking.relayed import ANSWERED_ITSELF

from ...helpers.pace import Pace
from ...helpers.support import error_of, structure, text_of
from ...helpers.tools.deeds import (
    DEEDS,
    DELETE,
    SEND,
    YES,
    Deed,
    Person,
    accept,
    assert_done,
    assert_refused,
    connected,
    do,
    each_deed,
    each_era,
    words,
    writes,
    yes,
)
from ...helpers.tools.misuse import ANSWERS
from ...helpers.tools.rounds import asked_for, reply

AT_ONCE = 0.005
"""Seconds that Codex takes where it has nobody to ask."""
OPERATORS = ("human", "human-or-token")
DECLINE, CANCEL = ElicitResult(action="decline"), ElicitResult(action="cancel")

each_operator = pytest.mark.parametrize("confirm", OPERATORS)


def least(deed: Deed) -> float:
    """How long a person takes for a deed's form at least."""
    return TYPING_SECONDS if deed is DELETE else READING_SECONDS


# A no


@each_era
@each_operator
@each_deed
async def test_a_no_at_once_is_nobodys_and_yields_no_id(era: str, confirm: str, deed: Deed) -> None:
    simulator, person = Simulator(), Person(*(build(deed) for build, _, _ in ANSWERS.values()))
    async with connected(simulator, era, person, pace=Pace(AT_ONCE), confirm=confirm) as client:
        for _ in ANSWERS:
            result = await do(client, deed)
            assert_refused(result, "refused", "human_confirmation_unavailable")
            assert "confirmation_id" not in structure(result)
            assert "person" not in error_of(result)["message"].replace("a person has to confirm", "")
    assert (len(person.asked), writes(simulator)) == (len(ANSWERS), [])


@each_era
@each_deed
async def test_how_soon_is_too_soon(era: str, deed: Deed) -> None:
    pace = Pace()
    async with connected(Simulator(), era, Person(DECLINE), pace=pace) as client:
        for seconds, status in ((0.0, "refused"), (-0.01, "refused"), (0.01, "declined"), (600.0, "declined")):
            pace.step = 0.0 if seconds == 0.0 else least(deed) + seconds
            assert structure(await do(client, deed))["status"] == status, seconds


async def test_the_words_of_a_no_at_once() -> None:
    async with connected(Simulator(), "auto", Person(DECLINE, CANCEL), pace=Pace(AT_ONCE)) as client:
        declined, dismissed = [words(await do(client, SEND)) for _ in range(2)]
    assert declined == dismissed
    assert declined == snapshot("""\
Nothing was done: a person has to confirm this, and the client answered before anybody can have read
    the question. [human_confirmation_unavailable]
Next step: Tell the user; change no setting yourself. A client that shows them the question
    (elicitation) can ask, or the operator can let the user confirm in the conversation
    (BULKVS_CONFIRM=token, see the README).\
""")


async def test_every_answer_without_a_yes_names_the_operators_way_out() -> None:
    answers = [DECLINE, CANCEL, accept({"decision": "no"}), accept({})]
    for pace in (Pace(AT_ONCE), Pace()):
        async with connected(Simulator(), "auto", Person(*answers), pace=pace) as client:
            for _ in answers:
                next_step = error_of(await do(client, SEND))["next_step"]
                assert "operator" in next_step
                assert "BULKVS_CONFIRM=token" in next_step


# A yes


@each_era
@each_deed
async def test_a_yes_at_once_gives_the_two_steps(era: str, deed: Deed) -> None:
    simulator, person = Simulator(), Person(yes(deed))
    async with connected(simulator, era, person, pace=Pace(AT_ONCE)) as client:
        first = await do(client, deed)
        assert (structure(first)["status"], first.is_error) == ("confirmation_required", False)
        assert {"preview", "confirmation_id", "expires_at"} < structure(first).keys()
        assert structure(first)["preview"] in text_of(first)
        assert writes(simulator) == []
        second = await do(client, deed, confirmation_id=structure(first)["confirmation_id"])
        assert_done(second, deed, "relayed")
        again = await do(client, deed, confirmation_id=structure(first)["confirmation_id"])
        assert_done(again, deed, "relayed", replayed=True)
    assert (len(person.asked), len(writes(simulator))) == (1, 1)


@each_era
@each_deed
async def test_a_yes_at_once_is_refused_where_only_a_person_may_say_it(era: str, deed: Deed) -> None:
    simulator = Simulator()
    async with connected(simulator, era, Person(yes(deed)), pace=Pace(AT_ONCE), confirm="human") as client:
        result = await do(client, deed)
        assert_refused(result, "refused", "human_confirmation_unavailable")
        assert "confirmation_id" not in structure(result)
    assert writes(simulator) == []


async def test_the_words_of_a_yes_at_once_tell_why_there_are_two_steps() -> None:
    async with connected(Simulator(), "auto", Person(YES), pace=Pace(AT_ONCE)) as client:
        first = await do(client, SEND)
    assert structure(first)["note"].endswith(ANSWERED_ITSELF)
    assert ANSWERED_ITSELF in text_of(first).splitlines()


@each_era
@each_deed
async def test_a_yes_in_time_is_a_persons(era: str, deed: Deed) -> None:
    pace = Pace(least(deed) + 0.01)
    async with connected(Simulator(), era, Person(yes(deed)), pace=pace, confirm="human") as client:
        assert_done(await do(client, deed), deed, "person")


@each_era
async def test_an_id_of_such_a_yes_is_good_for_its_call_only(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era, Person(YES), pace=Pace(AT_ONCE)) as client:
        identifier = structure(await do(client, SEND))["confirmation_id"]
        changed = await do(client, SEND, message="Something else", confirmation_id=identifier)
        assert_refused(changed, "refused", "confirmation_mismatch")
        assert_refused(await do(client, DELETE, confirmation_id=identifier), "refused", "confirmation_mismatch")
    assert writes(simulator) == []


@each_era
async def test_no_other_id_is_taken_where_a_person_can_be_asked(era: str, tmp_path: Path) -> None:
    simulator, store = Simulator(), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, era, store=store) as elsewhere:
        decided_by_nobody = [structure(await do(elsewhere, deed))["confirmation_id"] for deed in DEEDS]
    async with connected(simulator, era, Person(YES), pace=Pace(AT_ONCE), store=store) as client:
        for deed, identifier in zip(DEEDS, decided_by_nobody, strict=True):
            result = await do(client, deed, confirmation_id=identifier)
            assert_refused(result, "refused", "confirmation_invalid")
        stood_in = structure(await do(client, SEND))["confirmation_id"]
    async with connected(simulator, era, Person(YES), store=store, confirm="human") as client:
        assert_refused(await do(client, SEND, confirmation_id=stood_in), "refused", "confirmation_invalid")
    assert writes(simulator) == []


def declined(_: Deed) -> ElicitResult:
    return DECLINE


@each_deed
@pytest.mark.parametrize("first", [yes, declined])
async def test_one_that_comes_again_later_is_no_better(deed: Deed, first: Callable[[Deed], ElicitResult]) -> None:
    pace, simulator = Pace(AT_ONCE), Simulator()
    async with connected(simulator, "auto", Person(), pace=pace, confirm="human") as client:
        question = await asked_for(client, deed)
        for later in (AT_ONCE, 60.0, 60.0):
            pace.step = later
            for answer in (first(deed), yes(deed)):
                result = await reply(client, deed, question, answer)
                assert_refused(result, "refused", "human_confirmation_unavailable")
        assert writes(simulator) == []
        assert_done(await reply(client, deed, await asked_for(client, deed), yes(deed)), deed, "person")


# Times that make no sense


@each_era
async def test_a_clock_that_runs_backwards_judges_nothing(era: str) -> None:
    for step in (-0.001, -5.0, float("nan")):
        async with connected(Simulator(), era, Person(YES), pace=Pace(step), confirm="human") as client:
            assert_done(await do(client, SEND), SEND, "person")


async def test_an_answer_to_another_processs_question_is_not_judged(tmp_path: Path) -> None:
    simulator, store = Simulator(), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, "auto", Person(YES), pace=Pace(AT_ONCE), store=store) as client:
        questions = [await asked_for(client, deed) for deed in (SEND, DELETE)]
    async with connected(simulator, "auto", Person(YES), pace=Pace(AT_ONCE), store=store) as client:
        assert_done(await reply(client, SEND, questions[0], yes(SEND)), SEND, "person")
        assert_refused(await reply(client, DELETE, questions[1], DECLINE), "declined", "declined")


def capable_of(capabilities: ClientCapabilities) -> Callable[[ClientSession, str], ClientCapabilities]:
    """In place of what a client of the SDK declares."""
    return lambda _session, _version: capabilities


async def test_a_no_at_once_is_nobodys_where_nobody_would_be_asked_by_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client can ask in the first round, and says in the second that it cannot."""
    cannot = ClientCapabilities()
    for answer, status in ((DECLINE, "refused"), (YES, "confirmation_required")):
        async with connected(Simulator(), "auto", Person(YES), pace=Pace(AT_ONCE)) as client:
            question = await asked_for(client, SEND)
            with monkeypatch.context() as patched:
                patched.setattr(ClientSession, "_build_capabilities", capable_of(cannot))
                found = structure(await reply(client, SEND, question, answer))
            assert found["status"] == status
