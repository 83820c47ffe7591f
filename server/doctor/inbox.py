"""Receiving: whether a webhook points at this record's inbox, and whether the receiver answers there."""

from collections.abc import Sequence
from urllib.parse import urlsplit

import httpx2

from ...messaging.receiving.inbox import inbox_url
from ...messaging.visible import one_line
from ...provider.endpoint import is_loopback
from ...provider.errors import ProviderError
from ...provider.posts.address import PATH
from ...provider.wire.documented import Webhook
from .account import account_of, broken_connection, refused
from .findings import Finding, Patient, worst

_RECEIVER_SECONDS = 5.0

_POINT = (
    'Ask the assistant to point a webhook here (put_webhook with url "inbox"), or paste the URL that'
    " `bulkvs-mcp inbox --show-url` prints into the portal; then choose that webhook for each number."
)
_DRAW = (
    "Run `bulkvs-mcp inbox` on this record (BULKVS_STORE), and then point a webhook at it (put_webhook with url"
    ' "inbox").'
)
_HINT = (
    "Not set up to receive: BULKVS_PUBLIC_URL is not set, so replies and delivery receipts are not seen. Sending"
    " works without."
)
_RUN = "Start `bulkvs-mcp inbox` on this record (BULKVS_STORE), and check the proxy or tunnel that leads to it."


async def check_webhook(patient: Patient) -> Finding:
    """Whether the provider posts to the inbox of this record."""
    if skipped := _not_receiving(patient, _HINT):
        return skipped
    if patient.campaigns is None:
        return Finding("skipped", "The account could not be read.")
    if not _url(patient):
        told = "No webhook can point here yet: this record has no inbox, as the receiver never ran on it."
        return Finding("warning", told, _DRAW)
    try:
        async with account_of(patient) as client:
            webhooks = await client.list_webhooks()
    except ProviderError as error:
        return refused(error, patient)
    ours = [webhook for webhook in webhooks if webhook.url == _url(patient)]
    return (
        worst([f for w in ours for f in _flaws(w)], f"{_named(ours)} points here.")
        if ours
        else _elsewhere(patient, webhooks)
    )


def _not_receiving(patient: Patient, otherwise: str = "Not set up to receive.") -> Finding | None:
    """The finding where nothing is received here; `otherwise` where that is no mistake."""
    if skipped := patient.lacks("public_url", "sandbox", "store"):
        return skipped
    if not patient.settings.public_url:
        return Finding("ok", otherwise)
    if patient.settings.sandbox:
        return Finding("ok", "The sandbox receives from its simulator only.")
    return None if patient.record else Finding("skipped", "The record could not be read.")


def _url(patient: Patient) -> str:
    """What the provider has to post to; it holds a secret. Empty where the record has none."""
    secret = patient.record.inbox_secret if patient.record else ""
    return inbox_url(patient.settings.public_url, secret) if secret else ""


def _flaws(webhook: Webhook) -> list[Finding]:
    name = _named([webhook])
    flaws: list[Finding] = []
    if webhook.delivery_receipts is False:
        step = f"Switch them on: put_webhook with name {name} and delivery_receipts on, or in the portal."
        flaws.append(Finding("warning", f'Delivery receipts are off for {name}, so texts rest at "sent".', step))
    method = webhook.method or ""
    if method.upper() not in ("", "POST"):
        step = f"Set it to POST: put_webhook with name {name} and method POST, or in the portal."
        flaws.append(
            Finding(
                "warning",
                f"{name} posts in the form {one_line(method, 20)}, which is not read here.",
                step,
            )
        )
    return flaws


def _elsewhere(patient: Patient, webhooks: Sequence[Webhook]) -> Finding:
    """The finding where no webhook points here."""
    here = f"{patient.settings.public_url}{PATH}"
    near = [webhook for webhook in webhooks if (webhook.url or "").startswith(here)]
    if near:
        told = f"{_named(near)} points at BULKVS_PUBLIC_URL, but with the secret of another record."
        return Finding("warning", told, _POINT)
    there = "; ".join(f"{_named([webhook])} points at {_place(webhook.url or '')}" for webhook in webhooks[:5])
    return Finding("warning", f"No webhook points here ({there or 'the account has none'}).", _POINT)


def _place(url: str) -> str:
    """Where an address leads, without its path: that of an inbox is a secret."""
    return one_line(urlsplit(url).hostname or "no address", 100)


def _named(webhooks: Sequence[Webhook]) -> str:
    return ", ".join(f'"{one_line(webhook.name, 128)}"' for webhook in webhooks)


async def check_receiver(patient: Patient) -> Finding:
    """Whether the receiver answers at its own URL. It is asked with GET, which stores nothing."""
    if skipped := _not_receiving(patient):
        return skipped
    if not _url(patient):
        return Finding("skipped", "This record has no inbox yet.")
    place = httpx2.URL(patient.settings.public_url)
    host, beyond = place.netloc.decode(), not is_loopback(place.host)
    try:
        # The secret in the address is no proxy's business where it stays on this machine.
        async with httpx2.AsyncClient(timeout=_RECEIVER_SECONDS, trust_env=beyond) as client:
            return _answered(host, (await client.get(_url(patient))).status_code)
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError, ImportError) as error:
        # The latter where a proxy or a certificate of the environment cannot be used.
        reason = broken_connection(error, host)[0] or "no answer"
        told = f"The receiver cannot be reached from this machine ({reason})."
        return Finding("warning", told, f"{_RUN} From outside it may be reachable all the same.")


def _answered(host: str, status: int) -> Finding:
    match status:
        case 405:
            return Finding("ok", f"The receiver answers at {host}.")
        case 403:
            told = f"{host} answers 403 to this machine, as a receiver with --allow-from does."
            return Finding("ok", f"{told} Whether the provider gets through cannot be seen from here.")
        case 404:
            told = f"What answers at {host} does not know this inbox (404)."
            return Finding("warning", told, f"{_RUN} It must be on the same record and get the whole path.")
        case _:
            return Finding("warning", f"{host} answers {status}, not as the receiver does.", _RUN)
