"""What a call of the reading tools does, and the words of its answer."""

from dataclasses import replace

from mcp.types import CallToolResult

from ...messaging.history.messages import COUNTED, Filter, Page, any_receipt, message, page
from ...messaging.record.transaction import Transaction
from ...provider.errors import InvalidArguments, Issue
from ..app import Ctx, app_of
from ..envelope import answer
from ..showing import lines_of, number_of, ours_of, row_of, silence_note, unheard
from .answers import MessageList

SHORT = 300
"""Characters of a text that a list shows; get_message shows all."""


async def listed(ctx: Ctx, wanted: Filter, limit: int, cursor: str) -> CallToolResult:
    """A page of the record, of whatever the caller calls the number.

    Raises:
        InvalidArguments: the number is none.
    """
    guard = app_of(ctx).guard

    def look(tx: Transaction) -> tuple[Page, str]:
        meant = replace(wanted, number=number_of(tx, wanted.number))
        return page(tx, meant, limit, cursor, guard.now(), ours_of(ctx)), silence_note(tx)

    return _listed(*await guard.store.read(look))


async def shown_whole(ctx: Ctx, message_id: str) -> CallToolResult:
    """One message.

    Raises:
        InvalidArguments: there is no such message.
    """
    guard = app_of(ctx).guard
    entries, come = await guard.store.read(
        lambda tx: (message(tx, message_id, guard.now(), ours_of(ctx)), any_receipt(tx))
    )
    if not entries:
        raise InvalidArguments(
            [Issue(field="message_id", problem="is not that of a message in the record")],
            "Take a message_id from list_messages, or from what send_message answered; one may have been deleted.",
        )
    rows = [row_of(entry, None) for entry in entries]
    note = unheard({row.status for row in rows if not row.delivery}, come=come)
    return answer(
        MessageList(status="ok", messages=rows, note=note or None),
        [*lines_of(rows, entries), *([note] if note else [])],
    )


def _listed(found: Page, note: str) -> CallToolResult:
    rows = [row_of(entry, SHORT) for entry in found.entries]
    lines = list(lines_of(rows, found.entries)) or ["No messages match."]
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
