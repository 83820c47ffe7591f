"""The answers of the webhook tools in words."""

import json
import re
from collections.abc import Sequence
from typing import Literal

from mcp.types import CallToolResult

from ...messaging.approval.changes import Changed, FieldChange
from ...messaging.visible import address_line, one_line
from ...messaging.webhooks.merging import NOT_STATED, WebhookChange
from ...messaging.webhooks.saving import WebhookOutcome
from ...provider.posts.address import address_without_secret
from ...provider.wire.documented import Webhook
from ..envelope import NOT_RECORDED, REPLAYED, ChangedField, answer, told
from .answers import DeleteWebhookResult, PutWebhookResult, WebhookList, WebhookRow

_FIELD_LIMIT = 2048
_BLANKS = re.compile(r"\s{3,}")
_CALLED = {"delivery_receipts": "setting of delivery receipts"}


def list_answer(webhooks: Sequence[Webhook]) -> CallToolResult:
    """A listing."""
    rows = [row_of(webhook) for webhook in webhooks]
    lines = [f"{len(rows)} webhook(s).", *(line_of(row) for row in rows)] if rows else ["There are no webhooks."]
    return answer(WebhookList(status="ok", webhooks=rows), lines)


def deletion_preview(webhook: Webhook) -> str:
    """What a person is asked before a deletion."""
    return "\n".join(["Delete this webhook; messages and receipts to it are then lost:", line_of(row_of(webhook))])


def saving_preview(change: WebhookChange) -> str:
    """What a person is asked before a change, or a creation that may turn out to be one."""
    if change.before is None:
        doubt = "" if change.certain else " It is not certain that none has that name; one would be replaced."
        return "\n".join([f"Create this webhook.{doubt}", line_of(row_of(change.after))])
    after = change.after.model_copy(update={"last_modified": ""})
    return "\n".join(
        ["Change this webhook, which may be receiving messages now:", *_change_lines(change.fields, after)]
    )


def _change_lines(fields: Sequence[FieldChange], webhook: Webhook) -> list[str]:
    changes = [_changed(field) for field in fields]
    return [
        line_of(row_of(webhook)),
        *(f"  {c.field}: {_in_line(c.field, c.before)} → {_in_line(c.field, c.after)}" for c in changes),
    ]


def _in_line(field: str, value: str) -> str:
    written = value and field == "description" and value != NOT_STATED
    return _in_quotes(value) if written else value or "(none)"


def _in_quotes(words: str) -> str:
    """As JSON writes it: what somebody wrote can neither end its own quotation nor fill up a line with blanks."""
    return json.dumps(_BLANKS.sub(lambda found: f"[{len(found[0])} blanks]", words), ensure_ascii=False)


def unchanged_answer(change: WebhookChange) -> CallToolResult:
    """A change that changes nothing."""
    row = row_of(change.after)
    return answer(PutWebhookResult(status="unchanged", webhook=row), ["Unchanged.", line_of(row)])


def created_answer(outcome: WebhookOutcome) -> CallToolResult:
    """A creation that nobody had to approve."""
    if outcome.error or not outcome.webhook:
        return answer(PutWebhookResult(status=_status(outcome), error=outcome.error), (), is_error=True)
    row, notes = row_of(outcome.webhook), _seen(outcome)
    result = PutWebhookResult(status="created", webhook=row, note=told(*notes))
    return answer(result, ["Created.", line_of(row), *notes])


def saved_answer(done: Changed[WebhookOutcome]) -> CallToolResult:
    """An approved creation or change."""
    outcome = done.outcome
    if outcome.error or not outcome.webhook:
        return _failed(done, PutWebhookResult(status=_status(outcome)))
    created = outcome.kind == "created"
    result = PutWebhookResult(
        status="created" if created else "updated",
        webhook=row_of(outcome.webhook),
        changes=None if created else [_changed(field) for field in outcome.fields],
        approved_by=done.approved_by,
        approved_via=done.approved_via or None,
        replayed=done.replayed or None,
        note=told(*_notes(done)),
    )
    lines = _change_lines(outcome.fields, outcome.webhook)
    return answer(result, ["Created." if created else "Updated.", *lines, *_notes(done)])


def deleted_answer(done: Changed[WebhookOutcome]) -> CallToolResult:
    """An approved deletion."""
    outcome = done.outcome
    if outcome.error or not outcome.webhook:
        return _failed(done, DeleteWebhookResult(status=_status(outcome)))
    row, notes = row_of(outcome.webhook), [_restoring(outcome.webhook), *_notes(done)]
    result = DeleteWebhookResult(
        status="deleted",
        webhook=row,
        approved_by=done.approved_by,
        approved_via=done.approved_via or None,
        replayed=done.replayed or None,
        note=told(*notes),
    )
    return answer(result, ["Deleted.", line_of(row), *notes])


def _restoring(webhook: Webhook) -> str:
    """The call that makes it again, with every argument that is known and shown as it is."""
    row = row_of(webhook)
    receipts = {True: "on", False: "off", None: None}[row.delivery_receipts]
    given = {
        "name": row.name if row.name == webhook.name else None,
        "url": _same_url(webhook, row),
        "description": row.description if row.description == webhook.description else None,
        "delivery_receipts": receipts,
        "method": row.method if row.method == webhook.method else None,
    }
    # As JSON writes it: what others wrote cannot end its own quotation.
    args = ", ".join(f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in given.items() if value)
    lost = [name for name, value in given.items() if value is None and getattr(webhook, name)]
    missing = f" Its {' and '.join(lost)} cannot be written here as it was." if lost else ""
    return f"To restore it, call put_webhook with {args}.{missing}"


def _same_url(webhook: Webhook, row: WebhookRow) -> str | None:
    """What makes the same URL again: of our own inbox the whole is not shown."""
    ours = webhook.url is not None and address_without_secret(webhook.url) != webhook.url
    return "inbox" if ours else row.url if row.url == webhook.url else None


def _failed(done: Changed[WebhookOutcome], result: PutWebhookResult | DeleteWebhookResult) -> CallToolResult:
    update = {
        "error": done.outcome.error,
        "approved_by": done.approved_by,
        "approved_via": done.approved_via or None,
        "replayed": done.replayed or None,
        "note": told(*_notes(done)),
    }
    return answer(result.model_copy(update=update), _notes(done), is_error=True)


def _status(outcome: WebhookOutcome) -> Literal["failed", "unknown"]:
    return "failed" if outcome.nothing_done else "unknown"


def _notes(done: Changed[WebhookOutcome]) -> list[str]:
    notes = {
        REPLAYED: done.replayed,
        NOT_RECORDED: not done.recorded,
    }
    return [*(note for note, applies in notes.items() if applies), *_seen(done.outcome)]


def _seen(outcome: WebhookOutcome) -> list[str]:
    """What the provider shows of it that is not what was asked for."""
    url = {"URL": address_line(outcome.shown_url, _FIELD_LIMIT)} if outcome.shown_url else {}
    others = {_CALLED.get(field, field): one_line(value, _FIELD_LIMIT) for field, value in outcome.shown.items()}
    step = "Look at list_webhooks before relying on it."
    return [
        f"The provider shows another {field} for it: {value or '(none)'}. {step}"
        for field, value in (url | others).items()
    ]


def _changed(field: FieldChange) -> ChangedField:
    line = address_line if field.field == "url" else one_line
    before, after = (line(value, _FIELD_LIMIT) for value in (field.before, field.after))
    return ChangedField(field=field.field, before=before, after=after)


def row_of(webhook: Webhook) -> WebhookRow:
    """A webhook as the answers show it, its texts made safe."""
    return WebhookRow(
        name=one_line(webhook.name, 128),
        description=None if webhook.description is None else one_line(webhook.description, 300),
        url=None if webhook.url is None else address_line(webhook.url, _FIELD_LIMIT),
        delivery_receipts=webhook.delivery_receipts,
        method=one_line(webhook.method or "", 20) or None,
        last_modified=one_line(webhook.last_modified, 40) or None,
    )


def line_of(row: WebhookRow) -> str:
    """A row as a line of text."""
    receipts = {True: "receipts on", False: "receipts off", None: "receipts not stated"}[row.delivery_receipts]
    facts = [row.method or "method not stated", receipts]
    if row.last_modified:
        facts.append(f"last modified {row.last_modified}")
    if row.description is None:
        facts.append("description not stated")
    about = f" {_in_quotes(row.description)}" if row.description else ""
    return f"- {_in_quotes(row.name)} → {row.url or '(URL not stated)'} ({', '.join(facts)}){about}"
