"""Changing a webhook as a person means it: what is left out keeps its value, and what changed is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ...provider.causes import absent
from ...provider.errors import InvalidArguments, Issue, Operation
from ...provider.names import fold
from ...provider.wire.documented import Webhook
from ..approval.changes import FieldChange
from ..urls import check_webhook_url
from ..visible import one_line

NOT_STATED = "not stated"
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
        before, after = _fields(self.before), _fields(self.after)
        return tuple(FieldChange(k, _told(before[k]), _told(after[k])) for k in after if before[k] != after[k])


def plan(existing: Sequence[Webhook], wish: WebhookWish, *, certain: bool = True) -> WebhookChange:
    """The change that carries out a well-formed wish on the webhooks that the account was seen to have.

    Args:
        certain: Whether there is none of that name, where none was seen.

    Raises:
        InvalidArguments: with one issue for each argument that cannot be used.
    """
    before = next((webhook for webhook in existing if webhook.name == wish.name), None)
    issues = _namesake_issues(existing, wish.name)
    if not wish.url and not (before and before.url):
        lacking = "is needed, since the account's list does not say where it points now"
        issues.append(Issue(field="url", problem=lacking if before else "is needed to create a webhook"))
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
        alike = one_line(min(_alike(existing, name), default=""), 128)
        raise absent(Operation.DELETE_WEBHOOK, name, alike, names_of(existing))
    return found


def names_of(existing: Sequence[Webhook]) -> list[str]:
    """Their names as they may be shown."""
    return [one_line(webhook.name, 128) for webhook in existing]


def _merged(base: Webhook, wish: WebhookWish) -> Webhook:
    given = {"url": wish.url, "description": wish.description, "method": wish.method}
    update: dict[str, object] = {field: value for field, value in given.items() if value}
    if wish.delivery_receipts is not None:
        update["delivery_receipts"] = wish.delivery_receipts
    wanted = base.model_copy(update=update)
    return wanted if wanted == base else _as_written(wanted)


def _as_written(webhook: Webhook) -> Webhook:
    """The same as it will be: a PUT writes every field, so what nobody stated becomes a change like any other."""
    return webhook.model_copy(
        update={
            "description": webhook.description or "",
            "delivery_receipts": webhook.delivery_receipts is not False,
            "method": webhook.method or "POST",
        }
    )


def stated_otherwise(seen: Webhook, wanted: Webhook) -> dict[str, str]:
    """The fields that an answer states, each with another value than is wanted."""
    stated = {
        field: value for field, value in _fields(seen).items() if value is not None and (value or field != "url")
    }
    other = {field: value for field, value in stated.items() if _plain(value) != _plain(_fields(wanted)[field])}
    return {field: _told(value) for field, value in other.items()}


def _plain(value: str | bool | None) -> str | bool | None:
    return value.strip() if isinstance(value, str) else value


def _fields(webhook: Webhook) -> dict[str, str | bool | None]:
    return {
        "url": webhook.url,
        "description": webhook.description,
        "delivery_receipts": webhook.delivery_receipts,
        "method": webhook.method,
    }


def _told(value: str | bool | None) -> str:
    if isinstance(value, str):
        return value
    return {True: "on", False: "off", None: NOT_STATED}[value]


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
