"""The record as the page shows it, a page of a list at a time: from the functions that the tools read it with.

Moments are milliseconds since 1970, which the reader's browser shows in their zone. What others wrote is cleaned
as in the tools' answers, and stays what it is on the page: text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from shlex import quote
from typing import Any
from urllib.parse import urlsplit

from ....messaging.brakes.opt_outs import opt_out_of
from ....messaging.consent.waiting import wish_of
from ....messaging.history.conversations import (
    Conversation,
    conversation,
    conversations,
    conversations_with,
    last_words,
)
from ....messaging.history.cursors import encoded
from ....messaging.history.messages import Entry, Filter, any_receipt, anything_received, page
from ....messaging.history.ours import OurNumbers
from ....messaging.record.store import Store
from ....messaging.record.transaction import Transaction
from ....messaging.times import Clock
from ....messaging.visible import cut, one_line, visible
from ....provider.numbers import display
from ....tools.showing import row_of, safe
from ..listing import version_of
from .words import beside, state_of

PEOPLE, TEXTS, FOUND = 30, 50, 20
"""Of each on one page."""
_SNIPPET = 80
_URL_LIMIT = 2048
_NAME_LIMIT = 300
_AFTER = 1 << 40
"""A place after every recipient of a message."""
_ARRIVED = frozenset({"delivered", "undelivered", "rejected", "expired", "deleted"})


@dataclass(frozen=True)
class Reader:
    """Reads the conversations of a record.

    Attributes:
        ours: The operator's own numbers.
        command: What a command on this record begins with; empty where none reaches it.
    """

    store: Store
    now: Clock
    ours: tuple[str, ...] = ()
    command: str = ""

    async def people(self, cursor: str) -> dict[str, Any]:
        """Conversations, the latest first, and with whom something may be wrong.

        Raises:
            InvalidArguments: the cursor is none of ours.
        """
        return await self.store.read(lambda tx: _people(tx, cursor))

    async def texts(self, number: str, cursor: str) -> dict[str, Any]:
        """The texts with somebody from a place backwards, the oldest first, and who they are.

        Raises:
            InvalidArguments: the cursor is none of ours.
        """
        return await self.store.read(lambda tx: self._texts(tx, number, cursor))

    async def found(self, words: str, status: str, cursor: str) -> dict[str, Any]:
        """Texts with these words, or that came to `status`; and, before the first of them, people.

        Raises:
            InvalidArguments: the cursor is none of ours.
        """
        return await self.store.read(lambda tx: self._found(tx, words, status, cursor))

    def _texts(self, tx: Transaction, number: str, cursor: str) -> dict[str, Any]:
        found = page(tx, Filter(number), TEXTS, cursor, self.now(), OurNumbers(self.ours))
        come = any_receipt(tx)
        texts = [self._text(entry, come=come) for entry in reversed(found.entries)]
        content = {"person": self._person(tx, number), "texts": texts, "cursor": found.cursor}
        return _versioned(content | {"latest": not cursor or self._is_last(tx, number, found.entries)})

    def _is_last(self, tx: Transaction, number: str, entries: Sequence[Entry]) -> bool:
        """Whether nothing came after the first of these, which are turned around."""
        last = page(tx, Filter(number), 1, "", self.now(), OurNumbers(self.ours)).entries
        return [one.message_id for one in entries[:1]] == [one.message_id for one in last]

    def _person(self, tx: Transaction, number: str) -> dict[str, Any]:
        """Somebody above their texts: who they are, whether they may be texted, and what settles that."""
        one = conversation(tx, number) or Conversation(number, 0, 0, 0, 0)
        out, wish = opt_out_of(tx, number), wish_of(tx, number)
        return _name(number, one.name) | {
            "unread": one.unread,
            "out": {"since": out.since, "how": one_line(out.source, _NAME_LIMIT)} if out else None,
            "wish": {"since": wish.since, "words": safe(wish.words, _NAME_LIMIT)} if wish else None,
            "settles": self._settling("remove" if out else "settle", number) if out or wish else "",
        }

    def _settling(self, what: str, number: str) -> str:
        # A name can look like an option.
        ends = "-- " if number.startswith("-") else ""
        return f"{self.command} opt-outs {what} {ends}{quote(number)}" if self.command else ""

    def _found(self, tx: Transaction, words: str, status: str, cursor: str) -> dict[str, Any]:
        wanted = Filter(search=words.strip(), status=status)
        found = page(tx, wanted, FOUND, cursor, self.now(), OurNumbers(self.ours))
        people = conversations_with(tx, words, FOUND) if words.strip() and not cursor and not status else ()
        come = any_receipt(tx)
        texts = [self._text(entry, come=come) | _whose(entry) for entry in found.entries]
        return {"people": [_line(tx, one) for one in people], "texts": texts, "cursor": found.cursor}

    def _text(self, entry: Entry, *, come: bool) -> dict[str, Any]:
        row, state = row_of(entry, None), state_of(entry, come=come)
        ours = entry.direction == "outbound"
        return {
            "id": entry.message_id,
            "ours": ours,
            "at": entry.at,
            "text": (row.text if ours else row.received_text) or "",
            # Which of ours it was is news only where there are several.
            "line": display(entry.ours) if entry.ours and len(self.ours) > 1 else "",
            "media": _media(entry.media),
            **state._asdict(),
            "then": entry.delivery_at,
            "notes": [] if ours else beside(entry),
            "open": ours and entry.status == "sent" and entry.delivery not in _ARRIVED,
        }


def _people(tx: Transaction, cursor: str) -> dict[str, Any]:
    found, following, _ = conversations(tx, PEOPLE, cursor, unread_only=False)
    people = [_line(tx, one) for one in found]
    return _versioned({"people": people, "cursor": following, "heard": anything_received(tx)})


def _line(tx: Transaction, one: Conversation) -> dict[str, Any]:
    """A conversation in a list."""
    said = last_words(tx, one)
    words = one_line(visible(said.text) if said.ours else safe(said.text, None), _SNIPPET)
    no_more = opt_out_of(tx, one.number) is not None
    return _name(one.number, one.name) | {
        "at": one.last_at,
        "unread": one.unread,
        "words": words,
        "wordless": "" if words.strip() else "file" if said.media else "blank" if said.kept else "gone",
        "ours": said.ours,
        "no": "out" if no_more else "wish" if wish_of(tx, one.number) else "",
    }


def _name(number: str, name: str) -> dict[str, Any]:
    return {"number": number, "shown": display(number), "name": one_line(name, _NAME_LIMIT)}


def _whose(entry: Entry) -> dict[str, Any]:
    """Whose text it is, and from where on their texts are shown so that it is the last."""
    place = encoded({"at": entry.at, "id": entry.message_id, "place": _AFTER})
    return _name(entry.number, entry.name) | {"place": place}


def _media(urls: Sequence[str]) -> list[dict[str, str]]:
    """What a person may open, and what each is called; what is no address of the web is only told."""
    return [{"url": url if _is_web(url) else "", "shown": cut(visible(url), _URL_LIMIT)} for url in urls]


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("https", "http") and bool(parts.hostname) and url == visible(url)


def _versioned(content: dict[str, Any]) -> dict[str, Any]:
    return content | {"version": version_of(content)}
