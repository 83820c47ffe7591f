"""How messages are named by callers and shown to them, wherever they are."""

from ..messaging.history.messages import Entry, anything_received
from ..messaging.history.ours import OurNumbers
from ..messaging.history.senders import named
from ..messaging.times import moment, shown
from ..messaging.visible import cut, stripped, visible
from ..provider.errors import InvalidArguments, Issue
from ..provider.numbers import display
from .app import Ctx, app_of
from .guard import Guard
from .rows import MessageRow

NOTHING_RECEIVED = (
    "No text was ever received here, so silence proves nothing: the operator may not run `bulkvs-mcp inbox`, or no"
    " webhook points at it."
)

_NAMED = 10
"""People of a group who are named in a line."""


async def silence_note(guard: Guard) -> str:
    """What has to be said where nothing was ever received, since it may only be that nobody listens."""
    return "" if await guard.store.read(anything_received) else NOTHING_RECEIVED


def ours_of(ctx: Ctx) -> OurNumbers:
    """The numbers of ours, for one request."""
    return OurNumbers(app_of(ctx).senders.allowed)


async def number_of(guard: Guard, written: str) -> str:
    """Somebody as the record has them: 11 digits, a short code, or whatever else a text came from.

    Raises:
        InvalidArguments: it is no number, and nobody on record.
    """
    if not written or (written.isascii() and written.isdigit() and len(written) in (5, 6)):
        return written
    try:
        return await guard.store.read(lambda tx: named(tx, written))
    except ValueError as problem:
        raise InvalidArguments([Issue(field="with_number", problem=str(problem))]) from None


def since_of(written: str) -> int:
    """A moment in milliseconds since 1970, 0 for none.

    Raises:
        InvalidArguments: it is no moment.
    """
    try:
        return moment(written) if written else 0
    except ValueError as problem:
        raise InvalidArguments([Issue(field="since", problem=str(problem))]) from None


def row_of(entry: Entry, limit: int | None) -> MessageRow:
    """An entry as the answers show it; other people's text is made safe and labelled."""
    ours = entry.direction == "outbound"
    return MessageRow(
        message_id=entry.message_id,
        direction=entry.direction,
        at=shown(entry.at),
        number=entry.number,
        our_number=entry.ours,
        text=_cut(visible(entry.text), limit) if ours else None,
        received_text=None if ours else safe(entry.text, limit),
        media=[cut(visible(url), 2048) for url in entry.media] or None,
        status=entry.status,
        delivery=entry.delivery or None,
        delivery_code=entry.delivery_code or None,
        delivery_at=shown(entry.delivery_at) if entry.delivery_at else None,
        looks_like_opt_out=entry.opt_out or None,
        parts_missing=entry.parts_missing or None,
        error=entry.error,
    )


def safe(text: str, limit: int | None) -> str:
    """Other people's text without control, zero-width and direction-changing characters; cut for lists."""
    return _cut(stripped(text), limit)


def _cut(text: str, limit: int | None) -> str:
    return text if limit is None else cut(text, limit)


def line_of(row: MessageRow, entry: Entry) -> str:
    """An entry, and its row, as a line of text; what others wrote is quoted and named as theirs."""
    who = display(row.number)
    if row.direction == "inbound":
        flag = " (may ask to stop texting)" if row.looks_like_opt_out else ""
        wrote = f"{_quoted(row.received_text)}{_beside(row)}"
        return f"- {row.at} from {who}{flag}, {row.message_id}{_group(entry)}; they wrote: {wrote}"
    state = f"{row.status}, {row.delivery}" if row.delivery else row.status
    return f"- {row.at} to {who}: {state}, {row.message_id}; we wrote: {_quoted(row.text)}"


def _group(entry: Entry) -> str:
    """Who else got it."""
    if not entry.group:
        return ""
    more = f" and {len(entry.group) - _NAMED} more" if len(entry.group) > _NAMED else ""
    people = ", ".join(map(display, entry.group[:_NAMED])) + more
    if entry.ours:
        return f", a group message, also to {people}"
    return f", a group message, to {people} (which of them is ours is not known)"


def _beside(row: MessageRow) -> str:
    """What of their message stands not in the words."""
    media = f" and sent {len(row.media)} media file(s), not fetched here" if row.media else ""
    return media + (
        f" (incomplete: {row.parts_missing} part(s) of the text not fetched)" if row.parts_missing else ""
    )


def _quoted(text: str | None) -> str:
    lines = (text or "").replace('"', "'").splitlines()
    return '"' + " / ".join(lines) + '"'
