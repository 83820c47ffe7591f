"""The error table: what each failure of each operation means, and what to do about it.

Statuses are those of the API specification and of what public clients have met. Whether anything was done
follows from three facts alone: the operation, the failure, and whether a byte of the request had left.
"""

from typing import Literal, NamedTuple

from .errors import (
    AccountRestricted,
    AgreementRequired,
    AuthenticationFailed,
    CampaignNotFound,
    ConnectionLost,
    ErrorReport,
    Operation,
    Outcome,
    ProviderError,
    ProviderTimeout,
    ProviderUnavailable,
    RateLimited,
    RejectedByProvider,
    SenderConflict,
    SenderNotEnabled,
    UnreadableResponse,
    WebhookNotFound,
)
from .untrusted import is_object, provider_words

Symptom = int | Literal["no_connection", "timeout", "connection_lost", "unreadable"]
"""An HTTP status that is an error, or how the exchange broke off."""


class Cause(NamedTuple):
    """What a failure means: the class of the error, what happened, and the next step."""

    error: type[ProviderError]
    what: str
    next_step: str


SEND, PUT, DELETE = Operation.SEND, Operation.PUT_WEBHOOK, Operation.DELETE_WEBHOOK
HOOKS, CAMPAIGNS = Operation.LIST_WEBHOOKS, Operation.LIST_CAMPAIGNS

_SUPPORT = "if it persists, open a support ticket with the provider"
_PORTAL = "in the provider's portal"
_ASK_BEFORE_RESENDING = (
    "Do not send it again on your own: the text may have gone out. Tell the user so; only the recipient or the"
    " message log in the provider's portal can show it. Send again only if the user decides to."
)
_LOOK_THEN_REPEAT = "Call list_webhooks to see what is registered; repeating the same call is safe."

_CAUSES: dict[tuple[Operation | None, Symptom], Cause] = {
    (None, 400): Cause(
        RejectedByProvider,
        "the provider found the request missing, invalid or malformed",
        "Read provider_message, correct the arguments and call again.",
    ),
    (SEND, 400): Cause(
        RejectedByProvider,
        "the provider found the message missing something, invalid or malformed",
        "Read provider_message, correct the numbers, the text or the media, and send again.",
    ),
    (None, 401): Cause(
        AuthenticationFailed,
        "the provider did not accept the API username and token",
        "Set BULKVS_USERNAME and BULKVS_TOKEN to the pair shown in the portal under API, API Credentials,"
        " and restart the server.",
    ),
    (None, 403): Cause(
        AccountRestricted,
        "the account lacks funds or the service is not enabled for it",
        f"Add funds or enable the service {_PORTAL}, then call again.",
    ),
    (SEND, 403): Cause(
        AccountRestricted,
        "the account lacks funds or messaging is not enabled for it",
        f"Add funds or enable messaging {_PORTAL}, then send again.",
    ),
    (PUT, 403): Cause(
        AccountRestricted,
        "the account lacks funds or webhooks are not enabled for it",
        f"Add funds or enable messaging {_PORTAL}, then save the webhook again.",
    ),
    (None, 404): Cause(
        RejectedByProvider,
        "the provider does not know this address",
        "Check that BULKVS_BASE_URL is the address of the messaging API.",
    ),
    (SEND, 404): Cause(
        SenderNotEnabled,
        "the number {sender} is not enabled for messaging",
        f"Enable SMS (and MMS for media) for it {_PORTAL}, or send from another number.",
    ),
    (HOOKS, 404): Cause(
        WebhookNotFound,
        "there is no webhook named {name!r}",
        "Call list_webhooks without a name to see those that exist; names are matched exactly.",
    ),
    (DELETE, 404): Cause(
        WebhookNotFound,
        "there is no webhook named {name!r}",
        "Call list_webhooks to see those that exist; names are matched exactly.",
    ),
    (CAMPAIGNS, 404): Cause(
        CampaignNotFound,
        "there is no campaign {name!r}",
        "Call list_campaigns without an id to see those that are registered.",
    ),
    (SEND, 409): Cause(
        SenderConflict,
        "the provider reports a conflict for the number {sender}; usually SMS is off for it,"
        " or it belongs to no approved campaign",
        "Check the number's SMS setting in the portal and its campaign with list_campaigns; a support ticket"
        " may be required.",
    ),
    (None, 409): Cause(
        RejectedByProvider,
        "the provider reports a conflict with the present state",
        f"Read provider_message and list the present state; {_SUPPORT}.",
    ),
    (None, 412): Cause(
        AgreementRequired,
        "an agreement of the provider has not been accepted for this account",
        f"Accept the agreement {_PORTAL} (provider_message may name it), then call again.",
    ),
    (None, 429): Cause(
        RateLimited,
        "the provider asks for fewer requests",
        "Wait {wait}, then repeat the same call.",
    ),
    (SEND, 429): Cause(
        RateLimited,
        "the provider asks for fewer requests and took nothing",
        "Wait {wait}, then send again to those that are not sent.",
    ),
    (None, 503): Cause(
        ProviderUnavailable,
        "the provider reports an error of its own",
        f"Wait {{wait}}, then repeat the call; {_SUPPORT}.",
    ),
    (SEND, 503): Cause(
        ProviderUnavailable,
        "the provider reported an error of its own while it had the message",
        _ASK_BEFORE_RESENDING,
    ),
    (None, "no_connection"): Cause(
        ProviderUnavailable,
        "no connection to the provider could be made, so nothing was asked of it",
        "Check the network and BULKVS_BASE_URL, then repeat the same call.",
    ),
    (None, "timeout"): Cause(
        ProviderTimeout,
        "the provider did not answer in time",
        "Repeat the call; if the provider is slow, raise BULKVS_TIMEOUT.",
    ),
    (SEND, "timeout"): Cause(
        ProviderTimeout,
        "the message went to the provider and no answer came in time",
        _ASK_BEFORE_RESENDING,
    ),
    (None, "connection_lost"): Cause(
        ConnectionLost,
        "the connection broke before the provider's answer was complete",
        "Repeat the call.",
    ),
    (SEND, "connection_lost"): Cause(
        ConnectionLost,
        "the message went to the provider and the connection broke before its answer",
        _ASK_BEFORE_RESENDING,
    ),
    (None, "unreadable"): Cause(
        UnreadableResponse,
        "the provider's answer is not what its API documents",
        f"Check that BULKVS_BASE_URL is the address of the messaging API, then repeat the call; {_SUPPORT}.",
    ),
    (SEND, "unreadable"): Cause(
        UnreadableResponse,
        "the message went to the provider and its answer cannot be understood",
        _ASK_BEFORE_RESENDING,
    ),
}

_REFUSALS = range(400, 500)
"""With a 4xx the provider says that it did nothing."""

_IN_DOUBT_NEXT_STEP = {PUT: _LOOK_THEN_REPEAT, DELETE: _LOOK_THEN_REPEAT}

_OPENINGS: dict[tuple[Operation, Outcome], str] = {
    (SEND, "not_done"): "Not sent",
    (SEND, "unknown"): "It is not known whether the text was sent and it may have gone out",
    (HOOKS, "not_done"): "The webhooks could not be read",
    (PUT, "not_done"): "The webhook was not saved",
    (PUT, "unknown"): "It is not known whether the webhook was saved",
    (DELETE, "not_done"): "The webhook was not deleted",
    (DELETE, "unknown"): "It is not known whether the webhook was deleted",
    (CAMPAIGNS, "not_done"): "The campaigns could not be read",
}


def translate(
    operation: Operation,
    symptom: Symptom,
    *,
    left: bool = True,
    body: str = "",
    wait: float | None = None,
    facts: dict[str, str] | None = None,
) -> ProviderError:
    """The error for a failed operation.

    `left` says whether a byte of the request may have reached the provider, `wait` is its Retry-After in
    seconds, `facts` fill the table's words (sender, name).
    """
    cause = _cause(operation, symptom)
    outcome = _outcome(operation, symptom, left=left)
    code, words = provider_words(body)
    report = ErrorReport(
        code=cause.error.code,
        message=f"{_OPENINGS[operation, outcome]}: {cause.what.format_map(_Facts(facts or {}))}.",
        outcome=outcome,
        retryable=_retryable(operation, symptom, outcome),
        next_step=_next_step(operation, cause, outcome, wait),
        http_status=symptom if isinstance(symptom, int) else None,
        provider_code=code,
        provider_message=words,
    )
    return cause.error(report, wait, documented=is_object(body))


def absent(operation: Operation, name: str) -> ProviderError:
    """The error for what is not among those that the provider listed."""
    error = translate(operation, 404, facts={"name": name})
    return type(error)(error.report.model_copy(update={"http_status": None}))


def refused_within(operation: Operation, status: str, facts: dict[str, str]) -> ProviderError:
    """The error for an answer that is well-formed and says that it was not done (a status within a 200)."""
    cause = _cause(operation, 400)
    who = facts.get("to") or facts.get("name") or "this"
    report = ErrorReport(
        code=cause.error.code,
        message=f"{_OPENINGS[operation, 'not_done']}: the provider refused {who}.",
        outcome="not_done",
        retryable=False,
        next_step="Read provider_message. Check the number; a landline or a blocked one cannot be texted."
        if operation is SEND
        else cause.next_step,
        provider_message=provider_words(status)[1],
    )
    return cause.error(report)


def _cause(operation: Operation, symptom: Symptom) -> Cause:
    for known in (symptom, _family(symptom)):
        cause = _CAUSES.get((operation, known)) or _CAUSES.get((None, known))
        if cause is not None:
            return cause
    return _CAUSES[None, "unreadable"]


def _family(symptom: Symptom) -> Symptom:
    """The documented status whose meaning an undocumented one shares."""
    if not isinstance(symptom, int):
        return symptom
    return 400 if symptom in _REFUSALS else 503 if symptom > 499 else "unreadable"


def _outcome(operation: Operation, symptom: Symptom, *, left: bool) -> Outcome:
    return "not_done" if operation.reads or symptom in _REFUSALS or not left else "unknown"


def _retryable(operation: Operation, symptom: Symptom, outcome: Outcome) -> bool:
    if symptom in _REFUSALS:
        return symptom == 429
    return operation.idempotent or outcome == "not_done"


def _next_step(operation: Operation, cause: Cause, outcome: Outcome, wait: float | None) -> str:
    in_doubt = outcome == "unknown"
    step = _IN_DOUBT_NEXT_STEP.get(operation, cause.next_step) if in_doubt else cause.next_step
    return step.replace("{wait}", "a minute" if wait is None else f"{wait:.0f} s, as the provider asks")


class _Facts(dict[str, str]):
    """Words for the table; one that is not known reads as a plain noun."""

    def __missing__(self, key: str) -> str:
        return {"sender": "of the sender"}.get(key, "of that name")
