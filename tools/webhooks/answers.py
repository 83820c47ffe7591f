"""The shapes of the answers."""

from typing import Literal

from pydantic import Field

from ..envelope import ChangedField, Envelope, GuardedEnvelope, Part


class WebhookRow(Part):
    """A webhook of the account."""

    name: str
    description: str | None = None
    url: str | None = None
    delivery_receipts: bool | None = None
    method: str | None = None
    last_modified: str | None = Field(default=None, description="As the provider shows it; its zone is not known.")


class WebhookList(Envelope):
    """The answer to a listing."""

    status: Literal["ok", "failed"]
    webhooks: list[WebhookRow] | None = None


class PutWebhookResult(GuardedEnvelope):
    """The answer to a creation or an update."""

    status: Literal[
        "created", "updated", "unchanged", "failed", "unknown", "confirmation_required", "declined", "refused"
    ]
    webhook: WebhookRow | None = None
    changes: list[ChangedField] | None = None


class DeleteWebhookResult(GuardedEnvelope):
    """The answer to a deletion."""

    status: Literal["deleted", "failed", "unknown", "confirmation_required", "declined", "refused"]
    webhook: WebhookRow | None = Field(default=None, description="What was deleted.")
