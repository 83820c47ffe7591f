"""Why this server itself does not do what it was asked to: nobody approved it, or the operator forbids it.

* CallerError
  x Refused                          status "refused": the call cannot go through as it is
    + ConfirmationInvalid            confirmation_invalid
    + ConfirmationExpired            confirmation_expired
    + ConfirmationMismatch           confirmation_mismatch
    + ConfirmationTimedOut           confirmation_timed_out
    + HumanConfirmationUnavailable   human_confirmation_unavailable
    + PossibleDuplicate              possible_duplicate
    + ChangedMeanwhile               changed_meanwhile
  x NotApproved                      status "declined": a person was asked and did not approve
    + Declined                       declined
    + Dismissed                      dismissed
  x StoreUnavailable                 store_unavailable, status "failed"
"""

from ..provider.errors import CallerError

_NOT_AGAIN = "Do not ask again on your own; tell the user that nothing was done and wait for new instructions."


class Refused(CallerError):
    """The call cannot go through as it is; nothing was done."""

    status = "refused"


class NotApproved(CallerError):
    """A person was asked and did not approve; nothing was done."""

    status = "declined"


class Declined(NotApproved):
    code = "declined"

    def __init__(self, why: str = "the person who was asked said no") -> None:
        super().__init__(f"Nothing was done: {why}.", _NOT_AGAIN)


class Dismissed(NotApproved):
    code = "dismissed"

    def __init__(self) -> None:
        super().__init__(
            "Nothing was done: the question was closed without an answer.",
            "Tell the user that nothing was done. Call again only when they ask for it.",
        )


class ConfirmationTimedOut(Refused):
    code = "confirmation_timed_out"

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"Nothing was done: the person who was asked did not answer within {seconds / 60:.0f} minutes.",
            "Tell the user that nothing was done. Call again when somebody is there to answer.",
        )


class HumanConfirmationUnavailable(Refused):
    code = "human_confirmation_unavailable"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"Nothing was done: {why}.",
            "Tell the user. A client that supports elicitation can ask them; where there is none, the operator can"
            " set BULKVS_CONFIRM=token, so that the user confirms in the conversation.",
        )


class ConfirmationInvalid(Refused):
    code = "confirmation_invalid"

    def __init__(self, why: str, next_step: str) -> None:
        super().__init__(f"Nothing was done: {why}.", next_step)


class ConfirmationExpired(Refused):
    code = "confirmation_expired"

    def __init__(self) -> None:
        super().__init__(
            "Nothing was done: this confirmation has expired.",
            "Call again without confirmation_id, show the user the new preview and wait for their yes.",
        )


class ConfirmationMismatch(Refused):
    code = "confirmation_mismatch"

    def __init__(self) -> None:
        super().__init__(
            "Nothing was done: this confirmation belongs to a different call; something in the arguments differs"
            " from what was shown to the user.",
            "Repeat the call with exactly the arguments that were previewed, or call without confirmation_id for a"
            " new preview.",
        )


class ChangedMeanwhile(Refused):
    code = "changed_meanwhile"

    def __init__(self) -> None:
        super().__init__(
            "Nothing was done: the webhook is no longer as it was when the user was asked.",
            "Call again without confirmation_id, so that the user sees the present state.",
        )


class PossibleDuplicate(Refused):
    code = "possible_duplicate"

    def __init__(self, who: str) -> None:
        super().__init__(
            f"Not sent: the same text went to {who} from this number within the last ten minutes, or may have.",
            "Do not repeat it unless the user wants it twice; then call again with allow_duplicate=true.",
        )


class StoreUnavailable(CallerError):
    code = "store_unavailable"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"Nothing was done: the record that keeps sends from happening twice cannot be used ({why}).",
            "Tell the user; the operator should check that the file of BULKVS_STORE can be written. Then repeat"
            " the call.",
        )
