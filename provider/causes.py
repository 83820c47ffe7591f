"""The error table: what each failure of each operation means, and what to do about it.

Statuses are those of the API specification and of what public clients have met. Whether anything was done
follows from three facts alone: the operation, the failure, and whether a byte of the request had left.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from .claims import may_be_done
from .errors import (
    AccountRestricted,
    AgreementRequired,
    AuthenticationFailed,
    CampaignNotFound,
    ConnectionLost,
    ErrorReport,
    NumberNotFound,
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
from .untrusted import is_documented, provider_words

Symptom = int | Literal["no_connection", "timeout", "connection_lost", "unreadable", "in_between"]
"""An HTTP status that is an error, how the exchange broke off, or that another than the provider answered."""


class Cause(NamedTuple):
    """What a failure means: the class of the error, what happened, and the next step."""

    error: type[ProviderError]
    what: str
    next_step: str


SEND, PUT, DELETE = Operation.SEND, Operation.PUT_WEBHOOK, Operation.DELETE_WEBHOOK
HOOKS, CAMPAIGNS = Operation.LIST_WEBHOOKS, Operation.LIST_CAMPAIGNS
NUMBERS, SET, ACCOUNT = Operation.LIST_NUMBERS, Operation.SET_NUMBER, Operation.ACCOUNT_DETAIL

_KINDS: dict[Symptom, type[ProviderError]] = {
    400: RejectedByProvider,
    401: AuthenticationFailed,
    403: AccountRestricted,
    404: RejectedByProvider,
    409: RejectedByProvider,
    412: AgreementRequired,
    429: RateLimited,
    503: ProviderUnavailable,
    "no_connection": ProviderUnavailable,
    "timeout": ProviderTimeout,
    "connection_lost": ConnectionLost,
    "unreadable": UnreadableResponse,
    "in_between": UnreadableResponse,
}
_KINDS_OF_ONE: dict[tuple[Operation, Symptom], type[ProviderError]] = {
    (SEND, 404): SenderNotEnabled,
    (SEND, 409): SenderConflict,
    (HOOKS, 404): WebhookNotFound,
    (DELETE, 404): WebhookNotFound,
    (CAMPAIGNS, 404): CampaignNotFound,
    (NUMBERS, 404): NumberNotFound,
    (SET, 404): NumberNotFound,
}
"""Where a status means something else to one operation."""

_SUPPORT = "if it persists, open a support ticket with the provider"
_PORTAL = "in the provider's portal"
_ASK_BEFORE_RESENDING = (
    "Do not send it again on your own: the text may have gone out. Tell the user so; the recipient or the"
    " message log in the provider's portal can show it. Send again only if the user decides to."
)
_LOOK_THEN_REPEAT = "Call list_webhooks to see what is registered; repeating the same call is safe."
_NAMES_TOLD = 10
_NO_WEBHOOK = "there is no webhook named {name!r}"
_NO_NUMBER = "the account has no number {name}"
_LIST_NUMBERS = "Call list_numbers without a number to see those of the account."
_NOT_EVERYWHERE = (
    f"Look at the numbers {_PORTAL}: the provider does not document this part of its API, and may not serve it to"
    " this account. Everything else works without it; if it does not, check BULKVS_BASE_URL."
)
_THOSE_THAT_EXIST = "to see those that exist; names are matched exactly."

_WHAT: dict[tuple[Operation | None, Symptom], str] = {
    (None, 400): "the provider found the request missing, invalid or malformed",
    (SEND, 400): "the provider found the message missing something, invalid or malformed",
    (None, 401): "the provider did not accept the API username and token",
    (None, 403): "the account lacks funds or the service is not enabled for it",
    (SEND, 403): "the account lacks funds or messaging is not enabled for it",
    (PUT, 403): "the account lacks funds or webhooks are not enabled for it",
    (None, 404): "the provider does not know this address",
    (SEND, 404): "the number {sender} is not enabled for messaging",
    (HOOKS, 404): _NO_WEBHOOK,
    (DELETE, 404): _NO_WEBHOOK,
    (CAMPAIGNS, 404): "there is no campaign {name!r}",
    (NUMBERS, 404): _NO_NUMBER,
    (SET, 404): _NO_NUMBER,
    (None, 409): "the provider reports a conflict with the present state",
    (SEND, 409): "the provider reports a conflict for the number {sender}; usually SMS is off for it,"
    " or it belongs to no approved campaign",
    (None, 412): "an agreement of the provider has not been accepted for this account",
    (None, 429): "the provider asks for fewer requests",
    (SEND, 429): "the provider asks for fewer requests and took nothing",
    (None, 503): "the provider reports an error of its own",
    (SEND, 503): "the provider reported an error of its own while it had the message",
    (None, "no_connection"): "no connection to the provider could be made, so nothing was asked of it",
    (None, "timeout"): "the provider did not answer in time",
    (SEND, "timeout"): "the message went to the provider and no answer came in time",
    (None, "connection_lost"): "the connection broke before the provider's answer was complete",
    (SEND, "connection_lost"): "the message went to the provider and the connection broke before its answer",
    (None, "unreadable"): "the provider's answer is not what its API documents",
    (SEND, "unreadable"): "the message went to the provider and its answer cannot be understood",
    (None, "in_between"): "the refusal is not of the form that the API has, so that probably something in between"
    " (a proxy or a gateway) or another address answered",
}

_NEXT_STEP: dict[tuple[Operation | None, Symptom], str] = {
    (None, 400): "Read provider_message, correct the arguments and call again.",
    (SEND, 400): "Read provider_message, correct the numbers, the text or the media, and send again.",
    (None, 401): "Set BULKVS_USERNAME and BULKVS_TOKEN to the pair shown in the portal under API, API Credentials,"
    " and restart the server.",
    (None, 403): f"Add funds or enable the service {_PORTAL}, then call again.",
    (SEND, 403): f"Add funds or enable messaging {_PORTAL}, then send again.",
    (PUT, 403): f"Add funds or enable messaging {_PORTAL}, then save the webhook again.",
    (None, 404): "Check that BULKVS_BASE_URL is the address of the messaging API.",
    (SEND, 404): f"Enable SMS (and MMS for media) for it {_PORTAL}.",
    (HOOKS, 404): f"Call list_webhooks without a name {_THOSE_THAT_EXIST}",
    (DELETE, 404): f"Call list_webhooks {_THOSE_THAT_EXIST}",
    (CAMPAIGNS, 404): "Call list_campaigns without an id to see those that are registered.",
    (NUMBERS, 404): _LIST_NUMBERS,
    (SET, 404): _LIST_NUMBERS,
    (None, 409): f"Read provider_message and list the present state; {_SUPPORT}.",
    (SEND, 409): "Check the number's SMS setting in the portal and its campaign with list_campaigns; a support"
    " ticket may be required.",
    (None, 412): f"Accept the agreement {_PORTAL} (provider_message may name it), then call again.",
    (None, 429): "Wait {wait}, then repeat the same call.",
    (SEND, 429): "Wait {wait}, then send again to those that are not sent.",
    (None, 503): f"Wait {{wait}}, then repeat the call once; {_SUPPORT}.",
    (SEND, 503): _ASK_BEFORE_RESENDING,
    (
        None,
        "no_connection",
    ): "Repeat the same call once; if it fails again, the operator should check the network and BULKVS_BASE_URL.",
    (
        None,
        "timeout",
    ): "Repeat the call once; if it fails again, tell the user. The operator can raise BULKVS_TIMEOUT.",
    (SEND, "timeout"): _ASK_BEFORE_RESENDING,
    (None, "connection_lost"): "Repeat the call once; if it fails again, tell the user.",
    (SEND, "connection_lost"): _ASK_BEFORE_RESENDING,
    (
        None,
        "unreadable",
    ): "Repeat the call once; if it fails again, the operator should check that BULKVS_BASE_URL is the"
    f" address of the messaging API; {_SUPPORT}.",
    (SEND, "unreadable"): _ASK_BEFORE_RESENDING,
    **{(operation, "unreadable"): _NOT_EVERYWHERE for operation in (NUMBERS, SET, ACCOUNT)},
    **{(operation, "in_between"): _NOT_EVERYWHERE for operation in (NUMBERS, SET, ACCOUNT)},
    (None, "in_between"): "Check that BULKVS_BASE_URL is the address of the messaging API, and what is in between;"
    f" provider_message has the words of whoever answered. If both are right, look at the account {_PORTAL}.",
}

_IN_BETWEEN = {408, 421, 425, 460, 499}
"""What a proxy answers in the provider's name, which may have had the request all the same."""
_REFUSALS = frozenset(range(400, 500)) - _IN_BETWEEN
"""With any other 4xx the provider says that it did nothing."""
_ANYBODYS = (401, 429)
"""What means the same whoever says it: credentials are wanted, or fewer requests."""
_DOUBT_THE_ADDRESS = (
    " If they are right, something in between asked for others: check BULKVS_BASE_URL and the proxy or gateway."
)

_IN_DOUBT_NEXT_STEP = {
    PUT: _LOOK_THEN_REPEAT,
    DELETE: _LOOK_THEN_REPEAT,
    SET: "Call list_numbers to see how it is now; repeating the same call is safe.",
}

_OPENINGS: dict[tuple[Operation, Outcome], str] = {
    (SEND, "not_done"): "Not sent",
    (SEND, "unknown"): "It is not known whether the text was sent and it may have gone out",
    (HOOKS, "not_done"): "The webhooks could not be read",
    (PUT, "not_done"): "The webhook was not saved",
    (PUT, "unknown"): "It is not known whether the webhook was saved",
    (DELETE, "not_done"): "The webhook was not deleted",
    (DELETE, "unknown"): "It is not known whether the webhook was deleted",
    (CAMPAIGNS, "not_done"): "The campaigns could not be read",
    (NUMBERS, "not_done"): "The numbers could not be read",
    (SET, "not_done"): "The number was not changed",
    (SET, "unknown"): "It is not known whether the number was changed",
    (ACCOUNT, "not_done"): "The account could not be read",
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
    status = symptom if isinstance(symptom, int) else None
    symptom = _meant(operation, symptom, body)
    cause = _cause(operation, symptom)
    outcome = _outcome(operation, symptom, left=left)
    code, words = provider_words(body)
    report = ErrorReport(
        code=cause.error.code,
        message=f"{_OPENINGS[operation, outcome]}: {cause.what.format_map(_Facts(facts or {}))}.",
        outcome=outcome,
        retryable=_retryable(operation, symptom, outcome),
        next_step=_next_step(operation, cause, outcome, wait) + _doubt(symptom, body),
        http_status=status,
        provider_code=code,
        provider_message=words,
    )
    return cause.error(report, wait)


def those_there(names: Sequence[str]) -> str:
    """The next step where none of these webhooks is meant; the names are others' words, made safe."""
    told = ", ".join(repr(name) for name in names[:_NAMES_TOLD])
    more = f" and {len(names) - _NAMES_TOLD} more" if len(names) > _NAMES_TOLD else ""
    return f"Those that exist: {told}{more}; names are matched exactly." if names else "The account has none."


def absent(operation: Operation, name: str, alike: str = "", names: Sequence[str] | None = None) -> ProviderError:
    """The error for what is not among those that the provider listed.

    Args:
        alike: One that it is not.
        names: All of them, made safe.
    """
    cause = _cause(operation, 404)
    step = cause.next_step if names is None else those_there(names)
    report = ErrorReport(
        code=cause.error.code,
        message=f"{_OPENINGS[operation, 'not_done']}: {cause.what.format_map(_Facts(name=name))}.",
        outcome="not_done",
        retryable=False,
        next_step=f"{alike!r} is another and has to be named exactly. {step}" if alike else step,
    )
    return cause.error(report)


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


def doubtful_within(to: str, status: str | None) -> ProviderError:
    """The error for a recipient of whom an answer that is well-formed leaves it open whether they were sent to.

    Args:
        status: The word that nobody documented; None where the answer says nothing of them, or two things.
    """
    what = "does not say what became of" if status is None else "has a status that its API does not document for"
    report = ErrorReport(
        code=UnreadableResponse.code,
        message=f"{_OPENINGS[SEND, 'unknown']}: the provider's answer {what} {to}.",
        outcome="unknown",
        retryable=False,
        next_step=_ASK_BEFORE_RESENDING,
        http_status=200,
        provider_message=provider_words(status or "")[1],
    )
    return UnreadableResponse(report)


def _meant(operation: Operation, symptom: Symptom, body: str) -> Symptom:
    """What a refusal is: of the provider, of something in between, or none at all."""
    if symptom not in _REFUSALS:
        return symptom
    if not operation.reads and may_be_done(body):
        return "unreadable"
    return symptom if symptom in _ANYBODYS or is_documented(body) else "in_between"


def _cause(operation: Operation, symptom: Symptom) -> Cause:
    known: Symptom = symptom if symptom in _KINDS else _family(symptom)
    own: tuple[Operation, Symptom] = (operation, known)
    kind = _KINDS_OF_ONE.get(own, _KINDS[known])
    what, next_step = (words.get(own) or words[None, known] for words in (_WHAT, _NEXT_STEP))
    return Cause(kind, what, next_step)


def _family(symptom: Symptom) -> Symptom:
    """The documented status whose meaning an undocumented one shares."""
    if not isinstance(symptom, int):
        return symptom
    return 400 if symptom in _REFUSALS else 503 if symptom > 499 or symptom in _IN_BETWEEN else "unreadable"


def _outcome(operation: Operation, symptom: Symptom, *, left: bool) -> Outcome:
    refused = symptom == "in_between" or symptom in _REFUSALS
    return "not_done" if operation.reads or refused or not left else "unknown"


def _retryable(operation: Operation, symptom: Symptom, outcome: Outcome) -> bool:
    if symptom == "in_between" or symptom in _REFUSALS:
        return symptom == 429
    return operation.idempotent or outcome == "not_done"


def _next_step(operation: Operation, cause: Cause, outcome: Outcome, wait: float | None) -> str:
    in_doubt = outcome == "unknown"
    step = _IN_DOUBT_NEXT_STEP.get(operation, cause.next_step) if in_doubt else cause.next_step
    return step.replace("{wait}", "a minute" if wait is None else f"{wait:.0f} s, as the provider asks")


def _doubt(symptom: Symptom, body: str) -> str:
    """What else to look at where a page asks for credentials, which other servers want too."""
    return _DOUBT_THE_ADDRESS if symptom == 401 and body.strip() and not is_documented(body) else ""


class _Facts(dict[str, str]):
    """Words for the table; one that is not known reads as a plain noun."""

    def __missing__(self, key: str) -> str:
        return {"sender": "of the sender"}.get(key, "of that name")
