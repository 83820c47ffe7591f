"""What a call of the reading tools does, and how a message is shown wherever one is."""

from collections.abc import Iterator, Sequence

from mcp.types import CallToolResult

from ..messaging.history.messages import COUNTED, Entry, Filter, Page, anything_received, message, page
from ..messaging.numbers import normalise
from ..messaging.times import moment, shown
from ..messaging.visible import cut, stripped, visible
from ..provider.errors import InvalidArguments, Issue
from ..provider.numbers import display
from .app import Ctx, app_of
from .envelope import answer
from .guard import Guard
from .history.declaration import MessageList, MessageRow

NOTHING_RECEIVED = (
    "No text was ever received here, so silence proves nothing: the operator may not run `bulkvs-mcp inbox`, or no"
    " webhook points at it."
)
SHORT = 300
"""Characters of a text that a list shows; get_message shows all."""


def wanted_of(
    with_number: str = "", direction: str = "", status: str = "", since: str = "", search: str = ""
) -> Filter:
    """Which messages are wanted.

    Raises:
        InvalidArguments: the number is none, or the moment.
    """
    return Filter(number_of(with_number), direction, status, since_of(since), search)


async def listed(ctx: Ctx, wanted: Filter, limit: int, cursor: str) -> CallToolResult:
    """A page of the record."""
    guard = app_of(ctx).guard
    found = await guard.store.read(lambda tx: page(tx, wanted, limit, cursor, guard.now()))
    return _listed(found, await silence_note(guard))


async def shown_whole(ctx: Ctx, message_id: str) -> CallToolResult:
    """One message.

    Raises:
        InvalidArguments: there is no such message.
    """
    guard = app_of(ctx).guard
    entries = await guard.store.read(lambda tx: message(tx, message_id, guard.now()))
    if not entries:
        raise InvalidArguments([Issue(field="message_id", problem="is not that of a message in the record")])
    rows = [row_of(entry, None) for entry in entries]
    return answer(MessageList(status="ok", messages=rows), list(_story(entries)))


async def silence_note(guard: Guard) -> str:
    """What has to be said where nothing was ever received, since it may only be that nobody listens."""
    return "" if await guard.store.read(anything_received) else NOTHING_RECEIVED


def number_of(written: str) -> str:
    """A number as the record has it: 11 digits, or a short code as it is.

    Raises:
        InvalidArguments: it is neither.
    """
    if not written or (written.isascii() and written.isdigit() and len(written) in (5, 6)):
        return written
    try:
        return normalise(written)
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
        error=entry.error,
    )


def safe(text: str, limit: int | None) -> str:
    """Other people's text without control, zero-width and direction-changing characters; cut for lists."""
    return _cut(stripped(text), limit)


def _cut(text: str, limit: int | None) -> str:
    return text if limit is None else cut(text, limit)


def _listed(found: Page, note: str) -> CallToolResult:
    rows = [row_of(entry, SHORT) for entry in found.entries]
    lines = [line_of(row) for row in rows] or ["No messages match."]
    if found.cursor:
        many = f"More than {COUNTED}" if found.left is None else found.left
        lines.append(f'{many} more; call again with cursor="{found.cursor}".')
    result = MessageList(
        status="ok",
        messages=rows,
        next_cursor=found.cursor or None,
        left=found.left if found.cursor else None,
        note=note or None,
    )
    return answer(result, [*lines, *([note] if note else [])])


def line_of(row: MessageRow) -> str:
    """A row as a line of text; what others wrote is quoted and named as theirs."""
    who = display(row.number)
    if row.direction == "inbound":
        flag = " (may ask to stop texting)" if row.looks_like_opt_out else ""
        return f"- {row.at} from {who}{flag}, {row.message_id}; they wrote: {_quoted(row.received_text)}"
    state = f"{row.status}, {row.delivery}" if row.delivery else row.status
    return f"- {row.at} to {who}: {state}, {row.message_id}; we wrote: {_quoted(row.text)}"


def _quoted(text: str | None) -> str:
    lines = (text or "").replace('"', "'").splitlines()
    return '"' + " / ".join(lines) + '"'


def _story(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        row = row_of(entry, None)
        yield line_of(row)
        if row.delivery:
            code = f", carrier code {row.delivery_code}" if row.delivery_code else ""
            yield f"  The carrier reported {row.delivery} at {row.delivery_at}{code}."
        elif row.status == "sent":
            yield "  No receipt has come; receipts are not reliable, so that proves nothing."
        if row.error:
            yield f"  {row.error.message} [{row.error.code}] Next step: {row.error.next_step}"
