"""Two steps, where nobody can be asked: the id that the first gives is good for what was shown, and there only."""

from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot

from bulkvs_mcp.messaging.approval.claims import LIFETIME_SECONDS
from bulkvs_mcp.provider.simulator.app import Simulator

from ...helpers.support import error_of, over_http, structure
from ...helpers.tools.deeds import (
    ATTACH,
    DEEDS,
    DELETE,
    SEND,
    SENDERS,
    UPDATE,
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
from ...helpers.tools.misuse import BANQUET, OTHER_PAYLOADS, account

pytestmark = pytest.mark.system


@each_era
async def test_the_first_of_two_steps_does_nothing_and_the_second_does_it(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        for count, deed in enumerate(DEEDS):
            first = await do(client, deed)
            assert (structure(first)["status"], first.is_error) == ("confirmation_required", False)
            assert {"preview", "confirmation_id", "expires_at"} < structure(first).keys()
            assert len(writes(simulator)) == count
            second = await do(client, deed, confirmation_id=structure(first)["confirmation_id"])
            assert_done(second, deed, "relayed")
            assert len(writes(simulator)) == count + 1


async def test_the_words_of_the_first_step() -> None:
    async with connected(Simulator(), "auto") as client:
        assert words(await do(client, SEND)) == snapshot("""\
Nothing was done yet. Show the user this preview and wait for their yes:

SMS from +1 310-906-0901 to 1 person:
  +1 310-555-1212
Text:
  | Your table is ready
Size: 1 segment billed (GSM-7)

After their yes, repeat the same send_message call with confirmation_id="2345-6789-abcd".
It is good for 10 minutes. Without their yes, do nothing.\
""")


# For what was shown


FORGED = ("2222-2222-2222", "   ", "' OR 1=1 --", "\uff12\uff12\uff12\uff12", "msg_0123456789abcdef", "a" * 40)


def near_misses(identifier: str) -> list[str]:
    """Ids that differ from a good one in a single character."""
    return [f"{identifier[:-1]}{'3' if identifier[-1] == '2' else '2'}", identifier[:-1], f"{identifier}2"]


@each_era
@pytest.mark.parametrize("deed", [BANQUET, UPDATE, DELETE, ATTACH], ids=lambda deed: deed.tool)
async def test_after_every_wrong_attempt_the_right_one_still_works(era: str, deed: Deed) -> None:
    simulator = account()
    async with connected(simulator, era) as client:
        identifier = await offered(client, deed)
        for other in [changes for wanted, changes in OTHER_PAYLOADS if wanted is deed]:
            result = await do(client, deed, **other, confirmation_id=identifier)
            assert_refused(result, "refused", "confirmation_mismatch")
        for other_deed in [other for other in DEEDS if other.tool != deed.tool]:
            result = await do(client, other_deed, confirmation_id=identifier)
            assert_refused(result, "refused", "confirmation_mismatch")
        for forged in [*FORGED, *near_misses(identifier)]:
            assert_refused(await do(client, deed, confirmation_id=forged), "refused", "confirmation_invalid")
        assert writes(simulator) == []
        assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed")


@each_era
async def test_how_a_number_is_written_makes_no_other_payload(era: str) -> None:
    simulator = Simulator()
    async with connected(simulator, era) as client:
        identifier = await offered(client, SEND)
        again = await do(client, SEND, to="(310) 555-1212", confirmation_id=f" {identifier.upper()} ")
    assert_done(again, SEND, "relayed")


async def test_an_id_that_cannot_be_one_is_an_argument_that_cannot_be_used() -> None:
    simulator = Simulator()
    async with connected(simulator, "auto") as client:
        result = await do(client, SEND, confirmation_id="2" * 41)
    assert (error_of(result)["code"], writes(simulator)) == ("invalid_arguments", [])


@each_era
async def test_a_confirmation_id_expires(era: str) -> None:
    clock, simulator = Clock(), Simulator()
    async with connected(simulator, era, clock=clock) as client:
        for count, deed in enumerate(DEEDS):
            identifier = await offered(client, deed)
            clock.wait(LIFETIME_SECONDS)
            expired = await do(client, deed, confirmation_id=identifier)
            assert_refused(expired, "refused", "confirmation_expired")
            assert len(writes(simulator)) == count
            identifier = await offered(client, deed)
            clock.wait(LIFETIME_SECONDS - 0.001)
            assert_done(await do(client, deed, confirmation_id=identifier), deed, "relayed")


async def test_the_words_about_ids_that_are_not_good() -> None:
    clock = Clock()
    async with connected(Simulator(), "auto", clock=clock) as client:
        identifier = await offered(client, SEND)
        told = [
            words(await do(client, SEND, message="Hi", confirmation_id=identifier)),
            words(await do(client, SEND, confirmation_id="2222-2222-2222")),
        ]
        clock.wait(LIFETIME_SECONDS)
        told.append(words(await do(client, SEND, confirmation_id=identifier)))
    assert told == snapshot(
        [
            """\
Nothing was done: this confirmation belongs to a different call; something in the arguments differs
    from what was shown to the user. [confirmation_mismatch]
Next step: Repeat the call with exactly the arguments that were previewed, or call without
    confirmation_id for a new preview, and wait for the user's yes to it.\
""",
            """\
Nothing was done: there is no such confirmation in this process, whose record is in memory and ends
    with it. [confirmation_invalid]
Next step: Call again without confirmation_id, show the user the preview and wait for their yes. If
    this client starts the server anew for every call, that id will be gone too: tell the user that
    the client has to keep one process open, or the operator to set BULKVS_STORE to a file
    (sqlite:///path).\
""",
            """\
Nothing was done: this confirmation has expired. [confirmation_expired]
Next step: Call again without confirmation_id, show the user the new preview and wait for their yes.\
""",
        ]
    )


async def test_a_process_for_each_call_is_told_why_its_id_is_gone(tmp_path: Path) -> None:
    lasting = f"sqlite://{tmp_path}/record.db"
    for store, told in (("", True), (lasting, False)):
        async with connected(Simulator(), "auto", store=store) as first:
            identifier = await offered(first, SEND)
        async with connected(Simulator(), "auto", store=store) as second:
            forged = await do(second, SEND, confirmation_id="2222-2222-2222")
            assert ("BULKVS_STORE" in error_of(forged)["next_step"]) is told
            result = await do(second, SEND, confirmation_id=identifier)
            if told:
                assert_refused(result, "refused", "confirmation_invalid")
                assert "record is in memory" in error_of(result)["message"]
            else:
                assert_done(result, SEND, "relayed")


# Where it was shown


@each_era
async def test_where_a_person_can_be_asked_no_confirmation_id_is_good(era: str, tmp_path: Path) -> None:
    simulator, person, store = Simulator(), Person(YES), f"sqlite://{tmp_path}/record.db"
    async with connected(simulator, era, store=store) as elsewhere:
        genuine = [await offered(elsewhere, deed) for deed in DEEDS]
    async with connected(simulator, era, person, store=store) as client:
        for deed, identifier in zip(DEEDS, genuine, strict=True):
            for given in (identifier, "2222-2222-2222"):
                assert_refused(await do(client, deed, confirmation_id=given), "refused", "confirmation_invalid")
    assert (person.asked, writes(simulator)) == ([], [])


async def test_the_words_where_a_confirmation_id_is_not_good() -> None:
    async with connected(Simulator(), "auto", Person(yes(SEND))) as client:
        assert words(await do(client, SEND, confirmation_id="2222-2222-2222")) == snapshot("""\
Nothing was done: a person is asked here, so no confirmation_id is accepted. [confirmation_invalid]
Next step: Call again without confirmation_id; the server asks the person itself.\
""")


@each_era
async def test_what_was_shown_of_the_sandbox_approves_nothing_real(era: str, tmp_path: Path) -> None:
    simulator = Simulator()
    shared: dict[str, Any] = {"store": f"sqlite://{tmp_path}/record.db", "confirm": "token"}
    async with connected(simulator, era, **shared) as sandbox:
        identifier = await offered(sandbox, SEND)
    async with over_http(simulator, mode=era, from_numbers=SENDERS, **shared) as client:
        result = await do(client, SEND, confirmation_id=identifier)
    assert_refused(result, "refused", "confirmation_mismatch")
    assert writes(simulator) == []
