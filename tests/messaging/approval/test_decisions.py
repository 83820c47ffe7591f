"""Questions on the record: who may decide them, how often, and until when."""

from asyncio import gather
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from bulkvs_mcp.messaging.approval.asked import Outcome
from bulkvs_mcp.messaging.approval.decisions import REPLACED, TOO_SOON
from bulkvs_mcp.messaging.refusals import (
    ChangedMeanwhile,
    ConfirmationExpired,
    ConfirmationInvalid,
    ConfirmationMismatch,
    Declined,
    Refused,
)
from bulkvs_mcp.messaging.vocabulary import ApprovedVia

from ...helpers.messaging.desks import DELETE, LIFETIME, SEND, SURFACES, Desk, each_surface
from ...helpers.messaging.records import stands


class TestAsking:
    async def test_the_same_call_is_the_same_question(self, desk: Desk, desks: Callable[[], Desk]) -> None:
        first = await desk.asked()
        assert await desk.asked() == first
        assert await desks().asked() == first
        assert await desk.decisions.open_ones() == [first]

    @pytest.mark.parametrize("change", [{"action": "put_webhook"}, {"digest": "other"}])
    async def test_another_call_is_another_question(self, desk: Desk, change: dict[str, str]) -> None:
        first = await desk.asked()
        desk.clock.time += 1
        other = await desk.asked(**change)
        assert await desk.decisions.open_ones() == [first, other]

    async def test_those_of_one_millisecond_stand_in_the_order_in_which_they_were_asked(self, desk: Desk) -> None:
        asked = [await desk.asked(digest=f"call {number}") for number in range(8)]
        assert await desk.decisions.open_ones() == asked

    @pytest.mark.parametrize("change", [{"basis": "other"}, {"shown": frozenset({"duplicate:1"})}])
    async def test_what_is_no_longer_so_is_asked_anew_and_the_old_can_be_approved_no_more(
        self, desk: Desk, change: dict[str, Any]
    ) -> None:
        first = await desk.asked()
        other = await desk.asked(**change)
        assert await desk.decisions.open_ones() == [other]
        assert (await desk.answered(first, "yes", "page")).state == "expired"

    async def test_one_that_calls_out_more_than_there_is_now_is_the_same(self, desk: Desk) -> None:
        first = await desk.asked(shown=frozenset({"duplicate:1"}))
        assert (await desk.asked()).id == first.id

    async def test_many_calls_at_once_ask_once(self, desks: Callable[[], Desk]) -> None:
        asked = await gather(*(desks().asked() for _ in range(8)))
        assert len({each.id for each in asked}) == 1

    @each_surface
    async def test_who_calls_again_after_a_yes_gets_the_yes(self, desk: Desk, via: ApprovedVia) -> None:
        first = await desk.asked()
        await desk.answered(first, "yes", via)
        again = await desk.asked()
        assert (again.id, again.decision) == (first.id, "yes")
        assert not (await desk.claim(again)).replayed
        assert (await desk.asked()).id != first.id, "it is spent"

    async def test_a_yes_to_less_than_there_is_now_is_asked_anew(self, desk: Desk) -> None:
        first = await desk.asked()
        await desk.answered(first, "yes", "page")
        again = await desk.asked(shown=frozenset({"wish:1"}))
        assert (again.id != first.id, again.decision) == (True, "wanted")

    async def test_a_no_is_told_once_and_then_asked_anew(self, desk: Desk) -> None:
        first = await desk.asked()
        await desk.answered(first, "no", "page")
        told = await desk.asked()
        assert (told.id, told.decision) == (first.id, "no")
        again = await desk.asked()
        assert (again.id != first.id, again.decision) == (True, "wanted")

    async def test_a_no_that_its_caller_heard_is_not_told_again(self, desk: Desk) -> None:
        first = await desk.asked()
        await desk.answered(first, "no", "page")
        await desk.decisions.heard(first.id)
        assert (await desk.asked()).decision == "wanted"


class TestDeciding:
    @each_surface
    async def test_a_yes(self, desk: Desk, via: ApprovedVia) -> None:
        asked = await desk.asked()
        outcome = await desk.answered(asked, "yes", via)
        assert (outcome.state, outcome.via, outcome.now) == ("approved", via, True)
        claim = await desk.claim(asked)
        assert (claim.approved_by, claim.approved_via, claim.replayed) == ("person", via, False)
        again = await desk.claim(asked)
        assert (again.approved_by, again.approved_via, again.replayed) == ("person", via, True)

    @each_surface
    async def test_a_no(self, desk: Desk, via: ApprovedVia) -> None:
        asked = await desk.asked()
        outcome = await desk.answered(asked, "no", via, wait=0)
        assert (outcome.state, outcome.via, outcome.now) == ("declined", via, True)
        with pytest.raises(Declined):
            await desk.claim(asked)

    @each_surface
    @pytest.mark.parametrize("answer", ["", "YES please", "default", "y", "1", "shown"])
    async def test_what_is_neither_decides_nothing(self, desk: Desk, via: ApprovedVia, answer: str) -> None:
        asked = await desk.asked()
        outcome = await desk.answered(asked, answer, via)
        assert (outcome.state, outcome.now) == ("waiting", False)
        assert await desk.decisions.open_ones() == [replace(asked, seen=via)]

    @each_surface
    @pytest.mark.parametrize("answer", ["yes", "Default", "defaul", ""])
    async def test_only_its_name_deletes(self, desk: Desk, via: ApprovedVia, answer: str) -> None:
        asked = await desk.asked(form=DELETE)
        assert (await desk.answered(asked, answer, via)).state == "waiting"
        assert (await desk.answered(asked, "default", via)).state == "approved"

    @each_surface
    @pytest.mark.parametrize("first", ["yes", "no"])
    @pytest.mark.parametrize("second", ["yes", "no"])
    async def test_the_first_answer_stays(self, desk: Desk, via: ApprovedVia, first: str, second: str) -> None:
        asked = await desk.asked()
        decided = await desk.answered(asked, first, via)
        for other in SURFACES:
            again = await desk.answered(asked, second, other)
            assert (again.state, again.via, again.now) == (decided.state, via, False)

    async def test_of_many_answers_at_once_one_decides(self, desks: Callable[[], Desk]) -> None:
        desk = desks()
        asked = await desk.asked()

        answers = [desks().decisions.decide(asked.id, ("yes", "no")[n % 2], "terminal") for n in range(8)]
        outcomes = await gather(*answers)
        assert sum(outcome.now for outcome in outcomes) == 1
        assert len({outcome.state for outcome in outcomes}) == 1

    async def test_nobody_s_question_is_unknown(self, desk: Desk) -> None:
        relayed = await desk.approvals.offer("send_message", "digest")
        for identifier in ("2345-6789-abcd", "", relayed.id):
            assert (await desk.decisions.decide(identifier, "yes", "terminal")).state == "unknown"
            assert (await desk.decisions.show(identifier, None, "page")).state == "unknown"
            assert await desk.decisions.found(identifier) is None
            assert await desk.decisions.rekey(identifier) == ""
        assert (await desk.claim(replace(await desk.asked(), id=relayed.id), basis="")).approved_by == "relayed"


WRONG: list[tuple[dict[str, str], type[Refused]]] = [
    ({"digest": "another"}, ConfirmationMismatch),
    ({"action": "delete_webhook"}, ConfirmationMismatch),
    ({"basis": "another"}, ChangedMeanwhile),
]


class TestClaiming:
    async def test_nothing_claims_what_nobody_decided(self, desk: Desk) -> None:
        asked = await desk.asked()
        with pytest.raises(ConfirmationInvalid, match="nobody has decided"):
            await desk.claim(asked)
        with pytest.raises(ConfirmationInvalid):
            await desk.claim(asked, stored=False, expires=asked.expires)
        assert (await desk.answered(asked, "yes", "page")).state == "approved", "the attempt spent nothing"

    @pytest.mark.parametrize(("change", "refusal"), WRONG)
    async def test_a_yes_holds_for_nothing_else(
        self, desk: Desk, change: dict[str, str], refusal: type[Refused]
    ) -> None:
        asked = await desk.asked()
        await desk.answered(asked, "yes", "card")
        with pytest.raises(refusal):
            await desk.claim(asked, **change)
        assert not (await desk.claim(asked)).replayed

    async def test_one_that_did_nothing_is_good_once_more(self, desk: Desk) -> None:
        asked = await desk.asked()
        await desk.answered(asked, "yes", "page")
        first = await desk.claim(asked)
        await desk.release(first)
        assert (await desk.decisions.outcome(asked.id)).state == "approved"
        assert (await desk.claim(asked)).execution != first.execution

    async def test_what_was_called_out_comes_from_the_row(self, desk: Desk) -> None:
        asked = await desk.asked(shown=frozenset({"wish:1"}))
        await desk.answered(asked, "yes", "page")
        assert (await desk.claim(asked)).shown == {"wish:1"}


class TestExpiry:
    @each_surface
    async def test_a_question_can_be_answered_for_ten_minutes(self, desk: Desk, via: ApprovedVia) -> None:
        asked = await desk.asked()
        desk.clock.time += LIFETIME - 1
        assert (await desk.answered(asked, "yes", via)).state == "approved"
        desk.clock.time += 1
        with pytest.raises(ConfirmationExpired):
            await desk.claim(asked)
        assert (await desk.decisions.outcome(asked.id)).state == "expired"

    @each_surface
    @pytest.mark.parametrize("jump", [LIFETIME, 100 * LIFETIME, -2 * LIFETIME])
    async def test_nor_longer_nor_by_a_clock_that_is_wrong(self, desk: Desk, via: ApprovedVia, jump: int) -> None:
        asked = await desk.asked()
        desk.clock.time += jump
        assert (await desk.answered(asked, "yes", via)).state == "expired"
        assert await desk.decisions.open_ones() == []
        assert (await desk.asked()).id != asked.id


class TestKeys:
    async def test_each_is_new_and_only_the_last_decides(self, desk: Desk) -> None:
        asked = await desk.asked()
        old, new = await desk.decisions.rekey(asked.id), await desk.decisions.rekey(asked.id)
        assert (len(old), len(new), old == new) == (32, 32, False)
        for key in (old, "", None, new[:-1], sha256(new.encode()).hexdigest()):
            shown = await desk.decisions.show(asked.id, key, "card")
            desk.clock.seconds += 60
            for answer in ("yes", "no"):
                refused = await desk.decisions.decide(asked.id, answer, "card", key)
                assert (shown.state, refused) == ("replaced", Outcome("replaced", REPLACED))
        assert (await desk.row(asked))["seen"] == ""
        await desk.decisions.show(asked.id, new, "card")
        desk.clock.seconds += 60
        assert (await desk.decisions.decide(asked.id, "yes", "card", new)).state == "approved"

    async def test_without_one_no_card_decides(self, desk: Desk) -> None:
        asked = await desk.asked()
        for key in ("", None, "x" * 32):
            assert (await desk.decisions.decide(asked.id, "no", "card", key)).state == "replaced"

    @pytest.mark.parametrize("answer", ["yes", "no"])
    async def test_a_decided_question_draws_none(self, desk: Desk, answer: str) -> None:
        asked = await desk.asked()
        await desk.answered(asked, answer, "page")
        assert await desk.decisions.rekey(asked.id) == ""

    async def test_the_record_has_its_hash_only(self, desk: Desk, path: Path) -> None:
        asked = await desk.asked()
        key = await desk.decisions.rekey(asked.id)
        assert (await desk.row(asked))["key_hash"] == sha256(key.encode()).hexdigest()
        desk.store.close()
        assert stands(key, path) == 0


FORMS = {"choice": (SEND, "yes", 0.7), "typed": (DELETE, "default", 2.0)}


@pytest.mark.parametrize("kind", FORMS)
class TestTime:
    @pytest.mark.parametrize("via", ["card", "page"])
    async def test_a_yes_sooner_than_anybody_reads_is_none(self, desk: Desk, kind: str, via: ApprovedVia) -> None:
        form, answer, least = FORMS[kind]
        asked = await desk.asked(form=form)
        assert await desk.answered(asked, answer, via, wait=least - 0.01) == Outcome("waiting", TOO_SOON)
        assert (await desk.answered(asked, answer, via, wait=least)).state == "approved"

    @pytest.mark.parametrize("via", ["card", "page"])
    async def test_nor_is_one_without_its_having_been_shown(self, desk: Desk, kind: str, via: ApprovedVia) -> None:
        form, answer, _ = FORMS[kind]
        asked = await desk.asked(form=form)
        key = await desk.decisions.rekey(asked.id)
        await desk.decisions.show(asked.id, None, "page", tab="another")
        desk.clock.seconds += 3600
        assert await desk.decisions.decide(asked.id, answer, via, key, tab="tab") == Outcome("waiting", TOO_SOON)

    async def test_a_card_that_was_drawn_anew_begins_anew(self, desk: Desk, kind: str) -> None:
        form, answer, _ = FORMS[kind]
        asked = await desk.asked(form=form)
        await desk.decisions.show(asked.id, await desk.decisions.rekey(asked.id), "card")
        desk.clock.seconds += 60
        assert (await desk.answered(asked, answer, "card", wait=0.1)).told == TOO_SOON

    async def test_another_process_does_not_know_when(
        self, desk: Desk, desks: Callable[[], Desk], kind: str
    ) -> None:
        form, answer, _ = FORMS[kind]
        asked = await desk.asked(form=form)
        key = await desk.decisions.rekey(asked.id)
        await desk.decisions.show(asked.id, key, "card")
        desk.clock.seconds += 60
        assert (await desks().decisions.decide(asked.id, answer, "card", key)).told == TOO_SOON

    async def test_a_terminal_needs_none(self, desk: Desk, kind: str) -> None:
        form, answer, _ = FORMS[kind]
        asked = await desk.asked(form=form)
        assert (await desk.decisions.decide(asked.id, answer, "terminal")).state == "approved"
