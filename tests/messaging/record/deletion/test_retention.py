"""What the record forgets, and what it keeps."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from mcp import Client

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.brakes.opt_outs import OptOut, opted_out
from bulkvs_mcp.messaging.receiving.inbox import Inbox
from bulkvs_mcp.messaging.record.retention import APPROVAL_DAYS, purge
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.refusals import ConfirmationExpired
from bulkvs_mcp.provider.simulator.app import SENDING_NUMBER, Simulator
from bulkvs_mcp.server.app import create_server
from bulkvs_mcp.server.settings import Settings

from ....helpers.messaging.keeping import ALICE, BOB, CAROL, START, Clock, Keeper
from ....helpers.support import call, structure


def cut_off(tx: Transaction) -> None:
    """The state in which a process that was killed leaves its requests."""
    tx.change("UPDATE requests SET state='sending'", {})
    tx.change("UPDATE recipients SET status=NULL", {})


async def test_the_old_goes_with_its_recipients_and_the_young_stays(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, clock, days=30)
    await keeper.send(ALICE, BOB, text="old")
    keeper.live(20)
    await keeper.send(CAROL, text="young")
    keeper.live(10)
    assert (keeper.texts, keeper.numbers) == (["old", "old", "young"], [CAROL, ALICE, BOB])
    keeper.live(2)
    assert (keeper.texts, keeper.numbers) == (["young"], [CAROL])


@pytest.mark.parametrize("days", [1, 2, 30, 365])
async def test_it_goes_within_two_days(store: Store, clock: Clock, days: int) -> None:
    keeper = Keeper(store, clock, days)
    await keeper.send(ALICE)
    keeper.live(days)
    assert keeper.texts == ["Hello"]
    keeper.live(2)
    assert keeper.texts == []


async def test_zero_keeps_everything(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, clock, days=0)
    await keeper.send(ALICE, text="old")
    clock.wait(10_000)
    keeper.live(5)
    assert keeper.texts == ["old"]


async def test_opt_outs_are_kept(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, clock, days=1)
    store.write_now(lambda tx: opt_outs.add(tx, [OptOut(CAROL, clock(), "operator")]))
    await keeper.send(ALICE)
    clock.wait(10_000)
    keeper.live(3)
    assert keeper.numbers == []
    assert store.write_now(lambda tx: opted_out(tx, (ALICE, BOB, CAROL))) == (CAROL,)


async def test_what_was_received_goes_too(store: Store, clock: Clock) -> None:
    keeper, inbox = Keeper(store, clock, days=30), Inbox(store, clock)
    for text in ("old", "young"):
        await inbox.take(json.dumps({"From": ALICE, "To": [SENDING_NUMBER], "Message": text}).encode())
        keeper.live(20)
    assert [row["text"] for row in keeper.rows("SELECT text FROM inbound")] == ["young"]


async def test_what_a_crash_cut_off_goes_too(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, clock, days=30)
    await keeper.send(ALICE, text="cut off")
    store.write_now(cut_off)
    keeper.live(30)
    assert keeper.texts == ["cut off"]
    keeper.live(2)
    assert keeper.texts == []


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
    keeper = Keeper(store, clock, days)
    await keeper.send(ALICE)
    keeper.live(APPROVAL_DAYS)
    assert keeper.approvals == 1
    keeper.live(2.25)
    assert keeper.approvals == 0


@pytest.mark.parametrize("back", [0, START - 1, START, START + 60_000, START + 3_600_000])
async def test_a_yes_that_is_forgotten_is_good_for_nothing(store: Store, clock: Clock, back: int) -> None:
    keeper = Keeper(store, clock, days=1)
    yes = keeper.guard.approvals.granted("send_message", "digest", "person")
    await keeper.send(ALICE, approval=yes)
    keeper.live(10)
    assert (keeper.approvals, keeper.texts) == (0, [])
    # Though by the clock of then it would still be good.
    clock.time = back
    with pytest.raises(ConfirmationExpired):
        await keeper.send(ALICE, approval=yes)
    assert len(keeper.simulator.received) == 1
    # Nor is a new yes refused by a clock that was set back.
    assert (await keeper.send(ALICE, text="Another")).status == "sent"


async def test_of_what_nobody_can_use_again_nothing_is_kept(store: Store, clock: Clock) -> None:
    keeper = Keeper(store, clock, days=1)
    await keeper.send(ALICE)
    keeper.live(10)
    assert keeper.approvals == len(keeper.rows("SELECT id FROM spent")) == 0


# As the operator sets it


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("", ["old", "new", "last"]),
        ("364", ["old", "new", "last"]),
        ("362", ["new", "last"]),
        ("0", ["old", "new", "last"]),
    ],
)
async def test_the_operator_decides(
    clock: Clock, tmp_path: Path, written: str, left: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BULKVS_RETENTION_DAYS", written)
    url = f"sqlite://{(tmp_path / 'record.db').as_posix()}"
    server = create_server(Settings.load({"sandbox": True, "confirm": "off", "store": url}), Simulator(), clock)
    async with Client(server) as client:
        for text, wait in (("old", 363.0), ("new", 2.5), ("last", 0.0)):
            sent = await call(client, "send_message", to=[ALICE], message=text)
            assert structure(sent)["status"] == "sent"
            clock.wait(wait)
    with closing(Store(url)) as record:
        assert Keeper(record, clock, days=0).texts == left
