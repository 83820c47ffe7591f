"""What is done to a webhook once it may be, and what became of it."""

import json
from typing import Literal

from pydantic import Field

from ...provider.causes import translate
from ...provider.client import ProviderClient
from ...provider.errors import Interrupted, Operation, ProviderError
from ...provider.wire.documented import Webhook
from ..approval.changes import FieldChange, Outcome
from ..approval.claims import digest_of
from .merging import WebhookChange, stated_otherwise


class WebhookOutcome(Outcome):
    """What became of a change. `webhook` is as it was saved, or as it was when it was deleted.

    Attributes:
        shown_url: The address that the provider shows for it where that is another than was asked for.
        shown: What else the provider shows for it that is not what was asked for, by the field's name.
    """

    kind: Literal["created", "updated", "deleted"]
    webhook: Webhook | None = None
    fields: tuple[FieldChange, ...] = ()
    shown_url: str = ""
    shown: dict[str, str] = Field(default_factory=dict[str, str])


def basis_of(*states: Webhook | None) -> str:
    """The digest of what a person is shown of webhooks."""
    return digest_of(*(None if state is None else json.loads(state.model_dump_json()) for state in states))


async def put(provider: ProviderClient, change: WebhookChange) -> WebhookOutcome:
    """Saves a creation or a change; a failure is an outcome too."""
    kind: Literal["created", "updated"] = "created" if change.before is None else "updated"
    try:
        saved = await provider.put_webhook(change.after)
    except ProviderError as error:
        return WebhookOutcome(kind=kind, error=error.report)
    webhook = change.after.model_copy(update={"last_modified": saved.last_modified})
    shown = await _read_back(provider, change.after, saved)
    url = shown.pop("url", "")
    return WebhookOutcome(kind=kind, webhook=webhook, fields=change.fields, shown_url=url, shown=shown)


async def _read_back(provider: ProviderClient, wanted: Webhook, answered: Webhook) -> dict[str, str]:
    """What the provider has, after an answer with anything but what was asked for; empty if it is that."""
    if not (others := stated_otherwise(answered, wanted)):
        return {}
    try:
        found = await provider.list_webhooks(wanted.name)
    except ProviderError:
        return others
    shown = (stated_otherwise(webhook, wanted) for webhook in found)
    return next((others for others in shown if others), dict[str, str]())


async def delete(provider: ProviderClient, webhook: Webhook) -> WebhookOutcome:
    """Deletes a webhook; a failure is an outcome too."""
    try:
        await provider.delete_webhook(webhook.name)
    except ProviderError as error:
        return WebhookOutcome(kind="deleted", error=error.report)
    return WebhookOutcome(kind="deleted", webhook=webhook)


def interrupted(operation: Operation, name: str) -> WebhookOutcome:
    """What is known of a change that was cut off by a crash: nothing."""
    report = translate(operation, "connection_lost", facts={"name": name}).report
    report = report.model_copy(update={"code": Interrupted.code})
    return WebhookOutcome(kind="updated" if operation is Operation.PUT_WEBHOOK else "deleted", error=report)
