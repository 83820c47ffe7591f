"""A record that looks lived in: conversations, receipts, what failed, who wants no more. All of it is nobody's."""

import json
from collections.abc import Mapping
from typing import Any

from bulkvs_mcp.messaging.contacts.book import replace
from bulkvs_mcp.messaging.contacts.cards import Card, Line
from bulkvs_mcp.provider.errors import ErrorReport

from ..messaging.desk import Clock, Desk

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
PEOPLE = {
    "13105551212": "Anna Berg",
    "14155550142": "Corner Garage",
    "12065550117": "Maple Street Bakery",
    "13125551213": "Hill Dental",
}
FAILED = ErrorReport(
    code="rejected_by_provider",
    message="The provider refused the text.",
    outcome="not_done",
    retryable=False,
    next_step="Correct the number, then send it again.",
    provider_message="Invalid destination",
)
LOST = ErrorReport(
    code="connection_lost",
    message="The connection broke while the text was being sent.",
    outcome="unknown",
    retryable=False,
    next_step="Do not send it again before it is known: ask them whether it arrived.",
)
ANNA, GARAGE, BAKERY, DENTIST = PEOPLE


class Life:
    """Writes it, a moment after another."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk, self._clock, self._sent = desk, clock, 0

    async def theirs(self, number: str, words: str, after: int = MINUTE, **fields: object) -> None:
        self._clock.time += after
        await self._desk.text(words, From=number, RefId=f"IN{self._clock.time}", **fields)

    async def ours(self, number: str, words: str, stat: str = "DELIVRD", after: int = MINUTE, **row: Any) -> None:
        self._clock.time += after
        self._sent += 1
        ref = f"{self._sent:08X}"
        self._desk.sent(f"out_{self._sent}", words, to=(number,), ref_id=ref, **row)
        if stat:
            self._clock.time += 4000
            await self._desk.receipt(stat, ref=ref, From=number)


def known(desk: Desk, people: Mapping[str, str] = PEOPLE) -> None:
    """They have names."""
    cards = [Card(name, (Line(number, ""),), name.split()[0], ()) for number, name in people.items()]
    desk.store.write_now(lambda tx: replace(tx, "test", cards))


async def lived(desk: Desk) -> None:
    """A day of it."""
    known(desk)
    life = Life(desk, desk.clock)
    await life.theirs(DENTIST, "Please take me off your list, I don't want these anymore")
    await life.theirs("18775550166", "Your code is 220417", HOUR)
    await life.ours(
        "18775550166", "We did not ask for a code.", "", status="unknown", error=LOST.model_dump_json()
    )
    await life.theirs(GARAGE, "Wrong number, stop", HOUR)
    await life.theirs(GARAGE, "STOP", MINUTE)
    await life.theirs(BAKERY, "Two sourdough and the rye on Friday?", 3 * HOUR)
    await life.ours(BAKERY, "Yes please, same time as last week.", "ACCEPTD")
    await life.ours(ANNA, "Your order 4411 is ready. Pick it up until 6 pm today.", after=12 * HOUR)
    await life.theirs(ANNA, "Great, thank you! Can my brother pick it up?", 9 * MINUTE)
    await life.ours(ANNA, "Of course. He needs the order number: 4411.", after=2 * MINUTE)
    failed = FAILED.model_dump_json()
    await life.ours(ANNA, "And the receipt: shop.example/r/4411", "", status="failed", error=failed)
    await life.theirs(ANNA, "He is at the door now", 40 * MINUTE, MediaURLs=["https://pictures.example/door.jpg"])
    await life.theirs(ANNA, "Side entrance or front?", MINUTE)


def many(desk: Desk, number: str, count: int) -> None:
    """A conversation of so many texts, in one transaction."""
    start = desk.clock.time - count * MINUTE
    texts = [
        {
            "id": f"in_{place}",
            "at": start + place * MINUTE,
            "text": f"Text {place} of many. {'Word ' * (place % 23)}",
        }
        for place in range(count)
    ]
    values = {"rows": json.dumps(texts), "number": number}
    desk.store.write_now(lambda tx: tx.change(_MANY, values))


_MANY = """INSERT INTO inbound(seq, message_id, sameness, ref_id, number, recipients, text, media, parts, opt_out,
    received, body) SELECT key + 1 + (SELECT coalesce(max(seq), 0) FROM inbound), value->>'id', value->>'id', '',
    :number, '["13109060901"]', value->>'text', '[]', '[]', 0, value->>'at', '' FROM json_each(:rows)"""
