"""What a call of the reading tools does, and the words of its answer."""

from collections.abc import Iterator, Sequence

from mcp.types import CallToolResult

from ...messaging.history.messages import COUNTED, Entry, Filter, Page, message, page
from ...messaging.visible import quoted
from ...provider.errors import InvalidArguments, Issue
from ..app import Ctx, app_of
from ..envelope import answer
from ..guard import Guard
from ..rows import MessageRow
from ..showing import line_of, number_of, ours_of, row_of, silence_note, since_of
from .answers import MessageList

SHORT = 300
"""Characters of a text that a list shows; get_message shows all."""


async def wanted_of(
    guard: Guard, with_number: str = "", direction: str = "", status: str = "", since: str = "", search: str = ""
) -> Filter:
    """Which messages are wanted.

    Raises:
        InvalidArguments: the number is none, or the moment.
    """
    return Filter(await number_of(guard, with_number), direction, status, since_of(since), search)


async def listed(ctx: Ctx, wanted: Filter, limit: int, cursor: str) -> CallToolResult:
    """A page of the record."""
    guard = app_of(ctx).guard
    found = await guard.store.read(lambda tx: page(tx, wanted, limit, cursor, guard.now(), ours_of(ctx)))
    return _listed(found, await silence_note(guard))


async def shown_whole(ctx: Ctx, message_id: str) -> CallToolResult:
    """One message.

    Raises:
        InvalidArguments: there is no such message.
    """
    guard = app_of(ctx).guard
    entries = await guard.store.read(lambda tx: message(tx, message_id, guard.now(), ours_of(ctx)))
    if not entries:
        raise InvalidArguments([Issue(field="message_id", problem="is not that of a message in the record")])
    rows = [row_of(entry, None) for entry in entries]
    return answer(MessageList(status="ok", messages=rows), list(_story(entries)))


def _listed(found: Page, note: str) -> CallToolResult:
    rows = [row_of(entry, SHORT) for entry in found.entries]
    lines = list(map(line_of, rows, found.entries)) or ["No messages match."]
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


def _story(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        row = row_of(entry, None)
        yield line_of(row, entry)
        if row.delivery:
            yield f"  The carrier reported {row.delivery} at {row.delivery_at}{_why(row)}."
        elif row.status == "sent":
            yield "  No receipt has come; receipts are not reliable, so that proves nothing."
        if row.error:
            yield f"  {row.error.message} [{row.error.code}] Next step: {row.error.next_step}"


def _why(row: MessageRow) -> str:
    if not row.delivery_code:
        return ""
    # Of a state that is not known it may be any word.
    words = quoted(row.delivery_code, SHORT)
    return f", in its own words {words}" if row.delivery == "unknown" else f", carrier code {row.delivery_code}"
