"""A send that the provider refused: the cause that can be read becomes the next step. Its code and words stay."""

from dataclasses import replace

from ...messaging.brakes.senders import keep
from ...messaging.drafts.draft import Draft
from ...messaging.drafts.preview import kind
from ...messaging.inventory.diagnosis import EXPLAINED, Cause, diagnosed
from ...messaging.sending.dispatch import RecipientOutcome, Sent
from ..app import App

_LEAST_SECONDS = 1.0
"""Below this nothing is read any more."""


async def explained(app: App, draft: Draft, sent: Sent, seconds: float) -> Sent:
    """The same with the cause of its refusal, where one could be read in so many seconds."""
    refused = next((o.error.code for o in sent.outcomes if o.error and o.error.code in EXPLAINED), None)
    if refused is None or sent.replayed or seconds < _LEAST_SECONDS:
        return sent
    settable = app.may_set(draft.sender)
    mms = kind(draft) == "MMS"
    cause = await diagnosed(app.provider, draft.sender, refused, seconds, mms=mms, settable=settable)
    if cause is None:
        return sent
    if cause.unable is not None:
        await keep(app.guard.store, app.account, {draft.sender: cause.unable}, app.guard.now())
    return replace(sent, outcomes=tuple(_told(outcome, refused, cause) for outcome in sent.outcomes))


def _told(outcome: RecipientOutcome, refused: str, cause: Cause) -> RecipientOutcome:
    error = outcome.error
    if error is None or error.code != refused:
        return outcome
    step = cause.next_step if cause.found else f"{cause.next_step} {error.next_step}"
    return replace(outcome, error=error.model_copy(update={"next_step": step}))
