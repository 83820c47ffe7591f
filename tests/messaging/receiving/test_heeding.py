"""A STOP binds before anything can discard it, and a START lifts what texts said, once."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut
from bulkvs_mcp.messaging.consent.keywords import is_start, is_stop
from bulkvs_mcp.messaging.receiving import inbox as taking
from bulkvs_mcp.messaging.receiving.heeding import OLD_MS
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store

from ...helpers.messaging.desk import ALICE, BOB, MINUTE, OURS, REF, Desk
from ...helpers.messaging.stops import POSTS


def operator(desk: Desk, source: str = "court order") -> None:
    desk.store.write_now(lambda tx: opt_outs.add(tx, [OptOut(ALICE, desk.clock.time, source)]))


def removed(desk: Desk) -> None:
    desk.store.write_now(lambda tx: opt_outs.remove(tx, ALICE))


# In whatever came


@pytest.mark.parametrize("posted", POSTS.values(), ids=POSTS.keys())
async def test_a_stop_binds_in_whatever_it_comes(desk: Desk, posted: Any) -> None:
    await desk.inbox.take(json.dumps(posted).encode())
    assert ALICE in desk.opted_out()


@pytest.mark.parametrize(
    "body",
    [
        f"From=%2B{ALICE}&To={OURS}&Message=Stop",
        f'{{"From":"{ALICE}","Message":"STOP"',
        f'{{"From":"{ALICE}","Message":"STOP",}}',
        f"{{'From': '{ALICE}', 'Message': 'STOP'}}",
        f'{{"From":"{ALICE}","Message":"STOP"}}{{}}',
        f'{{"From":"{ALICE}","Message":"STOP"}}\0',
        json.dumps(f'{{"From":"{ALICE}","Message":"STOP"}}'),
    ],
)
async def test_what_is_no_json_is_heard_too(desk: Desk, body: str) -> None:
    taken = await desk.inbox.take(body.encode())
    assert (taken.kind, desk.opted_out()) == ("unreadable", [ALICE])


async def test_the_first_of_equal_keys_is_heard_too(desk: Desk) -> None:
    await desk.inbox.take(f'{{"From":"{ALICE}","Message":"STOP","Message":"Sent from my phone"}}'.encode())
    assert desk.opted_out() == [ALICE]


async def test_a_mistake_of_ours_swallows_none(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: bytes) -> None:
        raise RuntimeError

    monkeypatch.setattr(taking, "read", broken)
    assert (await desk.text("STOP")).kind == "unreadable"
    assert desk.opted_out() == [ALICE]


async def test_a_reference_used_again_swallows_none(desk: Desk) -> None:
    await desk.text("Hello", RefId="4551F89F")
    taken = await desk.text("STOP", RefId="4551F89F")
    assert (desk.opted_out(), desk.entry(taken.message_id).text) == ([ALICE], "STOP")


SENDERS = (
    *(ALICE, f"+{ALICE}", f"00{ALICE}", f"011{ALICE}", f"tel:+{ALICE}", f"Bob <+{ALICE}>", f"{ALICE}.0"),
    *("3105551212", "(310) 555.1212", "+1\u00a0310\u2013555\u20131212", "\uff0b\uff11 310 555 1212"),
)
ABROAD = ("+3105551212", "+44 20 7946 0958", "003105551212", "tel:+3105551212", "Bob")


@pytest.mark.parametrize("sender", SENDERS)
async def test_a_number_is_bound_in_any_notation(desk: Desk, sender: str) -> None:
    await desk.text("STOP", From=sender)
    assert desk.opted_out() == [ALICE]
    await desk.text("START", From=sender)
    assert desk.opted_out() == []


@pytest.mark.parametrize("sender", ABROAD)
async def test_another_country_s_is_bound_as_it_is_written(desk: Desk, sender: str) -> None:
    taken = await desk.text("STOP", From=sender)
    assert desk.opted_out() == [desk.entry(taken.message_id).number] == [sender]
    await desk.text("START", From=sender)
    assert desk.opted_out() == []


# What comes again


@pytest.mark.parametrize("between", ["START", "removal", "nothing"])
@pytest.mark.parametrize("fields", [{}, {"RefId": "A1B2C3D4"}], ids=["without a reference", "with one"])
async def test_a_stop_that_comes_again_binds_again(desk: Desk, between: str, fields: dict[str, str]) -> None:
    await desk.text("STOP", **fields)
    desk.clock.time += 1000
    if between == "START":
        await desk.text("START")
    if between == "removal":
        removed(desk)
    assert desk.opted_out() == ([ALICE] if between == "nothing" else [])
    desk.clock.time += 1000
    await desk.text("STOP", **fields)
    assert desk.opted_out() == [ALICE]


@pytest.mark.parametrize("again", ["START", "Start", "START ", "unstop", "st\u200bart"])
@pytest.mark.parametrize("minutes", [0, 3, 59])
@pytest.mark.parametrize("fields", [{}, {"RefId": "A1B2C3D4"}], ids=["without a reference", "with one"])
async def test_a_start_that_comes_again_lifts_nothing(
    desk: Desk, again: str, minutes: int, fields: dict[str, str]
) -> None:
    """In whatever spelling, and in a post that is written otherwise."""
    await desk.text("START", **fields)
    await desk.text("STOP")
    desk.clock.time += minutes * MINUTE
    await desk.post(**fields, Message=again, To=[OURS], From=ALICE, Added="")
    assert desk.opted_out() == [ALICE]


async def test_a_reference_makes_a_start_the_same_for_ever(desk: Desk) -> None:
    await desk.text("START", RefId="A1B2C3D4")
    await desk.text("STOP")
    desk.clock.time += 10 * OLD_MS
    await desk.text("start!", RefId="A1B2C3D4")
    assert desk.opted_out() == [ALICE]


@pytest.mark.parametrize("fields", [{}, {"RefId": "A1B2C3D5"}], ids=["an hour later", "with another reference"])
async def test_one_that_cannot_be_a_repetition_lifts(desk: Desk, fields: dict[str, str]) -> None:
    for words in ("STOP", "START", "STOP"):
        await desk.text(words)
    desk.clock.time += 0 if fields else OLD_MS
    await desk.text("START", **fields)
    assert desk.opted_out() == []


@pytest.mark.parametrize("emptied", [False, True])
async def test_no_purge_keeps_a_start_from_lifting(desk: Desk, emptied: bool) -> None:
    for _ in range(3):
        await desk.text("Hello", RefId=REF)
    await desk.text("STOP")
    if emptied:
        desk.store.write_now(lambda tx: tx.change("DELETE FROM inbound", {}))
    await desk.text("START")
    assert desk.opted_out() == []


async def test_a_start_lifts_its_own_sender_s_only(desk: Desk) -> None:
    await desk.text("STOP")
    await desk.text("STOP", From=BOB)
    await desk.text("unstop")
    assert desk.opted_out() == [BOB]


START_POSTS: dict[str, Any] = {
    "a receipt by its flag": {"Message": "START", "DeliveryReceipt": True},
    "a list": {"Message": ["START", "x"]},
    "a subject above words": {"Message": "Sent from my phone", "Subject": "START"},
    "two senders": {"From": [ALICE, BOB], "Message": "START"},
    "an envelope": {"From": None, "data": {"From": ALICE, "Message": "START"}},
}


@pytest.mark.parametrize("posted", START_POSTS.values(), ids=START_POSTS.keys())
async def test_a_start_in_anything_else_lifts_nothing(desk: Desk, posted: dict[str, Any]) -> None:
    await desk.text("STOP")
    await desk.post(**posted)
    assert desk.opted_out() == [ALICE]


# Whose it is


@pytest.mark.parametrize("source", ["court order", "texted STOP", "import"])
@pytest.mark.parametrize("order", ["before", "behind"])
async def test_no_start_lifts_what_an_operator_entered(desk: Desk, source: str, order: str) -> None:
    if order == "before":
        operator(desk, source)
    await desk.text("STOP")
    if order == "behind":
        operator(desk, source)
    desk.clock.time += MINUTE
    await desk.text("START")
    [entry] = desk.store.write_now(opt_outs.listed)
    assert (entry.number, entry.source) == (ALICE, source)


@pytest.mark.parametrize("years", [-1, 1])
async def test_no_clock_keeps_a_start_from_lifting(desk: Desk, years: int) -> None:
    await desk.text("STOP")
    desk.clock.time += years * 365 * 24 * 60 * MINUTE
    await desk.text("START")
    assert desk.opted_out() == []


# Any sequence


@dataclass
class Model:
    """What must hold: a STOP is never lost, and only a START that is certainly new lifts what texts said."""

    texted: bool = False
    operators: bool = False
    starts: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])

    @property
    def out(self) -> bool:
        return self.texted or self.operators

    def says(self, words: str, now: int, reference: str, *, new: bool) -> None:
        self.texted |= is_stop(words)
        if new and is_start(words):
            self.texted &= any(self._may_be(known, at, reference, now) for known, at in self.starts)
            self.starts.append((reference, now))

    @staticmethod
    def _may_be(known: str, at: int, reference: str, now: int) -> bool:
        """Whether a START may be an earlier one come again, in whatever spelling."""
        return known == reference and (bool(reference) or abs(at - now) < OLD_MS)


KEYWORDS = ("STOP", "stop.", "START", "Unstop!", "Hello")
REFERENCES = ("", "", "A1B2C3D4", "A1B2C3D5")
STRANGE: tuple[Callable[[str], dict[str, Any]], ...] = (
    lambda words: {"Message": [words, "x"]},
    lambda words: {"Message": words, "DeliveryReceipt": True},
    lambda words: {"Message": words, "From": {"number": ALICE}},
)


class Sequences(RuleBasedStateMachine):
    """Posts in any order, on one record."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store(MEMORY)
        self.desk, self.model = Desk(self.store), Model()
        self.posted: list[tuple[str, str]] = []
        self.sent = 0

    def teardown(self) -> None:
        self.store.close()

    def _post(self, words: str, reference: str) -> None:
        fields = {"RefId": reference} if reference else {}
        taken = anyio.run(lambda: self.desk.text(words, **fields))
        self.model.says(words, self.desk.clock.time, reference, new=taken.new)

    @rule(words=st.sampled_from(KEYWORDS), reference=st.sampled_from(REFERENCES))
    def text(self, words: str, reference: str) -> None:
        self.posted.append((words, reference))
        self._post(words, reference)

    @precondition(lambda self: bool(self.posted))
    @rule(data=st.data())
    def again(self, data: st.DataObject) -> None:
        self._post(*data.draw(st.sampled_from(self.posted)))

    @rule(words=st.sampled_from(KEYWORDS), form=st.sampled_from(STRANGE))
    def strange(self, words: str, form: Callable[[str], dict[str, Any]]) -> None:
        anyio.run(lambda: self.desk.post(**form(words)))
        self.model.texted |= is_stop(words)

    @rule(source=st.sampled_from(["operator", "texted STOP"]))
    def entered(self, source: str) -> None:
        operator(self.desk, source)
        self.model.operators = True

    @rule()
    def removal(self) -> None:
        removed(self.desk)
        self.model.texted = self.model.operators = False

    @rule(status=st.sampled_from(["sent", "failed", None]))
    def ours(self, status: str | None) -> None:
        self.sent += 1
        self.desk.sent(f"msg_{self.sent}", status=status)

    @rule(seconds=st.sampled_from([0, 1, 121, 3601, -7200]))
    def later(self, seconds: int) -> None:
        self.desk.clock.time += seconds * 1000

    @invariant()
    def it_is_as_they_said(self) -> None:
        assert self.desk.opted_out() == [ALICE] * self.model.out


def test_no_sequence_loses_a_stop() -> None:
    run_state_machine_as_test(  # pyright: ignore[reportUnknownMemberType]
        Sequences, settings=settings(max_examples=40, stateful_step_count=25)
    )
