"""Changing a webhook as a person means it: what is left out keeps its value, and what changed is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ...provider.causes import absent
from ...provider.errors import InvalidArguments, Issue, Operation
from ...provider.names import fold
from ...provider.wire import Webhook
from ..urls import check_webhook_url
from ..visible import one_line

Method = Literal["POST", "3CX"]
ChangeKind = Literal["created", "updated", "unchanged"]


@dataclass(frozen=True)
class WebhookWish:
    """What a caller asks for; empty or None keeps what is there, or takes the default on a creation."""

    name: str
    url: str = ""
    description: str = ""
    delivery_receipts: bool | None = None
    method: Method | Literal[""] = ""


@dataclass(frozen=True)
class FieldChange:
    """One field that differs, as text."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class WebhookChange:
    """The webhook as it was and as it shall be."""

    before: Webhook | None
    after: Webhook
    certain: bool = True
    """Whether it is certain, on a creation, that there was none of that name."""

    @property
    def kind(self) -> ChangeKind:
        if self.before is None:
            return "created"
        return "updated" if self.fields else "unchanged"

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        """What differs; empty on a creation, where everything is new."""
        if self.before is None:
            return ()
        before, after = _shown(self.before), _shown(self.after)
        return tuple(FieldChange(key, before[key], after[key]) for key in after if before[key] != after[key])


def plan(existing: Sequence[Webhook], wish: WebhookWish, *, certain: bool = True) -> WebhookChange:
    """The change that carries out a well-formed wish on the webhooks that the account was seen to have.

    Args:
        certain: Whether there is none of that name, where none was seen.

    Raises:
        InvalidArguments: with one issue for each argument that cannot be used.
    """
    before = next((webhook for webhook in existing if webhook.name == wish.name), None)
    issues = _namesake_issues(existing, wish.name)
    if not before and not wish.url:
        issues.append(Issue(field="url", problem="is needed to create a webhook"))
    if issues:
        raise InvalidArguments(issues)
    return WebhookChange(before, _merged(before or Webhook(name=wish.name), wish), certain)


def check(wish: WebhookWish, *, allow_http: bool = False) -> None:
    """Passes a wish that is well-formed, whatever the account has.

    Raises:
        InvalidArguments: with one issue for each argument that cannot be used.
    """
    issues = _name_issues(wish.name) + _url_issues(wish.url, allow_http=allow_http)
    if issues:
        raise InvalidArguments(issues)


def find(existing: Sequence[Webhook], name: str) -> Webhook:
    """The webhook of exactly that name, to be deleted.

    Raises:
        WebhookNotFound: if there is none; it names one that is only alike.
    """
    found = next((webhook for webhook in existing if webhook.name == name), None)
    if found is None:
        raise absent(Operation.DELETE_WEBHOOK, name, one_line(min(_alike(existing, name), default=""), 128))
    return found


def _merged(base: Webhook, wish: WebhookWish) -> Webhook:
    receipts = base.delivery_receipts if wish.delivery_receipts is None else wish.delivery_receipts
    merged = base.model_copy(
        update={
            "url": wish.url or base.url,
            "description": wish.description or base.description,
            "delivery_receipts": receipts,
            "method": wish.method or base.method or "POST",
        }
    )
    if receipts is not None or _shown(merged) == _shown(base):
        return merged
    # Receipts of which nobody could read whether they are on would be sent as on: a change like any other.
    return merged.model_copy(update={"delivery_receipts": True})


def _shown(webhook: Webhook) -> dict[str, str]:
    return {
        "url": webhook.url,
        "description": webhook.description,
        "delivery_receipts": {True: "on", False: "off", None: "not stated"}[webhook.delivery_receipts],
        "method": webhook.method or "POST",
    }


def _name_issues(name: str) -> list[Issue]:
    if name != name.strip() or not name.isprintable():
        return [Issue(field="name", problem="has outer spaces or control characters")]
    return []


def _namesake_issues(existing: Sequence[Webhook], name: str) -> list[Issue]:
    # Whether the provider tells such names apart is not known, so a near miss must not hit a live webhook.
    alike = _alike(existing, name)
    if not alike or name in alike:
        return []
    told = one_line(min(alike), 128)
    return [Issue(field="name", problem=f"hardly differs from {told!r}, a webhook that has to be named exactly")]


def _alike(existing: Sequence[Webhook], name: str) -> set[str]:
    return {webhook.name for webhook in existing if fold(webhook.name) == fold(name)}


def _url_issues(url: str, *, allow_http: bool) -> list[Issue]:
    try:
        if url:
            check_webhook_url(url, allow_http=allow_http)
    except ValueError as problem:
        return [Issue(field="url", problem=str(problem))]
    return []
