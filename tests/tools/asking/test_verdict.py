"""What a person answers: a yes is one, and whatever else comes back does nothing."""

import pytest
from inline_snapshot import snapshot
from mcp import MCPError
from mcp.types import ElicitResult, ErrorData

from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.support import text_of
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

pytestmark = pytest.mark.system


@each_era
async def test_what_a_person_approves_is_done_once(era: str) -> None:
    simulator, person = Simulator(), Person(YES)
    async with connected(simulator, era, person) as client:
        for count, deed in enumerate(DEEDS, 1):
            assert_done(await do(client, deed), deed, "person")
            assert (len(person.asked), len(writes(simulator))) == (count, count)


@each_era
async def test_a_yes_may_be_written_carelessly(era: str) -> None:
    async with connected(Simulator(), era, Person(accept({"decision": " YES\n"}))) as client:
        assert_done(await do(client, SEND), SEND, "person")


@each_era
@each_deed
async def test_whatever_else_a_person_answers_does_nothing(era: str, deed: Deed) -> None:
    simulator, person = Simulator(), Person(*(build(deed) for build, _, _ in ANSWERS.values()), yes(deed))
    async with connected(simulator, era, person) as client:
        for _, status, code in ANSWERS.values():
            assert_refused(await do(client, deed), status, code)
        assert writes(simulator) == []
        assert_done(await do(client, deed), deed, "person")
    assert (len(person.asked), len(writes(simulator))) == (len(ANSWERS) + 1, 1)


@each_era
async def test_the_words_of_what_was_not_approved(era: str) -> None:
    decline, cancel = ElicitResult(action="decline"), ElicitResult(action="cancel")
    answers = [accept({"decision": "no"}), accept({"decision": "maybe"}), decline, cancel, accept({})]
    async with connected(Simulator(), era, Person(*answers)) as client:
        told = [words(await do(client, SEND)) for _ in answers]
    async with connected(Simulator(), era, Person(accept({"name": "Main"}))) as client:
        told.append(words(await do(client, DELETE)))
    assert told == snapshot(
        [
            """\
Nothing was done: the client reported that the person declined. [declined]
Next step: Do not ask again on your own; tell the user that nothing was done and wait for new
    instructions. If they saw no question, tell them that this client asks nobody: the operator can
    set BULKVS_CONFIRM=token, so that they confirm in the conversation (see the README).\
""",
            """\
Nothing was done: what came back is neither yes nor no. [declined]
Next step: Tell the user that nothing was done, and why. If they want it done all the same, repeat
    the call: they are asked again and can answer anew.\
""",
            """\
Nothing was done: the client reported that the person declined. [declined]
Next step: Do not ask again on your own; tell the user that nothing was done and wait for new
    instructions. If they saw no question, tell them that this client asks nobody: the operator can
    set BULKVS_CONFIRM=token, so that they confirm in the conversation (see the README).\
""",
            """\
Nothing was done: the client reported that the question was closed without an answer. [dismissed]
Next step: Tell the user that nothing was done. Call again only when they ask for it. If they saw no
    question, tell them that this client asks nobody: the operator can set BULKVS_CONFIRM=token, so
    that they confirm in the conversation (see the README).\
""",
            """\
Nothing was done: a person has to confirm this, and the client accepted without an answer; it may
    have asked nobody. [human_confirmation_unavailable]
Next step: Tell the user; change no setting yourself. A client that shows them the question
    (elicitation) can ask, or the operator can let the user confirm in the conversation
    (BULKVS_CONFIRM=token, see the README).\
""",
            """\
Nothing was done: the name that was typed is not that of the webhook. [declined]
Next step: Tell the user that nothing was done, and why. If they want it done all the same, repeat
    the call: they are asked again and can answer anew.\
""",
        ]
    )


@each_era
async def test_a_client_that_fails_to_ask_has_not_asked(era: str) -> None:
    simulator = Simulator()
    person = Person(ErrorData(code=-32603, message="the window was gone"), yes(SEND))
    async with connected(simulator, era, person) as client:
        if era == "legacy":
            result = await do(client, SEND)
            assert_refused(result, "refused", "human_confirmation_unavailable")
            assert "the client failed to ask them" in text_of(result)
        else:
            # Asking is the client's own step here, and so is its failure.
            with pytest.raises(MCPError, match="the window was gone"):
                await do(client, SEND)
        assert writes(simulator) == []
        assert_done(await do(client, SEND), SEND, "person")
