"""What a caller names: a number of ours, and a webhook that it is to be attached to."""

import re
from collections.abc import Iterable, Sequence

from ...provider.causes import those_there
from ...provider.errors import InvalidArguments, Issue
from ...provider.wire.documented import Webhook
from ...provider.wire.inventory import AccountNumber
from ..numbers import plausible
from ..visible import one_line
from .standing import OwnInbox

INBOX = "inbox"
"""Stands for the webhook that points to this server."""
_NAMED = 10
_NAME = 128


def numbered(written: str) -> str:
    """The digits of a number of the account, in whatever way it is written; short codes too.

    Raises:
        InvalidArguments: it is none.
    """
    if re.fullmatch(r"[0-9]{5,6}", written.strip(), re.ASCII):
        return written.strip()
    try:
        return plausible(written)
    except ValueError as problem:
        raise InvalidArguments([Issue(field="number", problem=str(problem))]) from None


def attachable(wanted: str, number: AccountNumber, webhooks: Sequence[Webhook], inbox: OwnInbox) -> str:
    """The name of the webhook that is meant; empty where none is.

    Raises:
        InvalidArguments: there is none of that name, or it is not certain which one is meant.
    """
    named = [webhook.name for webhook in webhooks if webhook.name == wanted]
    if wanted != INBOX:
        if wanted and not named:
            raise _unusable("is none of the account's webhooks", those_there(_shown(w.name for w in webhooks)))
        return wanted
    ours = [webhook.name for webhook in webhooks if inbox.gets(webhook.url)]
    if named and named != ours:
        raise _unusable("is also the name of a webhook, so that it is not certain which one is meant")
    if not ours:
        raise _unusable("points to none: no webhook leads to this server yet", _CREATE)
    if len(ours) > 1 and number.webhook not in ours:
        raise _unusable(f"stands for several that lead here: {', '.join(map(repr, _shown(ours[:_NAMED])))}")
    return number.webhook if number.webhook in ours else ours[0]


_CREATE = 'Call put_webhook with a name and url="inbox" first; then repeat this call.'


def _unusable(problem: str, next_step: str = "") -> InvalidArguments:
    return InvalidArguments([Issue(field="webhook", problem=problem)], next_step)


def _shown(names: Iterable[str]) -> list[str]:
    """The names as they may be shown."""
    return [one_line(name, _NAME) for name in names]
