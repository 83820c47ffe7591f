"""What the record forgets, what it keeps, and when it looks."""

import json
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from mcp import Client

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut, opted_out
from bulkvs_mcp.messaging.brakes.policy import Policy
from bulkvs_mcp.messaging.drafts.draft import Draft
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record import retention
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.retention import APPROVAL_DAYS, DAY_MS, Retention, purge
from bulkvs_mcp.messaging.record.store import Store, Transaction
from bulkvs_mcp.messaging.refusals import RecipientOptedOut
from bulkvs_mcp.messaging.sending.dispatch import Sent
from bulkvs_mcp.provider.client import ProviderClient
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.sandbox.in_process import sandbox_client
from bulkvs_mcp.server.settings import Settings
from bulkvs_mcp.tools.guard import Guard, guard_on

from ...helpers.support import call, structure

START = 1_800_000_000_000
HOUR_MS = 3_600_000
ALICE, BOB, CAROL = "13105551212", "13125551213", "12125551214"


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> int:
        return self.time

    def wait(self, days: float) -> None:
        self.time += round(days * DAY_MS)


class Desk:
    """The outbox of a server that keeps messages for so many days."""

    def __init__(self, store: Store, clock: Clock, days: int) -> None:
        self.store, self.clock = store, clock
        self.guard: Guard = guard_on(store, "off", 30, clock, days)

    async def send(self, *to: str, text: str = "Hello", check: Any = None) -> Sent:
        approval = self.guard.approvals.granted("send_message", f"digest {self.clock.time}", "operator")
        checks = [check] if check else []
        async with account() as provider:
            return await self.guard.outbox.send(
                provider, Draft(SENDING_NUMBER, to, text), approval, Policy(), checks
            )

    @property
    def texts(self) -> list[str]:
        """The texts that are on record."""
        return [row["text"] for row in self._rows("SELECT text FROM requests ORDER BY created")]

    @property
    def numbers(self) -> list[str]:
        """The recipients that are on record."""
        return [row["number"] for row in self._rows("SELECT number FROM recipients ORDER BY number")]

    @property
    def approvals(self) -> int:
        """How many approvals are on record."""
        return len(self._rows("SELECT id FROM approvals"))

    def _rows(self, sql: str) -> list[Any]:
        return self.store.write_now(lambda tx: tx.rows(sql, {}))


@asynccontextmanager
async def account() -> AsyncGenerator[ProviderClient]:
    async with sandbox_client(30, Simulator()) as provider:
        yield provider


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> Generator[Store]:
    """A record in memory."""
    record = Store(MEMORY)
    yield record
    record.close()


def cut_off(tx: Transaction) -> None:
    """The state in which a process that was killed leaves its requests."""
    tx.change("UPDATE requests SET state='sending'", {})
    tx.change("UPDATE recipients SET status=NULL", {})


async def test_the_old_goes_with_its_recipients_and_the_young_stays(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=30)
    await desk.send(ALICE, BOB, text="old")
    clock.wait(20)
    await desk.send(CAROL, text="young")
    assert (desk.texts, desk.numbers) == (["old", "old", "young"], [CAROL, ALICE, BOB])
    clock.wait(10.5)
    await desk.send(ALICE, text="new")
    assert (desk.texts, desk.numbers) == (["young", "new"], [CAROL, ALICE])


async def test_to_the_day_it_is_kept(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=1)
    await desk.send(ALICE, text="first")
    clock.wait(1)
    await desk.send(BOB, text="second")
    assert desk.texts == ["first", "second"]
    clock.wait(1)
    await desk.send(CAROL, text="third")
    assert desk.texts == ["second", "third"]


async def test_zero_keeps_everything(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=0)
    await desk.send(ALICE, text="old")
    clock.wait(10_000)
    await desk.send(BOB, text="new")
    assert desk.texts == ["old", "new"]


async def test_opt_outs_are_kept(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=1)
    store.write_now(lambda tx: opt_outs.add(tx, [OptOut(CAROL, clock(), "operator")]))
    await desk.send(ALICE)
    clock.wait(10_000)
    await desk.send(BOB)
    assert desk.numbers == [BOB]
    assert store.write_now(lambda tx: opted_out(tx, (ALICE, BOB, CAROL))) == (CAROL,)


async def test_what_was_received_goes_too(store: Store, clock: Clock) -> None:
    desk, inbox = Desk(store, clock, days=30), Inbox(store, clock)
    for day, text in enumerate(("old", "young")):
        await inbox.take(json.dumps({"From": ALICE, "To": [SENDING_NUMBER], "Message": text}).encode())
        clock.wait(20 * (1 - day))
    clock.wait(15)
    await desk.send(BOB)
    received = store.write_now(lambda tx: tx.rows("SELECT text FROM inbound", {}))
    assert [row["text"] for row in received] == ["young"]


async def test_a_great_deal_goes_bit_by_bit(store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 4)
    desk = Desk(store, clock, days=1)
    await desk.send(*(f"1310555121{digit}" for digit in range(10)), text="old")
    clock.wait(2)
    left = list[int]()
    for number in (ALICE, BOB, CAROL):
        await desk.send(number, text="new")
        left.append(desk.texts.count("old"))
    assert left == [6, 2, 0]


async def test_what_a_crash_cut_off_goes_too(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=30)
    await desk.send(ALICE, text="cut off")
    store.write_now(cut_off)
    clock.wait(29)
    await desk.send(BOB, text="new")
    assert desk.texts == ["cut off", "new"]
    clock.wait(2)
    await desk.send(CAROL, text="newer")
    assert desk.texts == ["new", "newer"]


def test_what_is_under_way_stays_whatever_is_purged(store: Store, clock: Clock) -> None:
    insert = (
        "INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint, state, created,"
        " updated, ends) VALUES('msg_1', 'e', 0, :sender, 'text', '[]', 'f', 'sending', :now, :now, :ends)"
    )
    values = {"sender": SENDING_NUMBER, "now": clock(), "ends": clock() + 35_000}
    store.write_now(lambda tx: tx.change(insert, values))
    assert store.write_now(lambda tx: purge(tx, clock() + 1000)).sent == 0
    assert store.write_now(lambda tx: purge(tx, clock() + 36_000)).sent == 1


@pytest.mark.parametrize("days", [0, 30])
async def test_spent_approvals_go_before_long(store: Store, clock: Clock, days: int) -> None:
    desk = Desk(store, clock, days)
    kept = list[int]()
    for wait in (0, 1, APPROVAL_DAYS, APPROVAL_DAYS + 1):
        clock.wait(wait)
        await desk.send(ALICE, text=f"after {wait}")
        kept.append(desk.approvals)
    assert kept == [1, 2, 2, 1]


# When it looks


async def test_it_looks_once_a_day(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=1)
    purged = list[bool]()
    for hours in (0, 30, 40, 53, 54):
        clock.time = START + hours * HOUR_MS
        await desk.send(ALICE, text=f"{hours}")
        purged.append("0" not in desk.texts)
    assert purged == [False, True, True, True, True]
    assert desk.texts == ["30", "40", "53", "54"]
    clock.time += HOUR_MS
    await desk.send(ALICE, text="55")
    assert desk.texts == ["30", "40", "53", "54", "55"]
    clock.time = START + 78 * HOUR_MS
    await desk.send(ALICE, text="78")
    assert desk.texts == ["54", "55", "78"]


async def test_it_looks_once_a_day_whoever_writes(store: Store, clock: Clock) -> None:
    one, other = (Desk(store, clock, days=1) for _ in range(2))
    await one.send(ALICE, text="old")
    store.write_now(lambda tx: tx.change("UPDATE requests SET created=0", {}))
    clock.wait(0.9)
    await other.send(BOB, text="new")
    assert one.texts == ["old", "new"]
    clock.wait(0.1)
    await other.send(BOB, text="newer")
    assert one.texts == ["new", "newer"]


async def test_a_shorter_time_holds_at_once(store: Store, clock: Clock) -> None:
    await Desk(store, clock, days=365).send(ALICE, text="old")
    clock.wait(40)
    await Desk(store, clock, days=365).send(ALICE, text="new")
    shorter = Desk(store, clock, days=30)
    await shorter.send(ALICE, text="newer")
    assert shorter.texts == ["new", "newer"]


async def test_a_refused_send_undoes_its_purge_and_the_next_one_does_it(store: Store, clock: Clock) -> None:
    def refuse(tx: Transaction, draft: Draft, now: int) -> None:
        raise RecipientOptedOut("Bob")

    desk = Desk(store, clock, days=1)
    await desk.send(ALICE, text="old")
    clock.wait(3)
    with pytest.raises(RecipientOptedOut):
        await desk.send(BOB, check=refuse)
    assert desk.texts == ["old"]
    await desk.send(BOB, text="new")
    assert desk.texts == ["new"]


async def test_a_clock_that_was_ahead_does_not_stop_it(store: Store, clock: Clock) -> None:
    desk = Desk(store, clock, days=1)
    await desk.send(ALICE, text="old")
    clock.wait(3650)
    store.write_now(lambda tx: Retention(1).apply(tx, clock()))
    clock.time = START
    await desk.send(ALICE, text="now")
    clock.wait(3)
    await desk.send(ALICE, text="later")
    assert desk.texts == ["later"]


# As the operator sets it


@pytest.mark.parametrize(
    ("written", "left"), [("", ["old", "new"]), ("364", ["old", "new"]), ("362", ["new"]), ("0", ["old", "new"])]
)
async def test_the_operator_decides(
    clock: Clock, tmp_path: Path, written: str, left: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BULKVS_RETENTION_DAYS", written)
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    server = create_server(Settings.load({"sandbox": True, "confirm": "off", "store": url}), Simulator(), clock)
    async with Client(server) as client:
        for text in ("old", "new"):
            sent = await call(client, "send_message", to=[ALICE], message=text)
            assert structure(sent)["status"] == "sent"
            clock.wait(363)
    with closing(Store(url)) as record:
        assert Desk(record, clock, days=0).texts == left
