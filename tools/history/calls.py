"""What a call of the reading tools does, and the words of its answer."""

from mcp.types import CallToolResult

from ...messaging.history.messages import COUNTED, Filter, Page, message, page
from ...provider.errors import InvalidArguments, Issue
from ..app import Ctx, app_of
from ..envelope import answer
from ..showing import lines_of, number_of, row_of, silence_note, since_of
from .answers import MessageList

SHORT = 300
"""Characters of a text that a list shows; get_message shows all."""

NO_RECEIPT = "No receipt has come; receipts are not reliable, so that proves nothing."


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
    note = NO_RECEIPT if any(row.status == "sent" and not row.delivery for row in rows) else ""
    return answer(
        MessageList(status="ok", messages=rows, note=note or None), [*lines_of(rows), *([note] if note else [])]
    )


def _listed(found: Page, note: str) -> CallToolResult:
    rows = [row_of(entry, SHORT) for entry in found.entries]
    lines = list(lines_of(rows)) or ["No messages match."]
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
