"""Why this server itself does not do what it was asked to: nobody approved it, or the operator forbids it.

* CallerError
  x Refused                          status "refused": the call cannot go through as it is
    + ConfirmationInvalid            confirmation_invalid
    + ConfirmationExpired            confirmation_expired
    + ConfirmationMismatch           confirmation_mismatch
    + ConfirmationTimedOut           confirmation_timed_out
    + HumanConfirmationUnavailable   human_confirmation_unavailable
    + PossibleDuplicate              possible_duplicate
    + RequestKeyReused               request_key_reused
    + ChangedMeanwhile               changed_meanwhile
    + TooManyRecipients              too_many_recipients
    + RecipientNotAllowed            recipient_not_allowed
    + RecipientOptedOut              recipient_opted_out
    + RecipientMayHaveOptedOut       recipient_may_have_opted_out
    + InQuietHours                   quiet_hours
    + DailyLimitReached              daily_limit_reached
  x NotApproved                      status "declined": the client reported that a person did not approve
    + Declined                       declined
    + Dismissed                      dismissed
  x StoreUnavailable                 store_unavailable, status "failed"
"""

from collections.abc import Sequence
from datetime import datetime

from ..provider.errors import CallerError
from .vocabulary import CONTACTS

_WAY_OUT = (
    " If they saw no question, tell them that this client asks nobody: the operator can set BULKVS_CONFIRM=token,"
    " so that they confirm in the conversation (see the README)."
)
DECLINED = "the client reported that the person declined"
_ANSWER_AGAIN = (
    "Tell the user that nothing was done, and why. If they want it done all the same, repeat the call: they are"
    " asked again and can answer anew."
)
_NOT_AGAIN = "Do not ask again on your own; tell the user that nothing was done and wait for new instructions."


class Refused(CallerError):
    """The call cannot go through as it is; nothing was done."""

    status = "refused"


class NotApproved(CallerError):
    """The client reported that a person was asked and did not approve; nothing was done."""

    status = "declined"


class Declined(NotApproved):
    """A person declined, or the client reported that they did."""

    code = "declined"

    def __init__(self, why: str = DECLINED, *, seen: bool = False) -> None:
        # `seen`: on a surface of ours, so that there is no doubt whether anybody was asked. Nor is there where
        # they typed something: no setting would help them.
        step = _NOT_AGAIN + _WAY_OUT if why == DECLINED else _ANSWER_AGAIN
        super().__init__(f"Nothing was done: {why}.", _NOT_AGAIN if seen else step)


class Dismissed(NotApproved):
    """The client reported that the question was closed without an answer."""

    code = "dismissed"

    def __init__(self) -> None:
        super().__init__(
            "Nothing was done: the client reported that the question was closed without an answer.",
            "Tell the user that nothing was done. Call again only when they ask for it." + _WAY_OUT,
        )


class ConfirmationTimedOut(Refused):
    """The person who was asked did not answer in time."""

    code = "confirmation_timed_out"

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"Nothing was done: the person who was asked did not answer within {seconds / 60:.0f} minutes.",
            "Tell the user that nothing was done. Call again when somebody is there to answer.",
        )


class HumanConfirmationUnavailable(Refused):
    """A person has to confirm, and the client cannot ask one, or answered before anybody can have read it."""

    code = "human_confirmation_unavailable"

    def __init__(self, why: str, next_step: str = "") -> None:
        super().__init__(
            f"Nothing was done: {why}.",
            next_step
            or "Tell the user; change no setting yourself. A client that shows them the question (elicitation) can"
            " ask, or the operator can let the user confirm in the conversation (BULKVS_CONFIRM=token, see the"
            " README).",
        )


class ConfirmationInvalid(Refused):
    """There is no such confirmation, or none is accepted here."""

    code = "confirmation_invalid"

    def __init__(self, why: str, next_step: str) -> None:
        super().__init__(f"Nothing was done: {why}.", next_step)


class ConfirmationExpired(Refused):
    """The confirmation is too old."""

    code = "confirmation_expired"

    def __init__(self) -> None:
        super().__init__(
            "Nothing was done: this confirmation has expired.",
            "Call again without confirmation_id, show the user the new preview and wait for their yes.",
        )


class ConfirmationMismatch(Refused):
    """The confirmation belongs to a different call."""

    code = "confirmation_mismatch"

    def __init__(self, *, spent: bool = False) -> None:
        kept = "" if spent else "Repeat the call with exactly the arguments that were previewed, or "
        was = ", and was used for it" if spent else ""
        step = f"{kept}call without confirmation_id for a new preview, and wait for the user's yes to it."
        super().__init__(
            f"Nothing was done: this confirmation belongs to a different call{was}; something in the arguments"
            " differs from what was shown to the user.",
            f"{step[0].upper()}{step[1:]}",
        )


class ChangedMeanwhile(Refused):
    """What would be done is no longer what the user was shown."""

    code = "changed_meanwhile"

    def __init__(self, what: str = "what would be done is no longer what the user was shown") -> None:
        super().__init__(
            f"Nothing was done: {what}.",
            "Call again without confirmation_id, so that the user sees the present state.",
        )


class PossibleDuplicate(Refused):
    """The same text just went to the same person, or may have."""

    code = "possible_duplicate"

    def __init__(self, who: str, *, asked: bool = False) -> None:
        again = "without confirmation_id, so that they see this" if asked else "with allow_duplicate=true"
        when = "since the user was asked" if asked else "within the last ten minutes"
        super().__init__(
            f"Not sent: the same text went, or may have gone, to {who} from this number {when}.",
            f"Do not repeat it unless the user wants it twice; then call again {again}.",
        )


class RequestKeyReused(Refused):
    """The request_key came with another call before, or what became of that is no longer on record."""

    code = "request_key_reused"

    def __init__(self, *, forgotten: bool = False) -> None:
        why = (
            "was used, and what became of that is no longer on record (BULKVS_RETENTION_DAYS)"
            if forgotten
            else "came with another text, sender or recipients before"
        )
        step = (
            "Ask the user before you send it once more; that takes a new request_key."
            if forgotten
            else "To learn what became of that one, repeat exactly it. This one takes a new request_key."
        )
        super().__init__(f"Nothing was sent by this call: its request_key {why}.", step)


class StoreUnavailable(CallerError):
    """The record that keeps sends from happening twice cannot be used."""

    code = "store_unavailable"
    remedy: str
    """What the operator should do."""

    def __init__(self, why: str, remedy: str = "check that the file of BULKVS_STORE can be written") -> None:
        self.remedy = f"{remedy[0].upper()}{remedy[1:]}."
        super().__init__(
            f"Nothing was done: the record that keeps sends from happening twice cannot be used ({why}).",
            f"Tell the user; the operator should {remedy}. Then repeat the call.",
        )


class TooManyRecipients(Refused):
    """More recipients than the operator allows in one call."""

    code = "too_many_recipients"

    def __init__(self, wanted: int, allowed: int) -> None:
        super().__init__(
            f"Not sent: {wanted} recipients in one call, and the operator allows {allowed}.",
            "Ask the user which of them matter. Several calls would only get around what the operator wants.",
        )


class RecipientNotAllowed(Refused):
    """A recipient is not on the operator's allow-list."""

    code = "recipient_not_allowed"

    def __init__(self, who: str, allowed: Sequence[str]) -> None:
        why = "not on the operator's allow-list" if allowed else "BULKVS_ALLOW_TO is set but empty: nobody is"
        known = ""
        if CONTACTS in allowed:
            why = "not in the operator's contacts" + (", nor on their allow-list" if len(allowed) > 1 else "")
            known = "the contacts (bulkvs-mcp contacts) and "
        super().__init__(
            f"Nothing was sent, because {who} may not be texted ({why}).",
            f"Tell the user; only the operator can change {known}the allow-list (BULKVS_ALLOW_TO).",
        )


class RecipientOptedOut(Refused):
    """A recipient asked not to be texted."""

    code = "recipient_opted_out"

    def __init__(self, who: str) -> None:
        super().__init__(
            f"Nothing was sent, because {who} must not be texted: they said so, or the operator did.",
            "Do not text them. What they texted they can lift by texting START, all else only the operator can.",
        )


class RecipientMayHaveOptedOut(Refused):
    """A recipient may have asked for no more texts in plain words, and nobody was asked who could read it."""

    code = "recipient_may_have_opted_out"

    def __init__(self, who: str, *, since: bool = False) -> None:
        # `since`: somebody was asked, before it came.
        unread = "in a text that came after the user was asked" if since else "and nobody is asked here"
        super().__init__(
            f"Nothing was sent, because {who} may have asked not to be texted any more, {unread}.",
            "Do not text them. Show the user what they wrote (list_messages, while it is on record); the operator"
            " decides with bulkvs-mcp opt-outs settle NUMBER.",
        )


class InQuietHours(Refused):
    """It is a time at which the operator lets nobody be texted, where the recipient is."""

    code = "quiet_hours"

    def __init__(self, who: str, hours: str, until: datetime) -> None:
        super().__init__(
            f"Nothing was sent, because it is quiet hours ({hours}, their local time) for {who}.",
            f"Call again from {until:%Y-%m-%d %H:%M %Z} on, or without them. Nothing was scheduled.",
        )


class DailyLimitReached(Refused):
    """The operator's limit of recipients in 24 hours is used up."""

    code = "daily_limit_reached"

    def __init__(self, limit: int, used: int, wanted: int, frees: datetime | None) -> None:
        when = (
            f"Enough of it frees at {frees.astimezone():%Y-%m-%d %H:%M %Z}."
            if frees
            else "This call alone exceeds it; send to fewer."
        )
        super().__init__(
            f"Nothing was sent: the operator allows {limit} recipients in 24 hours, {used} of them are used,"
            f" and this call has {wanted}.",
            f"{when} Only the operator can raise it (BULKVS_DAILY_LIMIT).",
        )
