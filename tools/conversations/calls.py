"""What a call of the conversation tools does, and the words of its answer."""

import anyio
from mcp.types import CallToolResult

from ...messaging.history.conversations import Conversation, conversations
from ...messaging.history.messages import Entry, Place, place_now, received_after
from ...messaging.record.transaction import Transaction
from ...messaging.times import shown
from ...provider.numbers import display
from ..announcing import announce_received
from ..app import Ctx, app_of
from ..envelope import answer
from ..guard import Guard
from ..showing import lines_of, number_of, ours_of, row_of, silence_note, since_of, who
from ..waiting import while_waiting
from .answers import ConversationList, ConversationRow, Replies

LOOK_SECONDS = 0.25
"""How often the record is asked whether anything changed, which costs microseconds."""


async def listed(ctx: Ctx, limit: int, cursor: str, *, unread_only: bool) -> CallToolResult:
    """A page of conversations."""
    (found, following, left), note = await app_of(ctx).guard.store.read(
        lambda tx: (conversations(tx, limit, cursor, unread_only=unread_only), silence_note(tx))
    )
    rows = [_row(one) for one in found]
    lines = [_line(row) for row in rows] or [_none(cursor, unread_only=unread_only)]
    if following:
        lines.append(f'{left} more; call again with cursor="{following}".')
    result = ConversationList(
        status="ok",
        conversations=rows,
        next_cursor=following or None,
        left=left if following else None,
        note=note or None,
    )
    return answer(result, [*lines, *([note] if note else [])])


def _none(cursor: str, *, unread_only: bool) -> str:
    if cursor:
        return "No more conversations."
    return "No conversation has an unread text." if unread_only else "No conversation is on record."


async def waited(ctx: Ctx, with_number: str, since: str, timeout_seconds: int) -> CallToolResult:
    """What came within the time, or that nothing did."""
    guard = app_of(ctx).guard
    moment, ours = since_of(since) if since else None, ours_of(ctx)

    def begin(tx: Transaction) -> tuple[str, Place]:
        number = number_of(tx, with_number)
        return number, place_now(tx, number, moment)

    number, place = await guard.store.read(begin)
    async with while_waiting(ctx, "Waiting for a reply."):
        with anyio.move_on_after(timeout_seconds):
            await _until_received(guard, number, place)
    found, note = await guard.store.read(
        lambda tx: (received_after(tx, number, place, guard.now(), ours), silence_note(tx))
    )
    if found:
        await announce_received(ctx, number)
    until = "so far, and this server is ending" if app_of(ctx).ending.is_set() else f"within {timeout_seconds} s"
    return _answered(number, found, until, note)


async def _until_received(guard: Guard, number: str, place: Place) -> None:
    while True:
        # Taken before the look, so that what comes in between is seen.
        version = await guard.store.version()
        if await guard.store.read(lambda tx: received_after(tx, number, place, guard.now())):
            return
        await guard.store.changed_since(version, LOOK_SECONDS)


def _answered(number: str, found: tuple[Entry, ...], until: str, note: str) -> CallToolResult:
    rows = [row_of(entry, None) for entry in found]
    if rows:
        return answer(Replies(status="replied", messages=rows), lines_of(rows, found))
    advice = note or "Call again to wait longer, or list_messages later."
    told = f"No reply from {display(number)} {until}. {advice}"
    return answer(Replies(status="nothing_yet", note=advice), [told])


def _row(one: Conversation) -> ConversationRow:
    # The last of all is one of the two, and the other may be none: a moment takes longer than the rest of the row.
    told = {one.last_at, *filter(None, (one.last_inbound, one.last_outbound))}
    at = {moment: shown(moment) for moment in told}
    return ConversationRow(
        number=one.number,
        name=one.name or None,
        last_at=at[one.last_at],
        last_received_at=at.get(one.last_inbound),
        last_sent_at=at.get(one.last_outbound),
        unread=one.unread,
    )


def _line(row: ConversationRow) -> str:
    unread = f"{row.unread} unread" if row.unread else "nothing unread"
    last = {"from them": row.last_received_at, "from us": row.last_sent_at}
    told = ", ".join(f"{whose} {at}" for whose, at in last.items() if at)
    return f"- {who(row.number, row.name)}: {unread}, last {told}"
