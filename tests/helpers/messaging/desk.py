"""A receiver of posts, on a record that a test reads and a clock that it sets."""

import json
from collections.abc import Generator
from contextlib import closing
from typing import Any

import pytest

from bulkvs_mcp.messaging.brakes import opt_outs
from bulkvs_mcp.messaging.history import receipts
from bulkvs_mcp.messaging.history.conversations import Conversation, conversation
from bulkvs_mcp.messaging.history.messages import Entry, Filter, message, page
from bulkvs_mcp.messaging.receiving.inbox import Inbox, Taken
from bulkvs_mcp.messaging.record.location import MEMORY
from bulkvs_mcp.messaging.record.store import Store
from bulkvs_mcp.messaging.record.transaction import Transaction
from bulkvs_mcp.messaging.times import wall_clock

START = 1_800_000_000_000
MINUTE = 60_000
ALICE, BOB, OURS = "13105551212", "13125551213", "13109060901"
READY = "Your table is ready"
REF, ID = "4551F89F", "1162999967"
"""The same reference, as the answer to a send has it and as receipts do."""


class Clock:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> int:
        return self.time


class Desk:
    """A receiver, and readings of its record."""

    def __init__(self, store: Store, real_time: bool = False) -> None:
        self.store, self.clock = store, Clock()
        self.inbox = Inbox(store, wall_clock if real_time else self.clock)

    async def post(self, **fields: object) -> Taken:
        return await self.inbox.take(json.dumps({"From": ALICE, "To": [OURS]} | fields).encode())

    async def text(self, words: str, **fields: object) -> Taken:
        return await self.post(Message=words, **fields)

    async def receipt(
        self, stat: str = "DELIVRD", *, ref: str = "", number: str = "", about: str = "", **fields: object
    ) -> Taken:
        """A delivery receipt as it comes: form-encoded, with what it knows of the text it is about."""
        words = f"{about[:8]}..." if about else ""
        smpp = (
            f"id:{number} sub:001 dlvrd:001 submit date:2701150800 done date:2701150801 stat:{stat}"
            f" err:{'000' if stat == 'DELIVRD' else '255'} text:{words}"
        )
        encoded = smpp.replace(":", "%3A").replace(" ", "+")
        named = {"RefId": ref} if ref else {}
        return await self.post(Message=encoded, DeliveryReceipt=True, **named | fields)

    def sent(self, message_id: str, text: str = READY, **row: Any) -> str:
        """A text that is on record as sent, or as `row` says; its id."""
        values = {"status": "sent", "ref_id": "", "to": (ALICE,), "state": "ended", "error": None} | row
        self.store.write_now(lambda tx: _insert(tx, message_id, text, self.clock.time, values))
        return message_id

    def entry(self, message_id: str) -> Entry:
        return self.store.write_now(lambda tx: message(tx, message_id, self.clock.time))[0]

    def state(self, message_id: str) -> tuple[str, str]:
        """Its status, and what the carrier says."""
        entry = self.entry(message_id)
        return entry.status, entry.delivery

    def rows(self, table: str) -> list[dict[str, Any]]:
        return [dict(row) for row in self.store.write_now(lambda tx: tx.rows(f"SELECT * FROM {table}", {}))]  # noqa: S608

    def texts(self) -> list[tuple[str, int]]:
        """Each text received, and how often it came."""
        return [(row["text"], row["copies"]) for row in self.rows("inbound")]

    def opted_out(self) -> list[str]:
        return [entry.number for entry in self.store.write_now(opt_outs.listed)]

    def found(self, words: str) -> list[str]:
        """The texts that a search finds."""
        listed = self.store.write_now(lambda tx: page(tx, Filter(search=words), 50, "", self.clock.time))
        return [entry.text for entry in listed.entries]

    def settle(self, message_id: str, ref_id: str) -> None:
        """What the outbox does once it knows the outcome of a send."""
        self.store.write_now(lambda tx: receipts.settle(tx, message_id, ref_id))

    def conversation(self) -> Conversation:
        found = self.store.write_now(lambda tx: conversation(tx, ALICE))
        assert found is not None
        return found


def _insert(tx: Transaction, message_id: str, text: str, now: int, row: dict[str, Any]) -> None:
    values = {"id": message_id, "text": text, "now": now, "sender": OURS, "state": row["state"]}
    tx.change(
        "INSERT INTO requests(message_id, execution, position, sender, text, media, fingerprint, state, created,"
        " updated, ends, ref_id, heard)"
        " VALUES(:id, :id, 0, :sender, :text, '[]', '', :state, :now, :now, :ends, :ref,"
        " (SELECT coalesce(max(seq), 0) FROM inbound))",
        values | {"ends": now + 35_000, "ref": row["ref_id"]},
    )
    for place, number in enumerate(row["to"]):
        who = {"id": message_id, "place": place, "number": number}
        tx.change("INSERT INTO recipients(message_id, position, number) VALUES(:id, :place, :number)", who)
        tx.change(
            "UPDATE recipients SET status=:status, error=:error WHERE message_id=:id AND position=:place",
            {"id": message_id, "place": place, "status": row["status"], "error": row["error"]},
        )


@pytest.fixture
def desk() -> Generator[Desk]:
    with closing(Store(MEMORY)) as store:
        yield Desk(store)
