"""The answers of the number tools in words."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mcp.types import CallToolResult

from ...messaging.approval.changes import Changed, FieldChange
from ...messaging.inventory.changing import NONE, NOT_STATED, NumberChange, NumberOutcome
from ...messaging.inventory.listing import Page
from ...messaging.inventory.naming import INBOX
from ...messaging.inventory.standing import (
    Around,
    OwnInbox,
    can_send,
    reason,
    receiver,
    remedy,
    why_not,
)
from ...messaging.visible import address_line, one_line, quoted
from ...messaging.vocabulary import Receiver
from ...provider.numbers import display
from ...provider.wire.inventory import AccountNumber, NumberList
from ..envelope import NOT_RECORDED, REPLAYED, ChangedField, answer, told
from .answers import NumberPage, NumberRow, SetNumberResult

_ID, _NAME, _FIELD = 64, 128, 300
_URL = 2048
_GOES: dict[Receiver, str] = {
    "this_inbox": "texts come to this inbox",
    "another_address": "texts go to another address",
    "3CX": "texts go to a 3CX telephone system",
    "nobody": "nobody gets its texts",
    "unknown": "who gets its texts is not known",
}
_HERE = 'To get the texts of a number here, call set_number with webhook="inbox".'
_NONE = "The provider lists no numbers, which proves nothing; its portal shows those of the account."
_NO_MORE = "There are no more numbers after these."
_LOOK = "Look at list_numbers before relying on it."


@dataclass(frozen=True)
class View:
    """What a number is seen with."""

    around: Around
    inbox: OwnInbox
    may_set: Callable[[str], bool]


def list_answer(found: NumberList, page: Page, view: View, unread: Sequence[str]) -> CallToolResult:
    """One page of the numbers that were found."""
    rows, total = [_row(number, view) for number in page.rows], len(found.rows)
    notes = [*_notes(found, view, rows), *unread]
    result = NumberPage(
        status="ok",
        numbers=rows,
        total=total if total != len(rows) else None,
        next_cursor=page.next_cursor or None,
        note=told(*notes),
    )
    heading = f"{len(rows)} of {total} number(s)." if total != len(rows) else f"{total} number(s)."
    lines = [heading, *map(_line, rows)] if rows else []
    more = [f'More with cursor="{page.next_cursor}".'] if page.next_cursor else []
    return answer(result, [*lines, *more, *notes])


def _notes(found: NumberList, view: View, rows: Sequence[NumberRow]) -> Iterator[str]:
    if not found.rows:
        yield _NONE
    elif not rows:
        yield _NO_MORE
    if found.unreadable:
        yield f"{found.unreadable} row(s) of the provider's list could not be read."
    if found.full:
        yield "As many came as were asked for: there may be more. Ask for one by its number."
    elsewhere = any(row.can_receive != "this_inbox" and view.may_set(row.number) for row in rows)
    if view.inbox.public_url and elsewhere:
        yield _HERE


def _row(number: AccountNumber, view: View) -> NumberRow:
    why = why_not(number, view.around)
    settable = view.may_set(number.number)
    return NumberRow(
        number=number.number,
        can_send=can_send(why),
        can_receive=receiver(number, view.around, view.inbox),
        why=why,
        next_step=remedy(why, view.around, settable=settable) if why else None,
        sms=number.sms,
        mms=number.mms,
        campaign=None if number.campaign is None else one_line(number.campaign, _ID),
        webhook=None if number.webhook is None else one_line(number.webhook, _NAME),
    )


def _line(row: NumberRow) -> str:
    able = {True: "can send", False: "cannot send", None: "not known whether it can send"}[row.can_send]
    because = f" ({row.why})" if row.why else ""
    facts = [f"{able}{because}", _GOES[row.can_receive], *_facts(row)]
    step = f" {row.next_step}" if row.next_step else ""
    return f"- {display(row.number)}: {', '.join(facts)}.{step}"


def _facts(row: NumberRow) -> Iterator[str]:
    yield f"SMS {_switch(row.sms)}, MMS {_switch(row.mms)}"
    if row.campaign:
        yield f"campaign {row.campaign}"
    if row.webhook:
        yield f"webhook {quoted(row.webhook, _NAME)}"


def _switch(state: bool | None) -> str:
    return {True: "on", False: "off", None: "not stated"}[state]


def preview(change: NumberChange, view: View) -> str:
    """What a person is asked: the number as it is, what would differ, and what follows from that."""
    lines = [f"Change {display(change.before.number)}, which may be sending and receiving now:"]
    lines += [f"  {field}: {was} → {shall}" for field, was, shall in _shown(change, view)]
    return "\n".join([*lines, _present(change.before, view), *_warnings(change, view)])


def _shown(change: NumberChange, view: View) -> Iterator[tuple[str, str, str]]:
    for field in change.fields:
        tell = _webhook if field.field == "webhook" else _campaign
        yield field.field, tell(field.before, view), tell(field.after, view)


def _webhook(name: str, view: View) -> str:
    if name in ("", NONE, NOT_STATED):
        return name or NONE
    webhook = view.around.webhook(name)
    where = (
        "this inbox"
        if webhook and view.inbox.gets(webhook.url)
        else address_line(webhook.url, _URL)
        if webhook and webhook.url
        else "address not known"
    )
    return f"{quoted(name, _NAME)} ({where})"


def _campaign(campaign_id: str, view: View) -> str:
    if campaign_id in ("", NONE, NOT_STATED):
        return campaign_id or NONE
    campaign = view.around.campaign(campaign_id)
    approved = None if campaign is None else campaign.approved
    known = {True: "approved", False: "not approved", None: "state not known"}[approved]
    return f"{one_line(campaign_id, _ID)} ({known})"


def _present(number: AccountNumber, view: View) -> str:
    facts = [f"SMS {_switch(number.sms)}", f"MMS {_switch(number.mms)}"]
    facts.append(f"webhook {'not stated' if number.webhook is None else _webhook(number.webhook, view)}")
    facts.append(f"campaign {'not stated' if number.campaign is None else _campaign(number.campaign, view)}")
    if number.status:
        facts.append(f"status {quoted(number.status, 40)}")
    return f"Now: {', '.join(facts)}."


def _warnings(change: NumberChange, view: View) -> Iterator[str]:
    asked = {field.field for field in change.fields}
    before, after = (receiver(number, view.around, view.inbox) for number in (change.before, change.after))
    if "webhook" in asked and before == "this_inbox" != after:
        yield "Warning: its texts come to this inbox now, and no longer would."
    why = why_not(change.after, view.around)
    if "campaign_id" in asked and why and why.startswith("campaign"):
        yield f"Warning: it could not send then: {reason(change.after, why)}."


def unchanged_answer(number: AccountNumber, view: View) -> CallToolResult:
    """A change that changes nothing."""
    result = SetNumberResult(status="unchanged", number=number.number)
    return answer(result, [f"Unchanged: {display(number.number)}.", _present(number, view)])


def changed_answer(done: Changed[NumberOutcome]) -> CallToolResult:
    """What became of an approved change; what was lost on the way is told first."""
    outcome = done.outcome
    status = _status(outcome)
    notes = [*_lost_notes(outcome), *_outlook(outcome), *_general(done)]
    result = SetNumberResult(
        status=status,
        number=outcome.number,
        changes=[_changed(field) for field in outcome.fields] or None if not outcome.error else None,
        lost=[_changed(field) for field in outcome.lost] or None,
        error=outcome.error,
        approved_by=done.approved_by,
        approved_via=done.approved_via or None,
        replayed=done.replayed or None,
        note=told(*notes),
    )
    return answer(result, _lines(outcome, status, notes), is_error=outcome.error is not None)


def _status(outcome: NumberOutcome) -> Literal["updated", "accepted", "partial", "failed", "unknown"]:
    if outcome.error:
        return "failed" if outcome.nothing_done else "unknown"
    return "partial" if outcome.lost else "updated" if outcome.shown == "as_wished" else "accepted"


def _lines(outcome: NumberOutcome, status: str, notes: Sequence[str]) -> list[str]:
    number = display(outcome.number)
    opening = {
        "updated": f"Updated: {number}.",
        "accepted": f"Accepted: {number}.",
        "partial": f"Changed more of {number} than was asked for.",
    }
    changes = [_change_line(field) for field in outcome.fields] if not outcome.error else []
    head = [opening[status]] if status in opening else []
    return [*head, *notes[: len(outcome.lost)], *changes, *notes[len(outcome.lost) :]]


def _change_line(field: FieldChange) -> str:
    shown = _changed(field)
    return f"  {shown.field}: {shown.before} → {shown.after}"


def _lost_notes(outcome: NumberOutcome) -> list[str]:
    return [
        f"Nobody asked for {_change_line(field).strip()}. {_restoring(outcome, field)}" for field in outcome.lost
    ]


def _restoring(outcome: NumberOutcome, field: FieldChange) -> str:
    """What puts it back: the call, where there is one."""
    value, named = field.before, field.field in ("webhook", "campaign_id") and field.before not in (NONE, INBOX)
    # What is not shown as it is would name another.
    if named and one_line(value, _ID) == value:
        written = json.dumps(value, ensure_ascii=False)
        return f'To restore it, call set_number with number="{outcome.number}", {field.field}={written}.'
    return "It can be restored in the provider's portal."


def _outlook(outcome: NumberOutcome) -> list[str]:
    if outcome.error or outcome.shown == "as_wished":
        return []
    seen = {
        "not_yet": "The provider took the change and does not show it yet.",
        "unread": "The provider took the change, and could not be asked whether it shows it.",
    }
    return [f"{seen[outcome.shown]} {_LOOK}"]


def _general(done: Changed[NumberOutcome]) -> list[str]:
    notes = {REPLAYED: done.replayed, NOT_RECORDED: not done.recorded}
    return [note for note, applies in notes.items() if applies]


def _changed(field: FieldChange) -> ChangedField:
    before, after = (one_line(value, _FIELD) for value in (field.before, field.after))
    return ChangedField(field=one_line(field.field, _ID), before=before, after=after)
